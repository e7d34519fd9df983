"""A whole mail as it came, read: an answer to a call, words, a report that ours was not delivered, or a machine's.

The law of this file: whatever the bytes are, `read` gives an Incoming or a Refusal. It believes nothing of who sent
it."""

from collections.abc import Collection, Iterator
from typing import Final

from calendars.answer import Answer, Unread
from calendars.gate import Shut
from calendars.headers import TO, addresses, is_automatic, message_id, sender, verdicts
from calendars.incoming import Bounce, Incoming, Mail
from calendars.ownwords import own_words, text_of
from calendars.parts import Part, content, every, leaves, opened, text
from calendars.reply import read as read_calendar
from cases.decision import Refusal

CALENDARS: Final = frozenset({"text/calendar", "application/ics"})


def read(raw: bytes, ours: Collection[str] = ()) -> Incoming | Refusal:
    """One mail, at most 1 MiB. `ours` are texts of ours that it may quote, which are nobody's own words.

    The reason of a Refusal is an `Unread`."""
    try:
        return _read(opened(raw), ours)
    except Shut as no:
        return Refusal(no.why)
    except Exception:  # noqa: BLE001 - the law of this file: a stranger's bytes end nothing
        return Refusal(Unread.UNREADABLE)


def _read(mail: Part, ours: Collection[str]) -> Incoming:
    bounce, answer = _bounce(mail), _answer(mail)
    kind = _kind(mail, bounce, answer)
    return Incoming(
        kind=kind,
        sender=sender(mail),
        recipients=addresses(mail, TO),
        message=message_id(mail),
        answer=answer if bounce is None else None,
        words=own_words(_text(mail), ours) if kind in {Mail.WORDS, Mail.ANSWER} and not is_automatic(mail) else "",
        bounce=bounce,
        verdicts=verdicts(mail),
    )


def _kind(mail: Part, bounce: Bounce | None, answer: Answer | Refusal | None) -> Mail:
    """A calendar answer counts though a machine sent it, as some calendars do when their owner has pressed a button."""
    if bounce is not None:
        return Mail.BOUNCE
    if isinstance(answer, Answer):
        return Mail.ANSWER
    if is_automatic(mail) or mail.get_content_type() == "multipart/report":
        return Mail.AUTOMATIC
    return Mail.ANSWER if answer is not None else Mail.WORDS


def _answer(mail: Part) -> Answer | Refusal | None:
    """Of the first part that is one; a second copy of it for other programs says the same. None where there is none."""
    read = [read_calendar(_as_utf8(part)) for part in leaves(mail) if _is_calendar(part)]
    answers = [each for each in read if isinstance(each, Answer)]
    if any(each != answers[0] for each in answers):
        return Refusal(Unread.SEVERAL_MEETINGS)
    return answers[0] if answers else next(iter(read), None)


def _is_calendar(part: Part) -> bool:
    return part.get_content_type() in CALENDARS or str(part.get_filename() or "").casefold().endswith(".ics")


def _as_utf8(part: Part) -> bytes:
    charset = str(part.get_content_charset() or "utf-8")
    return content(part) if charset in {"utf-8", "us-ascii"} else text(part).encode()


def _text(mail: Part) -> str:
    """Plain where there is any, else what the page says."""
    plain = (each for each in _shown(mail, "text/plain") if each.strip())
    return next(plain, None) or next(map(text_of, _shown(mail, "text/html")), "")


def _shown(mail: Part, kind: str) -> Iterator[str]:
    for part in leaves(mail):
        if part.get_content_type() == kind and part.get_content_disposition() != "attachment":
            yield text(part)


def _bounce(mail: Part) -> Bounce | None:
    """Of a report that delivery has failed for good (RFC 3464); one of a delay is none."""
    if mail.get_content_type() != "multipart/report":
        return None
    for status in (part for part in every(mail) if part.get_content_type() == "message/delivery-status"):
        for block in every(status):
            if str(block.get("action", "")).strip().casefold() == "failed":
                return Bounce(_final(block), str(block.get("status", "")).strip()[:20], _original(mail))
    return None


def _final(block: Part) -> str:
    named = str(block.get("final-recipient") or block.get("original-recipient") or "")
    return named.rpartition(";")[2].strip().casefold()[:320]


def _original(mail: Part) -> str | None:
    """The Message-ID of the mail that came back, in the report's last part."""
    for part in every(mail):
        if part.get_content_type() == "text/rfc822-headers":
            return message_id(opened(content(part)))
        if part.get_content_type() == "message/rfc822":
            return next((message_id(each) for each in every(part) if each is not part), None)
    return None
