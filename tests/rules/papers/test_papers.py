"""A paper taken down: what is refused, what stays a draft, who is named as missing, and the card."""

from dataclasses import replace
from datetime import date

import pytest

from cases.consent.effective import Standing, effective, missing, standing
from cases.days import today
from cases.decision import Ask, Refusal, Say, ToCoordinators, ToWriter
from cases.facts import Answer, AnswerGiven, ConsentRecorded, Grant, Method, PersonTakenOut
from cases.ids import Category, Party, RecordId
from cases.papers.registering import Paper, suggested_end
from tests.asking import asked, shown
from tests.given import (
    BOTH,
    FAMILY,
    GRUND,
    NOW,
    POLIS,
    SIGNED,
    SKOLA,
    SOC,
    THROUGH,
    a_case,
    after,
    agreed,
    facts_of,
    handles,
    lines_of,
    only_said,
    refused,
    said,
    texts,
    who,
    with_consent,
)
from tests.settled import answer, confirm, register

R1 = RecordId("r1")
PAPER = Paper(
    method=Method.PAPER,
    signed=SIGNED,
    reference="SN 2026/123:4",
    answers=tuple((handle, Answer.YES) for handle in FAMILY),
    grants=BOTH,
    through=THROUGH,
)
ONE_MISSING = replace(PAPER, answers=PAPER.answers[:2])
STAFF = "samordnare"


def test_a_whole_paper_shows_a_card_that_only_its_writer_can_answer() -> None:
    case = a_case()
    answered = agreed(register(case, who(case, STAFF), PAPER, R1, NOW))
    card = only_said(answered, "consent-card")
    assert card.to == ToWriter()
    assert card.act
    assert card.about is not None
    assert (card.about.ask, card.about.record, card.about.person) == (Ask.CONSENT_CARD, R1, "samordnare")
    assert [dict(line.args)["party"] for line in lines_of(card.args, "knows")] == ["@party-skola", "@party-polis"]
    assert card.args["yes"] == FAMILY
    assert card.args["joining"] == ("polis", "skola")
    assert effective(after(case, answered), today(NOW)) == frozenset()


@pytest.mark.rule("R3")
def test_those_missing_are_named_in_private_and_no_card_is_shown() -> None:
    case = a_case()
    answered = agreed(register(case, who(case, STAFF), ONE_MISSING, R1, NOW))
    told = only_said(answered, "consent-incomplete")
    assert (told.args["missing"], told.args["refused"]) == (("vh2",), ())
    assert {effect.to for effect in answered.effects if isinstance(effect, Say)} == {ToWriter()}
    assert said(answered, "consent-card") == []


def test_what_a_guide_types_the_coordinator_hears_too() -> None:
    case = a_case()
    answered = register(case, who(case, "lots"), ONE_MISSING, R1, NOW)
    assert [say.to for say in said(answered, "consent-incomplete")] == [ToWriter(), ToCoordinators()]


@pytest.mark.rule("R4")
@pytest.mark.parametrize(
    ("paper", "why"),
    [
        (replace(PAPER, reference=None), "@draft-no-reference"),
        (replace(PAPER, method=Method.SPOKEN), "@draft-spoken"),
    ],
)
def test_a_paper_without_reference_or_a_spoken_yes_stays_a_draft(paper: Paper, why: str) -> None:
    case = a_case()
    answered = register(case, who(case, STAFF), paper, R1, NOW)
    assert only_said(answered, "consent-draft").args["why"] == why
    case = after(case, answered)
    assert refused(confirm(case, who(case, STAFF), R1, NOW)) == "refusal-draft-stays-draft"
    assert effective(case, today(NOW)) == frozenset()


