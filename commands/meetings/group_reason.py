"""What calling and moving a meeting have in common: a group without a mandatory party is stopped by the model, or meets
with the coordinator's reason (R15)."""

from dataclasses import replace
from datetime import datetime
from typing import Final

from cases.days import today
from cases.decision import Decision, Lacking, Refusal
from cases.facts import MeetingKind
from cases.rooms.whole_group import meets_without
from commands.asked import Asked
from commands.reading.words import Words
from commands.vocabulary.small import Key

_TO_FILL_IN: Final = ' skäl="…"'


def reason_said(words: Words) -> tuple[str | None, str]:
    """The reason that was written, and the whole command with one to fill in."""
    bare = replace(words, items=tuple(token for token in words.items if token.key not in Key.REASON.spellings))
    return words.named(Key.REASON.spellings) or None, bare.whole() + _TO_FILL_IN


def if_it_may_meet(
    asked: Asked, meeting: Decision, kind: MeetingKind, start: datetime, said: tuple[str | None, str]
) -> Decision | Refusal:
    """`meeting` with the reason noted; or why a group that lacks someone on that day does not meet.

    A reason for a group that lacks nobody would be noted nowhere, so it is given back."""
    case, by = asked.in_case()
    reason, again = said
    why = meets_without(case, by, kind, today(start), reason, asked.now)
    if isinstance(why, Refusal):
        return replace(why, command=again) if why.reason == Lacking.GROUP_REASON else why
    if reason and not why:
        return Refusal("refusal-reason-not-needed", command=again.removesuffix(_TO_FILL_IN))
    return Decision(why) + meeting
