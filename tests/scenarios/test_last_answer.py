"""Who belongs where is never an answer of before: whatever happens, it is what asking every case would say."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.rooms import lastrooms
from bot.rooms.lastrooms import LastRooms
from cases.case import Case
from cases.days import at_wall
from cases.facts import (
    Admitted,
    AnyCaseFact,
    AnyOfficeFact,
    CoordinatorNamed,
    Fact,
    FarewellSent,
    GateOpened,
    GateShut,
    IdentityChanged,
    OfficeRoomMade,
    OfficeRoomPlanned,
    PersonTakenOut,
    PhaseMoved,
    ProtectionOfficersNamed,
    RoomMade,
    RoomPlanned,
    Silenced,
)
from cases.facts.members import AddingAsked
from cases.fold import fold
from cases.ids import CaseCode, CaseId, EventId, MasterKey, Nonce, PersonId, RoomId, Unit, UserId
from cases.office import Office, evolve_office
from cases.phases import Phase
from cases.planned import Purpose
from cases.presence import WhyOut
from cases.rooms import presence
from cases.rooms.admission import desired
from storage.touched import Touched
from tests.every_room import wanted_rooms
from tests.given import CASE, DAY, HOME, NOW, THROUGH, added, who, with_consent, withdrawn

NAME: Final = "Påminnaren"
LEADER: Final = PersonId("samordnare")
POLICE: Final = UserId(f"@polis:{HOME}")
MOTHER: Final = PersonId("vh1")
CASES: Final = tuple(CaseId(f"c{number}") for number in range(3))
HAPPENS: Final[tuple[AnyCaseFact, ...]] = (
    withdrawn("vh1"),
    GateShut(case=CASE, at=NOW, why="asked"),
    GateOpened(case=CASE, at=NOW, by=LEADER),
    PersonTakenOut(case=CASE, at=NOW, person=PersonId("skola"), why=WhyOut.HAND, by=LEADER),
    PhaseMoved(case=CASE, at=NOW, phase=Phase.CLOSED, by=LEADER),
    RoomPlanned(case=CASE, at=NOW, nonce=Nonce("room")),
    RoomPlanned(case=CASE, at=NOW, nonce=Nonce("another")),
    RoomPlanned(case=CASE, at=NOW, nonce=Nonce("hers"), person=MOTHER),
    Silenced(case=CASE, at=NOW, person=MOTHER, by=LEADER),
    AddingAsked(case=CASE, at=NOW, who=replace(added("vh2"), at=NOW)),
    FarewellSent(case=CASE, at=NOW, person=PersonId("skola"), event=EventId("$farewell")),
    Admitted(case=CASE, at=NOW, room=RoomId("!room:x"), person=PersonId("polis")),
)
IN_OFFICE: Final = (
    OfficeRoomPlanned(at=NOW, nonce=Nonce("his"), user=POLICE),
    IdentityChanged(at=NOW, user=POLICE, key=MasterKey("another")),
    ProtectionOfficersNamed(at=NOW, unit=Unit("syd"), officers=((POLICE, "sv"),)),
    CoordinatorNamed(at=NOW, unit=Unit("syd"), user=UserId("@ny:x"), first_name="Ny", phone="1"),
)
DAYS: Final = (
    NOW,
    NOW + timedelta(hours=2),
    DAY,
    DAY + timedelta(days=1),
    THROUGH,
    THROUGH + timedelta(days=1),
    date(2030, 1, 1),
)


def _of(case: CaseId, fact: AnyCaseFact) -> AnyCaseFact:
    """The same in this case, now in its own room."""
    match fact:
        case AddingAsked():
            return replace(fact, case=case, who=replace(fact.who, case=case))
        case Admitted():
            return replace(fact, case=case, room=RoomId(f"!{case}-room:x"))
        case _:
            return replace(fact, case=case)


def moment(at: date | datetime) -> datetime:
    """The moment itself; of a day its noon."""
    return at if isinstance(at, datetime) else at_wall(at, time(12))


@dataclass
class World:
    """What an answer rests on, and who is asked for it."""

    office: Office
    cases: dict[CaseId, Case]
    day: date | datetime = NOW
    talks: frozenset[Purpose] = frozenset()
    touched: Touched[CaseId] = field(default_factory=Touched)

    def agrees(self, last: LastRooms) -> bool:
        answer = last.to(self, moment(self.day), self.talks)
        again = wanted_rooms(self.office, self.cases.values(), self.day, self.talks, NAME)
        assert answer.by_purpose == {wanted.purpose: wanted for wanted in again}
        assert set(answer.every()) == set(again)
        for case in CASES:
            assert set(answer.of_case(case)) == {wanted.purpose for wanted in again if wanted.purpose.case == case}
        return answer.by_room == {wanted.room: wanted for wanted in again if wanted.room}

    def hears(self, case: CaseId, fact: AnyCaseFact) -> None:
        facts: list[Fact] = [_of(case, fact)]
        if isinstance(fact, RoomPlanned):
            facts.append(RoomMade(case=case, at=NOW, nonce=fact.nonce, room=RoomId(f"!{case}-{fact.nonce}:x")))
        self.cases[case] = fold(self.cases[case], facts)
        self.touched.note([case])

    def office_hears(self, fact: AnyOfficeFact) -> None:
        self.office = evolve_office(self.office, fact)
        if isinstance(fact, OfficeRoomPlanned):
            made = OfficeRoomMade(at=NOW, nonce=fact.nonce, room=RoomId(f"!{fact.nonce}:x"))
            self.office = evolve_office(self.office, made)


Act = Callable[[World], None]


def _later(**passed: int) -> Act:
    """Time goes on, by less than a day or by a little more."""

    def act(world: World) -> None:
        world.day = moment(world.day) + timedelta(**passed)

    return act


def another(case: CaseId) -> Case:
    return replace(with_consent(), id=case, code=CaseCode(str(case)))


def a_world() -> World:
    return World(Office(), {case: another(case) for case in CASES[:2]})


TALKS: Final = (Purpose(user=POLICE), Purpose(case=CASES[0], person=MOTHER), Purpose(case=CASES[1], person=MOTHER))


def _hears(case: CaseId, fact: AnyCaseFact) -> Act:
    return lambda world: world.hears(case, fact)


def _office_hears(fact: AnyOfficeFact) -> Act:
    return lambda world: world.office_hears(fact)


def _is(**what: object) -> Act:
    def act(world: World) -> None:
        for name, value in what.items():
            setattr(world, name, value)

    return act


def _opens(world: World) -> None:
    world.cases.setdefault(CASES[2], another(CASES[2]))
    world.touched.note([CASES[2]])


def _is_purged(world: World) -> None:
    world.cases.pop(CASES[2], None)
    world.touched.note([CASES[2]])


ACTS: Final = st.one_of(
    st.builds(_hears, st.sampled_from(CASES[:2]), st.sampled_from(HAPPENS)),
    st.builds(_office_hears, st.sampled_from(IN_OFFICE)),
    st.builds(_is, day=st.sampled_from(DAYS)),
    st.builds(_later, minutes=st.sampled_from((20, 61, 600, 1441))),
    st.builds(_is, talks=st.frozensets(st.sampled_from(TALKS))),
    st.just(_opens),
    st.just(_is_purged),
    st.just(lambda _: None),
)


@given(st.lists(ACTS, max_size=12))
@pytest.mark.rule("R1")
def test_after_whatever_has_happened_it_is_what_every_case_asked_again_would_say(acts: list[Act]) -> None:
    world, last = a_world(), LastRooms(NAME)
    for act in acts:
        act(world)
        assert world.agrees(last)


def test_a_word_in_one_case_asks_that_case_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[CaseId] = []
    honest = presence.of_case

    def noted(case: Case, *rest: object) -> object:
        asked.append(case.id)
        return honest(case, *rest)  # type: ignore[arg-type]  # handed on as it came

    monkeypatch.setattr(lastrooms, "of_case", noted)
    world, last = a_world(), LastRooms(NAME)
    assert world.agrees(last)
    world.hears(CASES[1], HAPPENS[0])
    assert world.agrees(last)
    assert world.agrees(last)
    assert asked == [*CASES[:2], CASES[1]]


def test_a_case_is_asked_again_when_the_moment_it_has_named_comes_and_when_time_has_gone_back() -> None:
    world, last = a_world(), LastRooms(NAME)
    world.hears(CASES[0], AddingAsked(case=CASE, at=NOW, who=added("vh2")))
    for minutes in (1, 59, 61, 30, 62):
        world.day = NOW + timedelta(minutes=minutes)
        assert world.agrees(last)


@pytest.mark.rule("R10")
@pytest.mark.threat("bug")
def test_a_case_whose_rule_breaks_keeps_its_actors_out_alone_and_is_asked_again_each_time(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def breaking(case: Case, day: date) -> frozenset[PersonId]:
        if case.id == CASES[0] and not case.rooms.gate_shut:
            raise ZeroDivisionError("planted")
        return desired(case, day)

    world, last = a_world(), LastRooms(NAME)
    with monkeypatch.context() as broken:
        broken.setattr(presence, "desired", breaking)
        rooms = last.to(world, moment(DAY), frozenset()).by_purpose
        assert last.broken == {CASES[0]}
        actor = who(world.cases[CASES[0]], "polis").user
        assert actor not in rooms[Purpose(case=CASES[0])].people
        assert actor in rooms[Purpose(case=CASES[1])].people
    world.day = DAY  # nothing is another than before but the rule
    assert world.agrees(last)
    assert not last.broken
