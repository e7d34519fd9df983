"""What is answered to something that is no fresh text: an edit, a picture, a voice, a place, a sticker, a forward.

The law of this file. None of it is a command, and nobody of the family and no one in a chat of their own is met with
silence. An edit by one of the family can take back, as if it were written now, and can do nothing else."""

from datetime import timedelta
from typing import Final

from bot.backoff import Seldom
from bot.inbound import Inbound, Trust
from bot.reception import Form, Setting, is_sure
from cases.case import Case
from cases.decision import SILENCE, Decision, Say, ToWriter
from cases.people import Person
from cases.rooms.admission import is_silent_to, is_told_nothing
from commands.asked import Asked
from commands.family.hear import hear
from commands.family.message import NUMBERS
from commands.hearing.speech import Speech
from commands.reading.words import PREFIX

PAUSE: Final = timedelta(minutes=10)
"""From one answer to pictures and the like to the next in the same chat."""

HINT: Final = "edit-not-read"
FAMILY_HINT: Final = "family-edit-not-read"


def is_hint(decision: Decision) -> bool:
    """Whether it only says that edits are not read."""
    said = [effect.text for effect in decision.effects if isinstance(effect, Say)]
    return not decision.facts and said in ([HINT], [FAMILY_HINT])


class Unreading:
    """Answers what is not read."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._seldom = Seldom(PAUSE)

    def answer(self, form: Form, inbound: Inbound, setting: Setting, asked: Asked) -> Decision:
        """Silence in a room of several, but to a command that was made by an edit."""
        if inbound.trust is Trust.CLEAR:
            return SILENCE
        if setting.family:
            case, person = asked.in_case()
            return self._to_family(form, inbound, case, person, asked)
        if form is Form.EDIT and (inbound.body.lstrip().startswith(PREFIX) or not setting.others):
            return Decision(effects=(Say(ToWriter(), HINT),))
        if form is Form.OTHER and not setting.others and is_sure(inbound):
            return self._not_text(inbound, "not-text", asked)
        return SILENCE

    def _to_family(self, form: Form, inbound: Inbound, case: Case, person: Person, asked: Asked) -> Decision:
        if form is Form.EDIT:
            closing = hear(case, person, inbound.body, None, asked.now, self._speech, closing_only=True)
            if closing != SILENCE:
                return closing
        if not person.contact.greeted or is_silent_to(case, person) or is_told_nothing(case, person):
            return SILENCE
        if form is Form.EDIT:
            return Decision(effects=(Say(ToWriter(), FAMILY_HINT, NUMBERS),))
        return self._not_text(inbound, "family-unknown", asked)

    def _not_text(self, inbound: Inbound, text: str, asked: Asked) -> Decision:
        if not self._seldom.may(inbound.room, asked.now):
            return SILENCE
        return Decision(effects=(Say(ToWriter(), text, NUMBERS),))
