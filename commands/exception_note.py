"""`!undantag vh_forhindrad vh1 dnr=…`: why a guardian need not be asked, or must not be told (R3, R88)."""

from dataclasses import dataclass, replace
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.facts import ExceptionCode
from cases.gate.exceptions import CODES, note
from cases.people import Person
from commands.command import Asked, Command
from commands.reading import person_called
from commands.syntax import Key, unread
from commands.words import Words, folded


@dataclass(frozen=True, slots=True)
class Args:
    """Which exception, about whom, by which decision; `whole` is the command again with a decision to fill in."""

    code: ExceptionCode
    who: Person
    reference: str
    whole: str


def code_said(word: str) -> ExceptionCode | Refusal:
    """The exception of this code, with hyphens or underscores."""
    wanted = folded(word).replace("-", "_")
    if wanted not in CODES:
        return Refusal("refusal-unknown-exception", {"said": word, "known": CODES})
    return ExceptionCode(wanted)


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words, Key.REFERENCE):
        return refusal
    if len(words.plain) != 2:
        return Refusal("refusal-exception-incomplete", {"known": CODES})
    code = code_said(words.plain[0].text)
    who = person_called(case, words.plain[1].text)
    if isinstance(code, Refusal):
        return code
    if isinstance(who, Refusal):
        return who
    example = {Key.REFERENCE.shown(asked.reply_language): f"SN {asked.day.year}/1"}
    return Args(code, who, words.named(Key.REFERENCE.spellings) or "", words.whole(more=example))


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    answer = note(case, by, args.code, args.who, args.reference, asked.now)
    if isinstance(answer, Refusal) and not args.reference:
        return replace(answer, command=args.whole) if answer.reason == "refusal-exception-without-reference" else answer
    return answer


COMMAND: Final = Command("exception", Access.STAFF, Place.PRIVATE, parse, decide)
