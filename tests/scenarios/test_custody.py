"""Guardians who come and go: a card before one is added, and what who lost custody hears (R3, R88, R91)."""

from datetime import timedelta

import pytest

from bot.inbound import Membership
from cases.ids import RoomId, UserId
from tests.town.gathered import Gathered
from tests.town.people import CERTIFIER, FATHER, POLICE, SCHOOL
from tests.town.town import COORDINATOR

ADD = f"!person ny CODE vh2 {FATHER}"
OTHER_SCHOOL = UserId("@rektor:town")
GROUP = {POLICE, SCHOOL}


def is_in(gathered: Gathered, user: UserId, room: RoomId) -> bool:
    return gathered.town.server.rooms[room].members.get(user) is Membership.JOIN


async def passes(gathered: Gathered, time: timedelta) -> None:
    gathered.town.clock.at += time
    await gathered.town.settle()


def said_to_actors(gathered: Gathered, moment: int) -> list[str]:
    rooms = {gathered.own_room(POLICE), gathered.own_room(SCHOOL), gathered.people.case_room.id}
    return [message.body for message in gathered.said_since(moment) if message.room in rooms]


@pytest.mark.rule("R3", "R1")
async def test_while_the_card_is_open_nobody_comes_in_and_nothing_leaves_to_outside_actors(gathered: Gathered) -> None:
    moment = gathered.now()
    card = await gathered.card(ADD)
    assert gathered.people.inside() >= GROUP
    gathered.town.willing.add(gathered.town.server.person(OTHER_SCHOOL))
    await gathered.coordinator(f"!aktör ny CODE skola {OTHER_SCHOOL}")
    await gathered.coordinator("!möte kalla CODE tis 15 plats=Skolan")
    assert OTHER_SCHOOL not in gathered.people.inside()
    assert said_to_actors(gathered, moment) == []
    await gathered.says(COORDINATOR, "nej", reply_to=card)
    assert OTHER_SCHOOL in gathered.people.inside()
    assert said_to_actors(gathered, moment)
    assert gathered.people.case.called("vh2") is None


@pytest.mark.rule("R3")
@pytest.mark.parametrize("words", ["lägg till", "ja CODE", None])
async def test_an_answer_or_an_hour_without_one_adds_and_whom_nothing_covers_is_out(
    gathered: Gathered, words: str | None
) -> None:
    card = await gathered.card(ADD)
    if words is None:
        await passes(gathered, timedelta(minutes=59))
        assert gathered.people.inside() >= GROUP
        await passes(gathered, timedelta(minutes=2))
        assert any("Frågan var obesvarad i en timme" in said.body for said in gathered.people.messages())
    else:
        await gathered.says(COORDINATOR, words.replace("CODE", gathered.code), reply_to=card)
    assert not gathered.people.inside() & GROUP
    assert gathered.people.case.called("vh2") is not None


@pytest.mark.rule("R3")
async def test_a_bare_yes_to_what_takes_people_out_is_asked_for_its_object(gathered: Gathered) -> None:
    card = await gathered.card(ADD)
    await gathered.says(COORDINATOR, "ja", reply_to=card)
    assert gathered.people.inside() >= GROUP
    assert gathered.people.case.called("vh2") is None


async def with_father(gathered: Gathered) -> RoomId:
    await gathered.adds(ADD)
    await gathered.coordinator("!person hälsa CODE vh2")
    gathered.people.answers_with_the_code(FATHER)
    await gathered.town.settle()
    await gathered.coordinator("!möte kalla CODE tis 15 plats=Skolan typ=information")
    return gathered.own_room(FATHER)


@pytest.mark.rule("R91")
async def test_who_lost_custody_hears_that_the_meeting_is_off_and_is_out_of_their_own_chat(gathered: Gathered) -> None:
    await gathered.coordinator(f"!person ny CODE intygare {CERTIFIER}")
    room = await with_father(gathered)
    assert is_in(gathered, FATHER, room)
    moment = gathered.now()
    answer = await gathered.coordinator('!undantag CODE ensam_vardnad vh2 dnr="SN 2"')
    assert "är inte vårdnadshavare längre" in answer
    heard = [message.content["msgtype"] for message in gathered.said_since(moment) if message.room == room]
    assert heard == ["m.text", "m.file"]
    assert not is_in(gathered, FATHER, room)
    await gathered.coordinator("!möte kalla CODE ons 15 plats=Skolan typ=information")
    assert len(gathered.said_in(room, moment)) == 2


@pytest.mark.rule("R88")
async def test_one_added_by_mistake_is_taken_away_by_the_certifiers_yes_and_the_group_comes_back(
    gathered: Gathered,
) -> None:
    await gathered.coordinator(f"!person ny CODE intygare {CERTIFIER}")
    await gathered.adds(ADD)
    moment = gathered.now()
    await gathered.coordinator("!person bort CODE vh2 folkbokföring=2026-03-01")
    assert not gathered.people.inside() & GROUP
    *_, asked = (each for each in gathered.said_since(moment) if each.room == gathered.own_room(CERTIFIER))
    await gathered.says(CERTIFIER, "ja", reply_to=asked.event)
    (told,) = gathered.told_coordinator(moment, "kommer in på ditt ord")
    for line in told.splitlines():
        if "!aktör ny" in line:
            await gathered.coordinator("!aktör ny " + line.partition("!aktör ny ")[2])
    assert gathered.people.inside() >= GROUP
