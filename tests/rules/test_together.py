"""Which letters leave as one message: those of one cause in one chat, and no others."""

from datetime import timedelta

from bot.letters.together import of_one_cause
from cases.decision import ToPerson
from cases.ids import CaseId, LetterId, PersonId
from storage.letters import Letter
from tests.given import NOW

LATER = NOW + timedelta(minutes=1)


def letter(case: str, *, cause: str | None = "digest", chat: str = "police", minutes: int = 0) -> Letter:
    name, when = f"{case}:{cause}:{chat}:{minutes}", NOW + timedelta(minutes=minutes)
    to = ToPerson(PersonId("polis"))
    return Letter(LetterId(name), CaseId(case), to, chat, None, NOW, not_before=when, together=cause)


def test_letters_of_one_cause_in_one_chat_are_one_message_in_the_order_written() -> None:
    first, second, third = letter("a"), letter("b"), letter("c")
    assert of_one_cause([first, second, third], NOW) == ((first, second, third),)


def test_another_cause_another_chat_or_none_stays_by_itself() -> None:
    others = [letter("a"), letter("b", cause="overdue"), letter("c", chat="school"), letter("d", cause=None)]
    assert of_one_cause(others, NOW) == ()


def test_the_others_come_along_when_the_time_of_one_has_come_and_not_before() -> None:
    both = letter("a", minutes=1), letter("b", minutes=3)
    assert of_one_cause(both, NOW) == ()
    assert of_one_cause(both, LATER) == (both,)
