"""Three weeks of four cases: how many messages each reader's client shows, and that each knows what they must."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Final, NamedTuple

import pytest
import pytest_asyncio

from tests.town.desk import FAMILY, READERS, Count, Desk
from tests.town.household import SAMORDNARE, Household, Village
from tests.town.town import COORDINATOR, Town, data_folder
from tests.town.weeks import PLACE, WEEKS

TABLE: Final = Path(__file__).parents[2] / "docs" / "reliability.md"
_ROW: Final = re.compile(r"^\| (\w+) \| (\d+) \| (\d+) \| (\d+) \|", re.MULTILINE)
SPOKEN_OF: Final = ("grund: att gruppen finns", "plan: vad som ska göras")
WHOM_TO_CALL: Final = "Sam"


@dataclass(frozen=True, slots=True)
class Lived:
    """The desk at the end of the weeks, and what was counted then; what was known at the end of the first."""

    desk: Desk
    counts: dict[str, Count]
    first_week: dict[tuple[str, str], str]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def lived() -> AsyncIterator[Lived]:
    with data_folder() as folder:
        town = await Town.found(folder, colleague=True)
        try:
            await town.settle()
            desk, first_week = Desk(Village(town)), dict[tuple[str, str], str]()
            for week in WEEKS.values():
                await week(desk)
                first_week = first_week or _known(desk)
            yield Lived(desk, desk.counted(), first_week)
        finally:
            await town.close()


def _known(desk: Desk) -> dict[tuple[str, str], str]:
    return {
        (handle, case.code): desk.told_of(user, case)
        for case in desk.cases
        for handle, user in case.users.items()
        if handle in {SAMORDNARE, "polis", "skola", "ungdom", "vh1"}
    }


class Written(NamedTuple):
    """What the document says of one reader: messages before and now, and the reminders that were not there before."""

    before: int
    now: int
    reminders: int


def written() -> dict[str, Written]:
    found = {reader: Written(*map(int, counts)) for reader, *counts in _ROW.findall(TABLE.read_text("utf-8"))}
    return {reader: found[reader] for reader in (*READERS, FAMILY)}


pytestmark = pytest.mark.asyncio(loop_scope="module")


@pytest.mark.parametrize("reader", [*READERS, FAMILY])
async def test_nobody_is_shown_more_messages_than_the_document_says(lived: Lived, reader: str) -> None:
    count, bound = lived.counts[reader], written()[reader]
    assert (count.messages <= bound.now, count.reminders <= bound.reminders) == (True, True), count


@pytest.mark.parametrize(("reader", "part"), [("coordinator", 2), ("police", 3), ("school", 3)])
async def test_the_coordinator_is_shown_half_and_police_and_school_a_third(
    lived: Lived, reader: str, part: int
) -> None:
    assert lived.counts[reader].messages * part <= written()[reader].before


WHEN: Final = ("11 mars kl. 10.00", "11 mars kl. 15.00", "12 mars kl. 09.00", "12 mars kl. 13.00")


@pytest.mark.parametrize("who", [SAMORDNARE, "polis", "skola", "ungdom", "vh1"])
@pytest.mark.parametrize("at", range(4))
async def test_after_the_first_week_each_knows_when_and_where_in_every_case(lived: Lived, who: str, at: int) -> None:
    known = lived.first_week[who, lived.desk.cases[at].code]
    assert WHEN[at] in known
    assert PLACE in known


@pytest.mark.parametrize("who", [SAMORDNARE, "polis", "skola"])
@pytest.mark.parametrize("at", range(4))
async def test_each_in_a_room_knows_what_may_be_spoken_of_there_and_who_is_with_them(
    lived: Lived, who: str, at: int
) -> None:
    case = lived.desk.cases[at]
    assert [words for words in SPOKEN_OF if words not in lived.first_week[who, case.code]] == []
    assert set(lived.desk.cases[3].room) >= {SAMORDNARE, "polis", "skola"}


@pytest.mark.parametrize(("who", "title"), [("polis", "Gå förbi gården"), ("skola", "Ringa hem")])
async def test_each_owner_is_reminded_of_every_promise_and_told_what_to_answer(
    lived: Lived, who: str, title: str
) -> None:
    for case in lived.desk.cases:
        reminded = _lines(lived.desk.told_of(case.users[who], case), title)
        assert any("13 mars" in line for line in reminded), case.code
    last = lived.desk.cases[3]
    told = lived.desk.told_of(last.users[who], last)
    assert "klar" in told
    assert "kan inte" in told


@pytest.mark.parametrize("who", ["polis", "skola"])
async def test_each_who_leaves_a_case_is_told_so_and_whom_to_call(lived: Lived, who: str) -> None:
    out = [case for case in lived.desk.cases if _is_out(case, who)]
    assert len(out) == (3 if who == "polis" else 2)
    for case in out:
        assert "Du är inte längre med i gruppen" in lived.desk.told_of(case.users[who], case)
        assert "Ring samordnaren" in lived.desk.told_of(case.users[who], case)


@pytest.mark.parametrize("who", ["polis", "skola"])
async def test_each_in_a_room_knows_whom_to_call(lived: Lived, who: str) -> None:
    for case in lived.desk.cases:
        assert f"{WHOM_TO_CALL}, 0470-1" in lived.first_week[who, case.code]


async def test_those_left_in_a_room_are_told_that_the_group_has_changed(lived: Lived) -> None:
    first = lived.desk.cases[0]
    assert "Gruppen har ändrats" in lived.desk.told_of(first.users["skola"], first)


@pytest.mark.parametrize("who", [SAMORDNARE, "polis", "skola", "ungdom", "vh1"])
async def test_at_the_end_each_still_in_knows_the_next_time_and_place(lived: Lived, who: str) -> None:
    case = lived.desk.cases[3]
    told = lived.desk.told_of(case.users[who], case)
    assert "25 mars kl. 10.00" in told
    assert PLACE in told


@pytest.mark.parametrize("who", ["ungdom", "vh1"])
async def test_each_of_the_family_knows_whom_to_call_and_that_they_may_change_their_mind(
    lived: Lived, who: str
) -> None:
    for case in lived.desk.cases:
        told = lived.desk.told_of(case.users[who], case)
        assert WHOM_TO_CALL in told
        assert "ta bort alla" in told


async def test_the_coordinator_knows_of_each_case_what_happened_and_what_to_do(lived: Lived) -> None:
    first, second, third, fourth = lived.desk.cases
    told = {case.code: lived.desk.told_of(COORDINATOR, case) for case in lived.desk.cases}
    assert "vh2 vill ha en annan tid för M1" in told[first.code]
    assert "vh1 tog tillbaka sitt ja" in told[first.code]
    assert "vh1 kommer sent till M1" in told[second.code]
    assert "ungdom tog tillbaka sitt ja" in told[second.code]
    assert "ungdom är sjuk och kommer inte till M1" in told[third.code]
    assert "har gått ut" in told[third.code]
    assert "ungdom vill bli uppringd" in told[fourth.code]
    for case in lived.desk.cases:
        assert "!person lita" in told[case.code]


def _lines(text: str, words: str) -> list[str]:
    return [line for line in text.splitlines() if words in line]


def _is_out(case: Household, who: str) -> bool:
    person = case.case.called(who)
    return person is not None and person.out
