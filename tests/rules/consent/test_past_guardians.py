"""No yes is taken down of somebody who is a guardian no more, or who is an adult's; and none is asked for (R3, R91)."""

from datetime import date, timedelta

import pytest

from cases.case import Case
from cases.consent.effective import effective
from cases.days import today
from cases.decision import Decision, Say
from cases.exceptions.noting import note
from cases.facts import Answer, AnswerGiven, ExceptionCode
from cases.fold import fold as fold_on
from tests.asking import asked, shown
from tests.given import BOTH, NOW, a_case, after, agreed, answered, at, confirmed, facts_of, recorded, refused, who
from tests.rules.papers.test_restoring import write
from tests.settled import confirm, reply

PEOPLE = ("lots", "ungdom", "vh1", "vh2", "polis", "skola", "intygare", "förordnad")
WAITING = fold_on(a_case(people=PEOPLE), [recorded(), answered("ungdom"), answered("vh1"), confirmed()])
LOSING = [ExceptionCode.SOLE_CUSTODY, ExceptionCode.APPOINTED, ExceptionCode.NEVER_GUARDIAN]
ADULT = fold_on(
    a_case(people=PEOPLE, born=date(2008, 5, 14)),
    [recorded(signed=today(NOW), grants=BOTH), answered("ungdom", signed=today(NOW))],
)


def lost(case: Case, code: ExceptionCode = ExceptionCode.SOLE_CUSTODY, *, certified: bool = True) -> Case:
    case = after(case, note(case, who(case, "samordnare"), code, who(case, "vh2"), "SN 9", NOW))
    yes = reply(case, who(case, "intygare"), code, who(case, "vh2"), Answer.YES, NOW)
    return after(case, yes) if certified else case


def offered(answer: object) -> str:
    assert isinstance(answer, Decision)
    commands = [effect.command or "" for effect in answer.effects if isinstance(effect, Say)]
    return "\n".join((shown(answer), *commands))


@pytest.mark.rule("R3", "R91")
@pytest.mark.parametrize("code", LOSING)
@pytest.mark.parametrize("certified", [True, False])
def test_a_yes_of_one_who_is_a_guardian_no_more_is_refused_and_a_no_is_taken_down(
    code: ExceptionCode, *, certified: bool
) -> None:
    case = lost(WAITING, code, certified=certified)
    answer = asked("!samtycke svara vh2 ja", case)
    assert refused(answer) == "refusal-yes-part-lost"
    assert "!mall samtycke Björk-17" in shown(answer)
    assert ("intygaren svarar ja" in shown(answer)) != certified
    assert facts_of(asked("!samtycke svara vh2 nej muntligt", case), AnswerGiven)


@pytest.mark.rule("R3", "R91")
def test_a_new_paper_with_their_yes_on_it_is_refused_and_one_without_holds() -> None:
    case = lost(WAITING)
    paper = "!samtycke papper 2026-11-24 SN 7\nja ungdom vh1{}\nskola: grund\ntill 2027-05-20"
    assert refused(asked(paper.format(" vh2"), case)) == "refusal-yes-part-lost"
    case = after(case, asked(paper.format(""), case))
    record = list(case.consent.records)[-1]
    assert effective(fold_on(case, [confirmed(record, NOW + timedelta(minutes=1))]), today(NOW))


@pytest.mark.rule("R3", "R91")
@pytest.mark.parametrize("certified", [True, False])
def test_what_is_missing_offers_no_answer_of_theirs_and_says_what_helps(*, certified: bool) -> None:
    case = lost(WAITING, certified=certified)
    said = offered(asked("!samtycke saknas", case))
    assert "samtycke svara" not in said
    assert "ett nytt papper utan vh2. Mallen: !mall samtycke Björk-17" in said
    assert ("Först ska intygaren svara ja" in said) != certified
    assert ("\nja ungdom vh1\n" in said) == certified


@pytest.mark.rule("R3", "R91")
def test_an_answer_of_another_offers_no_yes_of_theirs_either() -> None:
    case = fold_on(a_case(people=PEOPLE), [recorded(), answered("ungdom")])
    said = shown(asked("!samtycke svara vh1 ja", lost(case, certified=False)))
    assert "samtycke svara" not in said
    assert "ett nytt papper utan vh2" in said


@pytest.mark.rule("R9", "R91")
def test_a_yes_that_they_took_back_is_not_given_back_to_them() -> None:
    whole = fold_on(WAITING, [answered("vh2")])
    wrong = write(write(whole, "ta bort alla", 1, "vh2"), "fel", 2, "vh2")
    agreed(asked("!samtycke återställ vh2 enskilt", wrong))
    assert refused(asked("!samtycke återställ vh2 enskilt", lost(wrong))) == "refusal-yes-part-lost"


@pytest.mark.rule("R19")
def test_a_yes_of_an_adults_guardian_is_refused() -> None:
    assert refused(asked("!samtycke svara vh1 ja", ADULT)) == "refusal-yes-of-adult"
    paper = "!samtycke papper 2026-11-24 SN 7\nja ungdom vh1\nskola: grund\ntill 2027-05-20"
    assert refused(asked(paper, ADULT)) == "refusal-yes-of-adult"
    agreed(asked("!samtycke svara ungdom ja", ADULT))


@pytest.mark.rule("R3", "R91")
def test_until_their_last_day_of_custody_their_yes_is_taken_down() -> None:
    case = after(WAITING, asked("!undantag ensam_vardnad vh2 dnr=SN1 vårdnad_till=30/11", WAITING))
    agreed(asked("!samtycke svara vh2 ja", case))
    over = at("2026-11-30 23:59") + timedelta(minutes=1)
    assert refused(asked("!samtycke svara vh2 ja", case, now=over)) == "refusal-yes-part-lost"


@pytest.mark.rule("R90", "R91")
def test_why_the_police_waits_names_a_new_paper_and_no_yes_of_theirs() -> None:
    case = lost(WAITING)
    assert "ett nytt papper utan vh2" in shown(asked("!samtycke varför polis", case))
    assert "vh2 säger ja på papper" in shown(asked("!samtycke varför polis", WAITING))


@pytest.mark.rule("R3", "R91")
def test_a_card_that_waits_for_a_yes_of_theirs_is_refused_with_the_paper_that_helps() -> None:
    open_ = fold_on(a_case(people=PEOPLE), [recorded(), answered("ungdom"), answered("vh1")])
    leader, record = who(open_, "samordnare"), next(iter(open_.consent.records))
    assert refused(confirm(open_, leader, record, NOW)) == "refusal-consent-incomplete"
    assert refused(confirm(lost(open_, certified=False), leader, record, NOW)) == "refusal-yes-part-lost"
