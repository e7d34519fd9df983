"""A certifier who is asked nothing now, over the whole bot: told what they can do, and of no case (R35)."""

import pytest

from tests.town.gathered import Gathered
from tests.town.people import CERTIFIER


async def _told(gathered: Gathered, text: str) -> str:
    event = await gathered.says(CERTIFIER, text)
    return "\n".join(message.body for message in gathered.people.answers_to(event))


@pytest.mark.rule("R35")
async def test_a_certifier_without_an_open_question_gets_help_and_a_bare_yes_before_it_is_no_error(
    gathered: Gathered,
) -> None:
    await gathered.coordinator(f"!person ny CODE intygare {CERTIFIER}")
    await gathered.coordinator("!person skydda CODE vh1")
    await gathered.coordinator("!person skydda CODE vh1 slut")
    asked = await _told(gathered, "ja")
    assert f"ja skyddet vh1 {gathered.code}" in asked
    assert "inte skyddad längre" in await _told(gathered, f"ja skyddet vh1 {gathered.code}")
    answer = await _told(gathered, "!hjälp")
    assert "Du är intygare." in answer
    assert "!bot" in answer
    assert gathered.code not in answer
    assert "Det går inte" in await _told(gathered, "!ärende visa CODE")
