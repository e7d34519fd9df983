"""One honest answer, what the bot makes of it, and where in it each thing that it makes stands."""

from collections.abc import Awaitable, Callable, Hashable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, Final

from cases.ids import EventId, RoomId
from tests.attacks.scripted import PEOPLE, Town, user
from tests.attacks.spoiling import Path
from tests.contracts.olm_machines import ROOM

Thing = tuple[Hashable, ...]
Made = frozenset[Thing]
Use = Callable[[Town], Awaitable[Made]]
WORD: Final = timedelta(seconds=1)
EVENT: Final = EventId("$event")
HERE: Final = RoomId(ROOM)
ANYWHERE: Final[tuple[Path, ...]] = ((),)


@dataclass(frozen=True, slots=True)
class Answered:
    """An answer, where it is given, and what is done with it."""

    name: str
    where: str
    honest: Any
    use: Use
    homes: Mapping[Thing, tuple[Path, ...]] = field(default_factory=dict)
    """Each thing made of it, and the places that may cost that thing; what is not named here, any place may cost."""
    vital: tuple[Path, ...] = ANYWHERE
    """The places without which nothing can be made of the answer."""


def messages(town: Town) -> list[Any]:
    """Two people's words, which the bot can open."""
    return [
        {
            "type": "m.room.encrypted",
            "event_id": f"${name}",
            "sender": user(name),
            "origin_server_ts": 1_760_000_000_000,
            "content": town.said[name],
            "unsigned": {"age": 5},
        }
        for name in PEOPLE
    ]


def member(name: str, how: str = "join") -> Any:
    """Somebody's membership, as state."""
    return {
        "type": "m.room.member",
        "state_key": user(name),
        "sender": user(name),
        "event_id": f"$member-{name}",
        "content": {"membership": how, "displayname": name},
    }
