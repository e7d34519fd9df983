"""`!hjälp [ord]`: what to do now, then all that this person may do by its subject, with examples from this case.

First the five things of the moment: what waits for this person, then the usual. In a case's room that is all. A word
asks for its commands, and for what it means (R89)."""

from collections.abc import Iterator
from itertools import chain, groupby, islice
from typing import Any, Final

from cases.access import Access, Place
from cases.decision import Decision, Line, Refusal, Say, ToWriter
from cases.people import Duty, Role
from cases.unit.needs import Needed, needs
from cases.unit.waiting import waiting
from commands.arguments.needed import need_line, noted
from commands.asked import Asked, Need
from commands.command import Command, Scope
from commands.reading.line import folded
from commands.reading.words import Words, unread
from commands.vocabulary.glossary import ALL_OF_THEM, GLOSSARY

ID: Final = "help"
MOST: Final = 5
"""So many things of the moment, and no more of those that wait than leave room for two of the usual."""
WAITING: Final = 3
FEW: Final = 12
"""So many commands are shown one by one, and need no subjects."""
USUAL: Final = (
    "today",
    "meeting-call",
    "consent-missing",
    "template-open",
    "cases",
    "mine",
    "plan",
    "own-consent",
    "action-done",
    "meetings",
    "audit-show",
)
"""What is asked for most, in this order; of it each is shown what they may do."""


_TOGETHER: Final = {"ages": "family", "exceptions": "consent"}
"""Folders that people look for under another's subject."""


def help_among(commands: tuple[Command[Any], ...]) -> Command[str]:
    """The command of help about these."""

    def decide(asked: Asked, word: str) -> Decision | Refusal:
        allowed = [command for command in commands if _may(command, asked)]
        if not word:
            return _first(allowed, asked)
        meant = [command for command in allowed if _is_about(command, word, asked)]
        terms = _terms(word)
        if not meant and not terms:
            steers = _duty(asked) == Duty.STEERING
            return Refusal("refusal-numbers-only") if steers else Refusal("refusal-no-help", {"said": word})
        return Decision(effects=(_about(meant, terms, asked),))

    needed = frozenset({Need.IN_ROOM})
    return Command(ID, Access.ANYONE, Place.OPEN, _word, decide, scope=Scope.NO_CASE, needs=needed, harmless=True)


def _word(words: Words, asked: Asked) -> str | Refusal:
    del asked
    return unread(words) or words.text.removeprefix("!")


def _first(allowed: list[Command[Any]], asked: Asked) -> Decision:
    """Without a word: what to do now, and below it where the rest stands."""
    waits = tuple(_waits(asked))[:WAITING]
    needed = _needed(asked)[: WAITING - len(waits)]
    lines = chain(waits, (need_line(asked, each) for each in needed), _usual(allowed, asked))
    now = tuple(islice(lines, MOST))
    if asked.in_room:
        return Decision(effects=(Say(ToWriter(), "help-here", {"now": now}),))
    rest = tuple(_one_by_one(allowed, asked) if len(allowed) <= FEW else _by_subject(allowed, asked))
    said = Say(ToWriter(), "help-list", {"now": now, "commands": rest, "duty": _duty(asked)})
    return Decision(effects=(said,), elsewhere=noted(needed, ID, asked))


def _about(meant: list[Command[Any]], terms: tuple[str, ...], asked: Asked) -> Say:
    """One command whole, or a line for each of several; and what the word means."""
    kind = "usage" if len(meant) == 1 else "help"
    lines = tuple(_line(kind, command, asked) for command in meant)
    text = "help-several" if len(meant) > 1 else "help-usage"
    return Say(ToWriter(), text, {"commands": lines, "terms": tuple(Line(f"glossary-{term}") for term in terms)})


def _terms(word: str) -> tuple[str, ...]:
    """The words of the glossary that this one asks for; all of them, where it asks for the glossary."""
    said = folded(word)
    if said in map(folded, ALL_OF_THEM):
        return tuple(GLOSSARY)
    return tuple(term for term, ways in GLOSSARY.items() if said in map(folded, ways))


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


def _waits(asked: Asked) -> Iterator[Line]:
    """What waits for the writer in a case, each with what to answer: a call, an action."""
    if asked.case is not None and asked.by is not None and not _duty(asked):
        there = waiting(asked.case, asked.by, asked.now)
        code = ("code", asked.case.code)
        for meeting in there.meetings:
            yield Line("line-waits-meeting", (code, ("number", meeting.number), ("start", meeting.start)))
        for action in there.actions:
            values = (code, ("number", action.number), ("title", action.title), ("due", action.due))
            yield Line("line-waits-action", values)


def _needed(asked: Asked) -> tuple[Needed, ...]:
    """What needs a coordinator in the case at hand, not where others read; `!idag` goes through all their cases."""
    if asked.writer.coordinator is None or asked.in_room or asked.case is None:
        return ()
    return needs(asked.office, (asked.case,), asked.writer.user, asked.now)


def _usual(allowed: list[Command[Any]], asked: Asked) -> Iterator[Line]:
    by_id = {command.id: command for command in allowed}
    yield from (_line("help", by_id[name], asked) for name in USUAL if name in by_id)


def _one_by_one(allowed: list[Command[Any]], asked: Asked) -> Iterator[Line]:
    shown = [name for name in USUAL if any(command.id == name for command in allowed)][:MOST]
    yield from (_line("help", command, asked) for command in allowed if command.id not in shown)


def _by_subject(allowed: list[Command[Any]], asked: Asked) -> Iterator[Line]:
    """A line a subject, with how each of its commands is written; a first word that several share, once."""
    for subject in dict.fromkeys(map(_subject, allowed)):
        spelled = sorted((asked.house.spelled(each.id) for each in allowed if _subject(each) == subject), key=_in_turn)
        alike = ((word, list(ways)) for word, ways in groupby(spelled, key=_begins))
        ways = tuple(way for word, these in alike for way in _in_short(word, these))
        yield Line("help-subject", (("subject", f"@subject-{subject}"), ("ways", ways)))


def _in_short(word: str, ways: list[str]) -> Iterator[str]:
    first, *rest = ways
    yield first
    yield from (way.removeprefix(word).strip() for way in rest)


def _in_turn(way: str) -> tuple[str, bool]:
    """Those that begin alike side by side, the word alone first."""
    return _begins(way), " " in way


def _begins(way: str) -> str:
    return way.split(maxsplit=1)[0]


def _subject(command: Command[Any]) -> str:
    """The folder it stands in; one that stands in none is about the bot."""
    _, *folders, _ = command.decide.__module__.split(".")
    folder = folders[0] if folders else ID
    return _TOGETHER.get(folder, folder)


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
