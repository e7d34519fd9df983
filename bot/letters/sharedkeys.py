"""Which device has been written down as having which room's key, so that each share is in the log once (R87)."""

from collections.abc import Sequence
from datetime import datetime

from bot.sent import KeyShare, Sent
from cases.facts import KeyShared, OfficeKeyShared
from cases.ids import CaseId, EventId, RoomId


class SharedKeys:
    """The latest key of each room, and who is known to have it; after a restart a share may be written down again."""

    def __init__(self) -> None:
        self._known: dict[RoomId, tuple[str, frozenset[KeyShare]]] = {}

    def fresh(self, room: RoomId, sent: Sent) -> tuple[KeyShare, ...]:
        """The shares that are not written down yet."""
        key, known = self._known.get(room, ("", frozenset()))
        return tuple(sorted(frozenset(sent.shared) - (known if key == sent.key else frozenset()), key=str))

    def note(self, room: RoomId, sent: Sent) -> None:
        """They are written down now."""
        self._known[room] = (sent.key, frozenset(sent.shared))

    def note_late(self, room: RoomId, sent: Sent) -> None:
        """The same of shares that came after the event; those of an older key are not asked about again."""
        key, known = self._known.get(room, (sent.key, frozenset()))
        if key == sent.key:
            self._known[room] = (key, known | frozenset(sent.shared))


def keys_shared(
    case: CaseId | None, event: EventId, shares: Sequence[KeyShare], room: RoomId, now: datetime
) -> KeyShared | OfficeKeyShared:
    """Who truly got the room key with this event; without a case a share of the unit's (R87)."""
    devices = tuple((share.user, share.device) for share in shares)
    if case is None:
        return OfficeKeyShared(at=now, room=room, event=event, devices=devices)
    return KeyShared(case=case, at=now, room=room, event=event, devices=devices)
