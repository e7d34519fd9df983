"""Days and times as they are written to people: *tisdag 8 december kl. 15.00–16.00 (v. 50)*."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from babel.dates import format_date, format_time

from bot.texts.pieces import Moment
from cases.dues import STOCKHOLM


@dataclass(frozen=True, slots=True)
class Writer:
    """Writes in one language. `words` gives the patterns and the words between, by text id.

    `year`: the one in which it is written. A day of any other has its year beside it; None for words of no time."""

    language: str
    words: Callable[[str, dict[str, str]], str]
    year: int | None = None

    def moment(self, value: date | datetime) -> Moment:
        written = self._when(value, self.year) if isinstance(value, datetime) else self._day(value, self.year)
        return Moment(value, written, self.year)

    def functions(self) -> dict[str, Callable[..., str]]:
        """What a text may ask for: WHEN with or without an end, DAY, WEEKDAY, DATE (short, with the year), CLOCK."""
        return {
            "WHEN": lambda start, end=None: self._when(start.value, start.year, end.value if end else None),
            "DAY": lambda moment: self._day(_local(moment.value), moment.year),
            "WEEKDAY": lambda moment: self._format("date-weekday-pattern", _local(moment.value)),
            "DATE": lambda moment: self._format("date-short-pattern", _local(moment.value)),
            "CLOCK": lambda moment: self._clock(moment.value),
        }

    def _when(self, start: datetime, year: int | None, end: datetime | None = None) -> str:
        day = _local(start)
        values = {"day": self._day_of(day, year), "from": self._clock(start), "week": _week(day)}
        if end is None:
            return self.words("date-when", values)
        return self.words("date-span", values | {"to": self._clock(end)})

    def _day(self, day: date, year: int | None) -> str:
        return self.words("date-day", {"day": self._day_of(day, year), "week": _week(day)})

    def _day_of(self, day: date, year: int | None) -> str:
        own = year is None or day.year == year
        return self._format("date-day-pattern" if own else "date-day-year-pattern", day)

    def _format(self, pattern: str, day: date) -> str:
        return format_date(day, self.words(pattern, {}), locale=self.language).replace(".", "")

    def _clock(self, moment: datetime) -> str:
        local = moment.astimezone(STOCKHOLM)
        return format_time(local, self.words("date-clock-pattern", {}), tzinfo=STOCKHOLM, locale=self.language)


def _local(value: date | datetime) -> date:
    return value.astimezone(STOCKHOLM).date() if isinstance(value, datetime) else value


def _week(day: date) -> str:
    return str(day.isocalendar().week)
