"""How each kind of due is brought to fall due in a town: what is said and done before it."""

from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from functools import partial
from typing import Final

from cases.decision import Decision
from cases.dues import STOCKHOLM, Due, DueKind
from cases.falling_due import dues
from cases.ids import Cause, Party
from cases.papers.wishes import ask_whether
from cases.questions import AskedFor
from tests.given import at
from tests.town.gathered import WITH_A_COLLEAGUE, Gathered
from tests.town.kept import Kept
from tests.town.people import FATHER, POLICE, YOUTH
from tests.town.town import COLLEAGUE, COORDINATOR

Story = Callable[[Gathered], Awaitable[None]]


async def nothing(_: Gathered) -> None:
    """The paper that the town begins with is enough."""


def says(*commands: str) -> Story:
    """The coordinator says these."""

    async def said(gathered: Gathered) -> None:
        for command in commands:
            await gathered.coordinator(command)

    return said


def adds_and_says(first: str, *commands: str) -> Story:
    """The coordinator adds one more who must say yes, answers the card, and says these."""

    async def said(gathered: Gathered) -> None:
        await gathered.adds(first)
        await says(*commands)(gathered)

    return said


async def next_paper(gathered: Gathered) -> None:
    """A paper that begins two days after the first has ended, and a meeting to which those who come back are called."""
    lines = "skola: grund\npolis: grund\nja ungdom vh1\nfrån 2026-06-03\ntill 2026-08-01"
    event = await gathered.says(COORDINATOR, f"!samtycke papper {gathered.code} 2026-03-02 SN 1:5\n{lines}")
    card = next(message for message in gathered.people.answers_to(event) if message.content["m.mentions"])
    await gathered.says(COORDINATOR, "ja", reply_to=card.event)
    await gathered.coordinator("!möte kalla CODE 2026-06-10 15:00")
    gathered.town.clock.at = at("2026-06-01 08:30")
    await gathered.town.settle()
    assert POLICE not in gathered.people.inside()


async def wishes(gathered: Gathered) -> None:
    """The young person may not want police to know: written down as it is when their words are heard so."""
    case, now, desk = gathered.people.case, gathered.town.clock.at, gathered.town.bot.offline
    youth = next(who for who in case.people.values() if who.user == YOUTH)
    wished = Decision(ask_whether(case, youth, AskedFor.WISH, (Party("polis"),), now).facts)
    async with desk.database.work() as work:
        await desk.scribe.record(work, Cause("wish"), wished, now, case=case.id)
    await gathered.town.settle()


async def during_an_absence(gathered: Gathered) -> None:
    await gathered.coordinator(AWAY)
    gathered.town.clock.at = at("2026-03-09 08:30")
    await gathered.town.settle()
    assert COLLEAGUE in gathered.people.inside()


AWAY: Final = f"!frånvaro 9/3-13/3 ersättare={COLLEAGUE}"
FAR: Final = f"!person ny CODE vh2 {FATHER}"
LOST: Final = '!undantag CODE ensam_vardnad vh2 dnr="SN 2" vårdnad_till=2026-03-20'
OWES: Final = '!åtgärd ny CODE "Ringa" område=skola ansvarig=skola klart='
STORIES: Final[dict[DueKind, Story]] = {
    DueKind.CONSENT_END: nothing,
    DueKind.BIRTHDAY: says("!person född CODE 2008-04-10"),
    DueKind.WISH_END: wishes,
    DueKind.CONSENT_START: next_paper,
    DueKind.CUSTODY_END: adds_and_says(FAR, LOST),
    DueKind.ADDING_END: says(FAR),
    DueKind.STAND_IN_END: during_an_absence,
    DueKind.STAND_IN_START: says(AWAY),
    DueKind.CODE_END: adds_and_says(FAR, "!person hälsa CODE vh2"),
    DueKind.WISH_AGAIN: wishes,
    DueKind.CONSENT_WARNING: nothing,
    DueKind.BIRTHDAY_WARNING: says("!person född CODE 2008-05-14"),
    DueKind.BIRTH_DAY: says("!person född CODE 2008-07"),
    DueKind.AGENDA: says("!möte kalla CODE 2026-05-25 15:00"),
    DueKind.DIGEST: says(OWES + "30/4"),
    DueKind.DAY_BEFORE: says(OWES + "5/3"),
    DueKind.OVERDUE: says(OWES + "3/3"),
}


@asynccontextmanager
async def _eve(kind: DueKind) -> AsyncIterator[Gathered]:
    async with WITH_A_COLLEAGUE.begun() as gathered:
        await STORIES[kind](gathered)
        clock = gathered.town.clock
        armed = dues(gathered.people.case, clock.at)
        clock.at = min(due.moment for due in armed if due.kind is kind and due.moment > clock.at) - timedelta(minutes=1)
        await gathered.town.settle()
        yield gathered


EVES: Final = {kind: Kept(partial(_eve, kind)) for kind in DueKind}


@asynccontextmanager
async def at_the_moment(kind: DueKind) -> AsyncIterator[Gathered]:
    """A town in the minute in which such a due falls due; the bot has not looked since."""
    async with EVES[kind].begun() as gathered:
        gathered.town.clock.at += timedelta(minutes=2)
        assert kind in {due.kind for due in await coming(gathered)}, "nothing of this kind has fallen due"
        yield gathered


async def coming(gathered: Gathered) -> list[Due]:
    """What is due by the town's clock."""
    async with gathered.town.bot.offline.database.work() as work:
        return await work.due(gathered.town.clock.at)


async def until_the_day_has_begun(gathered: Gathered) -> None:
    """On to a quarter past eight of the same day, when what fell due at night has been told."""
    day = gathered.town.clock.at.astimezone(STOCKHOLM).date()
    gathered.town.clock.at = max(at(f"{day} 08:15"), gathered.town.clock.at + timedelta(minutes=15))
    await gathered.town.settle()


def told(gathered: Gathered, moment: int) -> Counter[str]:
    """What the bot has said since to each in a chat of their own and in the Samordningsrum."""
    elsewhere = (message for message in gathered.said_since(moment) if message.room != gathered.people.case_room.id)
    return Counter(message.body.replace(gathered.code, "CODE") for message in elsewhere)
