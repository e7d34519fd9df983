"""Whether a letter may leave now: asked when it is about to, not when it was written (R1, R29, R99)."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from enum import Enum, auto
from typing import Final

from bot.writing.addressing import LAST_WORDS
from cases.case import Case
from cases.decision import Ask, ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.ids import UserId
from cases.members.departures import is_inside
from cases.members.returning import is_back
from cases.office import Office
from cases.parts import part_on
from cases.people import Person
from cases.presence import WhyOut
from cases.rooms.admission import is_silent_to, is_told_nothing, may_receive
from cases.rooms.farewells import is_answered, may_get
from cases.rooms.standing_still import is_held_back, waits_for_a_wish
from storage.letters import Letter

CALENDAR: Final = "inv:"
"""What the ids of letters with calendar objects begin with."""


class Leave(Enum):
    """The guard's word on a letter."""

    NOW = auto()
    LATER = auto()
    NEVER = auto()


def may_leave(
    letter: Letter, case: Case | None, office: Office, day: date, inside: Collection[UserId] = frozenset()
) -> Leave:
    """Only a farewell passes to someone not covered, and the first words to one of the family (R98).

    Nothing passes to someone who is silenced, nor by phone. Nobody with a changed identity is written to. `inside`: who
    may be in the room it goes to; an answer to somebody who has left is for those who are there to read their
    farewell."""
    if _is_of_unprotected_days(letter, case):
        return Leave.NEVER
    match letter.to:
        case ToPerson(person):
            return Leave.NEVER if case is None else _to_person(letter, case, case.named(person), office, day, inside)
        case ToUser(user):
            return Leave.LATER if user in office.changed else Leave.NOW
        case ToCaseRoom() if _waits_for_a_card(letter, case):
            return Leave.LATER
        case ToCaseRoom() | ToOffice():
            return Leave.NEVER if _is_outdone(letter, case) else Leave.NOW


def _waits_for_a_card(letter: Letter, case: Case | None) -> bool:
    """Outside actors read there, and nothing may leave to them while a card is open; what is taken back may."""
    if case is None or letter.redacts is not None:
        return False
    return any(is_held_back(case, who) and is_inside(case, who) for who in case.people.values())


def _is_outdone(letter: Letter, case: Case | None) -> bool:
    """What may be spoken of has been said again since, or is nothing any more (R27)."""
    return letter.pinned is not None and (case is None or letter.pinned != case.rooms.talk.notice.said)


def _to_person(letter: Letter, case: Case, who: Person, office: Office, day: date, inside: Collection[UserId]) -> Leave:
    """The first of these that fits decides."""
    answers = _answers_all_the_same(letter, case, who)
    if (is_silent_to(case, who) and not answers) or _is_for_nobody(letter, case, day):
        return Leave.NEVER
    if part_on(case, who, day).presence.why is WhyOut.NO_GUARDIAN:
        return _to_no_guardian(letter, changed=who.user in office.changed)
    if who.user in office.changed:
        return _to_a_changed_identity(letter)
    if letter.last_answer:
        return _last_answer(case, who, day, inside)
    if letter.farewell:
        return _farewell(letter, case, who, day)
    return Leave.NOW if answers else _to_one_who_takes_part(letter, case, who, day)


def _to_a_changed_identity(letter: Letter) -> Leave:
    """Nobody knows who reads: it waits for a coordinator's word, but for what is of use only now."""
    return Leave.NEVER if letter.farewell or letter.last_answer else Leave.LATER


def _last_answer(case: Case, who: Person, day: date, inside: Collection[UserId]) -> Leave:
    there = who.user in inside and not is_back(case, who.id, day)
    return Leave.NOW if there and is_answered(case, who) else Leave.NEVER


def _farewell(letter: Letter, case: Case, who: Person, day: date) -> Leave:
    """A goodbye does not leave to someone who takes part again since; a cancellation still holds."""
    if not may_get(case, who):
        return Leave.NEVER
    return Leave.NEVER if not _is_of_a_meeting(letter) and is_back(case, who.id, day) else Leave.NOW


def _to_one_who_takes_part(letter: Letter, case: Case, who: Person, day: date) -> Leave:
    if letter.about is not None and letter.about.ask is Ask.CODE:
        return Leave.NOW if who.is_asked else Leave.NEVER
    if may_receive(case, who.id, day):
        return Leave.LATER if _waits_for_an_answer(case, who) else Leave.NOW
    # Behind a shut gate nothing is lost: it leaves when a coordinator opens, or is withdrawn with its reader.
    shut = case.rooms.gate_shut or case.consent.suspended
    return Leave.LATER if shut and not part_on(case, who, day).out else Leave.NEVER


def _waits_for_an_answer(case: Case, who: Person) -> bool:
    """Not lost: it leaves when the wish, or the card, is answered with no, or is withdrawn with its reader."""
    return is_held_back(case, who) or (who.is_actor and waits_for_a_wish(case, who.party))


def _to_no_guardian(letter: Letter, *, changed: bool) -> Leave:
    """That a meeting is off, without why, or the answer to a cry for help: all that leaves to who is no guardian any
    more (R91, R96)."""
    cry = letter.about is not None and letter.about.ask is Ask.DANGER
    said = cry or (letter.farewell and _is_of_a_meeting(letter))
    return Leave.NOW if said and not changed else Leave.NEVER


def _is_of_a_meeting(letter: Letter) -> bool:
    """A calendar object, or where no file may leave the words in its place."""
    return letter.id.startswith(CALENDAR)


def as_it_may_leave(letter: Letter, case: Case | None) -> Letter:
    """Without its calendar file, where that may not leave: the words say it too (R76). A version before this wrote both
    as one letter."""
    return replace(letter, attachment=None) if _may_have_no_file(letter, case) else letter


def _may_have_no_file(letter: Letter, case: Case | None) -> bool:
    """It is of before somebody was set as protected."""
    return letter.attachment is not None and case is not None and case.is_protected and _is_of_before(letter, case)


def _is_of_before(letter: Letter, case: Case) -> bool:
    return case.family.places_hidden is not None and letter.written < case.family.places_hidden


def _is_of_unprotected_days(letter: Letter, case: Case | None) -> bool:
    return _shows_a_place(letter, case) or (letter.is_file_alone and _may_have_no_file(letter, case))


def _shows_a_place(letter: Letter, case: Case | None) -> bool:
    """Written before somebody was set as protected: a call has been written again without place since (R76).

    Which of the others show a place stands on them; letters of before that was written down are not told apart."""
    is_call = _is_of_a_meeting(letter) and not letter.farewell
    return case is not None and (is_call or letter.shows_place) and _is_of_before(letter, case)


def _answers_all_the_same(letter: Letter, case: Case, who: Person) -> bool:
    """The answer to a cry for help (R96); and to who is silenced, that it is so and what they ask themselves (R99)."""
    if letter.about is None:
        return False
    if letter.about.ask is Ask.DANGER:
        return True
    return letter.about.ask is Ask.SILENCE and who.contact.greeted and not who.out and not is_told_nothing(case, who)


def _is_for_nobody(letter: Letter, case: Case, day: date) -> bool:
    """Words that the coordinator is to send on by phone, to somebody who is not to be told them any more (R29, R99)."""
    about = letter.about
    if about is None or about.ask is not Ask.PASS_ON or about.subject is None:
        return False
    who = part_on(case, case.named(about.subject), day)
    return is_silent_to(case, who) or (who.out and about.word != LAST_WORDS)
