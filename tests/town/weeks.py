"""Three weeks of a coordinator with four cases as their people live them: what is done, not what is read."""

from datetime import timedelta
from typing import Final

from tests.town.desk import POLICE, Desk
from tests.town.household import SAMORDNARE, Household
from tests.town.town import COLLEAGUE

KINDS: Final = (
    "skola: grund, närvaro, plan",
    "polis: grund, umgänge, plan",
    "fritid: grund, plan",
    "bup: grund, hälsa, plan",
    "kurator: grund, plan",
    "maria: grund, plan",
    "skkp: grund, plan",
    "fris: grund, plan",
)
FOUR: Final[tuple[tuple[str, tuple[str, ...], int], ...]] = (
    ("2010-05-14", ("ungdom", "vh1", "vh2"), 90),
    ("2011-08-02", ("ungdom", "vh1"), 90),
    ("2009-11-20", ("ungdom", "vh1"), 14),
    ("2010-02-09", ("ungdom", "vh1"), 60),
)
"""When each young person was born, who is in the family, for how many days the paper holds."""
MEETINGS: Final = ("2026-03-11 10:00", "2026-03-11 15:00", "2026-03-12 09:00", "2026-03-12 13:00")
PLACE: Final = "Familjehuset"
EARLY: Final = (("Ringa hem", "skola", "skola", "2026-03-13"), ("Gå förbi gården", "fritid", "polis", "2026-03-13"))
LATER: Final = (
    ("Skriva intyg", "skola", "skola", "2026-03-19"),
    ("Följa till träningen", "fritid", "polis", "2026-03-19"),
)


async def opening(desk: Desk) -> None:
    """Monday to Friday: four cases opened, greeted, put on paper, people let in, called to a first meeting."""
    for born, family, _ in FOUR:
        await desk.opens(born, *family)
    for case in desk.cases:
        await case.greet(*(handle for handle in case.users if handle.startswith(("ungdom", "vh"))))
    first, second = desk.cases[:2]
    moved = desk.village.user("flyttad")
    for case in desk.cases:
        await case.coordinator(f"!aktör ny CODE part=frivard {moved}")
    await desk.days_until("2026-03-03", "10:00")
    for case, (_, family, days) in zip(desk.cases, FOUR, strict=True):
        await desk.lets_in(case, f"ja {' '.join(family)}", days=days, kinds=KINDS)
    for case in desk.cases:
        await case.coordinator("!aktör bort CODE frivard")
    await desk.days_until("2026-03-04", "10:00")
    for case, time in zip(desk.cases, MEETINGS, strict=True):
        await case.coordinator(f"!möte kalla CODE {time} plats={PLACE}")
        await _come(desk, case, "M1", "ungdom", "vh1")
    await _come(desk, first, "M1", "polis", "skola")
    await desk.replies(first, "vh2", "annan tid", "M1")
    await desk.replies(second, "vh1", "sen", "M1")
    await desk.days_until("2026-03-05", "09:00")
    for case in desk.cases:
        await _promises(case)
    await desk.days_until("2026-03-06", "09:00")
    await first.coordinator("!ärenden")
    await first.coordinator("!möten CODE")


async def _come(desk: Desk, case: Household, meeting: str, *handles: str) -> None:
    for handle in handles:
        await desk.replies(case, handle, "ja", meeting)


async def _promises(case: Household) -> None:
    for title, area, owner, day in (*EARLY, *LATER):
        await case.coordinator(f'!åtgärd ny CODE "{title}" område={area} ansvarig={owner} klart={day}')


async def ordinary(desk: Desk) -> None:
    """Meetings, promises, reminders, answers; an absence that begins, is changed while it lasts, and ends early."""
    first, second, third, fourth = desk.cases
    await desk.days_until("2026-03-09", "09:00")
    await first.coordinator(f"!frånvaro 10/3–13/3 ersättare={COLLEAGUE}")
    await first.coordinator("!möte flytta CODE M1 2026-03-11 11:00")
    await _come(desk, first, "M1", "ungdom", "vh1", "vh2")
    await desk.days_until("2026-03-10", "10:00")
    await first.coordinator(f"!frånvaro 12/3–20/3 ersättare={COLLEAGUE}")
    await desk.replies(third, "ungdom", "sjuk", "M1")
    await desk.days_until("2026-03-12", "10:00")
    await first.says("polis", f"klar 2 {first.code}")
    await first.says("skola", f"klar 1 {first.code}")
    await first.says("ungdom", "när")
    await second.says("vh1", "vem är med")
    await fourth.says("ungdom", "ring mig")
    await desk.days_until("2026-03-14", "09:00")
    await first.coordinator("!frånvaro slut")
    await desk.passes(timedelta(minutes=5))


async def changing(desk: Desk) -> None:
    """Police change their phone; a day's absence passes by itself; a paper ends; a paper is renewed in time; police are
    unwanted in one case; all is taken back in another."""
    first, second, _, fourth = desk.cases
    await desk.days_until("2026-03-16", "09:00")
    await first.coordinator(f"!frånvaro 17/3–17/3 ersättare={COLLEAGUE}")
    read = len(desk.shows(first.users[SAMORDNARE]))
    await desk.new_phone(POLICE)
    assert await desk.copies("!person lita", read), "a command to copy stands in what they were told"
    await desk.passes(timedelta(minutes=5))
    await fourth.coordinator(f"!möte kalla CODE 2026-03-25 10:00 plats={PLACE}")
    await _come(desk, fourth, "M2", "ungdom", "vh1")
    await desk.days_until("2026-03-18", "09:00")
    await desk.lets_in(fourth, "ja ungdom vh1", days=90, kinds=KINDS)
    await desk.days_until("2026-03-19", "09:00")
    await first.says("vh1", "ta bort polisen")
    await desk.passes(timedelta(minutes=5))
    await second.says("ungdom", "jag tar tillbaka mitt ja")
    await desk.days_until("2026-03-20", "09:00")
    await first.coordinator("!ärenden")


WEEKS: Final = {"opening": opening, "ordinary": ordinary, "changing": changing}
