"""The life of a wish over a whole bot: what waits, who hears, eight in the morning, a day, a restart."""

from datetime import datetime, timedelta

import pytest

from bot.inbound import Trust
from cases.decision import Decision
from cases.dues import STOCKHOLM
from cases.facts import ConsentWithdrawn
from cases.facts.hearing import WithdrawalQuestionClosed
from cases.ids import EventId
from cases.questions import QuestionEnd
from commands.family import taking_back
from tests.town.gathered import Gathered
from tests.town.people import FAREWELL, MOTHER, POLICE, SCHOOL, YOUTH
from tests.town.town import COORDINATOR

WISH = "jag vill inte att polisen ska få veta"
CALL = "ungdom vill kanske inte ha med polisen. Ring i dag."
QUESTION = "Menar du polisen? Svara polisen."
LAST = "Svarar du inte inom ett dygn gör jag som du skrev."
CALLED = "METHOD:REQUEST SEQUENCE:0"


def read_by(gathered: Gathered, who: object, words: str) -> int:
    return sum(words in each for each in gathered.people.reads(who))  # type: ignore[arg-type] # one of the town


async def it_is(gathered: Gathered, moment: datetime) -> None:
    gathered.town.clock.at = moment
    await gathered.town.settle()


def next_morning(gathered: Gathered) -> datetime:
    here = gathered.town.clock.at.astimezone(STOCKHOLM)
    return (here + timedelta(days=here.hour >= 8)).replace(hour=8, minute=0, second=1, microsecond=0)


def the_question(gathered: Gathered) -> EventId:
    """The message in the youth's chat that asked."""
    return next(each.event for each in reversed(gathered.people.messages()) if QUESTION in each.body)


async def a_meeting(gathered: Gathered) -> None:
    day = gathered.town.clock.at.astimezone(STOCKHOLM).date() + timedelta(days=9)
    await gathered.coordinator(f"!möte kalla CODE {day} 15:00")


async def wished(gathered: Gathered) -> datetime:
    """The youth wishes, and a meeting is called after it. When it was said."""
    said = gathered.town.clock.at
    await gathered.says(YOUTH, WISH)
    assert read_by(gathered, YOUTH, QUESTION) == read_by(gathered, YOUTH, LAST) == 1
    assert read_by(gathered, COORDINATOR, CALL) == 1
    await a_meeting(gathered)
    return said


@pytest.mark.rule("R9")
async def test_what_would_go_to_that_party_waits_and_leaves_when_all_is_as_before(gathered: Gathered) -> None:
    await wished(gathered)
    assert read_by(gathered, SCHOOL, CALLED) == 1
    assert read_by(gathered, POLICE, CALLED) == 0
    assert POLICE in gathered.people.inside()
    await gathered.says(YOUTH, "nej")
    assert read_by(gathered, YOUTH, "Då är allt som förut.") == 0, "it fits the time as well"
    assert read_by(gathered, POLICE, CALLED) == 0
    await gathered.says(YOUTH, "nej", reply_to=the_question(gathered))
    assert read_by(gathered, YOUTH, "Då är allt som förut.") == 1
    assert read_by(gathered, POLICE, CALLED) == 1
    morning = next_morning(gathered)
    await it_is(gathered, morning)
    await it_is(gathered, morning + timedelta(days=2))
    assert read_by(gathered, YOUTH, QUESTION) == 1
    assert POLICE in gathered.people.inside()


