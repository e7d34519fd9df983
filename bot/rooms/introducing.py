"""What people are told about keys: ours at the first meeting, how to compare, whose app is not confirmed (N2, N13)."""

from collections.abc import Collection

from bot.clock import SteadyClock
from bot.homeserver import Homeserver
from bot.inbound import Inbound, Trust, VerificationRequest
from bot.reception import asks_to_verify, is_speech
from bot.rooms.belonging import Rooms
from bot.rooms.declining import Decliner
from bot.scribe import Scribe
from bot.sent import KeyShare
from cases.case import Case
from cases.days import today
from cases.decision import Address, Decision, Say, TextArguments, ToOffice, ToPerson, ToUser
from cases.ids import CaseId, Cause, LetterId, RoomId, Unit, UserId
from cases.members.departures import is_inside
from cases.parts import part_on
from cases.people import Person
from cases.unit.new_keys import unsigned_told
from storage.database import Database
from storage.letters import FIRST_WORDS
from storage.work import Work

OURS: TextArguments = {"fingerprint": "@fingerprint", "name": "@coordinator-name", "phone": "@coordinator-phone"}
"""Filled in where the letter is written."""
_TIMES = 100
"""So often somebody may come and go before they have read anything."""


class Introducer:
    """Each thing once, and never to a stranger: someone not known here, or not covered, hears nothing."""

    def __init__(
        self, database: Database, scribe: Scribe, clock: SteadyClock, rooms: Rooms, homeserver: Homeserver
    ) -> None:
        self._database = database
        self._scribe = scribe
        self._clock = clock
        self._rooms = rooms
        self._bot = homeserver.user
        self._decliner = Decliner(database, homeserver, clock)

    async def greet(self, user: UserId) -> None:
        """A professional is asked into their own room, or comes into it: who we are, before anything else, once. The
        family has it in the greeting."""
        said = self._first_words(user)
        if said is None:
            return
        case, say = said
        async with self._database.work() as work:
            cause = await _unsaid(work, user)
            if cause is not None and await work.claim(cause):
                await self._scribe.record(work, cause, Decision(effects=(say,)), self._clock.now(), case=case)

    def _first_words(self, user: UserId) -> tuple[CaseId | None, Say] | None:
        """Of the first case that they are not out of; whether they may have them is asked when the letter leaves."""
        if user in self._database.office.coordinators:
            return None, Say(ToUser(user), "hello-coordinator", OURS)
        if user in self._database.office.onlookers:
            return None, Say(ToUser(user), "hello-onlooker", OURS)
        for case in self._database.cases_of(user):
            who = case.person_of(user)
            if who is not None and not who.is_family and not part_on(case, who, today(self._clock.now())).out:
                return case.id, Say(ToPerson(who.id), "hello", OURS)
        return None

    async def greet_unit(self, unit: Unit, room: RoomId, came: Collection[UserId]) -> None:
        """Coordinators have come into their Samordningsrum: the same, once for all of them."""
        async with self._database.work() as work:
            new = [user for user in sorted(came) if await work.claim(Cause(f"met:{room}:{user}"))]
            if new:
                said = Decision(effects=(Say(ToOffice(unit), "hello-office", {"unit": unit}),))
                await self._scribe.record(work, Cause(f"{FIRST_WORDS}{room}:{new[0]}"), said, self._clock.now())

    async def asked_to_verify(self, requests: Collection[VerificationRequest]) -> None:
        """Emoji are not offered: how to compare fingerprints instead, once a day and person; the app need not wait.

        Of several requests of one person the last is the one that their app still shows."""
        for request in {each.user: each for each in requests}.values():
            if await self._tell(request.user, "verify", "family-verify"):
                await self._decliner.outside(request)

    async def invited_us(self, user: UserId) -> bool:
        """Someone asked us into a room of theirs; False if we do not know them. We speak in our own room alone."""
        return await self._tell(user, "own-room-instead", "family-own-room-instead")

    async def look_at(self, inbound: Inbound) -> None:
        """A message that is no speech but asks for a verification, or one from a device whose chain does not hold."""
        if inbound.sender not in self._rooms.heard_in(inbound.room):
            return
        if asks_to_verify(inbound, self._bot):
            if await self._tell(inbound.sender, "verify", "family-verify"):
                await self._decliner.in_room(inbound)
        elif inbound.trust is Trust.UNSIGNED and is_speech(inbound, self._bot):
            await self.unsigned((KeyShare(inbound.sender, inbound.device),))

    async def unsigned(self, devices: Collection[KeyShare]) -> None:
        """The coordinator hears what helps, once a device. A changed identity has an alarm of its own."""
        for share in sorted(devices, key=lambda each: (each.user, each.device)):
            if share.user in self._database.office.changed:
                continue
            async with self._database.work() as work:
                if await work.claim(Cause(f"unsigned:{share.user}:{share.device}")):
                    await self._tell_coordinators(work, share)

    async def _tell_coordinators(self, work: Work, share: KeyShare) -> None:
        cause, now = Cause(f"unsigned-told:{share.user}:{share.device}"), self._clock.now()
        for case in self._database.cases_of(share.user):
            who = case.person_of(share.user)
            assert who is not None
            say = unsigned_told(who, share.user, share.device)
            await self._scribe.record(work, Cause(f"{cause}:{case.id}"), Decision(effects=(say,)), now, case=case.id)
        told = tuple(
            Say(ToOffice(unit), "unsigned-device-told", {"who": share.user}, act=True)
            for unit in work.office().units_of(share.user)
        )
        await self._scribe.record(work, cause, Decision(effects=told), now)

    async def _tell(self, user: UserId, text: str, to_family: str) -> bool:
        to = self._way_to(user)
        if to is None:
            return False
        case, address, family = to
        cause = Cause(f"{text}:{user}:{today(self._clock.now())}")
        await self._once(cause, Say(address, to_family if family else text, OURS), case)
        return True

    def _way_to(self, user: UserId) -> tuple[CaseId | None, Address, bool] | None:
        """How this person may be written to, and whether they are of the family; None if the bot may not write."""
        if user in self._database.office.coordinators or user in self._database.office.onlookers:
            return None, ToUser(user), False
        for case in self._database.cases_of(user):
            who = case.person_of(user)
            if who is not None and _is_served(case, part_on(case, who, today(self._clock.now()))):
                return case.id, ToPerson(who.id), who.is_family
        return None

    async def _once(self, cause: Cause, say: Say, case: CaseId | None) -> None:
        async with self._database.work() as work:
            if await work.claim(cause):
                await self._scribe.record(work, cause, Decision(effects=(say,)), self._clock.now(), case=case)


async def _unsaid(work: Work, user: UserId) -> Cause | None:
    """Under which name the first words are to be written now; None where they are on their way, or were said. Those
    that were withdrawn, as their reader had left before they came, are said again."""
    for time in range(_TIMES):
        cause = Cause(f"{FIRST_WORDS}{user}" + (f":{time}" if time else ""))
        if not await work.is_claimed(cause):
            return cause
        if not await work.was_withdrawn(LetterId(f"{cause}:0.0")):
            return None
    return None


def _is_served(case: Case, who: Person) -> bool:
    """Has a part in the case now, as the journal has it: the rule of consent is asked when the letter leaves."""
    if who.out:
        return False
    return who.contact.greeted if who.is_family else who.is_staff or is_inside(case, who)
