"""Which device has been written down as having which room's key, so that each share is in the log once (R87)."""

from collections.abc import Sequence
from datetime import datetime

from bot.sent import KeyShare, Sent
from cases.decision import ToOffice, ToUser
from cases.facts import Fact, KeyShared, OfficeKeyShared, RoomKindsPosted
from cases.ids import CaseId, EventId, RoomId
from storage.letters import Letter


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


def came_of(letter: Letter, sent: Sent, fresh: tuple[KeyShare, ...], room: RoomId, now: datetime) -> list[Fact]:
    """Who got a new key with a letter, and that what may be spoken of stands pinned."""
    facts: list[Fact] = []
    if fresh:
        case = None if isinstance(letter.to, ToUser | ToOffice) else letter.case
        facts.append(keys_shared(case, sent.event, fresh, room, now))
    if letter.pinned is not None and letter.case is not None:
        facts.append(RoomKindsPosted(case=letter.case, at=now, room=room, event=sent.event, said=letter.pinned))
    return facts
