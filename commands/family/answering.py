"""What one of the family answers to a time, a promise or the bot's question; and what would be one, where it is none.

Words in reply to a time that are no answer to it get the answers first, and the numbers last (R96)."""

from dataclasses import replace
from typing import Final

from cases.decision import About, Ask, Decision, Refusal
from cases.family.unread import not_understood
from cases.meetings.calling import held_by
from cases.replies import AWAITS_DAYS, Reply, act_on
from cases.still_open import Stage, open_numbers, stage
from commands.family.message import NUMBERS, Heard
from commands.hearing.speech import Phrase
from commands.replying.choosing import Meant, Unsure
from commands.replying.replies import read_reply
from commands.replying.which_question import ask_which

NOTHING_ASKED: Final = frozenset({Ask.WITHDRAW, Ask.DANGER, Ask.SILENCE})
"""A reply to such a message has been read as an answer before, or it is words like others."""
_ANSWERS: Final = (Phrase.YES, Phrase.NO, Phrase.MAYBE, Phrase.LATE, Phrase.SICK, Phrase.OTHER_TIME, Phrase.CANNOT)
_PLAIN_ANSWERS: Final = (Phrase.LATE, Phrase.SICK, Phrase.OTHER_TIME, Phrase.CANNOT)
"""Said without a reply to a message, these can only be about a time; a bare yes or no could be about anything."""
_NO_ANSWER: Final = frozenset({"refusal-meeting-words", "refusal-action-words"})
_WITHOUT_DAYS: Final = frozenset({"refusal-how-many-days"})
_FOR_FAMILY: Final = {
    "refusal-old-time": "family-old-time",
    "refusal-later-answer": "family-later-answer",
    "refusal-meeting-over": "family-meeting-over",
    "refusal-already-done": "family-already-done",
    "refusal-which-action": "family-which-action",
}
"""What the family reads instead of these; the other refusals speak of commands."""


def answered(heard: Heard) -> Decision | None:
    """An answer to a meeting, a reminder or the bot's question; None when the words are none."""
    if isinstance(heard.choice, Unsure):
        return Decision(effects=(ask_which(heard.choice),))
    if heard.about is not None and heard.about.ask in NOTHING_ASKED:
        return None
    about = heard.about or _next_time(heard)
    if about is None:
        return _bare(heard)
    meant = heard.choice.reply if isinstance(heard.choice, Meant) else None
    reply = meant or read_reply(heard.case, about, heard.text, heard.speech)
    return None if reply is None else _acted(heard, about, reply)


def answers_to_give(heard: Heard) -> Decision | None:
    """The words are a reply to a time or a promise, and no answer to it: what would be one, and who reads it."""
    if heard.about is None or (said := _answers_to(heard, heard.about)) is None:
        return None
    return said + not_understood(heard.case, heard.person, heard.now)


def _bare(heard: Heard) -> Decision | None:
    """Words that are an answer, where none is open that they fit; *ok*, where one is, says too little."""
    if heard.speech.heard(heard.text, *_ANSWERS):
        return heard.say("family-answer-which")
    if not heard.speech.times.is_slight(heard.text):
        return None
    asked = (_answers_to(heard, about) for about in (*_open_times(heard), *_open_promises(heard)))
    return next((said for said in asked if said is not None), None)


def _answers_to(heard: Heard, about: About) -> Decision | None:
    if about.ask not in {Ask.MEETING, Ask.ACTIONS} or stage(heard.case, about, heard.now) is Stage.OVER:
        return None
    if about.ask is Ask.ACTIONS:
        return heard.say("family-reminder-answers", about=about)
    meeting = heard.case.meetings[about.number or 0]
    return heard.say("family-meeting-answers", {**NUMBERS, "start": meeting.start, "end": meeting.end}, about=about)


def _acted(heard: Heard, about: About, reply: Reply) -> Decision:
    answer = act_on(heard.case, about, heard.person, replace(reply, written=heard.written), heard.now)
    if not isinstance(answer, Refusal):
        return answer
    if answer.reason in _WITHOUT_DAYS:
        return heard.say("family-how-many-days", about=replace(about, word=AWAITS_DAYS))
    answers = _answers_to(heard, about) if answer.reason in _NO_ANSWER else None
    if answers is not None:
        return answers
    return heard.say(_FOR_FAMILY.get(answer.reason, "family-answer-which"), answer.args)


def _next_time(heard: Heard) -> About | None:
    """The one time to come, for words that can only be about a time."""
    if heard.speech.heard(heard.text, *_PLAIN_ANSWERS) is None:
        return None
    match _held(heard):
        case [about]:
            return about
        case _:
            return None


def _held(heard: Heard) -> list[About]:
    held = held_by(heard.case, heard.person, heard.now)
    return [About(Ask.MEETING, heard.case.id, heard.person.id, number=meeting.number) for meeting in held]


def _open_times(heard: Heard) -> list[About]:
    """The times that wait for their answer."""
    return [about for about in _held(heard) if stage(heard.case, about, heard.now) is Stage.OPEN]


def _open_promises(heard: Heard) -> list[About]:
    """What they were reminded of and have not answered."""
    said = [number for each in heard.case.plan.reminded if each.person == heard.person.id for number in each.numbers]
    about = About(Ask.ACTIONS, heard.case.id, heard.person.id, numbers=tuple(dict.fromkeys(said)))
    return [about] if open_numbers(heard.case, about) else []
