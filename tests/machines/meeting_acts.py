"""Meetings and promises, so that there is something to say to everyone, and to take back from who leaves."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from cases.ids import UserId
from tests.machines.room_acts import RoomActs
from tests.town.people import ACTORS, FAMILY, GUARDIANS, MOTHER, PARTIES, PARTS
from tests.town.story import last_to

INVITED: Final = st.sampled_from((*ACTORS, *FAMILY))
PLACE: Final = "Storgatan 4"
"""Where every meeting is to be, that a place is written for."""


class MeetingActs(RoomActs):
    """Called, moved, answered, called off, closed; promised, done, put off."""

    @precondition(lambda self: not self.closed)
    @rule(ahead=st.sampled_from([1, 3, 10, 40]))
    def a_meeting_is_called(self, ahead: int) -> None:
        day = self.today + timedelta(days=ahead)
        place = "" if self.people.case.is_protected else f' plats="{PLACE}"'
        self._called(f"!möte kalla {day} 15:00 1h{place}", day)

    @precondition(lambda self: not self.closed)
    @rule(ahead=st.sampled_from([2, 6]))
    def an_interpreter_is_needed(self, ahead: int) -> None:
        day = self.today + timedelta(days=ahead)
        self._called(f"!möte kalla {day} 09:00 tolk=somaliska", day)

    @precondition(lambda self: self.people.case.meetings)
    @rule(ahead=st.sampled_from([1, 5, 12]))
    def the_last_meeting_is_moved(self, ahead: int) -> None:
        number, day = max(self.people.case.meetings), self.today + timedelta(days=ahead)
        self._called(f"!möte flytta M{number} {day} 10:30", day)

    def _called(self, said: str, day: date) -> None:
        """R50: of the actors only those covered now and on the meeting's day are asked."""
        before = {who: len(self.people.reads(who)) for who in ACTORS}
        covered, earlier = self.covered(), self.people.case.meetings
        self.coordinator(said)
        if self.people.case.meetings == earlier:  # a group that lacks somebody meets for a reason
            self.coordinator(f'{said} skäl="Vi kan inte vänta"')
        for who in ACTORS:
            asked = any(text.startswith("METHOD:REQUEST") for text in self.people.reads(who)[before[who] :])
            may_come = who in covered and PARTIES[who] in self.reckoning.parties(day)
            assert may_come or not asked, f"{who} is asked to a meeting on {day}"

    @precondition(lambda self: self.people.case.meetings)
    @rule()
    def the_last_meeting_is_called_off(self) -> None:
        number = max(self.people.case.meetings)
        question = self.asked_back(self.coordinator(f"!möte ställ in M{number}"))
        if question is not None:
            self.coordinator(f"ja, ställ in M{number}", reply_to=question.event)

    @precondition(lambda self: self.people.case.meetings and not self.closed)
    @rule(ahead=st.sampled_from([0, 3, 28]), lacked=st.sampled_from(["", ", utom ungdom", ", blev inte av"]))
    def the_last_meeting_is_closed(self, ahead: int, lacked: str) -> None:
        """It has a next one, or a reason; one that has not begun is not closed."""
        number, day = max(self.people.case.meetings), self.today + timedelta(days=ahead)
        said = f"!möte klart M{number}{lacked}, resten kvar"
        if ahead:
            self._called(f"{said}, nästa {day} 15:00", day)
        else:
            self.coordinator(f"{said}, nästa nej skäl=lov")

    @precondition(lambda self: self.people.case.meetings and not self.closed)
    @rule(said=st.sampled_from(["!dagordning", "!dagordning frågad", '!anteckna "Det går bra"']))
    def a_meeting_is_prepared(self, said: str) -> None:
        self.coordinator(said)

    @rule(who=INVITED, word=st.sampled_from(["ja", "kan inte", "klar", "hinner inte", "Jag ångrar mig"]))
    def somebody_answers_what_they_were_asked(self, who: UserId, word: str) -> None:
        words = "METHOD:REQUEST" if word in {"ja", "kan inte", "Jag ångrar mig"} else "morgon"
        who = self.there(who)
        asked = last_to(self.people, who, words)
        if asked is not None:
            self.people.says(who, word, reply_to=asked)
            self.settle()

    @precondition(lambda self: not self.closed)
    @rule(who=INVITED, ahead=st.sampled_from([1, 4]), area=st.sampled_from(["skola", "hälsa"]), own=st.booleans())
    def somebody_promises(self, who: UserId, ahead: int, area: str, own: bool) -> None:  # noqa: FBT001 - drawn
        """R18, R92: a parent's own matter needs their own box; a guardian is not told more than guardians may know."""
        who = self.there(who)
        day, before = self.today + timedelta(days=ahead), len(self.people.case.plan.actions)
        boxed = self.reckoning.boxed(MOTHER, self.today)
        about = f" rör={PARTS[MOTHER]}" if own else ""
        self.coordinator(f'!åtgärd ny "Ringa hem" område={area} ansvarig={PARTS[who]} klart={day}{about}')
        if len(self.people.case.plan.actions) > before:
            assert boxed or not own, "a parent's own matter stands in the plan without their yes"
            graver = self.reckoning.kinds("vardnadshavare", self.today)
            assert area == "skola" or who not in GUARDIANS or "missbruk" in graver, f"{who} may not know of it"
            assert who in FAMILY or who in self.covered(), f"{who} owes something and takes no part"

    @precondition(lambda self: self.people.case.plan.actions)
    @rule(how=st.sampled_from(["klar", "flytta"]))
    def the_last_promise_is_kept_or_put_off(self, how: str) -> None:
        number = max(self.people.case.plan.actions)
        day = f" {self.today + timedelta(days=2)}" if how == "flytta" else ""
        self.coordinator(f"!åtgärd {how} {number}{day}")
