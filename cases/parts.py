"""The part each person has in a case on a day, worked out from the day itself and from no stored switch (R7, R19, R36).

The law of this file. A stand-in has a coordinator's part from the first through the last of their days and on no other
day; a part that they had before is theirs again. A guardian has a part until the young person is of age, and while
they have custody. What falls due
at those midnights only tells of it: where it fails or never comes, the part has ended all the same."""

from dataclasses import replace
from datetime import date

from cases.case import Case
from cases.days import ends_at
from cases.exemptions import has_lost_part
from cases.ids import UserId
from cases.people import LEADERS, SUBSTITUTES, Person, Role
from cases.presence import WhyOut


def part_on(case: Case, who: Person, day: date) -> Person:
    """How they are in the case on the day: in the role they have then, or out."""
    if has_lost_part(case, who.id, day) and who.presence.why is not WhyOut.BLOCKED:
        return replace(who, presence=replace(who.presence, reason=WhyOut.NO_GUARDIAN))
    if who.out:
        return who
    if answers_for_a_child(who) and is_past_childhood(case, day):
        return replace(who, presence=replace(who.presence, reason=WhyOut.ADULT))
    return _outside_their_days(case, who, day) if case.desk.stand_ins else who


def part_of(case: Case, user: UserId, day: date) -> Person | None:
    """The part on the day of the person with this Matrix id, letter by letter."""
    who = case.person_of(user)
    return None if who is None else part_on(case, who, day)


def parts_on(case: Case, day: date) -> tuple[Person, ...]:
    """Everyone who is in the case on the day, in the role they have then."""
    parts = (part_on(case, who, day) for who in case.people.values())
    return tuple(who for who in parts if not who.out)


def leaders(case: Case, day: date) -> tuple[Person, ...]:
    """Who answers for the case on the day: its coordinator, its deputies, and their stand-ins."""
    return tuple(who for who in parts_on(case, day) if who.role in LEADERS)


def is_past_childhood(case: Case, day: date) -> bool:
    """Whether the age has come at which guardians hear nothing more; of a month alone, from its first day."""
    return day >= ends_at(case.born, case.rules.adult_from)


def answers_for_a_child(who: Person) -> bool:
    """A guardian, or someone in a guardian's place."""
    return who.role is Role.GUARDIAN or who.role in SUBSTITUTES


def _outside_their_days(case: Case, who: Person, day: date) -> Person:
    """A stand-in on another day than theirs: in the part they had before, else out. After a takeover they keep it."""
    standing = [each for each in case.desk.stand_ins.values() if each.began == who.id]
    if not standing or who.role is Role.COORDINATOR or any(each.first <= day <= each.last for each in standing):
        return who
    part = next((each for each in standing if each.was is None), standing[0])
    if part.was is None:
        return replace(who, presence=replace(who.presence, reason=WhyOut.STAND_IN_OVER))
    return replace(who, role=part.was)
