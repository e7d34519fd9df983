"""Work: one whole transaction over everything that storage keeps. Either all of it happened, or none."""

from storage.due import Dues
from storage.journal import Journal
from storage.memo import Memo
from storage.outbox import Outbox
from storage.owed import OwedKeys
from storage.unreadable import UnreadableEvents


class Work(Journal, Outbox, OwedKeys, Dues, UnreadableEvents, Memo):
    """What `Database.work()` gives. The verbs stand in the modules of the bases: facts in journal.py, letters in
    outbox.py, what they ask in questions.py, keys that are owed in owed.py, moments in due.py, causes in seen.py,
    unread events in unreadable.py, token and checkpoints in memo.py."""

    async def read_through(self) -> None:
        """Every row that is sealed or taken apart, once. Raises RowsAltered at one that is not as we write it."""
        await self.token()
        await self.highest_clock()
        await self.held_out()
        await self.checkpoint()
        await self.unreadable()
        await self.owed()
        await self.every_letter()
