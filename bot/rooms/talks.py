"""Which 1:1 rooms something waits to be said in: there a room is made, and its person asked in."""

from bot.writing.addressing import purpose_of
from cases.case import Case
from cases.decision import ToPerson
from cases.planned import Purpose
from cases.rooms.farewells import may_get
from storage.database import Database
from storage.letters import Letter


class Talks:
    """Follows the letters that have not left."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._now: frozenset[Purpose] = frozenset()

    def __call__(self) -> frozenset[Purpose]:
        return self._now

    async def follow(self) -> None:
        """Look at every letter that has not left, also those whose time has not come."""
        async with self._database.work() as work:
            letters = await work.letters_unsent()
        waiting = ((letter, self._case(letter)) for letter in letters)
        purposes = {purpose_of(letter.to, case) for letter, case in waiting if holds_open(letter, case)}
        self._now = frozenset(purpose for purpose in purposes if purpose.user or purpose.person)

    def _case(self, letter: Letter) -> Case | None:
        return self._database.cases.get(letter.case) if letter.case else None


def holds_open(letter: Letter, case: Case | None) -> bool:
    """Whether its reader's own chat is kept, or made, for it: not for what is never to leave."""
    if case is None or not isinstance(letter.to, ToPerson):
        return True
    who = case.named(letter.to.person)
    return not letter.last_answer and (not who.out or (letter.farewell and may_get(case, who)))
