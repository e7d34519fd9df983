"""The server refuses one letter, or all of them, or removals too, for more than a day; then its operator mends it."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from bot.answers import REMOVE, SEND
from bot.letters.leaving import Leave
from bot.trouble import HomeserverError, Rejected, Unavailable, Unsendable
from cases.decision import ToPerson
from cases.ids import UserId
from storage.letters import Letter, LetterState, place_of
from tests.machines.account_acts import AccountActs
from tests.machines.consent_acts import SOMEONE
from tests.machines.joining_acts import DAY
from tests.town.people import ACTORS, CERTIFIER, FAMILY, FAREWELLS, NOBODY_READS, STRANGER
from tests.town.town import COLLEAGUE, COORDINATOR

ROUND: Final = timedelta(hours=1.25)
ROUNDS: Final = 22
"""More than a day of tries."""
SOON: Final = timedelta(seconds=10)
"""A removal that was refused is asked for again within this time."""
MENDED: Final = timedelta(minutes=25)
ANSWERS: Final = st.sampled_from(["M_USER_SUSPENDED", "M_FORBIDDEN", "M_NEW", "M_TOO_LARGE", None])
"""None: no answer at all."""
SAYS: Final = st.sampled_from(["polis", "skola", "", ""])
WHAT: Final = st.sampled_from(["one letter", "letters", "letters and removals"])


def refusal(code: str | None) -> HomeserverError:
    if code is None:
        return Unavailable()
    return Unsendable(code) if code == "M_TOO_LARGE" else Rejected(code)


class RefusalActs(AccountActs):
    """Every letter is in the end there once, or withdrawn, or given up with an alarm that is there."""

    @precondition(lambda self: not self.closed)
    @rule(
        what=WHAT, code=ANSWERS, who=SOMEONE, says=st.sampled_from(["polis", "skola", "", ""]), restarts=st.booleans()
    )
    def the_server_refuses_for_more_than_a_day(
        self,
        what: str,
        code: str | None,
        who: UserId,
        says: str,
        restarts: bool,  # noqa: FBT001 - drawn by Hypothesis
    ) -> None:
        self.town.server.trouble = self._refusing(what, code)
        self._something_is_said(self.there(who), says)
        sound = self.is_sound() and "removals" not in what
        for number in range(ROUNDS):
            self.run(self.mortal.live(self.town.step))
            self.took_part |= self.covered()
            if sound and not number:
                self.look_at_the_room()
            self.town.clock.at += ROUND
            if restarts and number == ROUNDS // 2:
                self.run(self.town.restart())
        self._is_mended()
        self._every_letter_has_ended()
        self._what_was_read_is_counted()
        self.look()

    def _something_is_said(self, who: UserId, party: str) -> None:
        """A withdrawal, or what has an answer in the room."""
        if not party:
            self.people.says_in(COORDINATOR, self.people.case_room.id, "!plan")
        elif self.family_says(who, f"ta bort {'polisen' if party == 'polis' else 'skolan'}"):
            self._taken_back(who, party, own=True)

    def _refusing(self, what: str, code: str | None) -> Callable[[str], HomeserverError | None]:
        first = list[str]()

        def meets(kind: str) -> HomeserverError | None:
            if kind == REMOVE:
                return refusal(code) if "removals" in what else None
            if kind != SEND:
                return None
            if what == "one letter" and self.town.server.posting not in (first or [self.town.server.posting]):
                return None
            first.append(self.town.server.posting)
            return refusal(code)

        return meets

    def _is_mended(self) -> None:
        self.town.server.trouble = lambda _: None
        self.town.clock.at += SOON
        self.run(self.mortal.live(self.town.step))
        if self.is_sound():
            self.look_at_the_room()
        for _ in range(4):
            self.settle_unseen()
            self.took_part |= self.covered()
            self.town.clock.at += MENDED
        self.settle_unseen()

    def _every_letter_has_ended(self) -> None:
        every = self.run(self._letters())
        given_up_aloud(every)
        for one in every:
            if one.state in {LetterState.WAITING, LetterState.SENDING} and one.refusals:
                assert not self.run(self._could_leave(one)), "a letter that was refused once is not tried again"

    async def _letters(self) -> list[Letter]:
        columns = "id, scope, state, attempts, first_try, event, refusals, tried_for, reason, sealed"
        async with self.town.bot.offline.database.work() as work:
            rows = await work._rows(f"SELECT {columns} FROM letter ORDER BY number")  # noqa: S608 - no word of anybody's
            return [work._letter(row) for row in rows]

    async def _could_leave(self, letter: Letter) -> bool:
        courier, case = self.town.bot.courier, self.people.case if letter.case else None
        wanted = courier._room_for(letter, case)
        there = wanted is not None and courier._someone_listens(letter, case, wanted)
        return there and await courier._word_on(letter, case, self.town.clock.at) is Leave.NOW

    def _nothing_waits_that_may_leave(self) -> None:
        """What is remembered of letters that could not leave is never old."""
        courier = self.town.bot.courier
        if self.is_sound() and not self.town.bot.offline.clock.is_doubted:
            for each in self.town.bot.offline.database.unsent.in_front(self.town.clock.at, courier._resting.now()):
                assert not self.run(self._could_leave(each.letter)), f"{each.letter.id} could leave, and is not tried"

    def _what_was_read_is_counted(self) -> None:
        """Not judged by who took part on which of the days."""
        self.read[COLLEAGUE] = len(self.town.server.read_by(COLLEAGUE))
        for who in (*ACTORS, CERTIFIER, STRANGER, *FAMILY):
            news = self.people.reads(who)[self.read[who] :]
            self.read[who] += len(news)
            if news:
                self.to_read[who] = self.town.clock.at.timestamp() + DAY
            self.wrote[who] -= sum(text.endswith(NOBODY_READS) for text in news)
            self.farewells[who] += sum(text.endswith(FAREWELLS) for text in news)
        for who in self._farewells_given_up():
            self.farewells[who] += 1

    def _farewells_given_up(self) -> set[UserId]:
        """Those the coordinator has to tell: the alarm asks them to."""
        every = [one for one in self.run(self._letters()) if one.farewell and one.state is LetterState.PARKED]
        people = {one.to.person for one in every if isinstance(one.to, ToPerson)}
        return {who for who in ACTORS if (person := self.people.person_of(who)) and person.id in people}

    def look(self) -> None:
        super().look()
        for room in self.town.server.rooms.values():
            letters = [event.letter for event in room.events if event.letter]
            assert len(letters) == len(set(letters)), "a letter is delivered twice"


def given_up_aloud(every: list[Letter]) -> None:
    """The law: of each letter that was given up an alarm was sent; no alarm is given up."""
    alarms = [one for one in every if one.id.startswith("parked:")]
    assert {one.state for one in alarms} <= {LetterState.SENT}, "an alarm is not there"
    for one in every:
        if one.state is LetterState.PARKED:
            words = f":{one.case}:{place_of(one.to)}:{one.parked_for}:"
            assert any(words in alarm.id for alarm in alarms), "a letter is given up in silence"
