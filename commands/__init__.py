"""What people may say to the bot: the list of it. One file a command; the list is the review of what the bot can do."""

from typing import Any, Final

from commands import (
    action_add,
    action_done,
    action_move,
    actor_add,
    actor_remove,
    actors,
    bot_fingerprint,
    case_close,
    case_gate,
    case_phase,
    case_show,
    cases_list,
    consent_answer,
    consent_grid,
    consent_missing,
    consent_paper,
    consent_withdraw,
    meeting_call,
    meeting_cancel,
    meeting_move,
    meetings,
    mine,
    open,  # noqa: A004 - named for the command; nobody opens a file here
    person_greet,
    person_remove,
    plan,
    template_consent,
    template_open,
)
from commands.command import Command
from commands.help import help_among

_OTHERS: Final[tuple[Command[Any], ...]] = (
    open.COMMAND,
    template_open.COMMAND,
    template_consent.COMMAND,
    case_show.COMMAND,
    case_phase.COMMAND,
    case_close.COMMAND,
    case_gate.COMMAND,
    cases_list.COMMAND,
    person_greet.COMMAND,
    person_remove.COMMAND,
    actor_add.COMMAND,
    actor_remove.COMMAND,
    actors.COMMAND,
    consent_paper.COMMAND,
    consent_answer.COMMAND,
    consent_grid.COMMAND,
    consent_missing.COMMAND,
    consent_withdraw.COMMAND,
    meeting_call.COMMAND,
    meeting_move.COMMAND,
    meeting_cancel.COMMAND,
    meetings.COMMAND,
    plan.COMMAND,
    action_add.COMMAND,
    action_done.COMMAND,
    action_move.COMMAND,
    mine.COMMAND,
    bot_fingerprint.COMMAND,
)
ALL: Final[tuple[Command[Any], ...]] = (*_OTHERS, help_among(_OTHERS))
"""Everything that may be asked of the bot."""
