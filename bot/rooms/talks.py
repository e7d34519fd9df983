"""Which 1:1 rooms something waits to be said in: there a room is made, and its person asked in.

What the letters of a case ask for is remembered, and asked again when a commit has changed one of them or the case."""

from collections import Counter
from typing import Final

from bot.writing.addressing import purpose_of
from cases.case import Case
from cases.decision import ToPerson
from cases.ids import CaseId
from cases.planned import Purpose
from cases.rooms.farewells import may_get
from storage.database import Database
from storage.letters import Letter

NOTHING: Final = frozenset[Purpose]()


class Talks:
    """Follows the letters that have not left."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.now: frozenset[Purpose] = frozenset()
        """Those in which something waited to be said when they were last followed."""
        self._of: dict[CaseId | None, frozenset[Purpose]] = {}
        self._asked_for: Counter[Purpose] = Counter()
        self._seen = (-1, -1)
        """Up to which change of a case, and of a letter, they are followed."""

    def follow(self) -> bool:
        """Take in what has changed since; those letters count too whose time has not come. Whether something has."""
        cases, letters = self._database.touched, self._database.unsent.touched
        if self._seen == (cases.number, letters.number):
            return False
        changed = {*cases.since(self._seen[0]), *letters.since(self._seen[1])}
        found = {each: chats_asked_for(self._database, each) for each in changed}
        self._seen = cases.number, letters.number
        if all(self._of.get(each, NOTHING) == now for each, now in found.items()):
            return False
        for each, now in found.items():
            self._asked_for.subtract(self._of.get(each, NOTHING))
            self._asked_for.update(now)
        self._of |= found
        self.now = frozenset(purpose for purpose, number in self._asked_for.items() if number)
        return True


def chats_asked_for(database: Database, of: CaseId | None) -> frozenset[Purpose]:
    """The 1:1 rooms that the unsent letters of a case, or of the office, are for."""
    case = database.cases.get(of) if of else None
    letters = [each.letter for each in database.unsent.of(of)]
    purposes = (purpose_of(letter.to, case) for letter in letters if holds_open(letter, case))
    return frozenset(purpose for purpose in purposes if purpose.user or purpose.person)


def holds_open(letter: Letter, case: Case | None) -> bool:
    """Whether its reader's own chat is kept, or made, for it: not for what is never to leave."""
    if case is None or not isinstance(letter.to, ToPerson):
        return True
    who = case.named(letter.to.person)
    return not letter.last_answer and (not who.out or (letter.farewell and may_get(case, who)))
