"""Bytes put together so that they come apart in one way only; and sealed, AES-256-GCM under a data key, bound to what
they are and where they stand."""

import secrets
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import lru_cache
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND: Final = timedelta(microseconds=1)
_EIGHT: Final = (8).to_bytes(8, "big")


def prefixed(*parts: bytes | str | int) -> bytes:
    """Each part after its length (8 bytes, big-endian); text as UTF-8, numbers as 8 bytes big-endian."""
    # One plain loop: every row of the journal comes through here at each start.
    joined = list[bytes]()
    for part in parts:
        if isinstance(part, int):
            joined += (_EIGHT, part.to_bytes(8, "big"))
        else:
            data = part.encode() if isinstance(part, str) else part
            joined += (len(data).to_bytes(8, "big"), data)
    return b"".join(joined)


def first_of(joined: bytes) -> tuple[bytes, bytes]:
    """The first prefixed part, and the rest as it stands."""
    end = 8 + int.from_bytes(joined[:8], "big")
    return joined[8:end], joined[end:]


def micros(moment: datetime) -> int:
    """Microseconds since 1970 UTC; the moment must be aware."""
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return (moment - EPOCH) // MICROSECOND


def moment_of(count: int) -> datetime:
    """The aware moment, in UTC."""
    return EPOCH + count * MICROSECOND


VERSION: Final = 1
NONCE: Final = 12
"""Bytes: 96 random bits, new for each sealing (NIST SP 800-38D, section 8.2.2)."""
OFFICE: Final = ""
"""The scope of what belongs to no case; a case's scope is its id."""


class SealBroken(Exception):
    """The bytes were not sealed under this key for this place, or were changed since."""


@lru_cache(maxsize=4096)
def _belongs(purpose: str, scope: str, generation: int) -> bytes:
    """What all that is sealed for one purpose in one scope is bound to alike; the same for each of its rows."""
    return prefixed(purpose, VERSION, scope, generation)


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key of one scope; `generation` rises when a scope ever gets a new key."""

    scope: str
    generation: int
    secret: bytes = field(repr=False)
    _cipher: AESGCM = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_cipher", AESGCM(self.secret))

    def seal(self, purpose: str, content: bytes, *place: str | int | bytes) -> bytes:
        """Nonce and ciphertext. The associated data: purpose, version, scope, generation, and the place."""
        nonce = secrets.token_bytes(NONCE)
        bound = _belongs(purpose, self.scope, self.generation) + prefixed(*place)
        return nonce + self._cipher.encrypt(nonce, content, bound)

    def unseal(self, purpose: str, sealed: bytes, *place: str | int | bytes) -> bytes:
        """What was sealed for exactly this purpose and place. Raises SealBroken."""
        bound = _belongs(purpose, self.scope, self.generation) + prefixed(*place)
        try:
            return self._cipher.decrypt(sealed[:NONCE], sealed[NONCE:], bound)
        except (InvalidTag, ValueError, TypeError):  # the last where no bytes stand in the file
            raise SealBroken from None
