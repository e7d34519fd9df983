"""A family whose paper went astray: five wrong codes, and even the right one does nothing more (R98)."""

import pytest

from cases.papercode import TRIES, code_in, draw_paper_code
from tests.town.household import SAMORDNARE, Village

WRONG = draw_paper_code(12345)


@pytest.mark.rule("R98")
async def test_after_five_wrong_codes_the_right_one_opens_nothing_and_a_new_one_is_needed(village: Village) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola")
    code = code_in(await family.coordinator("!person hälsa CODE vh1")) or ""
    chat = family.chat("vh1")
    assert chat is not None
    family.turn_page()
    assert [await family.says("vh1", WRONG) for _ in range(TRIES)] == [""] * TRIES
    assert family.showed(SAMORDNARE, "fel kod fem gånger")
    assert family.rooms_of("vh1") == 0

    village.town.server.force_join(family.users["vh1"], chat)
    village.town.server.say(family.users["vh1"], chat, code)
    await village.town.settle()
    assert not family.has_shown_it_is_they("vh1")
    assert family.rooms_of("vh1") == 0
    assert family.shows("vh1") == []

    await family.greet("vh1")
    assert family.shows("vh1")
    assert family.has_shown_it_is_they("vh1")
