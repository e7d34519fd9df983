"""A coordinator with two cases copies the command of a message that came of itself: it is about that case."""

import re

import pytest

from tests.town.household import MORNING, SAMORDNARE, Village


@pytest.mark.rule("R19")
async def test_the_command_in_the_news_of_a_birthday_is_about_the_one_whose_birthday_it_is(village: Village) -> None:
    other = await village.opens("2011-05-14", "ungdom", "vh1", "skola", "polis")
    family = await village.opens("2008-03-12", "ungdom", "vh1", "skola", "polis")
    await family.greet("ungdom", "vh1")
    await family.consents("ja ungdom vh1")
    await village.it_is(f"2026-03-12 {MORNING}")
    (news,) = [text for text in family.ever_showed(SAMORDNARE) if "fyllt 18" in text]
    (command,) = re.findall(r"!.*", news)
    answer = await family.coordinator(command)
    assert answer.startswith(f"{family.code} · ")
    assert other.code not in answer
