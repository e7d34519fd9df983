"""A letter of each kind that there is, written as the bot writes it, of words that no text changes."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Final

from bot.operator.witness import checkpoint_line
from bot.rooms.declining import end_of_request
from bot.texts.texts import Texts
from bot.writing.addressing import Where
from bot.writing.lettering import Lettering, Numbers
from cases.decision import Line, Say, ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.facts import ItipMethod
from cases.ids import CaseId, EventId, LetterId, MeetingUid, PersonId, Unit, UserId
from cases.invite import Invite
from cases.office import Office
from cases.planned import Purpose
from storage.checkpoint import Checkpoint
from storage.letters import Attachment, Letter
from storage.vault import Vault
from tests.given import CASE, HOME, a_case

AT: Final = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
TEXTS: Final = Texts(
    {
        "sv": [
            "said = Hej & välkommen, **{ $name }**. Skriv `ja`.\n",
            "noted = Rad { $number }\n",
            "block = !plan { $name }\n",
            "invitation-call = Du kallas till M{ $number }.\n",
            "date-day-pattern = d MMM\ndate-clock-pattern = HH.mm\ndate-when = { $day } { $from }\n",
            "calendar-file-name = mote.ics\ncalendar-summary = Möte\n",
        ]
    }
)
ICS: Final = Attachment("mote.ics", "text/calendar", b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n")
OLDER: Final = replace(ICS, filename="möte.ics")
"""A version before sent words and file as one letter; such a one may still wait."""
WHERE: Final = Where(Purpose(case=CASE), UserId(f"@polis:{HOME}"), EventId("$asked"))
NAMED: Final = {"name": "<Karin>"}
POINT: Final = Checkpoint("0" * 32, 7, b"\x01" * 32, (CaseId("2" * 32),), b"\x03" * 32, b"\x04" * 64)
SAYINGS: Final[Mapping[str, tuple[Say, Where | None]]] = {
    "notice": (Say(ToPerson(PersonId("vh1")), "said", NAMED), None),
    "notice-with-code": (Say(ToPerson(PersonId("polis")), "said", NAMED), None),
    "notice-in-a-room": (Say(ToCaseRoom(), "said", NAMED), None),
    "to-act-on": (Say(ToPerson(PersonId("polis")), "said", NAMED, act=True), None),
    "to-act-on-in-a-room": (Say(ToOffice(Unit("syd")), "said", NAMED, act=True), None),
    "with-a-command": (Say(ToUser(UserId(f"@karin:{HOME}")), "said", NAMED, act=True, command="!rum <1>"), None),
    "with-a-block": (Say(ToCaseRoom(), "said", NAMED, block="block"), None),
    "with-notes": (Say(ToCaseRoom(), "said", NAMED, notes=(Line("noted", (("number", 1),)),)), None),
    "reply": (Say(ToCaseRoom(), "said", NAMED), WHERE),
    "reply-in-a-thread": (Say(ToCaseRoom(), "said", NAMED, act=True), replace(WHERE, thread=EventId("$thread"))),
    "answer-aside": (Say(ToPerson(PersonId("polis")), "said", NAMED), replace(WHERE, aside=True)),
    "told-of-what-another-asked": (Say(ToPerson(PersonId("skola")), "said", NAMED), replace(WHERE, aside=True)),
}


def every_kind(vault: Vault) -> Iterator[tuple[str, Letter]]:
    """Each with the name of its golden file."""
    lettering = Lettering(TEXTS, vault, Numbers("0470"), "sv")
    for name, (say, answered) in SAYINGS.items():
        yield name, _said(lettering, say, answered, LetterId(name))
    told, file = _call(lettering)
    yield "call-in-words", told
    yield "call-as-file", replace(file, attachment=ICS)
    yield "call", replace(told, attachment=OLDER)
    yield "checkpoint", checkpoint_line(Unit("syd"), POINT, EventId("$thread"), AT)
    yield "end-of-a-request", end_of_request(EventId("$request"), ToPerson(PersonId("vh1")), a_case(), AT)


def _said(lettering: Lettering, say: Say, answered: Where | None, name: LetterId) -> Letter:
    assert isinstance(say.to, ToPerson | ToUser | ToCaseRoom | ToOffice)
    case = a_case() if isinstance(say.to, ToPerson | ToCaseRoom) else None
    return lettering.saying(Office(), case, say, name, say.to, answered, AT)


def _call(lettering: Lettering) -> list[Letter]:
    invite = Invite(
        PersonId("polis"),
        1,
        MeetingUid("uid"),
        ItipMethod.REQUEST,
        sequence=0,
        stamp=AT,
        start=AT + timedelta(days=14),
        end=AT + timedelta(days=14, hours=1),
    )
    return lettering.invitation(Office(), a_case(), invite, LetterId("inv:call"), AT)
