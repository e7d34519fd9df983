"""The question whether somebody takes their yes back: asked, asked once more, answered, or acted on unanswered (R9).

Only a wish holds letters back, is told, and acts unanswered. Someone who answered no is never asked about that
again."""

from datetime import UTC, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.consent.categories import party_text
from cases.days import MORNING, at_wall, local
from cases.decision import (
    SILENCE,
    About,
    Address,
    Ask,
    Decision,
    Say,
    TextArgument,
    TextArguments,
    ToCoordinators,
    ToPerson,
    ToWriter,
)
from cases.dues import Due, DueKind
from cases.facts import Ground
from cases.facts.hearing import WithdrawalAsked, WithdrawalAskedAgain, WithdrawalQuestionClosed
from cases.fold import fold
from cases.ids import Party
from cases.papers.restoring import lately_took_back
from cases.papers.withdrawals import withdraw_in_chat
from cases.people import Person
from cases.questions import AskedFor, Question, QuestionEnd, together
from cases.rooms.standing_still import acts_at, open_questions, open_wishes

WISH_END: Final = DueKind("wish-end")
WISH_AGAIN: Final = DueKind("wish-again")
SEPARATOR: Final = " "
CALLS: Final[TextArguments] = {"name": "@coordinator-name"}


def ask_whether(
    case: Case, who: Person, why: AskedFor, parties: tuple[Party, ...], now: datetime, *, by_another: bool = False
) -> Decision:
    """One question about the parties they named; a wish is told to the coordinators, and holds letters back from this
    second."""
    parties = tuple(sorted(set(parties)))
    if was_left(who, parties):
        return _not_asked_again(case, who, why, parties)
    facts = () if _is_asked(who, why, parties) else _asked(case, who, why, parties, now)
    after = fold(case, facts).named(who.id)
    told = _told(case, who, parties, "told-wish", by_another=by_another) if facts and why is AskedFor.WISH else SILENCE
    return Decision(facts, (question(case, after, ToWriter(), now, answered_first=why is AskedFor.QUESTION),)) + told


def question(case: Case, who: Person, to: Address, now: datetime, *, answered_first: bool = False) -> Say:
    """The question itself, about all that is open; a reply to it is about what it names."""
    asked = open_questions(who, now)
    if all(each.asked_for is AskedFor.REGRET for each in asked):
        about = About(Ask.WITHDRAW, case.id, who.id, asked=now, word=AskedFor.REGRET)
        return Say(to, "family-time-or-knowing", CALLS, act=True, about=about)
    parties = together(tuple(each for each in asked if each.asked_for is not AskedFor.REGRET))
    args: dict[str, TextArgument] = {
        "parties": tuple(map(party_text, parties)),
        "wish": int(any(each.is_wish for each in asked)),
        "sentence": int(case.basis.ground is Ground.SENTENCE),
        "changed": int(lately_took_back(case, who, now)),
    }
    text = "family-may-take-back" if answered_first else "family-ask-take-back"
    about = About(Ask.WITHDRAW, case.id, who.id, asked=now, word=SEPARATOR.join(parties))
    return Say(to, text, args, act=True, about=about)


def named_in(about: About) -> tuple[Party, ...]:
    """The parties named by the message that is replied to; none is all."""
    return tuple(map(Party, (about.word or "").split(SEPARATOR))) if about.word else ()


def take_back(
    case: Case, who: Person, parties: tuple[Party, ...], now: datetime, *, by_another: bool = False
) -> Decision:
    """They said yes to it: withdrawn at once. A question about all is answered for those they name."""
    closed = tuple(
        WithdrawalQuestionClosed(case=case.id, at=now, person=who.id, end=QuestionEnd.TAKEN, asked=each.asked)
        for each in who.said.questions
        if not each.parties or each.asked_for is AskedFor.REGRET
    )
    return withdraw_in_chat(case, who, parties, now, by_another=by_another) + Decision(closed)


def leave_as_is(case: Case, who: Person, now: datetime) -> Decision:
    """*Nej*, or *vet inte*: all is as before, and what waited leaves. The coordinators hear it if they heard a wish."""
    closed = WithdrawalQuestionClosed(case=case.id, at=now, person=who.id, end=QuestionEnd.LEFT)
    told = Say(ToCoordinators(), "told-wish-left", {"who": who.handle})
    wished = any(each.is_wish for each in who.said.questions)
    said = Say(ToWriter(), "family-left-as-it-is", CALLS)
    return Decision((closed,) if who.said.questions else (), (said, told) if wished else (said,))


