"""`!samtycke kvitto vh1 [språk=en]`: what someone has said yes to, in plain words to hand over (R21, R95).

`!samtycke kvitto vh1 lämnat` notes that they have it; so does a *ja* to the question below the receipt."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.consent.receipts import handed_over, receipt, signed_by
from cases.decision import Decision, Refusal
from cases.people import Person
from commands.arguments.people import grantor_called, which_of_family
from commands.asked import Asked
from commands.command import Command
from commands.reading.line import folded
from commands.reading.words import Words, unread
from commands.vocabulary.small import HANDED_OVER, IN_A_LANGUAGE, LANGUAGES, Key


@dataclass(frozen=True, slots=True)
class Args:
    """Whose receipt, in which language, and whether they have it already."""

    who: Person
    language: str
    given: bool


def parse(words: Words, asked: Asked) -> Args | Refusal:
    case, _ = asked.in_case()
    if refusal := unread(words, Key.LANGUAGE):
        return refusal
    handle, *rest = [token.text for token in words.plain] or [""]
    if not handle:
        return which_of_family(case)
    spoken = _language_said(rest)
    if not _is_all_read(rest, spoken):
        return Refusal("refusal-too-many-words", {"said": " ".join(rest)}, command=words.head)
    who = grantor_called(case, handle)
    if isinstance(who, Refusal):
        return who
    language = spoken or _language(words, who)
    return language if isinstance(language, Refusal) else Args(who, language, _have_it(rest))


def _is_all_read(rest: list[str], spoken: str | None) -> bool:
    return not rest or bool(spoken) or _have_it(rest)


def _language_said(rest: list[str]) -> str | None:
    """*på engelska*."""
    words = [folded(word) for word in rest]
    return LANGUAGES.get(words[-1]) if words and all(word in IN_A_LANGUAGE for word in words[:-1]) else None


def _language(words: Words, who: Person) -> str | Refusal:
    """The one that is asked for; else their own."""
    said = words.named(Key.LANGUAGE.spellings)
    if not said:
        return who.language
    return LANGUAGES.get(folded(said)) or Refusal("refusal-which-language", {"said": said})


def _have_it(rest: list[str]) -> bool:
    """*Lämnat*, and nothing behind it."""
    return len(rest) == 1 and folded(rest[0]) in HANDED_OVER


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    if not args.given:
        return receipt(case, by, args.who, args.language, asked.now)
    paper = signed_by(case, args.who, asked.day)
    if paper is None:
        return Refusal("refusal-nothing-signed", {"who": args.who.handle})
    return handed_over(case, by, args.who, paper.paper.record, args.language, asked.now)


COMMAND: Final = Command("consent-receipt", Access.STAFF, Place.PRIVATE, parse, decide, reads=True)
