"""`!hjälp`: the five things of the moment first, then all by subject; short in a case's room; what a word means."""

from datetime import timedelta

import pytest

from cases.decision import Decision, Line, Say
from cases.facts import CommandRead
from commands.help import MOST, USUAL
from commands.vocabulary.glossary import GLOSSARY
from tests.asking import TEXTS, Town, a_meeting, an_action, asked, shown
from tests.given import NOW, a_case, refused, with_consent
from tests.given_changed import with_gate_shut


def now_lines(answer: object) -> list[str]:
    """The texts of the lines that come first."""
    assert isinstance(answer, Decision)
    (say,) = (effect for effect in answer.effects if isinstance(effect, Say))
    lines = say.args["now"]
    assert isinstance(lines, tuple)
    return [line.text for line in lines if isinstance(line, Line)]


def test_what_waits_for_this_person_stands_first_with_what_to_answer() -> None:
    police = asked("!hjälp", a_meeting(), by="polis")
    assert now_lines(police)[0] == "line-waits-meeting"
    assert "ja M1 Björk-17" in shown(police)
    school = asked("!hjälp", an_action(), by="skola", now=NOW + timedelta(days=19))
    assert now_lines(school)[0] == "line-waits-action"
    assert "!åtgärd klar Björk-17 1" in shown(school)


@pytest.mark.rule("R87")
def test_a_coordinator_sees_what_needs_them_and_that_is_noted() -> None:
    answer = asked("!hjälp", with_gate_shut(with_consent()))
    assert now_lines(answer)[0] == "line-today-gate"
    assert isinstance(answer, Decision)
    assert [type(fact) for _, there in answer.elsewhere for fact in there.facts] == [CommandRead]


@pytest.mark.parametrize("by", ["samordnare", "lots", "polis", "skola"])
def test_five_things_come_first_and_what_they_may_do_comes_by_subject(by: str) -> None:
    answer = asked("!hjälp", with_consent(), by=by)
    lines = now_lines(answer)
    assert 0 < len(lines) <= MOST
    assert all(line.removeprefix("help-") in USUAL for line in lines)
    assert "!hjälp ord" in shown(answer)


def test_in_a_cases_room_it_is_short_and_says_where_the_rest_is() -> None:
    case = with_gate_shut(a_meeting())
    said = shown(Town((case,)).write("samordnare", "!hjälp", room=case))
    assert len(said.splitlines()) <= MOST + 1
    assert "i din egen chatt" in said
    assert "grinden" not in said, "others read there"


@pytest.mark.rule("R89")
def test_every_word_of_the_glossary_is_said_in_both_languages_and_found_by_each_way() -> None:
    for term, ways in GLOSSARY.items():
        for language in ("sv", "en"):
            assert TEXTS.say(f"glossary-{term}", {}, language).plain
        for way in ways:
            assert not refusal_of(f"!hjälp {way}"), way


def refusal_of(body: str) -> str:
    answer = asked(body, with_consent(), by="polis")
    return "" if isinstance(answer, Decision) else refused(answer)


@pytest.mark.rule("R89")
def test_the_glossary_is_shown_whole_and_one_word_with_its_commands() -> None:
    whole = shown(asked("!hjälp ord", with_consent(), by="polis"))
    assert len(whole.splitlines()) == len(GLOSSARY)
    one = shown(asked("!hjälp samtycke", with_consent()))
    assert one.splitlines()[0].startswith("• Samtycke: ")
    assert "!samtycke papper Björk-17" in one
    assert "Grund: " in shown(asked("!hjälp grund", a_case()))
