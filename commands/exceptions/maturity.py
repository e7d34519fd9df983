"""`!mognad dnr=… datum=2026-11-20`: the young person's maturity has been assessed; the reference says who did (R3)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Lacking, Refusal
from cases.papers.maturity import assess
from commands.asked import Asked
from commands.command import Command
from commands.reading.values import day_said
from commands.reading.words import Words, filled, unread
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Args:
    """Where it stands and its day; `whole` is the command again with what was missing to fill in."""

    reference: str
    assessed: date | None
    whole: str


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.REFERENCE, Key.DATE):
        return refusal
    if words.text:
        return Refusal("refusal-too-many-words", {"said": words.text}, command=words.head)
    reference, said = words.named(Key.REFERENCE.spellings) or "", words.named(Key.DATE.spellings)
    assessed = day_said(said, asked.now, past=True) if said else None
    if isinstance(assessed, Refusal):
        return assessed
    more = {Key.REFERENCE: "" if reference else f"SN {asked.day.year}/1", Key.DATE: "" if said else str(asked.day)}
    given = filled({key: value for key, value in more.items() if value}, asked.house.language)
    return Args(reference, assessed, words.whole(more=given))


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    answer = assess(case, by, args.reference, args.assessed, asked.now)
    if isinstance(answer, Refusal) and answer.reason == Lacking.ASSESSMENT:
        return replace(answer, command=args.whole)
    return answer


COMMAND: Final = Command("maturity", Access.STAFF, Place.PRIVATE, parse, decide, open_case=True)
