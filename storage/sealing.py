"""Sealing: AES-256-GCM under a data key, bound to what the bytes are and where they stand."""

import secrets
from dataclasses import dataclass, field
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from storage.packing import prefixed

VERSION: Final = 1
NONCE: Final = 12
"""Bytes: 96 random bits, new for each sealing (NIST SP 800-38D, section 8.2.2)."""
OFFICE: Final = ""
"""The scope of what belongs to no case; a case's scope is its id."""


class SealBroken(Exception):
    """The bytes were not sealed under this key for this place, or were changed since."""


@dataclass(frozen=True, slots=True)
class DataKey:
    """The key of one scope; `generation` rises when a scope ever gets a new key."""

    scope: str
    generation: int
    secret: bytes = field(repr=False)

    def seal(self, purpose: str, content: bytes, *place: str | int | bytes) -> bytes:
        """Nonce and ciphertext. The associated data: purpose, version, scope, generation, and the place."""
        nonce = secrets.token_bytes(NONCE)
        bound = prefixed(purpose, VERSION, self.scope, self.generation, *place)
        return nonce + AESGCM(self.secret).encrypt(nonce, content, bound)

    def unseal(self, purpose: str, sealed: bytes, *place: str | int | bytes) -> bytes:
        """What was sealed for exactly this purpose and place. Raises SealBroken."""
        bound = prefixed(purpose, VERSION, self.scope, self.generation, *place)
        try:
            return AESGCM(self.secret).decrypt(sealed[:NONCE], sealed[NONCE:], bound)
        except (InvalidTag, ValueError, TypeError):  # the last where no bytes stand in the file
            raise SealBroken from None
