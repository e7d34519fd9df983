"""A command that its writer may give, with its words read once; what is left is to ask its rule."""

from dataclasses import dataclass, replace
from typing import Any

from cases.decision import Decision, Refusal
from cases.facts import CaseFact
from cases.ids import CaseId
from commands.arguments.accounts import with_accounts
from commands.asked import Asked, Need
from commands.command import Command
from commands.reading.words import Words


@dataclass(frozen=True, slots=True)
class Ready:
    """`args`: what the words were read as, or why they were not."""

    command: Command[Any]
    asked: Asked
    words: Words
    args: Any

    @property
    def case(self) -> CaseId | None:
        """The case it is about."""
        return self.asked.case.id if self.asked.case else None

    @property
    def log_of(self) -> CaseId | None:
        """The case whose facts it is to be told."""
        return self.case if Need.LOG in self.command.needs else None

    def answer(self, log: tuple[CaseFact, ...] = ()) -> Decision | Refusal:
        """What the rule says; `log`: the facts of the case, for a command that names them."""
        if isinstance(self.args, Refusal):
            return self.args
        asked = self.asked
        if self.log_of is not None:
            asked = replace(asked, given=replace(asked.given, log=log))
        return with_accounts(asked, self.words, self.command.answer(asked, self.args))


def make_ready(command: Command[Any], words: Words, asked: Asked) -> Ready | Refusal:
    """Permitted first, and only then read: someone turned away learns nothing of the case."""
    if (refusal := asked.turned_away(command.access)) is not None:
        return refusal
    told = replace(asked, given=asked.given.only(command.needs))
    return Ready(command, told, words, command.read(words, told))
