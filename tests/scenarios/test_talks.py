"""Which chats something waits to be said in is remembered, and is what asking each letter would say."""

from datetime import timedelta

import pytest

from bot.rooms import talks
from cases.decision import ToPerson, ToUser
from cases.facts import PersonTakenOut
from cases.family.greeting import A_FAMILY
from cases.ids import CaseId, Cause, LetterId
from cases.planned import Purpose
from cases.presence import WhyOut
from storage.database import Database
from storage.letters import Letter
from storage.said import Words
from storage.touched import Touched
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, STRANGER
from tests.town.telling import chats_that_wait


async def talks_are_right(gathered: Gathered) -> frozenset[Purpose]:
    remembered = gathered.town.bot.offline.rooms._talks
    remembered.follow()
    assert remembered.now == await chats_that_wait(gathered.town)
    return remembered.now


async def some_letters_come_and_go(gathered: Gathered) -> None:
    """The letters are looked at after each step. What waited for others of its cause has left before the first."""
    gathered.town.clock.at += A_FAMILY
    await gathered.town.settle()
    database, case, now = gathered.town.bot.offline.database, gathered.people.case, gathered.town.clock.at
    police, mother = gathered.people.person_of(POLICE), gathered.people.person_of(MOTHER)
    assert police is not None
    assert mother is not None
    assert await talks_are_right(gathered) == frozenset()
    async with database.work() as work:
        later = now + timedelta(days=1)
        for name, of, to in (
            ("police", case.id, ToPerson(police.id)),
            ("mother", case.id, ToPerson(mother.id)),
            ("again", case.id, ToPerson(mother.id)),
            ("stranger", None, ToUser(STRANGER)),
        ):
            await work.post(Letter(LetterId(name), of, to, name, Words("later"), now, not_before=later))
    chats = {Purpose(user=POLICE), Purpose(case=case.id, person=mother.id), Purpose(user=STRANGER)}
    assert await talks_are_right(gathered) == chats
    await leaves(gathered, "mother")
    assert await talks_are_right(gathered) == chats
    await leaves(gathered, "again")
    assert await talks_are_right(gathered) == chats - {Purpose(case=case.id, person=mother.id)}
    async with database.work() as work:
        out = PersonTakenOut(case=case.id, at=now, person=police.id, why=WhyOut.WITHDRAWN)
        await work.record([out], cause=Cause("$out"))
    assert await talks_are_right(gathered) == {Purpose(user=STRANGER)}
    await leaves(gathered, "stranger")
    assert await talks_are_right(gathered) == frozenset()


async def leaves(gathered: Gathered, letter: str) -> None:
    async with gathered.town.bot.offline.database.work() as work:
        await work.withdraw(LetterId(letter))


async def test_the_chats_that_wait_are_those_of_the_letters_that_have_not_left(gathered: Gathered) -> None:
    await some_letters_come_and_go(gathered)


async def test_a_case_that_changed_without_its_letters_is_not_forgotten(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Database, "touched", Touched[CaseId]())
    with pytest.raises(AssertionError):
        await some_letters_come_and_go(gathered)


async def test_nothing_is_asked_where_nothing_has_changed(gathered: Gathered, monkeypatch: pytest.MonkeyPatch) -> None:
    await talks_are_right(gathered)
    monkeypatch.setattr(talks, "chats_asked_for", None)
    gathered.town.bot.offline.rooms._talks.follow()
