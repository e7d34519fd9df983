"""What people may say to the bot: the list of it. One file a command; the list is the review of what the bot can do."""

from typing import Any, Final

from commands import fingerprint
from commands.ages import born as person_born
from commands.ages import farewell as person_farewell
from commands.command import Command
from commands.consent import answer as consent_answer
from commands.consent import grid as consent_grid
from commands.consent import history as consent_history
from commands.consent import missing as consent_missing
from commands.consent import own as own_consent
from commands.consent import paper as consent_paper
from commands.consent import receipt as consent_receipt
from commands.consent import renew as consent_renew
from commands.consent import restore as consent_restore
from commands.consent import shared_otherwise
from commands.consent import stands as consent_stands
from commands.consent import template as template_consent
from commands.consent import void as consent_void
from commands.consent import why as consent_why
from commands.consent import withdraw as consent_withdraw
from commands.exceptions import answer as exception_answer
from commands.exceptions import maturity
from commands.exceptions import note as exception_note
from commands.family import greet as person_greet
from commands.family import info as person_info
from commands.family import silence as case_silence
from commands.family import speak as case_speak
from commands.help import help_among
from commands.lifecycle import close as case_close
from commands.lifecycle import extract as case_extract
from commands.lifecycle import open as open_case
from commands.lifecycle import phase as case_phase
from commands.lifecycle import show as case_show
from commands.lifecycle import template as template_open
from commands.log import keys as audit_keys
from commands.log import show as audit_show
from commands.log import verify as audit_verify
from commands.meetings import again as meeting_again
from commands.meetings import agenda, note, pause, slot
from commands.meetings import answer as meeting_answer
from commands.meetings import call as meeting_call
from commands.meetings import cancel as meeting_cancel
from commands.meetings import close as meeting_done
from commands.meetings import minutes as meeting_minutes
from commands.meetings import move as meeting_move
from commands.meetings import show as meetings
from commands.members import (
    actor_add,
    actor_remove,
    actor_reserve,
    actors,
    contact_request,
    lead,
    person_add,
    person_block,
    person_change,
    person_protect,
    person_remove,
    person_trust,
)
from commands.plan import add as action_add
from commands.plan import done as action_done
from commands.plan import mine
from commands.plan import move as action_move
from commands.plan import show as plan
from commands.rooms import admit as room_admit
from commands.rooms import answer as room_answer
from commands.rooms import gate as case_gate
from commands.rooms import mandatory as room_mandatory
from commands.rooms import release as room_release
from commands.rooms import show as room
from commands.unit import away, away_end, model_show, model_try
from commands.unit import cases as cases_list
from commands.unit import take_over as case_take_over
from commands.unit import today as today_list

_OTHERS: Final[tuple[Command[Any], ...]] = (
    open_case.COMMAND,
    template_open.COMMAND,
    template_consent.COMMAND,
    case_show.COMMAND,
    case_phase.COMMAND,
    case_close.COMMAND,
    case_extract.COMMAND,
    case_gate.COMMAND,
    case_silence.COMMAND,
    case_speak.COMMAND,
    case_take_over.COMMAND,
    away.COMMAND,
    away_end.COMMAND,
    today_list.COMMAND,
    cases_list.COMMAND,
    person_add.COMMAND,
    person_greet.COMMAND,
    person_info.COMMAND,
    person_born.COMMAND,
    person_farewell.COMMAND,
    person_remove.COMMAND,
    person_block.COMMAND,
    person_change.COMMAND,
    person_protect.COMMAND,
    person_trust.COMMAND,
    actor_add.COMMAND,
    actor_remove.COMMAND,
    actor_reserve.COMMAND,
    actors.COMMAND,
    lead.COMMAND,
    contact_request.COMMAND,
    room.COMMAND,
    room_admit.COMMAND,
    room_release.COMMAND,
    room_answer.COMMAND,
    room_mandatory.COMMAND,
    consent_paper.COMMAND,
    consent_renew.COMMAND,
    consent_answer.COMMAND,
    consent_grid.COMMAND,
    consent_missing.COMMAND,
    consent_history.COMMAND,
    consent_receipt.COMMAND,
    shared_otherwise.COMMAND,
    consent_why.COMMAND,
    own_consent.COMMAND,
    consent_withdraw.COMMAND,
    consent_restore.COMMAND,
    consent_stands.COMMAND,
    consent_void.COMMAND,
    exception_note.COMMAND,
    exception_answer.COMMAND,
    maturity.COMMAND,
    meeting_call.COMMAND,
    meeting_again.COMMAND,
    slot.COMMAND,
    pause.COMMAND,
    meeting_move.COMMAND,
    meeting_cancel.COMMAND,
    meeting_answer.COMMAND,
    meeting_done.COMMAND,
    meetings.COMMAND,
    agenda.COMMAND,
    note.COMMAND,
    meeting_minutes.COMMAND,
    plan.COMMAND,
    action_add.COMMAND,
    action_done.COMMAND,
    action_move.COMMAND,
    mine.COMMAND,
    audit_show.COMMAND,
    audit_keys.COMMAND,
    audit_verify.COMMAND,
    model_show.COMMAND,
    model_try.COMMAND,
    fingerprint.COMMAND,
)
ALL: Final[tuple[Command[Any], ...]] = (*_OTHERS, help_among(_OTHERS))
"""Everything that may be asked of the bot."""
