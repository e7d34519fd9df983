"""First words: in every chat the bot says who it is before it says anything else, whatever it was that led there."""

from datetime import timedelta
from typing import Any, Final

import pytest

from bot.trouble import Rejected
from cases.dues import STOCKHOLM
from cases.ids import RoomId, UserId
from cases.rooms.presence import Wanted
from storage.letters import FIRST_WORDS, Letter
from tests.town.gathered import Gathered
from tests.town.people import CERTIFIER, GUIDE, MOTHER, POLICE, SCHOOL, YOUTH
from tests.town.town import COORDINATOR

HELLO: Final = "Hej! Jag är ett program."
WAYS_IN: Final = {
    "invitation": ("!möte kalla CODE LATER 15:00", POLICE),
    "reminder": ('!åtgärd ny CODE "Ring skolan" område=skola ansvarig=skola klart=SOON', SCHOOL),
    "lead": ("!person ny CODE lots @lots:town\n!huvudkontakt CODE lots", GUIDE),
    "question": (
        "!person ny CODE intygare @chefen:town\n!person skydda CODE vh1\n!person skydda CODE vh1 slut",
        CERTIFIER,
    ),
}
"""What leads to a chat of one's own, and whose."""


def first_in(gathered: Gathered, room: RoomId) -> str:
    """What the bot said there first of all."""
    return gathered.said_in(room)[0]


def chats(gathered: Gathered) -> dict[UserId, RoomId]:
    """The chats of their own that professionals have by now."""
    known = gathered.town.bot.offline.database.office.rooms.values()
    return {room.user: room.room for room in known if room.user and room.room}


async def led_there(gathered: Gathered, text: str) -> None:
    """The coordinator writes each line as a command of its own; two days go by."""
    day = gathered.town.clock.at.astimezone(STOCKHOLM).date()
    for line in text.split("\n"):
        said = line.replace("LATER", str(day + timedelta(days=5))).replace("SOON", str(day + timedelta(days=2)))
        await gathered.coordinator(said)
    for _ in range(2):
        gathered.town.clock.at += timedelta(days=1)
        await gathered.town.settle()


@pytest.mark.parametrize("way", WAYS_IN)
async def test_whatever_leads_to_a_chat_the_first_words_come_first_and_once(gathered: Gathered, way: str) -> None:
    text, user = WAYS_IN[way]
    if user in (GUIDE, CERTIFIER):
        gathered.town.willing.add(gathered.town.server.person(user))
    await led_there(gathered, text)
    said = gathered.said_in(gathered.own_room(user))
    assert HELLO in said[0]
    assert len(said) > 1, "something led here"
    assert sum(HELLO in each for each in said) == 1
    assert "Samordnaren heter" in said[0], "who coordinates"
    assert "Sam, 0470-1" in said[0], "and the number"
    assert "!hjälp" in said[0], "and what to write"


async def test_a_coordinator_hears_them_first_in_their_own_chat_and_in_the_samordningsrum(gathered: Gathered) -> None:
    assert first_in(gathered, gathered.own_room(COORDINATOR)).startswith(HELLO[:4])
    assert "!idag" in first_in(gathered, gathered.own_room(COORDINATOR))
    office = gathered.said_in(gathered.people.office_room())
    assert "Samordningsrum, norr" in office[0]
    assert "!mall öppna" in office[0]
    assert sum("Samordningsrum, norr" in each for each in office) == 1


async def test_a_start_says_them_to_nobody_again(gathered: Gathered) -> None:
    await led_there(gathered, WAYS_IN["invitation"][0])
    moment = gathered.now()
    await gathered.town.restart()
    await gathered.town.settle()
    assert not [each for each in gathered.said_since(moment) if HELLO in each.body]


async def test_those_who_come_into_the_room_read_who_coordinates_and_what_lets_them_speak(gathered: Gathered) -> None:
    room = gathered.people.case_room.id
    for user in (POLICE, SCHOOL):
        first = gathered.people.reads_in(user, room)[0]
        for words in ("Sam, 0470-1", "grund: att gruppen finns", "!mitt samtycke", "Polis", "!hjälp"):
            assert words in first, words
        assert "Nämn inga andra ungdomar" in first


async def test_only_the_samordningsrum_names_its_unit(gathered: Gathered) -> None:
    rooms = gathered.town.bot.offline.rooms.wanted()
    names = {wanted.name for wanted in rooms}
    assert names == {"Samordning · norr", gathered.code, "Påminnaren"}
    assert all("norr" not in wanted.name for wanted in rooms if wanted.purpose.unit is None)


async def test_one_of_an_older_version_is_renamed_and_nobody_is_alarmed(gathered: Gathered) -> None:
    server, office = gathered.town.server, gathered.people.office_room()
    moment = gathered.now()
    server.rooms[office].name = "norr"
    await gathered.town.restart()
    await gathered.town.settle()
    assert server.rooms[office].name == "Samordning · norr"
    assert gathered.said_in(office, moment) == []


@pytest.mark.rule("R93")
async def test_one_of_the_family_hears_a_neutral_greeting_first(gathered: Gathered) -> None:
    for user in (YOUTH, MOTHER):
        first = first_in(gathered, gathered.own_room(user))
        assert "kod" in first
        assert not [word for word in ("polis", "socialtjänst", "samtycke") if word in first[:80].casefold()]


async def test_nothing_overtakes_them_when_the_server_refuses_them_once(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The next letter in the room waits: it is not sent while the first words are to be tried again."""
    server, refused = gathered.town.server, list[str]()
    send = server.send

    async def once_refused(room: RoomId, content: dict[str, Any], **more: Any) -> object:
        if not refused and HELLO in str(content.get("body")):
            refused.append(str(content["body"]))
            raise Rejected("M_UNKNOWN")
        return await send(room, content, **more)

    monkeypatch.setattr(server, "send", once_refused)
    await led_there(gathered, WAYS_IN["invitation"][0])
    assert refused
    said = gathered.said_in(gathered.own_room(POLICE))
    assert HELLO in said[0]
    assert any("kallas" in each for each in said)


async def test_one_who_is_out_before_they_came_hears_them_when_they_come_after_all(gathered: Gathered) -> None:
    town = gathered.town
    town.willing.discard(POLICE)
    await led_there(gathered, WAYS_IN["invitation"][0])
    await gathered.coordinator("!aktör bort CODE polis")
    town.willing.add(POLICE)
    await gathered.coordinator("!aktör ny CODE polis")
    await town.settle()
    said = gathered.said_in(gathered.own_room(POLICE))
    assert HELLO in said[0]
    assert len(said) > 1


async def test_a_letter_under_way_when_its_reader_comes_does_not_overtake_them(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first words were held as nobody was there. Who comes then is seen by the look that the next letter awaits."""
    town = gathered.town
    town.willing -= {POLICE, SCHOOL}
    held, until_seen = town.bot.courier._held, town.bot.courier._held.until_seen

    def comes_then(letter: Letter, wanted: Wanted | None) -> bool:
        if letter.id.startswith(FIRST_WORDS):
            town.willing |= {POLICE, SCHOOL}
            town._welcome()
            town.bot.guard.ask([wanted.room] if wanted and wanted.room else [])
        return until_seen(letter, wanted)

    monkeypatch.setattr(held, "until_seen", comes_then)
    await led_there(gathered, WAYS_IN["invitation"][0])
    for user in (POLICE, SCHOOL):
        said = gathered.said_in(gathered.own_room(user))
        assert HELLO in said[0]
        assert any("kallas" in each for each in said)
