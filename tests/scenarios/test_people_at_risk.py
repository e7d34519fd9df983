"""A protected identity that becomes known during a case, and a phone that is lost (R76): everything at that second."""

import re
from typing import Any, Final

import pytest

from bot.inbound import Membership
from cases.facts import AccountChanged, BlockLifted, ProtectionSet
from cases.ids import UserId
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL, YOUTH
from tests.town.town import COORDINATOR

CERTIFIER: Final = UserId("@chefen:town")
NEW_PHONE: Final = UserId("@ny:town")
WHERE: Final = "Familjehuset"


async def called(gathered: Gathered) -> None:
    """A meeting with a place, to which police have said yes."""
    await gathered.coordinator(f"!möte kalla CODE 12/3 15 plats={WHERE}")
    call = next(m for m in reversed(gathered.people.messages()) if m.room == gathered.own_room(POLICE))
    await gathered.says(POLICE, "ja", reply_to=call.event)


def files_since(gathered: Gathered, moment: int) -> list[dict[str, Any]]:
    return [m.content for m in gathered.said_since(moment) if m.content["msgtype"] == "m.file"]


def ics_of(gathered: Gathered, content: dict[str, Any]) -> str:
    data: bytes = gathered.town.server.uploads[content["file"]["url"]]
    return data.decode()


def joined(gathered: Gathered, user: UserId) -> Gathered:
    gathered.town.server.person(user)
    gathered.town.willing.add(user)
    return gathered


@pytest.mark.rule("R76")
async def test_who_is_set_as_protected_is_so_at_once_and_every_call_loses_its_place(gathered: Gathered) -> None:
    await called(gathered)
    moment = gathered.now()
    answer = await gathered.coordinator("!person skydda CODE vh1")
    assert "M1" in answer
    assert "nya kallelser har ingen kalenderfil" in answer
    assert "en ny kalenderfil utan plats, och den är den sista" in answer
    files = files_since(gathered, moment)
    assert len(files) == 5  # police, school, the young person, the mother, the coordinator
    assert not [content for content in files if WHERE in ics_of(gathered, content) or WHERE in content["body"]]
    meeting = gathered.people.case.meetings[1]
    police = gathered.people.case.person_of(POLICE)
    assert police is not None
    assert meeting.invited[police.id].answer is not None
    moment = gathered.now()
    await gathered.coordinator("!möte flytta CODE M1 13/3 15")
    assert not files_since(gathered, moment)
    assert [text for text in gathered.said_in(gathered.own_room(POLICE), moment) if "13 mars" in text]
    assert WHERE not in "".join(m.body for m in gathered.said_since(moment))


@pytest.mark.rule("R76")
async def test_a_meeting_that_is_off_is_told_there_too_in_words_alone(gathered: Gathered) -> None:
    await called(gathered)
    await gathered.coordinator("!person skydda CODE vh1")
    moment = gathered.now()
    asked = await gathered.says(COORDINATOR, f"!möte ställ in {gathered.code} M1")
    question = next(m for m in gathered.people.answers_to(asked) if m.content["m.mentions"])
    await gathered.says(COORDINATOR, "ja, ställ in M1", reply_to=question.event)
    assert not files_since(gathered, moment)
    for user in (POLICE, MOTHER, YOUTH):
        said = gathered.said_in(gathered.own_room(user), moment)
        assert [text for text in said if "12 mars" in text], user


@pytest.mark.rule("R76")
async def test_in_such_a_case_no_place_is_written(gathered: Gathered) -> None:
    await gathered.coordinator("!person skydda CODE ungdom")
    assert "ingen plats skrivs här" in await gathered.coordinator(f"!möte kalla CODE 12/3 15 plats={WHERE}")
    assert not gathered.people.case.meetings
    await called_without(gathered)
    assert "ingen plats skrivs här" in await gathered.coordinator(f"!möte flytta CODE M1 13/3 15 plats={WHERE}")
    assert gathered.people.case.meetings[1].place is None


async def called_without(gathered: Gathered) -> None:
    assert "kalenderfil" not in await gathered.coordinator("!möte kalla CODE 12/3 15")
    assert gathered.people.case.meetings


@pytest.mark.rule("R76")
async def test_accounts_that_show_a_name_of_their_own_are_listed(gathered: Gathered) -> None:
    gathered.town.server.display_names |= {MOTHER: "Anna Svensson", SCHOOL: SCHOOL.removeprefix("@").partition(":")[0]}
    answer = await gathered.coordinator("!person skydda CODE vh1")
    listed = answer.split("Be dem ändra:")[1]
    assert "vh1" in listed.split("Bestäm")[0]
    assert "skola" not in listed.split("Bestäm")[0]


@pytest.mark.rule("R76")
@pytest.mark.rule("R88")
@pytest.mark.parametrize("word", ["ja", "nej"])
async def test_a_protection_ends_by_the_certifiers_word_alone_and_loudly(gathered: Gathered, word: str) -> None:
    joined(gathered, CERTIFIER)
    await gathered.coordinator("!person skydda CODE vh1")
    assert gathered.people.case.is_protected
    await gathered.coordinator(f"!person ny CODE intygare {CERTIFIER}")
    moment = gathered.now()
    await gathered.coordinator("!person skydda CODE vh1 slut")
    assert gathered.people.case.is_protected
    assert [text for text in gathered.said_in(gathered.people.office_room(), moment) if "väntar på intygaren" in text]
    asked = next(m for m in reversed(gathered.people.messages()) if m.room == gathered.own_room(CERTIFIER))
    await gathered.says(CERTIFIER, word, reply_to=asked.event)
    assert gathered.people.case.is_protected is (word == "nej")


