"""More than anyone should send: what is honest among it is heard in time, and what is not costs nothing (N4, N10)."""

import time
from base64 import b64encode
from collections.abc import Callable
from secrets import token_bytes, token_hex
from typing import Any, Final

import pytest

from bot.ways.matrix.canonical import Json
from cases.ids import EventId
from tests.attacks import figures
from tests.attacks.garbage_server import SYNC
from tests.attacks.siege import Siege, by_reply

TO_DEVICE: Final = 20_000
MEGABYTES: Final = 30
EVENT: Final = 60_000
"""Bytes of one event; the specification allows 65 536."""
BURST = figures.asked_for("BURST", 100)


def junk_to_device() -> list[Json]:
    """Olm messages of strangers that open nothing, each another."""
    olm = {"algorithm": "m.olm.v1.curve25519-aes-sha2"}
    return [
        {
            "type": "m.room.encrypted",
            "sender": f"@x{number % 100}:elsewhere",
            "content": {
                **olm,
                "sender_key": b64encode(token_bytes(32)).decode().rstrip("="),
                "ciphertext": {token_hex(4): {"type": number % 2, "body": token_hex(40)}},
            },
        }
        for number in range(TO_DEVICE)
    ]


def junk_events(room: str, sender: str, count: int) -> list[Json]:
    """Encrypted events of which nothing can be made."""
    filling = "A" * EVENT
    content = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": filling, "session_id": "s", "sender_key": "k"}
    return [
        {"type": "m.room.encrypted", "event_id": f"${token_hex(16)}", "sender": sender, "content": content}
        | {"origin_server_ts": 1, "room_id": room}
        for _ in range(count)
    ]


class Once:
    """Changes the first sync answer that comes, and notes when that was done."""

    def __init__(self, change: Callable[[Json], None]) -> None:
        self._change = change
        self.at = 0.0

    def __call__(self, answer: Any) -> Any:
        if not self.at:
            self._change(answer)
            self.at = time.monotonic()
        return answer


async def slipped_in(siege: Siege, change: Callable[[Json], None]) -> float:
    """The seconds from such an answer to the bot's answer to a command that came with it."""
    once = Once(change)
    with siege.server.changing(SYNC, once):
        asked = await siege.town.coordinator.say(siege.case.room, "!plan")
        await siege.answered(asked)
        seconds = time.monotonic() - once.at
    assert once.at
    await siege.is_unharmed()
    return seconds


@pytest.mark.threat("flood")
async def test_n4_twenty_thousand_to_device_messages_of_strangers_hold_up_no_command(siege: Siege) -> None:
    junk = junk_to_device()

    def add(answer: Json) -> None:
        answer.setdefault("to_device", {}).setdefault("events", []).extend(junk)

    seconds = await slipped_in(siege, add)
    figures.lines.append(f"{TO_DEVICE} to-device messages in one sync: a command with them answered in {seconds:.1f} s")


@pytest.mark.threat("flood")
async def test_a_sync_of_thirty_megabytes_holds_up_no_command(siege: Siege) -> None:
    count = MEGABYTES * 2**20 // EVENT // 2
    police, strangers = siege.case.polis.user, siege.stranger.user

    def add(answer: Json) -> None:
        joined = answer.setdefault("rooms", {}).setdefault("join", {})
        for room, sender in ((siege.case.room, police), ("!elsewhere", strangers)):
            timeline = joined.setdefault(room, {}).setdefault("timeline", {"events": []})
            timeline.setdefault("events", []).extend(junk_events(room, sender, count))

    seconds = await slipped_in(siege, add)
    figures.lines.append(f"a sync of {MEGABYTES} MB: a command with it answered in {seconds:.1f} s")


@pytest.mark.threat("flood")
async def test_n10_of_a_burst_of_commands_each_is_done_or_refused_once_and_none_is_lost(siege: Siege) -> None:
    town, room = siege.town, siege.town.desk
    code = siege.case.code
    words = ("!bot", f"!plan {code}", "!gibberish", f"!möten {code}", "!ärende visa Nowhere-99")
    siege.bot.pause()
    asked = [await town.coordinator.say(room, words[number % len(words)]) for number in range(BURST)]
    began, since = time.monotonic(), town.coordinator.moment()
    siege.bot.go_on()

    def answers() -> dict[EventId, list[Any]]:
        return by_reply([heard for heard in town.coordinator.hearing.messages[since:] if town.by_bot(heard)])

    await town.coordinator.until(lambda: set(asked) <= set(answers()), 60 + BURST, what="an answer to each")
    seconds = time.monotonic() - began
    lost = [event for event in asked if event not in answers()]
    figures.lines.append(f"a burst of {BURST} commands: {len(lost)} lost, all answered in {seconds:.1f} s")
    assert not lost
    assert [len(answers()[event]) for event in asked] == [1] * BURST
    await siege.is_unharmed()
