"""Ends a request to verify each other, so that nobody's app waits for ever; the words come from elsewhere (N13)."""

import logging
from datetime import datetime, timedelta
from typing import Final

from bot.backoff import Seldom
from bot.clock import SteadyClock
from bot.homeserver import Homeserver
from bot.inbound import Inbound, VerificationRequest
from bot.trouble import HomeserverError
from bot.writing.addressing import purpose_of
from cases.case import Case
from cases.decision import ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.ids import EventId, LetterId, UserId
from cases.planned import Purpose
from storage.database import Database
from storage.letters import Destination, Letter

log = logging.getLogger(__name__)
SELDOM: Final = timedelta(minutes=1)
"""Nobody makes the bot send more than one end of a request in this time."""


class Decliner:
    """For people the bot knows, each once a minute at most: what is heard here is no amplifier."""

    def __init__(self, database: Database, homeserver: Homeserver, clock: SteadyClock) -> None:
        self._database = database
        self._homeserver = homeserver
        self._clock = clock
        self._seldom = Seldom(SELDOM)

    async def outside(self, request: VerificationRequest) -> None:
        """The device that asked is told at once; what fails is not tried again, for such a request ends by itself."""
        if not request.device or not self._is_due(request.user):
            return
        try:
            await self._homeserver.cancel_verification(request)
        except HomeserverError as problem:
            log.info("a request to verify is left alone: %s", problem)

    async def in_room(self, inbound: Inbound) -> None:
        """By a letter into that room, so that it waits behind a shut gate as all others do."""
        if not self._is_due(inbound.sender):
            return
        async with self._database.work() as work:
            purpose = await work.purpose(inbound.room)
            if purpose is None:
                return
            case = work.case(purpose.case) if purpose.case else None
            to = _address(purpose)
            await work.post(end_of_request(inbound.event, to, case, self._clock.now()))

    def _is_due(self, user: UserId) -> bool:
        return self._seldom.may(user, self._clock.now())


def end_of_request(request: EventId, to: Destination, case: Case | None, now: datetime) -> Letter:
    """The letter that ends a request made in this room."""
    return Letter(
        id=LetterId(f"cancel:{request}"),
        case=case.id if case else None,
        to=to,
        order=str(purpose_of(to, case)),
        words=None,
        ends=request,
        written=now,
    )


def _address(purpose: Purpose) -> Destination:
    match purpose:
        case Purpose(unit=unit) if unit is not None:
            return ToOffice(unit)
        case Purpose(person=person) if person is not None:
            return ToPerson(person)
        case Purpose(user=user) if user is not None:
            return ToUser(user)
        case _:
            return ToCaseRoom()
