"""`!ärende utdrag [vh1]`: what the bot holds of a case, to file in the personakt; or all about one person (R31)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal, Say, ToWriter
from cases.extract import about, whole
from cases.people import Person
from commands.asked import Asked, Need
from commands.command import Command
from commands.reading.values import person_called
from commands.reading.words import Words, unread


@dataclass(frozen=True, slots=True)
class Args:
    """Whose extract; None is the whole case's."""

    who: Person | None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words):
        return refusal
    if not words.text:
        return Args(None)
    who = person_called(case, words.text)
    return who if isinstance(who, Refusal) else Args(who)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, _ = asked.in_case()
    spelled = asked.house.spelled
    parts = about(case, asked.log.facts, args.who, spelled) if args.who else whole(case, asked.log.facts, spelled)
    whose = args.who.handle if args.who else ""
    told = tuple(
        Say(
            ToWriter(),
            "extract-part",
            {
                "code": case.code,
                "who": whose,
                "section": f"@extract-section-{part.section}",
                "part": number,
                "parts": len(parts),
                "lines": part.lines,
            },
        )
        for number, part in enumerate(parts, start=1)
    )
    return Decision(effects=told or (Say(ToWriter(), "extract-empty", {"code": case.code, "who": whose}),))


COMMAND: Final = Command(
    "case-extract", Access.COORDINATOR, Place.PRIVATE, parse, decide, reads=True, needs=frozenset({Need.LOG})
)
