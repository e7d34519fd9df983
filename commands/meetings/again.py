"""`!möte igen [skäl=…]`: the next network meeting, as long as the last and where it was, on the next free date."""

from typing import Final
from uuid import UUID

from cases.access import Access, Place
from cases.decision import Decision, Line, Refusal
from cases.ids import MeetingUid
from cases.meetings import calling
from cases.meetings.cadence import held, planned
from cases.meetings.next_date import next_free
from commands.asked import Asked
from commands.command import Command
from commands.meetings.group_reason import if_it_may_meet, reason_said
from commands.reading.words import Words, unread
from commands.vocabulary.small import Key


def parse(words: Words, asked: Asked) -> tuple[str | None, str] | Refusal:
    del asked
    if words.text:
        return Refusal("refusal-too-many-words", {"said": words.text}, command=words.head)
    return unread(words, Key.REASON) or reason_said(words)


def decide(asked: Asked, reason: tuple[str | None, str]) -> Decision | Refusal:
    case, by = asked.in_case()
    every = (*held(case, asked.now)[:1], *planned(case, asked.now))
    if not every:
        return Refusal("refusal-no-meeting-before")
    last = every[-1]
    length = last.end - last.start
    found = next_free(case, last.start, asked.now, length=length)
    if found is None:
        return Refusal("refusal-no-meeting-before")
    uid = MeetingUid(f"{UUID(hex=asked.fresh('meeting'), version=4)}@{asked.house.calendar_domain}")
    place = None if case.is_protected else last.place
    answer = calling.call(case, by, found.start, length, place, last.kind, uid, asked.now)
    if isinstance(answer, Refusal):
        return answer
    for each in found.unwise:
        answer = answer.noting(Line(f"unwise-{each}"))
    return if_it_may_meet(asked, answer, last.kind, found.start, reason)


COMMAND: Final = Command("meeting-again", Access.STAFF, Place.OPEN, parse, decide, open_case=True, harmless=True)
