"""What each line of commands.tsv comes to, against what its canonical command comes to from the same state."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum
from functools import cache
from pathlib import Path
from typing import Final

from cases.case import Case
from cases.decision import About, Decision, Refusal, Say
from cases.facts import (
    AnswerGiven,
    AnswerVoided,
    ConsentWithdrawn,
    Fact,
    FamilyLetOut,
    GateShut,
    IdentityDoubted,
    MeetingCancelled,
    PersonTakenOut,
    RecordVoided,
    Silenced,
)
from cases.facts.exceptions import ExceptionVoided
from cases.fold import fold
from cases.ids import CaseCode, CaseId, UserId
from commands.finding.find import Found, find
from tests.asking import COORDINATOR, NAMES, WAYS, Town
from tests.given import HOME, a_case, with_consent
from tests.phrases import judging

HEADER: Final = ("who", "text", "expected")
FILE: Final = Path(__file__).with_name("commands.tsv")
NOW: Final = datetime(2026, 11, 30, 9, 0, tzinfo=UTC)
HANDLES: Final = {"samordnare": "samordnare", "kollega": "vik", "skola": "skola", "polis": "polis", "lots": "lots"}
CLOSING: Final = (
    IdentityDoubted, AnswerGiven, AnswerVoided, ConsentWithdrawn, ExceptionVoided, FamilyLetOut, GateShut,
    MeetingCancelled, PersonTakenOut, RecordVoided, Silenced,
)  # fmt: skip
ASKS: Final = re.compile("ask:|refuse:")


class Outcome(Enum):
    """How a line was understood."""

    RIGHT = "right"
    HALF = "half right"
    """Not done, but the right whole command was handed back."""
    ASKED = "asked"
    """Not done, though it should have been; nothing else was done either."""
    MISUNDERSTOOD = "misunderstood"


@dataclass(frozen=True, slots=True)
class Spoken:
    """One line: who wrote it where, what, and what is expected."""

    who: str
    text: str
    expected: str

    @property
    def asks(self) -> bool:
        return ASKS.match(self.expected) is not None


@dataclass(frozen=True, slots=True)
class Judged:
    """What became of a line; `came` says it in short where it was not right. `more`: it closed what nobody said."""

    outcome: Outcome
    came: str = ""
    more: bool = False


Answered = Decision | Refusal | None


def lines(file: Path = FILE) -> Iterator[Spoken]:
    """The lines of the file, as they stand: blanks that nobody sees are part of them."""
    for row in file.read_text(encoding="utf-8").split("\n")[1:]:
        if row.strip() and not row.startswith("#"):
            who, text, expected = row.split("\t")
            yield Spoken(who, text.replace("\\n", "\n"), expected.replace("\\n", "\n"))


def closes(line: Spoken) -> bool:
    """It takes somebody out, takes a yes back, silences, cancels or closes; or asks before it would."""
    canonical = line.text if line.asks else line.expected
    found = find(canonical.split("\n!")[0], WAYS, NAMES)
    if isinstance(found, Found):
        return found.command.ends
    return isinstance(found, Refusal) and found.reason == "refusal-do-or-not"


def judge(line: Spoken) -> Judged:
    """The facts of the text against those of its canonical command."""
    came = _said(line.who, line.text)
    if line.asks:
        done = isinstance(came, Decision) and bool(_facts(came) or _questions(came))
        return Judged(Outcome.MISUNDERSTOOD, _short(came), more=bool(_closing(came))) if done else Judged(Outcome.RIGHT)
    meant = _one_after_another(line.who, line.expected)
    if _same(came, meant):
        return Judged(Outcome.RIGHT)
    if isinstance(came, Decision) and (_facts(came) or _questions(came)):
        return Judged(Outcome.MISUNDERSTOOD, _short(came), more=not _closing(came) <= _closing(meant))
    whole = isinstance(came, Refusal) and came.command and _same(_said(line.who, came.command), meant)
    return Judged(Outcome.HALF if whole else Outcome.ASKED, _short(came))


_COUNTED: Final = {
    Outcome.RIGHT: judging.Outcome.RIGHT,
    Outcome.HALF: judging.Outcome.ASKED,
    Outcome.ASKED: judging.Outcome.REFUSED,
    Outcome.MISUNDERSTOOD: judging.Outcome.MISUNDERSTOOD,
}


def judge_row(row: tuple[str, ...]) -> judging.Judged:
    """One line for the score, column by column."""
    who, text, expected = (part.replace("\\n", "\n") for part in row)
    judged = judge(Spoken(who, text, expected))
    return judging.Judged(text, expected, judged.came, _COUNTED[judged.outcome])


def _one_after_another(who: str, canonical: str) -> Answered:
    """The canonical commands in their order, each from where the one before it led."""
    whole, town = Decision(), town_of_three()
    for command in re.split(r"\n(?=!)", canonical):
        answer = _said(who, command, town)
        if not isinstance(answer, Decision):
            return answer
        whole, town = whole + answer, _after(town, answer)
    return whole


def _after(town: Town, answer: Decision) -> Town:
    cases = (
        fold(case, [fact for fact in _facts(answer) if getattr(fact, "case", None) == case.id]) for case in town.cases
    )
    return replace(town, cases=tuple(cases))


def _said(who: str, text: str, town: Town | None = None) -> Answered:
    town = town or town_of_three()
    handle, _, where = who.partition("/")
    return town.write(HANDLES[handle], text, room=town.cases[0] if where == "rum" else None, now=NOW)


@cache
def town_of_three() -> Town:
    """Björk-17, Ask-42 and Lind-83 as the corpus has them."""
    agreed = Town((with_consent(a_case(greeted=())),))
    for said in (
        "!möte kalla 2026-12-10 10:00 1h",
        '!åtgärd ny "A" område=skola ansvarig=skola klart=2026-12-15',
        '!åtgärd ny "B" område=skola ansvarig=skola klart=2026-12-15',
        '!åtgärd ny "C" område=fritid ansvarig=polis klart=2026-12-15',
    ):
        answer = agreed.write("samordnare", said, now=NOW)
        assert isinstance(answer, Decision), answer
        agreed = _after(agreed, answer)
    others = (_elsewhere(a_case(greeted=()), "c2", "Ask-42"), _elsewhere(with_consent(), "c3", "Lind-83"))
    return Town((*agreed.cases, *others), (COORDINATOR, UserId(f"@vik:{HOME}")))


def _elsewhere(case: Case, name: str, code: str) -> Case:
    """The same people as another case's: only the coordinator is one and the same person."""
    people = {
        key: who
        if who.user is None or who.handle == "samordnare"
        else replace(who, user=UserId(f"@{code.lower()}-{who.handle}:{HOME}"))
        for key, who in case.people.items()
    }
    return replace(case, id=CaseId(name), code=CaseCode(code), people=people)


