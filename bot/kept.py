"""What the Matrix client asks of the journal's side: which identities are pinned, a place for its secrets, and how old
its store should be."""

from dataclasses import dataclass
from typing import Protocol

from cases.ids import MasterKey, UserId


class Pins(Protocol):
    """Which master key the journal has pinned for a person (N2)."""

    def __call__(self, user: UserId) -> MasterKey | None: ...


class Secrets(Protocol):
    """Where the client keeps what must not be lost: sealed by the storage layer."""

    async def get(self, name: str) -> bytes | None: ...

    async def put(self, name: str, value: bytes) -> None: ...


@dataclass(frozen=True, slots=True)
class Generation:
    """At which start the crypto store was last used, as the journal has it; `begun` is one more while a start is
    writing it into both."""

    settled: int
    begun: int

    def fits(self, stored: int) -> bool:
        """Whether a store that says so was there at the last start; an older copy was not, nor one from after it."""
        return self.settled <= stored <= self.begun


class Generations(Protocol):
    """Where the journal's side keeps it."""

    async def get(self) -> Generation: ...

    async def put(self, generation: Generation) -> None: ...

    async def journal_is_older(self) -> None:
        """The store was there at a start that the journal does not know of: it is the journal that was set back."""
