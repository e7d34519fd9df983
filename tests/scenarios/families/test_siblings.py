"""A brother and a sister, each with a group of their own, and one mother in both."""

import pytest

from tests.town.household import SAMORDNARE, Household, Village


async def brother_and_sister(village: Village) -> tuple[Household, Household]:
    brother = await village.opens("2010-01-08", "ungdom", "vh1", "skola", "polis")
    sister = await village.opens("2012-08-02", "ungdom", "vh1", "skola", "polis", same=brother)
    for child in (brother, sister):
        await child.greet("ungdom", "vh1")
        await child.consents("ja ungdom vh1")
        child.turn_page()
    brother.turn_page()
    return brother, sister


@pytest.mark.rule("R1", "R9", "R35")
async def test_what_the_mother_takes_back_for_one_child_holds_on_for_the_other(village: Village) -> None:
    brother, sister = await brother_and_sister(village)
    assert brother.chat("vh1") != sister.chat("vh1")

    await brother.says("vh1", "ta bort polisen")
    assert brother.room == {SAMORDNARE, "skola"}
    assert sister.room == {SAMORDNARE, "skola", "polis"}
    assert [sister.shows(handle) for handle in ("ungdom", "skola", "polis")] == [[], [], []]
    assert await sister.hears_who_knows("vh1") == {"skolan", "polisen"}
    assert await brother.hears_who_knows("vh1") == {"skolan"}


@pytest.mark.rule("R1", "R90")
async def test_nothing_of_one_child_is_shown_to_anyone_around_the_other(village: Village) -> None:
    brother, sister = await brother_and_sister(village)
    await brother.meeting()
    assert [sister.shows(handle) for handle in ("ungdom", "skola", "polis")] == [[], [], []]
    assert brother.showed("vh1", "Du är inbjuden till ett möte")
    assert "Just nu finns ingen tid" in await sister.says("vh1", "när")
    assert "Nästa tid är" in await brother.says("vh1", "när")
    around = [text for handle in ("ungdom", "skola", "polis") for text in sister.ever_showed(handle)]
    assert around
    assert not [text for text in around if brother.code in text]
    assert brother.room == {SAMORDNARE, "skola", "polis"}
