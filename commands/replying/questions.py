"""The questions open to somebody in one chat, what each goes by, and whether words fit it as an answer."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.days import local
from cases.decision import About, Ask
from cases.ids import LetterId
from cases.moments.words import WEEKDAYS
from cases.order import Mark
from cases.papers.voiding import named_again
from cases.replies import ATTENDANCE, Reply, ReplyWord
from cases.still_open import CANNOT_BE_UNDONE, Stage, open_numbers, stage
from commands.hearing.speech import Phrase, Speech
from commands.reading.line import says
from commands.replying.readings import WHICH
from commands.replying.replies import OBJECT, read_reply

_YES_NO: Final = frozenset({ReplyWord.YES, ReplyWord.NO})
_ANSWERS: Final[Mapping[Ask, frozenset[ReplyWord]]] = {
    Ask.CONSENT_CARD: _YES_NO,
    Ask.MEETING: frozenset(ATTENDANCE),
    Ask.CANCEL_MEETING: _YES_NO | {ReplyWord.CANCEL_IT},
    Ask.ACTIONS: frozenset({ReplyWord.DONE, ReplyWord.LATER, ReplyWord.CANNOT}),
    Ask.CLOSE_CASE: _YES_NO | {ReplyWord.CLOSE_IT},
    Ask.VOID: _YES_NO | {ReplyWord.VOID_IT},
    Ask.RECEIPT: _YES_NO | {ReplyWord.DONE},
    Ask.EXCEPTION: _YES_NO,
    Ask.UNPROTECT: _YES_NO,
    Ask.ADDING: _YES_NO | {ReplyWord.ADD_IT},
    Ask.ROOM_KINDS: _YES_NO,
    Ask.LET_IN: _YES_NO,
    Ask.WITHDRAW: frozenset({ReplyWord.YES, ReplyWord.NO, ReplyWord.MAYBE}),
    Ask.CODE: frozenset(),
    Ask.DANGER: frozenset(),
    Ask.SILENCE: frozenset(),
    Ask.PASS_ON: frozenset({ReplyWord.DONE}),
    Ask.WHICH: frozenset({ReplyWord.CHOSEN, ReplyWord.NO}),
    Ask.WHICH_TIME: frozenset({ReplyWord.CHOSEN, ReplyWord.NO}),
    Ask.WHICH_HOUR: frozenset({ReplyWord.CHOSEN, ReplyWord.NO}),
}
"""What may be said to each kind of question; to the others the same words are no answer."""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that has left: what it is about, in which case, and how far its reader had been heard."""

    about: About
    case: Case
    mark: Mark
    letter: LetterId


@dataclass(frozen=True, slots=True)
class Fit:
    """Words that may answer this question. `named`: they name something of it; `whole`: the thing itself."""

    question: Question
    reply: Reply
    named: bool
    whole: bool


def fitting(questions: Iterable[Question], text: str, now: datetime, speech: Speech, *stages: Stage) -> tuple[Fit, ...]:
    """Those of these questions that are at one of these stages, and to which the words may be an answer."""
    there = (each for each in questions if stage(each.case, each.about, now) in stages)
    return tuple(fit for each in there if (fit := fits(each, text, speech)) is not None)


def fits(question: Question, text: str, speech: Speech) -> Fit | None:
    """The words as an answer to this very question; None where they are none, or name something else."""
    rest, found = _without_names(question, text, speech)
    if any(map(OBJECT.fullmatch, rest.split())):
        return None
    reply = _read(question, rest, speech)
    if reply is None or reply.word not in _answers(question.about):
        return None
    if not set(reply.numbers) <= set(open_numbers(question.case, question.about)):
        return None
    named = any(found) or bool(reply.numbers)
    return Fit(question, _with_object(question, reply, found), named, named and _is_whole(question, found))


def _answers(about: About) -> frozenset[ReplyWord]:
    """Words that are to be passed on about a meeting are answered with what was said to them, too."""
    of_a_meeting = about.ask is Ask.PASS_ON and about.number is not None
    return _ANSWERS[about.ask] | (frozenset(ATTENDANCE) if of_a_meeting else frozenset())


