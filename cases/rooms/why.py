"""Why someone is in the case room or out of it, whose word it rests on, and what would change that (R90).

`cases/rooms/admission.py` alone decides who is in; this explains it, and never says another thing."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from cases.case import Case
from cases.consent.effective import Standing, last_day, required_grantors
from cases.consent.grantors import grantors_of
from cases.consent.in_force import record_in_force
from cases.consent.past_guardians import past_guardians
from cases.consent.standings import current_paper, lacking_to, standing_to
from cases.decision import Line
from cases.ids import Handle, Party, PersonId
from cases.people import Person, handles
from cases.phases import Phase
from cases.remembered import remembered
from cases.rooms.admission import desired, is_told_nothing, waiting, why_out
from cases.rooms.kinds import in_order, kinds_of, lacks, room_kinds
from cases.rooms.outside import WhyNotIn, not_asked
from cases.rooms.reach import unreached_line
from cases.rooms.remedies import Change, Remedy, Why, outside_lines
from cases.topics.consent import Record


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
        person,
        case.code,
        day,
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


def outside(case: Case, day: date, *, but_for: Collection[PersonId] = (), staff: bool = True) -> tuple[Line, ...]:
    """Everyone who may be waited for and is not in the room, each with why and what helps: professionals, those of the
    family who were let in by name, and last who may be in and cannot be asked in.

    Several who wait for the same have one line."""
    apart = {who.id for who in case.people.values() if who.id in but_for or (who.is_staff and not staff)}
    kept = (who for who in _kept_out(case, day) if who.id not in apart)
    lines = outside_lines(why(case, who, day) for who in kept)
    return (*lines, *_unreached(case, desired(case, day) - apart))


def _kept_out(case: Case, day: date) -> Iterator[Person]:
    yield from (who for who, _ in waiting(case, day))
    let_in = (case.named(person) for person in case.rooms.talk.let_in)
    yield from (who for who in let_in if why_out(case, who, day))


def _unreached(case: Case, may_be_in: Collection[PersonId]) -> Iterator[Line]:
    lines = (unreached_line(case, who) for who in case.people.values() if who.id in may_be_in)
    yield from (line for line in lines if line)


def _own(case: Case, person: Person, code: WhyNotIn, basis: "_Basis") -> tuple[Remedy, ...]:
    """Reasons about the person and the case, and not about consent.

    Where a yes is lacking, the coordinator's yes to the card of a paper is their word for coming back as well."""
    blocked = code is not WhyNotIn.CLOSED and person.presence.blocked
    if person.is_family and not blocked:
        return _of_family(case, person, code)
    found = [
        (Change.REOPEN, case.phase is Phase.CLOSED),
        (Change.TRUST, blocked),
        (Change.LET_IN, code is WhyNotIn.TAKEN_OUT and not blocked and not basis.lacks),
        (Change.MATRIX, person.user is None),
        (Change.ADDING, code is WhyNotIn.ADDING),
    ]
    if person.is_actor:
        found += [(Change.STANDS, case.consent.suspended is not None), (Change.GATE, case.rooms.gate_shut)]
    return tuple(Remedy(change, _added(case) if change is Change.ADDING else ()) for change, so in found if so)


def _added(case: Case) -> tuple[Handle, ...]:
    return tuple(open_.who.handle for open_ in case.consent.adding)


def _of_family(case: Case, person: Person, code: WhyNotIn) -> tuple[Remedy, ...]:
    """One of the family: nothing has to change, but for those whom a coordinator has let in by name."""
    match code:
        case WhyNotIn.YOUTH_SAID_NO | WhyNotIn.GUARDIAN_NOT_ASKED:
            return (Remedy(Change.SHARE, handles(not_asked(case, person))),)
        case WhyNotIn.SILENT:
            own = (person.handle,) if person.contact.silenced else ()
            return (Remedy(Change.OTHER if is_told_nothing(case, person) else Change.SPEAK, own),)
        case WhyNotIn.ADDING:
            return (Remedy(Change.ADDING, _added(case)),)
        case _:
            return (Remedy(_FAMILY_CHANGES.get(code, Change.OTHER)),)


_FAMILY_CHANGES: Final = {
    WhyNotIn.FAMILY: Change.FAMILY,
    WhyNotIn.CLOSED: Change.REOPEN,
    WhyNotIn.TAKEN_OUT: Change.LET_IN,
    WhyNotIn.NOT_GREETED: Change.GREET,
    WhyNotIn.NO_MATRIX: Change.MATRIX,
    WhyNotIn.SUSPENDED: Change.STANDS,
    WhyNotIn.GATE_SHUT: Change.GATE,
}


def _apart(case: Case, person: Person, code: WhyNotIn, day: date) -> tuple[Remedy, ...]:
    """Covered, and served one to one: for what they may know, or for what they are."""
    match code:
        case WhyNotIn.LESS_CLEARED:
            left = in_order(room_kinds(case, day) & kinds_of(case, person.party, day))
            return (Remedy(Change.KINDS, kinds=lacks(case, person, day), left=left),)
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
