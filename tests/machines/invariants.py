"""What must hold whatever people do: who is in the room, what is spoken of there, what holds, and who reads what."""

import re
from collections.abc import Iterable
from datetime import date, time, timedelta
from typing import Any, Final

from cases.case import Case
from cases.consent.effective import COOPERATION, effective
from cases.dues import STOCKHOLM
from cases.ids import RoomId, UserId
from cases.people import SOC
from cases.rooms.kinds import room_kinds
from commands.vocabulary.kinds import category_of, category_word
from tests.every_room import remembers_rightly
from tests.machines.joining_acts import DAY
from tests.machines.reckoning import Sharing
from tests.machines.refusal_acts import RefusalActs
from tests.town.people import ACTORS, CERTIFIER, DANGER, FAMILY, FAREWELLS, NOBODY_READS, PARTIES, STRANGER
from tests.town.telling import chats_that_wait
from tests.town.town import BOT, COLLEAGUE

OUTSIDERS: Final = (*ACTORS, CERTIFIER, STRANGER, *FAMILY)
MORNING: Final = time(8)
TAKEN_BACK: Final = ("Det är gjort.", "It is done.")
TIME_OFF: Final = re.compile(
    r"(?:\S+-\d\d · )?(?:Din tid [^\n]+ är avbokad\.|Your time [^\n]+ is cancelled\.|"
    r"M\d+, [^\n]+, är inställt\.|M\d+, [^\n]+, is cancelled\.)"
)
"""The whole of what is said before the file that takes a call back, theirs or everybody's: who is out holds the call
until they are told, and the meeting may have been cancelled before that."""
MINUTE = 60.0

DAYS_ARE_OVER: Final = ("Dagarna som ersättare för", "är avbokad.")
"""What a stand-in is told at the end, besides a farewell."""


