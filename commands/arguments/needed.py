"""What needs a coordinator as a line to read, with the whole command that helps; for `!idag` and the help."""

from collections.abc import Iterable, Iterator
from datetime import timedelta
from typing import Final

from cases.decision import Decision, Line, TextValue
from cases.facts import CommandRead
from cases.ids import CaseId
from cases.office import NO_KEY
from cases.unit.identities import grouped
from cases.unit.needs import Need, Needed
from commands.asked import Asked

WEEK: Final = timedelta(days=7)
_HELPS: Final = {
    Need.SET_BACK: "consent-stands",
    Need.GATE: "case-gate",
    Need.CARD: "consent-missing",
    Need.CONSENT: "consent-missing",
    Need.LATE: "action-done",
    Need.MEETING: "meetings",
    Need.ENDS: "template-consent",
    Need.GREET: "person-greet",
    Need.KEYS: "person-trust",
}
"""The command that helps. For the others nothing but a call does, or an answer to a question that is open."""


def noted(shown: Iterable[Needed], command: str, asked: Asked) -> tuple[tuple[CaseId, Decision], ...]:
    """That the writer has read something of each of these cases (R87)."""
    readers = {each.case: each.reader for each in shown}
    facts = (CommandRead(case=case, at=asked.now, person=by, command=command) for case, by in readers.items())
    return tuple((fact.case, Decision((fact,))) for fact in facts)


def need_line(asked: Asked, needed: Needed) -> Line:
    values: dict[str, TextValue] = {
        "code": needed.code,
        "who": needed.who,
        "number": needed.number,
        "title": needed.title,
        "help": " ".join(_command(asked, needed)),
        "other": " ".join(_instead(asked, needed)),
    }
    values |= {"at": needed.at} if needed.at else {}
    values |= {"day": needed.day} if needed.day else {}
    return Line(f"line-today-{needed.need}", tuple(values.items()))


def _command(asked: Asked, needed: Needed) -> Iterator[str]:
    """The whole command, ready to copy."""
    if needed.need not in _HELPS:
        return
    yield asked.house.spelled(_HELPS[needed.need])
    yield needed.code
    if needed.need in {Need.GREET, Need.KEYS}:
        yield from map(str, needed.who)
    if needed.need is Need.LATE:
        yield str(needed.number)
    if needed.key is not None and needed.key != NO_KEY:
        yield grouped(needed.key)


def _instead(asked: Asked, needed: Needed) -> Iterator[str]:
    """Of an action that is late: another day, a week from now."""
    if needed.need is Need.LATE:
        yield from (asked.house.spelled("action-move"), needed.code, str(needed.number))
        yield (asked.day + WEEK).isoformat()
