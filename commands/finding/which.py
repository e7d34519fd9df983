"""Which case a command is about: the room's own, the code that was written, or the only one there is."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile
from typing import Final

from cases.access import Access
from cases.case import Case
from cases.decision import Lacking, Refusal
from cases.ids import UserId
from cases.office import ListedCase, Office
from cases.parts import part_of
from cases.people import Person, Role
from cases.phases import Phase
from cases.rooms.admission import takes_part
from commands.command import Scope
from commands.finding.codes import like_a_code
from commands.finding.find import Found
from commands.reading.words import Words, folded


@dataclass(frozen=True, slots=True)
class OwnCases:
    """`open`: those a list shows, and that are meant without a code. `closed`: those named by their code alone."""

    open: tuple[ListedCase, ...] = ()
    closed: tuple[ListedCase, ...] = ()

    def called(self, code: str) -> ListedCase | None:
        """The one of this code, as it is written when its letters are folded."""
        return next((each for each in (*self.open, *self.closed) if folded(each.code) == code), None)


def own_cases(office: Office, cases: Iterable[Case], user: UserId, day: date) -> OwnCases:
    """Those in which this person has a part on the day that they know of."""
    return sorted_out(office, (case for case in cases if (who := part_of(case, user, day)) and _knows(case, who, day)))


def certifies(cases: Iterable[Case], user: UserId, day: date) -> bool:
    """Whether they are a certifier of any open case: that they may know, of which case they may not."""
    parts = (part_of(case, user, day) for case in cases if case.phase is not Phase.CLOSED)
    return any(who is not None and who.role is Role.CERTIFIER and not who.out for who in parts)


def sorted_out(office: Office, cases: Iterable[Case]) -> OwnCases:
    """These, the closed ones apart."""
    listed = {office.cases[case.id]: case.phase is Phase.CLOSED for case in cases if case.id in office.cases}
    return OwnCases(
        tuple(each for each, closed in listed.items() if not closed),
        tuple(each for each, closed in listed.items() if closed),
    )


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
    if written is not None:
        case = own.called(written)
        return NOT_FOR_YOU if case is None else (case, _after_code(words, case))
    if found.command.scope is Scope.NO_CASE:
        return _any_of(own) if found.command.access is Access.ANYONE else None, words
    return _only_one(own, words)


def _only_one(own: OwnCases, words: Words) -> tuple[ListedCase, Words] | Refusal:
    """Without a code: the one case of theirs, the open ones before the closed."""
    match own.open or own.closed:
        case []:
            return NOT_FOR_YOU
        case [only]:
            return only, words
        case several:
            codes = tuple(c.code for c in own.open)
            return Refusal(Lacking.CASE, {"codes": codes}, command=words.whole(code=several[0].code))


def _after_code(words: Words, case: ListedCase) -> Words:
    """The words without the code, which stays in the command that may be handed back filled in."""
    return replace(words.without_first(), head=f"{words.head} {case.code}")


def _any_of(own: OwnCases) -> ListedCase | None:
    """For help: one of the writer's own cases, that its examples come from."""
    return next(iter(own.open), None)


def _codes(words: Words) -> tuple[str, ...]:
    """The codes that begin what was written; `find` has put them there from wherever they stood."""
    first = takewhile(lambda code: code is not None, map(like_a_code, words.plain))
    return tuple(dict.fromkeys(code for code in first if code is not None))


def _in_room(where: ListedCase, written: str | None, words: Words) -> tuple[ListedCase, Words] | Refusal:
    if written is None:
        return where, words
    if written != folded(where.code):
        return Refusal("refusal-other-case-here")
    return where, words.without_first()
