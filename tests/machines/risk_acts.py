"""Somebody turns out to live with a protected identity: from that second nothing that leaves shows a place (R76)."""

from typing import Any, Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from bot.homeserver import Content
from cases.ids import UserId
from cases.meetings.invitations import upcoming
from cases.topics.meetings import Meeting
from tests.machines.consent_acts import SOMEONE
from tests.machines.farewell_acts import FarewellActs
from tests.machines.meeting_acts import PLACE
from tests.town.people import CERTIFIER, FAMILY, PARTS, STAFF
from tests.town.town import COORDINATOR

ASKS_WHERE: Final = ("!möten", "!mina")
END_ASKED: Final = "inte längre lever med skyddade personuppgifter"


class RiskActs(FarewellActs):
    """Set at once, in the middle of meetings that are called; over by the certifier's word alone."""

    def __init__(self) -> None:
        super().__init__()
        self.protected: set[UserId] = set()
        self._sent_while_protected: list[dict[str, Any]] = []
        self._replaced: set[str] = set()
        """Calls of which a file without place has been sent since."""
        self.town.server.looks_on = self._is_sent

    def _is_sent(self, content: Content) -> None:
        if self.people.has_case and self.people.case.is_protected:
            self._sent_while_protected.append(dict(content))

    @precondition(lambda self: not self.closed)
    @rule(who=SOMEONE)
    def somebody_lives_protected(self, who: UserId) -> None:
        who = self.there(who)
        sound = self.is_sound()
        self.protected.add(who)
        self.coordinator(f"!person skydda {PARTS[who]}")
        if sound and not self.reckoning.shut:
            self._every_call_is_replaced()

    @precondition(lambda self: self.protected and not self.closed)
    @rule(answer=st.sampled_from(["ja", "nej"]))
    def the_certifier_says_whether_it_is_over(self, answer: str) -> None:
        """Until the answer everything is as it is."""
        who = min(self.protected)
        self.there_is_a_certifier()
        self.coordinator(f"!person skydda {PARTS[who]} slut")
        room = self.people.own_room(CERTIFIER)
        asked = [m for m in self.people.messages() if m.room == room and END_ASKED in m.body and PARTS[who] in m.body]
        if asked and self.people.says(CERTIFIER, answer, reply_to=asked[-1].event) is not None:
            self.protected -= {who} if answer == "ja" else set()
            self.settle()

    @precondition(lambda self: self.people.case.meetings)
    @rule(word=st.sampled_from(ASKS_WHERE))
    def where_is_it_is_asked_in_the_room(self, word: str) -> None:
        if self.people.says_in(COORDINATOR, self.people.case_room.id, word) is not None:
            self.settle()

    @precondition(lambda self: self.protected and not self.closed)
    @rule()
    def a_place_is_written_all_the_same(self) -> None:
        before = self.people.case.meetings
        self.coordinator(f'!möte kalla {self.today.replace(year=self.today.year + 1)} 15:00 1h plats="{PLACE}"')
        assert self.people.case.meetings == before, "a meeting with a place is called"

    def look(self) -> None:
        super().look()
        if not self.people.has_case:
            return
        protected = self.people.case.is_protected
        assert protected or not self.protected, "somebody's protection has ended without the certifier's word"
        sent, self._sent_while_protected = self._sent_while_protected, []
        for content in sent:
            self._shows_no_place(content)
        if not protected:
            self._replaced.clear()

    def _shows_no_place(self, content: dict[str, Any]) -> None:
        """Nor a calendar file, but the ones that take the place out of a call, once each."""
        calendar = self._file_in(content)
        shown = (str(content.get("body")), str(content.get("formatted_body")), calendar)
        assert not any(PLACE in text for text in shown), "a place is shown, and somebody lives protected"
        if calendar:
            call = "".join(line for line in calendar.split("\r\n") if line.startswith(("UID", "ATTENDEE")))
            assert "METHOD:REQUEST" in calendar, "a calendar file leaves, and somebody lives protected"
            assert call not in self._replaced, "a calendar file leaves again, and somebody lives protected"
            self._replaced.add(call)

    def _every_call_is_replaced(self) -> None:
        """Those who may be told of it hold no call with a place any more."""
        told = {who for who in FAMILY if self.is_known(who) and not self.hears_nothing(who) and who not in self.by_hand}
        for who in (*STAFF, *sorted(self.covered()), *sorted(told)):
            for meeting in upcoming(self.people.case, self.town.clock.at):
                if self._is_in_their_chat(who):
                    assert PLACE not in self._last_call(who, meeting), f"{who} holds a call with a place"

    def _is_in_their_chat(self, who: UserId) -> bool:
        room = self.people.own_room(who)
        return room is not None and self.people.is_in(who, room)

    def _last_call(self, who: UserId, meeting: Meeting) -> str:
        read = map(self._file_in, self.town.server.read_by(self.people.account(who)))
        return next((file for file in reversed(list(read)) if meeting.uid in file), "")

    def _file_in(self, content: Content) -> str:
        file = content.get("file")
        return self.town.server.uploads[file["url"]].decode() if file else ""
