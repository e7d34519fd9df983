"""What was taken down by mistake gives nothing any more, and nothing comes back for it."""

from datetime import date, timedelta

import pytest

from cases.case import Case
from cases.consent.effective import Standing, effective, missing, standing
from cases.days import today
from cases.decision import About, Ask, Decision, Refusal
from cases.facts import Answer, AnswerVoided, ConsentWithdrawn, Fact, Method, PersonTakenOut, RecordVoided
from cases.fold import fold as fold_on
from cases.ids import PersonId, RecordId
from cases.papers.voiding import ask_void
from cases.replies import Reply, ReplyWord
from cases.rooms.admission import desired
from cases.still_open import SHORT
from commands.replying.replies import read_reply
from tests.asking import SPEECH
from tests.given import (
    CASE,
    NOW,
    POLIS,
    a_case,
    after,
    answered,
    facts_of,
    only_said,
    refused,
    texts,
    who,
    with_consent,
)
from tests.settled import act_on, answer

CONSENTED = with_consent()
STAFF = who(CONSENTED, "samordnare")
LATER = NOW + timedelta(minutes=1)
DAY = today(NOW)


def voided(case: Case, said: str) -> Decision | Refusal:
    """The question about `said`, answered with a yes that names it again."""
    about = only_said(ask_void(case, STAFF, said, NOW), "void-ask").about
    assert about is not None
    return act_on(case, about, STAFF, Reply(ReplyWord.VOID_IT, named=said), LATER)


def said_no(case: Case, handle: str = "vh1", *, record: str = "r1") -> Case:
    return fold_on(case, [answered(handle, Answer.NO, record=record, signed=DAY, method=Method.SPOKEN)])


def took_back(handle: str, by: str) -> ConsentWithdrawn:
    return ConsentWithdrawn(case=CASE, at=NOW, person=PersonId(handle), said=DAY, by=PersonId(by))


@pytest.mark.rule("R23")
def test_a_paper_taken_down_by_mistake_waits_for_a_yes_that_names_it() -> None:
    question = ask_void(CONSENTED, STAFF, "SN 2026/123:4", NOW)
    assert texts(question) == ["void-ask"]
    about = only_said(question, "void-ask").about
    assert about is not None
    bare = act_on(CONSENTED, about, STAFF, Reply(ReplyWord.YES), LATER)
    assert refused(bare) == "refusal-repeat-it"
    late = act_on(CONSENTED, about, STAFF, Reply(ReplyWord.VOID_IT, named="SN 2026/123:4"), NOW + 2 * SHORT)
    assert refused(late) == "refusal-asked-too-long-ago"
    left = act_on(CONSENTED, about, STAFF, Reply(ReplyWord.NO), LATER)
    assert texts(left) == ["left-as-it-is"]


@pytest.mark.parametrize(
    ("words", "word", "named"),
    [
        ("Ja, felregistrera SN 2026/123:4", ReplyWord.VOID_IT, "SN 2026/123:4"),
        ("felregistrera sn 2026/123:4.", ReplyWord.VOID_IT, "SN 2026/123:4"),
        ("ja, felregistrera vh1", ReplyWord.VOID_IT, "vh1"),
        ("ja", ReplyWord.YES, None),
        ("nej", ReplyWord.NO, None),
    ],
)
def test_the_yes_may_be_written_as_people_write_it(words: str, word: ReplyWord, named: str | None) -> None:
    about = About(Ask.VOID, CASE, person=STAFF.id, record=RecordId("r1"), asked=NOW)
    assert read_reply(CONSENTED, about, words, SPEECH) == Reply(word, named=named)


@pytest.mark.rule("R23")
def test_a_voided_paper_gives_nothing_and_those_inside_leave_at_once() -> None:
    done = voided(CONSENTED, "SN 2026/123:4")
    assert [fact.record for fact in facts_of(done, RecordVoided)] == ["r1"]
    assert {(fact.person, fact.why) for fact in facts_of(done, PersonTakenOut)} == {
        ("polis", "voided"),
        ("skola", "voided"),
    }
    case = after(CONSENTED, done)
    assert effective(case, DAY) == frozenset()
    assert desired(case, DAY) == {"samordnare", "lots"}
    assert only_said(done, "voided").args["out"] == ("polis", "skola")


