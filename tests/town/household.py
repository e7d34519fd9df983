"""A family and those around it, for stories: what is done through their clients, and what each client then shows."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Final

from bot.inbound import Membership, Trust
from cases.case import Case
from cases.dues import STOCKHOLM
from cases.ids import CaseId, EventId, RoomId, Unit, UserId
from cases.papercode import code_in
from cases.planned import Purpose
from tests.town.people import INSIDE
from tests.town.town import BOT, COORDINATOR, UNIT, Town

SAMORDNARE: Final = "samordnare"
KINDS: Final = ("skola: grund, närvaro", "polis: grund, umgänge")
"""What stands on the paper where a story says nothing else."""
CARD: Final = "· samtycke "
NIGHT, EARLY, MORNING = "00:01", "02:00", "08:01"


@dataclass(slots=True)
class Village:
    """One unit of social services, its coordinator, its bot, and the families it knows."""

    town: Town
    families: list["Household"] = field(default_factory=list)

    def user(self, name: str) -> UserId:
        """Someone with an account, who says yes to invitations."""
        user = UserId(f"@{name}:town")
        self.town.willing.add(self.town.server.person(user))
        return user

    async def opens(self, born: str, *parts: str, same: "Household | None" = None) -> "Household":
        """The coordinator opens a case with one message. A part is a word such as `vh1` or `skola`, or a whole
        line such as `vh2 ring`. `same` is the case of a sibling, whose `vh1` is the guardian here too."""
        number = len(self.families) + 1
        users = {SAMORDNARE: COORDINATOR}
        lines = ["!öppna", f"född {born}", "beslut SN 1"]
        for part in parts:
            if " " in part:
                lines.append(part)
                continue
            users[part] = same.users[part] if same and part == "vh1" else self.user(f"{part}{number}")
            lines.append(f"{part} {users[part]}")
        known = set(self.town.bot.offline.database.cases)
        office = self._room(Purpose(unit=Unit(UNIT)))
        assert office is not None, "the Samordningsrum is made at the first start"
        self.town.server.say(COORDINATOR, office, "\n".join(lines))
        await self.town.settle()
        (case,) = set(self.town.bot.offline.database.cases) - known
        family = Household(self, case, users)
        self.families.append(family)
        return family

    async def it_is(self, moment: str) -> None:
        """Time goes on to this moment by the clock in Stockholm: `2026-03-10 08:01`, or an hour of the same day."""
        day = self.today.isoformat()
        wall = datetime.fromisoformat(moment if " " in moment else f"{day} {moment}")
        then = wall.replace(tzinfo=STOCKHOLM)
        assert then > self.town.clock.at, "time only goes forward"
        self.town.clock.at = then
        await self.town.settle()

    @property
    def today(self) -> date:
        return self.town.clock.at.astimezone(STOCKHOLM).date()

    def _room(self, purpose: Purpose) -> RoomId | None:
        wanted = self.town.bot.offline.rooms.for_purpose(purpose)
        return wanted.room if wanted else None


@dataclass(slots=True)
class Household:
    """One case, by the handles of its people."""

    village: Village
    id: CaseId
    users: dict[str, UserId]
    page: dict[str, int] = field(default_factory=dict)
    """How much each client had shown when the page was turned."""

    @property
    def case(self) -> Case:
        return self.village.town.bot.offline.database.cases[self.id]

    @property
    def code(self) -> str:
        return str(self.case.code)

    # What is done.

    async def coordinator(self, text: str, *, reply_to: EventId | None = None) -> str:
        """The coordinator writes in their own chat; CODE stands for the case's code. What the bot answered."""
        room = self.chat(SAMORDNARE)
        assert room is not None
        return await self._say(SAMORDNARE, room, text.replace("CODE", self.code), reply_to=reply_to)

    async def says(self, handle: str, text: str, *, trust: Trust | None = None) -> str:
        """Someone writes in their own chat with the bot. What the bot answered."""
        room = self.chat(handle)
        assert room is not None, "no chat of their own yet"
        return await self._say(handle, room, text, trust=trust)

    async def hears_who_knows(self, handle: str) -> set[str]:
        """One of the family asks who is told things: which of school and police the answer names."""
        answer = (await self.says(handle, "vem är med")).partition("Vill du ta bort")[0]
        return {word for word in ("skolan", "polisen") if word in answer}

    async def adds(self, handle: str, more: str = "") -> str:
        """One more of the family or around it is added in chat, with an account; what the bot answered."""
        number = self.village.families.index(self) + 1
        self.users[handle] = self.village.user(f"{handle}{number}")
        return await self.coordinator(f"!person ny CODE {handle} {self.users[handle]} {more}".strip())

    async def greet(self, *handles: str) -> None:
        """The coordinator lets the bot write to these, who answer with the code on their paper."""
        for handle in handles:
            code = code_in(await self.coordinator(f"!person hälsa CODE {handle}"))
            await self.says(handle, code or "no code was given")

    async def paper(self, *lines: str, days: int = 90, kinds: tuple[str, ...] = KINDS) -> str:
        """The coordinator types a paper signed today: who said what, and for whom. What the bot answered."""
        end = self.village.today + timedelta(days=days)
        body = "\n".join((f"!samtycke papper CODE {self.village.today} SN 1:4", *lines, *kinds, f"till {end}"))
        return await self.coordinator(body)

    async def yes_to_the_card(self) -> None:
        """The coordinator answers the last card that was shown."""
        room = self.chat(SAMORDNARE)
        card = [event for where, event, content in self._sent() if where == room and CARD in str(content.get("body"))]
        await self.coordinator("ja", reply_to=card[-1])

    async def consents(self, *lines: str, days: int = 90, kinds: tuple[str, ...] = KINDS) -> None:
        """A whole paper, and the coordinator's yes to its card."""
        await self.paper(*lines, days=days, kinds=kinds)
        await self.yes_to_the_card()

    async def meeting(self, *, why_without: str = "") -> None:
        """A network meeting in a fortnight; `why_without` is the coordinator's reason where the group is not whole."""
        day = self.village.today + timedelta(days=14)
        reason = f' skäl="{why_without}"' if why_without else ""
        before = len(self.case.meetings)
        place = "" if self.case.is_protected else " plats=Rådhuset"
        answer = await self.coordinator(f"!möte kalla CODE {day} 15:00{place}{reason}")
        assert len(self.case.meetings) == before + 1, answer

    # What is seen.

    @property
    def room(self) -> set[str]:
        """Who is in the case room or on the way in, by handle; anyone who has no part by Matrix id."""
        assert self.case.room is not None
        members = self.village.town.server.rooms[self.case.room].members
        users = {user for user, state in members.items() if state in INSIDE} - {BOT}
        return {self._called(user) for user in users}

    def chat(self, handle: str) -> RoomId | None:
        """The room that someone has alone with the bot; one of the family has one in each case."""
        user, person = self.users[handle], self.case.person_of(self.users[handle])
        purpose = Purpose(case=self.id, person=person.id) if person and person.is_family else Purpose(user=user)
        return self.village._room(purpose)

    def has_shown_it_is_they(self, handle: str) -> bool:
        """Whether this one of the family has answered with the code on their paper."""
        person = self.case.called(handle)
        return person is not None and person.contact.greeted

    def turn_page(self) -> None:
        """From here on `shows` tells what is new."""
        self.page = {handle: len(self.ever_showed(handle)) for handle in self.users}

    def shows(self, handle: str) -> list[str]:
        """What this person's client has shown since the page was turned: texts, and what calendar objects ask."""
        return self.ever_showed(handle)[self.page.get(handle, 0) :]

    def showed(self, handle: str, words: str) -> bool:
        """Whether these words stand in any of it."""
        return any(words in text for text in self.shows(handle))

    def rooms_of(self, handle: str) -> int:
        """In how many rooms of the bot's this person is, or is asked to come."""
        rooms = self.village.town.server.rooms.values()
        return len([room for room in rooms if room.members.get(self.users[handle]) in INSIDE])

    def ever_showed(self, handle: str) -> list[str]:
        """Everything that this person's client could read, in every room."""
        return [self._as_read(content) for content in self.village.town.server.read_by(self.users[handle])]

    def _as_read(self, content: dict[str, object]) -> str:
        file = content.get("file")
        if not isinstance(file, dict):
            return str(content["body"])
        lines = self.village.town.server.uploads[file["url"]].decode().split("\r\n")
        asks = (line for line in lines if line.startswith(("METHOD:", "SEQUENCE:")))
        return " ".join((str(content["body"]), *asks))

    def _sent(self) -> list[tuple[RoomId, EventId, dict[str, object]]]:
        return [(sent[0], sent[1], dict(sent[2])) for sent in self.village.town.server.sent]

    async def _say(
        self, handle: str, room: RoomId, text: str, *, reply_to: EventId | None = None, trust: Trust | None = None
    ) -> str:
        server = self.village.town.server
        assert server.rooms[room].members.get(self.users[handle]) is Membership.JOIN, "not in that chat"
        event = server.say(self.users[handle], room, text, reply_to=reply_to, trust=trust)
        await self.village.town.settle()
        return "\n".join(str(content.get("body", "")) for _, _, content in self._sent() if _answers(content, event))

    def _called(self, user: UserId) -> str:
        person = self.case.person_of(user)
        return str(person.handle) if person else str(user)


def _answers(content: dict[str, object], event: EventId) -> bool:
    """Whether this message is a reply to that event."""
    relates = content.get("m.relates_to")
    reply = relates.get("m.in_reply_to") if isinstance(relates, dict) else None
    return isinstance(reply, dict) and reply.get("event_id") == event
