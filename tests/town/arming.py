"""What is said and done in a town until a kind of due is armed. The test of each rule names it, in its `ARMED_BY`.

Those tests are instant: nothing here imports the town before a story is played in it."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import TYPE_CHECKING, Final

from cases.decision import Decision
from cases.ids import Cause, Party
from cases.papers.wishes import ask_whether
from cases.questions import AskedFor
from tests.given import at

if TYPE_CHECKING:
    from tests.town.gathered import Gathered

Story = Callable[["Gathered"], Awaitable[None]]
AWAY: Final = "!frånvaro 9/3-13/3 ersättare=@kollega:town"
FAR: Final = "!person ny CODE vh2 @pappa:town"
"""A guardian who is added only after a yes to a card."""


async def already(_: "Gathered") -> None:
    """The paper that the town begins with is enough."""


def says(*commands: str) -> Story:
    """The coordinator says these."""

    async def said(gathered: "Gathered") -> None:
        for command in commands:
            await gathered.coordinator(command)

    return said


def says_later(first: str, then: datetime, second: str) -> Story:
    """The coordinator says the first now, and the second at a later moment."""

    async def said(gathered: "Gathered") -> None:
        await gathered.coordinator(first)
        gathered.town.clock.at = then
        await gathered.town.settle()
        await gathered.coordinator(second)

    return said


def adds_and_says(first: str, *commands: str) -> Story:
    """The coordinator adds one more who must say yes, answers the card, and says these."""

    async def said(gathered: "Gathered") -> None:
        await gathered.adds(first)
        await says(*commands)(gathered)

    return said


async def next_paper(gathered: "Gathered") -> None:
    """A paper that begins two days after the first has ended, and a meeting to which those who come back are called."""
    from tests.town.people import POLICE
    from tests.town.town import COORDINATOR

    lines = "skola: grund\npolis: grund\nja ungdom vh1\nfrån 2026-06-03\ntill 2026-08-01"
    event = await gathered.says(COORDINATOR, f"!samtycke papper {gathered.code} 2026-03-02 SN 1:5\n{lines}")
    card = next(message for message in gathered.people.answers_to(event) if message.content["m.mentions"])
    await gathered.says(COORDINATOR, "ja", reply_to=card.event)
    await gathered.coordinator("!möte kalla CODE 2026-06-10 15:00")
    gathered.town.clock.at = at("2026-06-01 08:30")
    await gathered.town.settle()
    assert POLICE not in gathered.people.inside()


async def wishes(gathered: "Gathered") -> None:
    """The young person may not want police to know: written down as it is when their words are heard so."""
    from tests.town.people import YOUTH

    case, now, offline = gathered.people.case, gathered.town.clock.at, gathered.town.bot.offline
    youth = next(who for who in case.people.values() if who.user == YOUTH)
    wished = Decision(ask_whether(case, youth, AskedFor.WISH, (Party("polis"),), now).facts)
    async with offline.database.work() as work:
        await offline.scribe.record(work, Cause("wish"), wished, now, case=case.id)
    await gathered.town.settle()


async def during_an_absence(gathered: "Gathered") -> None:
    from tests.town.town import COLLEAGUE

    await gathered.coordinator(AWAY)
    gathered.town.clock.at = at("2026-03-09 08:30")
    await gathered.town.settle()
    assert COLLEAGUE in gathered.people.inside()
