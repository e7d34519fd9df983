"""What actors do in their own chats: they read what stands there, and write though nobody reads it any more (R29)."""

from collections import Counter
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import rule

from cases.ids import RoomId, UserId
from tests.machines.model_acts import ModelActs
from tests.town.people import POLICE, SCHOOL

READER: Final = st.sampled_from([POLICE, SCHOOL])


class FarewellActs(ModelActs):
    """Someone who is out is told farewell there; the chat is theirs until they have read it."""

    def __init__(self) -> None:
        super().__init__()
        self.took_part: set[UserId] = set()
        self.farewells: Counter[UserId] = Counter()
        self.read: Counter[UserId] = Counter()
        """How much of what each has read has been looked at."""

    @rule(who=READER)
    def their_app_shows_all_as_read(self, who: UserId) -> None:
        """For all to see."""
        room = self.chat_of(who)
        said = [message.event for message in self.people.messages() if message.room == room]
        if room is not None and said:
            self.town.server.shows_read(self.people.account(who), room, said[-1])
            self.to_read.pop(who, None)
            self.settle()

    @rule(who=READER, text=st.sampled_from(["vad betyder det här", "ja", "!möten"]))
    def somebody_writes_in_their_own_chat(self, who: UserId, text: str) -> None:
        room = self.chat_of(who)
        if room is not None:
            self.wrote[who] += 1
            self.town.server.say(self.people.account(who), room, text)
            self.settle()

    def chat_of(self, who: UserId) -> RoomId | None:
        """The chat of an actor with the bot, if they are in it."""
        room = self.people.own_room(who) if self.is_known(who) else None
        return room if room is not None and self.people.is_in(who, room) else None
