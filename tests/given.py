"""What rule tests begin from: a case with its people, papers on it, and small eyes for what a rule answered."""

from collections.abc import Collection, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import TypeVar

from cases.case import Case
from cases.days import BirthDate
from cases.decision import Decision, Line, Refusal, Say, TextArguments
from cases.dues import STOCKHOLM
from cases.facts import (
    Answer,
    AnswerGiven,
    CaseOpened,
    ConsentConfirmed,
    ConsentRecorded,
    ConsentWithdrawn,
    Fact,
    Grant,
    MeetingKind,
    Method,
    PersonAdded,
    PersonGreeted,
)
from cases.fold import evolve
from cases.fold import fold as fold_on
from cases.ids import CaseCode, CaseId, Category, Handle, MeetingUid, Party, PersonId, RecordId, Unit, UserId
from cases.invite import Invite
from cases.meetings.calling import call
from cases.people import Person, Role, Way
from commands.vocabulary.people import part_said

HOME = "kommun.se"
CASE = CaseId("c1")
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
"""A Tuesday, ten in the morning in Stockholm."""
DAY = NOW.date()
SIGNED = date(2026, 11, 20)
THROUGH = date(2027, 5, 20)
POLIS, SKOLA, SOC = Party("polis"), Party("skola"), Party("soc")
GRUND, NARVARO, UMGANGE = Category("grund"), Category("skola_narvaro"), Category("umgange_plats")
BOTH = (Grant(SKOLA, GRUND), Grant(SKOLA, NARVARO), Grant(POLIS, GRUND), Grant(POLIS, UMGANGE))
FAMILY = ("ungdom", "vh1", "vh2")

F = TypeVar("F", bound=Fact)


def at(wall: str) -> datetime:
    """A moment by the clock in Stockholm: `at("2026-12-08 15:00")`."""
    return datetime.fromisoformat(wall).replace(tzinfo=STOCKHOLM)


def fold(*facts: Fact) -> Case:
    """The case that these facts make; the first opens it."""
    opened, *rest = facts
    assert isinstance(opened, CaseOpened)
    return fold_on(evolve(None, opened), rest)


def a_case(
    *,
    born: BirthDate = date(2011, 5, 14),
    people: Iterable[str] = ("lots", *FAMILY, "polis", "skola"),
    greeted: Collection[str] = FAMILY,
) -> Case:
    """A case of a fifteen-year-old with two guardians, police and school; nobody has consented to anything."""
    opened = CaseOpened(
        case=CASE, at=NOW, code=CaseCode("Björk-17"), unit=Unit("syd"), model="standard", born=born, decision="SN 1"
    )
    everyone = [added("samordnare"), *(added(handle) for handle in people)]
    hello = [
        PersonGreeted(case=CASE, at=NOW, person=who.person, by=PersonId("samordnare"))
        for who in everyone
        if who.handle in greeted
    ]
    return fold(opened, *everyone, *hello)


def added(handle: str) -> PersonAdded:
    """Someone with a Matrix id of their own; the handle says their part."""
    role, party, _ = part_said(handle).part or (Role.COORDINATOR, SOC, Handle("samordnare"))
    return PersonAdded(
        case=CASE,
        at=NOW,
        person=PersonId(handle),
        handle=Handle(handle),
        role=role,
        party=party,
        way=Way.MATRIX,
        user=UserId(f"@{handle}:{HOME}"),
        by=PersonId("samordnare"),
    )


def withdrawn(handle: str, *parties: Party, category: Category | None = None, said: date = DAY) -> ConsentWithdrawn:
    """Everything, or these organisations or this kind, taken back by the one who gave it."""
    return ConsentWithdrawn(
        case=CASE, at=NOW, person=PersonId(handle), parties=parties, category=category, said=said, by=PersonId(handle)
    )


def recorded(
    record: str = "r1",
    *,
    grants: tuple[Grant, ...] = BOTH,
    signed: date = SIGNED,
    starts: date | None = None,
    through: date = THROUGH,
    reference: str | None = "SN 2026/123:4",
    method: Method = Method.PAPER,
) -> ConsentRecorded:
    """One paper, without answers."""
    return ConsentRecorded(
        case=CASE,
        at=NOW,
        record=RecordId(record),
        reference=reference,
        method=method,
        signed=signed,
        starts=starts or signed,
        through=through,
        grants=grants,
        by=PersonId("samordnare"),
    )


