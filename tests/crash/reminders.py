"""What falls due in a crash test, and how each reads: the day before, the morning before, three days late."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from bot.demo.hearing import Heard
from tests.crash.household import Household
from tests.crash.record import Record, Reminder
from tests.live.rules.town import Town

OVERDUE: Final = timedelta(days=3)
_DAY_BEFORE: Final = ("I morgon ska det här vara klart", "Den här påminnelsen kommer sent")
_DIGEST: Final = "Det här har du lovat"


@dataclass(frozen=True, slots=True)
class Promise:
    """An action that the school owns."""

    home: Household
    number: int
    words: str
    due: date


@dataclass(frozen=True, slots=True)
class Called:
    """A meeting that is the last one before its case's consent ends."""

    home: Household
    number: int
    day: date


@dataclass(slots=True)
class Calendar:
    """What will fall due; each is moved into the record when its morning has come."""

    town: Town
    record: Record
    promises: list[Promise] = field(default_factory=list)
    meetings: list[Called] = field(default_factory=list)
    _late: list[Promise] = field(default_factory=list)
    _told_late: list[Promise] = field(default_factory=list)

    def morning(self, today: date) -> list[Reminder]:
        """What is to be said now that it is the morning of this day."""
        tomorrow = today + timedelta(days=1)
        due = [each for each in self.promises if each.due <= tomorrow]
        self.promises = [each for each in self.promises if each.due > tomorrow]
        late = [each for each in self._late if each.due + OVERDUE <= today]
        self._late = [each for each in self._late if each.due + OVERDUE > today] + due
        called = [each for each in self.meetings if each.day <= tomorrow]
        self.meetings = [each for each in self.meetings if each.day > tomorrow]
        for promise in self._told_late:  # yesterday: called done on the morning itself, it would not be late
            promise.home.late.append(promise.number)
        self._told_late = late
        said = [*map(self._owner, due), *map(self._overdue, late), *map(self._agenda, called)]
        self.record.reminders += said
        return said

    def _owner(self, promise: Promise) -> Reminder:
        ours = self.town.says(promise.home.case.code, promise.words)

        def says(heard: Heard) -> bool:
            return ours(heard) and _DIGEST not in heard.text and any(first in heard.text for first in _DAY_BEFORE)

        school = promise.home.case.people["skola"]
        return Reminder(school, says, f"the day before {promise.words}", school.moment())

    def _overdue(self, promise: Promise) -> Reminder:
        late = self.town.says(promise.home.case.code, promise.words, "skulle ha varit klar")

        def says(heard: Heard) -> bool:
            return late(heard) and not heard.answers  # *!idag* says it too, to who asks

        reader = self.town.coordinator
        return Reminder(reader, says, f"{promise.words} is late", reader.moment())

    def _agenda(self, called: Called) -> Reminder:
        """Said when the meeting was called, and again the morning before it."""
        says = self.town.says(called.home.case.code, f"På dagordningen för M{called.number},")
        reader = self.town.coordinator
        return Reminder(reader, says, f"the agenda of M{called.number}", reader.moment(), times=2)
