"""Another master key than the pinned one: out of every room, an alarm, and back by the coordinator's word (N2)."""

from datetime import timedelta

import pytest

from bot.inbound import Membership
from cases.facts import IdentityPinned, Removed
from cases.facts.rooms import Gone
from cases.ids import Cause, MasterKey
from cases.unit.identities import grouped
from tests.town.gathered import PAPER, Gathered
from tests.town.people import CLINIC, MOTHER, POLICE
from tests.town.town import COORDINATOR

NEW = MasterKey("kkRWBHkT8gmRYVpmJbGSGKXMOk2XpF0tzgdGkWkxLJM")
OTHER = MasterKey("nqOvzeuGWT/sRx3h7+MHoInYj3Uk2LD/unI9kDYcHwk")


@pytest.mark.threat("injected-device")
async def test_a_changed_identity_takes_the_person_out_and_raises_an_alarm_by_code_and_handle(
    gathered: Gathered,
) -> None:
    moment, office = gathered.now(), gathered.people.office_room()
    gathered.town.server.set_identity(POLICE, NEW)
    await gathered.town.settle()
    assert POLICE not in gathered.people.inside()
    (alarm,) = gathered.said_in(office, moment)
    assert alarm.startswith(f"{gathered.code}: polis har bytt telefon eller app")
    assert POLICE not in alarm
    (told,) = gathered.said_in(gathered.own_room(COORDINATOR), moment)
    assert f"!person lita {POLICE} {grouped(NEW)}" in told
    (gone,) = [fact for fact in await gathered.facts() if isinstance(fact, Removed)]
    assert gone.why == Gone.IDENTITY_CHANGED
    assert not [said for said in gathered.said_since(moment) if said.room == gathered.people.case_room.id]


async def test_the_coordinators_word_lets_them_back_and_they_read_again(gathered: Gathered) -> None:
    gathered.town.server.set_identity(POLICE, NEW)
    await gathered.town.settle()
    assert "ingenting" not in await gathered.coordinator(f"!person lita CODE polis {grouped(NEW)}")
    await gathered.town.settle()
    assert POLICE in gathered.people.inside()
    await gathered.says(COORDINATOR, "!plan", gathered.people.case_room.id)
    assert gathered.people.reads_in(POLICE, gathered.people.case_room.id)


async def test_a_key_that_changed_once_more_is_not_what_was_confirmed(gathered: Gathered) -> None:
    for key in (NEW, OTHER):
        gathered.town.server.set_identity(POLICE, key)
        await gathered.town.settle()
    answer = await gathered.coordinator(f"!person lita CODE polis {grouped(NEW)}")
    assert grouped(OTHER) in answer
    assert POLICE not in gathered.people.inside()


async def test_a_key_that_changes_back_is_confirmed_like_any_other(gathered: Gathered) -> None:
    before = gathered.town.server.identity_of[POLICE]
    for key in (NEW, before):
        gathered.town.server.set_identity(POLICE, key)
        await gathered.town.settle()
    assert POLICE not in gathered.people.inside()
    await gathered.coordinator("!person lita CODE polis")
    await gathered.town.settle()
    assert POLICE in gathered.people.inside()
    assert gathered.town.bot.offline.database.office.pins[POLICE] == before


async def test_a_change_is_noticed_though_the_server_fails_when_it_is_looked_at(gathered: Gathered) -> None:
    gathered.town.server.set_identity(POLICE, NEW)
    answer = await gathered.town.server.sync("s0", gathered.town.clock.at - gathered.town.clock.at)
    gathered.town.server.fail_next(1)
    await gathered.town.bot.listener.take(answer, first_ever=False)
    await gathered.town.settle()
    assert POLICE not in gathered.people.inside()


async def test_a_member_of_the_family_with_new_keys_hears_nothing_until_confirmed(gathered: Gathered) -> None:
    room = gathered.own_room(MOTHER)
    gathered.town.server.set_identity(MOTHER, NEW)
    await gathered.town.settle()
    assert gathered.town.server.rooms[room].members[MOTHER] is Membership.LEAVE
    moment = gathered.now()
    gathered.town.server.force_join(MOTHER, room, powers=False)
    await gathered.town.settle()
    assert not gathered.said_in(room, moment)


@pytest.mark.rule("R30")
async def test_a_typed_fingerprint_keeps_out_anyone_who_shows_another(gathered: Gathered) -> None:
    moment = gathered.now()
    await gathered.coordinator(f"!aktör ny CODE part=bup {CLINIC} fingeravtryck={grouped(NEW)}")
    day = gathered.town.clock.at.date()
    assert gathered.town.bot.offline.database.office.pins[CLINIC] == NEW
    event = await gathered.says(
        COORDINATOR, f"!samtycke papper {gathered.code} {day} SN 2\nbup: grund\nja ungdom vh1\ntill {day.year}-06-01"
    )
    card = next(message for message in gathered.people.answers_to(event) if message.content["m.mentions"])
    await gathered.says(COORDINATOR, "ja", reply_to=card.event)
    assert CLINIC not in gathered.people.inside()
    assert [said for said in gathered.said_in(gathered.people.office_room(), moment) if "bup" in said]


async def test_the_only_coordinator_comes_back_into_every_room_by_the_operators_word(gathered: Gathered) -> None:
    office, desk = gathered.people.office_room(), gathered.own_room(COORDINATOR)
    gathered.town.server.set_identity(COORDINATOR, NEW)
    await gathered.town.settle()
    rooms = [gathered.town.server.rooms[room] for room in (office, desk, gathered.people.case_room.id)]
    assert {room.members[COORDINATOR] for room in rooms} == {Membership.LEAVE}
    async with gathered.town.bot.offline.database.work() as work:
        fact = IdentityPinned(at=gathered.town.clock.at, user=COORDINATOR, key=NEW, how="operator")
        await work.record([fact], cause=Cause("operator:trust"))
    await gathered.town.settle()
    await gathered.says(COORDINATOR, "!ärenden", office)  # the answer waits in their own room
    assert {room.members[COORDINATOR] for room in rooms} == {Membership.JOIN}


async def test_whose_keys_are_not_checked_is_told_of_with_those_who_do_not_come_in(gathered: Gathered) -> None:
    gathered.town.server.set_identity(POLICE, NEW)
    await gathered.town.settle()
    why = "polis har bytt telefon eller app (eller så använder någon annan kontot) och kommer inte in förrän"
    day = gathered.town.clock.at.date()
    paper = f"!samtycke papper CODE {day} SN 1:5\n" + "\n".join((*PAPER, f"till {day + timedelta(days=60)}"))
    card = await gathered.coordinator(paper)
    assert why in card.partition("Inte med efter ditt ja:")[2]
    assert "Får vara med redan nu: skola." in card
    for asked in ("!ärende visa CODE", "!aktörer CODE", "!samtycke saknas CODE"):
        assert why in await gathered.coordinator(asked)
    told = await gathered.coordinator("!samtycke varför CODE polis")
    assert "polis får vara med, men är inte i rummet:" in told
    assert why in told
    moment = gathered.now()
    await gathered.says(COORDINATOR, "!aktörer", gathered.people.case_room.id)
    assert not [text for text in gathered.said_in(gathered.people.case_room.id, moment) if "telefon" in text]
    await gathered.coordinator(f"!person lita CODE polis {grouped(NEW)}")
    assert why not in await gathered.coordinator("!samtycke saknas CODE")
