"""Requests to verify each other: read with care, and ended as the Matrix specification writes it (N13)."""

from typing import Any, Final

from bot.inbound import VerificationRequest
from bot.ways.matrix.http import Transport
from bot.ways.matrix.olmsessions import to_device
from cases.ids import EventId, UserId

CANCEL: Final = "m.key.verification.cancel"
_WHY: Final = {"code": "m.user", "reason": "m.user"}
"""The reason is for apps that do not know the code, and repeats it."""
ASKING: Final = ("m.key.verification.request", "m.key.verification.start")
"""A request, or a start without one as older clients send it."""
LONGEST: Final = 255


def request_in(message: Any) -> VerificationRequest | None:
    """Who asks, in a to-device message as it came in the clear or out of an Olm message; None when it asks nothing."""
    if not isinstance(message, dict) or message.get("type") not in ASKING or not _is_name(message.get("sender")):
        return None
    user, content = UserId(message["sender"]), message.get("content")
    device, transaction = (
        (content.get("from_device"), content.get("transaction_id")) if isinstance(content, dict) else (None, None)
    )
    if not _is_name(device) or not _is_name(transaction) or device == "*":
        return VerificationRequest(user)
    return VerificationRequest(user, str(device), str(transaction))


async def cancel(transport: Transport, request: VerificationRequest) -> None:
    """See Homeserver.cancel_verification."""
    content = end_by_transaction(request.transaction)
    await to_device(transport, CANCEL, {request.user: {request.device: content}})


def end_by_transaction(transaction: str) -> dict[str, Any]:
    """Of a request between devices."""
    return {**_WHY, "transaction_id": transaction}


def end_in_room(request: EventId) -> dict[str, Any]:
    """Of a request within a room."""
    return {**_WHY, "m.relates_to": {"rel_type": "m.reference", "event_id": request}}


def _is_name(value: Any) -> bool:
    """Something that can be written into an address or a request: JSON can bring halves of surrogate pairs."""
    return isinstance(value, str) and 0 < len(value) <= LONGEST and value.isprintable()
