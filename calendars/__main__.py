"""`python -m calendars FILE…`: a JSON line a file, what is read of each `.ics` or `.eml`, or why it is refused."""

import json
import sys
from pathlib import Path
from typing import Final

from calendars import mail, reply
from calendars.answer import Answer, Kind
from calendars.incoming import Incoming, Mail
from cases.decision import Refusal

MAILS: Final = frozenset({".eml", ".msg", ".mbox"})


def told(path: Path) -> dict[str, object]:
    """What is read of one file: its kind and what that has, or the code of the refusal. Raises OSError."""
    raw = path.read_bytes()
    seen = mail.read(raw) if path.suffix.casefold() in MAILS else reply.read(raw)
    return {"file": path.name} | _told(seen)


def _told(seen: Incoming | Answer | Refusal) -> dict[str, object]:
    match seen:
        case Refusal():
            return {"kind": "refusal", "refusal": str(seen.reason)}
        case Answer():
            return _answer(seen)
        case Incoming(kind=Mail.ANSWER, answer=Answer() | Refusal() as answer):
            return _told(answer) | {"from": seen.sender}
        case Incoming(bounce=bounce) if bounce is not None:
            return {"kind": "bounce", "recipient": bounce.recipient, "status": bounce.status, "of": bounce.original}
        case Incoming():
            return {"kind": str(seen.kind), "from": seen.sender, "words": seen.words}


def _answer(answer: Answer) -> dict[str, object]:
    first = answer.voices[0]
    return {
        "kind": str(answer.kind),
        "uid": answer.uid,
        "attendee": first.addresses[0],
        "partstat": str(first.partstat) if first.partstat and answer.kind is Kind.REPLY else None,
        "sequence": answer.sequence,
        "dtstamp": answer.stamp.strftime("%Y%m%dT%H%M%SZ"),
    }


def main(arguments: list[str]) -> int:
    """The lines; 2 where no file was named, or one could not be opened."""
    code = 0 if arguments else 2
    for name in arguments:
        try:
            line = told(Path(name))
        except OSError as problem:
            code, line = 2, {"file": Path(name).name, "kind": "refusal", "refusal": f"not-opened: {problem.strerror}"}
        print(json.dumps(line, ensure_ascii=False))  # noqa: T201 - what this program is for
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
