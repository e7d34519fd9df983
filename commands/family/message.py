"""One message of one of the family, and the little that an answer to it is made of."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Final

from cases.case import Case
from cases.days import today
from cases.decision import About, Decision, Say, TextArguments, ToWriter
from cases.people import Person
from commands.hearing.speech import Speech
from commands.replying.choosing import Choice

NUMBERS: Final[TextArguments] = {
    "name": "@coordinator-name",
    "phone": "@coordinator-phone",
    "socialjour": "@socialjour",
}
"""Filled in where the letter is written: the configuration knows them."""


@dataclass(frozen=True, slots=True)
class Heard:
    """One message of `person`, as a reply to `about` where it is one."""

    case: Case
    person: Person
    text: str
    about: About | None
    now: datetime
    speech: Speech
    choice: Choice = None
    """Where it is no reply: what the words answer, or may answer."""
    written: datetime | None = None
    """When it was sent, as its server says."""

    @property
    def day(self) -> date:
        return today(self.now)

    def say(self, text: str, args: TextArguments | None = None, about: About | None = None) -> Decision:
        """A text back to them; nothing changes."""
        return Decision(effects=(Say(ToWriter(), text, args or NUMBERS, about=about),))
