"""A short story of one case, and all that the bot wrote in the chats of three who live through it."""

from collections.abc import Mapping
from typing import Any, Final

from cases.ids import RoomId
from tests.town.household import SAMORDNARE, Household, Village
from tests.town.town import Town, data_folder

Contents = list[Mapping[str, Any]]
READERS: Final = {"samordnare": SAMORDNARE, "polis": "polis", "foralder": "vh1"}
"""The name of each picture, and whose it is."""


async def shown() -> dict[str, Contents]:
    """To each reader, in their own chat with the bot, in order."""
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            await town.settle()
            family = await _called_and_asked(Village(town))
            chats = {name: family.chat(handle) for name, handle in READERS.items()}
            await family.says("vh1", "ta bort polisen")
            return {name: _in_chat(town, room) for name, room in chats.items()}
        finally:
            await town.close()


async def _called_and_asked(village: Village) -> Household:
    family = await village.opens("2011-05-14", "ungdom", "vh1", "skola", "polis")
    await family.coordinator("!mall samtycke CODE")
    await family.greet("vh1")
    await family.consents("ja ungdom vh1")
    await family.coordinator("!möte kalla CODE 2026-03-11 15:00 plats=Familjehuset")
    for title, owner in (("Följa till träningen", "polis"), ("Ringa skolan", "vh1")):
        await family.coordinator(f'!åtgärd ny CODE "{title}" område=fritid ansvarig={owner} klart=2026-03-19')
    for said in (f"ja M1 {family.code}", "!hjälp", f"!mitt samtycke {family.code}", f"!mina {family.code}"):
        await family.says("polis", said)
    for said in ("annan tid", "när", "vem vet vad om mig", "hjälp", "nyckel"):
        await family.says("vh1", said)
    for said in ("!idag", "!samtycke CODE", "!möten CODE", "!plan CODE", "!hjälp", "!bot"):
        await family.coordinator(said)
    return family


def _in_chat(town: Town, room: RoomId | None) -> Contents:
    assert room is not None, "they have a chat with the bot by then"
    return [content for there, _, content, *_ in town.server.sent if there == room and "m.new_content" not in content]
