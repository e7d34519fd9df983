"""A new device of the bot's own is told in each Samordningsrum, once, whatever made it necessary (N15)."""

from bot.desk import Desk
from cases.decision import Say, ToOffice
from cases.ids import LetterId
from storage.failpoints import reach


async def tell_of_device(desk: Desk, device: str) -> None:
    """Compared with the device that they know of, so that a crash on the way loses no word; the first is no news."""
    async with desk.database.work() as work:
        known = await work.device()
        if known == device:
            return
        await work.keep_device(device)
        units = {who.unit for who in work.office().coordinators.values()} if known is not None else set()
        for unit in sorted(units):
            say = Say(ToOffice(unit), "new-device-told", act=True)
            await desk.scribe.alarm(work, LetterId(f"device:{device}:{unit}"), say, desk.clock.now())
        reach("device.told")
