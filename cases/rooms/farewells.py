"""Whether somebody who leaves is told so, and how long they may read it in their own chat (R29)."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta
from typing import Final, TypeGuard

from cases.case import Case
from cases.decision import Decision, Effect, Say, TextArguments, ToWriter
from cases.ids import CaseId, EventId, PersonId, UserId
from cases.people import Person
from cases.phases import Phase
from cases.presence import WhyOut
from cases.rooms.admission import is_silent_to, is_told_nothing, may_receive

TO_READ: Final = timedelta(days=1)
"""How long a farewell may be read, from when it was sent; a receipt only shortens it."""
WITHOUT_A_WORD: Final = frozenset({WhyOut.BLOCKED, WhyOut.NO_GUARDIAN})
"""Why somebody leaves whose own chat is closed at once: nothing may be said to them, not even that they are out."""
CALL: Final[TextArguments] = {"name": "@coordinator-name", "phone": "@coordinator-phone"}
NOBODY_READS: Final = Decision(effects=(Say(ToWriter(), "nobody-reads", CALL, last_answer=True),))
"""To whatever is written in a chat that is there for a farewell alone."""


def closes_at_once(case: Case, who: Person, why: WhyOut | None) -> bool:
    """Whether the chat of somebody who leaves for this reason ends with it, and no farewell is sent.

    Every departure asks here, when it is written and again whenever something is to be sent or read."""
    return why in WITHOUT_A_WORD or who.protected or is_told_nothing(case, who)


def gets_farewell(case: Case, who: Person, why: WhyOut) -> bool:
    """Whether they are told that they leave. A guardian of someone who comes of age only if the young person says so
    (R19)."""
    if closes_at_once(case, who, why) or is_silent_to(case, who):
        return False
    return why is not WhyOut.ADULT or who.contact.last_words


def has_left(case: Case, who: Person) -> bool:
    """Whether they are told nothing new: taken out, or of the family of a closed case."""
    return who.out or (who.is_family and case.phase is Phase.CLOSED)


def as_last_answer(decision: Decision) -> Decision:
    """The same, where the answer to the writer goes to somebody who has left."""
    writer = (replace(each, last_answer=True) if _answers(each) else each for each in decision.effects)
    return replace(decision, effects=tuple(writer))


def _answers(effect: Effect) -> TypeGuard[Say]:
    return isinstance(effect, Say) and isinstance(effect.to, ToWriter)


def may_get(case: Case, who: Person) -> bool:
    """Whether what was written to them as a farewell may still leave, or be read."""
    return not is_silent_to(case, who) and not (who.out and closes_at_once(case, who, who.presence.why))


def is_answered(case: Case, who: Person) -> bool:
    """Whether somebody who has left is told that nobody reads what they write: only if they were told farewell
    (R19)."""
    return may_get(case, who) and (who.presence.why is None or gets_farewell(case, who, who.presence.why))


def is_last_word(case: Case, who: Person, day: date) -> bool:
    """Whether this letter is the last they are told, so that they get time to read it."""
    return has_left(case, who) or not may_receive(case, who.id, day)


def open_until(case: Case, who: Person) -> datetime | None:
    """Until when their own chat stays for the farewell to be read; None when nothing is left to be read.

    From the moment it is written, so that they never leave before it comes; a farewell held up longer keeps its chat
    open by waiting to be sent."""
    goodbye = who.presence.goodbye
    if goodbye is None or goodbye.read or not may_get(case, who):
        return None
    return (goodbye.last.at if goodbye.last else goodbye.written) + TO_READ


def is_open(case: Case, who: Person, now: datetime) -> bool:
    until = open_until(case, who)
    return until is not None and now < until


def was_served_yesterday(case: Case, who: Person, day: date) -> bool:
    """Those a day has turned away and nobody has told yet: they are told in their own chat, and are still in it then.

    Asked of the day: where telling them fails, it ends with the day."""
    return not who.out and may_receive(case, who.id, day - timedelta(days=1)) and not may_receive(case, who.id, day)


def reads_only(cases: Iterable[Case], user: UserId, day: date) -> Case | None:
    """The case they left last, where their chat is there for a farewell alone; None for all others."""
    theirs = [(case, who) for case in cases if (who := case.person_of(user)) is not None and not who.is_family]
    if any(may_receive(case, who.id, day) for case, who in theirs):
        return None
    told = [(who.presence.goodbye.written, case) for case, who in theirs if who.out and who.presence.goodbye]
    return max(told, key=lambda each: each[0])[1] if told else None


def read_with(cases: Iterable[Case], user: UserId, event: EventId) -> tuple[tuple[CaseId, PersonId], ...]:
    """Whose farewells a receipt at this message shows to be read: in one chat several cases may have said theirs."""
    theirs = [
        (case, who) for case in cases if (who := case.person_of(user)) is not None and who.presence.goodbye is not None
    ]
    said = [
        each.at
        for _, who in theirs
        if who.presence.goodbye
        for each in who.presence.goodbye.passed
        if each.event == event
    ]
    return tuple((case.id, who.id) for case, who in theirs if _is_read(who, event, said))


def _is_read(who: Person, event: EventId, said: list[datetime]) -> bool:
    goodbye = who.presence.goodbye
    if goodbye is None or goodbye.last is None or goodbye.read:
        return False
    return goodbye.is_read_by(event) or any(at > goodbye.last.at for at in said)
