"""What holds still while an answer is awaited: a wish to take a yes back (R9), a card about one more grantor (R1, R3).

The law of this file. Both are asked of the case and the day, kept by no switch. While a card is open those in the room
may stay, nobody comes in, and nothing leaves to outside actors. An hour after it was asked the one on it counts as
added, whether or not anything has fallen due: only a coordinator's no within the hour leaves them out."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.days import today
from cases.facts.members import AddingAsked
from cases.fold import fold
from cases.ids import Party
from cases.people import Person
from cases.questions import Question

ANSWERED_WITHIN: Final = timedelta(hours=24)
"""How long a wish waits for an answer before it acts as it was said, and a bare answer counts for every question."""


def acts_at(question: Question) -> datetime:
    """When a wish acts if nobody has answered; a day of twenty-four hours, whatever the clocks on walls do."""
    return question.asked.astimezone(UTC) + ANSWERED_WITHIN


def open_wishes(case: Case) -> Iterator[tuple[Person, Question]]:
    """The wishes that nobody has answered, each with who said it."""
    for who in case.people.values():
        if who.is_family and not who.out:
            yield from ((who, question) for question in who.said.questions if question.is_wish)


def waits_since(case: Case, party: Party) -> datetime | None:
    """Since when what the bot would write to this party's people waits; None where nothing does."""
    return min((question.asked for _, question in open_wishes(case) if question.is_about(party)), default=None)


def waits_for_a_wish(case: Case, party: Party) -> bool:
    """Whether what the bot would write to this party's people waits: somebody may not want them to know."""
    return waits_since(case, party) is not None


def is_wished_away(case: Case, party: Party, day: date) -> bool:
    """Whether a wish about this party has been unanswered for more than its time on each moment of this day.

    The due acts at the very moment; should it fail, or never fire, the right has ended all the same."""
    return any(question.is_about(party) and today(acts_at(question)) < day for _, question in open_wishes(case))


def open_questions(who: Person, now: datetime) -> tuple[Question, ...]:
    """What a bare answer of theirs may be about: a wish until it has acted, every other question for a day."""
    return tuple(each for each in who.said.questions if each.is_wish or now < acts_at(each))


OPEN_FOR: Final = timedelta(hours=1)


def ends(asked: AddingAsked) -> datetime:
    """When an unanswered card counts as *lägg till*."""
    return asked.at + OPEN_FOR


def as_of(case: Case, now: datetime) -> Case:
    """The case with everyone added whose card has been open for an hour; every right is asked of this case."""
    over = [replace(asked.who, at=ends(asked)) for asked in case.consent.adding if now >= ends(asked)]
    return fold(case, over) if over else case


def stands_still(case: Case, who: Person) -> bool:
    """Whether this one of the outside actors or the family may not be let in now: some card is open."""
    return bool(case.consent.adding) and not who.is_staff and not who.presence.is_in(case.room)


def is_held_back(case: Case, who: Person) -> bool:
    """Whether nothing may leave to this outside actor now."""
    return bool(case.consent.adding) and who.is_actor
