"""What a family reads: nothing on a locked screen that others should not see, and numbers that somebody answers."""

import re
from datetime import datetime, time, timedelta
from typing import Any, Final

import pytest

from cases.dues import STOCKHOLM
from cases.ids import EventId
from tests.live.rules.casefile import open_case
from tests.live.rules.town import NEUTRAL, Town

SEEN_ON_A_LOCKED_SCREEN: Final = 80
HIDDEN: Final = re.compile(
    r"polis|soc|sig\b|samtycke|brott|behandling|bup|skol|kurator|Familjehuset|[A-ZÅÄÖ][a-zåäö]+-\d\d", re.IGNORECASE
)
UNKNOWN: Final = (
    "Jag är ett program och kan inte hjälpa till med det. Ingen läser det här nu. Är det fara? Ring 112. "
    "Kväll och natt: socialjouren 0470-100 00. Dagtid: Samira 0470-123 45. Vill du att Samira ringer dig? Svara ring."
)


@pytest.mark.rule("R96")
async def test_any_text_at_two_in_the_night_gets_the_numbers_that_somebody_answers(town: Town) -> None:
    case = await open_case(town)
    room = await case.greet("ungdom")
    night = datetime.combine(town.now().date() + timedelta(days=1), time(2), STOCKHOLM)
    await town.set_clock(night)
    since = town.coordinator.moment()
    for text in (
        "de står utanför",
        "asdf?!",
        "!samtycke",
        "<b>jag</b> orkar inte",
        "😭",
        "är du där",
        "ja polisen alltså",
    ):
        answer = await town.ask(case.ungdom, room, text)
        assert answer.text == UNKNOWN
    await town.settle()
    assert case.told(town.coordinator, since) == []
    promised = await town.ask(case.ungdom, room, "ring")
    assert "Samira ringer dig" in promised.text
    wants = town.says(case.code, "ungdom vill bli uppringd", room=town.desk)
    await town.hears(town.coordinator, wants, after=since)


@pytest.mark.rule("R96")
async def test_a_picture_and_an_edit_are_met_with_words_and_an_edit_into_a_withdrawal_acts(town: Town) -> None:
    case = await open_case(town)
    await case.consent()
    room = await case.greet("ungdom")
    picture = await case.ungdom.send(room, {"msgtype": "m.image", "body": "ta bort alla", "url": "mxc://x/y"})
    assert (await town.answer_to(case.ungdom, picture)).text == UNKNOWN
    said = await case.ungdom.say(room, "hej")
    await town.answer_to(case.ungdom, said)
    edited = await case.ungdom.send(room, edit(said, "skolan är tråkig"))
    assert "Skriv det på nytt" in (await town.answer_to(case.ungdom, edited)).text
    assert case.polis.user in await town.synapse.members(case.room)
    await case.ungdom.send(room, edit(said, "ta bort polisen"))
    await case.polis.wait_out(case.room)


def edit(event: EventId, text: str) -> dict[str, Any]:
    """What an app sends when somebody changes a message (specification: event replacements)."""
    new = {"msgtype": "m.text", "body": text}
    return {
        **new,
        "body": f"* {text}",
        "m.new_content": new,
        "m.relates_to": {"rel_type": "m.replace", "event_id": event},
    }


@pytest.mark.rule("R93")
async def test_nothing_that_any_family_has_read_shows_on_a_locked_screen_what_it_is_about(town: Town) -> None:
    guardian = await town.person("vh1", family=True)
    case = await open_case(town, vh1=guardian)
    await case.consent()
    room = await case.greet("vh1")
    moment = guardian.moment()
    day = town.now().date() + timedelta(days=9)
    await case.in_room(f"!möte kalla {day} 15:00 plats=Familjehuset")
    await case.in_room(f'!åtgärd ny "Ring polisen om cykeln" område=fritid ansvarig=vh1 klart={day}')
    call = await town.hears(guardian, lambda heard: heard.msgtype == "m.file", after=moment)
    await case.reply(call, "sen", guardian)
    await case.reply(call, "jag ångrar mig", guardian)
    for text in ("när", "vem är med", "hjälp", "ja", "hej", "fel", "slipper jag nu", "ring", "ta bort skolan"):
        await town.ask(guardian, room, text)
    await town.set_clock(datetime.combine(day - timedelta(days=1), time(8, 0, 5), STOCKHOLM))
    reminder = await town.hears(guardian, town.says("Ring polisen om cykeln", room=room))
    await case.reply(reminder, "kan inte", guardian)
    await town.ask(guardian, room, "ta bort alla")
    await town.settle(*town.family)
    assert len(town.said_to(guardian)) >= 15
    everything = [text for player in town.family for text in town.said_to(player)]
    assert not [text for text in everything if HIDDEN.search(text[:SEEN_ON_A_LOCKED_SCREEN])]
    names = {guardian.room_name(own) for player in town.family for own in player.rooms() if player is guardian}
    assert names == {NEUTRAL}
    bot = [heard.content for heard in guardian.hearing.messages if heard.state_key == town.bot_user]
    assert {content.get("displayname") for content in bot} == {NEUTRAL}
    assert not [content for content in bot if content.get("avatar_url")]
