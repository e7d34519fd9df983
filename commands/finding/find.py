"""Which command a message is, or that it is none."""

import difflib
from collections.abc import Collection, Mapping
from typing import Any, Final

from cases.decision import Line, Refusal
from cases.values import Value
from commands.arguments.no_words import no_words
from commands.command import Below, Command, Scope
from commands.finding.codes import code_said, codes_apart
from commands.finding.matching import MOST_WORDS, Match, Spelled, Ways, match, word_of
from commands.finding.opened import commands_apart, opened
from commands.finding.slips import is_slip, is_slip_of
from commands.reading.line import Token, folded, words_of
from commands.reading.words import LONGEST, PREFIX, Words
from commands.vocabulary.small import NO, NOT

Spellings = Mapping[str, tuple[str, ...]]
"""How each command may be written, by its id; the first is the one that is shown."""

_NEAR: Final = 0.75
_NEARLY_THE_SAME: Final = 0.85
_SHORTEST: Final = 3
_OF_A_CODE_ALONE: Final = "case-show"


class Found(Value, frozen=True):
    """A command and what followed it."""

    command: Command[Any]
    words: Words

    def whole(self, code: str | None) -> str:
        """The message again, with this code where it is about a case and names none."""
        coded = self.command.scope is Scope.NO_CASE or any(map(code_said, self.words.plain))
        return self.words.whole(code=None if coded else code)


class Unknown(Value, frozen=True):
    """Begins like a command and is none; `nearest` is the whole message as the nearest one there is."""

    word: str
    nearest: Found | None = None

    @property
    def suggestion(self) -> str | None:
        return self.nearest.words.whole() if self.nearest else None

    def refusal(self, code: str | None = None) -> Refusal:
        """`code`: of the case in whose room it was written; the suggestion is read elsewhere."""
        if self.nearest is None:
            return Refusal("refusal-unknown-word", {"word": self.word})
        return Refusal("refusal-did-you-mean", {"word": self.word}, command=self.nearest.whole(code))


class Several(Value, frozen=True):
    """Several commands in one message: none is done, and each comes back by itself; a text is one that was not read."""

    parts: tuple[Found | str, ...]

    def refusal(self, code: str | None = None) -> Refusal:
        """`code`: of the case in whose room they were written; they are read elsewhere."""
        wholes = ((it if isinstance(it, str) else it.whole(code)).split("\n") for it in self.parts)
        rows = ((n, row) for whole in wholes for n, row in enumerate(whole))
        ways = tuple(Line("line-way-below" if n else "line-way-apart", (("way", row),)) for n, row in rows)
        return Refusal("refusal-several-commands", {"ways": ways})


class _Said(Value, frozen=True):
    """A message in its parts: the codes of cases on its first line, the other words there, and the lines below."""

    codes: tuple[Token, ...]
    items: tuple[Token, ...]
    leading: frozenset[int]
    """Where among the words stand such as only lead to a code: *i Björk-17*."""
    lines: tuple[str, ...]

    def as_command(self, shown: str, rest: tuple[Token, ...]) -> Words:
        return Words(PREFIX + shown, (*self.codes, *rest), self.lines)


def takes_away(found: Found) -> bool:
    """It takes somebody out or silences; so does a *nej* that is taken down for somebody."""
    said_no = any(word_of(token) in NO for token in found.words.joined().plain)
    return found.command.closing or (found.command.ends and said_no)


def ways_of(spellings: Spellings, commands: tuple[Command[Any], ...]) -> Ways:
    """How these commands may be written; the one shown first stands first."""
    return Ways.of({folded(way): Spelled(way, command) for command in commands for way in spellings[command.id]})


def find(body: str, ways: Ways, names: Collection[str] = ()) -> Found | Unknown | Several | Refusal | None:
    """Reads a message; None when it is no command at all, a Refusal when it is too long, or may be read in two ways.

    `names` are what the bot is called, which may stand before the command."""
    lines = opened(body, names)
    if lines is None or not lines[0][:1].isalpha():
        return None
    if len(body.encode(errors="replace")) > LONGEST:
        return Refusal("refusal-too-long")
    if (several := commands_apart(lines)) is not None:
        return Several(tuple(_part(each, ways) for each in several))
    return _one(lines, ways)


def _part(lines: tuple[str, ...], ways: Ways) -> Found | str:
    """One of several commands, or the nearest to it; as it was written where there is none."""
    read = _one(lines, ways) if lines[0][:1].isalpha() else None
    found = read.nearest if isinstance(read, Unknown) else read
    return found if isinstance(found, Found) else PREFIX + "\n".join(lines)


def _one(lines: tuple[str, ...], ways: Ways) -> Found | Unknown | Refusal | None:
    first = codes_apart(words_of(lines[0]))
    said = _Said(first.codes, first.rest, first.leading, lines[1:])
    if not said.items:
        return _of_code_alone(said, ways)
    return _longest(said, ways) or _nearest(said, ways)


def _of_code_alone(said: _Said, ways: Ways) -> Found | Refusal | None:
    shows = ways.shown.get(_OF_A_CODE_ALONE)
    return _found(shows.command, said.as_command(shows.shown, ())) if shows else None


