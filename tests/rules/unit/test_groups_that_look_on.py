"""The intake group sees codes and lights, the steering group no case at all; both in a chat of their own (R35)."""

from dataclasses import replace

import pytest

from cases.access import OVERSIGHT, Access, permit
from cases.case import Case
from cases.days import today
from cases.decision import Decision
from cases.facts import OnlookersNamed, ProtectionOfficersNamed
from cases.ids import Handle, PersonId, Unit, UserId
from cases.office import Office, evolve_office
from cases.oversight import Onlooker, onlooker_taken_in, with_onlookers
from cases.people import Duty, Person
from cases.planned import Purpose
from commands import ALL
from tests.asking import asked_by, office_of, shown, told
from tests.every_room import wanted_rooms
from tests.given import CASE, HOME, NOW, added, refused, who, with_consent

INGA, STEN = UserId(f"@inga:{HOME}"), UserId(f"@sten:{HOME}")
SOUTH, NORTH = Unit("syd"), Unit("norr")
DAY = today(NOW)
HERE = with_consent()


def named(duty: Duty, *people: UserId, unit: Unit = SOUTH) -> OnlookersNamed:
    return OnlookersNamed(at=NOW, unit=unit, duty=duty, people=tuple((user, "sv") for user in people))


def office() -> Office:
    """An office with one of each group."""
    return evolve_office(evolve_office(office_of(HERE), named(Duty.INTAKE, INGA)), named(Duty.STEERING, STEN))


def onlooker(duty: Duty) -> Onlooker:
    return Onlooker(INGA, frozenset({SOUTH}), duty=duty)


def allowed(duty: Duty, case: Case | None, by: Person | None) -> set[str]:
    return {each.id for each in ALL if permit(each.access, case, by, None, DAY, onlooker(duty)) is None}


@pytest.mark.rule("R35")
@pytest.mark.parametrize("case", [HERE, None])
@pytest.mark.parametrize("by", ["samordnare", "polis", None])
def test_the_groups_may_ask_for_a_list_or_nothing_whatever_part_the_journal_gives_them(
    case: Case | None, by: str | None
) -> None:
    part = who(HERE, by) if by else None
    assert allowed(Duty.INTAKE, case, part) == {"cases", "help", "bot"}
    assert allowed(Duty.STEERING, case, part) == {"help", "bot"}


@pytest.mark.rule("R35")
@pytest.mark.parametrize("access", Access)
def test_a_case_is_refused_in_the_same_words_whether_there_is_one_or_not(access: Access) -> None:
    for duty, reason in ((Duty.INTAKE, "refusal-list-only"), (Duty.STEERING, "refusal-numbers-only")):
        answers = [permit(access, case, None, None, DAY, onlooker(duty)) for case in (HERE, None)]
        assert answers[0] == answers[1]
        assert access in OVERSIGHT[duty] or refused(answers[0]) == reason


@pytest.mark.rule("R35")
def test_the_intake_group_reads_codes_and_lights_and_nothing_else() -> None:
    asked = asked_by(INGA, None, office(), unit_cases=(HERE,))
    assert shown(told("cases", asked)).splitlines()[-1] == "• Björk-17 – grönt."


@pytest.mark.rule("R35")
def test_the_steering_group_is_told_plainly_that_the_numbers_are_still_to_come() -> None:
    for said in ("", "statistik"):
        assert "Siffrorna finns inte här än." in shown(told("help", asked_by(STEN, None, office()), said))
        assert "Siffrorna" not in shown(told("help", asked_by(INGA, None, office()), said))


@pytest.mark.rule("R35")
@pytest.mark.parametrize("user", [INGA, STEN])
def test_each_has_a_chat_of_their_own_and_is_in_no_other_room_even_by_a_part_in_a_case(user: UserId) -> None:
    mixed = replace(HERE, people=HERE.people | {PersonId("polis"): replace(who(HERE, "polis"), user=user)})
    rooms = wanted_rooms(office(), [mixed], DAY, (), "Påminnaren")
    assert [room.purpose for room in rooms if user in room.people] == [Purpose(user=user)]


@pytest.mark.rule("R35")
@pytest.mark.parametrize("duty", Duty)
def test_nobody_with_a_duty_is_given_a_part_in_a_case(duty: Duty) -> None:
    adds = Decision((replace(added("bup"), handle=Handle("bup"), user=INGA),))
    for decision in (adds, Decision(elsewhere=((CASE, adds),))):
        refusal = onlooker_taken_in({INGA: onlooker(duty)}, decision)
        assert refused(refusal) == "refusal-has-a-duty"
        assert onlooker_taken_in({}, decision) is None


def test_a_unit_that_names_its_own_of_one_duty_changes_nothing_for_the_others() -> None:
    known = with_onlookers({}, named(Duty.INTAKE, INGA))
    known = with_onlookers(known, named(Duty.STEERING, STEN))
    known = with_onlookers(known, named(Duty.INTAKE, INGA, unit=NORTH))
    assert {user: (each.duty, set(each.units)) for user, each in known.items()} == {
        INGA: (Duty.INTAKE, {SOUTH, NORTH}),
        STEN: (Duty.STEERING, {SOUTH}),
    }
    officer = ProtectionOfficersNamed(at=NOW, unit=SOUTH, officers=())
    assert with_onlookers(known, officer) == known
    assert set(with_onlookers(known, named(Duty.STEERING))) == {INGA}


@pytest.mark.parametrize("new_first", [True, False])
def test_someone_who_changes_duty_has_the_new_one_alone_whichever_is_told_first(*, new_first: bool) -> None:
    known = with_onlookers({}, named(Duty.STEERING, INGA))
    facts = (named(Duty.INTAKE, INGA), named(Duty.STEERING))
    for fact in facts if new_first else reversed(facts):
        known = with_onlookers(known, fact)
    assert known[INGA].duty is Duty.INTAKE
