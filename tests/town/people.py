"""The people of the town: what they do, all of it through their own clients, and what they get to read."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from bot.inbound import Membership, Trust
from cases.case import Case
from cases.ids import EventId, RoomId, Unit, UserId
from cases.papercode import code_in
from cases.people import Person
from cases.planned import Purpose
from tests.fakes.matrix_rooms import Room
from tests.town.town import BOT, COORDINATOR, TEXTS, UNIT, Town

GUIDE: Final = UserId("@lots:town")
YOUTH: Final = UserId("@ungdom:town")
MOTHER: Final = UserId("@mamma:town")
FATHER: Final = UserId("@pappa:town")
POLICE: Final = UserId("@polisen:town")
SCHOOL: Final = UserId("@skolan:town")
CLINIC: Final = UserId("@bup:town")
SECOND_SCHOOL: Final = UserId("@vikarien:town")
"""Comes in the place of the one from school."""
CLUB: Final = UserId("@klubben:town")
"""Outside the public secrecy law (R32)."""
GODMAN: Final = UserId("@godman:town")
CERTIFIER: Final = UserId("@chefen:town")
STRANGER: Final = UserId("@frammande:town")
PARTS: Final = {
    GUIDE: "lots",
    YOUTH: "ungdom",
    MOTHER: "vh1",
    FATHER: "vh2",
    POLICE: "polis",
    SCHOOL: "skola",
    CLINIC: "bup",
    SECOND_SCHOOL: "skola2",
    CLUB: "forening",
    GODMAN: "godman",
    CERTIFIER: "intygare",
}
"""The word for each one's part, which is also their handle."""
STAFF: Final = (COORDINATOR, GUIDE)
PARTIES: Final = {POLICE: "polis", SCHOOL: "skola", CLINIC: "bup", SECOND_SCHOOL: "skola", CLUB: "forening"}
"""The organisation that each actor is of."""
ACTORS: Final = tuple(PARTIES)
FAMILY: Final = (YOUTH, MOTHER, FATHER, GODMAN)
GUARDIANS: Final = (MOTHER, FATHER)
INSIDE: Final = (Membership.JOIN, Membership.INVITE, Membership.KNOCK)
LANGUAGES: Final = ("sv", "en")
WHOM_TO_CALL: Final = ("Sam", "Kim")


def _said(text: str) -> tuple[str, ...]:
    """In each language, with each name there may be to call."""
    values = [{"name": name, "phone": "0470-1"} for name in WHOM_TO_CALL]
    return tuple(TEXTS.say(text, value, language).plain for language in LANGUAGES for value in values)


FAREWELLS: Final = (*_said("farewell"), *_said("farewell-closed"))
NOBODY_READS: Final = _said("nobody-reads")
FAREWELL: Final = FAREWELLS[0]
DANGER: Final = "Är det bråttom? Ring 112 nu."


@dataclass(frozen=True, slots=True)
class Message:
    """One message of the bot's in one room."""

    room: RoomId
    event: EventId
    content: dict[str, Any]

    @property
    def body(self) -> str:
        return str(self.content.get("body", ""))

    @property
    def answers(self) -> str | None:
        """The event this is a reply to."""
        event = self.content.get("m.relates_to", {}).get("m.in_reply_to", {}).get("event_id")
        return None if event is None else str(event)


