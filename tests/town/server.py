"""The homeserver of a town, which knows when the bot is dead and tells what arrives."""

import re
from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any, Final

from bot.homeserver import Content
from bot.journalport import Pins
from bot.sent import Sent
from cases.ids import EventId, RoomId, UserId
from storage.failpoints import reach
from tests.fakes.homeserver import FakeHomeserver

MARKS: Final = re.compile(r"</?(?:ul|ol|ol start=\"\d+\"|li|strong|code|pre|br)>")
"""All that the bot writes; tests/texts/test_looks.py holds that each app is to show them."""


class Server(FakeHomeserver):
    """The homeserver in memory; a call of a dead bot never comes, and an answer to one is never heard."""

    def __init__(self, user: UserId, pins: Pins, now: Callable[[], datetime]) -> None:
        super().__init__(user, pins, now)
        self.looks_on: Callable[[Content], None] = lambda _: None
        """Told of everything that the bot sends, at the moment it arrives."""
        self.posting = ""
        """The letter that is being handed over."""

    async def send(self, room: RoomId, content: Content, *, letter: str, **rest: Any) -> Sent:
        self.posting = letter
        return await super().send(room, content, letter=letter, **rest)

    def _tell(self, room: RoomId, event: EventId, content: Content, able: Collection[UserId], kind: str) -> None:
        strange = MARKS.sub("", str(content.get("formatted_body", "")))
        assert "<" not in strange, f"no app is to show this: {strange}"
        super()._tell(room, event, content, able, kind)
        self.looks_on(content)

    def _begin(self, kind: str = "") -> None:
        reach("server.asked")
        super()._begin(kind)

    def _end(self, kind: str = "") -> None:
        reach("server.answered")
        super()._end(kind)
