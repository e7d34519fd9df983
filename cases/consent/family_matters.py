"""What concerns a parent or a sibling themselves: only by their own yes, in a box of its own (R18).

Some have a part in the case. A sibling, or a parent without custody, has none and is told nothing: they go by *syskon1*
or *förälder1*, and who that is stands on the form alone."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from cases.case import Case
from cases.consent.effective import family_consents
from cases.decision import Refusal
from cases.facts import FamilyBox
from cases.ids import PersonId
from cases.people import Person, Role

Boxes = tuple[tuple[str, str], ...]
"""Handles, each with the reference of the box that was signed."""


_RELATIVE: Final = re.compile(r"(syskon|sibling|förälder|foralder|parent)([1-9]?)")
_CALLED: Final = {"sibling": "syskon", "foralder": "förälder", "parent": "förälder"}
_EXAMPLES: Final = ("syskon1", "förälder1")


def relative_called(case: Case, said: str) -> PersonId | None:
    """One of the family without a part in the case, as boxes name them: `syskon1`, `förälder1`; without a number the
    first. None for any other word, and for the handle of somebody in the case."""
    found = _RELATIVE.fullmatch(said.strip().casefold())
    if found is None or case.called(said.strip()) is not None:
        return None
    return PersonId(f"{_CALLED.get(found[1], found[1])}{found[2] or 1}")


def _whose(case: Case, said: str) -> PersonId | None:
    """The one a box or an action is about: anyone of the family but the young person, in the case or not."""
    who = next((each for each in _family(case) if each.handle == said.strip().casefold()), None)
    return who.id if who else relative_called(case, said)


def _known(case: Case) -> tuple[str, ...]:
    return (*(who.handle for who in _family(case)), *_EXAMPLES)


def wrong_boxes(case: Case, boxes: Boxes) -> Iterator[Refusal]:
    """Why a line *familj vh1: SN 2026/1:4* cannot be taken down."""
    for handle, reference in boxes:
        if _whose(case, handle) is None:
            yield Refusal("refusal-box-of-whom", {"said": handle, "known": _known(case)})
        if not reference.strip():
            yield Refusal("refusal-box-without-reference", {"who": handle})


def boxes_of(case: Case, boxes: Boxes) -> tuple[FamilyBox, ...]:
    """The lines as they are kept."""
    people = ((_whose(case, handle), reference) for handle, reference in boxes)
    return tuple(FamilyBox(who, reference.strip()) for who, reference in people if who is not None)


def about_whom(case: Case, said: str, day: date) -> PersonId | Refusal:
    """The one in the family the matter is about; refused without their own box on a paper that holds."""
    who = _whose(case, said)
    if who is None:
        return Refusal("refusal-box-of-whom", {"said": said, "known": _known(case)})
    handle = case.handle(who) if who in case.people else str(who)
    return who if who in family_consents(case, day) else Refusal("refusal-no-family-box", {"who": handle})


def _family(case: Case) -> tuple[Person, ...]:
    """All but the young person, whose own matters are what the case is about."""
    return tuple(who for who in case.of_family if who.role is not Role.YOUTH)