def answered(
    handle: str,
    said: Answer = Answer.YES,
    *,
    record: str = "r1",
    signed: date = SIGNED,
    method: Method = Method.PAPER,
    only: tuple[Grant, ...] | None = None,
) -> AnswerGiven:
    return AnswerGiven(
        case=CASE,
        at=NOW,
        record=RecordId(record),
        person=PersonId(handle),
        answer=said,
        signed=signed,
        method=method,
        by=PersonId("samordnare"),
        only=only,
    )


def confirmed(record: str = "r1", moment: datetime = NOW) -> ConsentConfirmed:
    return ConsentConfirmed(case=CASE, at=moment, record=RecordId(record), by=PersonId("samordnare"))


def with_consent(
    case: Case | None = None,
    *,
    record: str = "r1",
    yes: Iterable[str] = FAMILY,
    grants: tuple[Grant, ...] = BOTH,
    signed: date = SIGNED,
    starts: date | None = None,
    through: date = THROUGH,
    moment: datetime = NOW,
) -> Case:
    """The case with one more confirmed paper, on which these people said yes."""
    facts = [recorded(record, grants=grants, signed=signed, starts=starts, through=through)]
    answers = [answered(handle, record=record, signed=signed) for handle in yes]
    return fold_on(case or a_case(), [*facts, *answers, confirmed(record, moment)])


def with_draft(case: Case, record: str, signed: date, grants: tuple[Grant, ...] = BOTH) -> Case:
    """The case with one more paper that the whole family has said yes to and nobody has confirmed."""
    answers = [answered(handle, record=record, signed=signed) for handle in FAMILY]
    return fold_on(case, [recorded(record, grants=grants, signed=signed), *answers])


def with_meeting(case: Case, number: int = 1, *, now: datetime = NOW) -> Case:
    """The case with one more network meeting called, a day later for each: the first on Tuesday 8 December at 15."""
    start, uid = at(f"2026-12-{7 + number:02} 15:00"), MeetingUid(f"u{number}@x")
    hour, leader = timedelta(hours=1), who(case, "samordnare")
    return after(case, call(case, leader, start, hour, None, MeetingKind.NETWORK, uid, now))


def who(case: Case, handle: str) -> Person:
    person = case.called(handle)
    assert person is not None
    return person


def handles(people: Iterable[Person]) -> list[str]:
    return [str(person.handle) for person in people]


def agreed(answer: Decision | Refusal) -> Decision:
    """The decision, which it must be."""
    assert isinstance(answer, Decision), answer
    return answer


def refused(answer: Decision | Refusal | None) -> str:
    """The reason of the refusal, which it must be."""
    assert isinstance(answer, Refusal), answer
    return answer.reason


def after(case: Case, answer: Decision | Refusal) -> Case:
    """The case when the decision is recorded."""
    return fold_on(case, agreed(answer).facts)


def facts_of(answer: Decision | Refusal, kind: type[F]) -> list[F]:
    return [fact for fact in agreed(answer).facts if isinstance(fact, kind)]


def said(answer: Decision | Refusal, text: str) -> list[Say]:
    """Every saying of this text."""
    return [effect for effect in agreed(answer).effects if isinstance(effect, Say) and effect.text == text]


def only_said(answer: Decision | Refusal, text: str) -> Say:
    """The one saying of this text."""
    (one,) = said(answer, text)
    return one


def texts(answer: Decision | Refusal) -> list[str]:
    return [effect.text for effect in agreed(answer).effects if isinstance(effect, Say)]


def invites(answer: Decision | Refusal) -> dict[str, Invite]:
    """The calendar objects, by the person's id, which is their handle here."""
    return {str(effect.person): effect for effect in agreed(answer).effects if isinstance(effect, Invite)}


def lines_of(args: TextArguments, name: str) -> tuple[Line, ...]:
    """The lines that this value of a text holds."""
    lines = args[name]
    assert isinstance(lines, tuple)
    return tuple(line for line in lines if isinstance(line, Line))


def named_in(args: TextArguments, name: str) -> tuple[str, ...]:
    """The words that this value of a text holds."""
    words = args[name]
    assert isinstance(words, tuple)
    return tuple(word for word in words if isinstance(word, str))