def _longest(said: _Said, ways: Ways) -> Found | Unknown | Refusal | None:
    plainly = tuple(token for token in said.items if word_of(token) not in NOT)
    found = match(plainly, ways)
    if len(plainly) < len(said.items):
        if any(ways.table[each.way].command.ends for each in found):
            return Refusal("refusal-do-or-not")
        found = match(said.items, ways)
    if not found:
        return None
    if len(found) > 1:
        return Unknown(said.items[0].text)
    typed, rest = _apart(said, found[0], ways)
    return _meant_otherwise(said, found[0], rest, ways) or _found(
        ways.table[found[0].way].command, said.as_command(typed, rest)
    )


def _meant_otherwise(
    said: _Said, found: Match, rest: tuple[Token, ...], ways: Ways
) -> Found | Unknown | Refusal | None:
    """The longer command that was nearly written: one slip is read over where it can do no harm."""
    behind = tuple(token for n, token in enumerate(said.items) if n not in found.taken)
    meant = _meant(found.way, behind, ways)
    if meant is None:
        return None
    more = len(meant.split()) - len(found.way.split())
    slip = is_slip_of(f"{found.way} {_first(behind, more)}", meant)
    taken = set(map(id, behind[: more if slip else 1]))
    words = said.as_command(ways.table[meant].shown, tuple(token for token in rest if id(token) not in taken))
    if slip and _may_be_read_over(ways, meant, words):
        return _found(ways.table[meant].command, words)
    return Unknown(behind[0].text, Found(ways.table[meant].command, words))


def _found(command: Command[Any], words: Words) -> Found | Refusal:
    """With the lines below as part of the first, where this command has no lines of its own."""
    if command.below is not Below.OWN:
        apart = codes_apart(words.joined().items)
        words = Words(words.head, (*apart.codes, *apart.without_leading()))
    if command.ends and any(word_of(token) in NOT for token in words.items):
        return Refusal("refusal-do-or-not")
    return Found(command, words)


def _apart(said: _Said, found: Match, ways: Ways) -> tuple[str, tuple[Token, ...]]:
    """The command's own words, as they were typed where they stood first; and the rest."""
    items = said.items
    rest = tuple(token for n, token in enumerate(items) if n not in found.taken | said.leading)
    first = range(len(found.taken))
    if found.taken != frozenset(first):
        return ways.table[found.way].shown, rest
    return " ".join(items[n].text.strip(".,:;!?") for n in first), rest


def _typed(items: tuple[Token, ...]) -> str | None:
    """These words as a command's own; None when one of them is a value."""
    return None if any(token.quoted or token.key for token in items) else " ".join(token.text for token in items)


def _meant(key: str, rest: tuple[Token, ...], ways: Ways) -> str | None:
    """`samtycke paper` is not `samtycke` about a case called *paper*: the longer command that was nearly written."""
    if not rest or not _may_be_a_verb(rest[0]):
        return None
    verb = folded(rest[0].text)
    longer = [way for way in ways.table if way.startswith(f"{key} ") and _may_be_meant(verb, way, ways, bare=True)]
    slips = (way for way in longer if is_slip_of(f"{key} {_first(rest, len(way.split()) - len(key.split()))}", way))
    near = difflib.get_close_matches(f"{key} {folded(rest[0].text)}", longer, n=1, cutoff=_NEARLY_THE_SAME)
    return next(slips, near[0] if near else None)


def _may_be_a_verb(token: Token) -> bool:
    return _typed((token,)) is not None and len(token.text) >= _SHORTEST and not any(map(str.isdigit, token.text))


def _first(rest: tuple[Token, ...], count: int) -> str:
    """The first words behind a command, as they may be more of it."""
    return folded(_typed(rest[:count]) or "")


def _may_be_read_over(ways: Ways, way: str, words: Words) -> bool:
    """A slip in the verb of what lets nobody in; a *nej* takes away, a *ja* is asked about."""
    command = ways.table[way].command
    return command.lets_nobody_in or takes_away(Found(command, words))


def _nearest(said: _Said, ways: Ways) -> Found | Unknown | Refusal:
    """The longest that was nearly written: one slip is read over where it can do no harm, else it is asked about."""
    items = said.items
    for count in range(min(MOST_WORDS, len(items)), 0, -1):
        typed = _typed(items[:count])
        way = _near(folded(typed), ways, count, bare=len(items) == count) if typed else None
        if way is None:
            continue
        words = said.as_command(ways.table[way].shown, items[count:])
        if is_slip_of(folded(typed or ""), way) and _may_be_read_over(ways, way, words):
            return _found(ways.table[way].command, words)
        return Unknown(items[0].text, Found(ways.table[way].command, words))
    return Unknown(items[0].text)


def _may_be_meant(typed: str, way: str, ways: Ways, *, bare: bool) -> bool:
    """A word that closes means nothing that opens; and what takes no words is not meant where more was written."""
    if not bare and ways.table[way].command.parse is no_words:
        return False
    command = ways.table[way].command
    closes = any(is_slip(word, closing) for word in typed.split() for closing in ways.closing)
    return command.ends or command.reads or not closes


def _near(typed: str, ways: Ways, count: int, *, bare: bool) -> str | None:
    """Never one that opens for a word that closes; None too where one slip may be either of two."""
    alike = [way for way, words in ways.split if len(words) == count and _may_be_meant(typed, way, ways, bare=bare)]
    slips = [way for way in alike if is_slip_of(typed, way)]
    if len({ways.table[way].command.id for way in slips}) > 1:
        return None
    return slips[0] if slips else next(iter(difflib.get_close_matches(typed, alike, n=1, cutoff=_NEAR)), None)
