"""What can be told of a town from outside and from its journal: two towns with the same story must tell the same."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.inbound import Membership
from bot.rooms.talks import holds_open
from bot.writing.addressing import purpose_of
from cases.facts import KeyShared, OfficeKeyShared
from cases.ids import RoomId, UserId
from cases.papercode import code_in, grouped
from cases.planned import Purpose
from storage.chain import Head, genesis, walk
from storage.journal import _read
from tests.town.people import PARTS, STRANGER, People
from tests.town.town import BOT, COORDINATOR, Town

_CODE = re.compile(r"[A-ZÅÄÖ][a-zåäö]+-[0-9]{2}")


@dataclass(frozen=True, slots=True)
class Telling:
    """Codes left out: each town draws its own."""

    read: Mapping[UserId, Counter[str]]
    """What each person has read, and how many times."""
    rooms: Counter[tuple[str, ...]]
    """The rooms the bot is in, each as who else has joined it or is asked to."""
    facts: Counter[str]
    """The names of the facts in the journal."""
    waiting: int
    """Letters that are still to leave."""
    redacted: int


async def tell(people: People) -> Telling:
    """What there is to tell now."""
    town = people.town
    return Telling(
        read={user: Counter(map(_plain, people.reads(user))) for user in (COORDINATOR, *PARTS, STRANGER)},
        rooms=Counter(_members(town, room) for room in town.server.rooms),
        facts=await _facts_told(town),
        waiting=await _waiting(town),
        redacted=len(town.server.redacted),
    )


def _plain(text: str) -> str:
    code = code_in(text)
    return _CODE.sub("CODE", text.replace(grouped(code), "PAPER CODE") if code else text)


def _members(town: Town, room: RoomId) -> tuple[str, ...]:
    members = town.server.rooms[room].members
    inside = {Membership.JOIN, Membership.INVITE}
    return tuple(sorted(f"{user} {state}" for user, state in members.items() if state in inside and user != BOT))


async def _facts_told(town: Town) -> Counter[str]:
    names = await facts_of(town)
    # After a start it is written again who a room key has reached, which is no wrong.
    del names[KeyShared.NAME], names[OfficeKeyShared.NAME]
    return names


async def facts_of(town: Town) -> Counter[str]:
    """The names of the facts in the journal."""
    database, vault = town.bot.offline.database, town.bot.offline.vault
    async with database.work() as work:
        rows = await work._rows("SELECT number, scope, generation, sealed, hash FROM journal ORDER BY number")
    head, names = genesis(database.origin), Counter[str]()
    for row in walk(map(tuple, rows), head):
        names[_read(row, head, vault).NAME] += 1
        head = Head(row.number, row.hash)
    return names


async def _waiting(town: Town) -> int:
    async with town.bot.offline.database.work() as work:
        return len(await work.letters_unsent())


def differences(told: Telling, expected: Telling) -> list[str]:
    """What is too much (+) and too little (-) in a telling, in lines that can be read."""
    found = []
    for user in expected.read:
        found += [f"{user} {line}" for line in _apart(told.read[user], expected.read[user])]
    found += _apart(told.facts, expected.facts) + _apart(told.rooms, expected.rooms)
    if (told.waiting, told.redacted) != (expected.waiting, expected.redacted):
        found.append(f"waiting, redacted: {told.waiting, told.redacted} for {expected.waiting, expected.redacted}")
    return found


def _apart(told: Counter[Any], expected: Counter[Any]) -> list[str]:
    return [f"+ {count} {what}" for what, count in (told - expected).items()] + [
        f"- {count} {what}" for what, count in (expected - told).items()
    ]


async def chats_that_wait(town: Town) -> frozenset[Purpose]:
    """Whose own chat something waits to be said in: each letter that has not left is unsealed and asked."""
    database = town.bot.offline.database
    async with database.work() as work:
        letters = await work.letters_unsent()
    asked = [(letter, database.cases.get(letter.case) if letter.case else None) for letter in letters]
    purposes = (purpose_of(letter.to, case) for letter, case in asked if holds_open(letter, case))
    return frozenset(purpose for purpose in purposes if purpose.user or purpose.person)