def was_left(who: Person, parties: tuple[Party, ...]) -> bool:
    """Whether they have answered no to a question about these."""
    return any(set(left) >= set(parties) if parties else not left for left in who.said.left_as_is)


def wish_dues(case: Case, now: datetime) -> frozenset[Due]:
    """Of each open wish: the morning on which it is asked once more, and the moment at which it acts; passed or not."""
    del now
    wishes = tuple(open_wishes(case))
    again = {_again(case, who, each) for who, each in wishes if not each.again}
    return frozenset(again | {_end(case, who, each) for who, each in wishes})


def at_wish_again(case: Case, due: Due, now: datetime) -> Decision:
    """Asked once more, if it is still open."""
    found = next(((who, each) for who, each in open_wishes(case) if _again(case, who, each) == due), None)
    if found is None or found[1].again or now >= acts_at(found[1]):
        return SILENCE
    who, each = found
    fact = WithdrawalAskedAgain(case=case.id, at=now, person=who.id, asked=each.asked)
    return Decision((fact,), (question(case, who, ToPerson(who.id), now),))


def at_wish_end(case: Case, due: Due, now: datetime) -> Decision:
    """Unanswered for a day: withdrawn, as they said it then."""
    found = next(((who, each) for who, each in open_wishes(case) if _end(case, who, each) == due), None)
    if found is None:
        return SILENCE
    who, each = found
    end = QuestionEnd.UNANSWERED
    closed = WithdrawalQuestionClosed(case=case.id, at=now, person=who.id, end=end, asked=each.asked)
    return withdraw_in_chat(case, who, each.parties, now, wished=each.asked) + Decision((closed,))


def _asked(
    case: Case, who: Person, why: AskedFor, parties: tuple[Party, ...], now: datetime
) -> tuple[WithdrawalAsked, ...]:
    return (WithdrawalAsked(case=case.id, at=now, person=who.id, asked_for=why, parties=parties),)


def _is_asked(who: Person, why: AskedFor, parties: tuple[Party, ...]) -> bool:
    """An open wish already holds back what is wished again."""
    return why is not AskedFor.REGRET and any(
        each.is_wish and (not each.parties or (set(parties) <= set(each.parties) and parties))
        for each in who.said.questions
    )


def _not_asked_again(case: Case, who: Person, why: AskedFor, parties: tuple[Party, ...]) -> Decision:
    """They have said no to it once; asking a child twice is pressure. How to do it stands there, and a call."""
    said = Decision((), (Say(ToWriter(), "family-left-say-how", CALLS),))
    return said + _told(case, who, parties, "told-wish-not-asked") if why is AskedFor.WISH else said


def _told(case: Case, who: Person, parties: tuple[Party, ...], text: str, *, by_another: bool = False) -> Decision:
    args: dict[str, TextArgument] = {
        "who": who.handle,
        "code": case.code,
        "named": ",".join(parties),
        "parties": tuple(map(party_text, parties)),
        "other": int(by_another),
    }
    return Decision((), (Say(ToCoordinators(), text, args, act=True),))


def wish_of_a_stranger(case: Case, who: Person, parties: tuple[Party, ...]) -> Decision:
    """For somebody who may not be written to: nobody can be asked, so the coordinators are told, and no more."""
    return _told(case, who, parties, "told-wish-not-asked")


def _again(case: Case, who: Person, each: Question) -> Due:
    here = local(each.asked)
    day = here.date() if here.time() < MORNING else here.date() + timedelta(days=1)
    key = f"due:wish-again:{case.id}:{who.id}:{each.asked.isoformat()}"
    return Due(key, WISH_AGAIN, case.id, datetime.combine(day, MORNING))


def _end(case: Case, who: Person, each: Question) -> Due:
    key = f"due:wish-end:{case.id}:{who.id}:{each.asked.isoformat()}"
    return Due(key, WISH_END, case.id, _wall(acts_at(each)))


def _wall(moment: datetime) -> datetime:
    """By the clock on the wall. In the hour that comes twice it is an hour later, so that nobody's day is cut short."""
    here = local(moment).replace(tzinfo=None)
    return here if at_wall(here.date(), here.time()).astimezone(UTC) >= moment else here + timedelta(hours=1)
