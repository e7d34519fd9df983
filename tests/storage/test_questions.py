"""Questions that wait for an answer, and how far each person was heard when they left: kept across restarts."""

from dataclasses import replace

import pytest

from cases.decision import About, Ask, ToPerson
from cases.facts import PersonAdded
from cases.ids import EventId, LetterId
from cases.order import Mark, counts, is_earlier
from storage.letters import Letter
from storage.said import Words
from tests.storage.examples import EXAMPLES
from tests.storage.examples.given import AT, CASE, PER, PER_USER
from tests.storage.opened import Opened

CHAT = "chat-of-per"
SESSION = "session-1"


def question(name: str, *, person: bool = True) -> Letter:
    about = About(Ask.MEETING, CASE, PER, number=1, asked=AT)
    return Letter(LetterId(name), CASE, ToPerson(PER), CHAT, Words("?"), AT, about=about if person else None)


async def with_per(store: Opened) -> None:
    await store.open_case()
    per = next(fact for fact in EXAMPLES if isinstance(fact, PersonAdded) and fact.person == PER)
    await store.record(replace(per, user=PER_USER))


async def post(store: Opened, *names: str) -> None:
    async with store.database.work() as work:
        for name in names:
            await work.post(question(name))


async def leave(store: Opened, name: str) -> None:
    async with store.database.work() as work:
        await work.hand_over(LetterId(name), AT)
        await work.sent(LetterId(name), EventId(f"${name}"))


async def asked(store: Opened, chat: str = CHAT) -> dict[str, Mark]:
    async with store.database.work() as work:
        return {each.letter.id: each.mark for each in await work.questions_to(chat, PER_USER)}


async def test_a_question_is_open_from_when_it_leaves_in_its_chat_to_the_one_who_is_asked(store: Opened) -> None:
    await with_per(store)
    await post(store, "one", "two")
    assert await asked(store) == {}
    await leave(store, "two")
    await leave(store, "one")
    await store.again()
    assert list(await asked(store)) == ["one", "two"]
    assert await asked(store, "another-chat") == {}
    async with store.database.work() as work:
        found = await work.questions_to(CHAT, PER_USER)
        assert [each.letter.about for each in found] == [question("one").about] * 2
        await work.close_question(LetterId("one"))
    assert list(await asked(store)) == ["two"]


async def test_a_letter_that_asks_nothing_is_no_question(store: Opened) -> None:
    await with_per(store)
    async with store.database.work() as work:
        await work.post(question("one", person=False))
    await leave(store, "one")
    assert await asked(store) == {}


@pytest.mark.threat("moved-answer")
async def test_the_mark_is_how_far_the_reader_was_heard_when_the_question_left_also_after_a_restart(
    store: Opened,
) -> None:
    await with_per(store)
    await post(store, "one")
    async with store.database.work() as work:
        first = await work.note_heard(CHAT, PER_USER, SESSION, 4)
    await leave(store, "one")
    await store.again()
    async with store.database.work() as work:
        again = await work.note_heard(CHAT, PER_USER, SESSION, 3)
        later = await work.note_heard(CHAT, PER_USER, SESSION, 5)
        new = await work.note_heard(CHAT, PER_USER, "session-2", 0)
        await work.hand_over(LetterId("one"), AT)
    mark = (await asked(store))["one"]
    assert [counts(mark, place) for place in (first, again, later, new)] == [False, False, True, True]
    assert [is_earlier(mark, place) for place in (first, again, later, new)] == [True, True, False, False]


async def test_what_was_heard_elsewhere_or_of_another_is_nothing_to_it(store: Opened) -> None:
    await with_per(store)
    await post(store, "one")
    async with store.database.work() as work:
        await work.note_heard("another-chat", PER_USER, SESSION, 4)
    await leave(store, "one")
    assert (await asked(store))["one"] == Mark()
