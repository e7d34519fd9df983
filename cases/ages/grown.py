"""What 18 does to those who answered for a child: they hear nothing more, but one last text if the young person says so
(R19).

However the day came: a birthday, a corrected birth date, or a working model by which the case is an adult's."""

from datetime import date, datetime

from cases.case import Case
from cases.days import quiet_until, today
from cases.decision import Decision
from cases.ids import PersonId
from cases.members.departures import take_out
from cases.parts import answers_for_a_child, is_past_childhood
from cases.people import Person
from cases.presence import WhyOut


def past_guardians(case: Case, day: date) -> tuple[Person, ...]:
    """The guardians, and who answers in the place of one, who are in the case and are to hear nothing more."""
    if not is_past_childhood(case, day):
        return ()
    return tuple(who for who in case.people.values() if answers_for_a_child(who) and not who.out)


def served_guardians(case: Case) -> tuple[Person, ...]:
    """Those of them that the bot writes to today."""
    return tuple(
        who for who in case.people.values() if answers_for_a_child(who) and who.contact.greeted and not who.out
    )


def part_with_guardians(before: Case, after: Case, now: datetime, by: PersonId | None = None) -> Decision:
    """They leave; `before` is the case as they knew it. Texts, where there are any, wait for the morning."""
    people = past_guardians(after, today(now))
    return take_out(before, people, WhyOut.ADULT, now, quiet_until=quiet_until(now), by=by, tell=False)
