"""What is now to be said of a case's room, asked so that nothing that was done waits for the answer (R10)."""

import logging
from datetime import datetime

from cases.case import Case
from cases.decision import SILENCE, Decision
from cases.rooms.telling import announce

log = logging.getLogger(__name__)


def unsaid(case: Case, now: datetime) -> Decision:
    """The rule's answer; nothing where the rule breaks. It asks for consent, and no removal depends on that rule: what
    breaks is told, and the gate shut, when the guard looks."""
    try:
        return announce(case, now)
    except Exception as bug:  # noqa: BLE001 - whoever was taken out is out, whatever can be said of the room
        log.error("%s while it was asked what may be spoken of in a room", type(bug).__name__)
        return SILENCE
