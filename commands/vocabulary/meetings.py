"""The kinds of meeting, as people call them."""

from typing import Final

from cases.facts import MeetingKind

KINDS: Final = {
    "natverk": MeetingKind.NETWORK,
    "natverksmote": MeetingKind.NETWORK,
    "network": MeetingKind.NETWORK,
    "formote": MeetingKind.PRE,
    "pre": MeetingKind.PRE,
    "enskilt": MeetingKind.INDIVIDUAL,
    "enskillt": MeetingKind.INDIVIDUAL,
    "enskild": MeetingKind.INDIVIDUAL,
    "individual": MeetingKind.INDIVIDUAL,
    "extra": MeetingKind.EXTRA,
    "extramote": MeetingKind.EXTRA,
    "uppfoljning": MeetingKind.FOLLOW_UP,
    "uppfoljningsmote": MeetingKind.FOLLOW_UP,
    "follow-up": MeetingKind.FOLLOW_UP,
    "framtid": MeetingKind.FUTURE,
    "framtidsmote": MeetingKind.FUTURE,
    "future": MeetingKind.FUTURE,
    "information": MeetingKind.INFORMATION,
    "informationsmote": MeetingKind.INFORMATION,
}
EVERY_OTHER: Final = frozenset({"varannan", "other", "biweekly"})
BESIDE_A_SLOT: Final = frozenset(
    {"varje", "every", "vecka", "veckan", "week", "kl", "kl.", "klockan", "at", "pa", "on"}
)
"""Small words in *varje tisdag kl 15*."""
MEETING: Final = frozenset({"mote", "meeting"})
"""What may stand behind a kind as a word of its own: *typ=extra möte*."""
