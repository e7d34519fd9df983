"""Step 1: a homeserver of our own, and seven accounts on it."""

from bot.demo.stage import Stage
from cases.ids import UserId


async def play(stage: Stage) -> None:
    """The homeserver is a real Synapse on loopback; each person's device is signed by its owner."""
    stage.holds("fact-server", stage.synapse.is_on_loopback_alone(), version=await stage.synapse.version())
    accounts = await stage.synapse.accounts()
    people = {player.user for player in stage.cast.everyone()}
    stage.holds("fact-accounts", people | {stage.bot_user} <= accounts, count=len(people) + 1)
    signed = [await _own_device_only(stage, user) for user in people]
    stage.holds("fact-signed", all(signed), count=len(signed))


async def _own_device_only(stage: Stage, user: UserId) -> bool:
    """As a stranger's client sees it: one device, and it is the person's own."""
    chain = await stage.cast.stranger.chain_of(user)
    return chain.master is not None and len(chain.signed) == 1 and not chain.others
