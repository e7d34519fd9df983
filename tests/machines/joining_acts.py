"""Who joins the case and who is taken out of it by hand, while the family and its coordinator act on consent."""

from hypothesis.stateful import rule

from cases.ids import UserId
from tests.machines.consent_acts import ACTOR, FAMILY, PARTY_SAID, ConsentActs
from tests.machines.people import CLINIC, FATHER, PARTS


class JoiningActs(ConsentActs):
    """Added later, or out by the coordinator's hand."""

    @rule(actor=ACTOR)
    def an_actor_is_taken_out(self, actor: UserId) -> None:
        person = self.people.case.person_of(actor)
        if person is not None:
            if not person.out:
                self.by_hand.add(actor)
            self.people.coordinator_says(f"!aktör bort {PARTS[actor]}")
            self._settle()

    @rule(actor=ACTOR)
    def an_actor_taken_out_by_hand_is_called_back(self, actor: UserId) -> None:
        """By the coordinator's word alone, and under whatever consent there is then."""
        if actor in self.by_hand:
            self.by_hand.discard(actor)
            self.people.coordinator_says(f"!aktör ny {PARTS[actor]}")
            self._settle()

    @rule(who=FAMILY, party=PARTY_SAID)
    def somebody_takes_it_back_by_mistake(self, who: UserId, party: str | None) -> None:
        """*Fel*, a call, and the coordinator's word: as if it had not been said, but for a gate that it shut."""
        if self._is_in(who):
            if who not in self.reckoning.must_answer(self.today):
                self.reckoning.shut = True
            self.people.says(who, f"ta bort {party}" if party else "ta bort alla")
            self._settle()
            self.people.says(who, "fel")
            self._settle()
            self.people.coordinator_says(f"!samtycke återställ {PARTS[who]}")
            self._settle()

    @rule()
    def another_guardian_is_added(self) -> None:
        """Who must say yes like the others; nothing holds until then."""
        if not self._is_in(FATHER):
            self.people.coordinator_says(f"!person ny vh2 {FATHER}")
            self.reckoning.guardians |= {FATHER}
            self._settle()
            self.people.coordinator_says("!person hälsa vh2")
            self._settle()
            self.people.answers_with_the_code(FATHER)
            self._settle()

    @rule()
    def another_actor_is_added(self) -> None:
        if self.people.case.person_of(CLINIC) is None:
            self.people.coordinator_says(f"!aktör ny part=bup {CLINIC}")
            self._settle()
            if self.certain:
                self.certain |= self.cleared() & {CLINIC}
