"""One thing that may be asked of the bot: a typed value that names who may, where it is answered, and what it does."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum
from typing import Generic, TypeVar

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.facts import CommandRead, ProtectionOfficerRead
from cases.lifecycle import refused_when_closed
from cases.oversight import onlooker_taken_in
from commands.asked import Asked, Need
from commands.reading.words import Words, personal_number_in, said_in_vain

Args = TypeVar("Args")


class Scope(Enum):
    """What a command is about."""

    CASE = "case"
    """One case in which the writer has a part."""
    UNIT_CASE = "unit-case"
    """Any case of the writer's unit, also without a part in it."""
    CASE_OR_ACCOUNT = "case-or-account"
    """One case; said of an account (`@id`) every case of the unit, and none."""
    NO_CASE = "no-case"


class Ending(Enum):
    """Whether a command takes somebody out, silences, cancels or closes."""

    NEVER = "never"
    PERHAPS = "perhaps"
    """By a no, or after a yes to it: its words are not read loosely."""
    AT_ONCE = "at-once"
    """And so it never waits for a yes."""


class Below(Enum):
    """What the lines below a command's first line are."""

    JOINED = "joined"
    """Part of the first, as if they stood on it."""
    ITEMS = "items"
    """More of the same, each with words and keys of its own, where one begins with a word; else part of the one before
    it."""
    OWN = "own"
    """Read by the command itself, each for what it says."""


@dataclass(frozen=True, slots=True)
class Command(Generic[Args]):
    """What people may say. `reads`: it tells what the bot knows of a case, which is noted (R87)."""

    id: str
    access: Access
    place: Place
    parse: Callable[[Words, Asked], Args | Refusal]
    decide: Callable[[Asked, Args], Decision | Refusal]
    scope: Scope = Scope.CASE
    ending: Ending = Ending.NEVER
    needs: frozenset[Need] = frozenset()
    below: Below = Below.JOINED
    reads: bool = False
    in_office: Place | None = None
    """Where it is answered when it is written in the Samordningsrum, and stays: coordinators alone read there, and
    codes and lights may be answered there too. None: as in any room of several."""
    open_case: bool | Callable[[Args], bool] = False
    """It is refused once the case is closed, always or where its arguments say so."""
    harmless: bool = False
    """It lets nobody in and tells nobody new: a slip in its verb is read over, and what is not certain in it may be
    answered with a number."""

    @property
    def closing(self) -> bool:
        """It takes somebody out or silences at once."""
        return self.ending is Ending.AT_ONCE

    @property
    def ends(self) -> bool:
        """It takes somebody out, silences, cancels or closes, or may."""
        return self.ending is not Ending.NEVER

    @property
    def about_no_case(self) -> bool:
        """It does something, and never in one case: a code that stands in it was meant for another command."""
        return self.scope is Scope.NO_CASE and not self.harmless and self.access is not Access.ANYONE

    @property
    def lets_nobody_in(self) -> bool:
        """Done by mistake, it opens nothing to anybody."""
        return self.harmless or self.closing or self.reads

    def read(self, words: Words, asked: Asked) -> Args | Refusal:
        """The words as arguments; refused where a key says nothing, or says two things."""
        items = words.each() if self.below is Below.ITEMS else (words,)
        vain = (said_in_vain(item, several=self.closing) for item in items)
        refused = next((refusal for refusal in vain if refusal), None)
        return refused or (None if self.closing else personal_number_in(words)) or self.parse(words, asked)

    def answer(self, asked: Asked, args: Args) -> Decision | Refusal:
        """The rule's answer, and the note that somebody read. Permission was asked before."""
        if (closed := self._refused_when_closed(asked, args)) is not None:
            return closed
        answer = self.decide(asked, args)
        if isinstance(answer, Refusal):
            return answer
        return onlooker_taken_in(asked.office.onlookers, answer) or replace(
            answer, facts=(*self._noted(asked), *answer.facts)
        )

    def _refused_when_closed(self, asked: Asked, args: Args) -> Refusal | None:
        wants = self.open_case(args) if callable(self.open_case) else self.open_case
        return refused_when_closed(asked.case) if wants and asked.case is not None else None

    def _noted(self, asked: Asked) -> tuple[CommandRead | ProtectionOfficerRead, ...]:
        """That somebody read what the bot knows of a case."""
        if not self.reads or asked.case is None:
            return ()
        if asked.writer.onlooker is not None:
            user = asked.writer.user
            return (ProtectionOfficerRead(case=asked.case.id, at=asked.now, user=user, command=self.id),)
        if asked.by is None:
            return ()
        return (CommandRead(case=asked.case.id, at=asked.now, person=asked.by.id, command=self.id),)
