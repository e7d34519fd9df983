"""What may be spoken of, as the room was last told it: which message that is, and who was there to read it."""

from datetime import datetime
from typing import Final

from cases.ids import Category, EventId, PersonId
from cases.values import Value, replace


class Notice(Value, frozen=True):
    """`kinds`: empty where nothing may be spoken of, or nothing has been said of it yet."""

    kinds: tuple[Category, ...] = ()
    said: datetime | None = None
    """When these words were last said: names the message, until the server has named it."""
    heard: frozenset[PersonId] = frozenset()
    """Who had joined the room when they were said."""
    message: EventId | None = None
    """What is to be pinned in the room; None while no message says what is so."""
    ours: frozenset[EventId] = frozenset()
    """Every message that has said it in this room; one of them pinned is no stranger's doing."""

    def say(self, kinds: tuple[Category, ...], said: datetime, there: frozenset[PersonId]) -> "Notice":
        """Other words are not pinned any more; the same words said again stay, until the new message has left."""
        message = self.message if kinds == self.kinds else None
        return replace(self, kinds=kinds, said=said, heard=there, message=message)

    def posted(self, event: EventId, said: datetime) -> "Notice":
        """The server has taken a message; an older one that arrives late is not pinned."""
        message = event if said == self.said else self.message
        return replace(self, message=message, ours=self.ours | {event})

    def silent(self) -> "Notice":
        """Nothing may be spoken of any more, and no message says that something may."""
        return Notice(ours=self.ours)


NOTHING_SAID: Final = Notice()
"""Of a room in which nothing has been said yet."""
