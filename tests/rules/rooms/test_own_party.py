"""`!mitt samtycke`: an organisation's people are told what is theirs, and never who answered what (R90)."""

from datetime import timedelta

import pytest

from cases.consent.effective import last_day
from cases.decision import Decision, Say
from cases.rooms.own_party import own_party
from tests.asking import TEXTS, Town
from tests.given import BOTH, DAY, GRUND, NARVARO, POLIS, SKOLA, THROUGH, a_case, who, with_consent


def answer(writer: str) -> str:
    case = with_consent()
    decision = Town((case,)).write(writer, "!mitt samtycke")
    assert isinstance(decision, Decision)
    (said,) = (effect for effect in decision.effects if isinstance(effect, Say))
    return TEXTS.say(said.text, {"code": case.code, **said.args}, "sv").plain


@pytest.mark.rule("R90")
def test_school_is_told_its_own_kinds_their_last_day_and_the_paper() -> None:
    case = with_consent()
    own = own_party(case, who(case, "skola"), DAY)
    assert own.told == (GRUND, NARVARO)
    assert own.through == last_day(case, DAY, SKOLA) == THROUGH
    assert own.reference
    said = answer("skola")
    assert "Det här får skolan veta: grund och närvaro." in said
    assert "20 maj" in said


@pytest.mark.rule("R90")
def test_nobody_of_the_family_and_no_answer_stands_in_it() -> None:
    for writer in ("skola", "polis", "lots", "samordnare"):
        said = answer(writer)
        assert not [word for word in ("vh1", "vh2", "ungdom", " ja", "nej") if word in said], said


@pytest.mark.rule("R27")
def test_what_may_be_told_in_the_room_is_what_is_spoken_of_there() -> None:
    case = with_consent()
    assert own_party(case, who(case, "polis"), DAY).tells == (GRUND,)
    assert {grant.party for grant in BOTH} == {POLIS, SKOLA}
    assert own_party(case, who(case, "lots"), DAY).told == (GRUND,)


@pytest.mark.rule("R90")
def test_without_a_consent_nothing_may_be_told() -> None:
    case = a_case()
    assert own_party(case, who(case, "lots"), DAY).told == ()
    decision = Town((case,)).write("lots", "!mitt samtycke")
    assert isinstance(decision, Decision)
    assert [effect.text for effect in decision.effects if isinstance(effect, Say)] == ["own-consent-none"]
    assert own_party(with_consent(), who(case, "polis"), THROUGH + timedelta(days=1)).told == ()
