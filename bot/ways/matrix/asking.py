"""What a server says of somebody's account and identity, asked without any state of ours."""

from bot.trouble import Rejected
from bot.ways.matrix.crosssigning import read_chain
from bot.ways.matrix.http import Transport, path
from bot.ways.matrix.shapes.accounts import unread
from bot.ways.matrix.shapes.keys import as_keys
from cases.accounts import Account
from cases.ids import MasterKey, UserId


async def account_of(transport: Transport, user: UserId) -> Account:
    """Whether there is such an account (specification: GET /profile/{userId}, 404 for who does not exist)."""
    try:
        await transport.get(path("profile", user), unread)
    except Rejected as no:
        return Account.IS_NOT if no.code == "M_NOT_FOUND" else Account.NOT_ASKED
    return Account.IS


async def identity_of(transport: Transport, user: UserId) -> MasterKey | None:
    """The master key that the server shows with a signed device beneath it; needs a login."""
    answer = await transport.post(path("keys", "query"), as_keys, {"device_keys": {user: []}})
    chain = read_chain(answer, user)
    return chain.master if chain.signed else None
