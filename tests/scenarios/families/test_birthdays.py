"""Families on a birthday: at twelve the young person's own answer is needed, at eighteen it is the only one."""

import pytest

from tests.town.household import MORNING, NIGHT, SAMORDNARE, Village
from tests.town.people import FAREWELL


@pytest.mark.rule("R3", "R7", "R20", "R94")
async def test_on_the_day_a_girl_turns_twelve_her_own_answer_is_needed(village: Village) -> None:
    family = await village.opens("2014-03-10", "ungdom", "vh1", "skola", "polis")
    await family.greet("vh1")
    await family.consents("ja vh1")
    assert family.room == {SAMORDNARE, "skola", "polis"}
    await village.it_is("2026-03-09 23:50")
    assert family.room == {SAMORDNARE, "skola", "polis"}
    family.turn_page()

    await village.it_is(f"2026-03-10 {NIGHT}")
    assert family.room == {SAMORDNARE}
    assert [family.shows(handle) for handle in ("skola", "polis", "vh1", SAMORDNARE)] == [[], [], [], []]

    await village.it_is(MORNING)
    assert [text for text in family.shows("skola") if text.endswith(FAREWELL)]
    assert family.showed(SAMORDNARE, "12")
    assert family.shows("vh1") == []

    await family.greet("ungdom")
    await family.consents("ja ungdom vh1")
    assert family.room == {SAMORDNARE, "skola", "polis"}


@pytest.mark.rule("R3", "R19", "R94")
async def test_on_his_eighteenth_birthday_a_young_man_decides_alone_and_his_mother_hears_no_more(
    village: Village,
) -> None:
    family = await village.opens("2008-03-12", "ungdom", "vh1", "skola", "polis")
    await family.greet("ungdom", "vh1")
    await family.consents("ja ungdom vh1")
    await village.it_is("2026-03-11 23:50")
    assert family.room == {SAMORDNARE, "skola", "polis"}
    family.turn_page()

    await village.it_is(f"2026-03-12 {NIGHT}")
    assert family.room == {SAMORDNARE}
    await village.it_is(MORNING)
    assert family.shows("vh1") == []
    assert family.showed(SAMORDNARE, "18")
    assert [text for text in family.shows("polis") if text.endswith(FAREWELL)]

    await family.consents("ja ungdom", kinds=("skola: grund, närvaro",))
    assert family.room == {SAMORDNARE, "skola"}
    await family.meeting(why_without="Han vill börja med skolan")
    assert family.shows("vh1") == []
    assert family.showed("ungdom", "Du är inbjuden till ett möte")


@pytest.mark.rule("R19", "R94")
async def test_where_the_month_alone_is_known_the_day_is_asked_for_and_childhoods_paper_ends_on_its_first_day(
    village: Village,
) -> None:
    family = await village.opens("2008-06", "ungdom", "vh1", "skola", "polis")
    await family.greet("ungdom", "vh1")
    await family.consents("ja ungdom vh1", days=150)
    family.turn_page()
    await village.it_is(f"2026-03-03 {MORNING}")
    assert family.showed(SAMORDNARE, f"!person född {family.code} 2008-06-DD")
    await village.it_is("2026-05-31 23:50")
    assert family.room == {SAMORDNARE, "skola", "polis"}
    family.turn_page()

    await village.it_is(f"2026-06-01 {NIGHT}")
    assert family.room == {SAMORDNARE}
    await village.it_is(MORNING)
    assert family.shows("vh1") == []
    assert "vh1" in await family.paper("ja ungdom"), "nobody decides alone while it may be too early"
    await family.coordinator("!person född CODE 2008-06-01")
    await family.consents("ja ungdom")
    assert family.room == {SAMORDNARE, "skola", "polis"}
