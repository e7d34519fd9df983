"""A family that nothing is sent to: when their case is closed they are out, and no invitation comes after."""

import pytest

from cases.ids import RoomId, UserId
from tests.town.household import Village


@pytest.mark.rule("R99")
async def test_a_silenced_mother_is_not_asked_in_again_when_the_case_is_closed(
    village: Village, monkeypatch: pytest.MonkeyPatch
) -> None:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola", "polis")
    await family.greet("ungdom", "vh1")
    await family.consents("ja ungdom vh1")
    await family.meeting()
    await family.coordinator("!ärende tysta CODE")
    asked: list[UserId] = []
    server = village.town.server
    invite = server.invite

    async def seen(room: RoomId, user: UserId) -> None:
        asked.append(user)
        await invite(room, user)

    monkeypatch.setattr(server, "invite", seen)
    await family.coordinator("!ärende avsluta CODE")
    await family.coordinator("ja, avsluta CODE")
    assert "avslutat" in " ".join(family.ever_showed("samordnare"))
    assert family.users["vh1"] not in asked
    assert family.users["ungdom"] not in asked
