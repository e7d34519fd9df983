"""Who answered without the others of the family in the room: noted, shown to those who work with it, never blocking."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cases.case import Case
from cases.consent.effective import effective
from cases.consent.history import history
from cases.consent.standings import alone
from cases.days import today
from cases.facts import AnswerGiven, AnswerVoided, ConsentConfirmed
from cases.fold import fold as fold_on
from cases.ids import PersonId, RecordId
from tests.asking import asked, shown
from tests.given import BOTH, CASE, NOW, a_case, after, confirmed, facts_of, refused, with_consent

PAPER = """!samtycke papper 2026-11-20 SN 2026/123:4
ja ungdom vh1 vh2
skola: grund, närvaro
polis: grund, umgänge
till 2027-05-20"""
DAY = today(NOW)


def whole(paper: str) -> Case:
    """The paper taken down and its card answered."""
    case = after(a_case(), asked(paper))
    (record,) = case.consent.records
    return fold_on(case, [confirmed(str(record))])


@pytest.mark.rule("R95")
def test_it_is_noted_of_each_who_answered_and_of_nobody_else() -> None:
    noted = {str(fact.person): fact.alone for fact in facts_of(asked(f"{PAPER}\nenskilt ungdom och vh1"), AnswerGiven)}
    assert noted == {"ungdom": True, "vh1": True, "vh2": False}
    assert not any(fact.alone for fact in facts_of(asked(PAPER), AnswerGiven))


@pytest.mark.rule("R95")
@pytest.mark.parametrize("line", ["", "\nenskilt ungdom", "\nenskilt ungdom vh1 vh2"])
def test_it_changes_nothing_of_what_holds(line: str) -> None:
    assert effective(whole(PAPER + line), DAY) == frozenset(BOTH)


@pytest.mark.rule("R95")
def test_the_grid_the_history_and_every_why_show_it() -> None:
    case = whole(f"{PAPER}\nenskilt ungdom")
    assert "Svarade enskilt: ungdom." in shown(asked("!samtycke", case))
    assert "Svarade enskilt: ungdom." in shown(asked("!samtycke varför polis", case))
    answers = [fact for record in case.consent.records.values() for fact in record.answers]
    assert [dict(line.args)["alone"] for line in history(case, answers)] == [1, 0, 0]
    assert "enskilt" not in shown(asked("!samtycke", whole(PAPER)))
    assert "enskilt" not in shown(asked("!samtycke varför polis", whole(PAPER)))


@pytest.mark.rule("R95")
@pytest.mark.parametrize("words", ["nej enskilt", "nej muntligt enskilt", "ja enskilt 2026-11-24", "ja 24/11 enskilt"])
def test_a_later_answer_may_be_one_as_well(words: str) -> None:
    (fact,) = facts_of(asked(f"!samtycke svara vh1 {words}", with_consent()), AnswerGiven)
    assert fact.alone
    assert fact.signed == DAY


@pytest.mark.rule("R95")
def test_the_last_answer_counts_and_a_mistaken_one_is_none() -> None:
    case = whole(f"{PAPER}\nenskilt ungdom vh1")
    (record,) = case.consent.records.values()
    again = replace(record.answers[0], at=NOW + timedelta(minutes=1), alone=False)
    void = AnswerVoided(
        case=CASE, at=NOW + timedelta(minutes=1), person=PersonId("vh1"), record=again.record, by=again.by
    )
    later = fold_on(case, [again, void])
    assert alone(case, case.consent.records[RecordId(record.paper.record)]) == ("ungdom", "vh1")
    assert alone(later, later.consent.records[RecordId(record.paper.record)]) == ()


@pytest.mark.rule("R95")
def test_of_somebody_who_has_no_answer_on_the_paper_it_is_refused() -> None:
    assert refused(asked(PAPER.replace("vh1 vh2", "vh1") + "\nenskilt vh2")) == "refusal-alone-without-answer"
    assert not facts_of(asked(f"{PAPER}\nenskilt ungdom"), ConsentConfirmed)
