"""Which question a bare answer is to: the one it fits, or a list of what to write; never a guess."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from cases.decision import About, Ask
from cases.order import Position, counts, is_earlier
from cases.replies import Reply, ReplyWord
from cases.still_open import CANNOT_BE_UNDONE, LETS_IN, Stage, open_numbers
from commands.hearing.speech import Speech
from commands.replying.questions import Fit, Question, fitting
from commands.replying.readings import WHICH


@dataclass(frozen=True, slots=True)
class Meant:
    """The one question that is answered, and the answer."""

    question: Question
    reply: Reply


@dataclass(frozen=True, slots=True)
class Unsure:
    """It may be an answer to each of these; which one is asked back, with what to write for each."""

    fits: tuple[Fit, ...]


Choice = Meant | Unsure | None


def choose(questions: Sequence[Question], text: str, place: Position, now: datetime, speech: Speech) -> Choice:
    """What words without a reply answer; None where nothing that is asked fits them."""
    asked = without_repeats(questions)
    for stage in (Stage.OPEN, Stage.ANSWERED, Stage.LAPSED):
        found = fitting(asked, text, now, speech, stage)
        named = tuple(fit for fit in found if fit.named and not is_earlier(fit.question.mark, place))
        if named:
            return _by_name(named)
        if len(found) == 1 and stage is Stage.LAPSED:
            return Meant(found[0].question, found[0].reply)  # the rule refuses it, and says why and what helps
        if found:
            return _bare(found, place)
    return None


def _by_name(named: tuple[Fit, ...]) -> Choice:
    """A thing that is named is meant before those that only share a word with it. A plain yes or no is no answer to
    something that cannot be undone: that takes a verb of its own."""
    whole = tuple(fit for fit in named if fit.whole) or named
    if whole[0].reply.word in {ReplyWord.YES, ReplyWord.NO}:
        whole = _others(whole, *CANNOT_BE_UNDONE)
    return Meant(whole[0].question, whole[0].reply) if len(whole) == 1 else Unsure(whole)


def _bare(found: tuple[Fit, ...], place: Position) -> Choice:
    """The only one that fits, where the server cannot have moved the words to it, and nobody is let in by them."""
    if found[0].reply.word in {ReplyWord.NO, ReplyWord.MAYBE}:
        found = _others(
            found, *CANNOT_BE_UNDONE, *WHICH, Ask.WITHDRAW
        )  # a no to these changes nothing: it is in nobody's way
    if len(found) > 1 or found[0].named:
        return Unsure(found)
    (fit,) = found
    lets_in = fit.question.about.ask in LETS_IN and fit.reply.word is ReplyWord.YES
    several = fit.question.about.ask is Ask.ACTIONS and len(fit.question.about.numbers) > 1
    if lets_in or several or not counts(fit.question.mark, place):
        return Unsure(found)
    return Meant(fit.question, fit.reply)


def _others(fits: tuple[Fit, ...], *asks: Ask) -> tuple[Fit, ...]:
    """Those of other kinds, where there are any."""
    return tuple(fit for fit in fits if fit.question.about.ask not in asks) or fits


def without_repeats(questions: Iterable[Question]) -> tuple[Question, ...]:
    """The same asked twice is one question, the later one; several reminders are one question together."""
    last: dict[About, Question] = {}
    for question in questions:
        about = question.about
        topic = replace(about, asked=None, language=None, numbers=())
        if about.ask in {Ask.PASS_ON, Ask.WITHDRAW, Ask.ACTIONS}:
            topic = replace(topic, word=None)
        before = last[topic].about.numbers if topic in last else ()
        numbers = tuple(dict.fromkeys((*before, *open_numbers(question.case, about))))
        last[topic] = replace(question, about=replace(about, numbers=numbers))
    return tuple(last.values())
