"""What the Matrix client asks of the journal's side: which identities are pinned, and a place for its secrets."""

from typing import Protocol

from cases.ids import MasterKey, UserId


class Pins(Protocol):
    """Which master key the journal has pinned for a person (N2)."""

    def __call__(self, user: UserId) -> MasterKey | None: ...


class Secrets(Protocol):
    """Where the client keeps what must not be lost: sealed by the storage layer."""

    async def get(self, name: str) -> bytes | None: ...

    async def put(self, name: str, value: bytes) -> None: ...
