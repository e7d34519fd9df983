"""One case with all that became true of it, told again as many others, recorded in a few transactions.

What the others hold is what the first one holds: its people, papers, rooms and yes, each with names of their own. So a
town with a thousand cases is made in seconds, and it has the shape that a conversation would have given it."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from typing import Final, cast

from cases.case import Case
from cases.codes import draw_code
from cases.facts import CaseFact, CaseListed, CaseOpened, Fact, IdentityPinned
from cases.ids import CaseCode, CaseId, Cause, Nonce, RoomId, UserId
from storage import codec
from storage.database import Database
from tests.town.household import Household
from tests.town.town import Town

_ID: Final = re.compile(rb"[0-9a-f]{32}")
"""As cases, people, papers and rooms' nonces are called."""
AT_ONCE: Final = 100
"""Cases in one transaction."""


@dataclass(frozen=True, slots=True)
class Again:
    """Another case like the first: what it and its people are called instead."""

    number: int
    code: CaseCode
    users: Mapping[UserId, UserId]
    """Accounts that are others in this case; one that is not named is the same person as in the first."""

    def named(self, one: str) -> str:
        """What an id of the first case is here: of a case, a person, a paper, a room's nonce."""
        return sha256(f"{self.number}:{one}".encode()).hexdigest()[:32]

    def case(self, first: Case) -> CaseId:
        return CaseId(self.named(first.id))

    def nonce(self, first: Nonce) -> Nonce:
        return Nonce(self.named(first))

    def told(self, facts: Iterable[CaseFact], first: Case, rooms: Mapping[RoomId, RoomId]) -> list[Fact]:
        """The facts of the first case, of this one, and that it is in the office's list. `rooms`: the one that stands
        here for each of its rooms."""
        names = [(first.code, self.code), *rooms.items(), *self.users.items()]
        quoted = {f'"{old}"'.encode(): f'"{new}"'.encode() for old, new in names}
        told = [self._told(codec.encode(cast(Fact, fact)), quoted) for fact in facts]
        return [*map(_listed, (fact for fact in told if isinstance(fact, CaseOpened))), *told]

    def _told(self, written: bytes, quoted: Mapping[bytes, bytes]) -> Fact:
        for old, new in quoted.items():
            written = written.replace(old, new)
        return codec.decode(_ID.sub(lambda found: self.named(found[0].decode()).encode(), written))


def others(
    first: Case, count: int, own: Iterable[UserId], taken: Iterable[CaseCode] = (), start: int = 1
) -> list[Again]:
    """So many cases like the first, numbered from `start`. `own`: accounts that are another person in each of them."""
    codes, found, accounts = {first.code, *taken}, list[Again](), tuple(own)
    for number in range(start, start + count):
        code = draw_code(codes, number * 7919)
        codes.add(code)
        found.append(Again(number, code, {user: _another(user, number) for user in accounts}))
    return found


def _another(user: UserId, number: int) -> UserId:
    name, _, server = user.partition(":")
    return UserId(f"{name}-n{number}:{server}")


def _listed(opened: CaseOpened) -> CaseListed:
    return CaseListed(at=opened.at, case=opened.case, code=opened.code, unit=opened.unit)


async def record(database: Database, cases: Mapping[CaseId, Sequence[Fact]]) -> None:
    """All of these cases, a hundred in a transaction. What falls due is armed at the next start."""
    for case in cases:
        await database.prepare_case(case)
    every = list(cases.items())
    for at in range(0, len(every), AT_ONCE):
        async with database.work() as work:
            for case, facts in every[at : at + AT_ONCE]:
                await work.record(facts, cause=Cause(f"again:{case}"))


async def make_many(household: Household, total: int) -> list[Again]:
    """So many cases in a town in memory, the given one among them; the bot is started again and comes to rest.

    Each has its family for itself, and shares the professionals of the first."""
    town, first = household.village.town, household.case
    database = town.bot.offline.database
    family = [who.user for who in first.people.values() if who.is_family and who.user]
    codes = [case.code for case in database.cases.values()]
    made = others(first, total - len(codes), family, codes, start=len(codes))
    async with database.work() as work:
        facts = await work.facts_of(first.id)
    await record(database, {each.case(first): each.told(facts, first, _rooms(town, first, each)) for each in made})
    await _pin(town, [user for each in made for user in each.users.values()])
    await town.restart()
    await town.settle()
    return made


async def _pin(town: Town, users: Iterable[UserId]) -> None:
    """Their keys are those that the bot has seen before."""
    now, shown = town.clock.at, town.server.identity_of
    pins = [IdentityPinned(at=now, user=user, key=shown[user], how="first-seen") for user in users]
    async with town.bot.offline.database.work() as work:
        await work.record(pins, cause=Cause("pinned again"))


def _rooms(town: Town, first: Case, again: Again) -> dict[RoomId, RoomId]:
    """The rooms of the first case once more at the homeserver, each with those who stand for the people in it."""
    made = {}
    for planned in first.rooms.planned.values():
        if planned.room is None:
            continue
        like, name = town.server.rooms[planned.room], again.code if planned.person is None else None
        room = town.server.add_room(like.creator, name=name or like.name, nonce=again.nonce(planned.nonce))
        members = {again.users.get(user, user): member for user, member in like.members.items()}
        town.server.rooms[room] = replace(town.server.rooms[room], members=members, pinned=like.pinned)
        made[planned.room] = room
    for user in again.users.values():
        town.willing.add(town.server.person(user))
    return made
