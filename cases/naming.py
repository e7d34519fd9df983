"""The words for people's parts in a case, and what a Matrix id must be to be one (R35)."""

import re
from collections.abc import Callable
from typing import Final

from cases.case import Case
from cases.consent.categories import GUARDIANS, party_of
from cases.decision import Refusal
from cases.ids import Handle, Party, UserId
from cases.people import SOC, Role

COORDINATOR: Final = Handle("samordnare")
Fresh = Callable[[str], str]
"""32 hex characters from a word, the same ones each time a message is answered."""
LONGEST_ID: Final = 255
_ID: Final = re.compile(r"@([0-9a-z._=/+-]+):((?:[0-9a-zA-Z-]+\.)*[0-9a-zA-Z-]+(?::[0-9]{1,5})?)")
"""A Matrix id as new accounts have it (Matrix spec, appendix 4.2.1); older, wilder ones are refused."""

_STAFF: Final = {
    "ersättare": (Role.DEPUTY, Handle("ersättare")),
    "ersattare": (Role.DEPUTY, Handle("ersättare")),
    "deputy": (Role.DEPUTY, Handle("ersättare")),
    "lots": (Role.GUIDE, Handle("lots")),
    "guide": (Role.GUIDE, Handle("lots")),
    "socialsekreterare": (Role.CASE_OFFICER, Handle("socialsekreterare")),
    "case-officer": (Role.CASE_OFFICER, Handle("socialsekreterare")),
    "intygare": (Role.CERTIFIER, Handle("intygare")),
    "enhetschef": (Role.CERTIFIER, Handle("intygare")),
    "certifier": (Role.CERTIFIER, Handle("intygare")),
}
_FAMILY: Final = {
    "ungdom": (Role.YOUTH, Handle("ungdom")),
    "youth": (Role.YOUTH, Handle("ungdom")),
    "godman": (Role.GOOD_MAN, Handle("godman")),
    "förordnad": (Role.APPOINTED, Handle("förordnad")),
    "forordnad": (Role.APPOINTED, Handle("förordnad")),
    "appointed": (Role.APPOINTED, Handle("förordnad")),
}
_GUARDIAN: Final = re.compile(r"(?:vh|guardian)([1-9])")
_ROLE_OF_PARTY: Final = {Party("polis"): Role.POLICE_CONTACT, Party("skola"): Role.SCHOOL_CONTACT}


def part_of(word: str) -> tuple[Role, Party, Handle] | None:
    """What a word such as `vh1`, `lots` or `polis` makes of someone; None for an unknown word."""
    word = word.casefold()
    guardian = _GUARDIAN.fullmatch(word)
    if guardian:
        return Role.GUARDIAN, Party("familj"), Handle(f"vh{guardian[1]}")
    if word in _FAMILY:
        return _FAMILY[word][0], Party("familj"), _FAMILY[word][1]
    if word in _STAFF:
        return _STAFF[word][0], SOC, _STAFF[word][1]
    party = party_of(word)
    if party is None or party in {SOC, GUARDIANS}:
        return None
    return _ROLE_OF_PARTY.get(party, Role.OTHER_ACTOR), party, Handle(str(party))


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
