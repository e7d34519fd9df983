"""A guardian hears of what a paper names for guardians and of nothing else, also when it was theirs to do (R92)."""

from datetime import datetime, time, timedelta

import pytest

from bot.demo.player import Player
from cases.dues import STOCKHOLM
from tests.live.rules.casefile import BORN, WHOLE, OpenCase, open_case
from tests.live.rules.town import Town

TO_GUARDIANS = "vårdnadshavare: grund, plan, hälsa, missbruk"
SECRET = "Boka tid hos sköterskan"


async def promise(case: OpenCase, owner: str, days: int) -> str:
    """An action on health, which is more than guardians know without a word on the paper."""
    due = case.town.now().date() + timedelta(days=days)
    return (await case.at_desk(f'!åtgärd ny CODE "{SECRET}" område=hälsa ansvarig={owner} klart={due}')).text


@pytest.mark.rule("R92")
async def test_what_is_about_health_reaches_a_guardian_only_while_a_paper_says_so(town: Town) -> None:
    home: dict[str, Player] = {handle: await town.person(handle, family=True) for handle in ("vh1", "ungdom")}
    case = await open_case(town, BORN, **home)
    await case.consent()
    for handle in home:
        await case.greet(handle)
    assert "vh1 får inte veta något om" in await promise(case, "vh1", 2)
    assert SECRET in await promise(case, "ungdom", 2)
    await town.settle(case.vh1)
    assert not [text for text in town.said_to(case.vh1) if SECRET in text]
    await case.consent(*WHOLE, TO_GUARDIANS)
    assert SECRET in await promise(case, "vh1", 2)
    await town.hears(case.vh1, town.says(SECRET), what="what is theirs to do, while the paper says so")
    await case.at_desk("!samtycke återkalla CODE vh1 part=vårdnadshavare")
    await town.settle(*home.values())
    since = {player: player.moment() for player in (*home.values(), town.coordinator)}
    await town.set_clock(datetime.combine(town.now().date() + timedelta(days=1), time(8, 0, 5), STOCKHOLM))
    await town.hears(home["ungdom"], town.says(SECRET), after=since[home["ungdom"]], what="the reminder")
    kept = town.says(case.code, "vh1, som inte längre får veta sådant", room=town.desk)
    await town.hears(town.coordinator, kept, after=since[town.coordinator])
    await town.settle(case.vh1)
    assert not [text for text in town.said_to(case.vh1, since[case.vh1]) if SECRET in text]
