"""Whatever people do, and in whatever order: nobody but the case's staff is in its room without consent on that day."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from bot.courier import Courier
from bot.doorkeeping import Doorkeeper
from bot.leaving import Leave
from cases import consent
from tests.machines.consent_machine import RoomWithinConsent

ORDINARY = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    print_blob=False,
    report_multiple_bugs=False,
    suppress_health_check=list(HealthCheck),
)
SEARCH = settings(ORDINARY, max_examples=200, phases=[Phase.generate])
"""To find a planted fault at all; making its example small is for people, and takes long."""

Break = Callable[[pytest.MonkeyPatch], None]


@pytest.mark.rule("R1")
@pytest.mark.rule("R2")
@pytest.mark.rule("R7")
@pytest.mark.rule("R9")
@pytest.mark.rule("R29")
@pytest.mark.threat("uncovered-person")
def test_nobody_is_in_the_room_without_consent_whatever_happens() -> None:
    run_state_machine_as_test(RoomWithinConsent, settings=ORDINARY)


def withdrawals_are_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(consent, "_barriers", lambda *_: [])


def consent_never_ends(patch: pytest.MonkeyPatch) -> None:
    def in_force(case: consent.Case, *_: object) -> consent.Record | None:
        return next((record for record in case.records.values() if record.confirmed), None)

    patch.setattr(consent, "record_in_force", in_force)


def one_yes_is_enough(patch: pytest.MonkeyPatch) -> None:
    everyone = consent.required_grantors
    patch.setattr(consent, "required_grantors", lambda *asked: everyone(*asked)[:1])


def the_guard_removes_nobody(patch: pytest.MonkeyPatch) -> None:
    async def nothing(*_: object) -> None:
        return None

    patch.setattr(Doorkeeper, "_remove", nothing)


def letters_go_to_anyone(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("bot.courier.may_leave", lambda *_: Leave.NOW)


@pytest.mark.parametrize(
    "break_it", [withdrawals_are_forgotten, consent_never_ends, one_yes_is_enough, the_guard_removes_nobody]
)
def test_the_machine_finds_a_broken_rule(break_it: Break, monkeypatch: pytest.MonkeyPatch) -> None:
    break_it(monkeypatch)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(RoomWithinConsent, settings=SEARCH)
