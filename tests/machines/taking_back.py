"""A yes is taken back, by words or on paper, whole or of one party, in earnest or not; and what was a mistake."""

from datetime import datetime, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from bot.inbound import Trust
from cases.ids import EventId, UserId
from tests.machines.consent_acts import SOMEONE, ConsentActs
from tests.machines.reckoning import Stop
from tests.town.people import PARTS

PARTY_SAID: Final = st.sampled_from([None, "polis", "skola"])
_OPEN: Final = timedelta(minutes=4)
"""A question about what cannot be undone waits five minutes; the server may take some of them."""


class TakingBack(ConsentActs):
    """It acts at once, and nothing but a coordinator's word, and then only theirs who said *fel*, gives it back."""

    @rule(who=SOMEONE, party=PARTY_SAID, trust=st.sampled_from([None, Trust.UNSIGNED]))
    def one_of_the_family_takes_it_back(self, who: UserId, party: str | None, trust: Trust | None) -> None:
        words = {None: "Ta bort alla!", "polis": "ta bort polisen", "skola": "Ta bort skolan."}[party]
        who = self.there(who)
        if self.family_says(who, words, trust):
            self._taken_back(who, party, own=True)
            self.settle()

    @rule(who=SOMEONE, party=PARTY_SAID)
    def a_withdrawal_is_taken_down(self, who: UserId, party: str | None) -> None:
        who = self.there(who)
        self._taken_back(who, party, own=False)
        part = f" part={party}" if party else ""
        self.coordinator(f"!samtycke återkalla {PARTS[who]}{part}")

    def _taken_back(self, who: UserId, party: str | None, *, own: bool) -> None:
        """From someone whose yes is not asked for it shuts the gate."""
        self.reckoning.shut |= who not in self.reckoning.must_answer(self.today)
        self.reckoning.stops.append(Stop(who, self.today, party, turn=self.reckoning.next(), own=own))
        self.let_in = [each for each in self.let_in if each != who]

    @rule(who=SOMEONE)
    def somebody_says_that_it_was_wrong(self, who: UserId) -> None:
        """*Fel* lets nobody in."""
        who = self.there(who)
        if not (self.hears_nothing(who) or self.closed) and self.family_says(who, "Fel"):
            if (person := self.people.person_of(who)) and person.contact.greeted:
                self.reckoning.calls_wrong(who, self.today)
            self.settle()

    @rule(who=SOMEONE)
    def the_coordinator_gives_it_back(self, who: UserId) -> None:
        """After a call; as if it had not been said, but for a gate that it shut."""
        who = self.there(who)
        if not self.closed:
            self.certain.clear()
            self.may_widen = self.reckoning.is_restored(who, self.today)
            self.coordinator(f"!samtycke återställ {PARTS[who]} enskilt")

    @rule(who=SOMEONE, party=PARTY_SAID)
    def somebody_takes_it_back_by_mistake(self, who: UserId, party: str | None) -> None:
        """The room is as it was, but for a gate that it shut."""
        before = frozenset(self.certain)
        self.one_of_the_family_takes_it_back(who, party, None)
        self.somebody_says_that_it_was_wrong(who)
        self.the_coordinator_gives_it_back(who)
        if self.reckoning.stops and self.reckoning.stops[-1].restored:
            self.certain |= before & self.cleared() - self.walked
            self.look()

    @precondition(lambda self: any(s.voided is None and s.reference for s in self.reckoning.sheets))
    @rule()
    def the_last_paper_was_a_mistake(self) -> None:
        """What it gave is gone at once, and what it replaced does not come back (R23)."""
        asked, since = self.town.clock.at, self.coordinator("!samtycke felregistrera SN 1:4")
        if self.may_still_answer(since, asked):
            self.reckoning.is_void([s for s in self.reckoning.sheets if s.voided is None and s.reference][-1])
            self.yes_to(since, "ja, felregistrera SN 1:4")

    @rule(who=SOMEONE)
    def a_word_was_a_mistake(self, who: UserId) -> None:
        """The last one of this person; not what they have said themselves (R88)."""
        who = self.there(who)
        asked, since = self.town.clock.at, self.coordinator(f"!samtycke felregistrera {PARTS[who]}")
        if self.may_still_answer(since, asked):
            assert self.reckoning.voids_last_word(who), "the bot voids what is no mistake of another's"
            self.yes_to(since, f"ja, felregistrera {PARTS[who]}")

    def may_still_answer(self, event: EventId, asked: datetime) -> bool:
        return self.asked_back(event) is not None and self.town.clock.at - asked < _OPEN

    def yes_to(self, event: EventId, words: str) -> None:
        question = self.asked_back(event)
        assert question is not None
        self.coordinator(words, reply_to=question.event)

    @precondition(lambda self: self.reckoning.shut)
    @rule()
    def the_coordinator_opens_the_gate(self) -> None:
        self.reckoning.shut = False
        self.coordinator("!ärende öppna grinden")
