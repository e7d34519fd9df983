"""A reply to one of the bot's own messages: it acts on that and nothing else, and only from the person asked."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from cases import lifecycle
from cases.case import Case
from cases.consent import receipts
from cases.days import next_weekday, today
from cases.decision import SILENCE, About, Ask, Decision, Refusal, Say, ToWriter
from cases.exceptions import protecting
from cases.facts import Answer, Attendance, ExceptionCode
from cases.family import greeting
from cases.ids import Category, PersonId
from cases.left_alone import left_as_it_is, left_undone
from cases.meetings import answering, premeeting
from cases.members import adding
from cases.papers import certified, voiding
from cases.papers import registering as papers
from cases.people import Person
from cases.plan import actions
from cases.rooms import rooming
from cases.still_open import is_late


class ReplyWord(StrEnum):
    """What a reply can say, whatever the words were."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    LATE = "late"
    SICK = "sick"
    OTHER_TIME = "other-time"
    DONE = "done"
    LATER = "later"
    CANNOT = "cannot"
    CANCEL_IT = "cancel-it"
    CLOSE_IT = "close-it"
    VOID_IT = "void-it"
    ADD_IT = "add-it"
    CHOSEN = "chosen"
    """What was meant of several things; `named` is the whole command with it."""


@dataclass(frozen=True, slots=True)
class Reply:
    """One reply, read, and when it was sent. `days` of *senare 3d*; `named`: the object said again (`M3`, a code)."""

    word: ReplyWord
    days: int | None = None
    named: str | None = None
    numbers: tuple[int, ...] = ()
    weekday: int | None = None
    """Of *senare fredag*; Monday is 0."""
    written: datetime | None = None


AWAITS_DAYS: Final = "days"
"""A question about promises that asks how many days later: a bare *3* or *fredag* answers it."""
ATTENDANCE: Final = {
    ReplyWord.YES: Attendance.YES,
    ReplyWord.NO: Attendance.NO,
    ReplyWord.CANNOT: Attendance.NO,
    ReplyWord.MAYBE: Attendance.MAYBE,
    ReplyWord.LATE: Attendance.LATE,
    ReplyWord.SICK: Attendance.SICK,
    ReplyWord.OTHER_TIME: Attendance.OTHER_TIME,
}


