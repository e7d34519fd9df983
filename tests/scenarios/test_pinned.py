"""What may be spoken of stands pinned in the case room, readable for everyone who is in it (R27)."""

from datetime import timedelta

import pytest

from bot.trouble import Unavailable
from cases.facts import RoomKindsSaid
from cases.ids import EventId, RoomId, UserId
from cases.rooms.telling import TOGETHER
from tests.scenarios.test_guard import MORE
from tests.town.gathered import Gathered
from tests.town.people import CLINIC, CLUB, MOTHER, POLICE, SCHOOL, SECOND_SCHOOL
from tests.town.town import COORDINATOR

WORDS = "I det här rummet får ni tala om:"


def said(gathered: Gathered) -> list[tuple[EventId, str]]:
    """Each message that says what may be spoken of, in order."""
    room = gathered.people.case_room.id
    return [(each.event, each.body) for each in gathered.people.messages() if each.room == room and WORDS in each.body]


async def sayings(gathered: Gathered) -> int:
    """How often it was decided to say it; what was said again before it left was said once."""
    return len([fact for fact in await gathered.facts() if isinstance(fact, RoomKindsSaid)])


def pinned(gathered: Gathered) -> tuple[str, ...]:
    return gathered.people.case_room.pinned


@pytest.mark.rule("R27", "R26")
async def test_those_who_come_together_read_it_once_and_that_message_is_pinned(gathered: Gathered) -> None:
    room = gathered.people.case_room.id
    for user in (POLICE, SCHOOL):
        assert [WORDS in text for text in gathered.people.reads_in(user, room)] == [True]
    assert pinned(gathered) == (said(gathered)[-1][0],)


@pytest.mark.rule("R27")
async def test_someone_who_comes_later_reads_it_and_a_new_message_takes_its_place(
    gathered: Gathered,
) -> None:
    before, room = said(gathered), gathered.people.case_room.id
    await gathered.coordinator(MORE)
    assert CLINIC in gathered.people.inside()
    assert len(said(gathered)) == len(before) + 1
    assert [WORDS in text for text in gathered.people.reads_in(CLINIC, room)] == [True]
    assert pinned(gathered) == (said(gathered)[-1][0],)


@pytest.mark.rule("R27")
async def test_someone_who_is_in_before_it_is_written_that_they_were_asked_does_not_wait_for_the_next_round(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    server, room, moments = gathered.town.server, gathered.people.case_room.id, list[int]()
    honest = server.invite

    async def accepted_at_once(where: RoomId, user: UserId) -> None:
        await honest(where, user)
        server.join(user, where)
        if where == room:
            await gathered.town.bot.guard.serve(everything=True)
            moments.append(await sayings(gathered))

    before = await sayings(gathered)
    monkeypatch.setattr(server, "invite", accepted_at_once)
    await gathered.coordinator(MORE)
    assert moments == [before + 1]
    for user in (SECOND_SCHOOL, CLUB):
        gathered.town.server.person(user)
        command = f"!aktör ny CODE part=skola {user}".replace("CODE", gathered.code)
        server.say(COORDINATOR, gathered.own_room(COORDINATOR), command)
    await gathered.town.settle()
    assert moments[1:] == [before + 1, before + 2]  # the second of the two was still to be asked in when the first came


@pytest.mark.rule("R27")
async def test_the_guard_comes_back_soon_while_words_wait_for_somebody_who_does_not_answer(gathered: Gathered) -> None:
    town, room, before = gathered.town, gathered.people.case_room.id, len(said(gathered))
    town.unanswered.add((CLINIC, room))
    town.willing.add(town.server.person(SECOND_SCHOOL))
    for body in (MORE, f"!aktör ny CODE part=skola {SECOND_SCHOOL}"):
        town.server.say(COORDINATOR, gathered.own_room(COORDINATOR), body.replace("CODE", gathered.code))
    for _ in range(3):
        await town.step()
    assert SECOND_SCHOOL in gathered.people.inside()
    assert (await town.bot.guard.serve(everything=True), len(said(gathered))) == (False, before)
    town.clock.at += TOGETHER
    assert await town.bot.guard.serve(everything=True)
    await town.step()
    assert len(said(gathered)) == before + 1


@pytest.mark.rule("R27", "R9")
async def test_nothing_is_pinned_where_nothing_may_be_spoken_of_any_more(gathered: Gathered) -> None:
    await gathered.says(MOTHER, "ta bort alla")
    assert gathered.people.inside() == {COORDINATOR}
    assert pinned(gathered) == ()


@pytest.mark.rule("R27", "R9")
async def test_after_a_mistake_is_restored_all_are_in_and_read_it(gathered: Gathered) -> None:
    room, inside = gathered.people.case_room.id, gathered.people.inside()
    await gathered.says(MOTHER, "ta bort alla")
    await gathered.says(MOTHER, "fel")
    answer = await gathered.coordinator("!samtycke återställ CODE vh1 enskilt")
    assert "Släpps in igen: polis och skola." in answer
    assert gathered.people.inside() == inside
    assert pinned(gathered) == (said(gathered)[-1][0],)
    for user in (POLICE, SCHOOL):
        assert gathered.people.reads_in(user, room)[-1] == said(gathered)[-1][1]


@pytest.mark.rule("R27", "R25")
@pytest.mark.parametrize("events", [("$another",), ("",), ()], ids=["another", "one that cannot be read", "none"])
async def test_a_pin_that_was_changed_in_the_bots_name_is_put_right(
    gathered: Gathered, events: tuple[str, ...]
) -> None:
    moment, right = gathered.now(), pinned(gathered)
    gathered.town.server.pin_another(gathered.people.case_room.id, *events)
    await gathered.town.settle()
    assert pinned(gathered) == right
    assert len(gathered.told_coordinator(moment, "något annat är fäst")) == bool(events)


@pytest.mark.rule("R27")
async def test_a_pin_that_the_server_does_not_take_is_tried_again_and_keeps_nobody_in(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = gathered.town.server.pin

    async def failing(room: RoomId, event: EventId | None) -> None:
        del room, event
        raise Unavailable

    monkeypatch.setattr(gathered.town.server, "pin", failing)
    await gathered.says(MOTHER, "ta bort skolan")
    assert SCHOOL not in gathered.people.inside()
    await gathered.coordinator("!rum CODE kategorier=umgänge")
    monkeypatch.setattr(gathered.town.server, "pin", honest)
    await gathered.town.settle()
    assert pinned(gathered) == (said(gathered)[-1][0],)
    assert "umgänge" in said(gathered)[-1][1]


@pytest.mark.rule("R27")
async def test_a_start_says_nothing_again(gathered: Gathered) -> None:
    before, sayings_before = said(gathered), await sayings(gathered)
    await gathered.town.restart()
    await gathered.town.settle()
    gathered.town.clock.at += timedelta(days=1)
    await gathered.town.settle()
    assert said(gathered) == before
    assert await sayings(gathered) == sayings_before
