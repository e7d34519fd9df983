"""Reads along with every played person and writes down each thing once: who said what in which room."""

from typing import Final

from bot.demo.hearing import Heard
from bot.demo.player import Player
from bot.demo.transcript import Transcript
from bot.demo.words import say
from cases.ids import EventId, RoomId, UserId
from storage.checkpoint import found_in

ROUTINE: Final = "!BOT"
"""Asked to know that the bot has dealt with all before it; neither it nor its answer belongs to the story."""


class Onlooker:
    """Knows people by their part in the story, and rooms by their name or (`uses`) by what that name is for."""

    def __init__(self, transcript: Transcript, parts: dict[UserId, str], bot: UserId, uses: dict[str, str]) -> None:
        self._transcript = transcript
        self._parts = parts
        self._bot = bot
        self._seen: set[EventId] = set()
        self._over = False
        self._left_out: set[EventId] = set()
        self._uses = uses

    def watch(self, player: Player) -> None:
        """Read along with this person from now on."""
        player.hearing.listeners.append(lambda heard: self._take(player, heard))

    def look_away(self) -> None:
        """The story is over: nothing more is written down."""
        self._over = True

    def _take(self, player: Player, heard: Heard) -> None:
        if self._over or heard.event in self._seen:
            return
        self._seen.add(heard.event)
        if heard.kind == "m.room.message" and heard.decrypted:
            self._message(player, heard)
        elif heard.kind == "m.room.redaction":
            room, who = self._room(player, heard.room), self.part(heard.sender)
            self._transcript.happened(say("message-taken-back", room=room, who=who))
        elif heard.kind == "m.room.member":
            self._movement(player, heard)

    def _message(self, player: Player, heard: Heard) -> None:
        if heard.text == ROUTINE:
            self._left_out.add(heard.event)
        if heard.event in self._left_out or heard.reply_to in self._left_out:
            return
        room, who = self._room(player, heard.room), self.part(heard.sender)
        if heard.msgtype == "m.file":
            self._transcript.said(room, who, say("a-file", name=heard.text))
        elif found_in(heard.text):
            self._transcript.said(room, who, say("a-checkpoint"))
        elif heard.replaces is None:
            self._transcript.said(room, who, heard.text)

    def _movement(self, player: Player, heard: Heard) -> None:
        moved = UserId(heard.state_key or "")
        movement = {"join": "person-came", "leave": "person-left", "invite": "person-asked"}
        name = movement.get(str(heard.content.get("membership")))
        if name and moved in self._parts and moved != self._bot:
            self._transcript.happened(say(name, who=self.part(moved), room=self._room(player, heard.room)))

    def part(self, user: UserId) -> str:
        """What someone is called in the story."""
        return self._parts.get(user, user)

    def _room(self, player: Player, room: RoomId) -> str:
        """By its name; the rooms of one person alone all have the bot's own, so as to say nothing."""
        name = player.room_name(room) or self.part(self._bot)
        private = name == self.part(self._bot)
        return say("room-private", who=self.part(player.user)) if private else self._uses.get(name, name)
