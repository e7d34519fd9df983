"""The client beside clients of another make: words, files and redactions arrive as they were sent."""

from secrets import token_hex

from nio.crypto.attachments import decrypt_attachment

from bot.inbound import Trust
from bot.ways.matrix.http import Transport
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
    seen = await person.wait_for(lambda heard: heard.event == sent.event)
    assert (seen.text, seen.verified) == ("hej", True)
    await person.reply(room, sent.event, "svar")
    heard = await bot.heard("svar")
    assert (heard.trust, heard.reply_to, heard.sender) == (Trust.SIGNED, sent.event, person.user)
    assert heard.ratchet is not None


async def test_an_unsigned_client_is_heard_as_unsigned(bot: Bot, players: Players) -> None:
    person = await players("anna", cross_sign=False)
    room = await bot.room(person.user)
    await person.wait_joined(room)
    await bot.sync()
    await person.say(room, "ta bort polisen")
    assert (await bot.heard("ta bort polisen")).trust is Trust.UNSIGNED


async def test_a_file_is_unreadable_on_the_server_and_whole_for_its_reader(bot: Bot, players: Players) -> None:
    person = await players("anna")
    bot.pins[person.user] = MasterKey(person.fingerprint)
    room = await bot.room(person.user)
    await person.wait_joined(room)
    plain = b"BEGIN:VCALENDAR\r\n" * 100
    file = await bot.client.upload(plain, "text/calendar")
    content = {"msgtype": "m.file", "body": "invite.ics", "file": dict(file), "info": {"mimetype": "text/calendar"}}
    sent = await bot.client.send(room, content, letter="aa" * 16, transaction="file", readers=[person.user])
    seen = await person.wait_for(lambda heard: heard.event == sent.event)
    assert await person.download(seen.content["file"]) == plain
    server, _, media = str(file["url"]).removeprefix("mxc://").partition("/")
    stored = await stored_bytes(bot, f"/_matrix/client/v1/media/download/{server}/{media}")
    assert plain not in stored
    assert b"VCALENDAR" not in stored
    assert decrypt_attachment(stored, file["key"]["k"], file["hashes"]["sha256"], file["iv"]) == plain


async def stored_bytes(bot: Bot, where: str) -> bytes:
    """What the media repository holds, as anyone with an account may fetch it."""
    transport: Transport = bot.client._transport
    headers = transport._headers(None)
    async with transport._open(apart=False).get(transport._base + where, headers=headers) as answer:
        return await answer.read()


async def test_a_redaction_takes_the_words_back(bot: Bot, players: Players) -> None:
    person = await players("anna")
    bot.pins[person.user] = MasterKey(person.fingerprint)
    room = await bot.room(person.user)
    await person.wait_joined(room)
    await bot.sync()
    event = await person.say(room, "!samtycke")
    await bot.heard("!samtycke")
    transaction = token_hex(8)
    for _ in range(2):
        await bot.client.redact(room, event, transaction=transaction)
    await person.until(lambda: person.redacted(event), what="the redaction")
    bot.inbounds.clear()
    await bot.reopen()
    bot.token = bot.answers[0].token
    await bot.sync()
    assert bot.inbounds == []