def _facts(answer: Decision) -> tuple[Fact, ...]:
    return answer.facts + tuple(fact for _, other in answer.elsewhere for fact in other.facts)


def _questions(answer: Decision) -> tuple[About, ...]:
    return tuple(each.about for each in answer.effects if isinstance(each, Say) and each.about is not None)


def _closing(answer: Answered) -> set[str]:
    facts = _facts(answer) if isinstance(answer, Decision) else ()
    return {repr(fact) for fact in facts if isinstance(fact, CLOSING)}


def _same(one: Answered, other: Answered) -> bool:
    """The same facts and questions; where there are neither, the same texts, or the same refusal."""
    if not isinstance(one, Decision) or not isinstance(other, Decision):
        reasons = [answer.reason if isinstance(answer, Refusal) else None for answer in (one, other)]
        return not isinstance(one, Decision) and not isinstance(other, Decision) and reasons[0] == reasons[1]
    if _facts(one) or _facts(other) or _questions(one) or _questions(other):
        facts = sorted(map(repr, _facts(one))) == sorted(map(repr, _facts(other)))
        return facts and _questions(one) == _questions(other)
    return one == other


def _short(answer: Answered) -> str:
    match answer:
        case None:
            return "no command"
        case Refusal(reason=reason, command=command):
            return f"{reason} {command or ''}".strip()
        case Decision():
            return " ".join(
                [type(fact).__name__ for fact in _facts(answer)] + [f"?{a.ask}" for a in _questions(answer)]
            )
