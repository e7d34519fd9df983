"""Taking a yes back: at once, without a reason, and who is told what (R9, R29, R94)."""

from collections.abc import Collection
from dataclasses import replace
from datetime import datetime

from cases.case import Case
from cases.consent.categories import PARTIES, category_text, party_text
from cases.consent.effective import covered_parties, required_grantors
from cases.consent.receipts import told_text
from cases.days import today
from cases.decision import LACKING, Decision, Effect, Refusal, Say, TextArgument, ToCoordinators, ToPerson, ToWriter
from cases.facts import ConsentWithdrawn, Fact, GateShut, Method
from cases.fold import fold
from cases.gate.departures import is_inside, orphaned, take_out
from cases.ids import Category, Party
from cases.people import SOC, Person, WhyOut
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
    whole = ConsentWithdrawn(
        case=case.id, at=now, person=who.id, parties=parties, said=today(now), method=method, by=by.id
    )
    facts = tuple(replace(whole, category=category) for category in categories) or (whole,)
    if who.id not in {grantor.id for grantor in required_grantors(case, today(now))}:
        fallen = fallen_out(case, fold(case, facts), now)
        out = take_out(case, fallen, WhyOut.WITHDRAWN, now, by=by.id, tell=False)
        return _shut_gate(case, who, by, facts, now) + out
    leaving = _leaving(case, facts, now)
    out = take_out(case, leaving, WhyOut.WITHDRAWN, now, by=by.id, tell=False)
    told: dict[str, TextArgument] = {
        "who": who.handle,
        "parties": tuple(map(party_text, parties)) or ("@party-all",),
        "category": tuple(map(category_text, categories)),
        "at": now,
        "out": tuple(person.handle for person in leaving),
        "numbers": tuple(str(number) for number in orphaned(case, leaving)),
        LACKING: (),
    }
    to_them = _confirmed(case, who, by, facts, leaving, now)
    return Decision(facts) + out + to_them + Decision((), (Say(ToCoordinators(), "withdrawn-told", told, act=True),))


def _leaving(case: Case, facts: tuple[ConsentWithdrawn, ...], now: datetime) -> tuple[Person, ...]:
    """Whom nothing covers after it; and whoever is in the room for what was named, whatever the rule says (R10)."""
    fallen = {who.id for who in fallen_out(case, fold(case, facts), now)}
    for fact in facts:
        if fact.category is None:
            actors = (who for who in case.people.values() if who.is_actor and not who.out and is_inside(case, who))
            fallen |= {who.id for who in actors if not fact.parties or who.party in fact.parties}
    return tuple(who for who in case.people.values() if who.id in fallen)


def find_grantor(case: Case, handle: str) -> Person | Refusal:
    """The member of the family of this handle, whose word about consent can be taken down."""
    who = case.called(handle)
    family = tuple(person.handle for person in case.people.values() if person.is_family)
    if who is None:
        return Refusal("refusal-unknown-handle", {"said": handle, "known": family})
    return who if who.is_family else Refusal("refusal-not-a-grantor", {"said": handle, "known": family})


def fallen_out(before: Case, after: Case, now: datetime) -> tuple[Person, ...]:
    """The actors who took part before and whom nothing covers after; those who only waited are not among them."""
    was, still = covered_parties(before, today(now)), covered_parties(after, today(now))
    actors = (who for who in before.people.values() if who.is_actor and not who.out)
    return tuple(who for who in actors if (who.party in was or is_inside(before, who)) and who.party not in still)


def _parties_hit(
    case: Case, parties: tuple[Party, ...], leaving: Collection[Person], now: datetime
) -> tuple[Party, ...]:
    """Whom the answer names: what was named; else all that was granted until now; else those who leave."""
    if parties:
        return parties
    granted = covered_parties(case, today(now)) - {SOC}
    named = granted or {who.party for who in leaving}
    return tuple(party for party in PARTIES if party in named) + tuple(sorted(named - set(PARTIES)))


def _confirmed(
    case: Case,
    who: Person,
    by: Person,
    facts: tuple[ConsentWithdrawn, ...],
    leaving: Collection[Person],
    now: datetime,
) -> Decision:
    """The words to the one who withdrew, at once; and a line to whoever wrote it down for them."""
    categories = tuple(fact.category for fact in facts if fact.category)
    text = "withdrawn-kinds-done" if categories else "withdrawn-done"
    hit = _parties_hit(case, facts[0].parties, leaving, now)
    args: dict[str, TextArgument] = {"who": tuple(map(party_text, hit)) or ("@party-all",), "name": "@coordinator-name"}
    if categories:
        args["kinds"] = tuple(map(told_text, categories))
    effects: list[Effect] = []
    if who.id == by.id:
        effects.append(Say(ToWriter(), text, args))
    else:
        if may_receive(case, who.id, today(now)):
            effects.append(Say(ToPerson(who.id), text, args))
        effects.append(Say(ToWriter(), "withdrawal-taken-down", {"who": who.handle}))
    return Decision((), tuple(effects))


def _shut_gate(case: Case, who: Person, by: Person, gone: tuple[ConsentWithdrawn, ...], now: datetime) -> Decision:
    """R12: a withdrawal by someone whose yes is not asked for; no actor is in until a coordinator opens."""
    facts: tuple[Fact, ...] = (*gone, GateShut(case=case.id, at=now, why="withdrawn-by-other"))
    told = Say(ToCoordinators(), "gate-shut-told", {"who": who.handle, "at": now}, act=True)
    done = _confirmed(case, who, by, gone, (), now)
    return Decision(facts, (told,)) + done
