"""`!logg kontrollera`: whether the journal is as it was written, or which row is the first that is not (R87)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.wholeness import told
from commands.arguments.no_words import Nothing, no_words
from commands.command import Asked, Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    if asked.looked is None:
        raise ValueError("the journal was not looked through for the command that tells of it")
    return told(asked.looked)


COMMAND: Final = Command(
    "audit-verify", Access.JOURNAL, Place.PRIVATE, no_words, decide, needs_case=False, looks_through=True
)
