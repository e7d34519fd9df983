"""What one of the family says in plain words, in their own 1:1: words of withdrawal first, then answers, questions,
and for everything else the text with the numbers that somebody answers (R96)."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.decision import SILENCE, About, Ask, Decision
from cases.facts import ConsentWithdrawn
from cases.family.danger import cry
from cases.family.greeting import answer_code, unanswered
from cases.family.silence import in_silence, start, stop
from cases.family.unread import not_understood, wrong_number
from cases.people import Person
from cases.rooms.admission import is_silent_to, is_told_nothing
from cases.rooms.farewells import NOBODY_READS, as_last_answer, has_left, is_answered
from commands.family.answering import answered, answers_to_give
from commands.family.message import Heard
from commands.family.questions import asked, greeted
from commands.family.taking_back import asked_about, closing, closing_unasked
from commands.hearing.danger import is_danger
from commands.hearing.speech import Phrase, Speech
from commands.replying.choosing import Choice, Meant, Unsure
from commands.replying.questions import Question

Elsewhere = Callable[[], Iterable[tuple[Case, Person]]]


@dataclass(frozen=True, slots=True)
class Beside:
    """What is known of a message beside its words."""

    elsewhere: Elsewhere = tuple
    """Asks for the other cases in which this account is one of the family."""
    written: datetime | None = None
    """When it was sent, as its server says."""


ALONE: Final = Beside()


def hear(
    case: Case,
    person: Person,
    text: str,
    about: About | Choice,
    now: datetime,
    speech: Speech,
    *,
    closing_only: bool = False,
    beside: Beside = ALONE,
) -> Decision:
    """What follows from the message. `closing_only`: the device's keys do not hold, so it may take back and no more.

    `about`: what it answers, by a reply to it or because it is the one thing that the words fit."""
    heard = replace(_heard(case, person, text, about, now, speech), written=beside.written)
    if is_danger(text, speech):
        unheard = not person.contact.greeted or is_silent_to(case, person) or has_left(case, person)
        said = _closing_unheard(heard, sure=False) if unheard else closing(heard, sure=False)
        return cry(case, person, now) + (said or SILENCE)
    if speech.heard(text, Phrase.WRONG_NUMBER):
        return wrong_number(case, person, now, beside.elsewhere())
    if _is_stranger(case, person):
        return _not_known(heard, closing_only=closing_only)
    if not is_silent_to(case, person):
        return _said(heard, closing_only=closing_only)
    return _silenced(heard, closing_only=closing_only)


def _is_stranger(case: Case, person: Person) -> bool:
    return is_told_nothing(case, person) or not person.contact.greeted


def _heard(case: Case, person: Person, text: str, about: About | Choice, now: datetime, speech: Speech) -> Heard:
    match about:
        case Meant(Question(About(ask=Ask.WITHDRAW))):
            return Heard(case, person, text, None, now, speech, about)  # bare, it is about all that is asked
        case Meant(question):
            return Heard(case, person, text, question.about, now, speech, about)
        case Unsure():
            return Heard(case, person, text, None, now, speech, about)
        case _:
            return Heard(case, person, text, _without_code(about), now, speech)


def _said(heard: Heard, *, closing_only: bool) -> Decision:
    if has_left(heard.case, heard.person):
        return _said_after_leaving(heard, closing_only=closing_only)
    if (closes := closing(heard, sure=not closing_only)) is not None:
        return closes
    if heard.speech.heard(heard.text, Phrase.STOP):
        return stop(heard.case, heard.person, heard.now)
    if closing_only:
        return SILENCE
    said = asked_about(heard) or answered(heard) or asked(heard) or answers_to_give(heard) or greeted(heard)
    return said or heard.say("family-unknown") + not_understood(heard.case, heard.person, heard.now)


def _said_after_leaving(heard: Heard, *, closing_only: bool) -> Decision:
    """A withdrawal still acts; everything else is answered, while it is answered at all, with the words that nobody
    reads here."""
    closes = closing_unasked(heard, sure=False)
    if closes is not None:
        return as_last_answer(closes)
    return SILENCE if closing_only or not is_answered(heard.case, heard.person) else NOBODY_READS


def _silenced(heard: Heard, *, closing_only: bool) -> Decision:
    """After *stopp* or a coordinator's word: their own questions are answered, and nothing else (R99)."""
    closes = _closing_unheard(heard, sure=not closing_only)
    if closes is not None:
        return closes + _done_in_silence(heard, closes)
    if heard.speech.heard(heard.text, Phrase.STOP):
        return stop(heard.case, heard.person, heard.now)
    if closing_only:
        return SILENCE
    if heard.person.contact.silenced is not None and heard.speech.heard(heard.text, Phrase.START):
        return start(heard.case, heard.person, heard.now)
    own = asked(heard)
    if own is not None:
        return in_silence(heard.case, own, heard.person)
    return unanswered(answered(heard) or not_understood(heard.case, heard.person, heard.now), heard.person)


def _done_in_silence(heard: Heard, closes: Decision) -> Decision:
    """Says in one short sentence that it is done: *stopp* has promised that. Not while the whole family is silenced."""
    if heard.case.family.silenced or not any(isinstance(fact, ConsentWithdrawn) for fact in closes.facts):
        return SILENCE
    return in_silence(heard.case, heard.say("withdrawn-by-another-done"), heard.person)


def _closing_unheard(heard: Heard, *, sure: bool) -> Decision | None:
    closes = closing_unasked(heard, sure=sure)
    return None if closes is None else unanswered(closes, heard.person)


def _not_known(heard: Heard, *, closing_only: bool) -> Decision:
    """Someone who may be told nothing, or has not answered with the code: a withdrawal acts, unanswered (R91, R98).

    Apart from that only the code is heard, and only from someone who was asked for it."""
    closes = _closing_unheard(heard, sure=False)
    if closes is not None:
        return closes
    if closing_only or is_told_nothing(heard.case, heard.person):
        return SILENCE
    return answer_code(heard.case, heard.person, heard.text, heard.now)


def _without_code(about: About | None) -> About | None:
    """Once the code has come, a reply to the very first message is a message like others."""
    return None if about is not None and about.ask is Ask.CODE else about
