"""`!aktör ny part=polis @id` (or `epost ADRESS`): one more actor, who waits until a consent covers the party (R1);
`!aktör ny polis`, by the handle alone: one who was taken out comes back.

With `fingeravtryck=…` at the end only that identity is ever believed (N2)."""

from dataclasses import dataclass, replace
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import SILENCE, Decision, Refusal
from cases.fold import fold
from cases.ids import MasterKey, UserId
from cases.members.joining import add_actor
from cases.members.returning import may_come_back
from cases.people import Person, Way
from cases.rooms.whole_group import note_reservation
from cases.unit.identities import pin_typed, read_fingerprint
from commands.asked import Asked, Need
from commands.command import Command
from commands.reading.line import folded
from commands.reading.words import Words, unread
from commands.vocabulary.people import part_said
from commands.vocabulary.small import MAIL, Key


@dataclass(frozen=True, slots=True)
class Args:
    """The organisation as written, and how the person is reached."""

    party: str
    user: str | None
    way: Way
    key: MasterKey | None = None
    reservation: str | None = None


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.PARTY, Key.RESERVATION, Key.FINGERPRINT):
        return refusal
    bare, key = _without_fingerprint(words)
    if isinstance(key, Refusal):
        return key
    args = _who(bare, words, asked)
    if isinstance(args, Args):
        args = replace(args, reservation=words.named(Key.RESERVATION.spellings))
    if isinstance(args, Refusal) or key is None:
        return args
    return replace(args, key=key) if args.user else Refusal("refusal-no-matrix-id", {"who": args.party})


def _without_fingerprint(words: Words) -> tuple[list[str], MasterKey | Refusal | None]:
    """The words before `fingeravtryck=`, and the fingerprint, whose groups may stand apart."""
    items = words.items
    at = next((n for n, token in enumerate(items) if token.key in Key.FINGERPRINT.spellings), len(items))
    groups = [token.text for token in items[at:]]
    key = read_fingerprint(" ".join(groups)) if groups else None
    return [token.text for token in items[:at] if token.key is None], key


def _who(said: list[str], words: Words, asked: Asked) -> Args | Refusal:
    party = words.named(Key.PARTY.spellings)
    if party is None and said:
        party, *said = said
    if not party:
        example = f"{words.head} {Key.PARTY.shown(asked.house.language)}=polis @"
        return Refusal("refusal-which-party", command=example)
    match said:
        case [user]:
            return Args(party, user, Way.MATRIX)
        case [way, _] if folded(way) in MAIL:
            return Args(party, None, Way.MAIL)
        case []:
            return _known(party, asked) or Refusal("refusal-no-matrix-id", {"who": party})
        case _:
            return Refusal("refusal-too-many-words", {"said": " ".join(said)}, command=words.head)


def _known(handle: str, asked: Asked) -> Args | None:
    """An actor of the case by their handle alone: somebody who is to come back."""
    case, _ = asked.in_case()
    who = case.called(handle)
    back = who is not None and who.is_actor and may_come_back(case, who)
    return Args(str(who.party), who.user, Way.MATRIX) if who and who.user and back else None


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    pinned = pin_typed(asked.office, UserId(args.user), args.key, asked.now) if args.user and args.key else ()
    if isinstance(pinned, Refusal):
        return pinned
    answer = add_actor(case, by, part_said(args.party), args.user, args.way, asked.fresh, asked.now, asked.house.home)
    if isinstance(answer, Refusal):
        return answer
    promised = _promised(case, by, answer, args.reservation, asked)
    return promised if isinstance(promised, Refusal) else Decision(pinned) + answer + promised


def _promised(case: Case, by: Person, added: Decision, reference: str | None, asked: Asked) -> Decision | Refusal:
    """The signed promise of silence typed with someone outside the public secrecy law (R32)."""
    after = fold(case, added.facts)
    new = next((who for who in after.people.values() if who.id not in case.people), None)
    return note_reservation(after, by, new, reference, asked.now) if new and reference else SILENCE


COMMAND: Final = Command(
    "actor-add", Access.COORDINATOR, Place.PRIVATE, parse, decide, needs=frozenset({Need.ACCOUNTS}), open_case=True
)
