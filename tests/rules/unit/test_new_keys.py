"""An account shows other keys: what each coordinator is told, and the one command for all of its cases (N2)."""

import pytest

from cases.days import today
from cases.decision import Say, ToCoordinators, ToOffice
from cases.ids import MasterKey
from cases.office import Office
from cases.unit.identities import grouped
from cases.unit.new_keys import new_keys_told, unsigned_told
from tests.given import NOW, who, with_consent
from tests.rules.unit.test_takeover import KARIN

CASE = with_consent()
KEY = MasterKey("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq")
OFFICE = Office(coordinators={KARIN.user: KARIN})


def told(handle: str, office: Office = OFFICE) -> tuple[Say, Say]:
    say, alarm = new_keys_told(office, CASE, who(CASE, handle), KEY, NOW, today(NOW)).effects
    assert isinstance(say, Say)
    assert isinstance(alarm, Say)
    return say, alarm


@pytest.mark.rule("R90")
def test_the_coordinators_get_one_command_for_the_account_and_the_samordningsrum_code_and_handle_alone() -> None:
    say, alarm = told("polis")
    assert (say.to, alarm.to) == (ToCoordinators(), ToOffice(CASE.unit))
    assert say.command == f"!person lita {who(CASE, 'polis').user} {grouped(KEY)}"
    assert alarm.command is None
    assert say.together is not None
    assert alarm.together is not None
    assert say.together.cause == alarm.together.cause


def test_another_case_of_the_same_account_at_the_same_moment_has_the_same_cause() -> None:
    assert told("polis")[0].together == told("polis")[0].together
    assert told("polis")[0].together != told("skola")[0].together


def test_who_may_not_name_an_account_gets_a_command_for_the_person_of_the_case() -> None:
    say, _ = told("polis", Office())
    assert say.command == f"!person lita {CASE.code} polis {grouped(KEY)}"


def test_one_of_the_family_is_called_by_handle() -> None:
    say, _ = told("vh1")
    assert say.command == f"!person lita {CASE.code} vh1 {grouped(KEY)}"


def test_an_app_that_is_not_confirmed_is_told_of_once_for_all_cases() -> None:
    user = who(CASE, "polis").user
    assert user is not None
    say = unsigned_told(who(CASE, "polis"), user, "PHONE")
    assert say.together is not None
    assert say.together.cause == f"unsigned:{user}:PHONE"
