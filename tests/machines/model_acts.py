"""The municipality names another working model, and the bot is started by it."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import rule

from cases.models import STANDARD, Model
from tests.machines.desk_acts import DeskActs
from tests.machines.reckoning import Way

LATE: Final = Model("late", own_answer_from=16)
"""A model by which a young person answers for themselves from sixteen."""
ONE: Final = Model("one", guardians_from_15="en", mandatory_per_case=True)
"""One guardian is enough for a mature youth, and each group has demands of its own."""
NONE: Final = Model("none", guardians_from_15="ingen", incomplete_group="stoppa")


class ModelActs(DeskActs):
    """A change of model takes out those it leaves uncovered, and lets nobody in."""

    @rule(model=st.sampled_from([LATE, ONE, NONE, STANDARD]))
    def another_model_is_taken_up(self, model: Model) -> None:
        before = self.covered()
        self.reckoning.takes_up(Way(model.own_answer_from, model.guardians_from_15))
        self.certain.clear()
        assert self.covered() <= before
        own = self.people.case.desk.mandatory if model.mandatory_per_case else ()
        self.reckoning.needed = frozenset({"polis", "skola", *own})
        self.town.model = model
        self.run(self.town.restart())
        self.settle()
        assert self.people.case.rules == model or self.closed
