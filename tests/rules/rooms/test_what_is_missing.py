"""That a group is less than whole is said with whatever takes someone out, or alone where nothing else is said."""

import pytest

from cases.case import Case
from cases.decision import LACKING, Decision, Effect, Say, ToCoordinators, ToWriter
from cases.facts import Grant
from cases.members.joining import take_out_by_hand
from cases.rooms.telling import announce, with_what_is_missing
from tests.given import GRUND, NOW, POLIS, SKOLA, after, only_said, texts, who, with_consent
from tests.settled import withdraw

WHOLE = with_consent(grants=(Grant(POLIS, GRUND), Grant(SKOLA, GRUND)))
TOLD = after(WHOLE, announce(WHOLE, NOW))
ALONE = "group-incomplete-told"


def said_at_once(case: Case, answer: Decision) -> tuple[tuple[Effect, ...], Decision]:
    """What is said of it in one moment, and after it."""
    return with_what_is_missing(answer.effects, announce(after(case, answer), NOW))


@pytest.mark.rule("R94", "R15")
def test_a_withdrawal_that_leaves_the_group_incomplete_is_told_of_once_with_what_it_lacks() -> None:
    vh1 = who(TOLD, "vh1")
    effects, announced = said_at_once(TOLD, withdraw(TOLD, vh1, vh1, (POLIS,), NOW))
    to_coordinators = [say for say in effects if isinstance(say, Say) and say.to == ToCoordinators()]
    assert [(say.text, say.args[LACKING]) for say in to_coordinators] == [("withdrawn-told", ("@party-polis",))]
    assert ALONE not in texts(announced)
    assert announce(after(after(TOLD, withdraw(TOLD, vh1, vh1, (POLIS,), NOW)), announced), NOW).effects == ()


@pytest.mark.rule("R94")
def test_a_withdrawal_of_everything_says_nothing_of_an_incomplete_group() -> None:
    vh1 = who(TOLD, "vh1")
    effects, announced = said_at_once(TOLD, withdraw(TOLD, vh1, vh1, (), NOW))
    assert only_said(Decision(effects=effects), "withdrawn-told").args[LACKING] == ()
    assert ALONE not in texts(announced)


@pytest.mark.rule("R15")
def test_what_is_said_to_nobody_else_at_that_moment_is_a_message_of_its_own() -> None:
    less = with_consent(grants=(Grant(POLIS, GRUND),))
    answered: tuple[Effect, ...] = (Say(ToWriter(), "model-shown", {LACKING: ()}), Say(ToCoordinators(), "other"))
    effects, announced = with_what_is_missing(answered, announce(less, NOW))
    assert effects == answered
    assert only_said(announced, ALONE).args[LACKING] == ("@party-skola",)


@pytest.mark.rule("R15")
def test_someone_taken_out_by_hand_changes_nothing_of_what_the_consent_covers() -> None:
    out = take_out_by_hand(TOLD, who(TOLD, "samordnare"), who(TOLD, "polis"), NOW)
    assert isinstance(out, Decision)
    assert ALONE not in texts(said_at_once(TOLD, out)[1])
