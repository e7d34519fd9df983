"""A paper taken down, a later answer to it, and the card that is shown when it is whole (R2, R3, R4, R11)."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime

from cases.case import Case
from cases.consent.effective import WRITTEN, Standing, is_written, standing
from cases.consent.family_matters import boxes_of
from cases.consent.grantors import excused
from cases.consent.in_force import has_ended, lacking, record_in_force
from cases.consent.paper import Paper, draft_because, suggested_end, wrong_with
from cases.consent.past_guardians import past_guardians, yes_refused
from cases.days import today
from cases.decision import (
    LACKING,
    SILENCE,
    About,
    Ask,
    Decision,
    Refusal,
    Say,
    TextArgument,
    ToCoordinators,
    ToWriter,
)
from cases.facts import Answer, AnswerGiven, ConsentRecorded, Fact, GateShut, Method
from cases.fold import fold
from cases.ids import PersonId, RecordId
from cases.members.settling import fallen_out, told_of
from cases.papers.card import card_of
from cases.papers.confirming import confirm
from cases.papers.withdrawals import withdraw
from cases.people import LEADERS, Person, handles
from cases.topics.consent import Record

__all__ = ["Paper", "answer", "confirm", "register", "suggested_end", "withdraw"]


def register(case: Case, by: Person, paper: Paper, record: RecordId, now: datetime) -> Decision | Refusal:
    """The paper is taken down, whole or not; a no on it acts at once, a yes not before the card is answered."""
    wrong = wrong_with(case, paper, now)
    if wrong is not None:
        return wrong
    if record in case.consent.records:
        raise ValueError("a record has an id of its own")
    facts: tuple[Fact, ...] = (_recorded(case, by, paper, record, now), *_answered(case, by, paper, record, now))
    return _shown(case, by, facts, record, now)


def answer(
    case: Case,
    by: Person,
    who: Person,
    said: Answer,
    signed: date,
    method: Method,
    now: datetime,
    *,
    alone: bool = False,
) -> Decision | Refusal:
    """One person's answer to the newest paper that has not ended; a no acts at once, a spoken yes never (R4).

    `alone`: given without the others of the family being there (R95)."""
    if not who.is_family:
        return Refusal("refusal-not-a-grantor", {"said": who.handle, "known": _family(case)})
    if signed > today(now):
        return Refusal("refusal-signed-in-the-future", {"signed": signed})
    record = _newest_open(case, today(now))
    if record is None:
        return Refusal("refusal-no-paper")
    if signed < record.paper.signed:
        return Refusal("refusal-answer-before-paper", {"signed": signed, "paper": record.paper.signed})
    if said is Answer.YES and (refusal := yes_refused(case, who, record.paper.starts, today(now))):
        return refusal
    fact = AnswerGiven(
        case=case.id,
        at=now,
        record=record.paper.record,
        person=who.id,
        answer=said,
        signed=signed,
        method=method,
        by=by.id,
        alone=alone,
    )
    return _shown(case, by, (fact,), record.paper.record, now)


def _newest_open(case: Case, day: date) -> Record | None:
    """The newest paper that has not ended; a draft only where no other is."""
    left = [record for record in case.valid_papers if not has_ended(case, record, day)]
    written = [record for record in left if is_written(record)]
    return next(reversed(written or left), None)


def _recorded(case: Case, by: Person, paper: Paper, record: RecordId, now: datetime) -> ConsentRecorded:
    assert paper.through is not None
    replaced = record_in_force(case, today(now))
    return ConsentRecorded(
        case=case.id,
        at=now,
        record=record,
        reference=paper.reference,
        method=paper.method,
        signed=paper.signed,
        starts=paper.first_day,
        through=paper.through,
        grants=tuple(dict.fromkeys(paper.grants)),
        replaces=replaced.paper.record if replaced else None,
        evaluated=paper.evaluated,
        family=boxes_of(case, paper.family),
        form=paper.form,
        child_heard=paper.child_heard,
        by=by.id,
    )


def _answered(case: Case, by: Person, paper: Paper, record: RecordId, now: datetime) -> Iterable[AnswerGiven]:
    partly = {handle.casefold(): some for handle, some in paper.partly}
    alone = {handle.casefold() for handle in paper.alone}
    for handle, said in paper.answers:
        who = case.called(handle)
        assert who is not None
        yield AnswerGiven(
            case=case.id,
            at=now,
            record=record,
            person=who.id,
            answer=said,
            signed=paper.signed,
            method=paper.method,
            by=by.id,
            only=partly.get(handle.casefold()),
            alone=handle.casefold() in alone,
        )


def _shown(case: Case, by: Person, facts: tuple[Fact, ...], record: RecordId, now: datetime) -> Decision:
    after = fold(case, facts)
    out = _refused(case, after, facts, now) + _shut_by(after, facts, now)
    after = fold(case, (*facts, *out.facts))
    return Decision(facts) + out + _state_of(after, by, facts, after.consent.records[record], now)


def _state_of(case: Case, by: Person, facts: tuple[Fact, ...], record: Record, now: datetime) -> Decision:
    """What the writer is told of the paper as it now stands: a draft, who is missing, or the card to answer; of a
    spoken yes only that it does not count."""
    spoken = _spoken_yes(facts)
    if spoken is not None:
        return _told(by, Say(ToWriter(), "consent-spoken-yes", {"who": case.handle(spoken.person)}))
    because = draft_because(record.paper.method, record.paper.reference)
    if because:
        return _told(by, Say(ToWriter(), "consent-draft", {"why": because}))
    without = lacking(case, record, today(now))
    if without:
        return _told(by, Say(ToWriter(), "consent-incomplete", _missing(case, facts, without, today(now))))
    if record.confirmed is not None:
        return _told(by, Say(ToWriter(), "consent-answered", card_of(case, by, record, now)))
    about = About(Ask.CONSENT_CARD, case.id, person=by.id, record=record.paper.record, asked=now)
    return Decision((), (Say(ToWriter(), "consent-card", card_of(case, by, record, now), act=True, about=about),))


def _spoken_yes(facts: tuple[Fact, ...]) -> AnswerGiven | None:
    match facts:
        case [AnswerGiven(answer=Answer.YES) as given] if given.method not in WRITTEN:
            return given
        case _:
            return None


def _missing(case: Case, facts: tuple[Fact, ...], without: Iterable[Person], day: date) -> dict[str, TextArgument]:
    """Apart: who said no or took a yes back, on whichever paper, and who has not answered (R11)."""
    people = tuple(without)
    stands = {who.id: standing(case, who, day) for who in people}
    closed = {who for who, stood in stands.items() if stood in {Standing.NO, Standing.WITHDRAWN}}
    past = past_guardians(case, people, day)
    return {
        "heard": "paper" if any(isinstance(fact, ConsentRecorded) for fact in facts) else "answer",
        "missing": handles(who for who in people if who.id not in closed and who not in past),
        "past": handles(past),
        "code": case.code,
        "refused": handles(_standing_at(Standing.NO, people, stands)),
        "withdrawn": handles(_standing_at(Standing.WITHDRAWN, people, stands)),
        "closed": len(closed),
    }


def _standing_at(
    stand: Standing, people: tuple[Person, ...], stands: Mapping[PersonId, Standing]
) -> tuple[Person, ...]:
    return tuple(who for who in people if stands[who.id] is stand)


def _refused(before: Case, after: Case, facts: tuple[Fact, ...], now: datetime) -> Decision:
    """The coordinators hear whose no it was, if somebody leaves by it (R94)."""
    noes = [fact for fact in facts if isinstance(fact, AnswerGiven) and fact.answer is Answer.NO]
    if not noes or not fallen_out(before, after, now):
        return SILENCE
    told: dict[str, TextArgument] = {
        "who": tuple(after.handle(fact.person) for fact in noes),
        "at": now,
        LACKING: (),
        **told_of(before),
    }
    return Decision((), (Say(ToCoordinators(), "refused-told", told, act=True),))


def _shut_by(after: Case, facts: tuple[Fact, ...], now: datetime) -> Decision:
    """A no of a guardian whose yes is not asked for is heard too: the gate shuts, the coordinator looks (R12)."""
    noes = {fact.person for fact in facts if isinstance(fact, AnswerGiven) and fact.answer is Answer.NO}
    told = [
        Say(ToCoordinators(), "gate-shut-no-told", {"who": after.handle(who)}, act=True)
        for who in noes & excused(after, today(now))
    ]
    if not told:
        return SILENCE
    return Decision((GateShut(case=after.id, at=now, why="refused-by-other"),), tuple(told))


def _told(by: Person, say: Say) -> Decision:
    """To the writer, and to the coordinators when that is another: who is missing is theirs to know (R3)."""
    if by.role in LEADERS:
        return Decision((), (say,))
    return Decision((), (say, Say(ToCoordinators(), say.text, say.args)))


def _family(case: Case) -> tuple[str, ...]:
    return handles(case.of_family)
