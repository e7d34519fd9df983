"""The municipality names another working model, and the bot is started by it."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import rule

from cases.days import begins_at
from cases.models import STANDARD, Model
from tests.machines.desk_acts import DeskActs

LATE: Final = Model("late", own_answer_from=16)
"""A model by which a young person answers for themselves from sixteen."""


class ModelActs(DeskActs):
    """A change of model takes out whom it leaves uncovered, and lets nobody in."""

    @rule(model=st.sampled_from([LATE, STANDARD]))
    def another_model_is_taken_up(self, model: Model) -> None:
        before = self.covered()
        self.reckoning.takes_up(begins_at(self.people.case.born, model.own_answer_from))
        assert self.covered() <= before
        self.town.model = model
        self._run(self.town.restart())
        self._settle()
        assert self.people.case.rules == model
