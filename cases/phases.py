"""The lifecycle as a table of moves: what is not in the table cannot happen (R67)."""

from enum import StrEnum


class Phase(StrEnum):
    """Where a case stands."""

    REFERRED = "aktualiserad"
    CONSENTED = "samtycke inhämtat"
    ACTIVE = "aktiv"
    CLOSED = "avslutad"


MOVES: frozenset[tuple[Phase, Phase]] = frozenset(
    {
        (Phase.REFERRED, Phase.CONSENTED),
        (Phase.REFERRED, Phase.CLOSED),
        (Phase.CONSENTED, Phase.ACTIVE),
        (Phase.CONSENTED, Phase.CLOSED),
        (Phase.ACTIVE, Phase.CLOSED),
    }
)


def may_move(here: Phase, there: Phase) -> bool:
    """Whether the lifecycle has this step."""
    return (here, there) in MOVES
