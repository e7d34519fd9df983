"""What would let somebody in who is out, one value a remedy, and the line that says it with its command (R90).

Each remedy has two texts, with a command that works as it stands, or with whom to ask: `change-…` beside other reasons,
and `outside-…`, a line of its own."""

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from cases.consent.categories import category_text, party_text
from cases.consent.effective import Standing
from cases.decision import Line, TextValue
from cases.ids import Category, Handle, PersonId
from cases.people import Person
from cases.rooms.outside import WhyNotIn
from cases.topics.consent import Record


class Change(StrEnum):
    """What would let someone in; each has its text, `change-…`."""

    FAMILY = "family"
    """Nothing needs to: the family is served one to one."""
    REOPEN = "reopen"
    """The case is closed."""
    LET_IN = "let-in"
    """Taken out: a coordinator's word."""
    TRUST = "trust"
    """Their account was shut out: a coordinator has looked at its keys."""
    MATRIX = "matrix"
    """Has no Matrix id."""
    STANDS = "stands"
    """A coordinator says that the papers still stand, after the journal was set back."""
    GATE = "gate"
    """A coordinator opens the gate."""
    PAPER = "paper"
    """No signed paper that can be found again holds or waits."""
    NAMED = "named"
    """No paper names their organisation."""
    ASK = "ask"
    """Somebody has not answered."""
    PAST = "past"
    """Somebody who has not answered is not a guardian any more: only a paper without them counts."""
    NEW_YES = "new-yes"
    """Somebody said no or took it back: only a yes on a paper signed after it counts."""
    CARD = "card"
    """All have said yes: the coordinator answers the card."""
    LATER = "later"
    """The paper begins on a day to come."""
    COMMON = "common"
    """All have answered, and nothing that they said yes to is the same."""
    KINDS = "kinds"
    """Their organisation may not know all that is spoken of in the room (R27)."""
    CIVIL = "civil"
    """One of civil society: only with a reservation that is noted (R32)."""
    GREET = "greet"
    """One of the family has not shown yet who they are (R98)."""
    SPEAK = "speak"
    """Nothing is sent to them until a coordinator says so (R99)."""
    SHARE = "share"
    """Somebody of the family has not said yes to sharing the room."""
    ADDING = "adding"
    """A card about one more who must say yes is open (R3)."""
    OTHER = "other"
    """What the reason itself says."""


@dataclass(frozen=True, slots=True)
class Remedy:
    """One thing that would have to change; `people` whose word it waits for, `day` from when, `kinds` of what is in
    the way, and `left` what could be spoken of in the room without them."""

    change: Change
    people: tuple[Handle, ...] = ()
    day: date | None = None
    kinds: tuple[Category, ...] = ()
    left: tuple[Category, ...] = ()


@dataclass(frozen=True, slots=True)
class Why:
    """Why one person is in (`code` None) or out, and what that rests on.

    `record` is the paper that holds, or that is waited for; `answers` where each grantor stands to the person's
    organisation; `through` the last day they may be in as things stand."""

    person: PersonId
    handle: Handle
    code: WhyNotIn | None
    record: Record | None = None
    answers: tuple[tuple[Handle, Standing], ...] = ()
    through: date | None = None
    changes: tuple[Remedy, ...] = ()
    named: bool = False
    """Of socialtjänsten, by name: in without a consent (R1)."""
    who: Person | None = None
    case: str = ""
    day: date | None = None
    """The person, the case's code and the day it was asked: for a command that is given to copy."""

    @property
    def inside(self) -> bool:
        return self.code is None


TOGETHER: Final = frozenset(
    {Change.PAPER, Change.GATE, Change.STANDS, Change.ASK, Change.PAST, Change.NEW_YES, Change.CARD, Change.LATER}
)
"""Where one command helps everybody who waits for it: they stand on one line."""


def outside_line(answer: Why) -> Line:
    """One line about someone who waits: who, why, and the first thing that helps."""
    return change_line(answer, _first(answer), "outside")


def outside_lines(answers: Iterable[Why]) -> tuple[Line, ...]:
    """A line for each, or one for those who wait for the same."""
    by_remedy: dict[Hashable, list[Why]] = {}
    for answer in answers:
        first = _first(answer)
        by_remedy.setdefault(first if first.change in TOGETHER else answer.person, []).append(answer)
    return tuple(_together(same) for same in by_remedy.values())


def _together(same: list[Why]) -> Line:
    line = outside_line(same[0])
    together: dict[str, TextValue] = {**dict(line.args), "who": tuple(answer.handle for answer in same)}
    return replace(line, args=tuple(together.items()))


def _first(answer: Why) -> Remedy:
    return answer.changes[0] if answer.changes else Remedy(Change.OTHER)


def change_line(answer: Why, remedy: Remedy, kind: str = "change") -> Line:
    """What would change it, in the words `kind-…` of the texts."""
    values: dict[str, TextValue] = {
        "who": answer.handle,
        "why": answer.code.words if answer.code else "",
        "people": tuple(remedy.people),
        "first": next(iter(remedy.people), ""),
        "day": remedy.day or date.min,
        "kinds": tuple(map(category_text, remedy.kinds)),
        "left": tuple(map(category_text, remedy.left)),
        "today": (answer.day or date.min).isoformat(),
        "code": answer.case,
    }
    return Line(f"{kind}-{remedy.change}", (*values.items(), *_part_of(answer.who)))


def _part_of(who: Person | None) -> tuple[tuple[str, TextValue], ...]:
    """What a command needs to name somebody by; it depends on whether they are of the family, an actor or staff."""
    if who is None:
        return (("kind", "actor"), ("party", ""), ("role", ""), ("user", ""))
    kind = "family" if who.is_family else "staff" if who.is_staff else "actor"
    return (("kind", kind), ("party", party_text(who.party)), ("role", str(who.role)), ("user", str(who.user or "")))
