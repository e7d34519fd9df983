"""What concerns a parent or a sibling themselves: only by their own yes, in a box of its own (R18)."""

from collections.abc import Iterator
from datetime import date

from cases.case import Case
from cases.consent.effective import family_consents
from cases.decision import Refusal
from cases.facts import FamilyBox
from cases.ids import PersonId
from cases.people import Person, Role

Boxes = tuple[tuple[str, str], ...]
"""Handles, each with the reference of the box that was signed."""


def wrong_boxes(case: Case, boxes: Boxes) -> Iterator[Refusal]:
    """What makes a line *familj vh1: SN 2026/1:4* one that cannot be taken down."""
    family = tuple(who.handle for who in _family(case))
    for handle, reference in boxes:
        who = case.called(handle)
        if who is None or who.handle not in family:
            yield Refusal("refusal-box-of-whom", {"said": handle, "known": family})
        if not reference.strip():
            yield Refusal("refusal-box-without-reference", {"who": handle})


def boxes_of(case: Case, boxes: Boxes) -> tuple[FamilyBox, ...]:
    """The lines as they are kept; each person is one of the case."""
    people = ((case.called(handle), reference) for handle, reference in boxes)
    return tuple(FamilyBox(who.id, reference.strip()) for who, reference in people if who is not None)


def about_whom(case: Case, said: str, day: date) -> PersonId | Refusal:
    """Whom in the family the matter is about; without their own box on a paper that holds it is refused."""
    who = case.called(said)
    family = tuple(each.handle for each in _family(case))
    if who is None or who.handle not in family:
        return Refusal("refusal-box-of-whom", {"said": said, "known": family})
    return who.id if who.id in family_consents(case, day) else Refusal("refusal-no-family-box", {"who": who.handle})


def _family(case: Case) -> tuple[Person, ...]:
    """All but the young person, whose own matters are what the case is about."""
    return tuple(who for who in case.people.values() if who.is_family and who.role is not Role.YOUTH)
