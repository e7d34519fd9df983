"""Owed room keys in two forms: as the journal's file keeps them, and as the Matrix client has them."""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from bot.sent import Owed
from cases.ids import LetterId
from storage.letters import Letter
from storage.owed import OwedKey


def packed(owed: Iterable[Owed], letter: LetterId) -> list[OwedKey]:
    """The form for the file, with the letter whose event the key opens."""
    return [OwedKey(one.room, one.session, one.user, msgspec.json.encode(one), letter) for one in owed]


def unpacked(kept: OwedKey, letter: Letter | None) -> Owed:
    """As it was, with the event that `letter`, the one it was kept with, has become meanwhile."""
    owed = msgspec.json.decode(kept.raw, type=Owed)
    return replace(owed, event=letter.event) if letter is not None else owed
