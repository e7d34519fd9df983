"""A machine over papers, answers, withdrawals, mistakes, exceptions and days, for tests of what never widens."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from cases.case import Case
from cases.consent.effective import effective, required_grantors
from cases.consent.grantors import would_be_left
from cases.days import BirthDate
from cases.facts import (
    Answer,
    AnswerGiven,
    AnswerVoided,
    BirthDateSet,
    ConsentWithdrawn,
    ExceptionAnswered,
    ExceptionCode,
    ExceptionNoted,
    Fact,
    Grant,
    MaturityAssessed,
    Method,
    RecordVoided,
)
from cases.facts.exceptions import ExceptionVoided
from cases.fold import fold
from cases.ids import Category, Party, PersonId, RecordId
from cases.models import Model
from cases.rooms.admission import desired
from cases.unit.adopting import adopt
from tests.given import BOTH, CASE, FAMILY, NOW, a_case, answered, confirmed, recorded
from tests.rules.consent.consent_choices import (
    BIRTHS,
    CODES,
    FIRST,
    GUARDIANS,
    LETTING_IN,
    MODELS,
    PARTIES,
    PEOPLE,
    SOME_GRANTS,
    STAFF,
)


class Consents(RuleBasedStateMachine):
    """Everything people can say of consent, in any order, with days passing between."""

    def __init__(self) -> None:
        super().__init__()
        self.case: Case = a_case()
        self.day = FIRST
        self.papers = 0
        self.now = NOW

    @initialize(
        born=st.sampled_from(BIRTHS),
        agreed=st.booleans(),
    )
    def open(self, born: BirthDate, *, agreed: bool) -> None:
        self.case = a_case(born=born, people=("lots", *FAMILY, "godman", "polis", "skola"))
        if agreed:
            self.agree(BOTH, 40)

    def record(self, *facts: Fact) -> None:
        """Taken down now, a second after what was before."""
        self.now += timedelta(seconds=1)
        self.case = fold(self.case, (replace(fact, at=self.now) for fact in facts))

    def held(self) -> dict[date, frozenset[Grant]]:
        return {
            self.day + timedelta(days=n): effective(self.case, self.day + timedelta(days=n)) for n in range(0, 60, 7)
        }

    def record_closing(self, *facts: Fact) -> None:
        before = self.held()
        self.record(*facts)
        for day, grants in self.held().items():
            assert grants <= before[day]

    @rule(grants=SOME_GRANTS, ahead=st.integers(0, 20), length=st.integers(0, 40), yes=st.sets(PEOPLE))
    def sign_a_paper(self, grants: tuple[Grant, ...], ahead: int, length: int, yes: set[str]) -> None:
        self.papers += 1
        name = f"r{self.papers}"
        starts = self.day + timedelta(days=ahead)
        paper = recorded(name, grants=grants, signed=self.day, starts=starts, through=starts + timedelta(days=length))
        self.record(paper, *(answered(who, record=name, signed=self.day) for who in sorted(yes)))

    @rule(grants=SOME_GRANTS, length=st.integers(0, 40))
    def agree(self, grants: tuple[Grant, ...], length: int) -> None:
        self.sign_a_paper(grants, 0, length, set(FAMILY))
        self.confirm_a_paper(0)

    @rule(who=GUARDIANS, only=SOME_GRANTS, code=st.sampled_from(LETTING_IN))
    def excuse_who_agreed_to_less(self, who: str, only: tuple[Grant, ...], code: ExceptionCode) -> None:
        """One guardian says yes to a part; an exception about them, granted later, makes it no more than that."""
        self.sign_a_paper(BOTH, 0, 30, set(FAMILY) - {who})
        self.record(answered(who, record=f"r{self.papers}", signed=self.day, only=only))
        self.confirm_a_paper(0)
        self.an_exception(code, who, Answer.YES)

    @rule(who=PEOPLE, only=st.none() | SOME_GRANTS, method=st.sampled_from(Method))
    def say_yes_to_the_last_paper(self, who: str, only: tuple[Grant, ...] | None, method: Method) -> None:
        if self.papers:
            self.record(answered(who, record=f"r{self.papers}", signed=self.day, method=method, only=only))

    @rule(back=st.integers(0, 3))
    def confirm_a_paper(self, back: int) -> None:
        if self.papers > back:
            self.record(confirmed(f"r{self.papers - back}"))

    @rule(who=PEOPLE, back=st.integers(0, 3))
    def say_no(self, who: str, back: int) -> None:
        if self.papers > back:
            no = answered(who, Answer.NO, record=f"r{self.papers - back}", signed=self.day, method=Method.SPOKEN)
            self.record_closing(no)

    @rule(
        who=PEOPLE,
        parties=PARTIES,
        category=st.none() | st.sampled_from([grant.category for grant in BOTH]),
        by=st.sampled_from(["self", "staff"]),
    )
    def withdraw(self, who: str, parties: tuple[Party, ...], category: Category | None, by: str) -> None:
        noted_by = PersonId(who) if by == "self" else STAFF
        gone = ConsentWithdrawn(
            case=CASE, at=NOW, person=PersonId(who), parties=parties, category=category, said=self.day, by=noted_by
        )
        self.record_closing(gone)

    @rule(back=st.integers(0, 3))
    def void_a_paper(self, back: int) -> None:
        if self.papers > back:
            record = RecordId(f"r{self.papers - back}")
            self.record_closing(RecordVoided(case=CASE, at=NOW, record=record, by=STAFF))

    @rule(who=PEOPLE, back=st.integers(0, 1))
    def say_no_by_mistake(self, who: str, back: int) -> None:
        self.say_no(who, back)
        self.void_a_word(who, back)

    @rule(who=PEOPLE, back=st.integers(-1, 3))
    def void_a_word(self, who: str, back: int) -> None:
        if self.papers > back:
            record = RecordId(f"r{self.papers - back}") if back >= 0 else None
            self.record_closing(AnswerVoided(case=CASE, at=NOW, person=PersonId(who), record=record, by=STAFF))

    @rule(code=CODES, who=GUARDIANS, answer=st.none() | st.sampled_from(Answer), last=st.none() | st.integers(-5, 20))
    def an_exception(self, code: ExceptionCode, who: str, answer: Answer | None, last: int | None = None) -> None:
        """Noted, and answered or not. The certifier's yes gives nothing by itself: a paper is confirmed after it."""
        person = PersonId(who)
        through = None if last is None else self.day + timedelta(days=last)
        noted = ExceptionNoted(
            case=CASE, at=NOW, code=code, person=person, reference="SN", by=STAFF, custody_through=through
        )
        self.record_closing(noted)
        if answer:
            self.certify(code, who, answer)

    @rule(code=CODES, who=GUARDIANS, answer=st.sampled_from(Answer))
    def certify(self, code: ExceptionCode, who: str, answer: Answer) -> None:
        """Never a yes that would leave nobody to ask: noting such an exception is refused."""
        replied = ExceptionAnswered(case=CASE, at=NOW, code=code, person=PersonId(who), answer=answer, by=STAFF)
        if answer is Answer.NO or would_be_left(self.case, replied.person, self.day):
            self.record_closing(replied)

    @rule(code=CODES, who=GUARDIANS)
    def an_exception_was_a_mistake(self, code: ExceptionCode, who: str) -> None:
        self.record_closing(ExceptionVoided(case=CASE, at=NOW, code=code, person=PersonId(who), by=STAFF))

    @rule(born=st.sampled_from(BIRTHS))
    def another_birth_date_is_set(self, born: BirthDate) -> None:
        self.record_closing(BirthDateSet(case=CASE, at=NOW, born=born, by=STAFF))

    @rule()
    def find_mature(self) -> None:
        self.record_closing(MaturityAssessed(case=CASE, at=NOW, reference="SN", assessed=self.day, by=STAFF))

    @rule(model=st.sampled_from(MODELS))
    def take_up_a_model(self, model: Model) -> None:
        self.record_closing(*adopt(CASE, self.case.rules, model, NOW))

    @rule(days=st.integers(1, 15))
    def let_days_pass(self, days: int) -> None:
        self.day += timedelta(days=days)

    @invariant()
    def what_holds_was_said_yes_to_by_each_who_must(self) -> None:
        """Grant by grant against the answers themselves, without asking how the rule found it."""
        for grant in effective(self.case, self.day):
            for who in required_grantors(self.case, self.day):
                assert self.said_yes(who.id, grant)

    @invariant()
    def nobody_is_in_the_room_without_it(self) -> None:
        parties = {grant.party for grant in effective(self.case, self.day)}
        for person in desired(self.case, self.day):
            who = self.case.people[person]
            assert who.is_staff or who.party in parties

    def said_yes(self, person: PersonId, grant: Grant) -> bool:
        """A written yes, on a confirmed paper of these days, and no taking back on its day or later."""
        return any(
            record.confirmed is not None
            and record.voided is None
            and record.paper.starts <= self.day <= record.paper.through
            and grant in (yes.only or record.paper.grants)
            and not self.voided(yes.person, record.paper.record, yes.at)
            and not any(day >= record.paper.signed for day in self.closed(person, grant, yes.at))
            for record in self.case.consent.records.values()
            for yes in record.answers
            if (yes.person, yes.answer) == (person, Answer.YES) and yes.method in {Method.PAPER, Method.E_SIGNATURE}
        )

    def closed(self, person: PersonId, grant: Grant, typed: datetime) -> Iterator[date]:
        """The days of what was said against it; a mistake counts for what was typed before it was found."""
        for gone in self.case.consent.withdrawals:
            if gone.person == person and _takes(gone, grant):
                voids = [] if gone.by == person else self.voided(person, None, gone.at)
                if not voids or typed <= min(voids):
                    yield gone.said
        for name, record in self.case.consent.records.items():
            for no in record.answers:
                if _is_no_of(no, person):
                    voids = self.voided(person, name, no.at) + ([record.voided] if record.voided else [])
                    if not voids or typed <= min(voids):
                        yield no.signed

    def voided(self, person: PersonId, record: RecordId | None, since: datetime) -> list[datetime]:
        return [v.at for v in self.case.consent.voids if (v.person, v.record) == (person, record) and v.at >= since]


def _takes(gone: ConsentWithdrawn, grant: Grant) -> bool:
    return (not gone.parties or grant.party in gone.parties) and gone.category in {None, grant.category}


def _is_no_of(answer: AnswerGiven, person: PersonId) -> bool:
    return answer.person == person and answer.answer is Answer.NO


MACHINE = settings(max_examples=60, stateful_step_count=15, deadline=None, derandomize=True)
