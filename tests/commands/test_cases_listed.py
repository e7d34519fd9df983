"""`!ärenden` fits a phone however many cases there are: ten at a time, those that need something first."""

from dataclasses import replace

import pytest

from cases import lights
from cases.case import Case
from cases.codes import draw_code
from cases.consent.effective import last_day
from cases.decision import Decision, Refusal, Say
from cases.fold import fold
from cases.ids import CaseCode, CaseId, PersonId
from cases.phases import Phase
from tests.asking import Town, shown
from tests.given import added, with_consent
from tests.given_changed import with_gate_shut

HERE = with_consent()


def cases(many: int) -> tuple[Case, ...]:
    """So many: every eighth is red, every twentieth closed, all others are green."""
    codes: list[CaseCode] = []
    for number in range(many):
        codes.append(draw_code(codes, number * 7919))
    return tuple(_one(number, code) for number, code in enumerate(codes))


def _one(number: int, code: CaseCode) -> Case:
    case = replace(HERE, id=CaseId(f"{number:032x}"), code=code)
    if number % 8 == 3:
        case = with_gate_shut(case)
    return replace(case, phase=Phase.CLOSED) if number % 20 == 5 else case


MANY = cases(104)


def says(body: str, town: tuple[Case, ...] = MANY) -> Decision:
    answer = Town(town).write("samordnare", body)
    assert isinstance(answer, Decision), answer
    return answer


def listed(answer: Decision) -> list[str]:
    return [line.removeprefix("• ") for line in shown(answer).splitlines() if line.startswith("•")]


def light_of(line: str) -> str:
    """The light on a line of the list, without its reason."""
    return line.rpartition(" – ")[2].partition(",")[0].removesuffix(".")


def following(answer: Decision) -> str | None:
    """The command that stands below, ready to copy."""
    (said,) = answer.effects
    assert isinstance(said, Say)
    return said.command


def test_ten_are_shown_and_how_many_there_are_of_each_light() -> None:
    answer = says("!ärenden")
    assert len(listed(answer)) == 10
    assert "Enheten har 104 ärenden. Rött: 13. Gult: 0. Grönt: 86. Avslutat: 5." in shown(answer)
    assert "Sida 1 av 11." in shown(answer)
    assert len(shown(answer).splitlines()) <= 16


def test_those_that_need_something_stand_first_and_each_case_on_one_page() -> None:
    """Page by page, by the command that each page ends with, as it stands."""
    pages, command = [says("!ärenden")], following(says("!ärenden"))
    while command is not None:
        pages.append(says(command))
        command = following(pages[-1])
    lines = [line for page in pages for line in listed(page)]
    assert len(pages) == 11
    assert len(set(lines)) == len(lines) == 104
    order = ("rött", "gult", "grönt", "avslutat")
    assert lines == sorted(lines, key=lambda line: (order.index(light_of(line)), line.partition(" – ")[0]))


@pytest.mark.parametrize(
    ("body", "first"),
    [
        ("!ärenden rött", 10),
        ("!ärenden röda 2", 3),
        ("!ärenden 2 röd", 3),
        ("!cases red page 2", 3),
        ("!arenden rod", 10),
    ],
)
def test_one_light_is_shown_by_its_name_and_its_next_page_too(body: str, first: int) -> None:
    answer = says(body)
    assert len(listed(answer)) == first
    assert all(light_of(line) == "rött" for line in listed(answer))
    assert "Bara rött: 13 av enhetens 104 ärenden." in shown(answer)
    assert following(answer) == ("!ärenden rött 2" if first == 10 else None)


def test_of_a_light_that_no_case_has_that_is_said() -> None:
    answer = says("!ärenden gult")
    assert listed(answer) == []
    assert "Bara gult: 0 av enhetens 104 ärenden." in shown(answer)
    assert following(answer) is None


def test_a_page_that_there_is_not_is_the_last_one() -> None:
    assert "Sida 11 av 11." in shown(says("!ärenden 99"))
    assert "Sida 1 av 11." in shown(says("!ärenden 0"))


def test_ten_or_fewer_are_shown_whole() -> None:
    answer = says("!ärenden", cases(10))
    assert shown(answer).splitlines()[0] == "Enhetens ärenden:"
    assert len(listed(answer)) == 10
    assert following(answer) is None
    assert shown(says("!ärenden", cases(11))).splitlines()[0].startswith("Enheten har 11 ärenden.")


@pytest.mark.parametrize("body", ["!ärenden lila", "!ärenden rött gult", "!ärenden 2 3", "!ärenden 12345"])
def test_a_word_that_is_neither_light_nor_page_is_named(body: str) -> None:
    answer = Town(MANY).write("samordnare", body)
    assert isinstance(answer, Refusal)
    assert str(answer.args["said"]) in body
    assert answer.command == "!ärenden"


def test_it_is_said_in_english_too() -> None:
    answer = shown(says("!cases 2"), "en")
    assert "The unit has 104 cases. Red: 13. Yellow: 0. Green: 86. Closed: 5." in answer
    assert "Page 2 of 11." in answer


def test_a_light_is_worked_out_again_for_the_cases_alone_in_which_something_happened(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    reckoned: list[CaseId] = []

    def counted(case: Case, *of: object) -> object:
        reckoned.append(case.id)
        return last_day(case, *of)  # type: ignore[arg-type]  # as it was asked

    monkeypatch.setattr(lights, "last_day", counted)
    town = tuple(replace(case) for case in MANY)
    says("!ärenden", town)
    asked = len(reckoned)
    says("!ärenden 2", town)
    says("!ärenden grönt", town)
    assert len(reckoned) == asked
    changed = fold(town[0], [replace(added("bup"), case=town[0].id, person=PersonId("bup2"))])
    says("!ärenden", (changed, *town[1:]))
    assert reckoned[asked:] == [changed.id]
