"""A coordinator's desk: four cases with the same police and school in all of them, and what each client shows."""

import re
from collections.abc import Iterator
from dataclasses import astuple, dataclass, field
from datetime import timedelta
from operator import add, sub
from typing import Any, Final

from cases.ids import EventId, MasterKey, RoomId, UserId
from tests.town.household import Household, Village
from tests.town.town import COLLEAGUE, COORDINATOR

POLICE: Final = UserId("@polisen:town")
SCHOOL: Final = UserId("@skolan:town")
OTHERS: Final = {handle: UserId(f"@{handle}:town") for handle in ("fritid", "bup", "kurator", "maria", "skkp", "fris")}
ACTORS: Final = {"polis": POLICE, "skola": SCHOOL, **OTHERS}
READERS: Final = {"coordinator": COORDINATOR, "colleague": COLLEAGUE, "police": POLICE, "school": SCHOOL}
FAMILY: Final = "family"
SECONDS: Final = (timedelta(seconds=10), timedelta(seconds=2))
"""What passes, in two looks, between two people who go into a room."""
LETTERS: Final = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0"


_REMINDS: Final = re.compile(
    r"^(?:\S+ · Påminnelse: M\d|I (?:dag|morgon) är mötet |(?:\S+ · )?Blev (?:M\d|de här mötena) )"
)


@dataclass(frozen=True, slots=True)
class Count:
    """What one reader's client showed: new messages, calendar files that follow a text, edits of older messages; and
    what nobody was told before: reminders of meetings, and the question at four whether they took place."""

    messages: int = 0
    files: int = 0
    edits: int = 0
    reminders: int = 0

    def __add__(self, other: "Count") -> "Count":
        return Count(*map(add, astuple(self), astuple(other)))

    def __sub__(self, other: "Count") -> "Count":
        return Count(*map(sub, astuple(self), astuple(other)))


