"""What the homeserver in memory sent to people whose keys it could not have: theirs to read once it can."""

from collections.abc import Collection
from dataclasses import dataclass

from bot.homeserver import Content
from cases.ids import EventId, RoomId, UserId


@dataclass(slots=True)
class Debt:
    """One event, and who cannot read it yet though they were to."""

    room: RoomId
    event: EventId
    content: Content
    kind: str
    session: str
    people: set[UserId]


class Debts:
    """The debts, oldest first."""

    def __init__(self) -> None:
        self._debts: list[Debt] = []

    def add(self, debt: Debt) -> None:
        self._debts.append(debt)

    def rooms(self) -> frozenset[RoomId]:
        return frozenset(debt.room for debt in self._debts if debt.people)

    def forget(self, room: RoomId, user: UserId) -> None:
        """They are taken out: nothing of this room is theirs any more."""
        for debt in self._debts:
            if debt.room == room:
                debt.people.discard(user)

    def pay(self, room: RoomId, able: Collection[UserId]) -> list[tuple[Debt, set[UserId]]]:
        """What these people get now, each once."""
        paid = [(debt, debt.people & set(able)) for debt in self._debts if debt.room == room]
        for debt, people in paid:
            debt.people -= people
        return [(debt, people) for debt, people in paid if people]
