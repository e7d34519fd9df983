"""Letters: written once, offered in order, withdrawn in time, and never forgotten in doubt."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from cases.decision import About, Ask, ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.ids import CaseId, EventId, LetterId
from storage.letters import Answers, Attachment, Destination, Letter, LetterState, Made, Parked
from storage.said import Words
from tests.storage.examples import EXAMPLES
from tests.storage.examples.given import AT, CASE, EVA, PER, PER_USER, UNIT
from tests.storage.opened import Opened

OTHER = CaseId("1" * 32)
LATER = AT + timedelta(hours=1)


def letter(name: str, to: Destination | None = None, order: str = "room", case: CaseId | None = CASE) -> Letter:
    return Letter(LetterId(name), case, to or ToCaseRoom(), order, Words(f"words of {name}"), written=AT)


async def post(store: Opened, *letters: Letter) -> None:
    async with store.database.work() as work:
        for one in letters:
            await work.post(one)


async def offered(store: Opened, now: datetime = AT, resting: Sequence[str] = ()) -> list[str]:
    async with store.database.work() as work:
        return [one.id for one in await work.letters_waiting(now, [LetterId(name) for name in resting])]


async def hand_over(store: Opened, name: str) -> bool:
    async with store.database.work() as work:
        return await work.hand_over(LetterId(name), AT) is not None


async def take(store: Opened, name: str) -> None:
    async with store.database.work() as work:
        await work.hand_over(LetterId(name), AT)
        await work.sent(LetterId(name), EventId(f"${name}"))


async def look(store: Opened, name: str) -> Letter:
    async with store.database.work() as work:
        found = await work.letter(LetterId(name))
    assert found is not None
    return found


@pytest.mark.parametrize("to", [ToPerson(PER), ToUser(PER_USER), ToCaseRoom(), ToOffice(UNIT)], ids=repr)
async def test_a_letter_comes_back_as_it_was_written(store: Opened, to: Destination) -> None:
    await store.open_case()
    whole = replace(
        letter("whole", to),
        attachment=Attachment("mote.ics", "text/calendar", b"BEGIN:VCALENDAR\r\n\xff"),
        words=Words("plain", "<em>html</em>", act=True, mentioned=PER_USER),
        answers=Answers(EventId("$asked"), EventId("$thread"), elsewhere=True),
        ends=EventId("$request"),
        made=Made("kind", {"b": 1, "a": [2]}),
        redacts=EventId("$old"),
        about=About(Ask.ACTIONS, CASE, PER, numbers=(1, 2), asked=AT),
        farewell=True,
        not_before=AT,
    )
    office = letter("office", to, order="office", case=None)
    await post(store, whole, office)
    await store.again()
    async with store.database.work() as work:
        assert await work.letters_waiting(AT) == [whole, office]


async def test_a_letter_is_written_once_however_often_its_cause_is_worked_on(store: Opened) -> None:
    await store.open_case()
    await post(store, letter("a"))
    await post(store, replace(letter("a"), words=Words("other words")))
    assert (await look(store, "a")).words == Words("words of a")
    await take(store, "a")
    await post(store, letter("a"))
    assert await offered(store) == []


async def test_one_lane_leaves_in_the_order_it_was_written_and_lanes_do_not_wait_for_each_other(store: Opened) -> None:
    await store.open_case()
    await post(store, letter("a1", order="a"), letter("a2", order="a"), letter("b1", order="b"))
    assert await offered(store) == ["a1", "b1"]
    await take(store, "a1")
    assert await offered(store) == ["a2", "b1"]


@pytest.mark.rule("R10")
async def test_what_waits_in_one_case_holds_up_no_other_case_in_the_same_room(store: Opened) -> None:
    await store.open_case()
    await store.open_case(OTHER)
    here, there = letter("here"), replace(letter("there"), case=OTHER)
    await post(store, here, letter("here after"), there, replace(letter("office"), case=None))
    assert await offered(store) == ["here", "there", "office"]


async def test_a_letter_that_is_to_be_tried_again_holds_its_lane_and_a_parked_one_does_not(store: Opened) -> None:
    await store.open_case()
    await post(store, letter("first"), letter("second"))
    await hand_over(store, "first")
    assert await offered(store, resting=("first",)) == []
    assert await offered(store) == ["first"]
    async with store.database.work() as work:
        await work.park(LetterId("first"), Parked.FORBIDDEN)
    assert await offered(store) == ["second"]
    assert (await look(store, "first")).parked_for is Parked.FORBIDDEN


async def test_how_often_and_how_long_a_letter_was_refused_outlives_a_restart(store: Opened) -> None:
    await store.open_case()
    await post(store, letter("a"))
    for passed in (timedelta(), timedelta(minutes=1), timedelta(hours=2)):
        await hand_over(store, "a")
        async with store.database.work() as work:
            await work.refused(LetterId("a"), passed)
    await store.again()
    found = await look(store, "a")
    assert (found.refusals, found.tried_for) == (3, timedelta(hours=2, minutes=1))


def test_what_older_rows_say_of_a_parked_letter_is_read_as_a_refusal() -> None:
    assert Parked("M_FORBIDDEN") is Parked("undelivered") is Parked.REFUSED


async def test_a_letter_meant_for_the_morning_does_not_hold_up_tonights(store: Opened) -> None:
    await store.open_case()
    await post(store, replace(letter("morning"), not_before=LATER), letter("tonight"))
    assert await offered(store) == ["tonight"]
    await take(store, "tonight")
    assert await offered(store) == []
    assert await offered(store, LATER) == ["morning"]


async def test_a_letter_handed_over_before_a_crash_is_offered_again_as_in_doubt(store: Opened) -> None:
    await store.open_case()
    await post(store, letter("a"), letter("b"))
    await hand_over(store, "a")
    await store.again()
    async with store.database.work() as work:
        (found,) = await work.letters_waiting(LATER)
    assert (found.id, found.state, found.first_try, found.attempts) == ("a", LetterState.SENDING, AT, 1)
    async with store.database.work() as work:
        await work.hand_over(LetterId("a"), LATER)
    assert (await look(store, "a")).first_try == AT


async def test_a_try_that_surely_did_not_leave_puts_the_letter_out_of_doubt_but_no_earlier_one_does(
    store: Opened,
) -> None:
    await store.open_case()
    await post(store, letter("a"))
    for left, state in ((False, LetterState.WAITING), (True, LetterState.SENDING), (False, LetterState.SENDING)):
        await hand_over(store, "a")
        async with store.database.work() as work:
            if not left:
                await work.not_left(LetterId("a"))
        found = await look(store, "a")
        assert (found.state, found.first_try is None) == (state, state is LetterState.WAITING)


async def test_a_sent_letter_is_known_by_its_event_and_what_it_said_is_forgotten(store: Opened) -> None:
    await store.open_case()
    about = About(Ask.MEETING, CASE, PER, number=1)
    file, made = Attachment("f", "text/plain", b"words"), Made("kind", {"words": "as made"})
    tied = replace(letter("a"), answers=Answers(EventId("$one")), ends=EventId("$two"), made=made)
    await post(store, replace(tied, about=about, attachment=file))
    await take(store, "a")
    await store.again()
    async with store.database.work() as work:
        found = await work.letter_of_event(EventId("$a"))
        assert await work.letter_of_event(EventId("$nobody's")) is None
    assert found is not None
    assert (found.about, found.to, found.case, found.state) == (about, ToCaseRoom(), CASE, LetterState.SENT)
    assert (found.words, found.made, found.answers, found.ends, found.attachment) == (None,) * 5


async def open_with_people(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    await store.record(*(fact for fact in EXAMPLES if fact.NAME in {"case-opened", "person-added"}))


def to_everyone() -> Sequence[Letter]:
    to_per = letter("person", ToPerson(PER)), letter("user", ToUser(PER_USER))
    others = letter("eva", ToPerson(EVA)), letter("case-room"), letter("other", ToUser(PER_USER), case=None)
    return [replace(one, order=one.id) for one in (*to_per, *others)]


@pytest.mark.rule("R29")
async def test_nothing_but_the_farewell_leaves_to_someone_whose_letters_are_withdrawn(store: Opened) -> None:
    await open_with_people(store)
    farewell = replace(letter("farewell", ToPerson(PER), order="farewell"), farewell=True)
    await post(store, *to_everyone(), farewell)
    async with store.database.work() as work:
        assert await work.withdraw_letters(CASE, PER) == 2
    assert set(await offered(store)) == {"eva", "case-room", "other", "farewell"}


@pytest.mark.rule("R29")
async def test_a_letter_in_doubt_is_withdrawn_too_and_cannot_be_handed_over_again(store: Opened) -> None:
    await open_with_people(store)
    await post(store, letter("a", ToUser(PER_USER)))
    assert await hand_over(store, "a")
    async with store.database.work() as work:
        assert await work.withdraw_letters(CASE, PER) == 1
        await work.refused(LetterId("a"), timedelta())
        await work.park(LetterId("a"), Parked.REFUSED)
    assert not await hand_over(store, "a")
    assert (await look(store, "a")).state is LetterState.WITHDRAWN


async def test_a_letter_that_was_taken_while_it_was_withdrawn_is_known_as_sent(store: Opened) -> None:
    await open_with_people(store)
    await post(store, letter("a", ToPerson(PER)))
    await hand_over(store, "a")
    async with store.database.work() as work:
        await work.withdraw_letters(CASE, PER)
    async with store.database.work() as work:
        await work.sent(LetterId("a"), EventId("$a"))
        assert await work.letter_of_event(EventId("$a")) is not None


async def test_a_single_letter_is_withdrawn_and_its_lane_goes_on(store: Opened) -> None:
    await store.open_case()
    await post(store, letter("a"), letter("b"))
    async with store.database.work() as work:
        await work.withdraw(LetterId("a"))
        assert [one.id for one in await work.letters_unsent()] == ["b"]
    assert await offered(store) == ["b"]


@pytest.mark.threat("time")
async def test_what_was_meant_for_a_time_that_was_wrong_leaves_soon_and_what_is_due_before_stays(store: Opened) -> None:
    await store.open_case()
    far, near = AT + timedelta(days=731), AT + timedelta(minutes=30)
    await post(store, replace(letter("far"), not_before=far, order="a"), replace(letter("near"), not_before=near))
    async with store.database.work() as work:
        await work.none_waits_past(LATER)
    assert await offered(store, AT + timedelta(minutes=45)) == ["near"]
    assert set(await offered(store, LATER)) == {"far", "near"}
