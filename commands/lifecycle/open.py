"""`!öppna ENHET`, with birth date, decision and people on lines below: one case from one message."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from itertools import count
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.codes import draw_code
from cases.days import BirthDate
from cases.decision import Decision, Refusal, TextArgument
from cases.facts import Ground
from cases.ids import CaseId
from cases.opening import Opening, Participant, open_new
from cases.people import Way
from cases.same_youth import accounts_of, same_youth
from commands.asked import Asked, Need
from commands.command import Below, Command, Scope
from commands.reading.blocks import first_apart, pieces
from commands.reading.line import Token, folded, tokens
from commands.reading.values import birth_date_said
from commands.reading.words import Words, unread
from commands.vocabulary.people import is_parent, part_said
from commands.vocabulary.small import GROUNDS, LANGUAGES, MAIL, RING, Key, Opener


@dataclass(frozen=True, slots=True)
class Block:
    """What the lines say together."""

    born: BirthDate | None = None
    decision: str | None = None
    people: tuple[Participant, ...] = ()
    beside: tuple[str, ...] = ()
    """Codes of open cases beside which one more is to be opened."""


@dataclass(frozen=True, slots=True)
class Args:
    """What is to be opened, beside which cases of the same young person, and the words."""

    opening: Opening
    beside: tuple[str, ...]
    words: Words


def parse(words: Words, asked: Asked) -> Args | Refusal:
    words = _cut_apart(words)
    if refusal := unread(words) or _other_unit(words, asked) or _which_guardians(words):
        return refusal
    block: Block | Refusal = Block()
    for line in words.lines:
        if isinstance(block, Refusal):
            return block
        block = _line(block, tokens(first_apart(line)), line, asked.now)
    if isinstance(block, Refusal):
        return block
    if block.born is None or not block.decision or not block.people:
        return _incomplete(words, block, asked)
    opening = Opening(block.born, block.decision, block.people, asked.house.model, _ground(block.decision))
    return Args(opening, block.beside, words)


def _cut_apart(words: Words) -> Words:
    """Each line for itself, also where all of them were written on the first."""
    first, behind = words.before(_opens)
    unit = tuple(replace(token, text=token.text.rstrip(",")) for token in first)
    lines = (piece for line in (*behind, *words.lines) for piece in pieces(line, _begins))
    return replace(words, items=unit, lines=tuple(lines))


def _which_guardians(words: Words) -> Refusal | None:
    """*mamma* and *pappa* are asked about: the block with a number for each of them."""
    firsts = [first_apart(line).partition(" ")[0].rstrip(":,") for line in words.lines]
    named = _numbered(firsts)
    if not named:
        return None
    lines = (line.replace(word, named.get(word, word), 1) for line, word in zip(words.lines, firsts, strict=True))
    return Refusal("refusal-which-guardians", {"said": tuple(named)}, replace(words, lines=tuple(lines)).whole())


def _numbered(firsts: Sequence[str]) -> dict[str, str]:
    """The next free *vh* for each word that may mean any guardian."""
    taken = set(map(str.casefold, firsts))
    free = (handle for n in count(1) if (handle := f"vh{n}") not in taken)
    return dict(zip(dict.fromkeys(filter(is_parent, firsts)), free, strict=False))


def _opens(said: str) -> bool:
    word = folded(said).rstrip(":,")
    return any(word in opener.spellings for opener in (Opener.BORN, Opener.DECISION, Opener.BESIDE))


def _begins(word: str) -> bool:
    first = word.rstrip(":,")
    return _opens(word) or part_said(first).part is not None or is_parent(first)


def _ground(decision: str) -> Ground:
    """What the decision says that the group rests on, by its first word; without one *bistånd* (R95)."""
    first = folded(decision).split()[0].rstrip(":,")
    return next((ground for ground, words in GROUNDS.items() if first in words), Ground.AID)


def _other_unit(words: Words, asked: Asked) -> Refusal | None:
    """A coordinator opens cases in their own unit; its name may be left out."""
    said = words.text
    if not said or asked.writer.coordinator is None or folded(said) == folded(asked.writer.coordinator.unit):
        return None
    return Refusal("refusal-other-unit", {"said": said, "unit": asked.writer.coordinator.unit})


def _line(block: Block, items: tuple[Token, ...], line: str, now: datetime) -> Block | Refusal:
    first, *rest = items or (Token(""),)
    word = folded(first.text).rstrip(":")
    said = " ".join(token.text for token in rest)
    if (twice := _said_before(block, word)) is not None:
        return Refusal("refusal-key-twice", {"word": twice.shown("sv")})
    if word in Opener.BORN.spellings:
        born = birth_date_said(said, now)
        return born if isinstance(born, Refusal) else replace(block, born=born)
    if word in Opener.DECISION.spellings:
        return replace(block, decision=said)
    if word in Opener.BESIDE.spellings:
        return replace(block, beside=(*block.beside, *map(folded, said.replace(",", " ").split())))
    person = _person(first.text.rstrip(":"), rest)
    return (
        Refusal("refusal-unknown-line", {"line": line})
        if person is None
        else replace(block, people=(*block.people, person))
    )


def _said_before(block: Block, word: str) -> Opener | None:
    """What a case has one of, where another line has said it."""
    said = {Opener.BORN: block.born, Opener.DECISION: block.decision}
    return next((opener for opener, value in said.items() if value and word in opener.spellings), None)


def _person(word: str, rest: list[Token]) -> Participant | None:
    """`vh1 @id`, `vh1 epost ADRESS`, `vh2 ring`; each may end with `språk=en`."""
    language = _language([token for token in rest if token.key is not None])
    said = [token.text for token in rest if token.key is None]
    if language is None:
        return None
    match said:
        case []:
            return Participant(part_said(word), language=language)
        case [way] if folded(way) in RING:
            return Participant(part_said(word), way=Way.RING, language=language)
        case [way, address] if folded(way) in MAIL:
            return Participant(part_said(word), way=Way.MAIL, address=address, language=language)
        case [user]:
            return Participant(part_said(word), user=user, language=language)
        case _:
            return None


def _language(keys: list[Token]) -> str | None:
    """Swedish where none is named; None where another key stands, or a language that we do not have."""
    if any(token.key not in Key.LANGUAGE.spellings for token in keys):
        return None
    return LANGUAGES.get(folded(keys[0].text)) if keys else "sv"


def _incomplete(words: Words, block: Block, asked: Asked) -> Refusal:
    """Which lines are missing, and the whole command with a line for each to fill in."""
    home = asked.house.home or asked.writer.user.partition(":")[2]
    lines = {
        Opener.BORN.shown(asked.house.language): (block.born is None, "2011-05-14"),
        Opener.DECISION.shown(asked.house.language): (not block.decision, f"SN {asked.day.year}/1"),
        "ungdom": (not block.people, f"@ungdom:{home}"),
        "vh1": (not block.people, f"@vh1:{home}"),
    }
    missing = {word: example for word, (is_missing, example) in lines.items() if is_missing}
    filled = words.whole(lines=[f"{word} {example}" for word, example in missing.items()])
    return Refusal("refusal-open-incomplete", {"missing": tuple(missing)}, command=filled)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    if asked.writer.coordinator is None:
        return Refusal("refusal-not-for-you")
    taken = {case.code for case in asked.office.cases.values()}
    code = draw_code(taken, int(asked.fresh("code"), 16))
    case = CaseId(asked.fresh("case"))
    answer = open_new(
        asked.office, asked.writer.coordinator, args.opening, case, code, asked.fresh, asked.now, asked.house.home
    )
    return _asked_about(asked, args) or answer if isinstance(answer, Decision) else answer


def _asked_about(asked: Asked, args: Args) -> Refusal | None:
    """The same young person has an open case: asked about, unless those cases stand there by their codes."""
    others = _of_the_same(asked, args.opening)
    strange = set(args.beside) - {folded(case.code) for case in others}
    if strange:
        return Refusal("refusal-not-the-same-youth", {"codes": tuple(sorted(strange))})
    left = tuple(case for case in others if folded(case.code) not in args.beside)
    return _same(asked, args.words, left) if left else None


def _of_the_same(asked: Asked, opening: Opening) -> tuple[Case, ...]:
    home = asked.house.home
    theirs = {case.id: case for user in accounts_of(opening, home) for case in asked.unit_cases.of(user)}
    return same_youth(opening, theirs.values(), home)


def _same(asked: Asked, words: Words, cases: tuple[Case, ...]) -> Refusal:
    """These cases, and the whole block with the line that opens one beside them."""
    codes = tuple(case.code for case in cases)
    line = f"{Opener.BESIDE.shown(asked.house.language)} {' '.join(codes)}"
    mine = cases[0].person_of(asked.writer.user)
    shown: dict[str, TextArgument] = {"codes": codes, "mine": int(mine is not None and not mine.out)}
    return Refusal("refusal-same-youth", shown, command=words.whole(lines=[line]))


COMMAND: Final = Command(
    "open",
    Access.UNIT_COORDINATOR,
    Place.PRIVATE,
    parse,
    decide,
    scope=Scope.NO_CASE,
    below=Below.OWN,
    needs=frozenset({Need.NEW_CASE, Need.ACCOUNTS, Need.UNIT_CASES}),
    in_office=Place.PRIVATE,
)
