"""Data keys as they lie in keys.db: each wrapped under the root secret, bound to its scope and to the wrapping key."""

import secrets
from collections.abc import Iterable
from typing import Any, Final

from storage.refused import KeysRefused, WrongRootSecret
from storage.root import RootSecret
from storage.sealing import OFFICE, DataKey, SealBroken

SIZE: Final = 32
FIRST: Final = 1
"""The generation of a scope's first key."""

PURPOSE: Final = "data key"
COUNTED: Final = "data key of a counted folder"
"""How the office key is wrapped once the journal's rows are noted and the small tables are counted (storage/tally.py):
the folder cannot be made to look older than that without losing everything that is sealed in it."""

Wrapped = tuple[str, int, str, bytes]
"""scope, generation, the wrapping key's id, the wrapped key: a row of keys.db."""


class Wrapper:
    """Wraps and unwraps data keys under one root secret."""

    def __init__(self, root: RootSecret) -> None:
        self.id = root.key("wrapping key id")[:8].hex()
        self._key = DataKey("", FIRST, root.key("wrap"))
        self.counted = False
        """Whether the office key that was unwrapped is that of a folder whose rows are counted."""

    def new(self, scope: str) -> Wrapped:
        """A fresh random key for this scope."""
        return self.wrap(DataKey(scope, FIRST, secrets.token_bytes(SIZE)))

    def wrap(self, key: DataKey, purpose: str = PURPOSE) -> Wrapped:
        place = (self.id, key.scope, key.generation)
        return key.scope, key.generation, self.id, self._key.seal(purpose, key.secret, *place)

    def unwrap(self, row: tuple[Any, ...]) -> DataKey:
        """Raises WrongRootSecret when another root secret wrapped it, KeysRefused when the row was changed."""
        scope, generation, wrapper, wrapped = row
        if not isinstance(scope, str) or not isinstance(generation, int) or generation < 0:
            raise KeysRefused("keys-damaged")
        if wrapper != self.id:
            raise WrongRootSecret
        for purpose in (PURPOSE, COUNTED) if scope == OFFICE else (PURPOSE,):
            try:
                secret = self._key.unseal(purpose, wrapped, self.id, scope, generation)
            except SealBroken:
                continue
            self.counted |= purpose == COUNTED
            return DataKey(scope, generation, secret)
        raise KeysRefused("keys-damaged")

    def unwrap_all(self, rows: Iterable[tuple[Any, ...]]) -> dict[str, DataKey]:
        """Every key by its scope."""
        return {row[0]: self.unwrap(row) for row in rows}
