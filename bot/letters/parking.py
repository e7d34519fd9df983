"""A letter that is given up: a line in the log, and an alarm that goes another way than the letter went."""

import logging
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Final

from bot.clock import SteadyClock
from bot.scribe import Scribe
from bot.writing.addressing import reader_of
from cases.case import Case
from cases.decision import Ask, Say, TextArguments, ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.ids import LetterId, Unit
from cases.office import Office
from storage.database import Database
from storage.letters import Destination, Letter, LetterState, Parked, place_of
from storage.work import Work

log = logging.getLogger(__name__)
GIVE_UP: Final = timedelta(days=1)
"""So long a letter is tried that is refused."""
OVERDUE: Final = timedelta(hours=1)
"""So long an alarm is tried in the Samordningsrum alone."""
_ALARM: Final = "parked:"
_TOLD: Final = {
    Parked.TOO_LARGE: "parked-too-large",
    Parked.MALFORMED: "parked-malformed",
    Parked.SUSPENDED: "parked-suspended",
    Parked.LOCKED: "parked-locked",
    Parked.TERMS: "parked-terms",
    Parked.LIMIT: "parked-limit",
    Parked.FORBIDDEN: "parked-forbidden",
    Parked.UNANSWERED: "parked-unanswered",
    Parked.REFUSED: "parked-refused",
}
_ABOUT: Final[Mapping[Ask, str]] = {Ask.MEETING: "meeting", Ask.ACTIONS: "action"}


def is_alarm(letter: Letter) -> bool:
    """Whether the letter reports a given-up one; such a letter is never given up itself."""
    return letter.id.startswith(_ALARM)


class Parking:
    """What a letter said stays sealed; those who can reach its reader another way are told who that was."""

    def __init__(self, database: Database, scribe: Scribe, clock: SteadyClock) -> None:
        self._database = database
        self._scribe = scribe
        self._clock = clock

    async def park(self, letter: Letter, why: Parked, tried_for: timedelta) -> None:
        """Give it up and tell, in one transaction."""
        async with self._database.work() as work:
            await work.park(letter.id, why)
            case = work.case(letter.case) if letter.case else None
            args = _told(letter, case, tried_for)
            for to in _ways(letter, case, work.office()):
                say = Say(to, _TOLD[why], args, act=True)
                name = await self._free_name(
                    work, f"{_ALARM}{place_of(to)}:{letter.case}:{place_of(letter.to)}:{why}:{_about(letter)}"
                )
                await self._scribe.alarm(work, name, say, self._clock.now())
        hours = tried_for / timedelta(hours=1)
        log.error("a letter was given up after %d tries in %.1f hours: %s", letter.refusals + 1, hours, why)

    async def find_another_way(self, alarm: Letter, tried_for: timedelta) -> None:
        """An alarm that the Samordningsrum does not get goes to each coordinator's own chat as well, once."""
        if tried_for < OVERDUE or not isinstance(alarm.to, ToOffice):
            return
        again = replace(alarm, made=None) if alarm.words else alarm
        async with self._database.work() as work:
            for coordinator in work.office().coordinators_of(alarm.to.unit):
                name = LetterId(f"{alarm.id}:{coordinator.user}")
                await work.post(replace(again, id=name, to=ToUser(coordinator.user), order=name))

    async def _free_name(self, work: Work, kind: str) -> LetterId:
        """While an alarm of the same words to the same room waits, no second one is written."""
        number = 0
        while (known := await work.letter(LetterId(f"{kind}:{number}"))) and known.state is LetterState.SENT:
            number += 1
        return LetterId(f"{kind}:{number}")


def _ways(letter: Letter, case: Case | None, office: Office) -> Iterator[Destination]:
    """The Samordningsrum; where the letter was to go there, each coordinator's own chat."""
    if isinstance(letter.to, ToOffice):
        yield from (ToUser(coordinator.user) for coordinator in office.coordinators_of(letter.to.unit))
        return
    yield from (ToOffice(unit) for unit in _units(letter, case, office))


def _units(letter: Letter, case: Case | None, office: Office) -> tuple[Unit, ...]:
    if case is not None:
        return (case.unit,)
    mine = office.units_of(letter.to.user) if isinstance(letter.to, ToUser) else ()
    return mine or tuple(sorted({coordinator.unit for coordinator in office.coordinators.values()}))


def _told(letter: Letter, case: Case | None, tried_for: timedelta) -> TextArguments:
    hours = round(tried_for / timedelta(hours=1))
    known: TextArguments = {"hours": hours, "about": _about(letter), "code": case.code if case else "", "who": ""}
    match letter.to:
        case ToPerson(person) if case is not None:
            return {**known, "to": "person", "who": case.handle(person)}
        case ToCaseRoom() if case is not None:
            return {**known, "to": "room"}
        case ToOffice():
            return {**known, "to": "office"}
        case _:
            return {**known, "to": "user", "who": reader_of(letter.to, case) or ""}


def _about(letter: Letter) -> str:
    """Its topic in one word, as far as it can be told without the contents."""
    if letter.farewell:
        return "other"  # that somebody has left is for the case's own coordinators
    if letter.about is not None and letter.about.ask in _ABOUT:
        return _ABOUT[letter.about.ask]
    return "reply" if _is_tied(letter) else "other"


def _is_tied(letter: Letter) -> bool:
    """Whether it answers or ends something in its room."""
    return letter.ends is not None or (letter.answers is not None and not letter.answers.elsewhere)