class People:
    """Everyone who is not the bot."""

    def __init__(self, town: Town) -> None:
        self.town = town
        for user in (*PARTS, STRANGER):
            town.server.person(user)
        town.willing.update(PARTS)
        self._accounts: dict[UserId, UserId] = {}

    @property
    def case(self) -> Case:
        """The one case of the town."""
        (case,) = self.town.bot.offline.database.cases.values()
        return case

    @property
    def has_case(self) -> bool:
        """Whether it is opened, and has its room."""
        return any(case.room is not None for case in self.town.bot.offline.database.cases.values())

    @property
    def case_room(self) -> Room:
        assert self.case.room is not None
        return self.town.server.rooms[self.case.room]

    def account(self, who: UserId) -> UserId:
        """The account that they have now; a person is called by the first one for ever."""
        return self._accounts.get(who, who)

    def moves(self, who: UserId, account: UserId) -> None:
        """They have this account from now."""
        self._accounts[who] = account

    def person_of(self, who: UserId) -> Person | None:
        """How they stand in the case."""
        return self.case.person_of(self.account(who))

    def inside(self) -> frozenset[UserId]:
        """Who is in the case room or on the way in, the bot not counted; an account of before as itself."""
        members = self.case_room.members
        return frozenset(self._whose(user) for user, state in members.items() if state in INSIDE) - {BOT}

    def _whose(self, account: UserId) -> UserId:
        old = UserId(f"{account}, an account of before") if account in self._accounts else account
        return next((who for who, now in self._accounts.items() if now == account), old)

    def office_room(self) -> RoomId:
        room = self._room(Purpose(unit=Unit(UNIT)))
        assert room is not None, "the Samordningsrum is made at the first start"
        return room

    def own_room(self, user: UserId) -> RoomId | None:
        """The 1:1 of a professional, or of one of the family; None before it is made."""
        person = self.person_of(user)
        if person is not None and person.is_family:
            return self._room(Purpose(case=self.case.id, person=person.id))
        return self._room(Purpose(user=self.account(user)))

    def _room(self, purpose: Purpose) -> RoomId | None:
        wanted = self.town.bot.offline.rooms.for_purpose(purpose)
        return wanted.room if wanted else None

    def opens_case(self, born: str, parts: Iterable[UserId]) -> EventId:
        """The coordinator, in the Samordningsrum, with one message."""
        lines = ["!öppna", f"född {born}", "beslut SN 1", *(f"{PARTS[user]} {user}" for user in parts)]
        event = self.says_in(COORDINATOR, self.office_room(), "\n".join(lines))
        assert event is not None, "the coordinator is there"
        return event

    def coordinator_says(self, text: str, reply_to: EventId | None = None) -> EventId:
        """In the coordinator's own chat with the bot."""
        event = self.says(COORDINATOR, text, reply_to=reply_to)
        assert event is not None, "the coordinator is in it"
        return event

    def says(
        self, user: UserId, text: str, *, reply_to: EventId | None = None, trust: Trust | None = None
    ) -> EventId | None:
        """In one's own chat with the bot; None when one is not in it."""
        room = self.own_room(user)
        return None if room is None else self.says_in(user, room, text, reply_to=reply_to, trust=trust)

    def says_in(
        self, user: UserId, room: RoomId, text: str, *, reply_to: EventId | None = None, trust: Trust | None = None
    ) -> EventId | None:
        """In this room; None when one is not in it."""
        if not self.is_in(user, room):
            return None
        return self.town.server.say(self.account(user), room, text, reply_to=reply_to, trust=trust)

    def is_in(self, user: UserId, room: RoomId) -> bool:
        """Whether they have joined this room."""
        return self.town.server.rooms[room].members.get(self.account(user)) is Membership.JOIN

    def answers_with_the_code(self, user: UserId) -> None:
        """One of the family, with the last code that the coordinator was given for their paper."""
        codes = self.codes_of(user)
        if codes:
            self.says(user, codes[-1])

    def codes_of(self, user: UserId) -> list[str]:
        """The codes that the coordinator was given for their paper, the last one last."""
        room, words = self.own_room(COORDINATOR), (f"Koden till {PARTS[user]} är", f"{PARTS[user]} har ett nytt konto")
        said = (m.body for m in self.messages() if m.room == room and any(each in m.body for each in words))
        return [code for body in said if (code := code_in(body))]

    def has_said_a_code(self, user: UserId) -> bool:
        """Whether the account that they have now has shown that it is theirs."""
        room, account = self.own_room(user), self.account(user)
        events = self.town.server.rooms[room].events if room is not None else []
        codes = set(self.codes_of(user))
        return any(each.sender == account and each.inbound and each.inbound.body in codes for each in events)

    def messages(self) -> list[Message]:
        """Everything that the bot has said, in order."""
        return [Message(*sent) for sent in self.town.server.sent]

    def answers_to(self, event: EventId) -> list[Message]:
        return [message for message in self.messages() if message.answers == event]

    def reads(self, user: UserId) -> list[str]:
        """What this person's client could read, each as its words or as what its calendar object asks."""
        return [self.as_read(content) for content in self.town.server.read_by(self.account(user))]

    def reads_in(self, user: UserId, room: RoomId) -> list[str]:
        return [self.as_read(content) for content in self.town.server.read_in(self.account(user), room)]

    def as_read(self, content: dict[str, Any]) -> str:
        file = content.get("file")
        if file is None:
            return str(content["body"])
        lines = self.town.server.uploads[file["url"]].decode().split("\r\n")
        return " ".join(line for line in lines if line.startswith(("METHOD:", "SEQUENCE:")))
