"""A promise has one owner and a date, or it is not taken down (R57)."""

import pytest

from tests.live.rules.casefile import open_case
from tests.live.rules.town import Town


@pytest.mark.rule("R57")
async def test_an_action_without_owner_or_date_comes_back_whole_and_is_taken_when_copied(town: Town) -> None:
    case = await open_case(town)
    await case.consent()
    refused = await case.at_desk('!åtgärd ny CODE "Ring kuratorn" område=skola')
    assert "Det fattas: ansvarig och datum." in refused.text
    assert "Inget är lovat" in (await case.at_desk("!plan CODE")).text
    without_owner = await case.at_desk('!åtgärd ny CODE "Ring kuratorn" område=skola klart=15/12')
    assert "Det fattas: ansvarig." in without_owner.text
    copied = refused.text.partition("\n\n")[2]
    assert copied.startswith("!åtgärd ny")
    added = await case.at_desk(copied)
    assert added.text.startswith(f"{case.code} · Åtgärd 1: Ring kuratorn (skola). Ansvarig: samordnare.")
    assert "Ring kuratorn" in (await case.at_desk("!plan CODE")).text
