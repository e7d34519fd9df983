"""People the guard sees gone: written down with why, told where they went by themselves; never what is not known."""

from collections.abc import Collection, Iterable, Iterator

from bot.clock import SteadyClock
from bot.homeserver import RoomState
from bot.rooms.heldout import HeldOut
from bot.scribe import Scribe
from cases.case import Case
from cases.days import today
from cases.decision import Decision, Say, TextArgument, ToCoordinators
from cases.facts import Removed
from cases.facts.rooms import Gone
from cases.ids import Cause, PersonId, UserId
from cases.presence import Place
from cases.rooms.admission import why_out
from cases.rooms.presence import Wanted
from storage.database import Database


class Departures:
    """Of the people of a case, in its rooms."""

    def __init__(self, database: Database, scribe: Scribe, clock: SteadyClock, held_out: HeldOut) -> None:
        self._database = database
        self._scribe = scribe
        self._clock = clock
        self._held_out = held_out

    async def note(self, wanted: Wanted, state: RoomState, case: Case, put_out: Collection[UserId]) -> None:
        """Those let in and seen gone: removed, with the reason the journal has, or gone by themselves.

        `put_out`: those the bot has just removed. Someone who had gone already when the journal was set back went by
        facts that it does not have any more."""
        let_in = sorted(case.those_in(state.room, Place.ASKED, Place.DOUBTED), key=lambda who: who.id)
        inside = {who.id: who.user for who in let_in}
        held = await self._held_out.after(wanted, state)
        gone = [person for person, user in inside.items() if user not in state.present() | held]
        facts = tuple(self._departure(wanted, case, person, put_out) for person in gone)
        if not facts:
            return
        told = tuple(_left_alone(case, person) for person in _went_by_themselves(case, facts))
        now = self._clock.now()
        cause = Cause(f"departed:{state.room}:{now.isoformat()}")
        async with self._database.work() as work:
            await self._scribe.record(work, cause, Decision(facts, told), now, case=case.id)

    def _departure(self, wanted: Wanted, case: Case, person: PersonId, put_out: Collection[UserId]) -> Removed:
        assert wanted.room is not None
        day, user = today(self._clock.now()), case.named(person).user
        out = Gone.IDENTITY_CHANGED if user in self._database.office.changed else why_out(case, case.named(person), day)
        why = Gone.LEFT_ALONE if user in wanted.people else out or Gone.UNEXPLAINED
        if case.named(person).presence.in_room(wanted.room).place is Place.DOUBTED and user not in put_out:
            why = Gone.BEFORE
        return Removed(case=case.id, at=self._clock.now(), room=wanted.room, person=person, why=why)


def _went_by_themselves(case: Case, facts: Iterable[Removed]) -> Iterator[PersonId]:
    """Those the coordinators are to be told about."""
    alone = (fact.person for fact in facts if fact.why == Gone.LEFT_ALONE and fact.person)
    return (person for person in alone if not case.named(person).is_staff)


def _left_alone(case: Case, person: PersonId) -> Say:
    args: dict[str, TextArgument] = {"handle": case.handle(person), "actor": int(case.named(person).is_actor)}
    return Say(ToCoordinators(), "left-alone-told", args)
