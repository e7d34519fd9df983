"""Why someone is in the case room or out of it, whose word it rests on, and what would change that (R90).

`cases/rooms/admission.py` alone decides who is in; this explains it, and never says another thing."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from cases.case import Case
from cases.consent.categories import category_text
from cases.consent.effective import Standing, last_day, required_grantors
from cases.consent.grantors import grantors_of
from cases.consent.in_force import record_in_force
from cases.consent.past_guardians import past_guardians
from cases.consent.standings import current_paper, lacking_to, standing_to
from cases.decision import Line, TextValue
from cases.ids import Category, Handle, Party, PersonId
from cases.people import Person, handles
from cases.phases import Phase
from cases.remembered import remembered
from cases.rooms.admission import waiting, why_out
from cases.rooms.kinds import lacks
from cases.rooms.outside import WhyNotIn
from cases.topics.consent import Record


class Change(StrEnum):
    """What would let someone in; each has its text, `change-…`."""

    FAMILY = "family"
    """Nothing needs to: the family is served one to one."""
    REOPEN = "reopen"
    """The case is closed."""
    LET_IN = "let-in"
    """Taken out: a coordinator's word."""
    TRUST = "trust"
    """Their account was shut out: a coordinator has looked at its keys."""
    MATRIX = "matrix"
    """Has no Matrix id."""
    STANDS = "stands"
    """A coordinator says that the papers still stand, after the journal was set back."""
    GATE = "gate"
    """A coordinator opens the gate."""
    PAPER = "paper"
    """No signed paper that can be found again holds or waits."""
    NAMED = "named"
    """No paper names their organisation."""
    ASK = "ask"
    """Somebody has not answered."""
    PAST = "past"
    """Somebody who has not answered is not a guardian any more: only a paper without them counts."""
    NEW_YES = "new-yes"
    """Somebody said no or took it back: only a yes on a paper signed after it counts."""
    CARD = "card"
    """All have said yes: the coordinator answers the card."""
    LATER = "later"
    """The paper begins on a day to come."""
    COMMON = "common"
    """All have answered, and nothing that they said yes to is the same."""
    KINDS = "kinds"
    """Their organisation may not know all that is spoken of in the room (R27)."""
    CIVIL = "civil"
    """One of civil society: only with a reservation that is noted (R32)."""
    OTHER = "other"
    """What the reason itself says."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing that would have to change; `people` whose word it waits for, `day` from when, `kinds` of what."""

    change: Change
    people: tuple[Handle, ...] = ()
    day: date | None = None
    kinds: tuple[Category, ...] = ()


@dataclass(frozen=True, slots=True)
class Why:
    """Why one person is in (`code` None) or out, and what that rests on.

    `record` is the paper that holds, or that is waited for; `answers` where each grantor stands to the person's
    organisation; `through` the last day they may be in as things stand."""

    person: PersonId
    handle: Handle
    code: WhyNotIn | None
    record: Record | None = None
    answers: tuple[tuple[Handle, Standing], ...] = ()
    through: date | None = None
    changes: tuple[Remedy, ...] = ()
    named: bool = False
    """Of socialtjänsten, by name: in without a consent (R1)."""
    case: str = ""
    """The case's code, for a command that is given to copy."""

    @property
    def inside(self) -> bool:
        return self.code is None


def why(case: Case, person: Person, day: date) -> Why:
    """The whole answer for one person on one day. Agrees with `desired`: who is in has nothing that must change."""
    basis = _basis(case, person.party, day) if person.is_actor else NO_BASIS
    code = why_out(case, person, day)
    changes = () if code is None else _own(case, person, code, basis) + basis.lacks + _apart(case, person, code, day)
    return Why(
        person.id,
        person.handle,
        code,
        basis.record,
        basis.answers,
        basis.through,
        changes or ((Remedy(Change.OTHER),) if code else ()),
        person.is_staff,
        case.code,
    )


@dataclass(frozen=True, slots=True)
class _Basis:
    """Why an organisation is in or out, the same for everyone who comes from it."""

    record: Record | None = None
    answers: tuple[tuple[Handle, Standing], ...] = ()
    through: date | None = None
    lacks: tuple[Remedy, ...] = ()


NO_BASIS: Final = _Basis()


