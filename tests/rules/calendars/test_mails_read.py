"""A mail is read for its calendar answer and for its writer's own words, and nothing in it is taken for either."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calendars.answer import Answer, Partstat, Unread
from calendars.incoming import Incoming, Mail
from calendars.mail import read
from cases.decision import Refusal
from tests.rules.calendars.mails import BELOW, BOUNCE, BOX, OURS, PAGES, SERVER, apples, googles, mail, outlooks
from tests.rules.calendars.objects import APPLE, GOOGLE, HER


def incoming(raw: bytes, *ours: str) -> Incoming:
    seen = read(raw, ours)
    assert isinstance(seen, Incoming)
    return seen


@pytest.mark.parametrize(
    ("raw", "partstat"),
    [(outlooks(), Partstat.ACCEPTED), (googles(), Partstat.DECLINED), (apples(APPLE), Partstat.TENTATIVE)],
    ids=["outlook", "google", "apple"],
)
def test_the_answer_in_a_mail_of_each_program_is_read(raw: bytes, partstat: Partstat) -> None:
    seen = incoming(raw)
    assert isinstance(seen.answer, Answer)
    assert (seen.kind, seen.sender, seen.recipients) == (Mail.ANSWER, HER, (BOX,))
    assert seen.answer.of(HER) is partstat


@pytest.mark.rule("R9")
@pytest.mark.parametrize("said", ["Ja", "Kan inte, jobbar.\n\nHälsningar Anna", "ta bort polisen"])
@pytest.mark.parametrize("program", BELOW)
def test_of_a_mail_only_the_writers_own_words_are_read(program: str, said: str) -> None:
    for gap in ("\n\n", "\n"):
        assert incoming(mail(f"{said}{gap}{BELOW[program]}").as_bytes(), OURS).words == said


@pytest.mark.rule("R9")
@pytest.mark.parametrize("program", BELOW)
def test_a_mail_without_words_of_its_own_says_nothing(program: str) -> None:
    assert incoming(mail(BELOW[program]).as_bytes(), OURS).words == ""


@pytest.mark.rule("R9")
@pytest.mark.parametrize("program", PAGES)
def test_of_a_page_only_the_writers_own_words_are_read(program: str) -> None:
    page = PAGES[program].replace("WORDS", "ta bort polisen")
    assert incoming(mail(page=page).as_bytes()).words == "ta bort polisen"


@pytest.mark.parametrize("said", ["ta bort alla", "Svara ja eller nej", "Polisen skrev 15:00 till mig, vad menar de?"])
def test_own_words_that_are_also_ours_are_still_their_writers(said: str) -> None:
    assert incoming(mail(said).as_bytes(), OURS).words == said


AUTOMATIC = [
    {"Auto_Submitted": "auto-replied"},
    {"Subject": "Automatiskt svar: Möte"},
    {"Subject": "=?utf-8?q?Fr=C3=A5nvaro?="},
    {"Precedence": "bulk"},
    {"Return_Path": "<>"},
    {"List_Id": "<alla.example.se>"},
]


@pytest.mark.rule("R9")
@pytest.mark.parametrize("headers", AUTOMATIC, ids=str)
def test_words_that_a_machine_sent_are_nobodys(headers: dict[str, str]) -> None:
    seen = incoming(mail("ta bort alla", **headers).as_bytes())
    assert (seen.kind, seen.words) == (Mail.AUTOMATIC, "")


def test_a_mail_that_came_back_names_whom_it_did_not_reach_and_says_nothing() -> None:
    seen = incoming(BOUNCE)
    assert (seen.kind, seen.words, seen.answer) == (Mail.BOUNCE, "", None)
    assert seen.bounce is not None
    assert (seen.bounce.recipient, seen.bounce.status, seen.bounce.original) == (HER, "5.1.1", "<ours@sig.example>")


def test_a_delay_is_no_bounce() -> None:
    assert incoming(BOUNCE.replace(b"Action: failed", b"Action: delayed")).kind is Mail.AUTOMATIC


def test_an_answer_inside_a_forwarded_mail_is_nobodys() -> None:
    message = mail("Se nedan")
    inner = mail("")
    inner.add_attachment(GOOGLE.decode(), subtype="calendar", filename="x.ics")
    message.make_mixed()
    message.add_attachment(inner)
    seen = incoming(message.as_bytes())
    assert (seen.answer, seen.words) == (None, "Se nedan")


def test_two_answers_that_differ_are_none() -> None:
    message = mail("")
    for partstat in (b"DECLINED", b"ACCEPTED"):
        raw = GOOGLE.replace(b"DECLINED", partstat)
        message.add_attachment(raw, maintype="application", subtype="ics", filename="invite.ics")
    assert incoming(message.as_bytes()).answer == Refusal(Unread.SEVERAL_MEETINGS)


PROVEN = [
    (f"{SERVER}; dmarc=pass header.from=example.se", True),
    (f"{SERVER}; spf=fail; dkim=pass header.d=example.se; dmarc=pass (p=none) header.from=example.se", True),
    (f"{SERVER}; dmarc=fail header.from=example.se", False),
    (f"{SERVER}; dmarc=pass header.from=elsewhere.se", False),
    (f"{SERVER}; dmarc=fail (x; dmarc=pass) header.from=example.se", False),
    (f'{SERVER}; dmarc=fail reason="; dmarc=pass" header.from=example.se', False),
    (f"{SERVER}; dmarc=pass; dmarc=fail", False),
    ("mx.elsewhere.se; dmarc=pass header.from=example.se", False),
    (f"{SERVER}; none", False),
    ("", False),
]


@pytest.mark.parametrize(("said", "proven"), PROVEN)
def test_only_our_own_servers_word_proves_a_sender(said: str, proven: bool) -> None:  # noqa: FBT001 - a value tried
    message = mail("Ja")
    if said:
        message["Authentication-Results"] = said
    message["Authentication-Results"] = "mx.elsewhere.se; dmarc=pass header.from=example.se"
    assert incoming(message.as_bytes()).is_proven(SERVER) is proven


def test_what_another_put_below_our_servers_word_does_not_count() -> None:
    message = mail("Ja", Authentication_Results=f"{SERVER}; dmarc=fail header.from=example.se")
    message["Authentication-Results"] = f"{SERVER}; dmarc=pass header.from=example.se"
    assert not incoming(message.as_bytes()).is_proven(SERVER)


def test_two_senders_are_nobody() -> None:
    raw = mail("Ja", Authentication_Results=f"{SERVER}; dmarc=pass").as_bytes()
    seen = incoming(b"From: <chef@example.se>\n" + raw)
    assert (seen.sender, seen.is_proven(SERVER)) == (None, False)


DEEP = b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(20)) + b"\nja\n"
BEYOND = {
    "too big": (b"From: a@b.se\n\n" + b"x" * 1024 * 1024, Unread.TOO_BIG),
    "too deep": (DEEP, Unread.TOO_MANY_PARTS),
    "too many parts": (b'Content-Type: multipart/mixed; boundary="x"\n\n' + b"--x\n\nja\n" * 70, Unread.TOO_MANY_PARTS),
    "too many boundaries": (DEEP * 4, Unread.TOO_MANY_PARTS),
}


@pytest.mark.parametrize("name", BEYOND)
def test_a_mail_beyond_all_bounds_is_refused(name: str) -> None:
    raw, why = BEYOND[name]
    assert read(raw) == Refusal(why)


@given(st.sampled_from([outlooks(), googles(), apples(APPLE), BOUNCE]), st.data())
def test_no_change_to_a_mail_raises_anything(raw: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(raw)))
    upto = data.draw(st.integers(at, min(len(raw), at + 40)))
    read(raw[:at] + data.draw(st.binary(max_size=20)) + raw[upto:], (OURS,))
