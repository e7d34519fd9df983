"""The words for people's parts in a case: of the family, of socialtjänsten's own, and of an organisation."""

import re
from typing import Final

from cases.ids import Handle, Party
from cases.naming import Part, PartSaid, part_at
from cases.people import SOC, Role
from commands.vocabulary.parties import party_of

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
    "ungdomen": (Role.YOUTH, Handle("ungdom")),
    "youth": (Role.YOUTH, Handle("ungdom")),
    "godman": (Role.GOOD_MAN, Handle("godman")),
    "förordnad": (Role.APPOINTED, Handle("förordnad")),
    "forordnad": (Role.APPOINTED, Handle("förordnad")),
    "appointed": (Role.APPOINTED, Handle("förordnad")),
}
_PARENTS: Final = frozenset(
    {
        "mamma", "mamman", "mor", "modern", "pappa", "pappan", "far", "fadern", "förälder", "foralder", "föräldern",
        "vårdnadshavare", "vardnadshavare", "mom", "mum", "mother", "dad", "father", "parent", "guardian", "vh",
    }
)  # fmt: skip
_GUARDIAN: Final = re.compile(r"(?:vh|guardian)([1-9])")


def is_family(word: str) -> bool:
    """Whether the word is one of the family's parts: *ungdom*, *vh1*."""
    return word.casefold() in _FAMILY or _GUARDIAN.fullmatch(word.casefold()) is not None


def is_parent(word: str) -> bool:
    """Whether the word may mean a guardian, and does not say which: who it is is asked about."""
    return word.casefold() in _PARENTS


def part_said(word: str) -> PartSaid:
    """What a word such as `vh1`, `lots` or `polis` makes of someone."""
    return PartSaid(word, _part(word.casefold()))


def _part(word: str) -> Part | None:
    guardian = _GUARDIAN.fullmatch(word)
    if guardian:
        return Part(Role.GUARDIAN, Party("familj"), Handle(f"vh{guardian[1]}"))
    if word in _FAMILY:
        return Part(_FAMILY[word][0], Party("familj"), _FAMILY[word][1])
    if word in _STAFF:
        return Part(_STAFF[word][0], SOC, _STAFF[word][1])
    party = party_of(word)
    return None if party is None else part_at(party)