@remembered
def _basis(case: Case, party: Party, day: date) -> _Basis:
    through = last_day(case, day, party)
    if through is not None:
        paper = record_in_force(case, day)
    else:
        paper = current_paper(case, day, party) or current_paper(case, day)
    grantors = grantors_of(case, paper, day) if paper else required_grantors(case, day)
    answers = tuple((who.handle, standing_to(case, who, party, day)) for who in grantors)
    return _Basis(paper, answers, through, () if through else _consent(case, party, answers, day))


def outside(case: Case, day: date) -> tuple[Line, ...]:
    """Professionals who are not in the room, each with why and what would help."""
    return tuple(outside_line(why(case, who, day)) for who, _ in waiting(case, day))


def outside_line(answer: Why) -> Line:
    """One line about someone who waits: who, why, and the first thing that helps."""
    first = answer.changes[0] if answer.changes else Remedy(Change.OTHER)
    return change_line(answer, first, "outside")


def change_line(answer: Why, remedy: Remedy, kind: str = "change") -> Line:
    """What would change it, in the words `kind-…` of the texts."""
    values: dict[str, TextValue] = {
        "who": answer.handle,
        "why": answer.code.words if answer.code else "",
        "people": tuple(remedy.people),
        "day": remedy.day or date.min,
        "kinds": tuple(map(category_text, remedy.kinds)),
        "staff": int(answer.named),
        "code": answer.case,
    }
    return Line(f"{kind}-{remedy.change}", tuple(values.items()))


def _own(case: Case, person: Person, code: WhyNotIn, basis: "_Basis") -> tuple[Remedy, ...]:
    """Reasons about the person and the case, and not about consent.

    Where a yes is lacking, the coordinator's yes to the card of a paper is their word for coming back as well."""
    blocked = code is not WhyNotIn.CLOSED and person.presence.blocked
    if person.is_family and not blocked:
        return (Remedy(Change.STANDS if code is WhyNotIn.SUSPENDED else Change.FAMILY),)
    found = [
        (Change.REOPEN, case.phase is Phase.CLOSED),
        (Change.TRUST, blocked),
        (Change.LET_IN, code is WhyNotIn.TAKEN_OUT and not blocked and not basis.lacks),
        (Change.MATRIX, person.user is None),
    ]
    if person.is_actor:
        found += [(Change.STANDS, case.consent.suspended is not None), (Change.GATE, case.rooms.gate_shut)]
    return tuple(Remedy(change) for change, so in found if so)


def _apart(case: Case, person: Person, code: WhyNotIn, day: date) -> tuple[Remedy, ...]:
    """Covered, and served one to one: for what they may know, or for what they are."""
    match code:
        case WhyNotIn.LESS_CLEARED:
            return (Remedy(Change.KINDS, kinds=lacks(case, person, day)),)
        case WhyNotIn.CIVIL:
            return (Remedy(Change.CIVIL),)
        case _:
            return ()


def _consent(case: Case, party: Party, answers: tuple[tuple[Handle, Standing], ...], day: date) -> tuple[Remedy, ...]:
    """What is missing before a consent covers this organisation."""
    paper = current_paper(case, day, party)
    if paper is None:
        return (Remedy(Change.NAMED if current_paper(case, day) else Change.PAPER),)
    people = lacking_to(case, paper, party, day)
    if people:
        return _yes_of(case, people, answers, day)
    found = (
        (Remedy(Change.CARD), paper.confirmed is None),
        (Remedy(Change.LATER, day=paper.paper.starts), paper.paper.starts > day),
    )
    lacks = tuple(remedy for remedy, so in found if so)
    return lacks or (() if case.consent.suspended else (Remedy(Change.COMMON),))


def _yes_of(
    case: Case, people: tuple[Person, ...], answers: tuple[tuple[Handle, Standing], ...], day: date
) -> tuple[Remedy, ...]:
    """These people's yes is missing: what it waits for, by where each of them stands."""
    past = handles(past_guardians(case, people, day))
    closed = _who_said_no(answers)
    others = [who.handle for who in people if who.handle not in past]
    found = (
        (Change.NEW_YES, tuple(handle for handle in others if handle in closed)),
        (Change.ASK, tuple(handle for handle in others if handle not in closed)),
        (Change.PAST, past),
    )
    return tuple(Remedy(change, waits_for) for change, waits_for in found if waits_for)


def _who_said_no(answers: tuple[tuple[Handle, Standing], ...]) -> frozenset[Handle]:
    return frozenset(handle for handle, stands in answers if stands in {Standing.NO, Standing.WITHDRAWN})
