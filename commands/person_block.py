"""`!person spärra @id` (or a handle): out of everything of the unit at once, without a question; for a stolen phone."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.ids import UserId
from cases.naming import read_id
from cases.unit.identities import block
from commands.command import Asked, Command
from commands.reading import person_called
from commands.syntax import unread
from commands.words import Words


def parse(words: Words, asked: Asked) -> UserId | Refusal:
    if refusal := unread(words):
        return refusal
    said = words.text
    if said.startswith("@"):
        return read_id(said, None)
    if asked.case is None:
        return Refusal("refusal-block-whom")
    who = person_called(asked.case, said)
    if isinstance(who, Refusal):
        return who
    return who.user or Refusal("refusal-no-matrix", {"who": who.handle})


def decide(asked: Asked, user: UserId) -> Decision | Refusal:
    if asked.coordinator is None:
        return Refusal("refusal-not-for-you")
    return block(asked.office, asked.unit_cases, asked.coordinator, user, asked.now)


COMMAND: Final = Command(
    "person-block", Access.UNIT_COORDINATOR, Place.PRIVATE, parse, decide, needs_case=False, closing=True
)
