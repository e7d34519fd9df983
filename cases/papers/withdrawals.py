"""Taking a yes back: at once, without a reason, and who is told what (R9, R29, R94)."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial

from cases.case import Case
from cases.consent.categories import PARTIES, category_text, party_text
from cases.consent.effective import covered_parties, required_grantors
from cases.consent.receipts import told_to
from cases.days import quiet_until, today
from cases.decision import (
    LACKING,
    Decision,
    Effect,
    Refusal,
    Say,
    TextArgument,
    TextArguments,
    ToCoordinators,
    ToPerson,
    ToWriter,
)
from cases.facts import ConsentWithdrawn, Fact, GateShut, Method
from cases.facts.hearing import SignedByAnother
from cases.ids import Category, Party
from cases.members.departures import is_inside, take_out
from cases.members.settling import told_of
from cases.parts import leaders
from cases.people import LEADERS, SOC, Person, handles
from cases.presence import WhyOut
from cases.rooms.admission import may_receive


def withdraw(
    case: Case,
    who: Person,
    by: Person,
    parties: tuple[Party, ...],
    now: datetime,
    method: Method = Method.CHAT,
    *,
    categories: tuple[Category, ...] = (),
) -> Decision:
    """`who` takes back their yes, to these parties or (none named) to all, whole or of these kinds; `by` is who says
    so here.

    From someone whose yes is not asked for it shuts the gate instead, and the coordinator is asked."""
    day = today(now)
    taken_back = partial(
        ConsentWithdrawn, case=case.id, at=now, person=who.id, parties=parties, said=day, method=method, by=by.id
    )
    gone = tuple(taken_back(category=category) for category in categories or (None,))
    return _withdrawn(case, _How(who, by, gone, now))


def withdraw_in_chat(
    case: Case,
    who: Person,
    parties: tuple[Party, ...],
    now: datetime,
    *,
    by_another: bool = False,
    wished: datetime | None = None,
) -> Decision:
    """The same in their own words, whole. `by_another`: somebody else signed it in their chat. `wished`: said as a wish
    at that moment, and unanswered since."""
    said = today(wished or now)
    gone = ConsentWithdrawn(case=case.id, at=now, person=who.id, parties=parties, said=said, by=who.id)
    return _withdrawn(case, _How(who, who, (gone,), now, by_another=by_another, wished=wished))


@dataclass(frozen=True, slots=True)
class _How:
    """One withdrawal as it was said."""

    who: Person
    by: Person
    gone: tuple[ConsentWithdrawn, ...]
    now: datetime
    by_another: bool = False
    wished: datetime | None = None

    @property
    def facts(self) -> tuple[Fact, ...]:
        if not self.by_another:
            return self.gone
        return (*self.gone, SignedByAnother(case=self.gone[0].case, at=self.now, person=self.who.id))

    @property
    def quiet_until(self) -> datetime | None:
        """A wish that acts by itself at night wakes nobody; what is said now is answered now."""
        return quiet_until(self.now) if self.wished else None


def _withdrawn(case: Case, how: _How) -> Decision:
    asked = {grantor.id for grantor in required_grantors(case, today(how.now))}
    if how.who.id not in asked:
        return _shut_gate(case, how)
    leaving = _in_for_it(case, how)
    out = take_out(case, leaving, WhyOut.WITHDRAWN, how.now, quiet_until=how.quiet_until, by=how.by.id, tell=False)
    told: dict[str, TextArgument] = {
        "who": how.who.handle,
        "parties": tuple(map(party_text, how.gone[0].parties)) or ("@party-all",),
        "category": tuple(category_text(fact.category) for fact in how.gone if fact.category),
        "at": how.now,
        "other": int(how.by_another),
        "unanswered": int(how.wished is not None),
        LACKING: (),
        **told_of(case, leaving),
    }
    confirmed = _confirmed(case, how, leaving)
    return Decision(how.facts) + out + confirmed + Decision((), _told(case, how, told))


def _told(case: Case, how: _How, told: TextArguments) -> tuple[Effect, ...]:
    """The coordinators, each once: the one who wrote it down is answered, not told."""
    if how.by.role not in LEADERS:
        return (Say(ToCoordinators(), "withdrawn-told", told, act=True),)
    others = (who for who in leaders(case, today(how.now)) if who.user and who.id != how.by.id)
    return (
        *(Say(ToPerson(who.id), "withdrawn-told", told, act=True) for who in others),
        Say(ToWriter(), "withdrawal-taken-down", told),
    )


def _in_for_it(case: Case, how: _How) -> tuple[Person, ...]:
    """Those in the room for the parties named, whatever the rule says (R10)."""
    inside = [who for who in case.actors if not who.out and is_inside(case, who)]
    whole = [fact for fact in how.gone if fact.category is None]
    return tuple(who for who in inside if any(not fact.parties or who.party in fact.parties for fact in whole))


def find_grantor(case: Case, handle: str) -> Person | Refusal:
    """The member of the family of this handle, whose word about consent can be taken down."""
    who = case.called(handle)
    family = handles(case.of_family)
    if who is None:
        return Refusal("refusal-unknown-handle", {"said": handle, "known": family})
    return who if who.is_family else Refusal("refusal-not-a-grantor", {"said": handle, "known": family})


def _parties_hit(
    case: Case, parties: tuple[Party, ...], leaving: Collection[Person], now: datetime
) -> tuple[Party, ...]:
    """The parties the answer names: those that were named; else all that had a yes until now; else those who leave."""
    if parties:
        return parties
    granted = covered_parties(case, today(now)) - {SOC}
    named = granted or {who.party for who in leaving}
    return tuple(party for party in PARTIES if party in named) + tuple(sorted(named - set(PARTIES)))


def _confirmed(case: Case, how: _How, leaving: Collection[Person]) -> Decision:
    """The words to the one who withdrew, at once; and a line to a colleague who wrote it down for them."""
    who, effects = how.who, list[Effect]()
    said = _done(case, how, leaving)
    if who.id == how.by.id and how.wished is None:
        effects.append(said)
    elif may_receive(case, who.id, today(how.now)):
        effects.append(replace(said, to=ToPerson(who.id), not_before=how.quiet_until))
    if who.id != how.by.id and how.by.role not in LEADERS:
        effects.append(Say(ToWriter(), "withdrawal-noted", {"who": who.handle}))
    return Decision((), tuple(effects))


def _done(case: Case, how: _How, leaving: Collection[Person]) -> Say:
    """What was taken back: of these kinds, or whole."""
    categories = tuple(fact.category for fact in how.gone if fact.category)
    hit = _parties_hit(case, how.gone[0].parties, leaving, how.now)
    args: dict[str, TextArgument] = {"who": tuple(map(party_text, hit)) or ("@party-all",), "name": "@coordinator-name"}
    if categories:
        return Say(
            ToWriter(),
            "withdrawn-kinds-done",
            args | {"kinds": tuple(map(told_to(how.who), categories))},
        )
    return Say(ToWriter(), "withdrawn-by-another-done" if how.by_another else "withdrawn-done", args)


def _shut_gate(case: Case, how: _How) -> Decision:
    """R12: a withdrawal by someone whose yes is not asked for; no actor is in until a coordinator opens."""
    facts: tuple[Fact, ...] = (*how.facts, GateShut(case=case.id, at=how.now, why="withdrawn-by-other"))
    args: dict[str, TextArgument] = {"who": how.who.handle, "at": how.now, "other": int(how.by_another)}
    told = Say(ToCoordinators(), "gate-shut-told", args, act=True)
    return Decision(facts, (told,)) + _confirmed(case, how, ())
