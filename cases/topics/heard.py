"""One person's answers to one call, in the one order they have, whichever way and in whichever order they came.

The law of this file: of two answers the one with the higher (SEQUENCE, DTSTAMP, arrival) stands; the same answer heard
twice is the one heard first. So the order in which answers are taken in changes nothing."""

from datetime import datetime

from cases.values import Value


class Heard(Value, frozen=True):
    """The latest that was heard of one person: the call it answers (`sequence`), when it was written (`stamp`), and
    what was said then, each with the moment at which it first arrived."""

    sequence: int
    stamp: datetime
    said: tuple[tuple[str, datetime], ...]

    @property
    def stands(self) -> str:
        """What counts: the last to arrive of what was written at that moment."""
        return max(self.said, key=lambda each: (each[1], each[0]))[0]

    @property
    def arrival(self) -> datetime:
        """When what counts arrived."""
        return max(arrived for _, arrived in self.said)


def heard(last: Heard | None, sequence: int, stamp: datetime, said: str, arrival: datetime) -> Heard:
    """`last` and one more answer. What is overtaken or known already changes nothing."""
    if last is None or (sequence, stamp) > (last.sequence, last.stamp):
        return Heard(sequence, stamp, ((said, arrival),))
    if (sequence, stamp) < (last.sequence, last.stamp):
        return last
    first = dict(last.said)
    first[said] = min(arrival, first.get(said, arrival))
    return Heard(sequence, stamp, tuple(sorted(first.items())))
