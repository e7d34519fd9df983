"""The guard over the rooms: in which order it acts, and that nothing that fails or hangs keeps anybody in."""

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any, Final

import pytest

from bot.rooms import asking
from bot.trouble import Rejected, Unavailable
from cases.consent import effective as consent
from cases.facts import Admitted, GateShut, Removed
from cases.ids import Nonce, RoomId, UserId
from tests.scenarios.test_removal import broken
from tests.town.gathered import Gathered
from tests.town.people import CLINIC, POLICE, SCHOOL, STRANGER
from tests.town.town import BOT, COORDINATOR

MORE: Final = f"!aktör ny CODE part=skola {CLINIC}"
"""One more of the school's, covered by its consent."""


def noting(gathered: Gathered, patch: pytest.MonkeyPatch, *names: str) -> list[str]:
    """The calls of these names to the server, in their order from now."""
    calls: list[str] = []

    def noted(name: str) -> Callable[..., Any]:
        honest = getattr(gathered.town.server, name)

        def call(*given: Any, **named: Any) -> Any:
            calls.append(name)
            return honest(*given, **named)

        return call

    for name in names:
        patch.setattr(gathered.town.server, name, noted(name))
    return calls


@pytest.mark.rule("R1")
async def test_the_gate_is_shut_before_the_removal_and_words_come_after_the_new_key(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls = noting(gathered, monkeypatch, "freeze", "remove", "put_back", "thaw", "send")
    gathered.town.server.force_join(STRANGER, gathered.people.case_room.id)
    await gathered.town.settle()
    assert calls[0] == "freeze"
    acts = [call for call in calls if call != "freeze"]
    assert acts[:4] == ["remove", "put_back", "thaw", "send"]


@pytest.mark.rule("R10")
async def test_a_rule_that_breaks_on_another_day_without_anybody_saying_a_word_leaves_no_actor_in(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(consent, "effective", broken)
    gathered.town.clock.at += timedelta(days=1)
    moment = gathered.now()
    await gathered.town.step()
    assert gathered.people.inside() == {COORDINATOR}
    assert [fact.why for fact in await gathered.facts() if isinstance(fact, GateShut)] == ["failed"]
    monkeypatch.undo()
    await gathered.town.settle()
    assert gathered.people.inside() == {COORDINATOR}
    office = gathered.said_in(gathered.people.office_room(), moment)
    assert len([text for text in office if "gick inte att räkna ut" in text]) == 1


async def test_who_could_not_be_removed_at_once_is_told_of_twice_and_recorded_once(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest, tries = gathered.town.server.remove, []

    async def failing(room: RoomId, user: UserId) -> None:
        tries.append(user)
        if len(tries) <= 2:  # when they are named, and at the look after that
            raise Unavailable
        await honest(room, user)

    monkeypatch.setattr(gathered.town.server, "remove", failing)
    moment = gathered.now()
    gathered.town.server.force_join(STRANGER, gathered.people.case_room.id)
    await gathered.town.settle()
    assert len(gathered.told_coordinator(moment, "är i rummet")) == 1
    assert len(gathered.told_coordinator(moment, "tvingades in")) == 1
    assert [fact.user for fact in await gathered.facts() if isinstance(fact, Removed)] == [STRANGER]


async def test_nobody_is_asked_into_a_room_while_it_is_not_right(gathered: Gathered) -> None:
    room = gathered.people.case_room
    room.encrypted = False
    await gathered.coordinator(MORE)
    assert CLINIC not in gathered.people.inside()
    room.encrypted = True
    await gathered.town.settle()
    assert CLINIC in gathered.people.inside()


async def test_one_whom_the_server_refuses_keeps_nobody_else_out_and_is_told_of_once(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = gathered.town.server.invite

    async def choosy(room: RoomId, user: UserId) -> None:
        if user == CLINIC:
            raise Rejected("M_FORBIDDEN")
        await honest(room, user)

    monkeypatch.setattr(gathered.town.server, "invite", choosy)
    moment = gathered.now()
    await gathered.coordinator(MORE)
    await gathered.coordinator(f"!aktör ny CODE part=skola {STRANGER}")
    assert gathered.people.inside() == {COORDINATOR, POLICE, SCHOOL, STRANGER}
    assert len(gathered.told_coordinator(moment, "låter mig inte bjuda in")) == 1


async def test_a_partner_that_does_not_answer_holds_up_no_removal(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "ASKING", timedelta(milliseconds=20))
    answers, honest = asyncio.Event(), gathered.town.server.invite

    async def slow(room: RoomId, user: UserId) -> None:
        if user == CLINIC:
            await answers.wait()
        await honest(room, user)

    monkeypatch.setattr(gathered.town.server, "invite", slow)
    await gathered.coordinator(MORE)
    gathered.town.server.force_join(STRANGER, gathered.people.case_room.id)
    await gathered.town.settle()
    assert gathered.people.inside() == {COORDINATOR, POLICE, SCHOOL}
    assert not await gathered.town.bot.guard.serve(everything=True)
    answers.set()
    await asyncio.sleep(0)
    assert not await gathered.town.bot.guard.serve(
        everything=True
    )  # who else is to come was not asked at this look, so it comes back
    await gathered.town.settle()
    assert gathered.people.inside() == {COORDINATOR, POLICE, SCHOOL, CLINIC}
    assert await gathered.town.bot.guard.serve(everything=True)


@pytest.mark.rule("R87")
async def test_an_invitation_whose_answer_never_came_is_written_down_all_the_same(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = gathered.town.server.invite

    async def silent(room: RoomId, user: UserId) -> None:
        await honest(room, user)
        raise Unavailable

    monkeypatch.setattr(gathered.town.server, "invite", silent)
    await gathered.coordinator(MORE)
    person = gathered.people.case.person_of(CLINIC)
    assert person is not None
    written = [fact for fact in await gathered.facts() if isinstance(fact, Admitted) and fact.person == person.id]
    assert len(written) == 1


async def test_a_room_of_the_bots_own_that_no_plan_awaits_is_left_and_told(gathered: Gathered) -> None:
    moment = gathered.now()
    room = gathered.town.server.add_room(BOT, name="Björk-99", nonce=Nonce("nobody knows it"))
    await gathered.town.settle()
    assert room not in await gathered.town.server.joined_rooms()
    office = gathered.said_in(gathered.people.office_room(), moment)
    assert len([text for text in office if room in text]) == 1
