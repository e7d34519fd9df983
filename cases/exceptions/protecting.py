"""A protected identity that becomes known during a case: everything that shows where stops at that second (R76).

It acts at once. That it is over waits for the certifier, and is posted in the Samordningsrum (R88)."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from cases.case import Case
from cases.decision import (
    SILENCE,
    About,
    Ask,
    Decision,
    Effect,
    Line,
    Refusal,
    Say,
    TextArgument,
    ToCoordinators,
    ToOffice,
    ToPerson,
    ToWriter,
)
from cases.exceptions.granting import certifiers
from cases.facts import PlaceHidden, ProtectionSet
from cases.fold import fold
from cases.ids import UserId
from cases.invite import Invite
from cases.meetings.invitations import called_again, next_sequence, upcoming
from cases.people import Person, Role


def protect(case: Case, by: Person, who: Person, shown: Mapping[UserId, str], now: datetime) -> Decision | Refusal:
    """Set at once. Every call that is out is replaced by one without a place, the last files that leave.

    `shown`: the display names of the case's accounts, as far as they could be asked for."""
    if not who.is_family:
        return Refusal("refusal-protection-family", {"who": who.handle})
    if who.protected:
        return Refusal("refusal-already-protected", {"who": who.handle, "code": case.code})
    fact = ProtectionSet(case=case.id, at=now, person=who.id, on=True, by=by.id)
    placed = tuple(meeting for meeting in upcoming(case, now) if meeting.place)
    hidden = tuple(PlaceHidden(case=case.id, at=now, number=m.number, sequence=next_sequence(m)) for m in placed)
    args: dict[str, TextArgument] = {
        "who": who.handle,
        "code": case.code,
        "meetings": tuple(f"M{meeting.number}" for meeting in placed),
        "names": _names(case, shown),
    }
    told = Decision((fact, *hidden), (Say(ToWriter(), "protection-set", args),))
    return told + _called_without_place(fold(case, (fact, *hidden)), {m.number for m in placed}, now)


def ask_end(case: Case, by: Person, who: Person, now: datetime) -> Decision | Refusal:
    """The certifier is asked; until they say yes everything is as it is."""
    if not who.protected:
        return Refusal("refusal-not-protected", {"who": who.handle})
    if not certifiers(case):
        return Refusal("refusal-no-certifier")
    args: dict[str, TextArgument] = {"who": who.handle, "code": case.code, "by": by.handle}
    effects: list[Effect] = [
        Say(ToWriter(), "protection-end-asked", args),
        Say(ToOffice(case.unit), "protection-end-posted", {"code": case.code}, act=True),
    ]
    for certifier in certifiers(case):
        about = About(Ask.UNPROTECT, case.id, person=certifier.id, subject=who.id, asked=now)
        effects.append(Say(ToPerson(certifier.id), "protection-end-ask", args, act=True, about=about))
    return Decision((), tuple(effects))


def answer_end(case: Case, by: Person, who: Person, now: datetime, *, yes: bool) -> Decision | Refusal:
    """The certifier's word. What was hidden stays hidden: a place is written again, or not."""
    if by.role is not Role.CERTIFIER or by.out:
        return Refusal("refusal-certifier-only")
    if not who.protected:
        return Refusal("refusal-not-protected", {"who": who.handle})
    args: dict[str, TextArgument] = {"who": who.handle, "code": case.code, "ended": int(yes)}
    facts = (ProtectionSet(case=case.id, at=now, person=who.id, on=False, by=by.id),) if yes else ()
    effects = (
        Say(ToWriter(), "protection-end-thanks", args),
        Say(ToCoordinators(), "protection-end-answered", args, act=True),
        Say(ToOffice(case.unit), "protection-end-answered-posted", args, act=True),
    )
    return Decision(facts, effects)


def _called_without_place(case: Case, numbers: set[int], now: datetime) -> Decision:
    answer = SILENCE
    for who in case.people.values():
        answer += called_again(case, who, now, only=numbers)
    calls = (replace(e, file=True, place_taken_out=True) for e in answer.effects if isinstance(e, Invite))
    return Decision(answer.facts, tuple(calls))


def _names(case: Case, shown: Mapping[UserId, str]) -> tuple[Line, ...]:
    """Accounts of the case that show another name than their own word."""
    people = ((who, shown.get(who.user, "")) for who in case.people.values() if who.user and not who.out)
    return tuple(Line("line-shows-name", (("who", who.handle),)) for who, name in people if _is_a_name(who, name))


def _is_a_name(who: Person, name: str) -> bool:
    own = (who.user or "").removeprefix("@").partition(":")[0]
    return bool(name) and name.casefold() != own.casefold()