@pytest.mark.rule("R76")
async def test_without_a_certifier_a_protection_does_not_end(gathered: Gathered) -> None:
    await gathered.coordinator("!person skydda CODE vh1")
    assert "intygare" in await gathered.coordinator("!person skydda CODE vh1 slut")
    assert gathered.people.case.is_protected
    assert "familjen" in await gathered.coordinator("!person skydda CODE polis")


@pytest.mark.rule("R98")
async def test_a_child_with_a_new_phone_answers_with_a_new_code_and_the_old_account_hears_nothing(
    gathered: Gathered,
) -> None:
    await called(gathered)
    joined(gathered, NEW_PHONE)
    old_room, moment = gathered.own_room(YOUTH), gathered.now()
    answer = await gathered.coordinator(f"!person byt CODE ungdom {NEW_PHONE}")
    code = re.search(r"\*\*(.+?)\*\*|: (\w{4} \w{4})", answer)
    assert code, answer
    assert gathered.town.server.rooms[old_room].members[YOUTH] is Membership.LEAVE
    assert not gathered.told_coordinator(moment, YOUTH)
    await gathered.town.settle()
    said = gathered.town.server.read_by(NEW_PHONE)
    assert ["kod" in content["body"] for content in said] == [True]
    await gathered.says(NEW_PHONE, (code[1] or code[2]), old_room)
    said = gathered.town.server.read_by(NEW_PHONE)
    assert [content for content in said if content["msgtype"] == "m.file"]
    assert POLICE in gathered.people.inside()
    await gathered.says(NEW_PHONE, "ta bort polisen", old_room)
    assert POLICE not in gathered.people.inside()


async def test_police_with_a_new_account_come_in_with_it_and_the_old_one_is_out_without_an_alarm(
    gathered: Gathered,
) -> None:
    await called(gathered)
    await gathered.coordinator('!åtgärd ny CODE "Ringa" område=fritid ansvarig=polis klart=15/4')
    joined(gathered, NEW_PHONE)
    moment = gathered.now()
    await gathered.coordinator(f"!person byt CODE polis {NEW_PHONE}")
    await gathered.town.settle()
    assert gathered.people.inside() == {COORDINATOR, SCHOOL, NEW_PHONE}
    assert not gathered.told_coordinator(moment, POLICE)
    police = gathered.people.case.person_of(NEW_PHONE)
    assert police is not None
    assert [action.owner for action in gathered.people.case.plan.actions.values()] == [police.id]
    assert gathered.people.case.meetings[1].invited[police.id].answer is not None
    assert [c for c in gathered.town.server.read_by(NEW_PHONE) if c["msgtype"] == "m.file"]
    assert [fact for fact in await gathered.facts() if isinstance(fact, AccountChanged)]


@pytest.mark.rule("R88")
async def test_nobody_becomes_the_certifier_by_a_change_of_account_and_a_new_one_is_posted(gathered: Gathered) -> None:
    joined(gathered, CERTIFIER)
    moment = gathered.now()
    await gathered.coordinator(f"!person ny CODE intygare {CERTIFIER}")
    office = gathered.said_in(gathered.people.office_room(), moment)
    assert [text for text in office if "intygare är tillagd" in text]
    joined(gathered, NEW_PHONE)
    assert "byts inte så" in await gathered.coordinator(f"!person byt CODE intygare {NEW_PHONE}")
    assert gathered.people.case.person_of(CERTIFIER) is not None


async def test_an_account_of_somebody_else_in_the_case_is_nobodys_new_one(gathered: Gathered) -> None:
    for user in (SCHOOL, YOUTH):
        before = gathered.people.case.people
        await gathered.coordinator(f"!person byt CODE ungdom {user}")
        assert gathered.people.case.people == before


async def test_a_blocked_account_is_its_persons_again_in_every_case_by_one_command(gathered: Gathered) -> None:
    await gathered.coordinator(f"!person spärra {POLICE}")
    assert POLICE not in gathered.people.inside()
    answer = await gathered.coordinator(f"!person lita {POLICE}")
    assert gathered.code in answer
    await gathered.town.settle()
    assert POLICE in gathered.people.inside()
    assert [fact for fact in await gathered.facts() if isinstance(fact, BlockLifted)]
    assert "inget att ändra" in await gathered.coordinator(f"!person lita {POLICE}")


async def test_who_was_out_before_their_account_was_blocked_stays_out_when_it_is_trusted(gathered: Gathered) -> None:
    await gathered.coordinator("!aktör bort CODE polis")
    await gathered.coordinator(f"!person spärra {POLICE}")
    await gathered.coordinator(f"!person lita {POLICE}")
    await gathered.town.settle()
    assert POLICE not in gathered.people.inside()


@pytest.mark.rule("R76")
async def test_a_restart_forgets_none_of_it(gathered: Gathered) -> None:
    await gathered.coordinator("!person skydda CODE vh1")
    await gathered.town.restart()
    assert gathered.people.case.is_protected
    assert [fact.on for fact in await gathered.facts() if isinstance(fact, ProtectionSet)] == [True]
