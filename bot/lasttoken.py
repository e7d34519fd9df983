"""When the token of a sync answer is kept: with the last of it or after, never before (N8)."""

from typing import Final

from bot.inbound import Inbound, Kind, SyncAnswer
from bot.reception import form_of, is_sure
from cases.ids import UserId

BEHIND: Final = 60.0
"""Seconds from one keeping to the next while nothing comes that is answered or kept."""


def last_of(answer: SyncAnswer, bot: UserId) -> Inbound | None:
    """The message whose own transaction may keep the token: nothing else of the answer has one that comes later."""
    more = (answer.unreadable, answer.reactions, answer.receipts, answer.identities, answer.new_keys)
    heard = [inbound for inbound in answer.inbounds if inbound.sender != bot]
    if any(more) or any(map(_has_a_sequel, heard)):
        return None
    return next((inbound for inbound in reversed(heard) if form_of(inbound, bot)), None)


def _has_a_sequel(inbound: Inbound) -> bool:
    """What is said of a device that does not hold, or of a wish to verify, has a transaction after its own."""
    return inbound.kind is Kind.VERIFICATION or not is_sure(inbound)


def has_news(answer: SyncAnswer, bot: UserId) -> bool:
    """Whether something of it is answered or kept. Our own words, and what others have read, come again after a start
    and change nothing: the token may lag behind them."""
    if answer.unreadable or answer.reactions or answer.verifications or answer.invitations:
        return True
    return any(form_of(inbound, bot) for inbound in answer.inbounds)
