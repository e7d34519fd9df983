"""A checkpoint: a signed line that says how far the journal had come, kept out of its keeper's reach."""

import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from typing import Final

from cases.ids import CaseId
from storage.chain import Head
from storage.sealing import prefixed
from storage.signing import is_signed

MARK: Final = "sigbot-checkpoint:1"
_LINE: Final = re.compile(
    re.escape(MARK) + r":([0-9a-f]{32}):(\d{1,18}):([0-9a-f]{64}):([A-Za-z0-9_.,-]*)"
    r":([A-Za-z0-9_-]{43}):([A-Za-z0-9_-]{86})"
)


@dataclass(frozen=True, slots=True)
class Checkpoint:
    """The journal `origin` had the chain value `head` at `row`, and these cases' keys were destroyed.

    `origin` is the journal's own name, or the name of its branch since it was set back."""

    origin: str
    row: int
    head: bytes
    purged: tuple[CaseId, ...]
    public: bytes
    signature: bytes

    @property
    def text(self) -> str:
        """One line without spaces, as it is posted."""
        return f"{_signed_part(self)}:{_b64(self.signature)}"

    def holds(self) -> bool:
        """Whether the key named in it signed it. Whose key that is, the reader must know."""
        return is_signed(self.public, _signed_part(self).encode(), self.signature)


def make(
    origin: str, row: int, head: bytes, purged: tuple[CaseId, ...], public: bytes, sign: Callable[[bytes], bytes]
) -> Checkpoint:
    """A signed checkpoint."""
    unsigned = Checkpoint(origin, row, head, purged, public, b"")
    return Checkpoint(origin, row, head, purged, public, sign(_signed_part(unsigned).encode()))


def line_after(origin: str, head: Head) -> str:
    """The name of the new branch of the journal `origin`, which once went on otherwise from here.

    Made of the chain itself: anyone can see without a key which branch a journal is on."""
    return sha256(prefixed("line", origin, head.row, head.hash)).hexdigest()[:32]


def found_in(text: str) -> tuple[Checkpoint, ...]:
    """Every checkpoint that stands in an exported text, in its order; signatures are not looked at here."""
    return tuple(_parsed(match) for match in _LINE.finditer(text))


def _parsed(match: re.Match[str]) -> Checkpoint:
    origin, row, head, purged, public, signature = match.groups()
    ids = tuple(CaseId(name) for name in purged.split(",") if name)
    return Checkpoint(origin, int(row), bytes.fromhex(head), ids, _unb64(public), _unb64(signature))


def _signed_part(point: Checkpoint) -> str:
    purged = ",".join(point.purged)
    return f"{MARK}:{point.origin}:{point.row}:{point.head.hex()}:{purged}:{_b64(point.public)}"


def _b64(data: bytes) -> str:
    return urlsafe_b64encode(data).decode().rstrip("=")


def _unb64(text: str) -> bytes:
    return urlsafe_b64decode(text + "=" * (-len(text) % 4))
