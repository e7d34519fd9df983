"""What the command line ends with."""

from enum import IntEnum


class Exit(IntEnum):
    """docs/operator.md says what each is for; the unit starts the service again after 3, and not after 2."""

    DONE = 0
    REFUSED = 1
    """Asked for and refused, or something was found wrong."""
    NO_START = 2
    """What a restart cannot cure."""
    GAVE_UP = 3
    """What a restart may cure: it is tried again."""
