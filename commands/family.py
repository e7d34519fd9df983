"""What one of the family says in plain words, in their own 1:1: words of withdrawal first, then answers, questions,
and for everything else the text with the numbers that somebody answers (R96)."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.decision import SILENCE, About, Ask, Decision, Refusal, Say, ToWriter
from cases.facts import Method
from cases.family.greeting import answer_code, unanswered
from cases.family.silence import start, stop
from cases.gate.withdrawals import withdraw
from cases.meetings import held_by
from cases.people import Person
from cases.replies import Reply, ReplyWord, act_on
from cases.rooms.admission import is_silent_to, is_told_nothing
from cases.rooms.farewells import NOBODY_READS, as_last_answer, has_left
from commands.family_questions import asked
from commands.heard import Heard
from commands.replies import read_reply
from commands.speech import Phrase, Speech
from commands.withdrawal_words import Withdrawal, may_be_meant, withdrawal

_ANSWERS: Final = (Phrase.YES, Phrase.NO, Phrase.MAYBE, Phrase.LATE, Phrase.SICK, Phrase.OTHER_TIME, Phrase.CANNOT)
_PLAIN_ANSWERS: Final = frozenset({Phrase.LATE, Phrase.SICK, Phrase.OTHER_TIME, Phrase.CANNOT})
"""Said without a reply to a message, these can only be about a time; a bare yes or no could be about anything."""
_FOR_FAMILY: Final = frozenset(
    {
        "refusal-old-time",
        "refusal-meeting-over",
        "refusal-meeting-words",
        "refusal-action-words",
        "refusal-already-done",
        "refusal-how-many-days",
        "refusal-which-action",
    }
)
"""Refusals whose words are fit for the family; the others speak of commands."""


def hear(
    case: Case,
    person: Person,
    text: str,
    about: About | None,
    now: datetime,
    speech: Speech,
    *,
    closing_only: bool = False,
) -> Decision:
    """What follows from the message. `closing_only`: the device's keys do not hold, so it may take back and no more."""
    heard = Heard(case, person, text, _without_code(about), now, speech)
    if is_told_nothing(case, person) or not person.greeted:
        return _not_known(heard, closing_only=closing_only)
    if not is_silent_to(case, person):
        return _said(heard, closing_only=closing_only)
    if not closing_only and person.silenced is not None and speech.heard(text, Phrase.START):
        return start(case, person, now)
    return unanswered(_said(heard, closing_only=closing_only), person)


def _said(heard: Heard, *, closing_only: bool) -> Decision:
    if (closing := _closing(heard)) is not None:
        return as_last_answer(closing) if has_left(heard.case, heard.person) else closing
    if has_left(heard.case, heard.person):
        return SILENCE if closing_only else NOBODY_READS
    if heard.speech.heard(heard.text, Phrase.STOP):
        return stop(heard.case, heard.person, heard.now)
    if closing_only:
        return SILENCE
    return _answered(heard) or asked(heard) or heard.say("family-unknown")


def _not_known(heard: Heard, *, closing_only: bool) -> Decision:
    """Someone who may be told nothing, or has not answered with the code: a withdrawal acts, unanswered (R91, R98).

    Of all else only the code is heard, and only from who is asked for it."""
    closing = _closing(heard)
    if closing is not None:
        return unanswered(closing, heard.person)
    if closing_only or is_told_nothing(heard.case, heard.person):
        return SILENCE
    return answer_code(heard.case, heard.person, heard.text, heard.now)


def _without_code(about: About | None) -> About | None:
    """A reply to the very first message is a message like others once the code has come."""
    return None if about is not None and about.ask is Ask.CODE else about


def takes_back(case: Case, person: Person, text: str, about: About | None, speech: Speech) -> Withdrawal | None:
    """A withdrawal that needs no question: its words, a bare *jag ångrar mig*, or a yes to the question (R9)."""
    taken = withdrawal(case, text, speech)
    if taken is None and speech.heard(text, Phrase.REGRET) and not _is_about_a_time(about):
        return Withdrawal()
    if taken is None and _is_asked_to_withdraw(about, person) and speech.heard(text, Phrase.YES):
        return Withdrawal()
    return taken


def _closing(heard: Heard) -> Decision | None:
    taken = takes_back(heard.case, heard.person, heard.text, heard.about, heard.speech)
    if taken is None:
        return None
    return withdraw(heard.case, heard.person, heard.person, taken.parties, heard.now, Method.CHAT)


def _is_asked_to_withdraw(about: About | None, person: Person) -> bool:
    return about is not None and about.ask is Ask.WITHDRAW and about.person == person.id


def _is_about_a_time(about: About | None) -> bool:
    return about is not None and about.ask in {Ask.MEETING, Ask.ACTIONS}


def _answered(heard: Heard) -> Decision | None:
    """An answer to a meeting, a reminder or the bot's question; None when the words are none."""
    if heard.about is not None and heard.speech.heard(heard.text, Phrase.REGRET):
        return _regretted(heard, heard.about)
    if may_be_meant(heard.case, heard.text, heard.speech):
        return heard.say("family-did-you-mean-withdraw", about=heard.question)
    if _is_asked_to_withdraw(heard.about, heard.person):
        return heard.say("family-left-as-it-is") if heard.speech.heard(heard.text, Phrase.NO) else None
    about = heard.about or _next_time(heard)
    if about is None:
        return heard.say("family-answer-which") if heard.speech.heard(heard.text, *_ANSWERS) else None
    reply = read_reply(heard.case, about, heard.text, heard.speech)
    return None if reply is None else _acted(heard, about, reply)


def _acted(heard: Heard, about: About, reply: Reply) -> Decision:
    answer = act_on(heard.case, about, heard.person, reply, heard.now)
    if isinstance(answer, Refusal):
        return (
            heard.say(answer.reason, answer.args) if answer.reason in _FOR_FAMILY else heard.say("family-answer-which")
        )
    return answer


def _regretted(heard: Heard, about: About) -> Decision:
    """*Jag ångrar mig* to a time: that answer is no, and one question whether more was meant."""
    answer = act_on(heard.case, about, heard.person, Reply(ReplyWord.CANNOT), heard.now)
    no = answer if isinstance(answer, Decision) else SILENCE
    others = tuple(effect for effect in no.effects if not (isinstance(effect, Say) and effect.to == ToWriter()))
    return replace(no, effects=others) + heard.say("family-was-it-about-knowing", about=heard.question)


def _next_time(heard: Heard) -> About | None:
    if not any(heard.speech.heard(heard.text, phrase) for phrase in _PLAIN_ANSWERS):
        return None
    match held_by(heard.case, heard.person, heard.now):
        case [meeting]:
            return About(Ask.MEETING, heard.case.id, heard.person.id, number=meeting.number)
        case _:
            return None
