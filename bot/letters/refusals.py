"""What a refusal by the homeserver means for a letter: its reason, as people are told it (docs/reliability.md)."""

from collections.abc import Mapping
from typing import Final

from storage.letters import Parked

_WHY: Final[Mapping[str, Parked]] = {
    "M_TOO_LARGE": Parked.TOO_LARGE,
    "M_BAD_JSON": Parked.MALFORMED,
    "M_NOT_JSON": Parked.MALFORMED,
    "M_USER_SUSPENDED": Parked.SUSPENDED,
    "M_USER_LOCKED": Parked.LOCKED,
    "M_USER_DEACTIVATED": Parked.LOCKED,
    "M_CONSENT_NOT_GIVEN": Parked.TERMS,
    "M_TERMS_NOT_SIGNED": Parked.TERMS,
    "M_FORBIDDEN": Parked.FORBIDDEN,
    "M_GUEST_ACCESS_FORBIDDEN": Parked.FORBIDDEN,
}
OF_THE_ACCOUNT: Final = frozenset({Parked.SUSPENDED, Parked.LOCKED, Parked.TERMS, Parked.LIMIT})
"""Refusals that are of no single letter, but of everything that the bot sends."""


def why(code: str) -> Parked:
    """The reason that stands for this error code; codes that nobody knows have one too."""
    if "LIMIT" in code:
        return Parked.LIMIT
    return _WHY.get(code, Parked.REFUSED)
