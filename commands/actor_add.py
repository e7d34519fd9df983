"""`!aktör ny part=polis @id` (or `epost ADRESS`): one more actor, who waits until a consent covers the party (R1)."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.joining import add_actor
from cases.people import Way
from commands.command import Asked, Command
from commands.syntax import MAIL, Key, unread
from commands.words import Words, folded


@dataclass(frozen=True, slots=True)
class Args:
    """The organisation as written, and how the person is reached."""

    party: str
    user: str | None
    way: Way


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.PARTY):
        return refusal
    said = [token.text for token in words.plain]
    party = words.named(Key.PARTY.spellings)
    if party is None and said:
        party, *said = said
    if not party:
        example = f"{words.head} {Key.PARTY.shown(asked.reply_language)}=polis @"
        return Refusal("refusal-which-party", command=example)
    match said:
        case [user]:
            return Args(party, user, Way.MATRIX)
        case [way, _] if folded(way) in MAIL:
            return Args(party, None, Way.MAIL)
        case []:
            return Refusal("refusal-no-matrix-id", {"who": party})
        case _:
            return Refusal("refusal-too-many-words", {"said": " ".join(said)}, command=words.head)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    return add_actor(case, by, args.party, args.user, args.way, asked.fresh, asked.now, asked.home)


COMMAND: Final = Command("actor-add", Access.COORDINATOR, Place.PRIVATE, parse, decide)
