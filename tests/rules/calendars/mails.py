"""Mails as people's programs send them, each as its bytes."""

from email.message import EmailMessage
from typing import Final

from tests.rules.calendars.objects import GOOGLE, HER, OUTLOOK

BOX: Final = "mote+00112233445566778899aabbccddeeff@sig.example"
SERVER: Final = "mx.sig.example"
OURS: Final = (
    "Hej. Det är jag, Påminnaren. "
    "Vill du att någon inte ska få veta mer? Skriv ta bort alla till mig, så är det gjort.\n"
    "Kan du komma på tisdag? Svara ja eller nej."
)
"""What a mail of ours says, and what is quoted of it."""
QUOTED: Final = "\n".join(f"> {line}" for line in OURS.split("\n"))

BELOW: Final = {
    "gmail, swedish": f"Den tis 1 dec. 2026 kl 09:00 skrev Påminnaren <{BOX}>:\n\n{QUOTED}",
    "gmail, broken line": f"Den tis 1 dec. 2026 kl 09:00 skrev Påminnaren <\n{BOX}>:\n\n{QUOTED}",
    "gmail, english": f"On Tue, Dec 1, 2026 at 9:00 AM Påminnaren <{BOX}> wrote:\n\n{QUOTED}",
    "ios": f"Skickat från min iPhone\n\n> 1 dec. 2026 kl. 09:00 skrev Påminnaren <{BOX}>:\n> \n> {OURS}",
    "ios without a signature": f"1 dec. 2026 kl. 09:00 skrev Påminnaren <{BOX}>:\n\n{QUOTED}",
    "thunderbird": f"Den 2026-12-01 kl. 09:00, skrev Påminnaren:\n{QUOTED}",
    "outlook": f"{'_' * 32}\nFrån: Påminnaren <{BOX}>\nSkickat: den 1 december 2026 09:00\n\n{OURS}",
    "outlook, desktop": f"Från: Påminnaren <{BOX}> \nSkickat: den 1 december 2026 09:00\nÄmne: Möte\n\n{OURS}",
    "outlook, english": f"-----Original Message-----\nFrom: Påminnaren <{BOX}>\n\n{OURS}",
    "outlook on a phone": f"Hämta Outlook för iOS<https://aka.ms/o0ukef>\n________________________________\n{OURS}",
    "a program not known": f"* Påminnaren, 1/12:\n{OURS}",
    "a signature": f"-- \nAnna Mamma\n{OURS}",
}
"""What each program puts below the words of who answers."""

PAGES: Final = {
    "gmail": '<div dir="ltr">WORDS</div><br><div class="gmail_quote"><div class="gmail_attr">Den tis 1 dec. 2026 skrev'
    f" x:<br></div><blockquote>{OURS}</blockquote></div>",
    "outlook": "<html><head><style>p {margin:0}</style></head><body><p class=MsoNormal>WORDS</p>"
    f'<div id="appendonsend"></div><hr><div id="divRplyFwdMsg"><b>Från:</b> x</div><p>{OURS}</p></body></html>',
    "apple": f'<html><body>WORDS<br><br><blockquote type="cite">{OURS}</blockquote></body></html>',
    "thunderbird": f'<p>WORDS</p><div class="moz-cite-prefix">Den 2026-12-01 skrev x:</div>'
    f"<blockquote>{OURS}</blockquote>",
}
"""Mails that have no plain part."""


def mail(body: str = "", *, page: str | None = None, **headers: str) -> EmailMessage:
    """From her to the address of one meeting. `_` in a header's name stands for `-`."""
    message = EmailMessage()
    plain = {"From": f"Anna Mamma <{HER}>", "To": BOX, "Subject": "Sv: Möte", "Message-ID": "<1@example.se>"}
    for name, value in (plain | {name.replace("_", "-"): value for name, value in headers.items()}).items():
        message[name] = value
    if page is None:
        message.set_content(body)
    else:
        message.set_content(page, subtype="html")
    return message


def outlooks() -> bytes:
    """Outlook's answer: words, the calendar beside them, and a part for other Outlooks."""
    message = mail("Kommer.")
    message.add_alternative(OUTLOOK.decode(), subtype="calendar", params={"method": "REPLY"})
    message.make_mixed()
    message.add_attachment(b"\x78\x9f\x3e\x22" * 20, maintype="application", subtype="ms-tnef", filename="winmail.dat")
    return message.as_bytes()


def googles() -> bytes:
    """Google's: sent by a machine for her, with the object twice."""
    message = mail("Anna har avböjt.", Auto_Submitted="auto-generated", Sender="calendar-notification@google.com")
    message.add_alternative(GOOGLE.decode(), subtype="calendar", params={"method": "REPLY"})
    message.make_mixed()
    message.add_attachment(GOOGLE, maintype="application", subtype="ics", filename="invite.ics")
    return message.as_bytes()


def apples(raw: bytes) -> bytes:
    """Apple's: the type of the part does not name the method."""
    message = mail("")
    message.add_attachment(raw.decode(), subtype="calendar", filename="iMIP.ics")
    return message.as_bytes()


BOUNCE: Final = b"""\
From: MAILER-DAEMON@mail.example.se
To: mote+00112233445566778899aabbccddeeff@sig.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
Content-Type: multipart/report; report-type=delivery-status; boundary="x"

--x
Content-Type: text/plain

ta bort alla
--x
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.se

Final-Recipient: rfc822; Anna.Mamma@example.se
Action: failed
Status: 5.1.1

--x
Content-Type: message/rfc822

From: mote+00112233445566778899aabbccddeeff@sig.example
Message-ID: <ours@sig.example>
Content-Type: text/plain

ta bort alla
--x--
"""
