"""The lines of `!samtycke återkalla`: people first, then what they take back, each word accounted for."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from cases.case import Case
from cases.consent.family_matters import relative_called
from cases.decision import Refusal
from cases.ids import Category, Party, PersonId
from cases.papers.withdrawals import find_grantor
from cases.people import Person
from commands.reading.line import Token, folded, tokens
from commands.reading.values import names_said, person_called, read_kinds, read_parties
from commands.reading.words import Words, said_in_vain, unread
from commands.vocabulary.kinds import category_of
from commands.vocabulary.parties import party_of
from commands.vocabulary.small import BEFORE_A_PARTY, Key


@dataclass(frozen=True, slots=True)
class TakenBack:
    """Whose word, to which parties and about which kinds."""

    who: tuple[Person | PersonId, ...] = ()
    parties: tuple[Party, ...] = ()
    kinds: tuple[Category, ...] = ()
    of_kinds: bool = False
    """The last key was of kinds: *kategorier=grund, plan*."""

    @property
    def is_whole(self) -> bool:
        """All of their yes."""
        return not self.parties and not self.kinds


def read_lines(words: Words, case: Case) -> tuple[TakenBack, ...] | Refusal:
    """One for each line that names somebody; a line that names nobody goes on with the one before it."""
    lines: list[TakenBack] = []
    for items in (words.items, *map(tokens, words.lines)):
        start = TakenBack() if not lines or _begins_with_name(items, case) else lines.pop()
        line = _read(replace(start, of_kinds=False), items, case)
        if isinstance(line, Refusal):
            return line
        if line != TakenBack():
            lines.append(line)
    return tuple(lines)


def _begins_with_name(items: tuple[Token, ...], case: Case) -> bool:
    names = names_said(token for token in items[:1] if token.key is None)
    return bool(names) and not _is_party(names[0], case)


def _is_party(name: str, case: Case) -> bool:
    who = case.called(name)
    return party_of(name) is not None and not (who is not None and who.is_family)


def _read(line: TakenBack, items: tuple[Token, ...], case: Case) -> TakenBack | Refusal:
    words = Words("", items)
    if refusal := unread(words, Key.PARTY, Key.KINDS) or said_in_vain(words, several=True):
        return refusal
    for token, name in _people_first(items, case):
        read = _keyed(line, token) if name is None else _named(line, name, case)
        if isinstance(read, Refusal):
            return read
        line = read
    return line


def _people_first(items: tuple[Token, ...], case: Case) -> list[tuple[Token, str | None]]:
    """*part=polis vh1* is *vh1 part=polis*: a line may begin with what is taken back, and say by whom at its end."""
    said = list(_names(items))
    keys = [each for each in said if each[1] is None]
    people = [each for each in said if each[1] is not None and not _is_party(each[1], case)]
    begins_with_keys = said[: len(keys)] == keys and said[len(keys) :] == people
    return people + keys if begins_with_keys else said


def _names(items: tuple[Token, ...]) -> Iterator[tuple[Token, str | None]]:
    for token in items:
        if token.key is not None:
            yield token, None
        else:
            yield from ((token, name) for name in names_said([token]))


def _keyed(line: TakenBack, token: Token) -> TakenBack | Refusal:
    if token.key in Key.PARTY.spellings:
        parties = read_parties(token.text)
        if isinstance(parties, Refusal):
            return parties
        return replace(line, parties=tuple(dict.fromkeys(line.parties + parties)), of_kinds=False)
    kinds = read_kinds(token.text)
    if isinstance(kinds, Refusal):
        return kinds
    return replace(line, kinds=tuple(dict.fromkeys(line.kinds + kinds)), of_kinds=True)


def _named(line: TakenBack, name: str, case: Case) -> TakenBack | Refusal:
    if line.of_kinds and (kind := category_of(name)) is not None:
        return replace(line, kinds=(*line.kinds, kind))
    if _is_party(name, case):
        party = party_of(name)
        return replace(line, parties=tuple(dict.fromkeys((*line.parties, *((party,) if party else ())))))
    if folded(name) in BEFORE_A_PARTY:
        return line
    who = _grantor(case, name)
    if not line.is_whole:
        return read_refused(name) if isinstance(who, Refusal) else Refusal("refusal-withdraw-unlike")
    return who if isinstance(who, Refusal) else replace(line, who=tuple(dict.fromkeys((*line.who, who))))


def read_refused(name: str) -> Refusal:
    """After a party only more parties can follow."""
    read = read_parties(name)
    return read if isinstance(read, Refusal) else Refusal("refusal-withdraw-unlike")


def _grantor(case: Case, name: str) -> Person | PersonId | Refusal:
    relative = relative_called(case, name)
    if relative is not None and relative in case.relatives:
        return relative
    known = person_called(case, name)
    return known if isinstance(known, Refusal) else find_grantor(case, known.handle)
