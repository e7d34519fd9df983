"""The data-protection officer reads the logs of their units' cases, by handles alone, and does nothing else."""

from dataclasses import replace

import pytest

from cases.access import OVERSIGHT, Access, permit
from cases.days import today
from cases.decision import Decision, Refusal
from cases.facts import Admitted, CommandRead, KeyShared, ProtectionOfficerRead, ProtectionOfficersNamed
from cases.ids import EventId, Handle, PersonId, RoomId, Unit, UserId
from cases.office import Office, evolve_office
from cases.oversight import Onlooker, onlooker_taken_in, with_onlookers
from cases.people import Duty
from cases.planned import Purpose
from cases.wholeness import Looked
from commands import ALL
from tests.asking import COORDINATOR, TEXTS, asked_by, office_of, shown, told
from tests.every_room import wanted_rooms
from tests.given import CASE, HOME, NOW, added, agreed, facts_of, refused, who, with_consent

DISA = UserId(f"@disa:{HOME}")
ELSA = UserId(f"@elsa:{HOME}")
SOUTH, NORTH = Unit("syd"), Unit("norr")
DAY = today(NOW)
HERE = with_consent()
OFFICER = Onlooker(DISA, frozenset({SOUTH}))
OF_NO_CASE = frozenset({Access.UNIT_COORDINATOR, Access.LIST})
ROOM = RoomId("!rum")
LOG = (
    Admitted(case=CASE, at=NOW, room=ROOM, person=PersonId("polis")),
    KeyShared(case=CASE, at=NOW, room=ROOM, event=EventId("$e"), devices=((UserId(f"@polis:{HOME}"), "ABC"),)),
)


def named(*officers: UserId, unit: Unit = SOUTH) -> ProtectionOfficersNamed:
    return ProtectionOfficersNamed(at=NOW, unit=unit, officers=tuple((user, "sv") for user in officers))


def office(*officers: UserId) -> Office:
    return evolve_office(office_of(HERE), named(*officers))


def reads(name: str) -> Decision | Refusal:
    return told(name, asked_by(DISA, HERE, office(DISA), log=LOG))


@pytest.mark.rule("R35")
def test_an_officer_may_read_the_log_of_a_case_of_their_unit_and_see_whether_the_journal_is_whole() -> None:
    allowed = {c.id for c in ALL if permit(c.access, HERE, None, None, DAY, OFFICER) is None}
    assert allowed == {"audit-show", "audit-keys", "audit-verify", "help", "bot"}


@pytest.mark.rule("R35")
@pytest.mark.parametrize("access", sorted(set(Access) - OVERSIGHT[Duty.PROTECTION] - OF_NO_CASE))
def test_any_other_command_of_a_case_reads_as_that_of_an_unknown_case(access: Access) -> None:
    unknown = permit(access, None, None, None, DAY)
    assert unknown is not None
    assert permit(access, HERE, None, None, DAY, OFFICER) == unknown
    assert permit(access, HERE, who(HERE, "samordnare"), None, DAY, OFFICER) == unknown


@pytest.mark.rule("R35")
def test_what_needs_no_case_is_refused_with_what_an_officer_may() -> None:
    for access in OF_NO_CASE:
        assert refused(permit(access, None, None, None, DAY, OFFICER)) == "refusal-log-only"


@pytest.mark.rule("R35")
def test_another_units_case_is_unknown_to_an_officer() -> None:
    elsewhere = replace(OFFICER, units=frozenset({NORTH}))
    assert permit(Access.LOG, HERE, None, None, DAY, elsewhere) == permit(Access.LOG, None, None, None, DAY)


@pytest.mark.rule("R35")
def test_the_log_is_still_its_coordinators_and_nobody_elses_in_the_case() -> None:
    may = {h: permit(Access.LOG, HERE, who(HERE, h), None, DAY) for h in ("samordnare", "lots", "skola", "vh1")}
    assert [handle for handle, refusal in may.items() if refusal is None] == ["samordnare"]


