"""Which case a command is about: the room's own, the code that was written, or the only one there is."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from itertools import takewhile
from typing import Final

from cases.access import Access
from cases.case import Case
from cases.decision import Lacking, Refusal
from cases.ids import Unit, UserId
from cases.office import ListedCase, Office
from cases.parts import part_of
from cases.people import Person, Role
from cases.phases import Phase
from cases.rooms.admission import takes_part
from cases.values import Value
from commands.asked import Cases
from commands.command import Scope
from commands.finding.codes import like_a_code
from commands.finding.find import Found
from commands.reading.line import folded
from commands.reading.words import Words


class OwnCases(Value, frozen=True):
    """The cases of which the writer may know, each found when it is asked for and no sooner."""

    office: Office
    every: Callable[[], Iterable[Case]]
    coded: Callable[[str], Iterable[Case]]
    """Those of a code."""

    @property
    def open(self) -> tuple[ListedCase, ...]:
        """Those that a list shows, and that are meant without a code."""
        return tuple(self._listed(closed=False))

    @property
    def closed(self) -> tuple[ListedCase, ...]:
        """Those named by their code alone."""
        return tuple(self._listed(closed=True))

    @property
    def any_open(self) -> ListedCase | None:
        """The first that there is."""
        return next(self._listed(closed=False), None)

    def called(self, code: str) -> ListedCase | None:
        """The one of this code, as it is written when its letters are folded."""
        return next((self.office.cases[case.id] for case in self.coded(code) if case.id in self.office.cases), None)

    def _listed(self, *, closed: bool) -> Iterator[ListedCase]:
        fitting = (case.id for case in self.every() if (case.phase is Phase.CLOSED) is closed)
        return (self.office.cases[case] for case in fitting if case in self.office.cases)


def own_cases(office: Office, cases: Cases, user: UserId, day: date) -> OwnCases:
    """Those in which this person has a part on the day that they know of."""

    def theirs(some: Iterable[Case]) -> Iterable[Case]:
        return (case for case in some if (who := part_of(case, user, day)) and _knows(case, who, day))

    return OwnCases(office, lambda: theirs(cases.cases_of(user)), lambda code: theirs(cases.cases_called(code)))


def cases_of_units(office: Office, cases: Cases, units: frozenset[Unit]) -> OwnCases:
    """Those of whole units."""

    def of_these(code: str) -> Iterable[Case]:
        return (case for case in cases.cases_called(code) if case.unit in units)

    return OwnCases(office, lambda: cases.cases_in(units), of_these)


def certifies(cases: Iterable[Case], user: UserId, day: date) -> bool:
    """Whether they are a certifier of any open case: that they may know, of which case they may not."""
    parts = (part_of(case, user, day) for case in cases if case.phase is not Phase.CLOSED)
    return any(who is not None and who.role is Role.CERTIFIER and not who.out for who in parts)


def _knows(case: Case, who: Person, day: date) -> bool:
    """Named staff of every case of theirs, a certifier of those they were asked about, an actor while covered; one of
    the family gives no commands."""
    if who.out or who.is_family:
        return False
    if who.role is Role.CERTIFIER:
        return bool(case.consent.exemptions) and case.phase is not Phase.CLOSED
    return who.is_staff or takes_part(case, who, day)


NOT_FOR_YOU: Final = Refusal("refusal-not-for-you")
"""The same words for a case that does not exist and for one that is somebody else's."""


def which_case(found: Found, own: OwnCases, where: ListedCase | None) -> tuple[ListedCase | None, Words] | Refusal:
    """The case, and the words without its code. `own`: the cases of which the writer may know."""
    words = found.words
    codes = _codes(words)
    if len(codes) > 1:
        return Refusal("refusal-several-codes")
    written = next(iter(codes), None)
    if where is not None:
        return _in_room(where, written, words)
    if written is not None and found.command.about_no_case:
        return Refusal("refusal-about-no-case", {"said": written}, command=words.without_first().whole())
    if written is not None:
        case = own.called(written)
        return NOT_FOR_YOU if case is None else (case, _after_code(words, case))
    if found.command.scope is Scope.NO_CASE:
        return _any_of(own) if found.command.access is Access.ANYONE else None, words
    return _only_one(own, words)


def _only_one(own: OwnCases, words: Words) -> tuple[ListedCase, Words] | Refusal:
    """Without a code: the one case of theirs, the open ones before the closed."""
    opened = own.open
    match opened or own.closed:
        case []:
            return NOT_FOR_YOU
        case [only]:
            return only, words
        case several:
            codes = tuple(c.code for c in opened)
            return Refusal(Lacking.CASE, {"codes": codes}, command=words.whole(code=several[0].code))


def _after_code(words: Words, case: ListedCase) -> Words:
    """The words without the code, which stays in the command that may be handed back filled in."""
    return replace(words.without_first(), head=f"{words.head} {case.code}")


def _any_of(own: OwnCases) -> ListedCase | None:
    """For help: one of the writer's own cases, that its examples come from."""
    return own.any_open


def _codes(words: Words) -> tuple[str, ...]:
    """The codes that begin what was written; `find` has put them there from wherever they stood."""
    first = takewhile(lambda code: code is not None, map(like_a_code, words.plain))
    return tuple(dict.fromkeys(code for code in first if code is not None))


def _in_room(where: ListedCase, written: str | None, words: Words) -> tuple[ListedCase, Words] | Refusal:
    if written is not None and written != folded(where.code):
        return Refusal("refusal-other-case-here")
    # What is handed back is read in the writer's own chat, and there it is to be of this case.
    return where, replace(words if written is None else words.without_first(), head=f"{words.head} {where.code}")