@pytest.mark.rule("R23")
def test_a_voided_paper_does_not_bring_back_the_one_it_replaced() -> None:
    newer = with_consent(CONSENTED, record="r2", signed=date(2026, 11, 23))
    case = fold_on(newer, [RecordVoided(case=CASE, at=LATER, record=RecordId("r2"), by=STAFF.id)])
    assert effective(newer, DAY)
    assert not effective(case, DAY)
    assert not effective(case, DAY + timedelta(days=30))


@pytest.mark.rule("R23")
def test_a_paper_that_was_taken_down_with_too_late_a_day_holds_once_it_is_confirmed_with_its_right_one() -> None:
    wrong = with_consent(CONSENTED, record="r2", signed=date(2026, 11, 23))
    case = fold_on(wrong, [RecordVoided(case=CASE, at=LATER, record=RecordId("r2"), by=STAFF.id)])
    after_it = LATER + timedelta(minutes=1)
    assert effective(with_consent(case, record="r3", signed=date(2026, 11, 21), moment=after_it), DAY)
    assert not effective(with_consent(case, record="r3", signed=date(2026, 11, 21), moment=LATER), DAY)
    replaced = with_consent(case, record="r3", signed=date(2026, 11, 19), moment=after_it)
    assert not effective(replaced, DAY), "what was signed between them was replaced, and goes before"


@pytest.mark.rule("R23")
@pytest.mark.parametrize("closing", [answered("vh1", Answer.NO, signed=DAY), took_back("vh1", "samordnare")])
def test_a_voided_no_or_withdrawal_leaves_not_asked_and_never_a_yes(closing: Fact) -> None:
    case = fold_on(CONSENTED, [closing])
    assert standing(case, who(case, "vh1"), DAY) in {Standing.NO, Standing.WITHDRAWN}
    mended = after(case, voided(case, "vh1"))
    assert standing(mended, who(mended, "vh1"), DAY) is Standing.NOT_ASKED
    assert effective(mended, DAY) == frozenset()


@pytest.mark.rule("R12")
def test_after_a_voided_no_a_new_yes_on_the_paper_counts() -> None:
    case = said_no(CONSENTED)
    mended = after(case, voided(case, "vh1"))
    assert [str(person.handle) for person in missing(mended, DAY)] == ["vh1"]
    asked_again = answer(mended, STAFF, who(mended, "vh1"), Answer.YES, DAY, Method.PAPER, NOW + timedelta(hours=1))
    assert effective(after(mended, asked_again), DAY) == effective(CONSENTED, DAY)


def test_voiding_a_yes_takes_it_away() -> None:
    done = voided(CONSENTED, "vh1")
    assert [(fact.person, fact.record) for fact in facts_of(done, AnswerVoided)] == [("vh1", "r1")]
    assert effective(after(CONSENTED, done), DAY) == frozenset()


@pytest.mark.rule("R88")
def test_nobody_voids_what_the_family_took_back_in_their_own_words() -> None:
    case = fold_on(CONSENTED, [took_back("vh1", "vh1")])
    assert refused(ask_void(case, STAFF, "vh1", NOW)) == "refusal-own-words"
    forced = AnswerVoided(case=CASE, at=LATER, person=PersonId("vh1"), by=STAFF.id)
    assert standing(fold_on(case, [forced]), who(case, "vh1"), DAY) is Standing.WITHDRAWN


@pytest.mark.rule("R23")
@pytest.mark.parametrize("said", ["vh1", "SN 2026/123:4"])
def test_a_void_is_not_voided(said: str) -> None:
    case = after(CONSENTED, voided(CONSENTED, said))
    assert refused(ask_void(case, STAFF, said, LATER)) == "refusal-already-voided"


def test_what_is_not_there_cannot_be_voided() -> None:
    assert refused(ask_void(CONSENTED, STAFF, "SN 1", NOW)) == "refusal-void-what"
    assert refused(ask_void(a_case(), STAFF, "vh1", NOW)) == "refusal-nothing-to-void"


def test_a_part_taken_back_by_mistake_stays_taken_back_until_a_new_yes() -> None:
    part = ConsentWithdrawn(case=CASE, at=NOW, person=PersonId("vh1"), parties=(POLIS,), said=DAY, by=STAFF.id)
    case = fold_on(CONSENTED, [part])
    assert effective(after(case, voided(case, "vh1")), DAY) == effective(case, DAY)
