"""`!samtycke papper DATUM REFERENS`, with who said yes, what each party may know and until when on lines below:
one signed paper as one message (R4, R5, R6)."""

from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from cases.access import Access, Place
from cases.consent.paper import Paper, suggested_end
from cases.decision import Decision, Lacking, Refusal
from cases.facts import Method
from cases.ids import RecordId
from cases.papers.registering import register
from commands.asked import Asked
from commands.command import Below, Command
from commands.consent.lines.paper import read_block
from commands.reading.syntax import unread
from commands.reading.values import day_said
from commands.reading.words import Words, folded
from commands.vocabulary.small import E_SIGNED, Key


@dataclass(frozen=True, slots=True)
class Args:
    """The paper as it was typed, the words, and those of its lines that gave a last day."""

    paper: Paper
    words: Words
    end_lines: frozenset[str]


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.THROUGH, Key.STARTS):
        return refusal
    tokens = words.plain
    if not tokens:
        return Refusal("refusal-paper-without-date", {"today": asked.day.isoformat()}, command=_example(words, asked))
    signed = day_said(tokens[0].text, asked.now, past=True)
    if isinstance(signed, Refusal) and not any(letter.isdigit() for letter in tokens[0].text):
        return Refusal("refusal-paper-without-date")
    if isinstance(signed, Refusal):
        return signed
    block = read_block(words, asked.now)
    if isinstance(block, Refusal):
        return block
    rest = tokens[1:]
    by_e_signature = bool(rest) and folded(rest[0].text) in E_SIGNED
    reference = " ".join(token.text for token in (rest[1:] if by_e_signature else rest)) or None
    paper = Paper(
        method=Method.E_SIGNATURE if by_e_signature else Method.PAPER,
        signed=signed,
        reference=reference,
        answers=block.answers,
        grants=block.grants,
        starts=block.starts,
        through=block.through,
        partly=block.partly,
        evaluated=block.evaluated,
        family=block.family,
        form=block.form,
        child_heard=block.child_heard,
        alone=block.alone,
    )
    return Args(paper, words, block.end_lines)


def _example(words: Words, asked: Asked) -> str:
    return f"{words.head} {asked.day.isoformat()} "


def with_end(args: Args, end: date, asked: Asked) -> str:
    """The whole command with this last day in the place of any other (R6)."""
    lines = tuple(line for line in args.words.lines if line not in args.end_lines)
    tokens = tuple(token for token in args.words.items if token.key not in Key.THROUGH.spellings)
    shown = f"{Key.THROUGH.shown(asked.house.language)} {end.isoformat()}"
    return replace(args.words, items=tokens, lines=lines).whole(lines=[shown])


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    answer = register(case, by, args.paper, RecordId(asked.fresh("record")), asked.now)
    if isinstance(answer, Refusal) and answer.reason in {Lacking.PAPER_END, Lacking.SHORTER_PAPER}:
        return replace(answer, command=with_end(args, suggested_end(args.paper.signed, case.rules), asked))
    return answer


COMMAND: Final = Command("consent-paper", Access.STAFF, Place.PRIVATE, parse, decide, below=Below.OWN, open_case=True)
