"""Which question a bare answer is to: found where only one fits, else listed, and each line that is listed works."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.case import Case
from cases.decision import About, Ask, Refusal
from cases.facts import ExceptionCode, ExceptionNoted
from cases.facts.hearing import WithdrawalAsked
from cases.facts.safekeeping import ProtectionSet
from cases.fold import fold
from cases.ids import LetterId, PersonId, RecordId
from cases.order import Mark, Position
from cases.questions import AskedFor
from cases.replies import Reply, ReplyWord
from cases.still_open import LETS_IN, OPEN_FOR, Stage, open_numbers, stage
from commands.replying.choosing import Choice, Meant, Unsure, choose
from commands.replying.questions import _ANSWERS, Question
from commands.replying.which_question import ask_which
from tests.asking import SPEECH, TEXTS, asked
from tests.given import NOW, after, answered, recorded, who, with_consent
from tests.settled import act_on

STAFF, YOUTH = PersonId("samordnare"), PersonId("ungdom")
AFTER = Position("s", 9, 1)
SEEN, UNSEEN = Mark(8, "s", 8), Mark(12, "s", 11)


def full_case() -> Case:
    """Two meetings on different days, two on one, three promises, a card that waits, an exception that is asked of."""
    case = with_consent()
    for when in ("8/12 15", "11/12 9", "15/12 10", "15/12 13"):
        case = after(case, asked(f"!möte kalla {when}", case))
    for title in ("Ringa", "Skriva"):
        case = after(case, asked(f'!åtgärd ny "{title}" område=skola ansvarig=samordnare klart=15/12', case))
    case = after(case, asked('!åtgärd ny "Plugga" område=skola ansvarig=ungdom klart=15/12', case))
    case = after(case, asked('!åtgärd ny "Läsa" område=skola ansvarig=ungdom klart=16/12', case))
    noted = [
        ExceptionNoted(case=case.id, at=NOW, code=code, person=PersonId("vh2"), reference="SN 9", by=STAFF)
        for code in (ExceptionCode.DECIDED_WITHOUT, ExceptionCode.PREVENTED)
    ]
    protected = ProtectionSet(case=case.id, at=NOW, person=PersonId("vh2"), on=True, by=STAFF)
    papers = (
        recorded("r2", reference="SN 2026/200:1"),
        answered("ungdom", record="r2"),
        recorded("r3", reference="X 3"),
    )
    asked_of = WithdrawalAsked(case=case.id, at=NOW, person=YOUTH, asked_for=AskedFor.UNCLEAR, parties=())
    return fold(case, (*papers, *noted, protected, asked_of))


CASE = full_case()
CODE, OTHER_CODE = ExceptionCode.DECIDED_WITHOUT, ExceptionCode.PREVENTED


def about(ask: Ask, **more: object) -> About:
    return replace(About(ask, CASE.id, person=STAFF, asked=NOW), **more)  # type: ignore[arg-type]  # the fields of About


OF_STAFF = (
    about(Ask.MEETING, number=1),
    about(Ask.MEETING, number=2),
    about(Ask.CANCEL_MEETING, number=1),
    about(Ask.ACTIONS, numbers=(1,)),
    about(Ask.ACTIONS, numbers=(1, 2)),
    about(Ask.CONSENT_CARD, record=RecordId("r2")),
    about(Ask.CONSENT_CARD, record=RecordId("r3")),
    about(Ask.CLOSE_CASE),
    about(Ask.VOID, record=RecordId("r1")),
    about(Ask.VOID, subject=PersonId("vh2"), word=CODE),
    about(Ask.RECEIPT, subject=PersonId("vh1"), record=RecordId("r1")),
    about(Ask.EXCEPTION, subject=PersonId("vh2"), word=CODE),
    about(Ask.EXCEPTION, subject=PersonId("vh2"), word=OTHER_CODE),
    about(Ask.UNPROTECT, subject=PersonId("vh2")),
    about(Ask.ROOM_KINDS, word="grund"),
    about(Ask.LET_IN, subject=PersonId("ungdom")),
    about(Ask.LET_IN, subject=PersonId("vh2")),
    about(Ask.LET_IN, subject=PersonId("vh1")),
    about(Ask.PASS_ON, subject=PersonId("vh1"), word="farewell"),
)
OF_YOUTH = (
    *(about(Ask.MEETING, person=YOUTH, number=number) for number in (1, 2, 3, 4)),
    about(Ask.ACTIONS, person=YOUTH, numbers=(3,)),
    about(Ask.ACTIONS, person=YOUTH, numbers=(3, 4)),
    about(Ask.WITHDRAW, person=YOUTH),
)
WORDS = ("ja", "nej", "kanske", "sen", "sjuk", "annan tid", "klar", "senare 3d", "kan inte")


def questions(abouts: Iterable[About], mark: Mark = SEEN) -> tuple[Question, ...]:
    return tuple(Question(each, CASE, mark, LetterId(f"l{n}")) for n, each in enumerate(abouts))


def chosen(asks: Iterable[About], text: str, mark: Mark = SEEN, now: datetime = NOW) -> Choice:
    return choose(questions(asks, mark), text, AFTER, now, SPEECH)


def listed(unsure: Unsure, language: str) -> list[str]:
    """What the bot lists to write."""
    say = ask_which(unsure)
    lines = TEXTS.say(say.text, say.args, language).plain.split("\n")[1:]
    return [line.removeprefix("• ").split(" – ")[0] for line in lines]


@pytest.mark.parametrize("each", [*OF_STAFF, *OF_YOUTH], ids=lambda each: f"{each.ask}-{each.number or each.subject}")
def test_every_question_of_this_table_is_open(each: About) -> None:
    assert stage(CASE, each, NOW) is Stage.OPEN


@pytest.mark.parametrize("language", ["sv", "en"])
@given(st.data())
def test_each_line_that_is_listed_works_as_it_stands_and_is_to_its_own_question(
    language: str, data: st.DataObject
) -> None:
    table = data.draw(st.sampled_from((OF_STAFF, OF_YOUTH)))
    asks = data.draw(st.lists(st.sampled_from(table), min_size=1, max_size=6, unique=True))
    mark = data.draw(st.sampled_from((SEEN, UNSEEN, Mark(8, "other", 3))))
    choice = chosen(asks, data.draw(st.sampled_from(WORDS)), mark)
    if not isinstance(choice, Unsure):
        return
    found = set()
    for line in listed(choice, language):
        if line in {"alla", "everyone"}:
            continue  # heard by the words of withdrawal, before all answers
        again = chosen(asks, line, SEEN)
        assert isinstance(again, Meant), line
        found.add((again.question.about.ask, again.question.about.number, again.reply.numbers, again.question.letter))
    assert len(found) == len([line for line in listed(choice, language) if line not in {"alla", "everyone"}])


@pytest.mark.parametrize("pair", list(combinations(OF_STAFF, 2)), ids=str)
def test_of_any_two_questions_each_is_listed_with_words_of_its_own(pair: tuple[About, About]) -> None:
    for word in ("ja", "nej", "klar"):
        choice = chosen(pair, word, UNSEEN)
        if isinstance(choice, Unsure) and len(choice.fits) == 2:
            again = [chosen(pair, line) for line in listed(choice, "sv")]
            assert {each.question.letter for each in again if isinstance(each, Meant)} == {"l0", "l1"}


@pytest.mark.parametrize("pair", list(combinations(OF_STAFF, 2)), ids=str)
def test_what_fits_two_is_never_picked(pair: tuple[About, About]) -> None:
    for word in WORDS:
        alone = [isinstance(chosen([each], word), Meant | Unsure) for each in pair]
        choice = chosen(pair, word)
        same = {pair[0].ask, pair[1].ask} == {Ask.ACTIONS}
        only_waits = {each.ask for each in pair} & {Ask.CANCEL_MEETING, Ask.CLOSE_CASE, Ask.VOID} and word == "nej"
        if all(alone) and not same and not only_waits:
            assert isinstance(choice, Unsure)


@pytest.mark.parametrize("each", [each for each in OF_STAFF if each.ask in LETS_IN], ids=lambda each: str(each.ask))
def test_what_lets_somebody_in_never_takes_a_bare_yes(each: About) -> None:
    assert isinstance(chosen([each], "ja"), Unsure)
    assert isinstance(chosen([each], "nej"), Meant)


@pytest.mark.parametrize("each", [each for each in OF_STAFF if each.ask in OPEN_FOR], ids=lambda each: str(each.ask))
def test_a_yes_after_the_time_of_its_kind_is_refused_by_whichever_way_it_is_said(each: About) -> None:
    late = NOW + OPEN_FOR[each.ask] + timedelta(seconds=1)
    for word in (ReplyWord.YES, ReplyWord.CANCEL_IT, ReplyWord.CLOSE_IT, ReplyWord.VOID_IT):
        reply = Reply(word, named={Ask.CANCEL_MEETING: "M1", Ask.CLOSE_CASE: "Björk-17"}.get(each.ask))
        assert isinstance(act_on(CASE, each, who(CASE, "samordnare"), reply, late), Refusal)
    assert stage(CASE, each, late) is not Stage.OPEN


@pytest.mark.threat("moved-answer")
@pytest.mark.parametrize("each", [*OF_STAFF, *OF_YOUTH], ids=lambda each: f"{each.ask}-{each.number or each.subject}")
def test_no_bare_word_acts_that_stands_before_the_question_in_its_senders_session(each: About) -> None:
    for word in WORDS:
        assert not isinstance(chosen([each], word, UNSEEN), Meant)


@pytest.mark.threat("moved-answer")
def test_not_even_a_name_makes_an_answer_of_what_was_surely_written_before() -> None:
    card = about(Ask.CONSENT_CARD, record=RecordId("r2"))
    assert isinstance(chosen([card], "ja Björk-17", UNSEEN), Unsure)
    assert isinstance(chosen([card], "ja Björk-17", Mark(20, "another", 3)), Meant)


@pytest.mark.parametrize(
    ("text", "ask"),
    [
        ("ja Björk-17", Ask.CONSENT_CARD),
        ("Ja, björk 17!", Ask.CONSENT_CARD),
        ("ja ungdom Björk-17", Ask.LET_IN),
        ("ja rummet Björk-17", Ask.ROOM_KINDS),
        ("ja kvitto vh1", Ask.RECEIPT),
        ("ja fb_6_13a vh2 Björk-17", Ask.EXCEPTION),
        ("ja, skydd vh2 Björk-17", Ask.UNPROTECT),
        ("ja M1", Ask.MEETING),
        ("klar 2", Ask.ACTIONS),
        ("klar vh1", Ask.PASS_ON),
        ("ja, avsluta Björk-17", Ask.CLOSE_CASE),
        ("ja, felregistrera SN 2026/123:4", Ask.VOID),
    ],
)
def test_with_everything_open_the_named_one_is_meant(text: str, ask: Ask) -> None:
    kinds = {each.ask: each for each in reversed(OF_STAFF) if each.numbers != (1,)}
    choice = chosen(kinds.values(), text)
    assert isinstance(choice, Meant)
    assert choice.question.about.ask is ask


@pytest.mark.parametrize("text", ["ja M9", "klar 7", "ja Ask-42"])
def test_something_that_is_not_asked_about_is_named_in_vain(text: str) -> None:
    assert chosen(OF_STAFF, text) is None


def test_two_promises_are_listed_and_one_or_both_can_be_named() -> None:
    asks = OF_STAFF[3:5]
    choice = chosen(asks, "klar")
    assert isinstance(choice, Unsure)
    assert listed(choice, "sv") == ["klar 1 Björk-17", "klar 2 Björk-17"]
    both = chosen(asks, "klar 1 och 2")
    assert isinstance(both, Meant)
    assert both.reply.numbers == (1, 2)


def test_what_is_done_is_asked_about_no_more() -> None:
    done = after(CASE, asked("!åtgärd klar 1", CASE))
    assert open_numbers(done, OF_STAFF[4]) == (2,)
    assert stage(done, OF_STAFF[3], NOW) is Stage.OVER


def test_a_new_time_takes_the_place_of_the_old_one() -> None:
    moved = after(CASE, asked("!möte flytta M1 9/12 15", CASE, now=NOW + timedelta(hours=1)))
    assert stage(moved, OF_STAFF[0], NOW + timedelta(hours=1)) is Stage.OVER


def test_two_times_on_one_weekday_are_told_apart_by_date_and_two_on_one_day_by_the_hour() -> None:
    for numbers, lines in (((1, 2), ["ja tisdag", "ja fredag"]), ((1, 3), ["ja 8/12", "ja 15/12"])):
        choice = chosen([OF_YOUTH[number - 1] for number in numbers], "ja")
        assert isinstance(choice, Unsure)
        assert listed(choice, "sv") == lines
    choice = chosen([OF_YOUTH[2], OF_YOUTH[3]], "sen")
    assert isinstance(choice, Unsure)
    assert listed(choice, "sv") == ["sen 15/12 10.00", "sen 15/12 13.00"]


def test_every_question_that_an_answer_fits_has_a_line_with_what_to_write() -> None:
    needed = {f"line-which-{ask}" for ask, words in _ANSWERS.items() if words and ask is not Ask.WITHDRAW}
    needed |= {f"line-which-own-{ask}" for ask in (Ask.WITHDRAW, Ask.MEETING, Ask.ACTIONS)}
    for language in ("sv", "en"):
        assert needed <= TEXTS.ids(language)
