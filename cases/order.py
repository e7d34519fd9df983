"""Whether an answer without a reply was surely written after its question: by the order of its sender's own messages.

The server carries the messages and may hold any of them back. What it cannot do is change where a message stands in its
sender's Megolm session, so that place alone is asked, never when the message came."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Position:
    """Where one message stands. `since`: the number of the first message heard of its session, over all that this
    sender was heard to say in this chat."""

    session: str
    index: int
    since: int


@dataclass(frozen=True, slots=True)
class Mark:
    """How far its reader had been heard in this chat when a question left: how many messages, and the last of them.

    Where a message of the reader's own raised the question, it is among these."""

    heard: int = 0
    session: str | None = None
    index: int = -1


def counts(mark: Mark, place: Position) -> bool:
    """Whether a bare answer at `place` counts for the question with this mark.

    It stands further on in the session of the last message heard before, or in a session first heard of later."""
    if place.session == mark.session:
        return place.index > mark.index
    return place.since > mark.heard


def is_earlier(mark: Mark, place: Position) -> bool:
    """Whether it was surely encrypted before the question left: then not even an answer that names it is one to it."""
    return place.session == mark.session and place.index <= mark.index
