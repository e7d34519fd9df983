"""What reaches the family: greetings and codes, silence and *stopp*, what may not be told, and the room they share."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from cases.ids import UserId
from tests.machines.consent_acts import SOMEONE
from tests.machines.exception_acts import GUARDIAN
from tests.machines.joining_acts import JoiningActs
from tests.town.people import PARTS

WRONG_CODE: Final = "3467 9CDF"


class FamilyActs(JoiningActs):
    """Whatever is said to them, their words close at once, and nothing reaches anyone it may not."""

    @rule(who=SOMEONE, right=st.sampled_from([True, True, False]))
    def somebody_is_greeted(self, who: UserId, right: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """Said again it is a new code; five wrong ones end it. It brings back those taken out by hand."""
        who = self.there(who)
        if who not in self.blocked:
            self.by_hand.discard(who)
        self.coordinator(f"!person hälsa {PARTS[who]}")
        if right:
            self.people.answers_with_the_code(who)
        else:
            for _ in range(5):
                self.people.says(who, WRONG_CODE)
        self.settle()

    @rule(who=st.one_of(st.none(), SOMEONE))
    def the_coordinator_silences(self, who: UserId | None) -> None:
        """From that second: letters that wait are withdrawn (R99)."""
        who = who and self.there(who)
        self.silent.add(who)
        self.coordinator(f"!ärende tysta {PARTS[who] if who else ''}".strip())

    @rule(who=st.one_of(st.none(), SOMEONE))
    def the_coordinator_speaks_again(self, who: UserId | None) -> None:
        who = who and self.there(who)
        self.silent.discard(who)
        self.coordinator(f"!ärende tala {PARTS[who] if who else ''}".strip())

    @rule(who=SOMEONE, word=st.sampled_from(["Stopp", "stopp", "Börja"]))
    def somebody_says_stop_or_go_on(self, who: UserId, word: str) -> None:
        who = self.there(who)
        person = self.people.person_of(who)
        has_left = who in self.by_hand or self.is_past_childhood(who) or self.closed
        heard = (
            person is not None
            and person.contact.greeted
            and who not in self.untold
            and not self.reckoning.kept_from(who)
        )
        heard = heard and not has_left  # where a farewell alone is read, nothing is heard but a yes taken back
        if self.family_says(who, word):
            if heard and word.casefold() == "stopp":
                self.silent.add(who)
            elif heard:
                self.silent.discard(who)
            self.settle()

    @rule(who=SOMEONE, word=st.sampled_from(["byt språk", "vem är med", "vem vet vad om mig", "när", "hej"]))
    def somebody_asks(self, who: UserId, word: str) -> None:
        if self.family_says(self.there(who), word):
            self.settle()

    @precondition(lambda self: self.today < self.reckoning.eighteen)
    @rule(who=GUARDIAN, agreed=st.booleans())
    def the_youth_says_whether_a_guardian_hears_a_last_word(self, who: UserId, agreed: bool) -> None:  # noqa: FBT001 - the same
        """R19: without a yes they hear nothing at all from the day on which the youth is of age."""
        who = self.there(who)
        if agreed:
            self.last_words.add(who)
        else:
            self.last_words.discard(who)
        self.coordinator(f"!person avsked {PARTS[who]} {'ja' if agreed else 'nej'}")

    @rule(who=SOMEONE, told=st.booleans())
    def what_they_may_be_told_is_decided(self, who: UserId, told: bool) -> None:  # noqa: FBT001 - the same
        """R91: as to a stranger."""
        who = self.there(who)
        if told and not self.reckoning.kept_from(who):
            self.untold.discard(who)
        elif not told:
            self.untold.add(who)
        self.coordinator(f'!person info {PARTS[who]} {"ja" if told else "nej"} skäl=sekretess_mot_vh dnr="SN 5"')

    @precondition(lambda self: not self.closed)
    @rule(who=SOMEONE)
    def somebody_is_let_into_the_room(self, who: UserId) -> None:
        """R1: by name, after a list of who will see whom."""
        who = self.there(who)
        asked = self.coordinator(f"!rum släpp-in {PARTS[who]}")
        question = self.asked_back(asked)
        if question is not None:
            self.let_in = [*(each for each in self.let_in if each != who), who]
            assert who in self.family_in(), f"{who} is asked about, and may not be let in"
            self.coordinator("ja", reply_to=question.event)

    @rule(who=SOMEONE)
    def somebody_is_let_out_again(self, who: UserId) -> None:
        who = self.there(who)
        self.let_in = [each for each in self.let_in if each != who]
        self.coordinator(f"!rum släpp-ut {PARTS[who]}")

    @rule(who=SOMEONE, answer=st.sampled_from(["ja", "ja", "nej"]))
    def somebody_says_whether_to_share_the_room(self, who: UserId, answer: str) -> None:
        """Someone kept out by a no is not let in by a later yes."""
        who = self.there(who)
        before = self.family_in()
        self.room_said[who] = answer
        gone = before - self.family_in() | ({who} if answer == "nej" else set())
        self.let_in = [each for each in self.let_in if each not in gone]
        self.coordinator(f"!rum svar {PARTS[who]} {answer}")
