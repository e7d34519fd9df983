"""What the family's own words do on a real homeserver: a wish is asked about, regret asks first, a cry is heard."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
import pytest_asyncio

from tests.live.rules.casefile import BORN, OpenCase, open_case
from tests.live.rules.town import Town

WISH = "jag vill inte att polisen ska få veta"
QUESTION = (
    "Jag vill vara säker på att jag förstår dig rätt, innan något händer. Inget är ändrat än. Menar du polisen? Svara "
    "polisen. Menar du alla? Svara alla. Vill du prata först? Svara ring. Svarar du inte inom ett dygn gör jag som du "
    "skrev."
)


@pytest_asyncio.fixture
async def open_(town: Town) -> AsyncIterator[OpenCase]:
    """A case with police and school in its room and a family of three that the bot may write to."""
    home = {handle: await town.person(handle, family=True) for handle in ("vh1", "vh2", "ungdom")}
    outside = {handle: await town.person(handle) for handle in ("polis", "skola")}
    case = await open_case(town, BORN, **home, **outside)
    await case.consent(yes="ungdom vh1 vh2")
    for handle in home:
        await case.greet(handle)
    yield case


@pytest.mark.rule("R9")
async def test_a_wish_about_the_police_asks_about_the_police_and_a_yes_leaves_the_school_in(open_: OpenCase) -> None:
    case, town = open_, open_.town
    (room,) = town.own_rooms(case.ungdom)
    coordinator, police, school = case.coordinator.moment(), case.polis.moment(), case.skola.moment()
    assert (await town.ask(case.ungdom, room, WISH)).text == QUESTION
    told = town.says(case.code, "ungdom vill kanske inte ha med polisen. Ring i dag.", room=town.desk)
    await town.hears(case.coordinator, told, after=coordinator)
    await case.in_room(f"!möte kalla {town.now().date() + timedelta(days=20)} 15:00")
    await case.next_file(case.skola, school)
    assert not [heard for heard in case.polis.hearing.messages[police:] if heard.msgtype == "m.file"]
    assert "Det är gjort." in (await town.ask(case.ungdom, room, "polisen")).text
    await town.goes_out(case.polis, case.room)
    await town.settle(case.polis)
    assert not [heard for heard in case.polis.hearing.messages[police:] if heard.msgtype == "m.file"]
    assert "skolan" in (await town.ask(case.ungdom, room, "vem är med")).text


@pytest.mark.rule("R9")
async def test_regret_a_minute_after_a_withdrawal_asks_first_and_what_another_signs_is_noted_so(
    open_: OpenCase,
) -> None:
    case, town = open_, open_.town
    (room,) = town.own_rooms(case.ungdom)
    coordinator = case.coordinator.moment()
    assert (await town.ask(case.ungdom, room, "ta bort polisen\nMvh mamma")).text == "Det är gjort. Samira ringer."
    await town.goes_out(case.polis, case.room)
    reads = town.says(case.code, "Läser någon annan telefonen?", room=town.desk)
    await town.hears(case.coordinator, reads, after=coordinator)
    asked = await town.ask(case.ungdom, room, "jag ångrar mig")
    assert asked.text == "Gäller det tiden? Svara nej. Gäller det vilka som får veta saker? Svara alla."
    assert "skolan" in (await town.ask(case.ungdom, room, "vem är med")).text


@pytest.mark.rule("R96", "R99")
@pytest.mark.threat("cry-for-help")
async def test_a_cry_for_help_is_answered_and_told_also_after_stop(open_: OpenCase) -> None:
    case, town = open_, open_.town
    (room,) = town.own_rooms(case.ungdom)
    assert "Skriv börja." in (await town.ask(case.ungdom, room, "stopp")).text
    coordinator = case.coordinator.moment()
    answer = (await town.ask(case.ungdom, room, "jag har tagit massa tabletter")).text
    assert answer.startswith("Är det bråttom? Ring 112 nu. Är du under 18? Ring Bris, 116 111.")
    assert case.code not in answer
    cry = town.says(f"ungdom i {case.code} har skrivit något som kan vara fara. Ring i dag.", room=town.desk)
    heard = await town.hears(case.coordinator, cry, after=coordinator)
    assert "tabletter" not in heard.text
    assert case.coordinator.user in heard.content["m.mentions"]["user_ids"]
