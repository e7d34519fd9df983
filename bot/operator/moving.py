"""The configuration names another account than the last start had, as after one that was closed for good."""

from bot.desk import Desk
from bot.ways.matrix.login import former_user
from cases.ids import Cause, Nonce, UserId
from cases.unit.new_account import moved


async def take_up_account(desk: Desk, user: UserId) -> None:
    """Before the client opens, which then keeps the new login: new rooms are planned, the old ones told of."""
    former = await former_user(desk.vault)
    if former in (None, user):
        return
    now = desk.clock.now()
    cause = Cause(f"account:{user}:{now.isoformat()}")
    async with desk.database.work() as work:
        cases = [work.case(case) for case in work.office().cases]
        decision = moved(work.office(), cases, lambda use: Nonce(desk.vault.fresh(cause, use)), now)
        await desk.scribe.record(work, cause, decision, now)
        await work.keep_token("")
