"""The bot has another account: it holds no door of the rooms that it made with the old one, and says whose they are."""

from collections.abc import Callable, Collection, Iterator
from datetime import datetime

from cases.case import Case
from cases.decision import Decision, Line, Say, ToOffice
from cases.facts import Fact, OfficeRoomPlanned, RoomPlanned
from cases.ids import Nonce, Unit
from cases.office import Office
from cases.people import handles
from cases.presence import Place


def moved(office: Office, cases: Collection[Case], nonce: Callable[[str], Nonce], now: datetime) -> Decision:
    """Each room that was made is planned again; each Samordningsrum reads which were left, and who was inside.

    Nothing where no room is left: said once, however often a start asks."""
    there = {case.id: tuple(_again(case, nonce, now)) for case in cases}
    facts: tuple[Fact, ...] = tuple(
        OfficeRoomPlanned(at=now, nonce=nonce(str(room.nonce)), unit=room.unit, user=room.user)
        for room in office.rooms.values()
        if room.room
    )
    if not facts and not any(there.values()):
        return Decision()
    units = sorted({who.unit for who in office.coordinators.values()})
    told = tuple(Say(ToOffice(unit), "account-moved", {"lines": _lines(cases, unit)}, act=True) for unit in units)
    return Decision(
        facts, told, elsewhere=tuple((case, Decision(planned)) for case, planned in there.items() if planned)
    )


def _again(case: Case, nonce: Callable[[str], Nonce], now: datetime) -> Iterator[Fact]:
    """The case room and the chats with the family."""
    for room in case.rooms.planned.values():
        if room.room:
            yield RoomPlanned(case=case.id, at=now, nonce=nonce(str(room.nonce)), person=room.person)


def _lines(cases: Collection[Case], unit: Unit) -> tuple[Line, ...]:
    """The unit's cases by their code, each with who is in its rooms by their handle."""
    lines: list[Line] = []
    for case in sorted((case for case in cases if case.unit == unit), key=lambda case: case.code):
        inside = sorted(map(str, handles(case.those_in(case.room, Place.ASKED))))
        chats = sorted(_with_a_chat(case))
        if inside:
            lines.append(Line("left-behind-room", (("code", str(case.code)), ("who", tuple(inside)))))
        if chats:
            lines.append(Line("left-behind-chats", (("code", str(case.code)), ("who", tuple(chats)))))
    return tuple(lines) or (Line("left-behind-office"),)


def _with_a_chat(case: Case) -> tuple[str, ...]:
    return tuple(str(case.handle(each.person)) for each in case.rooms.planned.values() if each.room and each.person)
