"""What is said where somebody is asked and answers no: nothing changes, and the answer names what stays."""

from datetime import datetime

from cases.case import Case
from cases.decision import SILENCE, About, Ask, Decision, Refusal, Say, ToWriter
from cases.papers import voiding
from cases.still_open import is_late


def left_as_it_is(case: Case, about: About) -> Decision:
    """A no to a question of the coordinator's own."""
    named = str(case.code)
    if about.ask is Ask.VOID:
        named = voiding.named_again(case, about)
    elif about.number is not None:
        named = f"M{about.number}"
    elif about.subject is not None:
        named = str(case.handle(about.subject))
    return Decision((), (Say(ToWriter(), "left-as-it-is", {"named": named}),))


def left_undone(about: About, now: datetime, *, no: bool) -> Decision | Refusal:
    """A no to which of two was meant. Silence otherwise: the command itself is carried out by who reads commands."""
    if is_late(about, now):
        return Refusal("refusal-which-too-late")
    return Decision((), (Say(ToWriter(), "which-left"),)) if no else SILENCE
