"""Calendar files as other programs send them back, each as its bytes."""

from typing import Final

UID: Final = "5d2f7c1e-8a34-4b6e-9f10-3c2b1a0d9e8f@sig.example"
HER: Final = "anna.mamma@example.se"
STANDARD: Final = (
    "BEGIN:VTIMEZONE\nTZID:W. Europe Standard Time\nBEGIN:STANDARD\nDTSTART:16010101T030000\nTZOFFSETFROM:+0200\n"
    "TZOFFSETTO:+0100\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\nEND:STANDARD\nEND:VTIMEZONE\n"
)
"""As Outlook writes the time zone: a Windows name, and a rule that recurs."""


def calendar(meeting: str, method: str = "METHOD:REPLY\n", before: str = "") -> bytes:
    """A file with one meeting of these lines."""
    return (
        f"BEGIN:VCALENDAR\nPRODID:-//Some//Program//EN\nVERSION:2.0\n{method}{before}BEGIN:VEVENT\n{meeting}END:VEVENT\n"
        "END:VCALENDAR\n"
    ).replace("\n", "\r\n").encode()  # fmt: skip


def lines(
    attendee: str = f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{HER}\n",
    *,
    uid: str = f"UID:{UID}\n",
    stamp: str = "DTSTAMP:20261201T080000Z\n",
    more: str = "",
) -> str:
    """What a reply's meeting needs, and more."""
    return f"{uid}{stamp}{attendee}{more}"


_OUTLOOKS = """\
COMMENT;LANGUAGE=sv-SE:\\n
SUMMARY;LANGUAGE=sv-SE:Accepterat: Möte
DTSTART;TZID=W. Europe Standard Time:20261208T150000
DTEND;TZID=W. Europe Standard Time:20261208T160000
CLASS:PRIVATE
PRIORITY:5
TRANSP:OPAQUE
STATUS:CONFIRMED
SEQUENCE:1
X-MICROSOFT-CDO-APPT-SEQUENCE:1
X-MICROSOFT-CDO-BUSYSTATUS:BUSY
BEGIN:VALARM
ACTION:DISPLAY
TRIGGER;RELATED=START:-PT15M
END:VALARM
"""
_GOOGLES = """\
DTSTART:20261208T140000Z
DTEND:20261208T150000Z
ORGANIZER;CN=x:mailto:mote+abc@sig.example
SEQUENCE:0
STATUS:CONFIRMED
"""
_GOOGLES_ANSWER = (
    "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=anna.mam\n"
    f" ma@example.se;X-NUM-GUESTS=0:mailto:{HER}\n"
)
OUTLOOK: Final = calendar(
    lines(f'ATTENDEE;PARTSTAT=ACCEPTED;CN="Mamma, Anna":MAILTO:{HER.upper()}\n', more=_OUTLOOKS), before=STANDARD
)
GOOGLE: Final = calendar(lines(_GOOGLES_ANSWER, more=_GOOGLES), "CALSCALE:GREGORIAN\nMETHOD:REPLY\n")
APPLE: Final = calendar(
    lines(f"ATTENDEE;CN=Anna;CUTYPE=INDIVIDUAL;EMAIL={HER};PARTSTAT=TENTATIVE:invalid:nomail\n", more="SEQUENCE:2\n")
)
