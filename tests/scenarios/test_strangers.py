"""Nobody is known but by the exact id that was given; nobody learns anything of another unit (R30, R35)."""

from collections.abc import AsyncIterator

import msgspec
import pytest
import pytest_asyncio

from bot.config import Config
from cases.ids import Unit, UserId
from cases.planned import Purpose
from tests.town.gathered import Gathered, gather
from tests.town.people import MOTHER, POLICE, STRANGER
from tests.town.town import COORDINATOR, Town, data_folder

NEIGHBOUR = UserId("@granne:town")
REFUSED = "Det går inte. Antingen finns det inte, eller så är det inte ditt."


class TwoUnits(Town):
    """The same bot serves another unit too, with a coordinator of its own."""

    def _config(self) -> Config:
        config = super()._config()
        team = next(iter(config.units.values()))
        (coordinator,) = team.coordinators
        other = msgspec.structs.replace(team, coordinators=[msgspec.structs.replace(coordinator, user=NEIGHBOUR)])
        return msgspec.structs.replace(config, units={**config.units, "soder": other})


@pytest_asyncio.fixture
async def gathered() -> AsyncIterator[Gathered]:
    with data_folder() as folder:
        town = TwoUnits(folder)
        for user in (COORDINATOR, NEIGHBOUR):
            town.willing.add(town.server.person(user))
        try:
            await town.start()
            yield await gather(town)
        finally:
            await town.close()


async def asked_by_neighbour(gathered: Gathered, text: str) -> str:
    wanted = gathered.town.bot.offline.rooms.for_purpose(Purpose(unit=Unit("soder")))
    assert wanted is not None
    assert wanted.room is not None
    moment = gathered.now()
    await gathered.says(NEIGHBOUR, text.replace("CODE", gathered.code), wanted.room)
    answers = gathered.said_in(gathered.own_room(NEIGHBOUR), moment) + gathered.said_in(wanted.room, moment)
    return next(answer for answer in answers if "fingeravtryck" not in answer)


COMMANDS = (
    "!samtycke CODE",
    "!ärende visa CODE",
    "!logg visa CODE",
    "!logg nycklar CODE",
    "!person lita CODE polis",
    "!aktör bort CODE polis",
    "!möten CODE",
    "!plan CODE",
)


@pytest.mark.rule("R35")
@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.threat("uncovered-person")
async def test_another_units_case_reads_like_one_that_is_not(gathered: Gathered, command: str) -> None:
    there = await asked_by_neighbour(gathered, command)
    nowhere = await asked_by_neighbour(gathered, command.replace("CODE", "Zzzzz-17"))
    assert there == nowhere
    assert there.startswith(REFUSED)
    assert POLICE in gathered.people.inside()


@pytest.mark.rule("R35")
@pytest.mark.threat("uncovered-person")
async def test_another_unit_can_neither_block_its_people_nor_find_out_that_they_are_there(gathered: Gathered) -> None:
    there = await asked_by_neighbour(gathered, f"!person spärra {POLICE}")
    nowhere = await asked_by_neighbour(gathered, f"!person spärra {STRANGER}")
    assert there.replace(POLICE, STRANGER) == nowhere
    assert POLICE in gathered.people.inside()


@pytest.mark.rule("R35")
async def test_other_units_hear_nothing_of_a_case(gathered: Gathered) -> None:
    await gathered.says(MOTHER, "ta bort alla")
    await gathered.coordinator(f"!person spärra {MOTHER}")
    heard = "\n".join(gathered.people.reads(NEIGHBOUR))
    assert gathered.code not in heard
    assert not {"polis", "vh1", "skola"} & set(heard.split())


@pytest.mark.rule("R30")
@pytest.mark.threat("uncovered-person")
async def test_an_unknown_id_is_let_in_nowhere_and_answered_with_nothing(gathered: Gathered) -> None:
    moment = gathered.now()
    room = gathered.people.case_room.id
    gathered.town.server.knock(STRANGER, room)
    await gathered.town.settle()
    assert STRANGER not in gathered.people.inside()
    gathered.town.server.force_join(STRANGER, room, powers=False)
    event = gathered.town.server.say(STRANGER, room, "!plan")
    await gathered.town.settle()
    assert STRANGER not in gathered.people.inside()
    assert not gathered.people.answers_to(event)
    assert not gathered.town.server.read_by(STRANGER)
    assert [text for text in gathered.said_in(gathered.own_room(COORDINATOR), moment) if STRANGER in text]


@pytest.mark.rule("R30")
@pytest.mark.parametrize("written", ["@Polis:town", "polis:town", "@polis", "@polis:elsewhere", "@p\u043elis:town"])
async def test_what_is_no_id_of_this_server_is_refused(gathered: Gathered, written: str) -> None:
    people = len(gathered.people.case.people)
    answer = await gathered.coordinator(f"!aktör ny CODE part=bup {written}")
    assert "Matrix-id" in answer or "annan server" in answer
    assert len(gathered.people.case.people) == people
