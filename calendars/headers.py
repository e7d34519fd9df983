"""The head of a mail: who it is from and to, what servers found out about it, and whether a machine wrote it."""

import re
from collections.abc import Iterable, Iterator
from email.errors import HeaderParseError
from email.header import decode_header, make_header
from email.utils import getaddresses
from typing import Final

from calendars.incoming import Verdict
from calendars.parts import Part

TO: Final = ("to", "cc", "delivered-to", "x-original-to", "envelope-to")
LONGEST: Final = 8000
"""Characters of a header that are read at all."""
_COMMENT: Final = re.compile(r"\([^()]*\)")
_QUOTED: Final = re.compile(r'"(?:[^"\\]|\\.)*"')
_SUBJECTS: Final = re.compile(
    r"\s*(automatiskt svar|automatic reply|autosvar|auto(matic)?[ -]?reply|frånvaro(meddelande)?|out of (the )?office|"
    r"automatische antwort|réponse automatique|respuesta automática)\b",
    re.IGNORECASE,
)
"""Of programs that do not say otherwise that it was them; as Outlook writes it in several languages."""


def addresses(mail: Part, names: Iterable[str]) -> tuple[str, ...]:
    """All addresses in these headers, lower case, each once."""
    values = [value[:LONGEST] for name in names for value in _values(mail, name)]
    found = (address.strip().casefold() for _, address in getaddresses(values))
    return tuple(dict.fromkeys(each for each in found if each.count("@") == 1 and " " not in each))


def sender(mail: Part) -> str | None:
    """The one address of the one From header; None where there is not just one (RFC 7489 §6.6.1)."""
    found = addresses(mail, ["from"])
    return found[0] if len(found) == 1 == len(_values(mail, "from")) else None


def message_id(mail: Part, name: str = "message-id") -> str | None:
    """The first Message-ID in a header, with its angle brackets."""
    found = re.search(r"<[^<>\s]{1,500}>", " ".join(_values(mail, name))[:LONGEST])
    return found[0] if found else None


def subject(mail: Part) -> str:
    """As people read it, or as it stands where that cannot be read."""
    written = " ".join(_values(mail, "subject"))[:LONGEST]
    try:
        return str(make_header(decode_header(written)))
    except (LookupError, UnicodeError, HeaderParseError):
        return written


def is_automatic(mail: Part) -> bool:
    """A machine wrote it (RFC 3834 §5), or it came to many."""
    if any(value.partition(";")[0].strip().casefold() not in {"", "no"} for value in _values(mail, "auto-submitted")):
        return True
    if {value.strip().casefold() for value in _values(mail, "precedence")} & {"bulk", "junk", "list", "auto_reply"}:
        return True
    if "<>" in {value.strip() for value in _values(mail, "return-path")}:
        return True
    others = ("list-id", "x-autoreply", "x-autorespond", "x-autoresponder", "x-loop")
    return any(_values(mail, name) for name in others) or bool(_SUBJECTS.match(subject(mail)))


def verdicts(mail: Part) -> tuple[Verdict, ...]:
    """What each Authentication-Results says of DMARC, in the order they stand (RFC 8601 §2.2)."""
    return tuple(_verdicts(_values(mail, "authentication-results")))


def _verdicts(values: Iterable[str]) -> Iterator[Verdict]:
    for value in values:
        first, *results = [each.strip() for each in _plain(value[:LONGEST]).split(";")]
        server = first.split()[0].casefold() if first else ""
        found = [words for result in results if (words := result.casefold().split()) and words[0].startswith("dmarc=")]
        if len(found) == 1:
            yield Verdict(server, found[0][0].partition("=")[2], _property(found[0][1:]))
        else:  # two words on one matter are none
            yield Verdict(server, "")


def _property(words: Iterable[str]) -> str:
    return next((word.partition("=")[2] for word in words if word.startswith("header.from=")), "")


def _plain(value: str) -> str:
    """Without what is quoted or said in brackets, where anybody may have put words."""
    value = _QUOTED.sub("", value)
    before = None
    while before != value:
        before, value = value, _COMMENT.sub("", value)
    return re.sub(r"\s*=\s*", "=", value)


def _values(mail: Part, name: str) -> list[str]:
    return [str(value).replace("\r", " ").replace("\n", " ") for value in mail.get_all(name, [])]
