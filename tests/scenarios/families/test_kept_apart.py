"""Families where somebody must not be told, must not be found, or cannot be asked."""

import pytest

from tests.town.household import SAMORDNARE, Household, Village

WITH_CERTIFIER = ("intygare", "ungdom", "vh1", "vh2", "skola", "polis")


async def certified(family: Household, code: str, handle: str, word: str = "ja") -> None:
    """The certifier answers the exception in their own chat."""
    await family.says("intygare", f"!undantag svara {family.code} {code} {handle} {word}")


@pytest.mark.rule("R3", "R88", "R91")
async def test_a_father_who_must_not_be_told_hears_nothing_while_his_no_still_closes(village: Village) -> None:
    family = await village.opens("2011-05-14", *WITH_CERTIFIER)
    await family.greet("ungdom", "vh1", "vh2")
    await family.coordinator("!undantag CODE sekretess_mot_vh vh2 dnr=SN2026/9")
    family.turn_page()

    await family.consents("ja ungdom vh1 vh2")
    await family.meeting()
    assert family.room == {SAMORDNARE, "skola", "polis"}
    assert family.showed("vh1", "Du är inbjuden till ett möte")
    for words in ("vem är med", "när", "hjälp", "ring"):
        assert await family.says("vh2", words) == ""
    assert family.shows("vh2") == []

    family.turn_page()
    assert await family.says("vh2", "ta bort alla") == ""
    assert family.room == {SAMORDNARE}
    assert family.shows("vh2") == family.shows("vh1") == family.shows("ungdom") == []
    assert family.showed(SAMORDNARE, "vh2")


@pytest.mark.rule("R3", "R88")
async def test_a_mother_alone_by_decision_opens_the_door_only_after_the_certifier_and_the_coordinator(
    village: Village,
) -> None:
    family = await village.opens("2011-05-14", *WITH_CERTIFIER)
    await family.greet("ungdom", "vh1")
    await family.paper("ja ungdom vh1")
    await family.coordinator("!undantag CODE ensam_vardnad vh2 dnr=SN2026/9")
    assert family.room == {SAMORDNARE}

    await certified(family, "ensam_vardnad", "vh2")
    assert family.room == {SAMORDNARE}
    assert family.shows("skola") == []
    await family.yes_to_the_card()
    assert family.room == {SAMORDNARE, "skola", "polis"}
    assert family.ever_showed("vh2") == []


@pytest.mark.rule("R3", "R88")
async def test_where_the_certifier_says_no_both_parents_are_asked_as_before(village: Village) -> None:
    family = await village.opens("2011-05-14", *WITH_CERTIFIER)
    await family.greet("ungdom", "vh1")
    await family.paper("ja ungdom vh1")
    await family.coordinator("!undantag CODE vh_forhindrad vh2 dnr=SN2026/9")
    await certified(family, "vh_forhindrad", "vh2", "nej")
    assert family.room == {SAMORDNARE}
    assert "vh2" in await family.coordinator("!samtycke saknas CODE")


@pytest.mark.rule("R1", "R91")
async def test_a_mother_with_a_protected_identity_is_reached_and_shown_to_nobody(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola", "polis")
    await family.coordinator("!person ny CODE vh2 epost mamma@example.se skyddad")
    assert family.case.called("vh2") is None
    await family.adds("vh2", "skyddad")
    await family.greet("ungdom", "vh1", "vh2")
    await family.consents("ja ungdom vh1 vh2")
    await family.meeting()
    assert family.room == {SAMORDNARE, "skola", "polis"}
    assert family.showed("vh2", "Du är inbjuden till ett möte")
    assert family.rooms_of("vh2") == 1

    account = family.users["vh2"]
    for handle in ("ungdom", "vh1", "skola", "polis"):
        assert not [text for text in family.ever_showed(handle) if account in text or "vh2" in text]
    await family.says("vh1", "vem är med")
    assert not family.showed("vh1", "vh2")
