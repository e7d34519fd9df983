"""A new account for one of the family: nothing is sent there that could not have been sent to the old one."""

import pytest

from tests.town.household import SAMORDNARE, Village


@pytest.mark.rule("R98")
async def test_a_new_account_of_somebody_the_bot_may_not_write_to_yet_hears_nothing(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola")
    family.users["vh1"] = village.user("nytt")
    answer = await family.coordinator(f"!person byt CODE vh1 {family.users['vh1']}")
    assert f"!person hälsa {family.code} vh1" in answer
    assert family.ever_showed("vh1") == []
    assert family.rooms_of("vh1") == 0
    await family.greet("vh1")
    assert family.has_shown_it_is_they("vh1")


@pytest.mark.rule("R99")
async def test_a_new_account_of_somebody_who_said_stop_hears_nothing(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola")
    await family.greet("vh1")
    await family.says("vh1", "stopp")
    family.users["vh1"] = village.user("nytt")
    answer = await family.coordinator(f"!person byt CODE vh1 {family.users['vh1']}")
    assert "Jag har inte skrivit dit" in answer
    assert family.ever_showed("vh1") == []


async def test_plain_words_of_a_coordinator_get_the_command_they_seem_to_mean(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola")
    assert "!möten" in await family.coordinator("möten")
    assert "!ta bort skolan" in await family.coordinator("ta bort skolan")
    assert "!hjälp" in await family.coordinator("tack så mycket!")
    assert "skola" in {str(who.handle) for who in family.case.people.values()}
    assert family.ever_showed(SAMORDNARE)
