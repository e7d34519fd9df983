"""What people do one after the other in a whole case, in small acts: the bot may die while it answers any of them."""

from collections.abc import Callable
from datetime import datetime, time, timedelta
from typing import Final

from bot.inbound import Membership
from cases.dues import STOCKHOLM
from cases.ids import EventId, UserId
from tests.town.people import GUIDE, MOTHER, POLICE, SCHOOL, STRANGER, YOUTH, People
from tests.town.town import COORDINATOR

Act = Callable[[People], object]
MORNING: Final = time(8, 0, 30)


def opens(people: People) -> None:
    people.opens_case("2010-06-01", (GUIDE, YOUTH, MOTHER, POLICE, SCHOOL))


def greets(people: People) -> None:
    people.coordinator_says("!person hälsa ungdom")
    people.coordinator_says("!person hälsa vh1")


def answer_with_codes(people: People) -> None:
    people.answers_with_the_code(YOUTH)
    people.answers_with_the_code(MOTHER)


def registers(people: People) -> None:
    today = people.town.clock.at.astimezone(STOCKHOLM).date()
    end = today + timedelta(days=10)
    people.coordinator_says(
        f"!samtycke papper {today} SN 1:4\nja ungdom vh1\nskola: grund, plan\npolis: grund, plan\ntill {end}"
    )


def confirms(people: People) -> None:
    people.coordinator_says("ja", reply_to=last_to(people, COORDINATOR, " · samtycke "))


def calls(people: People) -> None:
    day = people.town.clock.at.astimezone(STOCKHOLM).date() + timedelta(days=3)
    people.coordinator_says(f'!möte kalla {day} 15:00 1h plats="Rum 3"')


def moves(people: People) -> None:
    day = people.town.clock.at.astimezone(STOCKHOLM).date() + timedelta(days=4)
    people.coordinator_says(f"!möte flytta M1 {day} 10:30")


def school_comes(people: People) -> None:
    people.says(SCHOOL, "ja", reply_to=last_to(people, SCHOOL, "METHOD:REQUEST"))


def mother_cannot(people: People) -> None:
    people.says(MOTHER, "kan inte", reply_to=last_to(people, MOTHER, "METHOD:REQUEST"))


def promises(people: People) -> None:
    day = people.town.clock.at.astimezone(STOCKHOLM).date() + timedelta(days=2)
    people.coordinator_says(f'!åtgärd ny "Ringa hem" område=skola ansvarig=skola klart={day}')


def school_is_done(people: People) -> None:
    people.says(SCHOOL, "klar", reply_to=last_to(people, SCHOOL, "I morgon"))


def asks_in_the_room(people: People) -> None:
    """In front of the others: the command is taken away and answered aside."""
    people.says_in(COORDINATOR, people.case_room.id, "!samtycke")


def police_reads_the_plan(people: People) -> None:
    people.says_in(POLICE, people.case_room.id, "!plan")


def night_and_morning(people: People) -> None:
    day = people.town.clock.at.astimezone(STOCKHOLM).date() + timedelta(days=1)
    people.town.clock.at = datetime.combine(day, MORNING, tzinfo=STOCKHOLM)


def stranger_is_forced_in(people: People) -> None:
    people.town.server.force_join(STRANGER, people.case_room.id)


def police_is_taken_away(people: People) -> None:
    people.says(MOTHER, "ta bort polisen")


def all_is_taken_back(people: People) -> None:
    people.says(YOUTH, "jag tar tillbaka mitt ja")


def school_is_taken_out(people: People) -> None:
    people.coordinator_says("!aktör bort skola")


def mother_asks(people: People) -> None:
    people.says(MOTHER, "vem är med")


def mother_asks_before_her_key(people: People) -> None:
    """The room key of what she writes is slow."""
    room = people.own_room(MOTHER)
    if room is not None and people.town.server.rooms[room].members.get(MOTHER) is Membership.JOIN:
        people.town.server.say(MOTHER, room, "vem är med", readable=False)


def late_keys_come(people: People) -> None:
    for event in sorted(people.town.server._without_key):
        people.town.server.deliver_key(event)


def school_is_not_reached(people: People) -> None:
    """The server does not show the school's keys, and something is said meanwhile."""
    people.town.server.set_identity(SCHOOL, None)
    people.says_in(COORDINATOR, people.case_room.id, "!plan")


def school_is_reached(people: People) -> None:
    people.town.server.set_identity(SCHOOL, people.town._pinned(SCHOOL))


def weeks_pass(people: People) -> None:
    people.town.clock.at += timedelta(days=14)


def last_to(people: People, user: UserId, words: str) -> EventId | None:
    """The last message with these words in someone's own chat."""
    room = people.own_room(user)
    found = [m.event for m in people.messages() if m.room == room and words in people.as_read(m.content)]
    return found[-1] if found else None


BEGINNING: Final[tuple[Act, ...]] = (opens, greets, answer_with_codes, registers, confirms)
STORY: Final[tuple[Act, ...]] = (
    *BEGINNING,
    calls,
    school_comes,
    moves,
    promises,
    asks_in_the_room,
    mother_asks_before_her_key,
    late_keys_come,
    school_is_not_reached,
    school_is_reached,
    night_and_morning,
    school_is_done,
    stranger_is_forced_in,
    police_is_taken_away,
    weeks_pass,
)
EVER: Final[tuple[Act, ...]] = (
    registers,
    confirms,
    calls,
    moves,
    school_comes,
    mother_cannot,
    promises,
    school_is_done,
    asks_in_the_room,
    police_reads_the_plan,
    night_and_morning,
    stranger_is_forced_in,
    police_is_taken_away,
    all_is_taken_back,
    school_is_taken_out,
    mother_asks,
    weeks_pass,
)
"""What may be done at any time after the beginning."""
