"""What must be so of each calendar file that anyone in the story is sent (R51)."""

from typing import Final

from bot.demo.calendarfiles import Received
from bot.demo.hearing import Heard
from bot.demo.player import Player
from bot.demo.stage import Stage
from bot.demo.words import say

_NEVER: Final = ("polis", "skol", "soc", "samordn", "vh1", "ungdom", "samtycke", "brott", "sn 2026")


async def next_file(stage: Stage, player: Player, after: int) -> Received:
    """The next calendar file that comes to this person, fetched and read."""
    words = say("a-file-for", who=stage.part(player))
    heard = await player.wait_for(lambda heard: _is_file(stage, heard), what=words, after=after)
    return await stage.files.fetch(player, heard)


def _is_file(stage: Stage, heard: Heard) -> bool:
    return stage.by_bot(heard) and heard.msgtype == "m.file" and "file" in heard.content


def is_neutral(code: str, received: Received) -> bool:
    """One attendee, the one neutral word, private, and nothing that tells what it is about."""
    event = received.event
    whole = received.data.decode().replace("\r\n ", "").casefold()  # long lines put together again (RFC 5545 §3.1)
    bare = not any(word in whole for word in (*_NEVER, code.casefold()))
    alone = len(received.attendees) == 1 and "DESCRIPTION" not in event and not event.walk("VALARM")
    return bare and alone and str(event["SUMMARY"]) == "Möte" and str(event["CLASS"]) == "PRIVATE"