def _without_names(question: Question, text: str, speech: Speech) -> tuple[str, list[bool]]:
    """The words without what names the question; and of each thing that does, whether it was said."""
    rest, found = f" {says(text)} ", list[bool]()
    if reference := _reference(question):
        rest = rest.replace(f" {reference} ", " ", 1)
    for ways in goes_by(question, speech):
        way = next((way for way in sorted(ways, key=len, reverse=True) if f" {way} " in rest), None)
        rest = rest.replace(f" {way} ", " ", 1) if way else rest
        found.append(way is not None)
    return rest.strip(), found


def goes_by(question: Question, speech: Speech) -> tuple[frozenset[str], ...]:
    """The names the question may go by, each in all its ways: the thing, then the case it is in."""
    about, case = question.about, question.case
    if _is_of_family(question):
        return tuple(_days(case, about)) if about.ask is Ask.MEETING else ()
    code = says(case.code)
    return (*(frozenset(ways) for ways in _things(case, about, speech)), frozenset({code, code.replace("-", " ")}))


def _things(case: Case, about: About, speech: Speech) -> Iterator[Iterable[str]]:
    if about.ask in {Ask.MEETING, Ask.CANCEL_MEETING}:
        yield {f"m{about.number}"}
    if about.ask is Ask.ROOM_KINDS:
        yield speech.ways[Phrase.ROOM]
    if about.ask is Ask.RECEIPT:
        yield speech.ways[Phrase.RECEIPT]
    if about.ask is Ask.UNPROTECT:
        yield speech.ways[Phrase.PROTECTION]
    if about.ask is Ask.EXCEPTION:
        yield {says(about.word or "")}
    if about.ask is Ask.VOID:
        yield {says(named_again(case, about))}
    elif about.subject is not None:
        yield {says(case.handle(about.subject))}


def _days(case: Case, about: About) -> Iterator[frozenset[str]]:
    """What a parent calls a time: its day of the week, its date, its hour."""
    start = local(case.meetings[about.number or 0].start)
    days = {says(word) for word, number in WEEKDAYS.items() if number == start.weekday()}
    yield frozenset(f"{before}{day}" for day in days for before in ("", "pa ", "on "))
    yield frozenset(f"{before}{start.day}/{start.month}" for before in ("", "den ", "on "))
    yield frozenset(f"{before}{start:{hour}}" for hour in ("%H.%M", "%H:%M") for before in ("", "kl ", "at "))


def _reference(question: Question) -> str:
    """What tells two papers of one case apart, where somebody writes it."""
    about = question.about
    if about.ask is not Ask.CONSENT_CARD or about.record is None:
        return ""
    return says(question.case.consent.records[about.record].paper.reference or "")


def _is_whole(question: Question, found: list[bool]) -> bool:
    """The thing is named; the case it is in need not be."""
    return all(found if _is_of_family(question) else found[:-1])


def _is_of_family(question: Question) -> bool:
    about = question.about
    return about.person is not None and question.case.named(about.person).is_family


def _read(question: Question, rest: str, speech: Speech) -> Reply | None:
    if question.about.ask is Ask.VOID and speech.heard(rest, Phrase.VOID):
        return Reply(ReplyWord.VOID_IT)
    return read_reply(question.case, question.about, rest, speech, bare=True)


def _with_object(question: Question, reply: Reply, found: list[bool]) -> Reply:
    """What cannot be undone takes its own verb and its object: a plain yes that only names it is asked to repeat it."""
    about = question.about
    if about.ask in WHICH:
        return reply
    if about.ask is Ask.ADDING:
        return replace(reply, named=str(question.case.code) if found[-1] else None)
    if about.ask not in CANNOT_BE_UNDONE or reply.word in _YES_NO:
        return replace(reply, named=None)
    named = {Ask.CANCEL_MEETING: f"M{about.number}", Ask.CLOSE_CASE: str(question.case.code)}.get(about.ask)
    return replace(reply, named=(named or named_again(question.case, about)) if found[0] else None)
