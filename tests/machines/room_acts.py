"""What may be spoken of in the room, who the group needs, and what else a coordinator notes; nobody comes in by it."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from tests.machines.family_acts import FamilyActs

KINDS: Final = st.lists(st.sampled_from(["grund", "plan", "närvaro"]), min_size=1, max_size=3, unique=True)
NOTED: Final = (
    "!huvudkontakt lots",
    "!huvudkontakt skola",
    "!fråga polis",
    "!samtycke kvitto ungdom lämnat",
    "!delat dnr=SN-9 part=polis",
    "!samtycke",
    "!samtycke varför polis",
    "!rum",
    "!logg visa",
    "!ärende fas aktiv",
)


class RoomActs(FamilyActs):
    """Choosing what is spoken of may push somebody out; that waits for a yes."""

    @rule(kinds=KINDS)
    def the_coordinator_chooses_what_is_spoken_of(self, kinds: list[str]) -> None:
        self.certain.clear()
        asked = self.coordinator(f"!rum kategorier={','.join(kinds)}")
        question = self.asked_back(asked)
        if question is not None:
            self.coordinator("ja", reply_to=question.event)

    @rule(party=st.sampled_from(["bup", "skola"]))
    def the_group_must_have(self, party: str) -> None:
        """R33: where the model leaves it to the case."""
        self.certain.clear()
        self.coordinator(f"!rum krav {party}")
        if self.people.case.rules.mandatory_per_case:
            self.reckoning.needed = frozenset({"polis", "skola", party})

    @rule(said=st.sampled_from(NOTED))
    def something_is_noted_or_asked(self, said: str) -> None:
        self.coordinator(said)

    @precondition(lambda self: self.acts > 30 and not self.closed)
    @rule()
    def the_case_is_closed(self) -> None:
        """Nobody is in the room any more, socialtjänsten neither (R67)."""
        asked = self.coordinator("!ärende avsluta")
        question = self.asked_back(asked)
        if question is not None:
            self.closed = True
            self.coordinator(f"ja, avsluta {self.people.case.code}", reply_to=question.event)