class Invariants(RefusalActs):
    """Looked at after each thing said."""

    def __init__(self) -> None:
        super().__init__()
        self.was_in: set[UserId] = set()
        self.owed: set[UserId] = set()
        self.was_given: frozenset[UserId] = frozenset()
        self.parted: set[UserId] = set()
        """Given nothing any more since the morning: their farewell may wait for the next, behind a shut gate too."""
        self._case_before: Case | None = None

    def look_at_the_room(self) -> None:
        """Those who may not be in it are out by the first look after whatever it was."""
        if self.people.has_case:
            inside, may = self.people.inside(), self.covered() | self.staff() | self.family_in()
            assert inside <= may, f"{sorted(inside - may)} in the room on {self.today}"
        assert remembers_rightly(self.town.bot, BOT)

    def look(self) -> None:
        super().look()
        if self.people.has_case:
            self.look_at_the_room()
            self._those_are_in_who_should_be()
            self._what_is_spoken_of_may_be_known_by_all()
            self._what_holds_has_not_grown()
            self._no_older_yes_beats_a_later_no()
            self._what_holds_is_what_was_said()
            self._each_reads_what_they_may()
            self._a_stand_in_hears_of_the_case_on_their_days_alone()
            assert self.town.bot.offline.rooms._talks.now == self.run(chats_that_wait(self.town))
            self._nothing_waits_that_may_leave()
            self._case_before, self.may_widen = self.people.case, False

    def _those_are_in_who_should_be(self) -> None:
        inside, staff = self.people.inside(), self.staff()
        assert staff <= inside, f"{sorted(staff - inside)} look after the case and are not in the room on {self.today}"
        self.certain &= self.cleared()
        assert self.certain <= inside, f"{sorted(self.certain - inside)} not in the room on {self.today}"

    def _what_is_spoken_of_may_be_known_by_all(self) -> None:
        spoken_of = {str(kind) for kind in room_kinds(self.people.case, self.today)}
        for who in self.people.inside() & set(ACTORS):
            known = {str(category_of(kind)) for kind in self.reckoning.kinds(PARTIES[who], self.today)}
            assert spoken_of <= known, f"{who} in the room may know {sorted(known)}, not {sorted(spoken_of)}"
            assert spoken_of, f"{who} in the room, where nothing may be spoken of"

    def _days(self) -> Iterable[date]:
        """Today, and the first and last days of what is to come."""
        sheets = self.reckoning.sheets
        limits = {self.reckoning.eighteen, self.reckoning.own, *(s.starts for s in sheets)}
        limits |= {sheet.through + timedelta(days=1) for sheet in sheets}
        near = {day for day in limits if self.today < day < self.today + timedelta(days=60)}
        return sorted({self.today} | near | {day - timedelta(days=1) for day in near})

    def _what_holds_is_what_was_said(self) -> None:
        """R2: on no day more, and no less, than what each who must has said yes to."""
        for day in self._days():
            holds, said = _shared(self.people.case, day), self.reckoning.given(day)
            assert holds == said, f"on {day} {sorted(holds)} holds, and what was said is {sorted(said)}"

    def _no_older_yes_beats_a_later_no(self) -> None:
        """R12: whatever the order of typing, for each there is a yes to it that no later word of theirs is against."""
        for day in self._days():
            for who in self.reckoning.must_answer(day, self.reckoning.in_force(day)):
                mine = [yes for yes in self.reckoning.said if yes.who == who and yes.written]
                for name in _shared(self.people.case, day):
                    stands = any(name in yes.names and not self.reckoning.beaten(yes, name) for yes in mine)
                    assert stands, f"an older yes of {who} beats a no on {day}"

    def _what_holds_has_not_grown(self) -> None:
        """Nothing but a written, confirmed yes lets more hold on any day, and what was refused lets nothing."""
        if self._case_before is not None and not self.may_widen:
            for day in self._days():
                more = effective(self.people.case, day) - effective(self._case_before, day)
                assert not more, f"{sorted(map(str, more))} holds on {day}, and nobody said yes to it"

    def _each_reads_what_they_may(self) -> None:
        """Not judged: what was sent while midnight passed, for it was sent on either day."""
        covered = self.covered()
        for who in OUTSIDERS:
            news = self.town.server._reads.get(self.people.account(who), [])[self.read[who] :]
            self.read[who] += len(news)
            self._is_given_time(who, news, covered)
            if self.began != self.today:
                continue
            if who in covered:
                self.farewells[who] = 0
                self.took_part.add(who)
                self._hears_no_more_than_they_may(who, [room for room, _ in news])
            else:
                self._reads_as_an_outsider(who, news)
        self._farewells_come(covered)

    def _a_stand_in_hears_of_the_case_on_their_days_alone(self) -> None:
        """R36: in their own chat each message of a case begins with its code; after the last day that it is over, and
        which of their times are off, alone."""
        news = self.town.server._reads.get(COLLEAGUE, [])[self.read[COLLEAGUE] :]
        self.read[COLLEAGUE] += len(news)
        if self.began != self.today or COLLEAGUE in self.staff() or self.took_over:
            return  # who took the case over has it also when it is closed
        for room, content in news:
            text = self.people.as_read(content)
            assert room != self.people.case_room.id, "a colleague reads in the case room outside their days"
            of_the_case = text.startswith(f"{self.people.case.code} · ")
            goodbye = text.endswith((*FAREWELLS, *NOBODY_READS)) or text.startswith("METHOD:CANCEL")
            over = any(words in text for words in DAYS_ARE_OVER)
            assert goodbye or over or not of_the_case, "a colleague is told of the case outside their days"

    def _is_given_time(
        self, who: UserId, news: list[tuple[RoomId, dict[str, Any]]], covered: frozenset[UserId]
    ) -> None:
        """R29: an actor who is out is in their own chat while something is to be read there, a day at the most, and no
        account is that is shut out or has other keys."""
        now = self.town.clock.at.timestamp()
        if any(not self.people.as_read(content).endswith(NOBODY_READS) for _, content in news):
            self.to_read[who] = now + DAY
        if who in ACTORS and who not in covered and who not in self._may_wait() and self.chat_of(who):
            assert who not in self.blocked | self.changed, f"{who} reads on with an account that is shut out"
            assert now < self.to_read.get(who, 0) + MINUTE, f"{who} is in a chat with nothing to read"

    def _hears_no_more_than_they_may(self, who: UserId, rooms: list[RoomId]) -> None:
        """R27: those served 1:1 read nothing in the case room; the guard's look came before every letter."""
        if who not in self.people.inside():
            assert self.people.case_room.id not in rooms, f"{who} reads in the case room"

    def _reads_as_an_outsider(self, who: UserId, news: list[tuple[RoomId, dict[str, Any]]]) -> None:
        for room, content in news:
            text = self.people.as_read(content)
            if room == self.people.case_room.id:
                assert who in self.family_in(), f"{who} reads in the case room"
            elif who in FAMILY and not self._answers_what_they_wrote(who, content, text):
                off = _takes_a_call_back(text) and self.reckoning.has_lost_custody(who)
                assert off or not self.hears_nothing(who), f"{who} is told something, and is to be told nothing"
                if who in self.by_hand or self.is_past_childhood(who):
                    self._is_farewell(who, text)
                else:
                    self.farewells[who] = 0
            elif who in ACTORS:
                self._is_farewell(who, text)
                assert who in self.took_part, f"{who} never took part, and is told farewell"

    def _answers_what_they_wrote(self, who: UserId, content: dict[str, Any], text: str) -> bool:
        """R96, R99: a cry is answered always; to somebody who is only silenced, what they ask themselves is."""
        if "m.in_reply_to" not in content.get("m.relates_to", {}):
            return False
        kept = who in self.untold or self.reckoning.kept_from(who) or self.is_past_childhood(who) or who in self.by_hand
        silent = not self.silent.isdisjoint({None, who})
        return text.startswith(DANGER) or (silent and not kept)

    def _is_farewell(self, who: UserId, text: str) -> None:
        """R29: one farewell and the calls taken back, nothing else, whenever it was written; and the answer to what
        one of the family takes back where it is read."""
        if _takes_a_call_back(text):
            return
        if text.endswith(NOBODY_READS) or (who in FAMILY and text.startswith(TAKEN_BACK)):
            self.wrote[who] -= 1
            assert self.wrote[who] >= 0, f"{who} is answered, and wrote nothing"
            return
        assert text.endswith(FAREWELLS), f"{who} is told more than farewell"
        self.farewells[who] += 1
        assert self.farewells[who] == 1, f"{who} is told farewell twice"

    def _may_wait(self) -> set[UserId]:
        """Those to whom a farewell may be on its way."""
        return self.owed | self.was_in | self.parted | self.was_given

    def _farewells_come(self, covered: frozenset[UserId]) -> None:
        """Those who were in the room are told that they are not, in the morning at the latest. Not an account in
        unknown hands, nor anyone while the gate is shut, for they may come back."""
        if not self.reckoning.shut:
            self.owed |= self.was_in - covered
        self.owed -= covered | self.blocked | self.changed
        given = {party for party, _ in self.reckoning.given(self.today)}
        still = frozenset(who for who in ACTORS if PARTIES[who] in given)
        self.parted |= self.was_given - still
        self.was_given = still
        if self.town.clock.at.astimezone(STOCKHOLM).time() >= MORNING:
            assert all(self.farewells[who] for who in self.owed), f"{sorted(self.owed)} were told nothing"
            self.owed.clear()
            self.parted.clear()
        self.was_in = {who for who in covered if self.people.is_in(who, self.people.case_room.id)}


def _takes_a_call_back(text: str) -> bool:
    """In words, and then in a file."""
    return text.startswith("METHOD:CANCEL") or TIME_OFF.fullmatch(text) is not None


def _shared(case: Case, day: date) -> frozenset[Sharing]:
    """What the bot says that holds, in the words of papers."""
    named = (grant for grant in effective(case, day) if grant.purpose == COOPERATION and grant.party != SOC)
    return frozenset((str(grant.party), category_word(grant.category)) for grant in named)
