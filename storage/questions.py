"""The questions that wait for an answer, and how far each person was heard when they were asked."""

from dataclasses import dataclass
from typing import Any, Final

from cases.ids import CaseId, LetterId, UserId
from cases.order import Mark, Position
from storage.letters import PURPOSE, Letter, decode
from storage.readable import readable
from storage.sealing import prefixed
from storage.transaction import Transaction

HEARD: Final = "SELECT latest, session, place FROM spoken WHERE speaker = ? ORDER BY latest DESC LIMIT 1"
SPEAK: Final = """
INSERT INTO spoken (speaker, session, since, latest, place) VALUES (?1, ?2, ?3, ?3, ?4)
ON CONFLICT (speaker, session) DO UPDATE SET latest = excluded.latest, place = max(place, excluded.place)
RETURNING since
"""
ASK: Final = "INSERT OR IGNORE INTO question (letter, speaker) VALUES (?, ?)"
MARK: Final = """
UPDATE question SET heard = ?, session = ?, place = ? WHERE letter = ? AND heard IS NULL
"""
ASKED: Final = """
SELECT letter.id, letter.scope, letter.sealed, question.heard, question.session, question.place
FROM question JOIN letter ON letter.id = question.letter
WHERE question.speaker = ? AND question.heard IS NOT NULL AND letter.state IN ('sending', 'sent')
ORDER BY letter.number
"""


@dataclass(frozen=True, slots=True)
class AskedLetter:
    """A question that has left, and its mark."""

    letter: Letter
    mark: Mark


class Questions(Transaction):
    """A chat is named by the lane of its letters: the room may be made again, the chat is the same."""

    async def note_heard(self, chat: str, speaker: UserId, session: str, index: int) -> Position:
        """A message of theirs is here, whether it can be read yet or not; where it stands among the others."""
        who, where = self._speaker(chat, speaker), self._session(session)
        mark = await self._heard(who)
        since = await self._value(SPEAK, who, where, mark.heard + 1, index)
        return Position(where, index, int(since))

    async def questions_to(self, chat: str, speaker: UserId) -> list[AskedLetter]:
        """Everything this person was asked in this chat and has not answered for good, in the order it was asked."""
        return [self._asked(*row) for row in await self._rows(ASKED, self._speaker(chat, speaker))]

    async def close_question(self, letter: LetterId) -> None:
        """It is answered, or can be answered no more."""
        await self._run("DELETE FROM question WHERE letter = ?", self._letter_place(letter))

    async def _ask(self, letter: Letter) -> None:
        """The letter asks somebody something: from when it leaves, they may answer."""
        reader = self._asked_one(letter)
        if reader is not None:
            await self._run(ASK, self._letter_place(letter.id), self._speaker(letter.order, reader))

    async def _mark(self, letter: Letter) -> None:
        """The letter is about to leave for the first time: what was heard until now is no answer to it."""
        if letter.about is None or letter.about.person is None:
            return  # it asks nobody anything
        place = self._letter_place(letter.id)
        who = await self._value("SELECT speaker FROM question WHERE letter = ?", place)
        if who is not None:
            mark = await self._heard(str(who))
            await self._run(MARK, mark.heard, mark.session, mark.index, place)

    async def _heard(self, who: str) -> Mark:
        rows = await self._rows(HEARD, who)
        return Mark(*rows[0]) if rows else Mark()

    def _asked_one(self, letter: Letter) -> UserId | None:
        """The one it asks: a person of its case, if they have an account."""
        if letter.about is None or letter.about.person is None or letter.case is None:
            return None
        who = self._draft.case(letter.case).people.get(letter.about.person)
        return who.user if who else None

    def _asked(self, *row: Any) -> AskedLetter:
        place, scope, sealed, heard, session, index = row
        with readable("letter"):
            letter = decode(self._key(scope).unseal(PURPOSE, sealed, place), CaseId(scope) if scope else None)
        return AskedLetter(letter, Mark(heard, session, index))

    def _speaker(self, chat: str, speaker: UserId) -> str:
        return self._vault.index(prefixed("speaker", chat, speaker).hex())

    def _session(self, session: str) -> str:
        return self._vault.index(f"session:{session}")

    def _letter_place(self, letter: LetterId) -> str:
        return self._vault.index(f"letter:{letter}")