@dataclass(slots=True)
class Desk:
    """The village, its four cases, and what was said when."""

    village: Village
    cases: list[Household] = field(default_factory=list)

    async def opens(self, born: str, *family: str, same: Household | None = None) -> Household:
        """One more case: its family, and the police and the school that all of them have."""
        town = self.village.town
        for user in ACTORS.values():
            town.willing.add(town.server.person(user) if user not in town.willing else user)
        case = await self.village.opens(
            born, *family, *(f"{handle} {user}" for handle, user in ACTORS.items()), same=same
        )
        case.users |= ACTORS
        self.cases.append(case)
        return case

    async def lets_in(self, case: Household, *papers: str, days: int, kinds: tuple[str, ...]) -> None:
        """A paper and the yes to its card; those who are asked in come one after the other, each case in its order."""
        assert case.case.room is not None
        waiting, at = {(user, case.case.room) for user in ACTORS.values()}, self.cases.index(case)
        self.village.town.unanswered |= waiting
        await case.consents(*papers, days=days, kinds=kinds)
        bup, maria, skkp, fris, fritid, kurator = (
            OTHERS[handle] for handle in ("bup", "maria", "skkp", "fris", "fritid", "kurator")
        )
        order = [POLICE, bup, maria, SCHOOL, fritid, skkp, kurator, fris]
        for user in (order, order[::-1])[at % 2]:
            self.village.town.unanswered.discard((user, case.case.room))
            await self.village.town.settle()
            for time in SECONDS:
                await self.passes(time)
        await self.passes(timedelta(minutes=3))

    async def new_phone(self, user: UserId) -> None:
        """Somebody has another master key, one that can be read out and typed."""
        self.village.town.server.set_identity(user, MasterKey(LETTERS[:43]))
        await self.passes(timedelta(minutes=5))

    async def passes(self, time: timedelta) -> None:
        """Nothing happens for a while."""
        self.village.town.clock.at += time
        await self.village.town.settle()

    async def days_until(self, day: str, wall: str = "08:01") -> None:
        """Each night and each morning up to this day pass, as they do in the running bot."""
        while self.village.today.isoformat() < day:
            tomorrow = self.village.today + timedelta(days=1)
            await self.village.it_is(f"{tomorrow} 00:00")
            await self.village.it_is("08:00")
        if wall != "08:01":
            await self.village.it_is(wall)

    async def in_room(self, case: Household, handle: str, text: str) -> None:
        """Somebody writes in the case's room."""
        assert case.case.room is not None
        self.village.town.server.say(case.users[handle], case.case.room, text)
        await self.village.town.settle()

    async def replies(self, case: Household, handle: str, text: str, *words: str) -> None:
        """An answer: of the family a bare one, of the others to the last message in their own chat that has all these
        words and the case's code."""
        if _is_family(handle):
            await case.says(handle, text)
            return
        room = case.chat(handle)
        assert room is not None
        asked = self.last(room, case.code, *words)
        assert asked is not None, f"{handle} has read nothing with {words}"
        self.village.town.server.say(case.users[handle], room, text, reply_to=asked)
        await self.village.town.settle()

    def last(self, room: RoomId, *words: str) -> EventId | None:
        """The last message in this room with all these words."""
        sent = self.village.town.server.sent
        found = [event for where, event, said, *_ in sent if where == room and _has(said, words)]
        return found[-1] if found else None

    async def copies(self, words: str, since: int) -> int:
        """The coordinator copies each command with these words that the bot gave them since then; how many."""
        given = [
            line for text in self.shows(COORDINATOR)[since:] for line in text.splitlines() if line.startswith(words)
        ]
        for command in dict.fromkeys(given):
            await self.cases[0].coordinator(command)
        return len(dict.fromkeys(given))

    def shows(self, user: UserId) -> list[str]:
        """Everything that this person's client has shown, in order."""
        return [str(content.get("body", "")) for _, content in self._read(user)]

    def counted(self) -> dict[str, Count]:
        """For each reader how much their client has shown until now; the families of all cases together."""
        family = {user for case in self.cases for handle, user in case.users.items() if _is_family(handle)}
        counts = {name: self._count(user) for name, user in READERS.items()}
        return counts | {FAMILY: sum((self._count(user) for user in sorted(family)), Count())}

    def told_of(self, user: UserId, case: Household) -> str:
        """All that this person's client has shown about a case, calendar files opened: in its room, in a chat about it
        alone, and each line that names it in a chat about several."""
        own, told = self._about(user, case), list[str]()
        for room, content in self._read(user):
            text = f"{content.get('body', '')}\n{self._opened(content)}"
            if room in own or case.code in text:
                told.append(text)
        return "\n".join(told)

    def _about(self, user: UserId, case: Household) -> set[RoomId | None]:
        family = {case.chat(handle) for handle in case.users if _is_family(handle) and case.users[handle] == user}
        return {case.case.room, *family}

    def _opened(self, content: dict[str, Any]) -> str:
        file = content.get("file")
        return "" if file is None else self.village.town.server.uploads[file["url"]].decode()

    def _count(self, user: UserId) -> Count:
        return sum((_counted(content) for _, content in self._read(user)), Count())

    def _read(self, user: UserId) -> Iterator[tuple[RoomId, dict[str, Any]]]:
        yield from self.village.town.server._reads.get(user, ())


def _counted(content: dict[str, Any]) -> Count:
    relates = content.get("m.relates_to", {})
    if relates.get("rel_type") == "m.replace":
        return Count(edits=1)
    body, name = content.get("body", ""), content.get("filename", content.get("body"))
    if _REMINDS.search(body):
        return Count(reminders=1)
    return Count(files=1) if content.get("msgtype") == "m.file" and body == name else Count(messages=1)


def _has(content: Any, words: tuple[str, ...]) -> bool:
    return all(word in str(content.get("body", "")) for word in words)


def _is_family(handle: str) -> bool:
    return handle == "ungdom" or handle.startswith("vh")
