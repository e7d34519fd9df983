"""Another account or another device of the bot's own than the last start had: rooms are planned, and people told."""

from bot.offline import Offline
from bot.ways.matrix.login import former_user
from cases.decision import Say, ToOffice
from cases.ids import Cause, LetterId, Nonce, UserId
from cases.unit.new_account import moved
from storage.failpoints import reach


async def take_up_account(offline: Offline, user: UserId) -> None:
    """As after one that was closed for good: new rooms are planned, the old ones told of.

    Before the client opens, which then keeps the new login."""
    former = await former_user(offline.vault)
    if former in (None, user):
        return
    now = offline.clock.now()
    cause = Cause(f"account:{user}:{now.isoformat()}")
    async with offline.database.work() as work:
        cases = [work.case(case) for case in work.office().cases]
        decision = moved(work.office(), cases, lambda use: Nonce(offline.vault.fresh(cause, use)), now)
        await offline.scribe.record(work, cause, decision, now)
        await work.keep_token("")


async def tell_of_device(offline: Offline, device: str) -> None:
    """In each Samordningsrum, once, whatever made a new one necessary (N15).

    Compared with the device that they know of, so that a crash on the way loses no word; the first is no news."""
    async with offline.database.work() as work:
        known = await work.device()
        if known == device:
            return
        await work.keep_device(device)
        units = {who.unit for who in work.office().coordinators.values()} if known is not None else set()
        for unit in sorted(units):
            say = Say(ToOffice(unit), "new-device-told", act=True)
            await offline.scribe.alarm(work, LetterId(f"device:{device}:{unit}"), say, offline.clock.now())
        reach("device.told")
