"""What follows when consent does not cover somebody any more: worked out here for every change (R7, R9, R29).

The law of this file. An actor who takes part by the journal and is not covered today is taken out: with one farewell,
their calls cancelled, their actions without an owner, and a word to the coordinators. No rule does this and none can
forget it: the scribe asks `settle` after every change, the ticker for every case at each midnight and at start. Asked
again it finds nothing. While consents are suspended nobody is taken out: they wait (R10)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from cases.case import Case
from cases.consent.effective import covered_parties
from cases.days import quiet_until, today
from cases.decision import SILENCE, Decision, Effect, Say, TextArgument
from cases.facts import (
    Answer,
    AnswerGiven,
    AnswerVoided,
    BirthDateSet,
    ConsentConfirmed,
    ConsentWithdrawn,
    ExceptionAnswered,
    Fact,
    ModelTakenUp,
    PersonAdded,
    RecordVoided,
)
from cases.facts.exceptions import ExceptionVoided
from cases.ids import Party, PersonId
from cases.members.departures import is_inside, orphaned, take_out, taken_out_told
from cases.people import FAMILY, Person, handles
from cases.phases import Phase
from cases.presence import WhyOut

NARROWING: Final[dict[type[Fact], WhyOut]] = {
    ConsentWithdrawn: WhyOut.WITHDRAWN,
    AnswerGiven: WhyOut.REFUSED,
    RecordVoided: WhyOut.VOIDED,
    AnswerVoided: WhyOut.VOIDED,
    ConsentConfirmed: WhyOut.RENEWED,
    ExceptionAnswered: WhyOut.EXCEPTION,
    ExceptionVoided: WhyOut.EXCEPTION,
    BirthDateSet: WhyOut.BORN,
    PersonAdded: WhyOut.NEW_GRANTOR,
    ModelTakenUp: WhyOut.MODEL,
}
"""The facts by which less may be covered, and what the journal says of those who leave by them."""
OUT: Final = "out"
NUMBERS: Final = "numbers"


@dataclass(frozen=True, slots=True)
class Turn:
    """What settling needs to know of what happened, besides the case."""

    now: datetime
    quiet_until: datetime | None
    """No text before then."""
    since: date | None = None
    """The day whose cover is compared, where the day itself changed it; None: the cover before the change."""
    by_the_day: WhyOut = WhyOut.EXPIRED
    """What the journal says of those who leave by no fact."""


def settle(before: Case, after: Case, decision: Decision, turn: Turn) -> Decision:
    """The rule's decision, with what follows for those who leave by it first. `after` has the facts of `decision`.

    A text of the rule's that names who leaves (`told_of`) is filled; where there is none the coordinators are told."""
    # What this day has ended waits for its due, or for the look at every case: they know what to say of it.
    waits = turn.since is None and before is not after and not narrows(decision.facts)
    ended = covered_parties(before, today(turn.now) - timedelta(days=1)) if waits else ()
    leaving = fallen_out(before, after, turn.now, since=turn.since, but_for=ended)
    if not leaving:
        return decision
    why, by = _cause(decision.facts, turn)
    out = take_out(before, leaving, why, turn.now, quiet_until=turn.quiet_until, by=by, tell=False)
    said = tuple(effect for effect in out.effects if effect not in decision.effects)
    filled = tuple(_naming(before, leaving, effect) for effect in decision.effects)
    if filled == decision.effects:
        said += (taken_out_told(before, leaving, why, turn.quiet_until),)
    return replace(decision, facts=decision.facts + out.facts, effects=said + filled)


def settle_today(case: Case, now: datetime) -> Decision:
    """Those in the room by the journal and not covered today, where nothing has happened: SILENCE as a rule."""
    return settle(case, case, SILENCE, Turn(now, quiet_until(now)))


def narrows(facts: Iterable[Fact]) -> bool:
    """Whether less may be covered by one of them."""
    return any(_reason(fact) for fact in facts)


def told_of(case: Case, leaving: Collection[Person] = ()) -> dict[str, TextArgument]:
    """For a text: who leaves (`out`), and which open actions were theirs (`numbers`). `settle` adds those who leave
    because consent does not cover them."""
    return {OUT: handles(leaving), NUMBERS: tuple(map(str, orphaned(case, leaving)))}


def fallen_out(
    before: Case, after: Case, now: datetime, *, since: date | None = None, but_for: Collection[Party] = ()
) -> tuple[Person, ...]:
    """The actors who took part before, or are in the room (`but_for` these), and are not covered after; not those who
    only waited. As they were known before."""
    if after.consent.suspended or after.phase is Phase.CLOSED:
        return ()
    was, still = covered_parties(before, since or today(now)), covered_parties(after, today(now))
    uncovered = _uncovered(before, still)
    took_part = (who for who in uncovered if who.party in was or (is_inside(after, who) and who.party not in but_for))
    return tuple(who for who in took_part if not after.people[who.id].out)


def _uncovered(case: Case, covered: Collection[Party]) -> tuple[Person, ...]:
    """The actors not yet out whose party is not covered."""
    return tuple(who for who in case.actors if who.party not in covered and not who.out)


def _cause(facts: Iterable[Fact], turn: Turn) -> tuple[WhyOut, PersonId | None]:
    """Why they leave, and by whose word."""
    for fact in facts:
        if why := _reason(fact):
            return why, getattr(fact, "by", None)
    return turn.by_the_day, None


def _reason(fact: Fact) -> WhyOut | None:
    """What the journal says of those who leave by it; None: nobody does, as by a yes or by one more who is not asked
    for theirs."""
    match fact:
        case AnswerGiven() if fact.answer is Answer.YES:
            return None
        case PersonAdded() if fact.role not in FAMILY:
            return None
        case _:
            return NARROWING.get(type(fact))


def _naming(case: Case, leaving: tuple[Person, ...], effect: Effect) -> Effect:
    """The text with these among those it names, if it names who leaves."""
    if not isinstance(effect, Say) or not {OUT, NUMBERS} <= effect.args.keys():
        return effect
    named = effect.args[OUT]
    assert isinstance(named, tuple), "who leaves is told by handle"
    all_of_them = tuple(who for who in case.people.values() if who in leaving or who.handle in named)
    return replace(effect, args={**effect.args, **told_of(case, all_of_them)})
