"""Families with two guardians: joint custody, and answers that differ."""

import pytest

from tests.town.household import SAMORDNARE, Village


@pytest.mark.rule("R2", "R3", "R11")
async def test_with_joint_custody_nothing_opens_before_both_parents_have_said_yes(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "vh2", "skola", "polis")
    await family.greet("ungdom", "vh1", "vh2")
    family.turn_page()

    assert "vh2" in await family.paper("ja ungdom vh1")
    assert family.room == {SAMORDNARE}
    assert family.shows("vh1") == family.shows("vh2") == family.shows("polis") == []
    assert "bara Sam" in await family.says("vh1", "vem är med")

    await family.coordinator(f"!samtycke svara CODE vh2 ja {village.today}")
    assert family.room == {SAMORDNARE}
    await family.yes_to_the_card()
    assert family.room == {SAMORDNARE, "skola", "polis"}
    assert await family.hears_who_knows("vh2") == {"skolan", "polisen"}


@pytest.mark.rule("R2", "R94")
async def test_where_the_parents_differ_only_what_both_said_yes_to_holds_and_nobody_hears_who_said_less(
    village: Village,
) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "vh2", "skola", "polis")
    await family.greet("ungdom", "vh1", "vh2")
    family.turn_page()
    await family.consents("ja ungdom vh1", "ja vh2: skola grund")

    assert family.room == {SAMORDNARE, "skola"}
    assert family.shows("polis") == []
    for handle in ("ungdom", "vh1"):
        assert await family.hears_who_knows(handle) == {"skolan"}
        assert not family.showed(handle, "vh2")

    assert "skola: grund" in (await family.coordinator("!samtycke CODE")).casefold()


@pytest.mark.rule("R2", "R11")
async def test_where_the_answers_have_nothing_in_common_nobody_comes_in(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "vh2", "skola", "polis")
    await family.greet("ungdom", "vh1", "vh2")
    await family.consents("ja ungdom", "ja vh1: skola grund", "ja vh2: polis grund")
    assert family.room == {SAMORDNARE}
    assert family.shows("skola") == family.shows("polis") == []


@pytest.mark.rule("R9", "R11", "R94")
async def test_a_fathers_no_afterwards_closes_and_the_mother_is_not_told_whose_it_was(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "vh2", "skola", "polis")
    await family.greet("ungdom", "vh1", "vh2")
    await family.consents("ja ungdom vh1 vh2")
    family.turn_page()

    await family.coordinator("!samtycke svara CODE vh2 nej muntligt")
    assert family.room == {SAMORDNARE}
    assert family.shows("vh1") == family.shows("ungdom") == []
    assert "vh2" not in await family.says("vh1", "vem är med")
    assert family.showed(SAMORDNARE, "vh2")
