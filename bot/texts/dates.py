"""Days and times as they are written to people: *tisdag 8 december kl. 15.00–16.00 (v. 50)*."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from babel.dates import format_date, format_time

from bot.texts.pieces import Moment
from cases.dues import STOCKHOLM


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes in one language. `words` gives the patterns and the words between, by text id."""

    language: str
    words: Callable[[str, dict[str, str]], str]

    def moment(self, value: date | datetime) -> Moment:
        return Moment(value, self._when(value) if isinstance(value, datetime) else self._day(value))

    def functions(self) -> dict[str, Callable[..., str]]:
        """What a text may ask for: WHEN with or without an end, DAY, WEEKDAY, DATE (short, with the year), CLOCK."""
        return {
            "WHEN": lambda start, end=None: self._when(start.value, end.value if end else None),
            "DAY": lambda moment: self._day(_local(moment.value)),
            "WEEKDAY": lambda moment: self._format("date-weekday-pattern", _local(moment.value)),
            "DATE": lambda moment: self._format("date-short-pattern", _local(moment.value)),
            "CLOCK": lambda moment: self._clock(moment.value),
        }

    def _when(self, start: datetime, end: datetime | None = None) -> str:
        day = _local(start)
        values = {"day": self._format("date-day-pattern", day), "from": self._clock(start), "week": _week(day)}
        if end is None:
            return self.words("date-when", values)
        return self.words("date-span", values | {"to": self._clock(end)})

    def _day(self, day: date) -> str:
        return self.words("date-day", {"day": self._format("date-day-pattern", day), "week": _week(day)})

    def _format(self, pattern: str, day: date) -> str:
        return format_date(day, self.words(pattern, {}), locale=self.language).replace(".", "")

    def _clock(self, moment: datetime) -> str:
        local = moment.astimezone(STOCKHOLM)
        return format_time(local, self.words("date-clock-pattern", {}), tzinfo=STOCKHOLM, locale=self.language)


def _local(value: date | datetime) -> date:
    return value.astimezone(STOCKHOLM).date() if isinstance(value, datetime) else value


def _week(day: date) -> str:
    return str(day.isocalendar().week)