@pytest.mark.rule("R5")
@pytest.mark.parametrize(
    ("grants", "reason"),
    [
        ((Grant(SKOLA, Category("alla")),), "refusal-wildcard"),
        ((Grant(Party("alla"), GRUND),), "refusal-wildcard"),
        ((Grant(SKOLA, Category("allmänt")),), "refusal-unknown-category"),
        ((Grant(Party("grannen"), GRUND),), "refusal-unknown-party"),
        ((Grant(SOC, GRUND),), "refusal-too-few-parties"),
        ((), "refusal-too-few-parties"),
    ],
)
def test_a_paper_names_each_party_and_each_kind(grants: tuple[Grant, ...], reason: str) -> None:
    case = a_case()
    assert refused(register(case, who(case, STAFF), replace(PAPER, grants=grants), R1, NOW)) == reason


@pytest.mark.rule("R6")
def test_a_paper_without_an_end_is_refused_with_six_months_to_copy() -> None:
    case = a_case()
    answered = register(case, who(case, STAFF), replace(PAPER, through=None), R1, NOW)
    assert isinstance(answered, Refusal)
    assert (answered.reason, answered.args["suggested"]) == ("refusal-paper-without-end", date(2027, 5, 20))
    assert suggested_end(date(2026, 8, 31)) == date(2027, 2, 28)


@pytest.mark.rule("R6")
@pytest.mark.parametrize(
    ("through", "reason"),
    [
        (date(2027, 11, 20), None),
        (date(2027, 11, 21), "refusal-paper-too-long"),
        (date(2027, 12, 20), "refusal-paper-too-long"),
    ],
)
def test_a_paper_holds_twelve_months_at_most(through: date, reason: str | None) -> None:
    case = a_case()
    answered = register(case, who(case, STAFF), replace(PAPER, through=through), R1, NOW)
    assert (refused(answered) if reason else None) == reason


@pytest.mark.parametrize(
    ("paper", "reason"),
    [
        (replace(PAPER, signed=date(2026, 11, 25)), "refusal-signed-in-the-future"),
        (replace(PAPER, starts=date(2027, 6, 1)), "refusal-end-before-start"),
        (replace(PAPER, starts=date(2026, 11, 1)), "refusal-starts-before-signed"),
        (replace(PAPER, signed=date(2026, 1, 10), through=date(2026, 6, 1)), "refusal-paper-ended"),
        (replace(PAPER, answers=()), "refusal-paper-without-answers"),
        (replace(PAPER, answers=(("vh9", Answer.YES),)), "refusal-unknown-handle"),
        (replace(PAPER, answers=(("polis", Answer.YES),)), "refusal-not-a-grantor"),
        (replace(PAPER, answers=(("vh1", Answer.YES), ("VH1", Answer.NO))), "refusal-answered-twice"),
        (replace(PAPER, partly=(("vh1", (Grant(POLIS, Category("boende")),)),)), "refusal-part-not-on-paper"),
    ],
)
def test_a_paper_that_cannot_be_is_refused_with_why(paper: Paper, reason: str) -> None:
    case = a_case()
    assert refused(register(case, who(case, STAFF), paper, R1, NOW)) == reason


@pytest.mark.rule("R2")
def test_a_yes_to_a_part_of_the_paper_is_kept_as_that() -> None:
    case = a_case()
    paper = replace(PAPER, partly=(("vh1", (Grant(SKOLA, GRUND),)),))
    case = after(case, register(case, who(case, STAFF), paper, R1, NOW))
    case = after(case, confirm(case, who(case, STAFF), R1, NOW))
    assert effective(case, today(NOW)) == {Grant(SKOLA, GRUND)}


def test_the_last_answer_brings_the_card() -> None:
    case = a_case()
    case = after(case, register(case, who(case, STAFF), ONE_MISSING, R1, NOW))
    answered = answer(case, who(case, STAFF), who(case, "vh2"), Answer.YES, today(NOW), Method.PAPER, NOW)
    assert texts(answered) == ["consent-card"]


