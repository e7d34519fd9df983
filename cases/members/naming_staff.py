"""One more of socialtjänsten's own in a case: a guide, a case officer, a deputy, by name (R1, R36, R37)."""

from datetime import datetime

from cases.case import Case
from cases.decision import Decision, Refusal
from cases.ids import UserId
from cases.members.joining import newcomer
from cases.members.returning import come_back, received
from cases.naming import Fresh, Part, read_id
from cases.people import LEADERS, Person, Role, Way


def add_staff(
    case: Case, by: Person, part: Part, user: str | None, fresh: Fresh, now: datetime, home: str | None
) -> Decision | Refusal:
    """They come into the room without a consent, for the case names them; or back, if they were taken out of that same
    part."""
    role, _, wanted = part
    known = read_id(user, home) if user else Refusal("refusal-no-matrix-id", {"who": wanted})
    if isinstance(known, Refusal):
        return known
    theirs = [who for who in case.people.values() if who.user == known]
    if (back := _taken_out_of(role, theirs)) is not None:
        return come_back(case, by, back, now)
    if not _may_have_both(role, theirs):
        return Refusal("refusal-same-id-twice", {"said": UserId(known)})
    fact = newcomer(case, by, part, known, Way.MATRIX, fresh, now)
    return received(case, (fact,), fact.person, now)


def _taken_out_of(role: Role, theirs: list[Person]) -> Person | None:
    return next((who for who in theirs if who.role is role and who.out), None)


def _may_have_both(role: Role, theirs: list[Person]) -> bool:
    """Nobody is two people in a case; but the coordinator may be its guide as well (R37)."""
    return not theirs or (role is Role.GUIDE and all(who.role in LEADERS for who in theirs))
