"""What the tests of the room and of who is let into it share: commands said, and a question answered."""

from cases.case import Case
from cases.days import today
from cases.decision import Decision, Refusal, Say
from cases.replies import Reply, ReplyWord
from tests.asking import asked
from tests.given import (
    NOW,
    after,
    agreed,
    who,
)
from tests.settled import act_on

DAY = today(NOW)
STAFF = {"samordnare", "lots"}


def yes(case: Case, answer: Decision | Refusal) -> Case:
    """The case after the coordinator's *ja* to the question that was asked; nothing was done before it."""
    assert after(case, answer) == case
    (say,) = [effect for effect in agreed(answer).effects if isinstance(effect, Say)]
    assert say.about is not None
    return after(case, act_on(case, say.about, who(case, "samordnare"), Reply(ReplyWord.YES), NOW))


def done(case: Case, *bodies: str) -> Case:
    for body in bodies:
        case = after(case, asked(body, case))
    return case
