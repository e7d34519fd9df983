"""A new account, number or address for somebody in a case: the old one is out at once, all that is theirs is kept."""

from datetime import datetime

from cases.case import Case
from cases.days import today
from cases.decision import (
    SILENCE,
    About,
    Ask,
    Decision,
    Refusal,
    Say,
    TextArguments,
    ToPerson,
    ToWriter,
    WithdrawLetters,
)
from cases.facts import AccountChanged, CodeGiven, Fact
from cases.family.greeting import GREETING
from cases.fold import fold
from cases.ids import UserId
from cases.meetings.invitations import called_again
from cases.naming import Fresh, read_id
from cases.papercode import HOLDS, digest_of, draw_paper_code, grouped
from cases.parts import part_on
from cases.people import Person, Role, Way
from cases.presence import WhyOut
from cases.rooms.admission import is_silent_to


def change_account(
    case: Case, by: Person, who: Person, way: Way, written: str | None, fresh: Fresh, now: datetime, home: str | None
) -> Decision | Refusal:
    """One of the family is asked on the new account for a new code from their paper, before all else.

    A professional is asked in with it, and called again to the meetings they were called to."""
    if refusal := _wrong_with(case, by, who, way):
        return refusal
    user = _user(case, who, way, written, home)
    if isinstance(user, Refusal):
        return user
    fact = AccountChanged(case=case.id, at=now, person=who.id, way=way, user=user, by=by.id)
    if who.is_family and user is not None and _is_written_to(case, who, now):
        return _asked_for_a_code(case, by, who, fact, fresh, now)
    after = fold(case, (fact,))
    said = Say(ToWriter(), _said_of(who, user), {"who": who.handle, "code": case.code})
    calls = SILENCE if who.is_family else called_again(after, after.named(who.id), now)
    return Decision((fact,), (WithdrawLetters(who.id), said)) + calls


def _is_written_to(case: Case, who: Person, now: datetime) -> bool:
    """Whether the bot has been told to write to them, and they have not said stop (R98, R99)."""
    told_to = who.contact.greeted or who.contact.code is not None
    return told_to and not is_silent_to(case, part_on(case, who, today(now)))


def _said_of(who: Person, user: UserId | None) -> str:
    if user is None:
        return "account-changed-ring"
    return "account-changed-unwritten" if who.is_family else "account-changed"


def _asked_for_a_code(
    case: Case, by: Person, who: Person, fact: AccountChanged, fresh: Fresh, now: datetime
) -> Decision:
    code, salt = draw_paper_code(int(fresh("paper-code"), 16)), fresh("paper-salt")
    given = CodeGiven(case=case.id, at=now, person=who.id, salt=salt, digest=digest_of(code, salt), by=by.id)
    about = About(Ask.CODE, case.id, person=who.id, asked=now)
    asked = Say(ToPerson(who.id), "family-first-words", GREETING, about=about)
    values: TextArguments = {"who": who.handle, "code": grouped(code), "days": HOLDS.days}
    facts: tuple[Fact, ...] = (fact, given)
    return Decision(facts, (WithdrawLetters(who.id), asked, Say(ToWriter(), "account-changed-code", values)))


def _wrong_with(case: Case, by: Person, who: Person, way: Way) -> Refusal | None:
    if who.role is Role.CERTIFIER:
        return Refusal("refusal-change-certifier", {"code": case.code})
    if who.id == by.id:
        return Refusal("refusal-change-yourself")
    if who.out and who.presence.why is not WhyOut.BLOCKED:
        return Refusal("refusal-already-out", {"who": who.handle})
    if way is Way.MAIL:
        return Refusal("refusal-mail-not-open", {"who": who.handle})
    if way is Way.RING and not who.is_family:
        return Refusal("refusal-no-matrix-id", {"who": who.handle})
    return None


def _user(case: Case, who: Person, way: Way, written: str | None, home: str | None) -> UserId | Refusal | None:
    if way is not Way.MATRIX:
        return None
    user = read_id(written or "", home)
    if isinstance(user, Refusal):
        return user
    there = case.person_of(user)
    if there is not None:
        same = there.id == who.id
        return Refusal("refusal-same-account" if same else "refusal-same-id-twice", {"said": user, "who": who.handle})
    return user
