"""Families with one guardian: sole custody, the police taken back, the police never wanted, a night and a new phone."""

import pytest

from bot.inbound import Trust
from tests.town.household import EARLY, MORNING, SAMORDNARE, Village
from tests.town.people import FAREWELL

HELD_BACK = ("polis", "Polis", "SIG", "samtycke")


@pytest.mark.rule("R1", "R3")
async def test_a_mother_with_sole_custody_and_her_son_decide_who_comes_in(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola", "polis")
    assert family.room == {SAMORDNARE}
    assert family.shows("polis") == family.shows("skola") == []
    await family.greet("ungdom", "vh1")

    assert "vh1" in await family.paper("ja ungdom")
    assert family.room == {SAMORDNARE}

    await family.consents("ja ungdom vh1")
    assert family.room == {SAMORDNARE, "skola", "polis"}
    assert await family.hears_who_knows("vh1") == {"skolan", "polisen"}
    assert family.rooms_of("vh1") == family.rooms_of("ungdom") == 1


@pytest.mark.rule("R9", "R29", "R94")
async def test_a_mother_takes_back_the_police(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola", "polis")
    await family.greet("ungdom", "vh1")
    await family.consents("ja ungdom vh1")
    await family.meeting()
    family.turn_page()

    answer = await family.says("vh1", "Ta bort polisen.")
    assert family.room == {SAMORDNARE, "skola"}
    assert "får polisen inte veta något nytt" in answer
    assert not [word for word in HELD_BACK if word in answer[:80]]

    farewell, off, cancelled = family.shows("polis")
    assert farewell.endswith(FAREWELL)
    assert off.endswith("är avbokad.")
    assert "METHOD:CANCEL" in cancelled
    assert family.showed("skola", "Gruppen har ändrats. Samordnaren hör av sig.")
    assert not family.showed("skola", "polis")
    assert family.shows("ungdom") == []
    assert family.showed(SAMORDNARE, "vh1")

    family.turn_page()
    await family.coordinator("!möte flytta CODE M1 2026-03-20 10:00")
    assert family.shows("polis") == []
    assert await family.hears_who_knows("ungdom") == {"skolan"}


@pytest.mark.rule("R9", "R94")
async def test_a_boy_ends_it_all_at_two_in_the_morning_from_a_new_phone(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola", "polis")
    await family.greet("ungdom", "vh1")
    await family.consents("ja ungdom vh1")
    await village.it_is(f"2026-03-03 {EARLY}")
    family.turn_page()

    answer = await family.says("ungdom", "jag tar tillbaka mitt ja", trust=Trust.UNSIGNED)
    assert family.room == {SAMORDNARE}
    assert answer.startswith("Det är gjort. Här är mer om det, läs när du vill.")
    assert family.showed(SAMORDNARE, "ungdom")
    assert family.shows("vh1") == []

    family.turn_page()
    assert await family.says("ungdom", "vem är med", trust=Trust.UNSIGNED) == ""
    await village.it_is(MORNING)
    assert family.shows("skola") == family.shows("polis") == []
    assert family.room == {SAMORDNARE}


@pytest.mark.rule("R1", "R2", "R29")
async def test_a_girl_never_wanted_the_police_and_they_never_hear_of_it(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola", "polis")
    await family.greet("ungdom", "vh1")
    await family.consents("ja vh1", "ja ungdom: skola grund närvaro")
    await family.meeting(why_without="Hon vill inte ha polisen med")
    assert family.room == {SAMORDNARE, "skola"}
    assert family.shows("polis") == []
    assert family.rooms_of("polis") == 0
    assert await family.hears_who_knows("vh1") == {"skolan"}
    assert "polis väntar: ungdom" in await family.coordinator("!ärende visa CODE")
