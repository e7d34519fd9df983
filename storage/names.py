"""Names made with keys: the same cause gives the same name, and nobody without the root secret can make or undo it."""

import hmac
from hashlib import blake2b, sha256
from typing import Final

from cases.ids import Cause, LetterId, MeetingUid, PersonId
from storage.root import RootSecret
from storage.sealing import DataKey, prefixed

SIZE: Final = 16
"""Bytes of a name: 128 bits."""


class Names:
    """Keyed names, each kind under a key of its own."""

    def __init__(self, root: RootSecret, office: DataKey) -> None:
        self._index = _begun(root.key("index"))
        self._transaction = _begun(root.key("transaction ids"))
        self._mark = _begun(root.key("letter mark"))
        # These live on in calendars and in facts, so they come from the office key, which outlives a new root secret.
        own = _begun(office.secret)
        self._address = _begun(_named(own, "calendar addresses"))
        self._fresh = _begun(_named(own, "fresh ids"))
        self._row = _named(own, "rows")

    def index(self, text: str) -> str:
        """What a text is looked up by, so that the text itself need not stand in the file (32 hex characters)."""
        return _short(self._index, text)

    def transaction(self, letter: LetterId) -> str:
        """The Matrix transaction id under which this letter is sent, each time it is tried."""
        return "s" + _short(self._transaction, letter)

    def mark(self, letter: LetterId) -> str:
        """The hash in the clear by which the event of this letter is found again on the server (N21)."""
        return _short(self._mark, letter)

    def secret_address(self, uid: MeetingUid, person: PersonId | str) -> str:
        """The local part of the address that stands for this person in this meeting's calendar objects."""
        return _short(self._address, uid, person)

    def row_mac(self, row: bytes) -> bytes:
        """32 bytes for a row of the small tables that nobody else can make."""
        return blake2b(row, key=self._row, digest_size=32).digest()

    def fresh(self, cause: Cause, use: str) -> str:
        """An id that looks random and is the same each time this cause is worked on."""
        return _short(self._fresh, cause, use)


def _begun(key: bytes) -> hmac.HMAC:
    """What each name under this key begins with: to go on from a copy costs half of taking the key in again."""
    return hmac.new(key, digestmod=sha256)


def _named(begun: hmac.HMAC, *parts: str) -> bytes:
    name = begun.copy()
    name.update(prefixed(*parts))
    return name.digest()


def _short(begun: hmac.HMAC, *parts: str) -> str:
    return _named(begun, *parts)[:SIZE].hex()
