"""How the end of a request to verify each other is written (Matrix specification, key verification framework; N13)."""

from typing import Any, Final

from cases.ids import EventId

CANCEL: Final = "m.key.verification.cancel"
_WHY: Final = {"code": "m.user", "reason": "m.user"}
"""The reason is for apps that do not know the code, and repeats it."""


def end_by_transaction(transaction: str) -> dict[str, Any]:
    """Of a request between devices."""
    return {**_WHY, "transaction_id": transaction}


def end_in_room(request: EventId) -> dict[str, Any]:
    """Of a request within a room."""
    return {**_WHY, "m.relates_to": {"rel_type": "m.reference", "event_id": request}}