@pytest.mark.rule("R9", "R94")
async def test_it_is_asked_once_more_at_eight_and_acts_after_a_day_through_a_restart(gathered: Gathered) -> None:
    said = await wished(gathered)
    morning = next_morning(gathered)
    await gathered.town.restart()
    await it_is(gathered, morning - timedelta(minutes=1))
    assert read_by(gathered, YOUTH, QUESTION) == 1
    await it_is(gathered, morning)
    assert read_by(gathered, YOUTH, QUESTION) == 2
    await gathered.town.restart()
    await it_is(gathered, said + timedelta(hours=23, minutes=59))
    assert POLICE in gathered.people.inside()
    assert read_by(gathered, POLICE, CALLED) == 0
    await it_is(gathered, said + timedelta(hours=24, seconds=1))
    assert gathered.people.inside() == {COORDINATOR, SCHOOL}
    assert read_by(gathered, POLICE, CALLED) == 0
    await it_is(gathered, next_morning(gathered))
    assert read_by(gathered, POLICE, FAREWELL) == 1
    assert read_by(gathered, YOUTH, "Från och med nu får polisen inte veta något nytt") == 1
    assert read_by(gathered, COORDINATOR, "svarade inte på min fråga på ett dygn") == 1
    (gone,) = [fact for fact in await gathered.facts() if isinstance(fact, ConsentWithdrawn)]
    assert (gone.person, gone.by, gone.said) == (gone.person, gone.person, said.astimezone(STOCKHOLM).date())
    ends = [fact.end for fact in await gathered.facts() if isinstance(fact, WithdrawalQuestionClosed)]
    assert ends == [QuestionEnd.UNANSWERED]


@pytest.mark.rule("R9")
@pytest.mark.parametrize(
    ("answer", "left"),
    [("polisen", {COORDINATOR, SCHOOL}), ("ja", {COORDINATOR, SCHOOL}), ("alla", {COORDINATOR})],
)
async def test_an_answer_takes_out_whom_it_names_and_nobody_else(
    gathered: Gathered, answer: str, left: set[object]
) -> None:
    await gathered.says(YOUTH, WISH)
    await gathered.says(YOUTH, answer)
    assert gathered.people.inside() == left
    assert read_by(gathered, YOUTH, "Det är gjort. Här är mer om det") == 1
    await it_is(gathered, next_morning(gathered) + timedelta(days=2))
    assert read_by(gathered, YOUTH, QUESTION) == 1


@pytest.mark.rule("R9")
@pytest.mark.parametrize(("answer", "left"), [("ja och skolan", {SCHOOL}), ("skolan", {POLICE, SCHOOL})])
async def test_whom_the_question_did_not_name_is_asked_about_and_not_taken(
    gathered: Gathered, answer: str, left: set[object]
) -> None:
    await gathered.says(YOUTH, WISH)
    await gathered.says(YOUTH, answer)
    assert gathered.people.inside() == {COORDINATOR} | left
    assert read_by(gathered, YOUTH, "Menar du") == 2
    await gathered.says(YOUTH, "ja")
    assert gathered.people.inside() == {COORDINATOR}


@pytest.mark.rule("R10")
@pytest.mark.threat("bug")
@pytest.mark.parametrize("text", [WISH, "ta bort polisen", "polisen"])
async def test_words_that_hold_back_and_whose_handling_fails_shut_the_gate(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    def broken(*_: object, **__: object) -> Decision:
        raise RuntimeError

    if text == "polisen":
        await gathered.says(YOUTH, WISH)
    for name in ("take_back", "ask_whether"):
        monkeypatch.setattr(taking_back, name, broken)
    await gathered.says(YOUTH, text)
    assert gathered.people.inside() == {COORDINATOR}


@pytest.mark.rule("R96", "R99")
@pytest.mark.threat("cry-for-help")
async def test_a_cry_reaches_colleagues_after_stop_before_the_code_and_from_an_unsure_device(
    gathered: Gathered,
) -> None:
    told = "i Björk-17 har skrivit".replace("Björk-17", gathered.code)
    await gathered.says(YOUTH, "stopp")
    assert read_by(gathered, YOUTH, "Skriv börja.") == 1
    for count, trust in ((1, None), (2, Trust.UNSIGNED)):
        await gathered.says(YOUTH, "jag har tagit massa tabletter", trust=trust)
        assert read_by(gathered, YOUTH, "Är det bråttom? Ring 112 nu.") == count
        assert read_by(gathered, COORDINATOR, told) == 1
    gathered.town.clock.at += timedelta(minutes=10)
    await gathered.says(YOUTH, "jag vill dö")
    assert read_by(gathered, COORDINATOR, told) == 2
    await gathered.coordinator("!ärende tysta CODE")
    await gathered.says(MOTHER, "han slår mig")
    assert read_by(gathered, MOTHER, "Är det bråttom? Ring 112 nu.") == 1
    assert read_by(gathered, COORDINATOR, told) == 3
    assert not any("tabletter" in text or "slår" in text for text in gathered.people.reads(COORDINATOR))
