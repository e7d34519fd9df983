"""What plain words get in a chat with the bot where no question is open: a hint, never silence and never the deed."""

from typing import Final

from cases.decision import SILENCE, Decision, Say, ToWriter
from commands.finding.find import Found
from commands.hearing.speech import Phrase, Speech
from commands.reading.words import PREFIX

LONGEST: Final = 12
"""Words; a longer message is talk, also where it begins like a command."""


def hint(body: str, meant: object, speech: Speech, *, is_reply: bool) -> Decision:
    """`meant`: the command that the words would be with the prefix before them, if they would be one."""
    if speech.heard(body, Phrase.YES, Phrase.NO, Phrase.DONE):
        return _say("hint-answer-which")
    if is_reply:
        return SILENCE
    if speech.heard(body, Phrase.HELLO):
        return _say("hint-hello")
    if isinstance(meant, Found) and len(body.split()) <= LONGEST:
        return Decision(effects=(Say(ToWriter(), "hint-with-prefix", command=PREFIX + body.strip()),))
    return _say("hint-help")


def _say(text: str) -> Decision:
    return Decision(effects=(Say(ToWriter(), text),))
