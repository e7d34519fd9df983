"""What a grantor is given in writing: what they lift, for which organisation, why, how long, and how they stop it (R21,
R95)."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, datetime

from cases.case import Case
from cases.consent.afterwards import told
from cases.consent.categories import party_text
from cases.consent.effective import granted, is_written, shared
from cases.consent.in_force import has_ended, holds_through
from cases.days import today
from cases.decision import About, Ask, Decision, Line, Refusal, Say, TextArgument, ToWriter
from cases.facts import Grant, ReceiptHandedOver
from cases.ids import Category, Party, RecordId
from cases.people import SOC, Person, Role
from cases.topics.consent import Record

POLICE = Party("polis")


def receipt(case: Case, by: Person, who: Person, language: str, now: datetime) -> Decision | Refusal:
    """The receipt for `who` in `language`, to be handed over by `by`, and the question whether it was."""
    paper = signed_by(case, who, today(now))
    if paper is None:
        return Refusal("refusal-nothing-signed", {"who": who.handle})
    about = About(Ask.RECEIPT, case.id, by.id, record=paper.paper.record, subject=who.id, language=language, asked=now)
    text = Say(ToWriter(), "receipt", _words(case, who, paper, today(now)), language=language)
    return Decision((), (text, Say(ToWriter(), "receipt-hand-over", {"who": who.handle}, about=about, act=True)))


def handed_over(
    case: Case, by: Person, who: Person, record: RecordId, language: str, now: datetime
) -> Decision | Refusal:
    """The coordinator says that `who` has it."""
    fact = ReceiptHandedOver(case=case.id, at=now, person=who.id, record=record, language=language, by=by.id)
    return Decision((fact,), (Say(ToWriter(), "receipt-handed-over", {"who": who.handle}),))


def signed_by(case: Case, who: Person, day: date) -> Record | None:
    """The newest paper that has not ended and on which this person's yes still gives something."""
    papers = [
        record for record in case.consent.records.values() if is_written(record) and not has_ended(case, record, day)
    ]
    return next((p for p in reversed(papers) if granted(case, who.id, p, max(day, p.paper.starts))), None)


def told_text(category: Category) -> str:
    """The kind of information in words for the young person: the text `told-…`."""
    return f"@told-{category.replace('_', '-')}"


def told_of_child(category: Category) -> str:
    """The same in words for the others of the family: the text `told-child-…`."""
    return f"@told-child-{category.replace('_', '-')}"


def told_to(who: Person) -> Callable[[Category], str]:
    """How a kind of information is said to this person."""
    return told_text if who.role is Role.YOUTH else told_of_child


def told_lines(grants: Iterable[Grant], kind_text: Callable[[Category], str] = told_text) -> Iterator[Line]:
    """A line an organisation: who it is, and what they may know while the case goes on."""
    lifted = sorted(shared(grants))
    for party in dict.fromkeys(grant.party for grant in lifted):
        kinds = dict.fromkeys(kind_text(grant.category) for grant in lifted if grant.party == party)
        yield Line("line-told", (("party", party_text(party)), ("kinds", tuple(kinds))))


def _words(case: Case, who: Person, record: Record, day: date) -> dict[str, TextArgument]:
    given = granted(case, who.id, record, max(day, record.paper.starts))
    words: dict[str, TextArgument] = {
        "youth": int(who.role is Role.YOUTH),
        "told": tuple(told_lines((grant for grant in given if grant.party != SOC), told_to(who))),
        "starts": record.paper.starts,
        "through": holds_through(case, record),
        "ground": str(case.basis.ground),
        "police": int(any(grant.party == POLICE for grant in given)),
        "name": "@coordinator-name",
        "phone": "@coordinator-phone",
    }
    return words | told(given, told_to(who))
