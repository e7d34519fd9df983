"""What the guard saw, written into the journal and told to those who must know; never who, in a shared room (R94)."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Final

from bot.clock import SteadyClock
from bot.homeserver import RoomState
from bot.inbound import Membership
from bot.rooms.absent import Absent
from bot.rooms.departing import Departures
from bot.rooms.heldout import HeldOut
from bot.scribe import Scribe
from cases.case import Case
from cases.days import today
from cases.decision import Address, Decision, Say, TextArgument, ToCoordinators, ToOffice
from cases.facts import Admitted, Fact, OfficeOutsiderSeen, OutsiderSeen, Removed
from cases.facts.rooms import Gone
from cases.ids import CaseId, Cause, MasterKey, PersonId, RoomId, UserId
from cases.parts import part_of
from cases.rooms.presence import Wanted
from cases.rooms.telling import came_in, unheard
from cases.unit.identities import grouped
from cases.unit.new_keys import new_keys_told
from storage.database import Database

POWER: Final = "reason-flaw-others-have-power"
PINNED: Final = "reason-flaw-pinned"
NAMED: Final = "reason-flaw-name"


@dataclass(frozen=True, slots=True)
class _Seen:
    room: RoomId
    user: UserId


class Reporter:
    """Records and tells; each thing once for as long as it lasts."""

    def __init__(self, database: Database, scribe: Scribe, clock: SteadyClock) -> None:
        self._database = database
        self._scribe = scribe
        self._clock = clock
        self.absent = Absent(database, scribe, clock)
        self.held_out = HeldOut(database)
        self._departures = Departures(database, scribe, clock, self.held_out)
        self._still_in: set[_Seen] = set()
        self._flawed: dict[RoomId, frozenset[str]] = {}
        self._just_told: set[RoomId] = set()
        """Rooms of which an outsider was told in this look: that alarm speaks of the powers too."""
        self._waiting: set[_Seen] = set()
        """Removals that have been told of as not done yet."""
        self._holds_back = False

    def hold_back(self) -> None:
        """Until it is known whether the journal was set back, nothing that it says of a room is written or told."""
        self._holds_back = True

    def go_on(self) -> None:
        """It is known: what was seen meanwhile is seen again at the next look."""
        self._holds_back = False

    async def admitted(self, wanted: Wanted, user: UserId) -> None:
        """Someone was asked in (R87)."""
        case, person = self._find(wanted, user)
        if case and person and wanted.room:
            fact = Admitted(case=case.id, at=self._clock.now(), room=wanted.room, person=person)
            await self._write(Cause(f"admitted:{wanted.room}:{person}"), Decision(facts=(fact,)), case.id)

    async def note_departures(self, wanted: Wanted, state: RoomState, put_out: Collection[UserId] = ()) -> None:
        """Tell of those let in and seen gone; `put_out`: those the bot has just removed."""
        case, _ = self._find(wanted, None)
        if case is not None and not self._holds_back:
            await self._departures.note(wanted, state, case, put_out)

    async def arrivals(self, wanted: Wanted, state: RoomState) -> bool:
        """Tell those who joined the case room what may be spoken of there (R27); False while that waits for others
        who were asked in with them."""
        case, _ = self._find(wanted, None)
        if case is None or wanted.purpose.person is not None:
            return True
        people = {user: person.id for user in sorted(wanted.people) if (person := case.person_of(user))}
        inside = [person for user, person in people.items() if user in state.joined()]
        awaited = _is_somebody_awaited(case, people, state)
        told = came_in(case, inside, self._clock.now(), awaited=awaited)
        if told.facts:
            await self._write(Cause(f"arrived:{state.room}:{told.facts[0].at.isoformat()}"), told, case.id)
        return bool(told.effects) or not unheard(case, inside)

    async def make_good(self, wanted: Wanted, state: RoomState) -> None:
        """Outsiders who were removed and not told of, because the process ended between the two."""
        case, _ = self._find(wanted, None)
        if case is None:
            return
        out = {user for user, member in state.members.items() if member in {Membership.LEAVE, Membership.BAN}}
        told = {user for room, user in case.rooms.outsiders if room == state.room}
        strangers = {user for user in out - told - case.rooms.former if case.person_of(user) is None}
        await self.outsiders(wanted, strangers, state)

    async def owe_word(self, wanted: Wanted, users: Collection[UserId]) -> None:
        """Before they are removed: someone told of at an earlier time is told of again, also after a crash."""
        case, _ = self._find(wanted, None)
        if case is None or wanted.room is None:
            return
        again = sorted(user for user in users if (wanted.room, user) in case.rooms.outsiders)
        facts = tuple(OutsiderSeen(case=case.id, at=self._clock.now(), room=wanted.room, user=user) for user in again)
        if facts:
            await self._write(Cause(f"outsider-again:{wanted.room}"), Decision(facts), case.id)

    async def outsiders(self, wanted: Wanted, users: Collection[UserId], state: RoomState) -> None:
        """Someone never let in was in the room, or on the way in: told when out, and before that if it lasts."""
        if self._holds_back:
            return
        still_in = {seen.user for seen in self._still_in if seen.room == state.room}
        for user in sorted({*users} | still_in):
            seen = _Seen(state.room, user)
            if user not in state.present():
                await self._alarm(wanted, user, removed=True)
                self._still_in.discard(seen)
            elif user not in still_in:
                await self._alarm(wanted, user, removed=False)
                self._still_in.add(seen)

    async def removals(self, wanted: Wanted, leaving: Collection[UserId], state: RoomState) -> None:
        """Someone who was let in must leave and is still there: told while it lasts, and once more when it is done."""
        case, _ = self._find(wanted, None)
        for user in sorted(leaving):
            seen, done = _Seen(state.room, user), user not in state.present()
            if (seen in self._waiting) is not done:
                continue
            self._waiting ^= {seen}
            who = case.person_of(user) if case else None
            args: dict[str, TextArgument] = {"who": who.handle if who else user, "room": wanted.name}
            text = "removal-done" if done else "removal-waits"
            effects = tuple(Say(to, text, args, act=not done) for to in self._alarmed(case))
            cause = Cause(f"{text}:{wanted.room}:{user}:{self._clock.now().isoformat()}")
            await self._write(cause, Decision(effects=effects), case.id if case else None)

    async def _alarm(self, wanted: Wanted, user: UserId, *, removed: bool) -> None:
        now, room = self._clock.now(), wanted.room
        assert room is not None
        self._just_told.add(room)
        case, _ = self._find(wanted, None)
        text = "outsider-removed" if removed else "outsider-still-in"
        if case and case.consent.suspended and removed:
            text = "outsider-set-back"  # they may have been let in by a fact that the journal does not have any more
        facts: tuple[Fact, ...] = (OfficeOutsiderSeen(at=now, room=room, user=user),)
        if case:
            facts = (OutsiderSeen(case=case.id, at=now, room=room, user=user),)
            if removed:
                facts += (Removed(case=case.id, at=now, room=room, user=user, why=Gone.OUTSIDER),)
        effects = tuple(Say(to, text, {"who": user}, act=True) for to in self._alarmed(case))
        await self._write(
            Cause(f"{text}:{room}:{user}:{now.isoformat()}"), Decision(facts, effects), case.id if case else None
        )

    async def flawed(self, wanted: Wanted, flaws: Collection[str]) -> None:
        """A room that is not as the bot makes rooms is frozen, and that is told once for as long as it lasts."""
        assert wanted.room is not None
        self._just_told.discard(wanted.room)
        before, now = self._flawed.get(wanted.room, frozenset()), frozenset(flaws)
        self._flawed[wanted.room] = now
        if now - before:
            await self._tell(wanted, "room-flawed", "flawed", {"flaws": _said(now)})

    async def put_right(self, wanted: Wanted, before: RoomState, flaws: Collection[str]) -> None:
        """What someone had changed in the bot's own name is as it was; power with a word of its own, unless an
        outsider is told of anyway."""
        if POWER in flaws and before.room not in self._just_told:
            await self._tell(wanted, "powers-put-back", "powers", {})
        case, _ = self._find(wanted, None)
        older = self._holds_back or (case is not None and case.consent.suspended is not None)
        # What is pinned there was perhaps pinned by us, in a time that the journal has forgotten.
        ours = {PINNED} if older else set[str]()
        # An older version called a Samordningsrum by its unit alone.
        ours |= {NAMED} if wanted.purpose.unit is not None and before.name == wanted.purpose.unit else set()
        if others := frozenset(flaws) - {POWER} - ours:
            await self._tell(wanted, "room-put-right", "put-right", {"flaws": _said(others)})

    async def room_lost(self, wanted: Wanted) -> None:
        """The bot is not in this room any more, though it made it."""
        case, _ = self._find(wanted, None)
        cause = Cause(f"lost:{wanted.room}")
        effects = tuple(Say(to, "room-lost", {"room": wanted.name}, act=True) for to in self._alarmed(case))
        await self._write(cause, Decision(effects=effects), case.id if case else None)

    async def identity_changed(self, user: UserId, shown: MasterKey) -> None:
        """Another master key than the pinned one: an alarm in the Samordningsrum, by code and handle alone, and what to
        do to each case's coordinators. A coordinator's own is told in the unit's Samordningsrum."""
        now, office = self._clock.now(), self._database.office
        moment, day = now.isoformat(), today(now)
        async with self._database.work() as work:
            for case in self._database.cases_of(user):
                if (who := part_of(case, user, day)) is not None and not who.out:
                    cause = Cause(f"identity-changed:{case.id}:{user}:{moment}")
                    told = new_keys_told(office, case, who, shown, now, day)
                    await self._scribe.record(work, cause, told, now, case=case.id)
        values: dict[str, TextArgument] = {"who": user, "fingerprint": grouped(shown)}
        said = tuple(
            Say(ToOffice(unit), "coordinator-identity-changed", values, act=True) for unit in office.units_of(user)
        )
        if said:
            await self._write(Cause(f"identity-changed:{user}:{moment}"), Decision(effects=said), None)

    async def _tell(self, wanted: Wanted, text: str, what: str, args: dict[str, TextArgument]) -> None:
        case, _ = self._find(wanted, None)
        effects = tuple(Say(to, text, {"room": wanted.name, **args}, act=True) for to in self._alarmed(case))
        cause = Cause(f"{what}:{wanted.room}:{self._clock.now().isoformat()}")
        await self._write(cause, Decision(effects=effects), case.id if case else None)

    def _alarmed(self, case: Case | None) -> tuple[Address, ...]:
        if case is not None:
            return (ToCoordinators(),)
        return tuple(ToOffice(unit) for unit in sorted({c.unit for c in self._database.office.coordinators.values()}))

    def _find(self, wanted: Wanted, user: UserId | None) -> tuple[Case | None, PersonId | None]:
        case = self._database.cases.get(wanted.purpose.case) if wanted.purpose.case else None
        person = case.person_of(user) if case and user else None
        return case, person.id if person else None

    async def _write(self, cause: Cause, decision: Decision, case: CaseId | None) -> None:
        async with self._database.work() as work:
            await self._scribe.record(work, cause, decision, self._clock.now(), case=case)


def _is_somebody_awaited(case: Case, people: Mapping[UserId, PersonId], state: RoomState) -> bool:
    """Of those who were asked in: not there yet, and has not walked out."""
    on_the_way = (person for user, person in people.items() if user not in state.joined())
    return any(not case.named(person).presence.has_left(state.room) for person in on_the_way)


def _said(flaws: Collection[str]) -> tuple[str, ...]:
    return tuple(f"@{flaw}" for flaw in sorted(flaws))
