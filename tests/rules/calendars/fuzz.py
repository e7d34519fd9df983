"""Calendar files and mails, changed at random, through the gates that read them: `make fuzz N=100000`.

Nothing may be raised, no input may take half a second of processor time, and no memory may be kept."""

import sys
import time
import tracemalloc
from collections import Counter
from dataclasses import dataclass
from random import Random
from typing import Final

from calendars import mail, reply
from calendars.answer import Answer
from calendars.incoming import Incoming
from calendars.meeting import Attendee, Meeting
from cases.decision import Refusal
from tests.rules.calendars.mails import BOUNCE, outlooks
from tests.rules.calendars.mails import mail as written
from tests.rules.calendars.objects import APPLE, GOOGLE, HER, OUTLOOK, UID
from tests.rules.calendars.test_answers_applied import NOW

FILES: Final = (OUTLOOK, GOOGLE, APPLE)
MAILS: Final = (outlooks(), BOUNCE, written("Kan inte\n\nDen tis 8 dec. 2026 kl. 15:00 skrev x:\n> hej").as_bytes())
PIECES: Final = (
    b"\r\n", b"\n ", b"\x00", b"\xff\xfe", b";", b":", b'"', b"=", b",", b"^n", b"\\n", b"BEGIN:VEVENT\r\n",
    b"END:VEVENT\r\n", b"BEGIN:VCALENDAR\r\n", b"END:VCALENDAR\r\n", b"RRULE:FREQ=SECONDLY\r\n", b"METHOD:REQUEST\r\n",
    b"ATTENDEE;PARTSTAT=DELEGATED:mailto:a@b\r\n", b"SEQUENCE:9999999999999999\r\n", b"DTSTAMP:00000000T000000Z\r\n",
    b"Content-Type: multipart/mixed; boundary=x\r\n", b"--x\r\n", b"--x--\n", b"Content-Transfer-Encoding: base64\r\n",
    b"=?utf-8?q?=ff?=", b"<html><blockquote>", "å\u2028\U0001f600".encode(), b"charset=utf-7", b"\r", b"\t",
)  # fmt: skip
MEETING: Final = Meeting(UID, {HER: Attendee(sequence=2, floor=1)})
WARM: Final = 500
"""Inputs after which all is loaded that reading needs."""


@dataclass(frozen=True, slots=True)
class Figures:
    """What a run came to: inputs, seconds of the slowest, bytes kept after all but the first, and what was read."""

    inputs: int
    slowest: float
    kept: int
    seen: Counter[str]


def changed(chance: Random, raw: bytes) -> bytes:
    """The bytes with one to eight changes: taken out, doubled, put in, turned over, moved."""
    data = bytearray(raw)
    for _ in range(chance.randint(1, 8)):
        at, length = chance.randrange(len(data) + 1), chance.choice((1, 2, 5, 40, 400))
        match chance.randrange(5):
            case 0:
                del data[at : at + length]
            case 1:
                data[at:at] = data[at : at + length] * chance.choice((1, 2, 20))
            case 2:
                data[at:at] = chance.choice(PIECES) * chance.choice((1, 1, 1, 30))
            case 3:
                data[at : at + 1] = bytes((chance.randrange(256),))
            case _:
                piece = data[at : at + length]
                del data[at : at + length]
                there = chance.randrange(len(data) + 1)
                data[there:there] = piece
    return bytes(data)


def one(chance: Random) -> tuple[str, float]:
    """One input, read and applied: what it was, and the seconds it took."""
    is_mail = chance.random() < 0.5
    raw = changed(chance, chance.choice(MAILS if is_mail else FILES))
    began = time.process_time()
    read = mail.read(raw, ("Ta bort alla som är med i gruppen, om du vill det.",)) if is_mail else reply.read(raw)
    answer = read.answer if isinstance(read, Incoming) else read
    if isinstance(answer, Answer):
        assert isinstance(reply.apply(MEETING, answer, NOW), Meeting | Refusal)
    took = time.process_time() - began
    assert isinstance(read, Answer | Incoming | Refusal)
    return type(read).__name__ if not isinstance(read, Refusal) else str(read.reason), took


def run(inputs: int, seed: int = 1, traced: int = 2000) -> Figures:
    """So many inputs from this seed; what is kept is counted over the last of them, for that takes long. Raises what a
    gate lets out."""
    chance, seen, slowest = Random(seed), Counter[str](), 0.0
    for _ in range(min(WARM, inputs)):
        one(chance)
    before = 0
    for number in range(inputs):
        if number == max(0, inputs - traced):
            tracemalloc.start()
            before = tracemalloc.get_traced_memory()[0]
        what, took = one(chance)
        seen[what] += 1
        slowest = max(slowest, took)
    kept = tracemalloc.get_traced_memory()[0] - before
    tracemalloc.stop()
    return Figures(inputs, slowest, kept, seen)


def main(arguments: list[str]) -> int:
    """Run, and say what came of it."""
    figures = run(int(arguments[0]) if arguments else 100_000)
    sys.stdout.write(f"{figures.inputs} inputs, slowest {figures.slowest * 1000:.1f} ms, {figures.kept} bytes kept\n")
    for what, times in figures.seen.most_common():
        sys.stdout.write(f"{times:>8} {what}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
