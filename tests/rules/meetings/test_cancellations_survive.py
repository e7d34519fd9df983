"""A cancellation reaches those who hold the call, also when they are taken out before it has left."""

from datetime import timedelta

import pytest

from bot.letters.leaving import Leave, may_leave
from cases.decision import ToPerson
from cases.facts import MeetingKind
from cases.ids import LetterId, MeetingUid
from cases.invite import Invite
from cases.meetings.calling import call, cancel
from cases.office import Office
from storage.letters import Attachment, Letter
from tests.given import NOW, POLIS, after, at, invites, who, with_consent
from tests.settled import withdraw

CONSENTED = with_consent()
LEADER = who(CONSENTED, "samordnare")
CALL = call(
    CONSENTED,
    LEADER,
    at("2026-12-15 13:00"),
    timedelta(hours=1),
    None,
    MeetingKind.NETWORK,
    MeetingUid("one@kommun.example"),
    NOW,
)
CALLED = after(CONSENTED, CALL)


def letter_for(invite: Invite) -> Letter:
    """The letter that carries this calendar object."""
    return Letter(
        id=LetterId("inv"),
        case=CALLED.id,
        to=ToPerson(invite.person),
        order="lane",
        words=None,
        attachment=Attachment(filename="m.ics", mimetype="text/calendar", data=b""),
        farewell=invite.farewell,
        written=NOW,
    )


@pytest.mark.rule("R29")
def test_a_cancelled_meeting_is_cancelled_for_someone_taken_out_the_same_moment() -> None:
    off = cancel(CALLED, LEADER, 1, NOW)
    to_police = invites(off)["polis"]
    case = after(CALLED, off)
    case = after(case, withdraw(case, who(case, "vh1"), who(case, "vh1"), (POLIS,), NOW))
    assert who(case, "polis").out
    assert to_police.farewell, "what withdraws other letters leaves this one"
    assert may_leave(letter_for(to_police), case, Office(), NOW.date()) is Leave.NOW


def test_a_call_is_not_sent_to_someone_taken_out_the_same_moment() -> None:
    to_police = invites(CALL)["polis"]
    case = after(CALLED, withdraw(CALLED, who(CALLED, "vh1"), who(CALLED, "vh1"), (POLIS,), NOW))
    assert not to_police.farewell
    assert may_leave(letter_for(to_police), case, Office(), NOW.date()) is Leave.NEVER
