"""The calendar files that the people of the story are sent: fetched, kept beside the transcript, and read."""

from dataclasses import dataclass
from pathlib import Path

from icalendar import Calendar, Event

from bot.demo.hearing import Heard
from bot.demo.player import Player
from cases.ids import UserId


@dataclass(frozen=True, slots=True)
class Received:
    """One calendar object as one person got it."""

    user: UserId
    data: bytes
    calendar: Calendar

    @property
    def event(self) -> Event:
        """Its only VEVENT."""
        (event,) = self.calendar.walk("VEVENT")
        assert isinstance(event, Event)
        return event

    @property
    def method(self) -> str:
        return str(self.calendar["METHOD"])

    @property
    def uid(self) -> str:
        return str(self.event["UID"])

    @property
    def sequence(self) -> int:
        return int(self.event.get("SEQUENCE", 0))

    @property
    def attendees(self) -> list[str]:
        """Every ATTENDEE; there should be one."""
        found = self.event.get("ATTENDEE", [])
        return [str(one) for one in found] if isinstance(found, list) else [str(found)]


class CalendarFiles:
    """A folder with one file for each calendar object, numbered as they came."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._folder.mkdir(parents=True, exist_ok=True)
        self.all: list[Received] = []

    @property
    def count(self) -> int:
        """How many have been fetched."""
        return len(self.all)

    async def fetch(self, player: Player, heard: Heard) -> Received:
        """Download, decrypt, keep and read the file in this message."""
        data = await player.download(heard.content["file"])
        received = Received(player.user, data, Calendar.from_ical(data))
        self.all.append(received)
        name = f"{self.count:02}-{player.user[1:].partition(':')[0]}-{received.method}-{received.sequence}.ics"
        (self._folder / name).write_bytes(data)
        return received
