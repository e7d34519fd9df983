"""Void a paper or answer that was noted by mistake: the bot asks first, and nobody comes in by it (R23, R88)."""

from datetime import datetime

from cases.case import Case
from cases.consent.answers import voided_at, withdrawal_voided_at
from cases.decision import About, Ask, Decision, Effect, Refusal, Say, TextArgument, ToCoordinators, ToWriter
from cases.exceptions.voiding import exception_named, void_exception
from cases.facts import AnswerVoided, RecordVoided
from cases.ids import PersonId, RecordId
from cases.members.settling import told_of
from cases.people import LEADERS, Person, handles


def ask_void(case: Case, by: Person, said: str, now: datetime) -> Decision | Refusal:
    """`said`: a paper's reference, or a handle, for that person's last word. Waits five minutes
    for a yes that names it again."""
    who = case.called(said)
    meant = _last_of(case, by, who, now) if who else _paper(case, by, said, now)
    if isinstance(meant, Refusal):
        return meant
    what: dict[str, TextArgument] = {"named": named_again(case, meant), "paper": int(meant.subject is None)}
    return Decision((), (Say(ToWriter(), "void-ask", what, act=True, about=meant),))


def named_again(case: Case, about: About) -> str:
    """What the yes must name: an exception, the person's handle, or the paper's reference."""
    if about.word is not None:
        return exception_named(case, about)
    if about.subject is not None:
        return str(case.handle(about.subject))
    return (case.consent.records[about.record].paper.reference or "") if about.record else ""


def void(case: Case, by: Person, about: About, now: datetime) -> Decision | Refusal:
    """It was a mistake. Those not covered any more leave at once; nobody comes in (R23)."""
    if about.word is not None:
        return void_exception(case, by, about, now)
    named = named_again(case, about)
    again = ask_void(case, by, named, now)
    if isinstance(again, Refusal):
        return again
    fact: RecordVoided | AnswerVoided
    if about.subject is not None:
        fact = AnswerVoided(case=case.id, at=now, person=about.subject, record=about.record, by=by.id)
    else:
        assert about.record is not None
        fact = RecordVoided(case=case.id, at=now, record=about.record, by=by.id)
    told: dict[str, TextArgument] = {
        "named": named,
        "paper": int(about.subject is None),
        **told_of(case),
    }
    effects: tuple[Effect, ...] = (Say(ToWriter(), "voided", told),)
    if by.role not in LEADERS:
        effects += (Say(ToCoordinators(), "voided", told, act=True),)
    return Decision((fact,), effects)


def _paper(case: Case, by: Person, said: str, now: datetime) -> About | Refusal:
    """The paper of this reference that was taken down last, of those that still give something."""
    called = [
        r for r in case.consent.records.values() if said and (r.paper.reference or "").casefold() == said.casefold()
    ]
    if not called:
        return _void_what(case, said)
    alive = [record for record in called if record.voided is None]
    return _about(case, by, now, alive[-1].paper.record, None) if alive else _already(said)


def _void_what(case: Case, said: str) -> Refusal:
    papers = tuple(each.paper.reference for each in case.valid_papers if each.paper.reference)
    return Refusal("refusal-void-what", {"said": said, "papers": papers, "family": handles(case.of_family)})


def _last_of(case: Case, by: Person, who: Person, now: datetime) -> About | Refusal:
    """What was taken down last of this person: an answer on a paper, or a withdrawal that somebody else noted."""
    said: list[tuple[datetime, RecordId | None, bool, bool]] = [
        (given.at, record.paper.record, voided_at(case, record, given) is not None, False)
        for record in case.consent.records.values()
        for given in record.answers
        if given.person == who.id
    ]
    said += [
        (gone.at, None, withdrawal_voided_at(case, gone) is not None, gone.by == who.id)
        for gone in case.consent.withdrawals
        if gone.person == who.id
    ]
    if not said:
        return Refusal("refusal-nothing-to-void", {"who": who.handle})
    _, record, voided, own_words = max(reversed(said), key=lambda each: each[0])
    if own_words:
        return Refusal("refusal-own-words", {"who": who.handle})
    return _already(str(who.handle)) if voided else _about(case, by, now, record, who.id)


def _about(case: Case, by: Person, now: datetime, record: RecordId | None, subject: PersonId | None) -> About:
    return About(Ask.VOID, case.id, person=by.id, record=record, subject=subject, asked=now)


def _already(named: str) -> Refusal:
    return Refusal("refusal-already-voided", {"named": named})
