"""Who comes and who goes in one room: removal before all else, then the asking in, and the journal told of both."""

import asyncio
import logging
from collections.abc import Callable, Collection, Iterable

from bot.homeserver import Homeserver, RoomState
from bot.inbound import Membership
from bot.rooms.identities import Identities
from bot.rooms.introducing import Introducer
from bot.rooms.removals import Removals
from bot.rooms.reporting import Reporter
from bot.rooms.seen import Seen, let_in
from bot.trouble import Rejected
from cases.case import Case
from cases.facts import Unreached
from cases.ids import RoomId, UserId
from cases.people import Person
from cases.presence import Place
from cases.rooms.presence import Wanted
from storage.database import Database
from storage.failpoints import reach

log = logging.getLogger(__name__)


class Doorkeeper:
    """Compares who is in a room with who may be, and acts. Remembers only what it last saw, to freeze at once."""

    def __init__(
        self,
        database: Database,
        homeserver: Homeserver,
        identities: Identities,
        reporter: Reporter,
        introducer: Introducer,
        removals: Removals,
    ) -> None:
        self._database = database
        self._homeserver = homeserver
        self._identities = identities
        self._reporter = reporter
        self._introducer = introducer
        self._removals = removals
        self.seen = Seen()
        self._asked: set[tuple[RoomId, UserId]] = set()

    def strangers(self, wanted: Wanted, state: RoomState) -> frozenset[UserId]:
        """Those in the room, or on the way in, who may not be."""
        return state.present() - self._may_be_in(wanted)

    def someone_comes(self, wanted: Wanted, state: RoomState) -> bool:
        """Someone is to be asked in, or was and it is not written down yet."""
        return bool(wanted.people - state.present() or self._unwritten(wanted, state))

    async def named(self, room: RoomId) -> frozenset[UserId]:
        """Those an event named in the room, removed before this look began, and told of by it."""
        return await self._removals.named(room)

    async def turn_out(
        self, wanted: Wanted, state: RoomState, strangers: Collection[UserId], shut: Callable[[RoomId], None]
    ) -> RoomState:
        """Remove those who may not be in the room, all at once, before anything else is put right: the state after."""
        if not strangers:
            return state
        shut(state.room)
        await self._remove_all(wanted, state.room, strangers)
        return await self._homeserver.state(state.room)

    async def tell_of(
        self, wanted: Wanted, state: RoomState, strangers: Collection[UserId], named: Collection[UserId]
    ) -> None:
        """Write down and tell what became of those whom the look found, and of those whom an event named, who were
        removed before it. `state`: as it was seen last; a failure is told too."""
        if strangers:
            await self._tell_of(wanted, state, strangers)
        await self._tell_of_named(wanted, state, frozenset(named).difference(strangers))
        self._removals.told_of(state.room, strangers)
        await self._greet(wanted, state)
        self.seen.note(state)
        await self._reporter.outsiders(wanted, frozenset(), state)
        await self._reporter.note_departures(wanted, state, {*strangers, *named})
        await self._reporter.make_good(wanted, state)

    async def _greet(self, wanted: Wanted, state: RoomState) -> None:
        """Before the courier knows that somebody has come the first words are written, so that they go first."""
        came = (state.joined() & wanted.people) - self.seen.joined(state.room)
        if came and wanted.purpose.unit:
            await self._introducer.greet_unit(wanted.purpose.unit, state.room, came)
            for user in sorted(came):
                await self._introducer.greet(user)  # by this they have the chat of their own that those words speak of
        elif wanted.purpose.user in came and self.seen.has(state.room):
            await self._introducer.greet(wanted.purpose.user)

    def _may_be_in(self, wanted: Wanted) -> frozenset[UserId]:
        return wanted.people | {self._homeserver.user}

    def _let_in(self, wanted: Wanted) -> frozenset[UserId]:
        return let_in(self._case(wanted), wanted.room)

    def _own(self, wanted: Wanted) -> frozenset[UserId]:
        """Whose room it is or was: they leave it without being strangers there. Of a journal that was set back nobody
        in the case is: who let them in may be forgotten."""
        case, person = self._case(wanted), wanted.purpose.person
        owner = case.named(person).user if case and person else wanted.purpose.user
        former = self._database.office.former | (case.rooms.former if case else frozenset())
        known = (
            {who.user for who in case.people.values() if who.user} if case and case.consent.suspended else set[UserId]()
        )
        return former | known | ({owner} if owner else set())

    def _case(self, wanted: Wanted) -> Case | None:
        return self._database.cases.get(wanted.purpose.case) if wanted.purpose.case else None

    async def _tell_of(self, wanted: Wanted, state: RoomState, strangers: Collection[UserId]) -> None:
        """Of strangers who have been removed, or could not be."""
        self._asked -= {(state.room, user) for user in strangers if user not in state.present()}
        told = frozenset(strangers) - wanted.held
        outsiders = told - self._let_in(wanted) - self._own(wanted)
        await self._reporter.outsiders(wanted, outsiders, state)
        await self._reporter.removals(wanted, told - outsiders, state)

    async def _tell_of_named(self, wanted: Wanted, state: RoomState, named: Collection[UserId]) -> None:
        """Of those who were out before the look; one after the other, so that what stops here tells of nobody twice."""
        if named:
            await self._forget_keys(state.room, named)
        for user in sorted(named):
            await self._tell_of(wanted, state, [user])
            self._removals.told_of(state.room, [user])

    async def _remove_all(self, wanted: Wanted, room: RoomId, strangers: Collection[UserId]) -> None:
        """Whatever becomes of the journal, they go."""
        try:
            await self._reporter.held_out.add(room, wanted.held.intersection(strangers))
            await self._reporter.owe_word(wanted, frozenset(strangers) - wanted.held)
        finally:
            out = self._removals.take_out(room, strangers)
            await asyncio.gather(out, self._forget_keys(room, strangers))

    async def _forget_keys(self, room: RoomId, users: Collection[UserId]) -> None:
        """Keys of this room that are owed to them never reach them, not after a restart either (N19)."""
        async with self._database.work() as work:
            await work.forget_owed(room, users)

    async def ask_in(
        self, wanted: Wanted, state: RoomState, still: Callable[[], Collection[UserId]], *, speaking: bool
    ) -> None:
        """Ask in who is missing. `still`: who may be in the room at that moment, for a server may take its time;
        `speaking`: something waits to be said there."""
        for user in sorted(self._unwritten(wanted, state)):
            await self._reporter.admitted(wanted, user)  # the bot was killed between asking them in and writing it
        for user in sorted(wanted.people - state.present()):
            if state.members.get(user) is Membership.BAN or not self._may_ask(wanted, user, speaking=speaking):
                continue
            if await self._identities.holds(user, wanted) and user in still():
                await self._invite(wanted, state.room, user)

    async def _invite(self, wanted: Wanted, room: RoomId, user: UserId) -> None:
        """One person that the server refuses keeps nobody else out; that is told."""
        if wanted.purpose.user:
            await self._introducer.greet(user)  # written first: it waits for them, and a crash here loses no word
        await self._forget_keys(room, [user])  # should that have failed when they were taken out
        try:
            await self._homeserver.invite(room, user)
        except Rejected as problem:
            log.warning("an invitation was refused: %s", problem)
            await self._reporter.absent.note(wanted, user, Unreached.REFUSED)
            return
        reach("door.invited")
        self._asked.add((room, user))
        self.seen.note_asked_in(room, user)
        await self._reporter.admitted(wanted, user)

    def _unwritten(self, wanted: Wanted, state: RoomState) -> frozenset[UserId]:
        case = self._case(wanted)
        if case is None:
            return frozenset()
        known = {user for user in wanted.people if case.person_of(user)}
        return frozenset(known & state.present()) - _users(case.those_in(wanted.room, Place.ASKED))

    def _may_ask(self, wanted: Wanted, user: UserId, *, speaking: bool) -> bool:
        """Someone who walked out by themselves is asked again only when there is something to say to them alone."""
        case = self._case(wanted)
        if case and wanted.is_shared and _is_unseen(case, user):
            return False  # who took them out may be forgotten: they wait for the coordinator's word on the case
        if speaking:
            return True
        if wanted.purpose.user is not None and user not in self._database.office.onlookers:
            return False  # a chat of one's own was made for something to say, and is asked into for nothing else
        if case is None:
            return (wanted.room, user) not in self._asked
        person = case.person_of(user)
        return person is not None and not person.presence.has_left(wanted.room)


def _users(people: Iterable[Person]) -> frozenset[UserId]:
    """Their accounts."""
    return frozenset(person.user for person in people if person.user)


def _is_unseen(case: Case, user: UserId) -> bool:
    """Not seen in the room since the journal was set back."""
    who = case.person_of(user)
    return who is not None and who.presence.unseen and case.consent.suspended is not None