@pytest.mark.rule("R4")
def test_a_spoken_yes_is_noted_and_does_not_count() -> None:
    case = a_case()
    case = after(case, register(case, who(case, STAFF), ONE_MISSING, R1, NOW))
    answered = answer(case, who(case, STAFF), who(case, "vh2"), Answer.YES, today(NOW), Method.SPOKEN, NOW)
    assert texts(answered) == ["consent-spoken-yes"]
    assert handles(missing(after(case, answered), today(NOW))) == ["vh2"]
    assert len(facts_of(answered, AnswerGiven)) == 1


@pytest.mark.rule("R11", "R12")
def test_a_yes_that_a_no_of_the_same_day_beats_is_told_as_that_no_and_not_as_a_missing_answer() -> None:
    case = a_case()
    no = replace(PAPER, answers=(("ungdom", Answer.YES), ("vh1", Answer.YES), ("vh2", Answer.NO)))
    case = after(case, register(case, who(case, STAFF), no, R1, NOW))
    again = register(case, who(case, STAFF), PAPER, RecordId("r2"), NOW)
    told = only_said(again, "consent-incomplete")
    assert (told.args["missing"], told.args["refused"]) == ((), ("vh2",))
    assert "Har sagt NEJ: vh2.\nEfter det räknas bara ett nytt papper, underskrivet en senare dag." in shown(again)
    back = after(with_consent(), asked("!samtycke återkalla vh1", with_consent()))
    assert "Har tagit tillbaka sitt ja: vh1." in shown(asked("!samtycke svara vh1 ja", back))


@pytest.mark.rule("R11")
def test_a_no_is_recorded_as_a_no_and_named_apart_from_the_missing() -> None:
    case = a_case()
    paper = replace(PAPER, answers=(("ungdom", Answer.YES), ("vh1", Answer.NO)))
    answered = register(case, who(case, STAFF), paper, R1, NOW)
    told = only_said(answered, "consent-incomplete")
    assert (told.args["missing"], told.args["refused"]) == (("vh2",), ("vh1",))
    case = after(case, answered)
    assert standing(case, who(case, "vh1"), today(NOW)) is Standing.NO
    assert standing(case, who(case, "vh2"), today(NOW)) is Standing.NOT_ASKED


@pytest.mark.rule("R94")
def test_a_no_takes_out_at_once_and_nobody_else_hears_whose_it_was() -> None:
    case = with_consent()
    answered = answer(case, who(case, STAFF), who(case, "vh1"), Answer.NO, today(NOW), Method.SPOKEN, NOW)
    assert [fact.why for fact in facts_of(answered, PersonTakenOut)] == ["refused", "refused"]
    told = only_said(answered, "refused-told")
    assert (told.to, told.args["who"], told.args["out"]) == (ToCoordinators(), ("vh1",), ("polis", "skola"))
    assert len(said(answered, "farewell")) == 2
    assert all(dict(say.args) == {} for say in said(answered, "farewell") + said(answered, "group-changed"))


def test_an_answer_needs_a_paper_and_a_day_that_has_been() -> None:
    case = a_case()
    vh1 = who(case, "vh1")
    assert refused(answer(case, who(case, STAFF), vh1, Answer.YES, SIGNED, Method.PAPER, NOW)) == "refusal-no-paper"
    case = after(case, register(case, who(case, STAFF), ONE_MISSING, R1, NOW))
    later = date(2026, 11, 25)
    reason = refused(answer(case, who(case, STAFF), vh1, Answer.YES, later, Method.PAPER, NOW))
    assert reason == "refusal-signed-in-the-future"
    polis = who(case, "polis")
    reason = refused(answer(case, who(case, STAFF), polis, Answer.YES, SIGNED, Method.PAPER, NOW))
    assert reason == "refusal-not-a-grantor"


def test_a_renewal_names_the_record_it_replaces() -> None:
    case = with_consent()
    renewal = replace(PAPER, signed=today(NOW), through=date(2027, 11, 1))
    (fact,) = facts_of(register(case, who(case, STAFF), renewal, RecordId("r2"), NOW), ConsentRecorded)
    assert fact.replaces == R1
    assert handles(case.people.values())[0] == STAFF
