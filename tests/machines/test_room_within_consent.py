"""Whatever people do, and in whatever order: nobody but the case's staff is in its room without consent on that day."""

import pytest
from hypothesis import HealthCheck, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.machines.consent_machine import RoomWithinConsent

ORDINARY = settings(
    max_examples=25,
    stateful_step_count=30,
    deadline=None,
    derandomize=True,
    print_blob=False,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.rule("R1")
def test_nobody_is_in_the_room_without_consent_whatever_happens() -> None:
    run_state_machine_as_test(RoomWithinConsent, settings=ORDINARY)
