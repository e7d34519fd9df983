"""Taking somebody out depends on nothing that can fail: not on the rule, not on the server (R10)."""

from datetime import date, timedelta
from typing import NoReturn

import pytest

from bot.inbound import Trust
from bot.letters import leaving
from bot.trouble import Unavailable
from cases.case import Case
from cases.consent import effective as consent
from cases.facts import GateShut
from cases.ids import RoomId, UserId
from cases.papers import withdrawals
from cases.rooms import admission
from commands.members import person_block
from tests.town.gathered import Gathered
from tests.town.people import ACTORS, FAREWELL, MOTHER, POLICE, SCHOOL
from tests.town.town import COORDINATOR


@pytest.mark.rule("R10")
@pytest.mark.threat("broken-homeserver")
async def test_a_server_that_fails_three_times_removes_on_the_fourth_and_an_alarm_is_posted(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    tries, remove = [], gathered.town.server.remove

    async def failing(room: RoomId, user: UserId) -> None:
        tries.append(user)
        if len(tries) <= 3:
            raise Unavailable
        await remove(room, user)

    monkeypatch.setattr(gathered.town.server, "remove", failing)
    moment = gathered.now()
    await gathered.says(MOTHER, "ta bort polisen")
    assert tries[:4] == [POLICE] * 4
    assert POLICE not in gathered.people.inside()
    told = gathered.said_in(gathered.own_room(COORDINATOR), moment)
    assert len([text for text in told if "ska ut ur" in text]) == 1
    assert len([text for text in told if text.endswith(f"är ute ur {gathered.code} nu.")]) == 1


def broken(*_: object) -> NoReturn:
    raise ZeroDivisionError("planted")


@pytest.mark.rule("R10")
@pytest.mark.parametrize("trust", [None, Trust.UNSIGNED], ids=["from a confirmed device", "from one that is not"])
@pytest.mark.threat("bug")
async def test_a_withdrawal_shuts_the_gate_when_the_rule_itself_is_broken(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch, trust: Trust | None
) -> None:
    monkeypatch.setattr(consent, "effective", broken)
    await gathered.says(MOTHER, "ta bort polisen", trust=trust)
    assert gathered.people.inside() == {COORDINATOR}
    assert [fact.why for fact in await gathered.facts() if isinstance(fact, GateShut)][-1] == "failed"
    monkeypatch.undo()
    await gathered.town.restart()
    await gathered.town.settle()
    assert gathered.people.inside() == {COORDINATOR}


@pytest.mark.rule("R10")
@pytest.mark.threat("bug")
async def test_a_withdrawal_takes_out_whom_it_names_though_the_rule_lets_everyone_stay(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    parties = frozenset(person.party for person in gathered.people.case.people.values())

    def everyone(case: Case, day: date) -> frozenset[str]:
        return parties

    for module in (consent, admission, withdrawals):
        monkeypatch.setattr(module, "covered_parties", everyone)
    await gathered.says(MOTHER, "ta bort polisen")
    assert gathered.people.inside() == {COORDINATOR, SCHOOL}


@pytest.mark.rule("R10")
@pytest.mark.threat("stolen-device")
async def test_a_blocked_account_is_out_though_the_command_itself_is_broken(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(person_block, "block", broken)
    command = f"!person spärra {POLICE}"
    await gathered.says(COORDINATOR, command)
    assert not gathered.people.inside() & set(ACTORS)


@pytest.mark.rule("R10")
@pytest.mark.threat("bug")
async def test_a_rule_that_breaks_as_a_letter_is_about_to_leave_holds_that_cases_letters_and_no_others(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    moment = gathered.now()
    monkeypatch.setattr(leaving, "may_receive", broken)
    await gathered.says(COORDINATOR, "!möte kalla tis 15 plats=Skolan", gathered.people.case_room.id)
    answered = await gathered.says(COORDINATOR, "!bot", gathered.people.office_room())
    assert gathered.people.inside() == {COORDINATOR}
    assert [fact.why for fact in await gathered.facts() if isinstance(fact, GateShut)] == ["failed"]
    office = gathered.said_in(gathered.people.office_room(), moment)
    assert len([text for text in office if "gick inte att räkna ut" in text]) == 1
    assert gathered.people.answers_to(answered)
    assert not gathered.said_in(gathered.own_room(POLICE), moment)
    assert not gathered.said_in(gathered.own_room(MOTHER), moment)
    monkeypatch.undo()
    await gathered.coordinator("!ärende öppna grinden CODE")
    await gathered.town.settle()
    assert gathered.people.inside() == {COORDINATOR, POLICE, SCHOOL}
    for user in (POLICE, MOTHER):
        assert len([text for text in gathered.said_in(gathered.own_room(user), moment) if "15.00" in text]) == 1, user


@pytest.mark.rule("R29")
async def test_a_farewell_that_a_server_held_up_still_comes_to_who_was_called_back_and_only_waits(
    gathered: Gathered, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def down(*_: object, **__: object) -> NoReturn:
        raise Unavailable

    town = gathered.town
    with monkeypatch.context() as held_up:
        held_up.setattr(town.server, "send", down)
        for said in ("!aktör bort CODE polis", "!samtycke återkalla CODE ungdom", "!aktör ny CODE polis"):
            town.server.say(COORDINATOR, gathered.own_room(COORDINATOR), said.replace("CODE", gathered.code))
            await town.step()
    town.clock.at += timedelta(minutes=5)
    await town.settle()
    assert POLICE not in gathered.people.inside()
    assert sum(text.endswith(FAREWELL) for text in gathered.people.reads(POLICE)) == 1
