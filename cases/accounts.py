"""Whether an account that somebody types is one; asked of its homeserver before anything is decided."""

from enum import Enum, auto


class Account(Enum):
    """The homeserver's word."""

    IS = auto()
    IS_NOT = auto()
    NOT_ASKED = auto()
    """It did not answer in time, or tells nobody: that stops nothing, and is said."""
