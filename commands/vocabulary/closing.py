"""What people write when they close a meeting: who lacked, what became of an action, what is next; folded."""

from collections.abc import Mapping
from typing import Final

from cases.closing.walking import Became
from cases.facts import Participation

WITHOUT: Final = frozenset({"utom", "utan", "forutom", "except", "without"})
"""Before those who were not there."""
ALL_THERE: Final = frozenset(
    {"alla", "alla var dar", "alla var med", "alla med", "alla kom", "everyone", "everyone there", "all there"}
)
NOT_HELD: Final = frozenset(
    {
        "blev inte av", "blev ej av", "blev inte", "inte av", "blev aldrig av", "inte blev av", "det blev inte av",
        "not held", "did not happen", "was not held",
    }
)  # fmt: skip
HELD: Final = frozenset({"blev av", "det blev av", "held", "was held"})
BECAME: Final[Mapping[str, Became]] = {
    "klar": Became.DONE,
    "klart": Became.DONE,
    "klara": Became.DONE,
    "done": Became.DONE,
    "flytta": Became.MOVED,
    "flyttas": Became.MOVED,
    "flyttad": Became.MOVED,
    "flyttat": Became.MOVED,
    "move": Became.MOVED,
    "moved": Became.MOVED,
    "kvar": Became.LEFT,
    "stays": Became.LEFT,
    "stay": Became.LEFT,
    "left": Became.LEFT,
}
REST: Final = frozenset({"resten", "ovriga", "rest", "others"})
"""All the actions of which nothing else is said."""
NEXT: Final = frozenset({"nasta", "next"})
TAKEN_PART: Final[Mapping[str, Participation]] = {
    **dict.fromkeys(("stora", "stora gruppen", "stor grupp", "large", "large group"), Participation.LARGE),
    **dict.fromkeys(("liten", "liten grupp", "lilla", "lilla gruppen", "small", "small group"), Participation.SMALL),
    **dict.fromkeys(("enskilt", "alone"), Participation.ALONE),
    **dict.fromkeys(("lots", "lotsen", "via lots", "via lotsen", "guide"), Participation.THROUGH_GUIDE),
    **dict.fromkeys(("inte fragad", "ej fragad", "not asked"), Participation.NOT_ASKED),
}
FILLED_IN: Final[Mapping[str, tuple[str, str]]] = {
    "sv": ("resten kvar", "nästa ja"),
    "en": ("rest stays", "next yes"),
}
"""How the bot writes that the rest is left as it is, and that there is a next meeting."""
ASKED: Final = frozenset({"fragad", "tillfragad", "asked"})
"""That the young person was asked before a meeting."""
BY: Final = frozenset({"av", "by", "den", "on"})
