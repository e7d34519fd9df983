"""The homeserver answers nonsense, or nothing: the bot waits, asks again with manners, and loses nothing (N9)."""

import itertools
import json
from typing import Final

import pytest

from bot.texts.cli_words import say
from tests.attacks.garbage_server import Spoil, answering, half, silence
from tests.attacks.siege import RECOVERY, SOON, Siege

HTML: Final = b"<html><head><title>502 Bad Gateway</title></head><body>nginx</body></html>"
LIMITED: Final = {"errcode": "M_LIMIT_EXCEEDED", "error": "Too Many Requests"}
WAIT: Final = 3.0
LOGGED_OUT: Final = json.dumps({"errcode": "M_UNKNOWN_TOKEN", "error": "Unrecognised access token"}).encode()
TIMES: Final = 3
"""So many refused syncs before the server is well again."""


async def refused_syncs(siege: Siege, spoil: Spoil, times: int = TIMES) -> list[float]:
    """Refuse everything until the bot has asked so often; a command given meanwhile is answered soon afterwards.

    The seconds between its asking.
    """
    since = len(siege.server.asked)
    with siege.server.spoiling(spoil):
        asked = await siege.town.coordinator.say(siege.case.room, "!plan")
        moments = await siege.server.refused(times, since, RECOVERY)
    assert await siege.answered(asked) < SOON
    return [later - earlier for earlier, later in itertools.pairwise(moments)]


@pytest.mark.parametrize(
    "spoil",
    [
        pytest.param(answering(500, b'{"errcode": "M_UNKNOWN", "error": "Internal server error"}'), id="500"),
        pytest.param(answering(502, HTML, content_type="text/html"), id="502 with HTML"),
        pytest.param(answering(200, HTML, content_type="text/html"), id="200 with HTML"),
        pytest.param(answering(200, b"[]"), id="an answer of another shape"),
        pytest.param(answering(200, b"{}"), id="an empty answer"),
        pytest.param(answering(429, json.dumps(LIMITED).encode()), id="429 without a delay"),
        pytest.param(answering(302, b"", location="http://127.0.0.1:9/"), id="sent elsewhere"),
        pytest.param(silence(2), id="nothing at all"),
        pytest.param(half, id="half an answer"),
    ],
)
@pytest.mark.threat("broken-homeserver")
async def test_n9_the_bot_asks_ever_more_seldom_and_goes_on_when_the_server_does(siege: Siege, spoil: Spoil) -> None:
    first, second = await refused_syncs(siege, spoil)
    assert first > 0.7
    assert second > first
    await siege.is_unharmed()


@pytest.mark.parametrize("told", ["retry_after_ms", "Retry-After"])
@pytest.mark.threat("broken-homeserver")
async def test_n9_a_delay_that_the_server_asks_for_is_kept(siege: Siege, told: str) -> None:
    in_body = told == "retry_after_ms"
    body = json.dumps(LIMITED | ({"retry_after_ms": int(WAIT * 1000)} if in_body else {})).encode()
    headers = {} if in_body else {"retry_after": f"{WAIT:.0f}"}
    pauses = await refused_syncs(siege, answering(429, body, **headers))
    assert min(pauses) > WAIT - 0.1
    await siege.is_unharmed()


@pytest.mark.threat("broken-homeserver")
async def test_n9_a_bot_that_is_logged_out_stops_with_one_line_and_can_be_started_again(siege: Siege) -> None:
    already = len(siege.bot.log.read_text(errors="replace").splitlines())
    with siege.server.spoiling(answering(401, LOGGED_OUT)):
        await siege.town.coordinator.say(siege.case.room, "!plan")
        code, lines = await siege.bot.ended(RECOVERY)
    assert code == 3
    loud = [line for line in lines[already:] if line.startswith(("WARNING", "ERROR"))]
    assert loud == []
    assert lines[-1] == say("logged-out", url=siege.server.url)
    await siege.bot.start()
    await siege.is_unharmed()
