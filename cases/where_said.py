"""Where an answer stands when others read: which refusals hold nothing private, and the line in the room for the rest.

The law of this file. A refusal is private unless it is named here: what nobody has judged goes to the writer's own
chat (R90). One that is named says what its writer wrote, a number, a day or how to write; never who is in a case or
not, what consent covers, or that something exists that others may not know of."""

from collections.abc import Iterable
from typing import Final

from cases.decision import Decision, Effect, Refusal, Say, ToWriter
from cases.facts import CommandRead, Fact, ProtectionOfficerRead
from cases.facts.members import AddingAsked

SAID_OPENLY: Final = frozenset(
    {
        # who may ask, and whom to call instead
        "refusal-not-for-you", "refusal-staff-only", "refusal-coordinator-only",
        # how a command is written
        "refusal-too-many-words", "refusal-astray", "refusal-about-no-case", "refusal-unknown-key",
        "refusal-key-without-value", "refusal-key-twice", "refusal-value-without-quotes", "refusal-no-help",
        "refusal-not-a-number",
        # when
        "refusal-time-missing", "refusal-time-unreadable", "refusal-time-without-hour", "refusal-time-past",
        "refusal-time-skipped", "refusal-time-ambiguous", "refusal-time-hour-or-day", "refusal-time-night",
        "refusal-time-year", "refusal-day-unreadable", "refusal-length-unreadable", "refusal-end-skipped",
        "refusal-end-ambiguous",
        # the case's meetings, which all in its room may list
        "refusal-which-meeting", "refusal-no-such-meeting", "refusal-meeting-over", "refusal-old-time",
        "refusal-meeting-words", "refusal-meeting-length", "refusal-meeting-overlaps", "refusal-nothing-changed",
        "refusal-unknown-kind", "refusal-one-meeting", "refusal-whose-answer",
        # its plan
        "refusal-action-number-missing", "refusal-no-such-action", "refusal-already-done", "refusal-which-action",
        "refusal-how-many-days", "refusal-action-words", "refusal-action-without-title", "refusal-action-incomplete",
        "refusal-title-too-long", "refusal-unknown-area",
        # an answer to what was asked in the room
        "refusal-not-asked", "refusal-asked-too-long-ago", "refusal-already-answered", "refusal-yes-or-no",
        "refusal-repeat-it", "refusal-not-understood", "refusal-which-too-late", "refusal-which-words",
    }
)  # fmt: skip
"""The reasons that may stand where others read, below an open command or an answer to what was asked there."""
ANSWERED: Final = "answer-in-your-chat"
DONE: Final = "done-in-your-chat"
REFUSED: Final = "refused-in-your-chat"
_CHANGES_NOTHING: Final = (CommandRead, ProtectionOfficerRead, AddingAsked)
"""Noted of a question: who read, and that something is asked back."""


def holds_nothing_private(refusal: Refusal) -> bool:
    """Whether others may read it."""
    return refusal.reason in SAID_OPENLY


def line_for_the_others(decision: Decision, *, refused: bool) -> str:
    """What stands in the room in place of the answer: that it was done, that it was not, or that there is an answer.

    What waits for its writer's yes is not done."""
    if refused:
        return REFUSED
    done = _changes(decision.facts) or any(_changes(there.facts) for _, there in decision.elsewhere)
    return DONE if done and not any(map(_asks_the_writer, decision.effects)) else ANSWERED


def _changes(facts: Iterable[Fact]) -> bool:
    return any(not isinstance(fact, _CHANGES_NOTHING) for fact in facts)


def _asks_the_writer(effect: Effect) -> bool:
    return isinstance(effect, Say) and effect.to == ToWriter() and effect.about is not None