def act_on(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    """What a reply does; permission to act at all is asked by the rule that is replied to."""
    if about.case != case.id or about.person != by.id:
        return Refusal("refusal-not-asked")
    return _ACTS[about.ask](case, about, by, reply, now)


def _card(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    if about.record is None or reply.word not in {ReplyWord.YES, ReplyWord.NO}:
        return Refusal("refusal-yes-or-no")
    if reply.word is ReplyWord.YES:
        if is_late(about, now):
            return Refusal("refusal-card-too-late", {"code": case.code})
        return lifecycle.refused_when_closed(case) or papers.confirm(case, by, about.record, now)
    if case.consent.records[about.record].confirmed is not None:
        return Refusal("refusal-already-answered")
    return Decision((), (Say(ToWriter(), "consent-card-left", {"code": case.code}),))


def _meeting(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    said = ATTENDANCE.get(reply.word)
    if said is None or about.number is None:
        return Refusal("refusal-meeting-words")
    return answering.answer(case, by, about.number, said, now, answering.Written(reply.written, asked=about.asked))


def _actions(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    numbers = _numbers(about, reply)
    if isinstance(numbers, Refusal):
        return numbers
    if reply.word is ReplyWord.DONE:
        return actions.done(case, by, numbers, now)
    if reply.word is ReplyWord.CANNOT:
        return actions.decline(case, by, numbers, now)
    if reply.word is not ReplyWord.LATER:
        return Refusal("refusal-action-words")
    days = _days(reply, now)
    if days is None or not 0 < days <= 365:
        return Refusal("refusal-how-many-days")
    if len(numbers) > 1:
        return Refusal("refusal-which-action", {"numbers": tuple(map(str, numbers))})
    return actions.move(case, by, numbers[0], today(now) + timedelta(days=days), now)


def _days(reply: Reply, now: datetime) -> int | None:
    """How many days later: those said, or those until the next such day of the week."""
    if reply.days is not None or reply.weekday is None:
        return reply.days
    day = today(now)
    return (next_weekday(day + timedelta(days=1), reply.weekday) - day).days


def _numbers(about: About, reply: Reply) -> tuple[int, ...] | Refusal:
    """The actions meant: those named, all of them asked about; else the only one asked about, never a guess."""
    asked = about.numbers
    if reply.numbers:
        strange = tuple(str(number) for number in reply.numbers if number not in asked)
        return Refusal("refusal-no-such-action", {"numbers": strange}) if strange else reply.numbers
    return asked if len(asked) == 1 else Refusal("refusal-which-action", {"numbers": tuple(map(str, asked))})


def _passed_on(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    if about.subject is None:
        return Refusal("refusal-pass-on-words")
    if about.number is not None and (said := ATTENDANCE.get(reply.word)) is not None:
        who, written = case.named(about.subject), answering.Written(asked=about.asked)
        return answering.enter_answer(case, by, who, about.number, said, now, written)
    if reply.word is not ReplyWord.DONE:
        return Refusal("refusal-pass-on-words")
    return greeting.passed_on(case, by, about.subject, now)


def _receipt(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    if reply.word not in {ReplyWord.YES, ReplyWord.NO, ReplyWord.DONE} or about.subject is None or about.record is None:
        return Refusal("refusal-yes-or-no")
    if reply.word is ReplyWord.NO:
        return left_as_it_is(case, about)
    return receipts.handed_over(case, by, case.named(about.subject), about.record, about.language or "sv", now)


def _cancel(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    if reply.word is ReplyWord.NO:
        return left_as_it_is(case, about)
    wrong = _not_sure(about, reply, f"M{about.number}", ReplyWord.CANCEL_IT, now)
    if wrong is not None or about.number is None:
        return wrong or Refusal("refusal-not-asked")
    return premeeting.cancel(case, by, about.number, now)


def _close(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    if reply.word is ReplyWord.NO:
        return left_as_it_is(case, about)
    return _not_sure(about, reply, case.code, ReplyWord.CLOSE_IT, now) or lifecycle.close(case, by, now)


def _exception(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    said = {ReplyWord.YES: Answer.YES, ReplyWord.NO: Answer.NO}.get(reply.word)
    if said is None or about.subject is None or about.word is None:
        return Refusal("refusal-yes-or-no")
    return certified.reply(case, by, ExceptionCode(about.word), case.named(about.subject), said, now)


def _unprotect(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    if reply.word not in {ReplyWord.YES, ReplyWord.NO} or about.subject is None:
        return Refusal("refusal-yes-or-no")
    return protecting.answer_end(case, by, case.named(about.subject), now, yes=reply.word is ReplyWord.YES)


def _void(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    if reply.word is ReplyWord.NO:
        return left_as_it_is(case, about)
    named = voiding.named_again(case, about)
    return _not_sure(about, reply, named, ReplyWord.VOID_IT, now) or voiding.void(case, by, about, now)


def _adding(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    """*Lägg till* names what it does; a bare yes to what takes people out repeats the case."""
    if about.word is None or reply.word not in {ReplyWord.YES, ReplyWord.NO, ReplyWord.ADD_IT}:
        return Refusal("refusal-yes-or-no")
    if reply.word is ReplyWord.YES and (reply.named or "").casefold() != case.code.casefold():
        return Refusal("refusal-repeat-it", {"named": case.code, "word": f"@word-{ReplyWord.YES}"})
    return adding.answer_card(case, by, PersonId(about.word), now, add=reply.word is not ReplyWord.NO)


def _not_sure(about: About, reply: Reply, named: str, word: ReplyWord, now: datetime) -> Refusal | None:
    """A yes to what cannot be undone repeats its object, within five minutes."""
    if is_late(about, now):
        return Refusal("refusal-asked-too-long-ago")
    if reply.word not in {ReplyWord.YES, word} or (reply.named or "").casefold() != named.casefold():
        return Refusal("refusal-repeat-it", {"named": named, "word": f"@word-{word}"})
    return None


def _nothing(_case: Case, _about: About, _by: Person, _reply: Reply, _now: datetime) -> Decision | Refusal:
    return SILENCE


def _room(case: Case, about: About, by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    """Someone would fall out of the room, or come into it: while the question is open, and as the case is then."""
    if reply.word is ReplyWord.NO:
        return left_as_it_is(case, about)
    if reply.word is not ReplyWord.YES:
        return Refusal("refusal-yes-or-no")
    if is_late(about, now):
        too_late = "refusal-asked-too-long-ago" if about.subject is None else "refusal-let-in-too-late"
        who = case.handle(about.subject) if about.subject else ""
        return Refusal(too_late, {"code": case.code, "who": who})
    if (closed := lifecycle.refused_when_closed(case)) is not None:
        return closed
    if about.subject is not None:
        return rooming.let_in(case, by, case.named(about.subject), now)
    return rooming.set_kinds(case, by, tuple(map(Category, (about.word or "").split(rooming.SEPARATOR))), now)


def _which(_case: Case, about: About, _by: Person, reply: Reply, now: datetime) -> Decision | Refusal:
    return left_undone(about, now, no=reply.word is ReplyWord.NO)


_ACTS: Final[Mapping[Ask, Callable[[Case, About, Person, Reply, datetime], Decision | Refusal]]] = {
    Ask.CONSENT_CARD: _card,
    Ask.MEETING: _meeting,
    Ask.ACTIONS: _actions,
    Ask.CANCEL_MEETING: _cancel,
    Ask.CLOSE_CASE: _close,
    Ask.ADDING: _adding,
    Ask.EXCEPTION: _exception,
    Ask.UNPROTECT: _unprotect,
    Ask.VOID: _void,
    Ask.RECEIPT: _receipt,
    Ask.ROOM_KINDS: _room,
    Ask.LET_IN: _room,
    Ask.PASS_ON: _passed_on,
    **dict.fromkeys((Ask.WITHDRAW, Ask.DANGER, Ask.SILENCE, Ask.CODE), _nothing),
    **dict.fromkeys((Ask.WHICH, Ask.WHICH_TIME, Ask.WHICH_HOUR), _which),
}
"""What a reply to each kind of question does; a line a kind."""
