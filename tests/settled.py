"""The rules as the scribe carries them out: each with all that follows for those whom consent covers no more."""

from collections.abc import Callable
from datetime import datetime
from functools import wraps
from inspect import signature
from typing import ParamSpec, TypeVar

from cases import falling_due, replies
from cases.ages import birthdate
from cases.case import Case
from cases.days import quiet_until
from cases.decision import About, Decision, Refusal
from cases.dues import Due
from cases.falling_due import turn_of
from cases.fold import fold
from cases.members.settling import Turn, settle
from cases.papers import certified, confirming, registering, voiding, wishes, withdrawals
from cases.people import Person
from cases.unit import adopting
from commands.family import hear as hearing
from commands.hearing.speech import Speech
from commands.replying.replies import not_understood, read_reply

P = ParamSpec("P")
R = TypeVar("R")


def settled_by(case: Case, decision: Decision, turn: Turn) -> Decision:
    """The decision, with what follows from it, of the case as it was."""
    return settle(case, fold(case, decision.facts), decision, turn)


def settled(rule: Callable[P, R], *, spoken: bool = True) -> Callable[P, R]:
    """The same rule, and what its decision comes to in the case that it was asked of. `spoken`: somebody wrote."""
    names = signature(rule)

    @wraps(rule)
    def asked(*args: P.args, **named: P.kwargs) -> R:
        answer, of = rule(*args, **named), names.bind(*args, **named).arguments
        if isinstance(answer, Decision):
            case, now, due = of["case"], of["now"], of.get("due")
            assert isinstance(case, Case)
            assert isinstance(now, datetime)
            assert isinstance(due, Due | None)
            done = settled_by(
                case, answer, turn_of(due, now) if due else Turn(now, None if spoken else quiet_until(now))
            )
            assert isinstance(done, type(answer))
            return done
        return answer

    return asked


def _hear_reply(case: Case, by: Person, text: str, about: About, now: datetime, speech: Speech) -> Decision | Refusal:
    """What follows from a professional's words about a message that asked, as bot/answering.py does it."""
    reply = read_reply(case, about, text, speech)
    return replies.act_on(case, about, by, reply, now) if reply else not_understood(about)


act_on = settled(replies.act_on)
answer = settled(registering.answer)
ask = settled(falling_due.ask)
ask_whether = settled(wishes.ask_whether)
confirm = settled(confirming.confirm)
hear = settled(hearing.hear)
hear_reply = settled(_hear_reply)
register = settled(registering.register)
reply = settled(certified.reply)
set_birth_date = settled(birthdate.set_birth_date)
take_back = settled(wishes.take_back)
take_up = settled(adopting.take_up, spoken=False)
void = settled(voiding.void)
withdraw = settled(withdrawals.withdraw)
withdraw_in_chat = settled(withdrawals.withdraw_in_chat)
