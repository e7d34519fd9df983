"""What is owed of room keys, as it lies in the journal's file and as the client of the homeserver has it."""

from collections.abc import Iterable

import msgspec

from bot.sent import Owed
from storage.owed import OwedKey


def packed(owed: Iterable[Owed]) -> list[OwedKey]:
    """To be kept with the letter."""
    return [OwedKey(one.room, one.session, one.user, msgspec.json.encode(one)) for one in owed]


def unpacked(kept: OwedKey) -> Owed:
    """As it was."""
    return msgspec.json.decode(kept.raw, type=Owed)
