"""`!hjälp [ord]`: only what this person may do, with examples from this case.

Where that is much, the first answer is short enough for a phone: what begins with the same word is one line."""

from collections.abc import Iterator
from itertools import groupby
from typing import Any, Final

from cases.access import Access, Place
from cases.decision import Decision, Line, Refusal, Say, ToWriter
from cases.people import Duty, Role
from commands.asked import Asked
from commands.command import Command, Scope
from commands.reading.line import folded
from commands.reading.words import Words, unread

ID: Final = "help"
_LIST: Final = "help-list"
MOST: Final = 12
"""So many commands are shown one by one."""
FEW: Final = 3
"""So many that begin alike are one line."""


def help_among(commands: tuple[Command[Any], ...]) -> Command[str]:
    """The command of help about these."""

    def decide(asked: Asked, word: str) -> Decision | Refusal:
        allowed = [command for command in commands if _may(command, asked)]
        if not word:
            lines = tuple(_in_short(allowed, asked))
            return Decision(effects=(Say(ToWriter(), _LIST, {"commands": lines, "duty": _duty(asked)}),))
        meant = [command for command in allowed if _is_about(command, word, asked)]
        if not meant:
            steers = _duty(asked) == Duty.STEERING
            return Refusal("refusal-numbers-only") if steers else Refusal("refusal-no-help", {"said": word})
        if len(meant) > 1:
            lines = tuple(_line("help", command, asked) for command in meant)
            return Decision(effects=(Say(ToWriter(), "help-several", {"commands": lines}),))
        return Decision(effects=(Say(ToWriter(), "help-usage", {"commands": (_line("usage", meant[0], asked),)}),))

    return Command(ID, Access.ANYONE, Place.OPEN, _word, decide, scope=Scope.NO_CASE)


def _word(words: Words, asked: Asked) -> str | Refusal:
    del asked
    return unread(words) or words.text.removeprefix("!")


def _duty(asked: Asked) -> str:
    """Of a certifier, and of somebody without a part in any case: what they are there for; else empty."""
    if asked.writer.certifies or (asked.by is not None and asked.by.role is Role.CERTIFIER):
        return str(Role.CERTIFIER)
    return str(asked.writer.onlooker.duty) if asked.writer.onlooker else ""


def _may(command: Command[Any], asked: Asked) -> bool:
    """The same question as before the command itself, so that help never promises what is then refused."""
    return asked.turned_away(command.access) is None


def _is_about(command: Command[Any], word: str, asked: Asked) -> bool:
    wanted = folded(word).split()
    spellings = (folded(spelling).split() for spelling in asked.house.spellings.get(command.id, (command.id,)))
    return any(spelling[: len(wanted)] == wanted for spelling in spellings)


def _in_short(allowed: list[Command[Any]], asked: Asked) -> Iterator[Line]:
    """A line a command; of many, one line for all that begin with the same word."""

    def first_word(command: Command[Any]) -> str:
        return asked.house.spelled(command.id).split()[0]

    for word, commands in groupby(sorted(allowed, key=first_word), key=first_word):
        same = list(commands)
        if len(allowed) <= MOST or len(same) < FEW:
            yield from (_line("help", command, asked) for command in same)
        else:
            rest = (asked.house.spelled(command.id).removeprefix(word).strip() for command in same)
            yield Line("help-group", (("word", word), ("ways", tuple(filter(None, rest)))))


def _line(kind: str, command: Command[Any], asked: Asked) -> Line:
    """One command, with this case's code where it is needed and people of this case as examples."""
    people = asked.case.people.values() if asked.case else ()
    values = {
        "code": asked.case.code if asked.case else "Björk-17",
        "actor": next((who.handle for who in people if who.is_actor), "polis"),
        "family": next((who.handle for who in people if who.is_family), "vh1"),
        "unit": asked.writer.coordinator.unit if asked.writer.coordinator else "",
        "home": asked.house.home or asked.writer.user.partition(":")[2],
        "today": asked.day.isoformat(),
    }
    return Line(f"{kind}-{command.id}", tuple(values.items()))
