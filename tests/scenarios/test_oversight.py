"""The data-protection officer on a whole bot: their own chat, the logs of their unit, and nothing else (R35, R87)."""

import sqlite3
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.inbound import Membership, Trust
from cases.facts import ProtectionOfficerRead
from cases.ids import UserId
from cases.planned import Purpose
from storage.folder import JOURNAL
from tests.storage.tampering import tampered
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL
from tests.town.town import COORDINATOR
from tests.town.watched import DISA, INGA, STEN, WATCHED, told, watched_town

REFUSED = "Det går inte. Antingen finns det inte, eller så är det inte ditt."


@pytest_asyncio.fixture
async def gathered() -> AsyncIterator[Gathered]:
    async with WATCHED.begun() as case:
        yield case


@pytest.mark.rule("R35")
async def test_an_officer_reads_the_log_of_a_case_by_handles_and_the_coordinator_sees_that_they_did(
    gathered: Gathered,
) -> None:
    log = await told(gathered, DISA, "!logg visa CODE")
    keys = await told(gathered, DISA, "!logg nycklar CODE")
    assert "samordnare" in log
    assert "vh1" in keys
    for user in (POLICE, SCHOOL, MOTHER):
        assert user not in log + keys
    read = [fact for fact in await gathered.facts() if isinstance(fact, ProtectionOfficerRead)]
    assert [(fact.user, fact.command) for fact in read] == [(DISA, "audit-show"), (DISA, "audit-keys")]
    assert f"dataskyddsombudet {DISA} läste (!logg visa)" in await gathered.coordinator("!logg visa CODE")


@pytest.mark.rule("R35")
@pytest.mark.parametrize(
    "command",
    [
        "!ärende visa CODE",
        "!samtycke CODE",
        "!plan CODE",
        "!person bort CODE polis",
        "!ärende ta över CODE",
        "!möten CODE",
    ],
)
async def test_any_other_command_of_a_case_reads_to_an_officer_as_that_of_no_case(
    gathered: Gathered, command: str
) -> None:
    there = await told(gathered, DISA, command)
    assert there == await told(gathered, DISA, command.replace("CODE", "Zzzzz-17"))
    assert there.startswith(REFUSED)
    assert POLICE in gathered.people.inside()


@pytest.mark.rule("R35")
async def test_an_officer_is_refused_the_rest_and_helped_with_what_is_theirs(gathered: Gathered) -> None:
    assert "läser loggen och gör inget annat" in await told(gathered, DISA, "!ärenden")
    assert "läser loggen och gör inget annat" in await told(gathered, DISA, f"!person spärra {POLICE}")
    offered = await told(gathered, DISA, "!hjälp")
    assert "logg visa" in offered
    assert "logg kontrollera" in offered
    assert "samtycke" not in offered


@pytest.mark.rule("R35")
async def test_an_officer_is_in_their_own_chat_alone_and_given_no_part_in_a_case(gathered: Gathered) -> None:
    answer = await gathered.coordinator(f"!aktör ny CODE part=bup {DISA}")
    assert "är dataskyddsombud här" in answer
    rooms = gathered.town.bot.offline.rooms.wanted()
    assert [room.purpose for room in rooms if DISA in room.people] == [Purpose(user=DISA)]
    inside = [room.id for room in gathered.town.server.rooms.values() if DISA in room.members]
    assert inside == [gathered.own_room(DISA)]


@pytest.mark.rule("R35")
async def test_an_officer_no_longer_named_is_out_at_the_next_start(gathered: Gathered) -> None:
    room = gathered.own_room(DISA)
    watched_town(gathered).officers = ()
    await gathered.town.restart()
    await gathered.town.settle()
    assert gathered.town.server.rooms[room].members[DISA] is Membership.LEAVE
    assert not [wanted for wanted in gathered.town.bot.offline.rooms.wanted() if DISA in wanted.people]


@pytest.mark.rule("R35")
async def test_nobody_with_a_part_in_a_case_is_named_before_they_are_out_of_it(gathered: Gathered) -> None:
    watched_town(gathered).officers = (DISA, POLICE)
    await gathered.town.restart()
    assert set(gathered.town.bot.offline.database.office.onlookers) == {DISA, INGA, STEN}
    await gathered.town.settle()
    await gathered.coordinator("!aktör bort CODE polis")
    await gathered.town.restart()
    assert set(gathered.town.bot.offline.database.office.onlookers) == {DISA, INGA, STEN, POLICE}


@pytest.mark.rule("R87")
@pytest.mark.parametrize("user", [COORDINATOR, DISA])
async def test_a_journal_that_is_whole_is_said_to_be(gathered: Gathered, user: UserId) -> None:
    answer = await told(gathered, user, "!logg kontrollera")
    assert answer.startswith("Journalen håller: ")


@pytest.mark.rule("R87")
@pytest.mark.threat("chain")
@pytest.mark.parametrize("user", [COORDINATOR, DISA])
async def test_a_changed_row_is_named_while_the_bot_runs(gathered: Gathered, user: UserId) -> None:
    def change(db: sqlite3.Connection) -> None:
        db.execute("UPDATE journal SET sealed = zeroblob(40) WHERE number = 9")

    tampered(gathered.town.folder / JOURNAL, change)
    assert "Rad 9 är den första som är fel" in await told(gathered, user, "!logg kontrollera")


@pytest.mark.rule("R87")
async def test_nobody_else_has_the_journal_looked_through(gathered: Gathered) -> None:
    moment, room = gathered.now(), gathered.people.case_room.id
    for user in (POLICE, SCHOOL):
        await gathered.says(user, "!logg kontrollera", room)
    for user, trust in ((DISA, Trust.UNSIGNED), (COORDINATOR, Trust.CLEAR)):
        await gathered.says(user, "!logg kontrollera", trust=trust)
    answers = [message.body for message in gathered.said_since(moment)]
    assert len(answers) >= len((POLICE, SCHOOL, DISA, COORDINATOR))
    assert not [text for text in answers if "Journalen" in text]
