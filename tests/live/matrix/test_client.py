"""The client against a real Synapse: login, rooms, encrypted words both ways."""

from bot.homeserver import Trust
from cases.ids import MasterKey
from tests.live.conftest import Players
from tests.live.matrix.support import Bot


async def test_a_message_goes_both_ways_between_cross_signed_devices(bot: Bot, players: Players) -> None:
    person = await players("anna")
    bot.pins[person.user] = MasterKey(person.fingerprint)
    room = await bot.room(person.user)
    await person.wait_joined(room)
    sent = await bot.say(room, "hej", person.user)
    assert [share.user for share in sent.shared] == [person.user]
    assert sent.withheld == ()
    await person.wait_for(lambda heard: heard.event == sent.event)
    await person.say(room, "svar")
    heard = await bot.heard("svar")
    assert heard.trust is Trust.SIGNED
    assert heard.ratchet is not None
