"""What an answer to a time or a promise comes to: patterns over one letter for each word.

What says yes and no at once, has a condition or asks something is no answer."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import Final

from cases.replies import ReplyWord


class TimeSense(Enum):
    """A text `listen-time-…`, and the one letter it goes by; where two fit, the first is meant."""

    NOTHING = ("nothing", "_")
    """Said with the same words as an answer, and none: *kommer inte ihåg*."""
    OTHER_TIME = ("other-time", "O")
    BETTER = ("better", "b")
    LATER = ("later", "l")
    NOT_YET = ("not-yet", "e")
    NEARLY = ("nearly", "r")
    DONE = ("done", "G")
    LATE = ("late", "L")
    SICK = ("sick", "S")
    MAYBE = ("maybe", "M")
    CONDITION = ("condition", "I")
    ASKING = ("asking", "Q")
    CANNOT = ("cannot", "n")
    BUSY = ("busy", "B")
    YES = ("yes", "Y")
    WEAK_YES = ("weak-yes", "y")
    NO = ("no", "j")
    COMES = ("comes", "C")
    CAN = ("can", "k")
    NOT = ("not", "N")
    HAS = ("has", "h")
    BUT = ("but", "m")
    TODAY = ("today", "t")
    DAY = ("day", "D")
    PERSON = ("person", "w")
    AROUND = ("around", "a")

    @property
    def text(self) -> str:
        return f"listen-time-{self.value[0]}"

    @property
    def letter(self) -> str:
        return self.value[1]


OTHER: Final = "_"
"""A word that means nothing here."""
ASKED: Final = "?"
"""A question mark."""

_CANNOT: Final = re.compile(r"(?:C?n|N[aw]*k|[kC][aw]*N)(?:[awk]*C)?|N[aw]*C")
"""*Kan inte*, *kommer inte*, with small words between: one letter from there on."""
_ANY: Final = 24
"""Words in an answer, at the most."""


@dataclass(frozen=True, slots=True)
class Row:
    """What letters of this form come to, the first that fits; None is no answer."""

    form: re.Pattern[str]
    word: ReplyWord | None
    strays: int = _ANY
    """So many words that mean nothing here may stand in a reply; none where it is no reply."""
    bare: bool = True
    """Whether it counts where it is no reply."""


def _rows(
    *rows: tuple[str, ReplyWord | None] | tuple[str, ReplyWord, int] | tuple[str, ReplyWord, int, bool],
) -> tuple[Row, ...]:
    return tuple(Row(re.compile(row[0]), *row[1:]) for row in rows)


_MEETING: Final = _rows(
    ("(?:^|[YymOD_j])[aw]*N[aw]*O", None),
    ("O", ReplyWord.OTHER_TIME),
    ("I", None),
    ("[j-].*D[aw]*[Ckb]|[j-].*m[aw]*D|D[aw]*-[^_]*D|D[awCk]*b|b[aw]*D", ReplyWord.OTHER_TIME),
    ("[?Q]", None),
    ("N[aw]*S|S[aw]*N|S.*m.*[CY]|[CY].*m.*S", None),
    ("S", ReplyWord.SICK),
    ("N[aw]*L|L[aw]*N|[j-].*L", None),
    ("L", ReplyWord.LATE),
    ("M", ReplyWord.MAYBE),
    ("[j-].*[YC]|[YC].*[j-]", None),
    ("^[^_]*-(?![aw]*_)|^[aw]*j", ReplyWord.NO, 5),
    ("^[aw]*[Bh]", ReplyWord.NO, 5, False),
    ("^[aw]*N[aw]*$", ReplyWord.NO, 0),
    ("[jBhN-]", None),
    ("Y", ReplyWord.YES, 5),
    ("^[CkyawDm]*C[CkyawDm]*$", ReplyWord.YES),
    ("^[kyawDm]*[ky][kyawDm]*$", ReplyWord.YES, 0, False),
)
_PROMISE: Final = _rows(
    ("[?QIM]", None),
    ("N[awh]*G.*e|e.*N[awh]*G", ReplyWord.LATER, 2),
    ("N[awh]*G|G[aw]*N|N[aw]*l", None),
    ("r.*G|G.*r|^[awYy]*r[aw]*$|[le]", ReplyWord.LATER, 2),
    ("-.*[Dt]|[Dt].*-", ReplyWord.LATER, 2),
    ("^[^_Y]*-(?![aw]*_)[^Y]*$", ReplyWord.CANNOT, 2),
    ("[jNB-]", None),
    ("G.*D|D.*G|^[aw]*D[Daw]*$", ReplyWord.LATER, 2),
    ("G", ReplyWord.DONE, 2),
)
_OF_NO_TIME: Final = str.maketrans("Grelt", "y___D")
"""Words about a promise, said of a time: *klart* is a yes there."""


def of_meeting(letters: str, *, bare: bool) -> ReplyWord | None:
    """What somebody answers to a call. `bare`: it is no reply to it, so that less is taken for an answer."""
    return _first(_MEETING, _CANNOT.sub("-", letters.translate(_OF_NO_TIME)), bare=bare)


def of_promise(letters: str, *, bare: bool) -> ReplyWord | None:
    """What somebody answers to a reminder."""
    return _first(_PROMISE, _CANNOT.sub("-", letters), bare=bare)


def _first(rows: Iterable[Row], letters: str, *, bare: bool) -> ReplyWord | None:
    row = next((row for row in rows if row.form.search(letters)), None)
    if row is None or (bare and not row.bare):
        return None
    return row.word if letters.count(OTHER) <= (0 if bare else row.strays) else None


def declines(letters: str) -> bool:
    """*Kan inte*, *hinner inte*, with whatever else is said."""
    return _CANNOT.search(letters) is not None


def says_later(letters: str) -> bool:
    """*Senare fredag*: the day is one to move it to."""
    return TimeSense.LATER.letter in letters
