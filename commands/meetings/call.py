"""`!möte kalla TID [LÄNGD] plats=… [typ=…] [förmöte=30] [tolk=…]`: each who may come gets a calendar file."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.facts import MeetingKind
from cases.ids import MeetingUid
from cases.meetings import calling, premeeting
from cases.meetings.around import with_interpreter
from cases.moments.lengths import read_length
from commands.asked import Asked
from commands.command import Command
from commands.finding.matching import word_of
from commands.meetings.group_reason import if_it_may_meet, reason_said
from commands.meetings.when import time_said
from commands.reading.line import folded
from commands.reading.words import Words, unread
from commands.vocabulary.meetings import KINDS, MEETING
from commands.vocabulary.small import Key

LONGEST_LANGUAGE: Final = 30


@dataclass(frozen=True, slots=True)
class Args:
    """A moment to come, how long, where, and what kind of meeting."""

    start: datetime
    length: timedelta | None
    place: str | None
    kind: MeetingKind
    before: timedelta | None
    """How long a förmöte there is before it."""
    interpreter: str | None
    """The language that is interpreted."""
    reason: tuple[str | None, str]
    """Why a group that lacks someone meets, and the command again with that to fill in."""


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words, Key.PLACE, Key.KIND, Key.BEFORE, Key.INTERPRETER, Key.REASON):
        return refusal
    words = _without_meeting(words)
    time = time_said(words, words.plain, asked)
    if isinstance(time, Refusal):
        return time
    start, length = time
    said = words.named(Key.KIND.spellings)
    kind = MeetingKind.NETWORK if said is None else KINDS.get(folded(said))
    if kind is None:
        return Refusal("refusal-unknown-kind", {"said": said or ""})
    language = language_said(words.named(Key.INTERPRETER.spellings))
    if isinstance(language, Refusal):
        return language
    before = length_before(words.named(Key.BEFORE.spellings))
    if isinstance(before, Refusal):
        return before
    return Args(start, length, words.named(Key.PLACE.spellings) or None, kind, before, language, reason_said(words))


def _without_meeting(words: Words) -> Words:
    """*typ=extra möte*: the second word says nothing more."""
    kinds = Key.KIND.spellings
    behind = {at + 1 for at, token in enumerate(words.items) if token.key in kinds}
    kept = (each for at, each in enumerate(words.items) if at not in behind or word_of(each) not in MEETING)
    return replace(words, items=tuple(kept))


def length_before(said: str | None) -> timedelta | Refusal | None:
    """Of the förmöte: minutes, or a length as people write it."""
    if said is None:
        return None
    length = timedelta(minutes=int(said)) if said.isascii() and said.isdigit() else read_length(said)
    return Refusal("refusal-length-unreadable", {"said": said}) if length is None else length


def language_said(said: str | None) -> str | Refusal | None:
    """The language of an interpreter: a word or two, and never who that is."""
    if said is None:
        return None
    language = said.strip().lower()
    is_one = len(language) <= LONGEST_LANGUAGE and all(word.isalpha() for word in language.split())
    return language if language and is_one else Refusal("refusal-interpreter-language", {"said": said})


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    uid = new_uid(asked, "meeting")
    answer = calling.call(case, by, args.start, args.length, args.place, args.kind, uid, asked.now)
    if isinstance(answer, Refusal):
        return answer
    answer = with_interpreter(case, by, answer, args.interpreter, asked.now)
    if args.before is not None:
        answer = premeeting.call_before(case, by, answer, args.before, new_uid(asked, "before"), asked.now)
        if isinstance(answer, Refusal):
            return answer
    return if_it_may_meet(asked, answer, args.kind, args.start, args.reason)


def new_uid(asked: Asked, use: str) -> MeetingUid:
    """Of a meeting that this command calls."""
    return MeetingUid(f"{UUID(hex=asked.fresh(use), version=4)}@{asked.house.calendar_domain}")


COMMAND: Final = Command("meeting-call", Access.STAFF, Place.OPEN, parse, decide, open_case=True, harmless=True)
