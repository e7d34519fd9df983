"""A rule that breaks at its moment: nobody keeps a right by it, and what should have been said is said once it is right
again (R7, R10)."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import pairwise
from typing import NoReturn

import pytest

from cases.ages.midnights import BIRTHDAY
from cases.ages.warnings import CONSENT_WARNING
from cases.dues import DueKind
from cases.facts import GateShut
from cases.falling_due import KINDS
from cases.ids import UserId
from cases.presence import WhyOut
from cases.unit.standing_in import STAND_IN_END
from tests.town.failing import ARMED_BY, at_the_moment, coming, told, until_the_day_has_begun
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, YOUTH
from tests.town.town import COORDINATOR, TEXTS

OPENED = TEXTS.say("gate-opened").plain
OF_FAILURE = ("Jag försöker igen av mig själv", OPENED)
TAKEN_OUT = "är ute ur gruppen: samtycket har gått ut"
"""Said besides where a rule of a day broke: who leaves by the day waits for no rule."""


def broken(*_: object) -> NoReturn:
    raise ZeroDivisionError("planted")


def break_it(monkeypatch: pytest.MonkeyPatch, kind: DueKind) -> None:
    monkeypatch.setitem(KINDS, kind, replace(KINDS[kind], rule=broken))


@dataclass(frozen=True, slots=True)
class Came:
    """What came of a due: who was in the case room at its moment and when the day had begun, and what was said."""

    at_once: frozenset[UserId]
    then: frozenset[UserId]
    said: Counter[str]


async def as_it_should_be(kind: DueKind) -> Came:
    async with at_the_moment(kind) as gathered:
        moment = gathered.now()
        await gathered.town.settle()
        at_once = gathered.people.inside()
        await until_the_day_has_begun(gathered)
        return Came(at_once, gathered.people.inside(), told(gathered, moment))


async def shuts(gathered: Gathered) -> int:
    return sum(isinstance(fact, GateShut) for fact in await gathered.facts())


@pytest.mark.rule("R7", "R10")
@pytest.mark.threat("failing-due", "bug")
@pytest.mark.parametrize("kind", KINDS)
async def test_whatever_breaks_at_its_moment_nobody_stays_and_it_is_said_once_when_it_is_mended(
    kind: DueKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    should = await as_it_should_be(kind)
    assert should.said, "a due of which nothing is said shows nothing here"
    async with at_the_moment(kind) as gathered:
        moment = gathered.now()
        break_it(monkeypatch, kind)
        await gathered.town.settle()
        assert gathered.people.inside() <= should.at_once
        await gathered.town.restart()
        await gathered.town.settle()
        assert gathered.people.inside() <= should.at_once
        assert len(gathered.told_coordinator(moment, OF_FAILURE[0])) == 1
        assert await shuts(gathered) == KINDS[kind].ends_right
        monkeypatch.undo()
        await gathered.town.restart()
        await gathered.town.settle()
        assert gathered.people.inside() <= should.at_once
        if KINDS[kind].ends_right:
            await gathered.coordinator("!ärende öppna grinden CODE")
        await until_the_day_has_begun(gathered)
        assert gathered.people.inside() == should.then
        said = told(gathered, moment)
        besides = [text for text in said.elements() if TAKEN_OUT in text and text not in should.said]
        assert len(besides) == (KINDS[kind].by_the_day is WhyOut.EXPIRED)
        expected = {text: count for text, count in said.items() if not any(words in text for words in OF_FAILURE)}
        assert Counter(expected) - Counter(besides) == should.said


def test_every_kind_is_brought_to_fall_due_here() -> None:
    rules = {kind: KINDS[kind].rule.__module__.split(".")[1:] for kind in KINDS}
    lacks = [
        f"tests/rules/{'/'.join((*folders, 'test_' + name))}.py: say there what arms {kind}: `ARMED_BY: Final = …`"
        for kind, (*folders, name) in rules.items()
        if kind not in ARMED_BY
    ]
    assert not lacks, "\n" + "\n".join(lacks)
    assert ARMED_BY.keys() <= KINDS.keys(), "cases/falling_due.py: KINDS lacks a kind that a test tells the story of"


@pytest.mark.threat("failing-due")
async def test_what_fails_is_asked_again_by_itself_ever_more_seldom_and_told_once(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def failing(*_: object) -> NoReturn:
        asked.append(gathered.town.clock.at)
        raise ZeroDivisionError("planted")

    kind, moment = CONSENT_WARNING, gathered.now()
    gathered.town.clock.at += timedelta(days=75)
    monkeypatch.setitem(KINDS, kind, replace(KINDS[kind], rule=failing))
    for _ in range(180):
        await gathered.town.bot.offline.ticker.tick()
        gathered.town.clock.at += timedelta(minutes=1)
    pauses = [later - earlier for earlier, later in pairwise(asked)]
    assert len(asked) > 4
    assert timedelta(minutes=1) <= pauses[0] <= timedelta(minutes=3)
    assert all(timedelta(minutes=25) <= pause <= timedelta(minutes=76) for pause in pauses[6:])
    monkeypatch.undo()
    gathered.town.clock.at += timedelta(hours=2)
    await gathered.town.settle()
    assert kind not in {due.kind for due in await coming(gathered)}
    assert len(gathered.told_coordinator(moment, OF_FAILURE[0])) == 1
    assert COORDINATOR in gathered.people.inside()


@pytest.mark.threat("failing-due")
async def test_a_coordinator_who_opens_the_gate_is_not_shut_out_again_by_the_same_failing_due(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with at_the_moment(STAND_IN_END) as gathered:
        inside = gathered.people.inside()
        break_it(monkeypatch, STAND_IN_END)
        await gathered.town.settle()
        await gathered.coordinator("!ärende öppna grinden CODE")
        gathered.town.clock.at += timedelta(hours=3)
        await gathered.town.settle()
        assert await shuts(gathered) == 1
        assert gathered.people.inside() < inside


@pytest.mark.rule("R19")
@pytest.mark.threat("failing-due")
async def test_the_mother_of_an_adult_hears_nothing_new_when_the_gate_is_open_again_and_the_birthday_has_failed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async with at_the_moment(BIRTHDAY) as gathered:
        break_it(monkeypatch, BIRTHDAY)
        await gathered.town.settle()
        await gathered.coordinator("!ärende öppna grinden CODE")
        room, moment = gathered.own_room(MOTHER), gathered.now()
        await gathered.says(MOTHER, "när")
        await gathered.says(MOTHER, "vem är med")
        await gathered.coordinator("!möte kalla CODE 2026-04-14 15:00 typ=information")
        assert all(said.startswith("Här läser ingen längre.") for said in gathered.said_in(room, moment))
        assert gathered.said_in(gathered.own_room(YOUTH), moment), "the young person is called as before"