@pytest.mark.rule("R35")
def test_whether_the_journal_is_whole_is_not_told_to_those_who_only_have_a_part_in_a_case() -> None:
    for handle in ("lots", "skola", "vh1"):
        assert refused(permit(Access.JOURNAL, HERE, who(HERE, handle), None, DAY)) == "refusal-not-for-you"


@pytest.mark.rule("R87")
@pytest.mark.parametrize("name", ["audit-show", "audit-keys"])
def test_what_an_officer_reads_is_noted_and_shows_no_matrix_id_of_the_case(name: str) -> None:
    answer = reads(name)
    (noted,) = facts_of(answer, ProtectionOfficerRead)
    assert (noted.user, noted.command) == (DISA, name)
    assert not facts_of(answer, CommandRead)
    assert "polis" in shown(answer)
    assert "@polis" not in shown(answer)


@pytest.mark.rule("R87")
def test_the_coordinator_sees_that_the_officer_looked() -> None:
    (noted,) = facts_of(reads("audit-keys"), ProtectionOfficerRead)
    asked = asked_by(COORDINATOR, HERE, office(DISA), log=(noted,))
    assert f"dataskyddsombudet {DISA} läste (!logg nycklar)" in shown(told("audit-show", asked))


@pytest.mark.rule("R35")
def test_an_officer_has_a_chat_of_their_own_and_is_in_no_other_room() -> None:
    mixed = replace(HERE, people=HERE.people | {PersonId("polis"): replace(who(HERE, "polis"), user=DISA)})
    rooms = wanted_rooms(office(DISA), [mixed], DAY, (), "Påminnaren")
    assert [room.purpose for room in rooms if DISA in room.people] == [Purpose(user=DISA)]


@pytest.mark.rule("R35")
def test_an_officer_whom_the_configuration_no_longer_names_is_out_of_that_chat_too() -> None:
    rooms = wanted_rooms(evolve_office(office(DISA), named()), [HERE], DAY, (), "Påminnaren")
    assert not [room for room in rooms if DISA in room.people]


@pytest.mark.rule("R35")
def test_one_officer_may_serve_several_units_and_each_unit_names_its_own() -> None:
    both = with_onlookers(with_onlookers({}, named(DISA, ELSA)), named(DISA, unit=NORTH))
    assert both[DISA].units == {SOUTH, NORTH}
    left = with_onlookers(both, named(ELSA))
    assert {user: set(officer.units) for user, officer in left.items()} == {DISA: {NORTH}, ELSA: {SOUTH}}
    assert set(with_onlookers(left, named())) == {DISA}


@pytest.mark.rule("R35")
def test_an_officer_can_be_given_no_part_in_a_case_not_even_from_another_one() -> None:
    adds = Decision((replace(added("bup"), handle=Handle("bup"), user=DISA),))
    for decision in (adds, Decision(elsewhere=((CASE, adds),))):
        refusal = onlooker_taken_in({DISA: OFFICER}, decision)
        assert refused(refusal) == "refusal-has-a-duty"
        assert onlooker_taken_in({}, decision) is None


@pytest.mark.rule("R87")
def test_a_whole_journal_is_told_with_its_rows_and_where_its_chain_ends() -> None:
    asked = asked_by(COORDINATOR, None, office(), looked=Looked(412, "0123456789abcdef" + "f" * 48))
    said = shown(told("audit-verify", asked))
    assert "Journalen håller: 412 rader" in said
    assert "`0123456789abcdef`" in said or "0123456789abcdef\n" in said


@pytest.mark.rule("R87")
@pytest.mark.parametrize("why", ["edited", "missing", "extra", "unreadable", "no-journal"])
@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_broken_journal_is_told_with_the_first_row_that_is_wrong_and_why(why: str, language: str) -> None:
    row = None if why == "no-journal" else 7
    asked = asked_by(DISA, None, office(DISA), looked=Looked(6, "ab" * 32, why, row))
    said = shown(agreed(told("audit-verify", asked)), language)
    assert ("7" in said) is (row is not None)
    assert TEXTS.raw(f"journal-{why}", language) in said
