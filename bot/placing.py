"""An answer, and where it goes: where it was asked for, or in the writer's own chat (R90)."""

from dataclasses import dataclass, replace

from bot.reception import Setting
from bot.writing.addressing import Where
from cases.access import Place
from cases.decision import About, Decision, Refusal, Say, ToWriter
from cases.ids import CaseId, Cause
from commands.finding.find import Found


@dataclass(frozen=True, slots=True)
class Answer:
    """What to record: the decision, the case it is of, where it goes, and whether the message itself must go."""

    decision: Decision
    case: CaseId | None
    where: Where
    redact: bool = False
    once: Cause | None = None
    """Recorded only if nothing was under this name before."""
    answered: About | None = None
    """The question that this answers for good."""


def placed(
    answer: Decision | Refusal, case: CaseId | None, where: Where, setting: Setting, found: Found | None = None
) -> Answer:
    """An *enskild* command in a shared room: carried out, answered aside, and the message itself taken away (R90)."""
    if isinstance(answer, Refusal):
        return refused(answer, case, where, setting, found)
    private = found is not None and found.command.place is Place.PRIVATE and setting.others
    return Answer(answer, case, replace(where, aside=private), redact=private)


def refused(
    refusal: Refusal, case: CaseId | None, where: Where, setting: Setting, found: Found | None = None
) -> Answer:
    """Why and what helps; where others read, only that the answer stands in the writer's own chat (R90)."""
    say = Say(ToWriter(), refusal.reason, refusal.args, command=refusal.command)
    private = found is not None and found.command.place is Place.PRIVATE and setting.others
    return Answer(Decision(effects=(say,)), case, replace(where, aside=setting.others), redact=private)
