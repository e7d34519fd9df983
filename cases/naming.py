"""What somebody may be in a case, and what a Matrix id must be to be one (R35)."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, NamedTuple

from cases.case import Case
from cases.consent.categories import GUARDIANS
from cases.decision import Refusal
from cases.ids import Handle, Party, UserId
from cases.people import SOC, Role

COORDINATOR: Final = Handle("samordnare")
Fresh = Callable[[str], str]
"""32 hex characters from a word, the same ones each time a message is answered."""
LONGEST_ID: Final = 255
_ID: Final = re.compile(r"@([0-9a-z._=/+-]+):((?:[0-9a-zA-Z-]+\.)*[0-9a-zA-Z-]+(?::[0-9]{1,5})?)")
"""A Matrix id as new accounts have it (Matrix spec, appendix 4.2.1); older, wilder ones are refused."""

_ROLE_OF_PARTY: Final = {Party("polis"): Role.POLICE_CONTACT, Party("skola"): Role.SCHOOL_CONTACT}


class Part(NamedTuple):
    """What somebody is in a case, and the handle that goes with it."""

    role: Role
    party: Party
    handle: Handle


@dataclass(frozen=True, slots=True)
class PartSaid:
    """A part as somebody wrote it; None: the word means none."""

    word: str
    part: Part | None


def part_at(party: Party) -> Part | None:
    """The role that an organisation gives those who come from it; None where nobody comes into a case by it."""
    if party in {SOC, GUARDIANS}:
        return None
    return Part(_ROLE_OF_PARTY.get(party, Role.OTHER_ACTOR), party, Handle(str(party)))


def free_handle(handle: Handle, taken: frozenset[str]) -> Handle:
    """The handle itself, or with the next free number: a second school contact is `skola2`."""
    if handle not in taken:
        return handle
    return next(Handle(f"{handle}{n}") for n in range(2, len(taken) + 3) if f"{handle}{n}" not in taken)


def read_id(written: str, home: str | None) -> UserId | Refusal:
    """A Matrix id, letter by letter as written. `home`: the only server it may be on; None lets in any."""
    found = _ID.fullmatch(written)
    if found is None or len(written) > LONGEST_ID:
        return Refusal("refusal-bad-matrix-id", {"said": written})
    if home is not None and found[2] != home:
        return Refusal("refusal-other-server", {"said": written, "home": home})
    return UserId(written)


def already_in(case: Case, user: UserId) -> bool:
    """Whether this Matrix id is someone's in the case, taken out or not."""
    return case.person_of(user) is not None
