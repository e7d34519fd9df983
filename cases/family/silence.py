"""No message of any kind: to the whole family by the coordinator's word, to one of them by their own *stopp*, and to a
guardian who may be told nothing (R91, R99).

What they say is heard all the same: a yes is taken back, a wish to be called reaches the coordinator. Nothing here
touches who is in a room: silence delays no removal."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.days import today
from cases.decision import (
    About,
    Ask,
    Decision,
    Effect,
    Refusal,
    Say,
    ToCoordinators,
    ToPerson,
    ToWriter,
    WithdrawLetters,
)
from cases.exemptions import keeping_out
from cases.facts import ExceptionCode, InformationSet, Silenced, SpokenTo
from cases.fold import fold
from cases.meetings.invitations import cancelled_again, catch_up
from cases.people import Person

GROUNDS: Final = tuple(str(code) for code in ExceptionCode)
"""On what someone may be told nothing, as codes; the decision itself has a reference."""


def silence(case: Case, by: Person, who: Person | None, now: datetime) -> Decision | Refusal:
    """From this moment nothing is sent to this person, or (None) to any of the family; what waits is withdrawn."""
    if who is not None and not who.is_family:
        return Refusal("refusal-not-family", {"who": who.handle})
    if (case.family.silenced if who is None else who.contact.silenced) is not None:
        return Refusal("refusal-already-silent", {"code": case.code, "who": (who.handle,) if who else ()})
    said = Say(
        ToWriter(),
        "silenced",
        {"who": (who.handle,) if who else _family_handles(case), "one": int(who is not None), "code": case.code},
    )
    return _silenced(case, by, who, now) + Decision((), (said,))


def stop(case: Case, who: Person, now: datetime) -> Decision:
    """*Stopp*: the person's own word, for themselves; confirmed, with how to begin again. The coordinator hears it.

    Said twice it is one silence."""
    done = Say(ToWriter(), "family-stopped", about=About(Ask.SILENCE, case.id, who.id))
    if who.contact.silenced is not None:
        return Decision((), (done,))
    told = Say(ToCoordinators(), "told-stop", {"handle": who.handle, "code": case.code}, act=True)
    return _silenced(case, who, who, now) + Decision((), (done, told))


def in_silence(case: Case, decision: Decision, who: Person) -> Decision:
    """The same, said to somebody who is silenced and has asked it themselves: that is answered all the same (R99)."""
    about = About(Ask.SILENCE, case.id, who.id)
    own = (
        replace(effect, about=about) if isinstance(effect, Say) and effect.to == ToWriter() else effect
        for effect in decision.effects
    )
    return replace(decision, effects=tuple(own))


def speak_again(case: Case, by: Person, who: Person | None, now: datetime) -> Decision | Refusal:
    """The silence ends: the coordinator's for all, or one person's. Someone who said *stopp* is only spoken to by
    name."""
    since = case.family.silenced if who is None else who.contact.silenced
    if since is None:
        return Refusal("refusal-not-silent", {"still": _still_silent(case)})
    fact = SpokenTo(case=case.id, at=now, person=who.id if who else None, by=by.id)
    after = fold(case, (fact,))
    said = Say(ToWriter(), "spoken-to", {"still": _still_silent(after), "code": case.code})
    people = tuple(who for who in after.people.values() if who.is_family)
    return Decision((fact,), (said,)) + cancelled_again(after, people, since, now) + catch_up(after, now)


def start(case: Case, who: Person, now: datetime) -> Decision:
    """*Börja*: the person takes their own *stopp* back, and hears what they missed."""
    fact = SpokenTo(case=case.id, at=now, person=who.id, by=who.id)
    after = fold(case, (fact,))
    hello = Say(ToPerson(who.id), "family-started")
    told = Say(ToCoordinators(), "told-start", {"handle": who.handle})
    missed = cancelled_again(after, (after.people[who.id],), who.contact.silenced or now, now)
    return Decision((fact,), (hello, told)) + missed + catch_up(after, now)


def set_information(
    case: Case, by: Person, who: Person, reason: str, reference: str, now: datetime, *, allowed: bool
) -> Decision | Refusal:
    """R91: from now this person is told nothing, as if the bot did not know them; or may be told again."""
    wrong = wrong_ground(reason, reference)
    if wrong is not None:
        return wrong
    if not who.is_family:
        return Refusal("refusal-not-family", {"who": who.handle})
    kept = keeping_out(case, who.id, today(now))
    if allowed and kept is not None:
        return Refusal("refusal-information-kept", {"who": who.handle, "word": str(kept.code), "code": case.code})
    if who.contact.uninformed is not allowed:
        return Refusal("refusal-information-same", {"who": who.handle})
    fact = InformationSet(
        case=case.id, at=now, person=who.id, allowed=allowed, reason=reason, reference=reference, by=by.id
    )
    said = Say(ToWriter(), "information-on" if allowed else "information-off", {"who": who.handle})
    if not allowed:
        return Decision((fact,), (WithdrawLetters(who.id), said))
    return Decision((fact,), (said,)) + catch_up(fold(case, (fact,)), now)


def wrong_ground(reason: str, reference: str) -> Refusal | None:
    """Refuses to tell somebody nothing, or something again, without a ground and a decision that can be found."""
    if reason not in GROUNDS:
        return Refusal("refusal-which-ground", {"known": GROUNDS})
    return None if reference else Refusal("refusal-no-reference")


def _silenced(case: Case, by: Person, who: Person | None, now: datetime) -> Decision:
    fact = Silenced(case=case.id, at=now, person=who.id if who else None, by=by.id)
    people = (who,) if who else tuple(each for each in case.people.values() if each.is_family)
    withdrawn: tuple[Effect, ...] = tuple(WithdrawLetters(each.id) for each in people)
    return Decision((fact,), withdrawn)


def _family_handles(case: Case) -> tuple[str, ...]:
    return tuple(who.handle for who in case.people.values() if who.is_family)


def _still_silent(case: Case) -> tuple[str, ...]:
    return tuple(who.handle for who in case.people.values() if who.contact.silenced is not None)
