"""Short lives of new accounts and of words that come late, in which a law is broken on purpose and seen broken."""

from dataclasses import replace
from typing import Any

import pytest

from bot import pipeline
from bot.rooms.removals import Removals
from cases.case import Case
from cases.facts.safekeeping import AccountChanged
from cases.folding import safekeeping
from commands.replying import choosing
from tests.machines.broken_lives import Break, Story, a_life, is_seen
from tests.machines.consent_machine import RoomWithinConsent
from tests.town.people import MOTHER, POLICE


def every_bare_word_counts(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(choosing, "counts", lambda *_: True)


def what_comes_out_of_order_is_dropped(patch: pytest.MonkeyPatch) -> None:
    latest = dict[str, int]()

    async def is_late(_work: object, inbound: Any) -> bool:
        session, index = inbound.ratchet.session, inbound.ratchet.index
        latest[session] = max(index, latest.get(session, index))
        return bool(index < latest[session])

    patch.setattr(pipeline, "is_replay", is_late)


def a_new_account_needs_no_code(patch: pytest.MonkeyPatch) -> None:
    move = safekeeping._moved

    def moved(case: Case, fact: AccountChanged) -> Case:
        case = move(case, fact)
        who = case.people[fact.person]
        return safekeeping._with(case, replace(who, contact=replace(who.contact, greeted=True)))

    patch.setattr(safekeeping, "_moved", moved)


def _without_plan(case: Case) -> Case:
    return replace(case, plan=replace(case.plan, actions={}))


def a_new_account_forgets_the_answers(patch: pytest.MonkeyPatch) -> None:
    move = safekeeping._moved
    patch.setattr(safekeeping, "_moved", lambda case, fact: _without_plan(move(case, fact)))


def the_guard_removes_nobody(patch: pytest.MonkeyPatch) -> None:
    async def nothing(*_: object) -> None:
        return None

    patch.setattr(Removals, "_remove", nothing)


def a_yes_is_held_until_something_is_asked(life: RoomWithinConsent) -> None:
    life.a_bare_answer_is_held_back(MOTHER, "ja")
    assert life.held
    life.a_meeting_is_called(3)
    life.what_was_held_back_is_delivered(0)


def a_withdrawal_is_held_while_they_write_more(life: RoomWithinConsent) -> None:
    life.a_withdrawal_is_held_back(MOTHER, "ta bort polisen")
    life.what_was_held_back_is_delivered(0)


def the_mother_has_a_new_phone(life: RoomWithinConsent) -> None:
    life.somebody_gets_a_new_account(MOTHER, answers=False)
    life.a_meeting_is_called(3)
    life.somebody_is_greeted(MOTHER, right=True)
    life.one_of_the_family_takes_it_back(MOTHER, "polis", None)


def police_have_a_new_phone(life: RoomWithinConsent) -> None:
    life.somebody_promises(POLICE, 4, "skola", own=False)
    life.a_meeting_is_called(3)
    life.somebody_answers_what_they_were_asked(POLICE, "ja")
    life.somebody_gets_a_new_account(POLICE, answers=False)
    assert POLICE in life.people.inside()
    life.an_account_is_shut_out(POLICE)
    life.somebody_gets_a_new_account(POLICE, answers=False)
    assert POLICE in life.people.inside()


@pytest.mark.rule("R1", "R9", "R98")
@pytest.mark.threat("moved-answer")
@pytest.mark.parametrize(
    ("break_it", "story", "said"),
    [
        (every_bare_word_counts, a_yes_is_held_until_something_is_asked, "act on what was asked after"),
        (what_comes_out_of_order_is_dropped, a_withdrawal_is_held_while_they_write_more, "in the room on"),
        (a_new_account_needs_no_code, the_mother_has_a_new_phone, "before the code"),
        (a_new_account_forgets_the_answers, police_have_a_new_phone, "has lost what they"),
        (the_guard_removes_nobody, police_have_a_new_phone, "in the room on|account that is shut"),
    ],
)
def test_a_law_that_is_broken_is_seen_where_it_is_broken(
    break_it: Break, story: Story, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_seen(break_it, story, said, monkeypatch)


@pytest.mark.rule("R1", "R9", "R98")
@pytest.mark.threat("moved-answer")
@pytest.mark.parametrize(
    "story",
    [
        a_yes_is_held_until_something_is_asked,
        a_withdrawal_is_held_while_they_write_more,
        the_mother_has_a_new_phone,
        police_have_a_new_phone,
    ],
)
def test_the_same_lives_hold_where_nothing_is_broken(story: Story) -> None:
    with a_life() as life:
        story(life)
