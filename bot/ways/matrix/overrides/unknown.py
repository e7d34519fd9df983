"""nio drops what it does not know inside an Olm message; a request to verify each other is handed on (N13)."""

from dataclasses import dataclass, field
from typing import Any

from nio.crypto import Olm

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.overrides.plaintexts import read_by_our_parser

read_by_our_parser()


@dataclass(frozen=True, slots=True)
class OlmMessage:
    """What stood in an Olm message whose sender and keys nio has checked."""

    payload: Json = field(repr=False)


class HearingOlm(Olm):  # type: ignore[misc] # nio's own types are not looked at
    """nio's machine, which also hands on messages of key verification."""

    def _handle_olm_event(self, sender: str, sender_key: str, payload: dict[Any, Any]) -> Any:
        if str(payload["type"]).startswith("m.key.verification."):
            return OlmMessage({**payload, "sender": sender})
        return super()._handle_olm_event(sender, sender_key, payload)
