"""What each line of moments.tsv is read as, against what it says: a moment, a day, a length, a question or a no."""

from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

from cases.dues import STOCKHOLM
from cases.moments.lengths import read_length
from cases.moments.reading import Day, Moment, Reading, read
from cases.moments.wall import Why
from tests.phrases.judging import Judged, Outcome

HEADER: Final = ("now", "phrase", "expected")
FILE: Final = Path(__file__).with_name("moments.tsv")
REFUSED: Final = "refuse"
ASKED: Final = "ask:"
_NOT_READ: Final = frozenset({Why.UNREADABLE, Why.PERSONAL})


def judge(row: tuple[str, ...]) -> Judged:
    """A value where a question stands is misunderstood; so is another value."""
    now, phrase, expected = row
    came = _came(phrase, datetime.fromisoformat(now).replace(tzinfo=STOCKHOLM))
    return Judged(phrase, expected, came, _outcome(expected, came))


def _came(phrase: str, now: datetime) -> str:
    length = read_length(phrase)
    return f"length:{length // timedelta(minutes=1)}" if length else _written(read(phrase, now))


def _written(reading: Reading) -> str:
    match reading:
        case Moment(start, end):
            return f"{start:%Y-%m-%dT%H:%M}" + (f"/{end:%H:%M}" if end else "")
        case Day(day):
            return f"day:{day}"
        case unclear:
            return REFUSED if unclear.why in _NOT_READ else f"{ASKED}{unclear.why}"


def _outcome(expected: str, came: str) -> Outcome:
    if came == expected:
        return Outcome.RIGHT
    if came == REFUSED:
        return Outcome.REFUSED
    return Outcome.ASKED if came.startswith(ASKED) else Outcome.MISUNDERSTOOD
