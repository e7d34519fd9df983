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
from commands.consent.lines.paper import begins_line, read_block
from commands.reading.blocks import pieces
from commands.reading.line import folded, tokens
from commands.reading.values import day_said
from commands.reading.words import Words, unread
from commands.vocabulary.small import E_SIGNED, Key


@dataclass(frozen=True, slots=True)
class Args:
    """The paper as it was typed, the words, and those of its lines that gave a last day."""

    paper: Paper
    words: Words
    end_lines: frozenset[str]


def _cut_apart(words: Words) -> Words:
    """Day and place may stand on a line of their own, and the whole paper on one."""
    if not words.plain and words.lines:
        words = replace(words, items=(*words.items, *tokens(words.lines[0])), lines=words.lines[1:])
    first, behind = words.before(begins_line)
    lines = (piece for line in behind for piece in pieces(line, begins_line))
    return replace(words, items=first, lines=(*lines, *words.lines))


LONGEST_DAY: Final = 4
"""Words of a day: *den 20 november 2026*."""


def parse(words: Words, asked: Asked) -> Args | Refusal:
    words = _cut_apart(words)
    if refusal := unread(words, Key.THROUGH, Key.STARTS):
        return refusal
    if not words.plain:
        return Refusal("refusal-paper-without-date", {"today": asked.day.isoformat()}, command=_example(words, asked))
    first, rest = _day_first([token.text for token in words.plain], asked)
    signed = _signed(first, asked)
    if isinstance(signed, Refusal):
        return signed
    block = read_block(words, asked.now)
    if isinstance(block, Refusal):
        return block
    method, reference = _where_it_is(rest)
    paper = Paper(
        method=method,
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


def _day_first(said: list[str], asked: Asked) -> tuple[str, list[str]]:
    """The longest beginning that is a day: *20 nov 2026*; what stands behind it is where the paper is."""
    for count in range(min(len(said), LONGEST_DAY), 1, -1):
        day = " ".join(said[:count])
        if not isinstance(day_said(day, asked.now, past=True), Refusal):
            return day, said[count:]
    return said[0], said[1:]


def _signed(said: str, asked: Asked) -> date | Refusal:
    """The day of the paper; without a digit the word was never meant as one."""
    day = day_said(said, asked.now, past=True)
    return (
        Refusal("refusal-paper-without-date") if isinstance(day, Refusal) and not any(map(str.isdigit, said)) else day
    )


def _where_it_is(said: list[str]) -> tuple[Method, str | None]:
    """*e-underskrift* before it, and the reference by which it is found."""
    by_e_signature = bool(said) and folded(said[0]) in E_SIGNED
    reference = " ".join(said[1:] if by_e_signature else said)
    return Method.E_SIGNATURE if by_e_signature else Method.PAPER, reference or None


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
