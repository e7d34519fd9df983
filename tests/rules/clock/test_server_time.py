"""What the homeserver's clock is believed to show, by the Date of its answers."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.servertime import ServerTime
from bot.ways.matrix.elsewhere import is_elsewhere

DATE = "Sun, 22 Nov 2026 12:00:00 GMT"
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


class Server:
    """A server's clock beside seconds that are set."""

    def __init__(self, *, is_witness: bool = True) -> None:
        self.passed = 5.0
        self.time = ServerTime(lambda: self.passed)
        self.time.is_witness = is_witness


@pytest.mark.threat("time")
def test_the_last_date_goes_on_by_the_seconds_that_have_passed() -> None:
    server = Server()
    assert server.time.now() is None
    server.time.hear(DATE)
    server.passed += 60
    assert server.time.now() == NOON + timedelta(minutes=1)


@pytest.mark.threat("time")
def test_a_server_on_this_machine_shows_nothing() -> None:
    server = Server(is_witness=False)
    server.time.hear(DATE)
    assert server.time.now() is None


@pytest.mark.threat("time")
@pytest.mark.parametrize(
    "header", [None, "", "gestern", "Sun, 22 Nov 2026 12:00:00 -0000", "Sun, 99 Nov 2026 12:00:00 GMT", "0" * 5000]
)
def test_what_is_no_date_changes_nothing(header: str | None) -> None:
    server = Server()
    server.time.hear(DATE)
    server.time.hear(header)
    assert server.time.now() == NOON


@pytest.mark.threat("time")
def test_a_date_at_the_end_of_all_years_breaks_nothing() -> None:
    server = Server()
    server.time.hear("Fri, 31 Dec 9999 23:59:59 GMT")
    server.passed += 60
    assert server.time.now() is None


@pytest.mark.threat("time")
@pytest.mark.parametrize("url", ["http://127.0.0.1:8008", "http://localhost", "http://[::1]:1", "https://", "nonsense"])
async def test_an_address_of_this_machine_or_none_at_all_is_no_witness(url: str) -> None:
    assert not await is_elsewhere(url)


@pytest.mark.threat("time")
async def test_an_address_of_another_machine_is_one() -> None:
    assert await is_elsewhere("https://192.0.2.1")
