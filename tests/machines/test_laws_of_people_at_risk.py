"""Short lives of people at risk in which a law is broken on purpose, and the machine says which (R76)."""

from dataclasses import replace
from typing import Any

import pytest

from bot.letters import leaving
from bot.writing.lettering import Lettering
from cases.decision import SILENCE
from cases.exceptions import protecting
from cases.invite import Invite
from storage.letters import Letter
from tests.machines.broken_lives import Break, Story, a_life, is_seen
from tests.machines.consent_acts import WHOLE
from tests.machines.consent_machine import RoomWithinConsent
from tests.town.people import CLINIC, MOTHER


def calls_keep_their_place(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(protecting, "_called_without_place", lambda *_: SILENCE)


def files_leave_still(patch: pytest.MonkeyPatch) -> None:
    write = Lettering.invitation

    def with_file(letters: Lettering, office: Any, case: Any, invite: Invite, *more: Any) -> list[Letter]:
        return write(letters, office, case, replace(invite, file=True), *more)

    patch.setattr(Lettering, "invitation", with_file)


def what_waits_is_forgotten(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(leaving, "_shows_a_place", lambda *_: False)
    old_files_leave(patch)


def old_files_leave(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(leaving, "_may_have_no_file", lambda *_: False)


def a_meeting_is_moved(life: RoomWithinConsent) -> None:
    life.a_meeting_is_called(3)
    life.somebody_lives_protected(MOTHER)
    life.the_last_meeting_is_moved(5)


def the_clinic_reads_later(life: RoomWithinConsent) -> None:
    life.everyone_says_yes(WHOLE | {("bup", "grund"), ("bup", "plan")}, None, 30)
    life.town.willing.discard(CLINIC)
    life.another_actor_is_added(CLINIC)


def the_clinic_reads_now(life: RoomWithinConsent) -> None:
    life.town.willing.add(CLINIC)
    life.settle()


def a_call_waits_for_its_reader(life: RoomWithinConsent) -> None:
    the_clinic_reads_later(life)
    life.a_meeting_is_called(3)
    life.somebody_lives_protected(MOTHER)
    the_clinic_reads_now(life)


def an_answer_waits_behind_a_card(life: RoomWithinConsent) -> None:
    life.a_meeting_is_called(3)
    card = life.a_father_is_named()
    assert life.asked_back(card), "nothing leaves to those outside until it is answered"
    life.look()
    life.where_is_it_is_asked_in_the_room("!möten")
    life.protected.add(MOTHER)
    life.coordinator("!person skydda vh1")
    life.yes_to(card, "nej")


def a_cancellation_waits_for_its_reader(life: RoomWithinConsent) -> None:
    the_clinic_reads_later(life)
    life.a_meeting_is_called(3)
    life.the_last_meeting_is_called_off()
    life.somebody_lives_protected(MOTHER)
    the_clinic_reads_now(life)


@pytest.mark.rule("R76")
@pytest.mark.parametrize(
    ("break_it", "story", "said"),
    [
        (calls_keep_their_place, a_meeting_is_moved, "holds a call with a place"),
        (files_leave_still, a_meeting_is_moved, "a calendar file leaves"),
        (what_waits_is_forgotten, a_call_waits_for_its_reader, "a place is shown"),
        (what_waits_is_forgotten, an_answer_waits_behind_a_card, "a place is shown"),
        (old_files_leave, a_cancellation_waits_for_its_reader, "a calendar file leaves"),
    ],
)
def test_a_law_that_is_broken_is_seen_where_it_is_broken(
    break_it: Break, story: Story, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_seen(break_it, story, said, monkeypatch)


@pytest.mark.rule("R76")
@pytest.mark.parametrize(
    "story",
    [
        a_meeting_is_moved,
        a_call_waits_for_its_reader,
        an_answer_waits_behind_a_card,
        a_cancellation_waits_for_its_reader,
    ],
)
def test_the_same_lives_hold_where_nothing_is_broken(story: Story) -> None:
    with a_life() as life:
        story(life)
