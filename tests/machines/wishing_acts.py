"""Words that are no withdrawal yet: a wish and its day, an unclear word, a cry for help; each played to its end."""

from datetime import datetime, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from cases.dues import STOCKHOLM
from cases.ids import UserId
from tests.machines.consent_acts import SOMEONE
from tests.machines.reckoning import Stop
from tests.machines.taking_back import TakingBack

NAMES: Final = {"polis": "polisen", "skola": "skolan"}
OTHER_WORDS: Final = ("får man ta bort polisen?", "jag vill dö", "asdf qwer", "kanske ta bort polisen men jag vet inte")


class WishingActs(TakingBack):
    """A wish acts when it is answered so, or when a day has passed; nothing else here changes what holds."""

    @precondition(lambda self: not self.closed)
    @rule(who=SOMEONE, party=st.sampled_from(sorted(NAMES)), answer=st.sampled_from(["ja", "nej", None]))
    def somebody_wishes(self, who: UserId, party: str, answer: str | None) -> None:
        who, said, day = self.there(who), self.town.clock.at, self.today
        event = self.people.says(who, f"jag vill inte att {NAMES[party]} ska få veta")
        if event is None:
            return
        self.wrote[who] += 1
        self.settle()
        question = self.asked_back(event)
        if question is None:
            return
        if answer is not None:
            if self.people.says(who, answer, reply_to=question.event) and answer == "ja":
                self._taken_back(who, party, own=True)
            self.settle()
            return
        self._a_day_passes(said)
        if not self.is_past_childhood(who):
            self.reckoning.shut |= who not in self.reckoning.must_answer(self.today)
            self.reckoning.stops.append(Stop(who, day, party, turn=self.reckoning.next(), own=True))
            self.let_in = [each for each in self.let_in if each != who]
        self.settle()

    def _a_day_passes(self, said: datetime) -> None:
        """To eight in the morning, and on to where the wish acts; that moment itself is not settled yet."""
        end, here = said + timedelta(days=1), self.town.clock.at.astimezone(STOCKHOLM)
        morning = here.replace(hour=8, minute=0, second=1) + timedelta(days=here.hour >= 8)
        if morning < end:
            self.town.clock.at = max(self.town.clock.at, morning)
            self.settle()
        self.town.clock.at = max(self.town.clock.at, end + timedelta(minutes=5))

    @rule(who=SOMEONE, words=st.sampled_from(OTHER_WORDS))
    def somebody_says_what_closes_nothing(self, who: UserId, words: str) -> None:
        if self.family_says(self.there(who), words):
            self.settle()

    @rule(who=SOMEONE, party=st.sampled_from(sorted(NAMES)))
    def somebody_else_signs(self, who: UserId, party: str) -> None:
        """It closes all the same."""
        who = self.there(who)
        if self.family_says(who, f"ta bort {NAMES[party]}\nMvh mamma"):
            self._taken_back(who, party, own=True)
            self.settle()
