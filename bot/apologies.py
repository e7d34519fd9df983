"""What is said where handling a message broke: to its writer, and to the coordinators where it shut a gate."""

from bot.reception import Setting
from cases.decision import Decision, Say, TextArgument, ToCoordinators, ToWriter
from cases.dues import Due
from cases.falling_due import ends_right
from cases.ids import CaseId
from commands.family.message import NUMBERS


def apology(setting: Setting, reference: str, *, gates_shut: tuple[CaseId, ...]) -> Decision:
    """What the writer is told of a bug, and the coordinators of each case whose gate it shut."""
    text = "family-failure" if setting.family else "something-went-wrong"
    said = Say(ToWriter(), text, {**NUMBERS, "reference": reference})
    told = Decision(effects=(Say(ToCoordinators(), "gate-shut-by-failure", {"reference": reference}, act=True),))
    return Decision(effects=(said,), elsewhere=tuple((case, told) for case in gates_shut))


def told_of_due(due: Due, code: str, reference: str) -> Decision:
    """What the coordinators are told where something due broke, and with it, where it ends a right, the gate shut."""
    text = "gate-shut-by-failing-due" if ends_right(due) else "due-failed"
    args: dict[str, TextArgument] = {"code": code, "reference": reference, "moment": due.moment}
    return Decision(effects=(Say(ToCoordinators(), text, args, act=True),))
