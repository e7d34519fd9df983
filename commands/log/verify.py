"""`!logg kontrollera`: whether the journal is as it was written, or which row is the first that is not (R87)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.wholeness import told
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked, Need
from commands.command import Command, Scope


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    if asked.given.looked is None:
        raise ValueError("the journal was not looked through for the command that tells of it")
    return told(asked.given.looked)


COMMAND: Final = Command(
    "audit-verify", Access.JOURNAL, Place.PRIVATE, no_words, decide, scope=Scope.NO_CASE, needs=frozenset({Need.LOOKED})
)
