"""What is asked back when it is not sure which question is answered: a line for each, with what to write."""

from collections.abc import Iterable, Iterator
from typing import Final

from cases.consent.categories import party_text
from cases.days import local
from cases.decision import About, Ask, Line, Say, TextValue, ToWriter
from cases.papers.voiding import named_again
from cases.papers.wishes import named_in
from cases.questions import AskedFor
from cases.replies import ReplyWord
from cases.topics.meetings import Meeting
from commands.replying.choosing import Unsure
from commands.replying.questions import Fit, Question
from commands.replying.readings import WHICH

Pairs = dict[str, TextValue]
_SURE: Final = frozenset({ReplyWord.YES, ReplyWord.CANCEL_IT, ReplyWord.CLOSE_IT, ReplyWord.VOID_IT})


def ask_which(unsure: Unsure) -> Say:
    """To the one who answered, in their chat."""
    family = any(_is_family(fit.question) for fit in unsure.fits)
    lines = tuple(_lines(unsure.fits))
    return Say(ToWriter(), "family-which-question" if family else "which-question", {"lines": lines})


def _lines(fits: tuple[Fit, ...]) -> Iterator[Line]:
    meetings = [_meeting(fit.question) for fit in fits if fit.question.about.ask is Ask.MEETING]
    for fit in fits:
        question, own = fit.question, "own-" if _is_family(fit.question) else ""
        if question.about.ask in WHICH:
            yield Line(f"line-which-{question.about.ask}", (("way", fit.reply.named or ""),))
            continue
        if question.about.ask is Ask.ACTIONS:
            yield from _actions(fit, own)
            continue
        more = _about_time(question, meetings) if question.about.ask is Ask.MEETING else _about_thing(fit)
        yield Line(f"line-which-{own}{question.about.ask}", tuple((_word(fit) | more).items()))


def _actions(fit: Fit, own: str) -> Iterator[Line]:
    days = "" if fit.reply.days is None else f"{fit.reply.days}d "
    for number in fit.reply.numbers or fit.question.about.numbers:
        title = fit.question.case.plan.actions[number].title
        pairs = _word(fit) | {"days": days, "number": number, "title": title}
        yield Line(f"line-which-{own}actions", tuple(pairs.items()))


def _about_time(question: Question, others: Iterable[Meeting]) -> Pairs:
    """By its day of the week, where that tells it from the others; else by its date, else by date and hour."""
    meeting = _meeting(question)
    start, beside = local(meeting.start), [local(other.start) for other in others if other.number != meeting.number]
    date, by = f"{start.day}/{start.month}", "weekday"
    if any(other.weekday() == start.weekday() for other in beside):
        by = "date"
    if any(other.date() == start.date() for other in beside):
        by, date = "hour", f"{date} {start:%H.%M}"
    return {"number": meeting.number, "start": meeting.start, "end": meeting.end, "by": by, "date": date}


def _about_thing(fit: Fit) -> Pairs:
    question, about = fit.question, fit.question.about
    pairs: Pairs = {"sure": int(fit.reply.word in _SURE)}
    if about.number is not None:
        pairs["number"] = about.number
    if about.subject is not None:
        pairs["who"] = question.case.handle(about.subject)
    return pairs | _of_its_kind(question, about)


def _of_its_kind(question: Question, about: About) -> Pairs:
    """The word that only a question of this kind goes by."""
    match about.ask:
        case Ask.CONSENT_CARD if about.record is not None:
            return {"reference": question.case.consent.records[about.record].paper.reference or ""}
        case Ask.WITHDRAW:
            return {"who": () if about.word == AskedFor.REGRET else tuple(map(party_text, named_in(about)))}
        case Ask.EXCEPTION:
            return {"exception": about.word or ""}
        case Ask.VOID:
            return {"named": named_again(question.case, about)}
        case _:
            return {}


def _word(fit: Fit) -> Pairs:
    return {"word": f"@answer-{fit.reply.word}", "code": fit.question.case.code}


def _meeting(question: Question) -> Meeting:
    return question.case.meetings[question.about.number or 0]


def _is_family(question: Question) -> bool:
    return question.about.person is not None and question.case.named(question.about.person).is_family
