"""What the words about who gets to know things are made of: each sense has its ways of saying it in the texts."""

from enum import Enum
from typing import Final


class Sense(Enum):
    """A text `listen-closing-…`, and the one letter it goes by in the grammar; where two fit, the first is meant."""

    REMOVE = ("remove", "R")
    TAKE_BACK = ("take-back", "B")
    REGRET = ("regret", "G")
    PASSIVE = ("passive", "v")
    """Said of those who are to go: *tas bort*."""
    REMOVED = ("removed", "r")
    """Told, or called out, not asked for: *tog bort*."""
    TOOK_BACK = ("took-back", "b")
    LEAVE = ("leave", "W")
    SECOND_THOUGHTS = ("second-thoughts", "g")
    YES_SAID = ("yes-said", "Y")
    ALL_OF_IT = ("all-of-it", "a")
    EXCEPT = ("except", "X")
    ASKING = ("asking", "Q")
    DOUBT = ("doubt", "H")
    TOLD = ("told", "t")
    TAKE_PART = ("take-part", "T")
    KNOW = ("know", "K")
    UNWILLING = ("unwilling", "U")
    TELL = ("tell", "l")
    """Asked of others: *säg inget till*."""
    NOT = ("not", "N")
    WANT = ("want", "V")
    MAY = ("may", "u")
    MUST = ("must", "d")
    HAVE = ("have", "h")
    ALL = ("all", "A")
    THEM = ("them", "D")
    ANYONE = ("anyone", "y")
    ME = ("me", "m")
    AND = ("and", "C")
    BUT = ("but", "M")
    TO = ("to", "e")
    OPENING = ("remove-open", "O")
    AWAY = ("away", "w")
    BACK = ("back", "k")
    YES = ("yes", "J")
    NO = ("no", "j")
    MEETING = ("meeting", "E")
    NEUTRAL = ("neutral", "n")
    """Politeness, curses, greetings, small words: whatever stands around without changing anything."""
    RELATIVE = ("relative", "f")
    BOT = ("bot", "z")
    THING = ("thing", "o")
    """What nobody has said yes about: *ta bort alla läxor*."""

    @property
    def text(self) -> str:
        return f"listen-closing-{self.value[0]}"

    @property
    def letter(self) -> str:
        return self.value[1]


PARTY: Final = "P"
MISSPELT: Final = "p"
INSIDER: Final = "i"
OWNER: Final = "S"
"""Socialtjänsten, which is always in."""
OTHER: Final = "_"
"""A word that means nothing here."""
END: Final = "."
"""The end of a sentence or line."""
FORGIVING: Final = (Sense.REMOVE, Sense.TAKE_BACK, Sense.ALL)
"""One wrong letter in these changes nothing."""
