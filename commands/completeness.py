"""What a command needs beside its file before the list may hold it: its words in each language. A start asks it.

Each lack is told as the file to mend and what to write there. The rest, a row in the docs and a test, only a test can
ask for: `tests/commands/test_complete.py`."""

from collections.abc import Callable, Collection, Iterable, Iterator
from itertools import combinations
from typing import Any, Final

from commands.command import Command
from commands.finding.find import Spellings
from commands.help import ID as HELP
from commands.reading.line import folded

LIST: Final = "commands/__init__.py"
KINDS: Final = ("command", "help", "usage")
"""A command's texts: how it is written, its line of help, and how it is written whole."""
HELP_FILE: Final = "commands/help.py"
"""The command that tells of the others, and has no line among them."""
HasText = Callable[[str, str], bool]


class ListIncomplete(Exception):
    """The list of commands lacks something; the message names each file to mend."""


def file_of(command: Command[Any]) -> str:
    """The file that a command stands in."""
    return command.decide.__module__.replace(".", "/") + ".py"


def topic_of(command: Command[Any]) -> str:
    """The folder it stands in; its words have a file of that name."""
    _, *folders, _ = command.decide.__module__.split(".")
    return folders[0] if folders else HELP


def refuse(lacks: Iterable[str]) -> None:
    """Raises ListIncomplete where there is a lack."""
    if found := tuple(lacks):
        raise ListIncomplete("\n".join(found))


def without_words(commands: tuple[Command[Any], ...], languages: Collection[str], has: HasText) -> Iterator[str]:
    """Texts that a command lacks in a language."""
    for command in commands:
        kinds = KINDS if file_of(command) != HELP_FILE else KINDS[:1]
        for text in (f"{kind}-{command.id}" for kind in kinds):
            for language in languages:
                if not has(text, language):
                    file = f"bot/texts/{language}/{topic_of(command)}.ftl"
                    yield f"{file}: write `{text} = …` there, for {file_of(command)}"


def alike(commands: tuple[Command[Any], ...], spellings: Spellings) -> Iterator[str]:
    """Two commands of one id, or written the same way."""
    ways = {command.id: {folded(way): way for way in spellings.get(command.id, ())} for command in commands}
    for one, other in combinations(commands, 2):
        if one.id == other.id:
            yield f"{file_of(other)}: its id `{other.id}` is that of {file_of(one)}"
            continue
        for way in (ways[other.id][way] for way in ways[other.id] if way in ways[one.id]):
            file = f"bot/texts/*/{topic_of(other)}.ftl"
            yield f"{file}: `{way}` is written for `{other.id}` and for `{one.id}`: take it from one of them"


def of_none(commands: tuple[Command[Any], ...], spellings: Spellings) -> Iterator[str]:
    """Words that nothing answers to: the line in the list was forgotten, or they were left behind."""
    for spare in sorted(spellings.keys() - {command.id for command in commands}):
        yield f"{LIST}: no command has the id `{spare}`: write its line there, or take `command-{spare}` from the texts"
