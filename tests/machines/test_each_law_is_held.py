"""Short lives in which a law of the room is broken on purpose, and the machine says which."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime, timedelta
from itertools import count
from typing import Final

import pytest

from bot.rooms.doorkeeping import Doorkeeper
from cases import fold, parts
from cases.ages.midnights import BIRTHDAY
from cases.case import Case
from cases.consent import answers, grantors
from cases.consent import effective as consent
from cases.consent.answers import Barrier
from cases.decision import SILENCE, Decision, Say, ToPerson
from cases.facts import CaseFact
from cases.facts.family import FamilyFact, Silenced
from cases.falling_due import KINDS
from cases.folding import family as folding
from cases.ids import PersonId, RoomId, UserId
from cases.members import departures
from cases.rooms import outside
from cases.rooms.presence import Wanted
from cases.topics.consent import Record
from cases.unit.standing_in import STAND_IN_END
from tests.machines.broken_lives import Break, Story, a_life, is_seen
from tests.machines.consent_acts import TURNING_18, WHOLE
from tests.machines.consent_machine import FIRST_MINUTE, RoomWithinConsent
from tests.town.people import FATHER, MOTHER, YOUTH

LATE_LOOKS: Final = 4
BARRIERS: Final = answers.barriers


def the_guard_is_a_look_late(patch: pytest.MonkeyPatch) -> None:
    """The look at once, and that of the first round."""
    remove_all, looks = Doorkeeper._remove_all, count()

    async def later(door: Doorkeeper, wanted: Wanted, room: RoomId, strangers: Collection[UserId]) -> None:
        if next(looks) >= LATE_LOOKS:
            await remove_all(door, wanted, room, strangers)

    patch.setattr(Doorkeeper, "_remove_all", later)


def all_is_taken_back(life: RoomWithinConsent) -> None:
    life.one_of_the_family_takes_it_back(MOTHER, None, None)


def a_mistake_found_gives_back(patch: pytest.MonkeyPatch) -> None:
    def standing(case: Case, person: PersonId) -> list[Barrier]:
        return [barrier for barrier in BARRIERS(case, person) if barrier.voided is None]

    patch.setattr(answers, "barriers", standing)


def a_withdrawal_was_a_mistake(life: RoomWithinConsent) -> None:
    life.a_withdrawal_is_taken_down(MOTHER, "polis")
    life.a_word_was_a_mistake(MOTHER)


def exceptions_count_at_once(patch: pytest.MonkeyPatch) -> None:
    def always(moment: datetime, confirmed: datetime | None) -> bool:
        del moment, confirmed
        return True

    patch.setattr(grantors, "_was", always)


def who_agreed_to_less_is_excused(life: RoomWithinConsent) -> None:
    said = {YOUTH: "ja", MOTHER: "ja", FATHER: "part"}
    life.a_paper_is_taken_down(WHOLE, said, 0, None, 30, "SN 1:4", frozenset())
    life.the_coordinator_says_yes_to_a_card(0)
    life.an_exception_is_noted("vh_forhindrad", FATHER)
    life.the_certifier_answers(0, "ja")


def a_no_of_the_same_day_is_passed_over(patch: pytest.MonkeyPatch) -> None:
    def earlier(case: Case, person: PersonId) -> list[Barrier]:
        return [replace(barrier, day=barrier.day - timedelta(days=1)) for barrier in BARRIERS(case, person)]

    patch.setattr(answers, "barriers", earlier)


def an_older_paper_is_typed_after_a_no(life: RoomWithinConsent) -> None:
    life.days_pass(5, FIRST_MINUTE)
    life.an_answer_is_taken_down(YOUTH, "nej", 0)
    life.a_paper_is_taken_down(WHOLE, {YOUTH: "ja", MOTHER: "ja"}, 0, 2, 30, "SN 1:4", frozenset())
    life.may_widen = True
    life.coordinator("ja", reply_to=life.cards[-1][0])


def one_word_more_is_said_to_who_leaves(patch: pytest.MonkeyPatch) -> None:
    leave = departures._one

    def talkative(*asked: object) -> Decision:
        who = asked[1]
        more = Say(ToPerson(who.id), "group-changed", farewell=True)  # type: ignore[attr-defined] # a person
        return leave(*asked) + Decision((), (more,))  # type: ignore[arg-type] # handed on

    patch.setattr(departures, "_one", talkative)


def silence_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    keep = folding.fold_family

    def forgetful(case: Case, fact: FamilyFact) -> Case:
        return case if isinstance(fact, Silenced) else keep(case, fact)

    kind: type[CaseFact] = Silenced
    patch.setitem(fold.CHANGES, kind, forgetful)


def they_are_silenced_and_asked(life: RoomWithinConsent) -> None:
    life.the_coordinator_silences(None)
    life.a_meeting_is_called(3)


def a_no_to_the_room_is_not_heard(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(outside, "kept_apart", lambda *_: None)


def the_youth_says_no_to_the_room(life: RoomWithinConsent) -> None:
    life.somebody_is_let_into_the_room(MOTHER)
    assert MOTHER in life.people.inside()
    life.somebody_says_whether_to_share_the_room(YOUTH, "nej")


def consent_never_ends(patch: pytest.MonkeyPatch) -> None:
    def in_force(case: Case, *_: object) -> Record | None:
        return next((record for record in case.consent.records.values() if record.confirmed), None)

    patch.setattr(consent, "record_in_force", in_force)


def silent(*_: object) -> Decision:
    return SILENCE


def a_stand_ins_days_are_not_asked(patch: pytest.MonkeyPatch) -> None:
    """And what falls due at their end does nothing."""
    patch.setattr(parts, "_outside_their_days", lambda _case, who, _day: who)
    patch.setitem(KINDS, STAND_IN_END, replace(KINDS[STAND_IN_END], rule=silent))


def a_colleague_stands_in(life: RoomWithinConsent) -> None:
    life.the_coordinator_will_be_away(0, 1)
    life.days_pass(3, FIRST_MINUTE)


def guardians_are_for_ever(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(parts, "is_past_childhood", lambda *_: False)
    patch.setitem(KINDS, BIRTHDAY, replace(KINDS[BIRTHDAY], rule=silent))


def the_child_comes_of_age(life: RoomWithinConsent) -> None:
    life.the_birth_date_was_typed_wrong(TURNING_18)
    life.somebody_is_let_into_the_room(MOTHER)
    life.days_pass((life.reckoning.eighteen - life.today).days, FIRST_MINUTE)


def a_month_passes(life: RoomWithinConsent) -> None:
    life.days_pass(31, FIRST_MINUTE)


@pytest.mark.rule("R1", "R2", "R3", "R7", "R9", "R12", "R19", "R23", "R29", "R36", "R99")
@pytest.mark.parametrize(
    ("break_it", "story", "said"),
    [
        (the_guard_is_a_look_late, all_is_taken_back, "in the room on"),
        (a_mistake_found_gives_back, a_withdrawal_was_a_mistake, "nobody said yes to it"),
        (exceptions_count_at_once, who_agreed_to_less_is_excused, "nobody said yes to it"),
        (a_no_of_the_same_day_is_passed_over, an_older_paper_is_typed_after_a_no, "beats a no on"),
        (one_word_more_is_said_to_who_leaves, all_is_taken_back, "told more than farewell"),
        (silence_is_forgotten, they_are_silenced_and_asked, "to be told nothing"),
        (a_no_to_the_room_is_not_heard, the_youth_says_no_to_the_room, "in the room on"),
        (consent_never_ends, a_month_passes, "in the room|nobody said yes to it"),
        (a_stand_ins_days_are_not_asked, a_colleague_stands_in, "in the room on"),
        (guardians_are_for_ever, the_child_comes_of_age, "in the room on"),
    ],
)
def test_a_law_that_is_broken_is_seen_where_it_is_broken(
    break_it: Break, story: Story, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_seen(break_it, story, said, monkeypatch, guardians=2 if story is who_agreed_to_less_is_excused else 1)


@pytest.mark.rule("R1", "R2", "R3", "R9", "R12", "R23", "R29", "R99")
@pytest.mark.parametrize(
    "story",
    [
        all_is_taken_back,
        a_withdrawal_was_a_mistake,
        they_are_silenced_and_asked,
        the_youth_says_no_to_the_room,
        a_colleague_stands_in,
        the_child_comes_of_age,
    ],
)
def test_the_same_lives_hold_where_nothing_is_broken(story: Story) -> None:
    with a_life() as life:
        story(life)


@pytest.mark.rule("R36")
@pytest.mark.threat("failing-due")
def test_a_stand_in_is_out_after_their_days_though_the_rule_of_their_end_is_broken() -> None:
    with a_life() as life:
        life.the_rule_of_its_end_breaks()
        a_colleague_stands_in(life)
        assert life.reckoning.shut, "the gate shuts by it, and the machine reckons with that"
        life.the_rule_of_its_end_is_mended()
        life.the_bot_restarts()
        life.days_pass(1, FIRST_MINUTE)
