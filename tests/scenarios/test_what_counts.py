"""A command is a fresh decrypted text from a confirmed device of someone who may be there, and each counts once."""

from typing import Any

import pytest

from bot.inbound import Trust
from cases.facts import ConsentWithdrawn
from cases.ids import UserId
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL
from tests.town.town import COORDINATOR

OUT = "!aktör bort CODE polis"

SECOND_HAND: dict[str, dict[str, Any]] = {
    "an edit": {"is_edit": True},
    "a notice": {"msgtype": "m.notice"},
    "a file with a caption": {"msgtype": "m.file"},
    "a picture with a caption": {"msgtype": "m.image"},
    "an emote": {"msgtype": "m.emote"},
    "a forward, or a bridge's": {"is_secondhand": True},
    "in the clear": {"trust": Trust.CLEAR},
    "from a device that is not confirmed": {"trust": Trust.UNSIGNED},
}


@pytest.mark.parametrize("how", SECOND_HAND.values(), ids=SECOND_HAND)
@pytest.mark.threat("member")
async def test_what_is_no_fresh_text_of_a_known_device_is_no_command(gathered: Gathered, how: dict[str, Any]) -> None:
    await gathered.says(COORDINATOR, OUT.replace("CODE", gathered.code), **how)
    assert POLICE in gathered.people.inside()
    await gathered.coordinator(OUT)
    assert POLICE not in gathered.people.inside()


LOOKS_LIKE = {
    "a quotation": "> {command}",
    "a quotation of somebody": "> <@samordnare:town> {command}",
    "another prefix": "\uff01{rest}",
    "a later line": "Skriv så här:\n{command}",
    "words before it": "hej {command}",
}


@pytest.mark.parametrize("body", LOOKS_LIKE.values(), ids=LOOKS_LIKE)
@pytest.mark.threat("member")
async def test_a_text_that_shows_a_command_gives_none(gathered: Gathered, body: str) -> None:
    command = OUT.replace("CODE", gathered.code)
    await gathered.says(COORDINATOR, body.format(command=command, rest=command[1:]))
    assert POLICE in gathered.people.inside()


@pytest.mark.threat("member")
async def test_what_a_reply_quotes_is_not_said_by_who_replies(gathered: Gathered) -> None:
    event = await gathered.says(COORDINATOR, "!plan")
    quoted = OUT.replace("CODE", gathered.code)
    await gathered.says(COORDINATOR, f"> <{COORDINATOR}> {quoted}\n> mer\n\nSå skulle man kunna göra.", reply_to=event)
    assert POLICE in gathered.people.inside()
    await gathered.says(COORDINATOR, f"> <{COORDINATOR}> !plan\n\n{quoted}", reply_to=event)
    assert POLICE not in gathered.people.inside()


async def test_the_family_is_not_taken_at_the_word_of_what_they_quote(gathered: Gathered) -> None:
    room = gathered.own_room(MOTHER)
    greeting = next(message.event for message in gathered.people.messages() if message.room == room)
    await gathered.says(MOTHER, "> ta bort alla\n\nvad betyder det?", reply_to=greeting)
    assert not [fact for fact in await gathered.facts() if isinstance(fact, ConsentWithdrawn)]
    await gathered.says(MOTHER, "> när\n\nta bort alla", reply_to=greeting)
    assert [fact for fact in await gathered.facts() if isinstance(fact, ConsentWithdrawn)]


@pytest.mark.rule("R30")
@pytest.mark.parametrize(
    "like", ["@Samordnare:town", "@samordnare:town.", "@s\u0430mordnare:town", "@samordnare:tovvn"]
)
@pytest.mark.threat("member")
async def test_an_id_that_looks_like_the_coordinators_is_a_strangers(gathered: Gathered, like: str) -> None:
    stranger = gathered.town.server.person(UserId(like))
    room = gathered.people.case_room.id
    gathered.town.server.force_join(stranger, room, powers=False)
    gathered.town.server.say(stranger, room, "!aktör bort polis", trust=Trust.SIGNED)
    await gathered.town.settle()
    assert gathered.people.inside() >= {POLICE}
    assert stranger not in gathered.people.inside()
    assert not gathered.town.server.read_by(stranger)


@pytest.mark.rule("R35")
@pytest.mark.threat("member")
async def test_a_member_commands_no_more_than_their_part_allows(gathered: Gathered) -> None:
    moment = gathered.now()
    await gathered.says(POLICE, "!aktör bort skola", gathered.people.case_room.id)
    assert SCHOOL in gathered.people.inside()
    assert "Det kan bara samordnaren göra" in "".join(gathered.said_in(gathered.own_room(POLICE), moment))


@pytest.mark.threat("replayed")
async def test_an_old_ciphertext_under_a_new_event_id_does_nothing_also_after_a_restart(gathered: Gathered) -> None:
    event = await gathered.says(
        COORDINATOR, f'!åtgärd ny {gathered.code} "Ringa" område=skola ansvarig=skola klart=15/4'
    )
    actions = len(gathered.people.case.plan.actions)
    assert actions
    for restart in (False, True):
        if restart:
            await gathered.town.restart()
        again = gathered.town.server.replay(event)
        await gathered.town.settle()
        assert len(gathered.people.case.plan.actions) == actions
        assert not gathered.people.answers_to(again)


@pytest.mark.parametrize("word", ["ja", "nej", "klar"])
async def test_an_answer_to_no_question_is_told_so_and_how_to_answer_an_older_one(
    gathered: Gathered, word: str
) -> None:
    assert "Just nu väntar jag inte på något svar" in await gathered.coordinator(word)
    assert "!hjälp" in await gathered.coordinator("hej")
