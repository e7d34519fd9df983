"""Opening a case from one message: who it is about, the decision behind it, and everyone's part (R69 in its least)."""

from dataclasses import dataclass, field
from datetime import datetime

from cases.ages.birthdate import ask_in_time, wrong_birth_date
from cases.days import BirthDate, begins_at, today
from cases.decision import Decision, Refusal, Say, TextArgument, ToOffice, ToWriter
from cases.facts import CaseListed, CaseOpened, Fact, Ground, PersonAdded
from cases.fold import fold, open_case
from cases.ids import CaseCode, CaseId, Party, PersonId, UserId
from cases.models import STANDARD, Model
from cases.naming import COORDINATOR, Fresh, PartSaid, free_handle, read_id
from cases.office import Coordinator, Office
from cases.people import ACTORS, SOC, Role, Way
from cases.unit.absence import stand_in_for
from cases.unit.adopting import adopt, age_outside


@dataclass(frozen=True, slots=True)
class Participant:
    """One person as typed: their part (`vh1`, `polis`), then a Matrix id, a mail address or neither."""

    said: PartSaid
    user: str | None = None
    way: Way = Way.MATRIX
    address: str | None = None
    language: str = "sv"


@dataclass(frozen=True, slots=True)
class Opening:
    """What the message says. An empty `decision` is refused: a case rests on one."""

    born: BirthDate
    decision: str
    people: tuple[Participant, ...] = field(default=())
    rules: Model = STANDARD
    ground: Ground = Ground.AID


def open_new(
    office: Office,
    coordinator: Coordinator,
    opening: Opening,
    case: CaseId,
    code: CaseCode,
    fresh: Fresh,
    now: datetime,
    home: str | None,
) -> Decision | Refusal:
    """A new case in the coordinator's unit. `home`: the only server Matrix ids may be on; None: any."""
    wrong = _wrong_with(opening, now)
    if wrong is not None:
        return wrong
    if case in office.cases or office.case_called(code, coordinator.unit):
        raise ValueError("a case has an id and a code of its own")
    self_ = PersonAdded(
        case=case,
        at=now,
        person=PersonId(fresh(f"person:{COORDINATOR}")),
        handle=COORDINATOR,
        role=Role.DEPUTY if coordinator.deputy else Role.COORDINATOR,
        party=SOC,
        way=Way.MATRIX,
        user=coordinator.user,
        language=coordinator.language,
        by=PersonId(fresh(f"person:{COORDINATOR}")),
    )
    people = add_people((self_,), opening.people, fresh, now, home)
    if isinstance(people, Refusal):
        return people
    opened = _opened(coordinator, opening, case, code, people, now)
    return opened + _at_once(office, opened.facts, coordinator, fresh, now)


def _at_once(
    office: Office, facts: tuple[Fact, ...], coordinator: Coordinator, fresh: Fresh, now: datetime
) -> Decision:
    """A coordinator who will be away has a stand-in in a new case too (R36); and a day of birth may be asked for."""
    first, *rest = facts
    assert isinstance(first, CaseOpened), "a case begins by being opened"
    case = fold(open_case(first), rest)
    me = case.person_of(coordinator.user)
    return Decision(stand_in_for(office, case, me, fresh, now) if me else ()) + ask_in_time(case, now)


def add_people(
    there: tuple[PersonAdded, ...], lines: tuple[Participant, ...], fresh: Fresh, now: datetime, home: str | None
) -> tuple[PersonAdded, ...] | Refusal:
    """Those already there and one more for each line; the first of `there` is who adds them."""
    people = list(there)
    for line in lines:
        added = _added(tuple(people), line, fresh, now, home)
        if isinstance(added, Refusal):
            return added
        people.append(added)
    return tuple(people)


def _added(
    there: tuple[PersonAdded, ...], line: Participant, fresh: Fresh, now: datetime, home: str | None
) -> PersonAdded | Refusal:
    if line.said.part is None:
        return Refusal("refusal-unknown-part", {"said": line.said.word})
    role, party, wanted = line.said.part
    taken = frozenset(str(who.handle) for who in there)
    if wanted in taken and role not in ACTORS:
        return Refusal("refusal-handle-twice", {"who": wanted})
    user = _user(line, role, there, home)
    if isinstance(user, Refusal):
        return user
    handle = free_handle(wanted, taken)
    return PersonAdded(
        case=there[0].case,
        at=now,
        person=PersonId(fresh(f"person:{handle}")),
        handle=handle,
        role=role,
        party=party,
        way=line.way,
        user=user,
        address=line.address,
        language=line.language,
        by=there[0].person,
    )


def _user(line: Participant, role: Role, there: tuple[PersonAdded, ...], home: str | None) -> UserId | Refusal | None:
    """Nobody is two people in a case; but the coordinator may be its guide as well (R37)."""
    if line.way is not Way.MATRIX:
        return None
    if not line.user:
        return Refusal("refusal-no-matrix-id", {"who": line.said.word})
    user = read_id(line.user, home)
    others = there[1:] if role is Role.GUIDE else there
    if not isinstance(user, Refusal) and user in {who.user for who in others}:
        return Refusal("refusal-same-id-twice", {"said": user})
    return user


def _wrong_with(opening: Opening, now: datetime) -> Refusal | None:
    """A minor needs a guardian to sign; a case needs a decision and exactly one young person."""
    wrong = wrong_birth_date(opening.born, now)
    if wrong is not None:
        return wrong
    if not opening.decision.strip():
        return Refusal("refusal-no-decision")
    roles = [line.said.part.role for line in opening.people if line.said.part]
    if Role.YOUTH not in roles:
        return Refusal("refusal-no-youth")
    if today(now) < begins_at(opening.born, opening.rules.adult_from) and Role.GUARDIAN not in roles:
        return Refusal("refusal-no-guardian")
    return None


def _opened(
    coordinator: Coordinator,
    opening: Opening,
    case: CaseId,
    code: CaseCode,
    people: tuple[PersonAdded, ...],
    now: datetime,
) -> Decision:
    facts: tuple[Fact, ...] = (
        CaseOpened(
            case=case,
            at=now,
            code=code,
            unit=coordinator.unit,
            model=opening.rules.name,
            born=opening.born,
            decision=opening.decision.strip(),
            ground=opening.ground,
        ),
        CaseListed(at=now, case=case, code=code, unit=coordinator.unit),
        *adopt(case, STANDARD, opening.rules, now),
        *people,
    )
    args: dict[str, TextArgument] = {
        "code": code,
        "staff": _handles(people, SOC),
        "family": _handles(people, Party("familj")),
        "waiting": tuple(who.handle for who in people if who.role in ACTORS),
        "mail": tuple(who.handle for who in people if who.way is Way.MAIL),
    }
    args |= _ages(opening, now)
    told = Say(ToOffice(coordinator.unit), "case-opened-told", {"code": code, "name": coordinator.first_name})
    return Decision(facts, (Say(ToWriter(), "case-opened", args), told))


def _ages(opening: Opening, now: datetime) -> dict[str, TextArgument]:
    """For a warning where the model is meant for others; it stops nobody from being helped."""
    rules = opening.rules
    age = age_outside(opening.born, rules, today(now))
    return {"age": age or 0, "youngest": rules.youngest, "oldest": rules.oldest, "outside": int(age is not None)}


def _handles(people: tuple[PersonAdded, ...], party: Party) -> tuple[str, ...]:
    return tuple(who.handle for who in people if who.party == party)
