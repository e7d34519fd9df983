"""A whole bot, its clock moved: warned ahead, renewed or out at midnight without a sound, taken over, stood in for."""

import pytest

from cases.ids import UserId
from tests.given import at
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL
from tests.town.town import COLLEAGUE, COORDINATOR, Town

LAST_DAY = "2026-05-31"
"""Of the paper that the town begins with."""


async def time_is(town: Town, wall: str) -> None:
    """The clock on the wall shows this, and the bot has done all that follows."""
    town.clock.at = at(wall)
    await town.settle()


async def told(two: Gathered, user: UserId, moment: int) -> list[str]:
    room = two.people.own_room(user)
    return two.said_in(room, moment) if room else []


@pytest.mark.rule("R8")
async def test_a_warning_comes_at_eight_and_what_stands_in_it_renews_the_consent(gathered: Gathered) -> None:
    moment = gathered.now()
    await time_is(gathered.town, "2026-05-01 07:55")
    assert gathered.told_coordinator(moment, "förnya papper") == []
    await time_is(gathered.town, "2026-05-01 08:00")
    (warning,) = gathered.told_coordinator(moment, "förnya papper")
    assert "30 dagar kvar" in warning
    command = warning[warning.index("!samtycke") :].replace("DATUM", "2026-05-01").replace("REFERENS", "SN 1:5")
    event = await gathered.says(COORDINATOR, command)
    card = next(message for message in gathered.people.answers_to(event) if message.content["m.mentions"])
    await gathered.says(COORDINATOR, "ja", reply_to=card.event)
    after = gathered.now()
    await time_is(gathered.town, "2026-05-30 12:00")
    assert gathered.told_coordinator(after, "förnya papper") == []
    await time_is(gathered.town, "2026-06-01 09:00")
    assert gathered.people.inside() == {COORDINATOR, POLICE, SCHOOL}


@pytest.mark.rule("R7", "R94")
async def test_in_until_the_last_minute_out_at_midnight_and_nothing_is_said_before_eight(gathered: Gathered) -> None:
    await time_is(gathered.town, f"{LAST_DAY} 23:58")
    assert gathered.people.inside() == {COORDINATOR, POLICE, SCHOOL}
    moment = gathered.now()
    await time_is(gathered.town, "2026-06-01 00:00")
    assert gathered.people.inside() == {COORDINATOR}
    await time_is(gathered.town, "2026-06-01 07:55")
    assert gathered.said_since(moment) == []
    await time_is(gathered.town, "2026-06-01 08:00")
    assert len(gathered.told_coordinator(moment, "har gått ut")) == 1
    assert any("inte längre med" in text for text in await told(gathered, POLICE, moment))


@pytest.mark.rule("R8")
async def test_after_a_week_of_standstill_one_warning_comes_for_all_that_were_missed(gathered: Gathered) -> None:
    moment = gathered.now()
    await time_is(gathered.town, "2026-05-26 10:00")
    (warning,) = gathered.told_coordinator(moment, "förnya papper")
    assert "5 dagar kvar" in warning


@pytest.mark.rule("R35")
async def test_a_colleague_takes_the_case_over_from_the_samordningsrum(two: Gathered) -> None:
    moment = two.now()
    office = two.people.office_room()
    await two.says(COLLEAGUE, f"!ärende ta över {two.code}", office)
    assert two.people.inside() == {COORDINATOR, COLLEAGUE, POLICE, SCHOOL}
    assert [text for text in two.said_in(office, moment) if "har tagit över" in text] == [
        f"{two.code}: Kim har tagit över."
    ]
    assert any("Du är kvar som ersättare" in text for text in await told(two, COORDINATOR, moment))
    await two.says(MOTHER, "vad är klockan")
    assert "Kim" in two.said_in(two.own_room(MOTHER))[-1]


