"""What a call to a meeting says in words, and what an answer to it is about."""

from typing import Final

from cases.case import Case
from cases.decision import About, Ask, TextArguments
from cases.facts import ItipMethod
from cases.invite import Invite

PLACE = "place"
"""What texts call where a meeting is."""


_READ_OUT: Final = {"family-invitation-call": "read-out-call", "family-invitation-new-time": "read-out-new-time"}


def text_of(invite: Invite, *, family: bool) -> str:
    """Which text says it."""
    if invite.method is ItipMethod.CANCEL and not invite.whole:
        return "invitation-taken-back"
    if invite.method is ItipMethod.CANCEL:
        return "family-invitation-off" if family else "invitation-off"
    if invite.place_taken_out:
        return "family-invitation-without-place" if family else "invitation-without-place"
    if invite.moved:
        return "family-invitation-new-time" if family else "invitation-new-time"
    return "family-invitation-call" if family else "invitation-call"


def read_out(invite: Invite) -> str:
    """The same to be read out on the phone, where nobody answers in writing."""
    return _READ_OUT.get(text := text_of(invite, family=True), text)


def values_of(invite: Invite) -> TextArguments:
    """The place is told where the file may say it, and not where it was taken out of a call."""
    told = invite.method is ItipMethod.REQUEST and invite.file and not invite.place_taken_out
    place = (invite.place or "") if told else ""
    return {"number": invite.number, "start": invite.start, "end": invite.end, PLACE: place}


def answerable(case: Case, invite: Invite) -> About | None:
    """A reply to a call is an answer to it, and to a cancelled meeting is told so; a farewell asks nothing."""
    if invite.method is ItipMethod.CANCEL and not invite.whole:
        return None
    return About(Ask.MEETING, case.id, invite.person, number=invite.number, asked=invite.stamp)
