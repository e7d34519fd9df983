"""`!person ny vh1 @id` (or `epost ADRESS`, or `ring`) `[skyddad] [info=nej skäl=… dnr=…]`: one more of the family;
`!person ny intygare @id`: who certifies exceptions; `!person ny lots @id`: one more of socialtjänsten's own."""

from dataclasses import replace
from itertools import count
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.exceptions.certifying import add_certifier
from cases.facts import Answer
from cases.family.relatives import Relative, add_relative
from cases.members.naming_staff import add_staff
from cases.people import NAMED_STAFF, Role, Way, handles
from commands.asked import Asked, Need
from commands.command import Command
from commands.reading.line import folded
from commands.reading.words import Words, unread
from commands.vocabulary.people import is_parent, part_said
from commands.vocabulary.small import ANSWERS, LANGUAGES, MAIL, PROTECTED, RING, Key


def parse(words: Words, asked: Asked) -> Relative | Refusal:
    if refusal := (
        unread(words, Key.INFORMATION, Key.REASON, Key.REFERENCE, Key.LANGUAGE) or _which_guardian(words, asked)
    ):
        return refusal
    informed = ANSWERS.get(folded(_named(words, Key.INFORMATION, "ja")))
    language = LANGUAGES.get(folded(_named(words, Key.LANGUAGE, "sv")))
    said = [token.text.rstrip(":") for token in words.plain]
    relative = _reached([word for word in said if folded(word) not in PROTECTED])
    if informed is None or language is None or relative is None:
        return Refusal("refusal-person-how", command=_example(words, asked))
    return replace(
        relative,
        language=language,
        protected=any(folded(word) in PROTECTED for word in said),
        informed=informed is Answer.YES,
        reason=_named(words, Key.REASON).casefold(),
        reference=_named(words, Key.REFERENCE),
    )


def _which_guardian(words: Words, asked: Asked) -> Refusal | None:
    """*mamma* may be any of them: the command with the next number."""
    case, _ = asked.in_case()
    first = next((n for n, token in enumerate(words.items) if token.key is None), None)
    if first is None or not is_parent(said := words.items[first].text.rstrip(":")):
        return None
    taken = set(map(str, handles(case.people.values())))
    free = next(handle for n in count(1) if (handle := f"vh{n}") not in taken)
    items = (*words.items[:first], replace(words.items[first], text=free), *words.items[first + 1 :])
    return Refusal("refusal-which-guardians", {"said": (said,)}, command=replace(words, items=items).whole())


def _named(words: Words, key: Key, unsaid: str = "") -> str:
    """What stands behind this key; where nothing does, what counts unsaid."""
    return words.named(key.spellings) or unsaid


def _reached(said: list[str]) -> Relative | None:
    match said:
        case [word, way] if folded(way) in RING:
            return Relative(part_said(word), way=Way.RING)
        case [word, way, address] if folded(way) in MAIL:
            return Relative(part_said(word), way=Way.MAIL, address=address)
        case [word, user]:
            return Relative(part_said(word), user=user)
        case _:
            return None


def _example(words: Words, asked: Asked) -> str:
    return f"{words.head} vh2 @vh2:{asked.house.home or asked.writer.user.partition(':')[2]}"


def decide(asked: Asked, relative: Relative) -> Decision | Refusal:
    case, by = asked.in_case()
    if (part := relative.said.part) and part.role is Role.CERTIFIER:
        return add_certifier(case, by, relative.user, asked.fresh, asked.now, asked.house.home)
    if part and part.role in NAMED_STAFF:
        return add_staff(case, by, part, relative.user, asked.fresh, asked.now, asked.house.home)
    return add_relative(case, by, relative, asked.fresh, asked.now, asked.house.home)


COMMAND: Final = Command(
    "person-add", Access.COORDINATOR, Place.PRIVATE, parse, decide, needs=frozenset({Need.ACCOUNTS}), open_case=True
)
