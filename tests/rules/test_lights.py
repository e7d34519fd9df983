"""The light of a case with its reason: nothing about people, and no colour without its cause (R35)."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.consent.effective import effective, shared
from cases.days import today
from cases.facts import Grant
from cases.facts.members import AddingAsked
from cases.facts.setback import ConsentsSuspended
from cases.fold import fold as fold_on
from cases.lights import Because, Light, shown
from cases.phases import Phase
from tests.asking import TEXTS, an_action, asked
from tests.asking import shown as read
from tests.given import CASE, GRUND, NOW, SKOLA, THROUGH, a_case, added, with_consent, with_draft
from tests.given_changed import with_gate_shut

DAY = today(NOW)
NEAR = THROUGH - timedelta(days=10)
CASES: dict[Because, tuple[Case, date, Light]] = {
    Because.CLOSED: (replace(with_consent(), phase=Phase.CLOSED), DAY, Light.CLOSED),
    Because.SET_BACK: (fold_on(with_consent(), [ConsentsSuspended(case=CASE, at=NOW)]), DAY, Light.RED),
    Because.GATE: (with_gate_shut(with_consent()), DAY, Light.RED),
    Because.WAITS: (with_draft(a_case(), "r1", DAY), DAY, Light.RED),
    Because.NO_CONSENT: (a_case(), DAY, Light.RED),
    Because.ADDING: (fold_on(with_consent(), [AddingAsked(case=CASE, at=NOW, who=added("vh3"))]), DAY, Light.YELLOW),
    Because.INCOMPLETE: (with_consent(grants=(Grant(SKOLA, GRUND),)), DAY, Light.YELLOW),
    Because.ENDS: (with_consent(), NEAR, Light.YELLOW),
    Because.LATE: (an_action(), date(2026, 12, 20), Light.YELLOW),
    Because.CADENCE: (with_consent(), date(2026, 12, 20), Light.YELLOW),
    Because.HOLDS: (with_consent(), DAY, Light.GREEN),
}


@pytest.mark.rule("R35")
@pytest.mark.parametrize("because", Because)
def test_each_reason_has_its_light_and_its_words(because: Because) -> None:
    case, day, light = CASES[because]
    stands = shown(case, day)
    assert (stands.light, stands.because) == (light, because)
    for language in LANGUAGES:
        line = TEXTS.say("line-case", {"code": case.code, "why": 1, **dict(stands.values)}, language).plain
        assert ", " in line or because is Because.CLOSED
        assert not any(str(who.handle) in line for who in case.people.values())


@pytest.mark.rule("R35")
@pytest.mark.parametrize("because", Because)
def test_what_is_not_red_shares_something_and_what_is_red_lets_nobody_in(because: Because) -> None:
    case, day, light = CASES[because]
    shares = bool(shared(effective(case, day))) and not case.rooms.gate_shut and case.phase is not Phase.CLOSED
    assert shares == (light in {Light.GREEN, Light.YELLOW})


@pytest.mark.rule("R35")
def test_the_case_that_is_shown_begins_with_the_same_reason() -> None:
    assert "Läget: rött, för inget samtycke gäller." in read(asked("!ärende visa", a_case()))
    assert "Läget: grönt, samtycket gäller till och med 20 maj 2027." in read(asked("!ärende visa", with_consent()))
