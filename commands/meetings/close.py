"""`!möte klart utom skola, 1 klar, 3 flytta 15/1, resten kvar, nästa ja`: one line that closes a meeting (R45, R59)."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.closing import meeting as closing
from cases.closing.walking import Walked, not_reviewed, walk
from cases.decision import Decision, Refusal, Say, TextArgument
from cases.facts import MeetingKind
from cases.fold import fold
from cases.meetings import calling, premeeting
from cases.meetings.around import with_interpreter
from cases.plan.actions import open_actions
from cases.topics.meetings import Meeting
from commands.asked import Asked
from commands.command import Command
from commands.meetings.call import new_uid
from commands.meetings.clauses import Clause, clauses
from commands.meetings.closing_line import Next, Told, read_closing
from commands.meetings.group_reason import if_it_may_meet
from commands.reading.line import Token
from commands.reading.words import Words, typed
from commands.vocabulary.closing import FILLED_IN
from commands.vocabulary.small import Key


@dataclass(frozen=True, slots=True)
class Args:
    """What is told of the meeting, and the line as it was written, so that it can be handed back filled in."""

    told: Told
    line: "Line"


@dataclass(frozen=True, slots=True)
class Line:
    """The command as it was written, piece by piece."""

    head: str
    pieces: tuple[str, ...]

    def with_more(self, *more: str) -> str:
        """The whole line with these pieces behind it, ready to copy."""
        pieces = ", ".join((*self.pieces, *more))
        return f"{self.head} {pieces}" if pieces else self.head

    @classmethod
    def of(cls, head: str, pieces: Iterable[Clause]) -> "Line":
        return cls(head, tuple(" ".join(map(_typed, piece.tokens)).rstrip(",;") for piece in pieces))


def _typed(token: Token) -> str:
    return typed(replace(token, begins=False))


def parse(words: Words, asked: Asked) -> Args | Refusal:
    known = (Key.YOUTH, Key.REASON, Key.PLACE)
    if (stray := words.stray(key.spellings for key in known)) is not None:
        return Refusal("refusal-unknown-key", {"word": stray})
    case, _ = asked.in_case()
    pieces = clauses(words.items)
    told = read_closing(case, pieces, asked.now)
    return told if isinstance(told, Refusal) else Args(told, Line.of(words.head, pieces))


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    told = args.told
    meeting = closing.to_close(case, told.number, asked.now)
    if isinstance(meeting, Refusal):
        return meeting
    if refusal := _lacks(asked, meeting, args):
        return refusal
    walked = walk(case, by, told.verdicts, asked.now)
    if isinstance(walked, Refusal):
        return walked
    return _with_next(asked, meeting, args, walked)


def _lacks(asked: Asked, meeting: Meeting, args: Args) -> Refusal | None:
    """What is to be said before it can be closed, with the whole line filled in (R45, R59)."""
    case, _ = asked.in_case()
    told, held = args.told, args.told.held
    rest_left, next_yes = FILLED_IN["en" if asked.house.language == "en" else "sv"]
    planned = closing.following(case, meeting)
    no_next = told.after is None and planned is None
    start = closing.next_start(case, meeting, held, asked.now)
    left = not_reviewed(case, told.verdicts) if closing.walks_the_plan(meeting, held) else ()
    if left:
        every = len(open_actions(case))
        numbers = tuple(map(str, left))
        command = args.line.with_more(rest_left, *((next_yes,) if no_next else ()))
        values: dict[str, TextArgument] = {
            "numbers": numbers,
            "reviewed": every - len(left),
            "open": every,
            "missing": len(left),
        }
        return Refusal("refusal-not-reviewed", values, command=command)
    if no_next:
        return Refusal("refusal-without-next", {"start": start}, command=args.line.with_more(next_yes))
    return None


def _with_next(asked: Asked, meeting: Meeting, args: Args, walked: Walked) -> Decision | Refusal:
    """The plan, the next meeting, and the closing, in that order."""
    case, by = asked.in_case()
    told = args.told
    after, planned = told.after, closing.following(case, meeting)
    case = fold(case, walked.facts)
    if after is not None and not after.wanted:
        return _without_next(asked, case, meeting, args, walked, planned)
    if planned is not None and (after is None or after.start is None):
        if told.reason or told.place:
            return Refusal("refusal-next-is-called", {"number": planned.number, "start": planned.start})
        return Decision(walked.facts) + closing.close(case, by, meeting, told.held, walked, planned, asked.now)
    before = case.meetings.keys()
    called = _called(replace(asked, case=case), meeting, args, after or Next())
    if isinstance(called, Refusal):
        return called
    case = fold(case, called.facts)
    after_it = case.meetings[min(case.meetings.keys() - before)]
    closed = closing.close(case, by, meeting, told.held, walked, after_it, asked.now)
    return Decision(walked.facts) + _in_one_answer(called, closed)


def _in_one_answer(called: Decision, closed: Decision) -> Decision:
    """The next meeting stands in the answer about the one that is closed, with the notes of its own."""
    told = [each for each in called.effects if isinstance(each, Say) and each.text == "meeting-called"]
    for note in (note for each in told for note in each.notes):
        closed = closed.noting(note)
    return replace(called, effects=tuple(each for each in called.effects if each not in told)) + closed


def _without_next(
    asked: Asked, case: Case, meeting: Meeting, args: Args, walked: Walked, planned: Meeting | None
) -> Decision | Refusal:
    _, by = asked.in_case()
    if planned is not None:
        return Refusal("refusal-next-is-called", {"number": planned.number, "start": planned.start})
    if args.told.reason is None or args.told.place is not None:
        return Refusal("refusal-no-next-why", command=args.line.with_more(f'{_reason(asked)}="…"'))
    closed = closing.close(case, by, meeting, args.told.held, walked, args.told.reason, asked.now)
    return Decision(walked.facts) + closed


def _called(asked: Asked, meeting: Meeting, args: Args, after: Next) -> Decision | Refusal:
    """The next network meeting; the call is told in the line of what is closed, and not once more by itself."""
    case, by = asked.in_case()
    start = after.start or closing.next_start(case, meeting, args.told.held, asked.now)
    length = after.length or (meeting.end - meeting.start if meeting.kind is MeetingKind.NETWORK else None)
    place = args.told.place or (None if case.is_protected else meeting.place)
    called = calling.call(case, by, start, length, place, MeetingKind.NETWORK, new_uid(asked, "meeting"), asked.now)
    if isinstance(called, Refusal):
        return called
    called = with_interpreter(case, by, called, meeting.interpreter, asked.now)
    called = _with_pre_meeting(asked, meeting, called)
    if isinstance(called, Refusal):
        return called
    again = args.line.with_more(f'{_reason(asked)}="…"')
    return if_it_may_meet(asked, called, MeetingKind.NETWORK, start, (args.told.reason, again))


def _with_pre_meeting(asked: Asked, meeting: Meeting, called: Decision) -> Decision | Refusal:
    """The next one has a förmöte as long as this one's."""
    case, by = asked.in_case()
    pre = premeeting.before(case, meeting)
    if pre is None:
        return called
    return premeeting.call_before(case, by, called, pre.end - pre.start, new_uid(asked, "before"), asked.now)


def _reason(asked: Asked) -> str:
    return Key.REASON.value[2] if asked.house.language != "en" else Key.REASON.shown("en")


COMMAND: Final = Command("meeting-done", Access.STAFF, Place.OPEN, parse, decide, open_case=True, harmless=True)
