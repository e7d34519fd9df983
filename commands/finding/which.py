"""Which case a command is about: the room's own, the code that was written, or the only one there is."""

from dataclasses import replace
from itertools import takewhile
from typing import Final

from cases.access import Access
from cases.decision import Lacking, Refusal
from cases.office import ListedCase
from commands.command import Scope
from commands.finding.codes import like_a_code
from commands.finding.find import Found
from commands.finding.own_cases import OwnCases
from commands.reading.words import Words, folded

NOT_FOR_YOU: Final = Refusal("refusal-not-for-you")
"""The same words for a case that is not and for one that is somebody else's."""


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
