"""A guardian who has no Matrix and no mail: everything reaches them through the coordinator's phone."""

import pytest

from tests.town.household import SAMORDNARE, Village


@pytest.mark.rule("R3", "R9", "R98")
async def test_a_guardian_without_matrix_is_told_by_the_coordinator_and_may_end_it_by_phone(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1 ring", "skola", "polis")
    await family.greet("ungdom")
    family.turn_page()
    await family.coordinator("!person hälsa CODE vh1")
    assert family.showed(SAMORDNARE, "Ring vh1")

    await family.consents("ja ungdom vh1")
    assert family.room == {SAMORDNARE, "skola", "polis"}

    family.turn_page()
    await family.meeting()
    (words,) = [text for text in family.shows(SAMORDNARE) if "Ring vh1" in text]
    assert "Du är inbjuden till ett möte" in words
    assert family.showed("ungdom", "Du är inbjuden till ett möte")
    assert not family.showed("ungdom", "Ring vh1")
    assert not family.showed("skola", "vh1")

    family.turn_page()
    await family.coordinator("!samtycke återkalla CODE vh1 part=polis")
    assert family.room == {SAMORDNARE, "skola"}
    assert family.showed("polis", "Du är inte längre med i gruppen.")
    assert await family.hears_who_knows("ungdom") == {"skolan"}
    assert not family.showed("ungdom", "vh1")
