"""`!delat dnr=SN 2026/9 [part=polis]`: shared on another legal ground than consent; opens nothing."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.consent.categories import PARTIES, party_text
from cases.decision import Decision, Refusal, Say, ToWriter
from cases.facts import SharedOtherwise
from cases.ids import Party
from commands.asked import Asked
from commands.command import Command
from commands.reading.words import Words, unread
from commands.vocabulary.parties import party_of
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Args:
    """Where the decision lies, and who it was shared with."""

    reference: str
    parties: tuple[Party, ...]


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.REFERENCE, Key.PARTY):
        return refusal
    reference = " ".join(filter(None, (words.named(Key.REFERENCE.spellings), words.text)))
    if not words.named(Key.REFERENCE.spellings):
        example = f"{words.head} {Key.REFERENCE.shown(asked.house.language)}=SN-{asked.day.year}/"
        return Refusal("refusal-shared-without-reference", command=example)
    parties: list[Party] = []
    for said in (words.named(Key.PARTY.spellings) or "").replace(",", " ").split():
        party = party_of(said)
        if party is None:
            return Refusal("refusal-unknown-party", {"said": said, "known": tuple(map(party_text, PARTIES))})
        parties.append(party)
    return Args(reference, tuple(dict.fromkeys(parties)))


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    fact = SharedOtherwise(case=case.id, at=asked.now, reference=args.reference, parties=args.parties, by=by.id)
    told = Say(ToWriter(), "shared-otherwise", {"reference": args.reference})
    return Decision((fact,), (told,))


COMMAND: Final = Command("shared-otherwise", Access.STAFF, Place.PRIVATE, parse, decide)