@pytest.mark.rule("R35")
async def test_before_that_a_colleague_sees_a_code_and_a_light_and_nothing_else(two: Gathered) -> None:
    heard = [await answered(two, body) for body in ("!ärenden", f"!ärende visa {two.code}", "!ärende visa Ask-99")]
    assert heard[0].splitlines()[-1].startswith(f"• {two.code} – grönt, samtycket gäller till och med ")
    assert heard[1] == heard[2]


async def answered(two: Gathered, body: str) -> str:
    """What the colleague is answered, there or in their own chat, to what they write in the Samordningsrum."""
    moment, office = two.now(), two.people.office_room()
    await two.says(COLLEAGUE, body, office)
    heard = [*two.said_in(office, moment), *await told(two, COLLEAGUE, moment)]
    return next(text for text in heard if "första gången" not in text and "i din chatt" not in text)


@pytest.mark.rule("R36")
async def test_an_absent_coordinators_alarm_reaches_the_stand_in_on_those_days_only(two: Gathered) -> None:
    await two.coordinator(f"!frånvaro 2026-03-09–2026-03-13 ersättare={COLLEAGUE}")
    moment = two.now()
    await two.says(MOTHER, "ring mig")
    assert two.told_coordinator(moment, "bli uppringd")
    assert not [text for text in await told(two, COLLEAGUE, moment) if "uppringd" in text]
    await time_is(two.town, "2026-03-09 07:55")
    assert COLLEAGUE in two.people.inside()
    assert not [text for text in await told(two, COLLEAGUE, moment) if "Du ersätter" in text]
    await time_is(two.town, "2026-03-09 08:00")
    assert [text for text in await told(two, COLLEAGUE, moment) if "Du ersätter" in text]
    during = two.now()
    await two.says(MOTHER, "ta bort polisen")
    assert [text for text in await told(two, COLLEAGUE, during) if "tog tillbaka sitt ja" in text]
    event = await two.says(COLLEAGUE, f"!ärende visa {two.code}")
    assert any(two.code in message.body for message in two.people.answers_to(event))
    await time_is(two.town, "2026-03-14 00:00")
    assert COLLEAGUE not in two.people.inside()
    after = two.now()
    await two.says(MOTHER, "ring mig")
    assert not [text for text in await told(two, COLLEAGUE, after) if "uppringd" in text]


@pytest.mark.rule("R36", "R96")
async def test_the_family_is_told_that_the_stand_in_will_call_on_those_days_only(two: Gathered) -> None:
    async def who_calls() -> str:
        event = await two.says(MOTHER, "ring")
        return "\n".join(message.body for message in two.people.answers_to(event))

    await two.coordinator(f"!frånvaro 2026-03-09–2026-03-13 ersättare={COLLEAGUE}")
    assert "Sam ringer dig" in await who_calls()
    await time_is(two.town, "2026-03-09 08:00")
    assert "Kim ringer dig" in await who_calls()
    await time_is(two.town, "2026-03-14 00:00")
    assert "Sam ringer dig" in await who_calls()


@pytest.mark.rule("R36")
async def test_a_coordinator_who_is_back_early_has_the_stand_in_out_the_same_minute(two: Gathered) -> None:
    await two.coordinator(f"!frånvaro 2026-03-09–2026-03-13 ersättare={COLLEAGUE}")
    await time_is(two.town, "2026-03-10 10:00")
    assert COLLEAGUE in two.people.inside()
    moment = two.now()
    assert f"Ingen ersätter dig längre i {two.code}" in await two.coordinator("!frånvaro slut")
    assert COLLEAGUE not in two.people.inside()
    assert [text for text in await told(two, COLLEAGUE, moment) if "är tillbaka, och du ersätter inte längre" in text]
    await two.says(MOTHER, "ring mig")
    assert not [text for text in await told(two, COLLEAGUE, moment) if "uppringd" in text]
    await time_is(two.town, "2026-03-12 09:00")
    assert COLLEAGUE not in two.people.inside()
