"""The way in for one of the family: a code on paper, asked for in one neutral message, and then the greeting (R98).

Until the right code has come nothing of the case is said: no times, no names, not even that a code was wrong."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import local, today
from cases.decision import (
    SILENCE,
    About,
    Ask,
    Decision,
    Refusal,
    Say,
    TextArguments,
    ToCoordinators,
    Together,
    ToPerson,
    ToWriter,
    WithdrawLetters,
)
from cases.dues import Due, DueKind
from cases.facts import CodeEnded, CodeGiven, CodeMissed, PassedOn, PersonGreeted
from cases.fold import fold
from cases.ids import PersonId
from cases.meetings.invitations import called_again, catch_up
from cases.members.returning import may_be_brought_back, relative_back
from cases.naming import Fresh
from cases.papercode import HOLDS, TRIES, code_in, digest_of, draw_paper_code, grouped
from cases.parts import answers_for_a_child, is_past_childhood, part_on
from cases.people import Person, Role, Way
from cases.phases import Phase
from cases.rooms.admission import is_silent_to, is_told_nothing

CODE_END: Final = DueKind("code-end")
GREETING: Final[TextArguments] = {
    "name": "@coordinator-name",
    "phone": "@coordinator-phone",
    "fingerprint": "@fingerprint",
}
"""Filled in where the letter is written."""


A_FAMILY: Final = timedelta(minutes=2)
"""How long the word that somebody has answered waits for others who answer meanwhile, as at one table."""
ANSWERED: Final = Together("codes-answered", "codes-answered-told", "line-code-answered")


def greet(case: Case, by: Person, who: Person, fresh: Fresh, now: datetime) -> Decision | Refusal:
    """A code is drawn, for the coordinator's eyes; the person is asked for it. Said again, the code is a new one.

    Someone that a coordinator took out, and who has answered with a code before, is back by it."""
    wrong = _wrong_with(case, who, now)
    if wrong is not None:
        return wrong
    if who.out:
        return relative_back(case, by, who, now)
    if who.is_rung:
        return _greet_by_phone(case, by, who, now)
    code, salt = draw_paper_code(int(fresh(f"paper-code:{who.id}"), 16)), fresh(f"paper-salt:{who.id}")
    fact = CodeGiven(case=case.id, at=now, person=who.id, salt=salt, digest=digest_of(code, salt), by=by.id)
    about = About(Ask.CODE, case.id, person=who.id, asked=now)
    asked = Say(ToPerson(who.id), "family-first-words", GREETING, about=about)
    said = Say(ToWriter(), "person-greeted", {"who": who.handle, "code": grouped(code), "days": HOLDS.days})
    return Decision((fact,), (WithdrawLetters(who.id), asked, said))


def waits_for_greeting(case: Case, who: Person, now: datetime) -> bool:
    """Whether nobody has said yet that the bot may write to this one of the family, and somebody may."""
    return not (who.out or who.is_asked) and _wrong_with(case, who, now) is None


def answer_code(case: Case, who: Person, text: str, now: datetime) -> Decision:
    """What someone who is not bound yet has written: the right code opens, a wrong one is counted, all else is nothing.

    The writer hears nothing but the greeting, and only if the code was right."""
    code = code_in(text)
    if (
        code is None
        or who.contact.code is None
        or not who.contact.code.is_open(now)
        or who.out
        or case.phase is Phase.CLOSED
    ):
        return SILENCE
    if who.contact.code.fits(code):
        return welcome_family(case, who, who, now)
    missed = CodeMissed(case=case.id, at=now, person=who.id)
    if who.contact.code.misses + 1 < TRIES:
        return Decision((missed,))
    return Decision((missed,)) + _ended(case, who, "tries", now)


def welcome_family(case: Case, by: Person, who: Person, now: datetime) -> Decision:
    """It is they: from now the bot may write to them; the greeting, and the calls that have waited."""
    fact = PersonGreeted(case=case.id, at=now, person=who.id, by=by.id)
    child = int(who.role is Role.YOUTH)  # who gets no key to compare, but for asking
    hello = Say(ToPerson(who.id), "family-greeting", {**GREETING, "child": child})
    told = Say(
        ToCoordinators(), "code-answered-told", {"who": who.handle}, not_before=now + A_FAMILY, together=ANSWERED
    )
    after = fold(case, (fact,))
    # Somebody with a new account holds calls already, on the old one.
    again = called_again(after, after.named(who.id), now)
    return Decision((fact,), (hello, told)) + again + catch_up(after, now)


def unanswered(decision: Decision, who: Person) -> Decision:
    """The same, but nothing of it is said to this person: others hear what they would."""
    kept = (
        effect
        for effect in decision.effects
        if not (isinstance(effect, Say) and effect.to in {ToWriter(), ToPerson(who.id)})
    )
    return replace(decision, effects=tuple(kept))


def _greet_by_phone(case: Case, by: Person, who: Person, now: datetime) -> Decision:
    """There is nobody to ask for a code: the coordinator knows who they ring, and gets the words to say."""
    fact = PersonGreeted(case=case.id, at=now, person=who.id, by=by.id)
    hello = Say(ToPerson(who.id), "family-greeting-by-phone", GREETING)
    said = Say(ToWriter(), "person-rung", {"who": who.handle})
    return Decision((fact,), (said, hello)) + catch_up(fold(case, (fact,)), now)


def passed_on(case: Case, by: Person, subject: PersonId, now: datetime) -> Decision:
    """The coordinator has sent the words on."""
    fact = PassedOn(case=case.id, at=now, person=subject, by=by.id)
    return Decision((fact,), (Say(ToWriter(), "passed-on", {"who": case.handle(subject)}),))


def code_end(case: Case, who: Person) -> Due | None:
    """When the code this person was given stops working; None where none waits for an answer."""
    if who.contact.greeted or who.contact.code is None or who.contact.code.ended:
        return None
    end = local(who.contact.code.given + HOLDS).replace(tzinfo=None)
    return Due(f"due:code-end:{case.id}:{who.id}:{who.contact.code.given.isoformat()}", CODE_END, case.id, end)


def code_dues(case: Case, now: datetime) -> frozenset[Due]:
    """The end of each code that waits, passed or to come."""
    del now
    return frozenset(due for who in case.people.values() if (due := code_end(case, who)))


def at_code_end(case: Case, due: Due, now: datetime) -> Decision:
    """No answer in time: nothing more is sent, and the coordinator hears it."""
    waiting = (who for who in case.people.values() if (end := code_end(case, who)) and end.key == due.key)
    who = next(waiting, None)
    return SILENCE if who is None or who.out else _ended(case, who, "days", now)


def _wrong_with(case: Case, who: Person, now: datetime) -> Refusal | None:
    if not who.is_family:
        return Refusal("refusal-not-family", {"who": who.handle})
    return _wrong_with_part(case, who, now) or _wrong_with_way(who)


def _wrong_with_part(case: Case, who: Person, now: datetime) -> Refusal | None:
    """Why they cannot be greeted: shut out, taken out for good, a guardian of somebody of age, or told nothing."""
    if who.presence.blocked:
        return Refusal("refusal-account-shut-out", {"who": who.handle, "code": case.code})
    if who.out and not may_be_brought_back(who):
        return Refusal("refusal-already-out", {"who": who.handle})
    if answers_for_a_child(who) and is_past_childhood(case, today(now)):
        return Refusal("refusal-guardian-of-adult", {"who": who.handle})
    if is_silent_to(case, part_on(case, who, today(now))):
        return Refusal("refusal-silent", {"who": who.handle, "code": case.code, "how": _silence_of(case, who)})
    return None


def _wrong_with_way(who: Person) -> Refusal | None:
    """No way to reach them by, or they are greeted already."""
    if who.way is Way.MAIL:
        return Refusal("refusal-mail-not-open", {"who": who.handle})
    if not who.is_rung and who.user is None:
        return Refusal("refusal-no-matrix", {"who": who.handle})
    return Refusal("refusal-already-greeted", {"who": who.handle}) if who.contact.greeted and not who.out else None


def _ended(case: Case, who: Person, why: str, now: datetime) -> Decision:
    fact = CodeEnded(case=case.id, at=now, person=who.id, why=why)
    told = Say(
        ToCoordinators(), "code-ended-told", {"who": who.handle, "code": case.code, "why": f"@code-{why}"}, act=True
    )
    return Decision((fact,), (WithdrawLetters(who.id), told))


def _silence_of(case: Case, who: Person) -> str:
    """Which silence keeps them from being written to, as a word that the text chooses by: the one to be ended first."""
    if is_told_nothing(case, who):
        return "told-nothing"
    return "family" if case.family.silenced is not None else "person"
