"""One more of the family in an open case, and what another guardian does to a consent (R3, R91).

A guardian who is added must say yes like the others. Where something is shared that is not until then, a card asks
first; unanswered for an hour it counts as a yes (cases/members/adding.py)."""

from dataclasses import dataclass
from datetime import datetime

from cases.case import Case
from cases.decision import Decision, Refusal, Say, ToWriter
from cases.facts import PersonAdded
from cases.family.silence import wrong_ground
from cases.ids import PersonId, UserId
from cases.members.adding import add_now, ask_first, closes
from cases.naming import Fresh, PartSaid, read_id
from cases.people import FAMILY, Person, Way


@dataclass(frozen=True, slots=True)
class Relative:
    """One of the family as typed. `informed` False: is told nothing, on the ground `reason`, by `reference` (R91)."""

    said: PartSaid
    user: str | None = None
    way: Way = Way.MATRIX
    address: str | None = None
    language: str = "sv"
    protected: bool = False
    informed: bool = True
    reason: str = ""
    reference: str = ""


def add_relative(
    case: Case, by: Person, relative: Relative, fresh: Fresh, now: datetime, home: str | None
) -> Decision | Refusal:
    """Added, and written to only after `!person hälsa`. Someone nobody has greeted yet may be given another way."""
    wrong = _wrong_with(case, relative)
    if wrong is not None:
        return wrong
    user = _user(case, relative, home)
    if isinstance(user, Refusal):
        return user
    fact = _added(case, by, relative, user, fresh, now)
    if fact.person in case.people:
        return Decision((fact,), (Say(ToWriter(), "person-way-changed", {"who": fact.handle}),))
    return ask_first(case, by, fact, now) if closes(case, fact, now) else add_now(case, fact)


def _wrong_with(case: Case, relative: Relative) -> Refusal | None:
    part = relative.said.part
    if part is None or part.role not in FAMILY:
        return Refusal("refusal-family-part", {"said": relative.said.word})
    if any(open_.who.handle == part.handle for open_ in case.consent.adding):
        return Refusal("refusal-adding-open", {"who": part.handle, "code": case.code})
    known = case.called(part.handle)
    if known is not None and not _is_untouched(known):
        return Refusal("refusal-already-there", {"who": known.handle})
    if relative.protected and relative.way is Way.MAIL:
        return Refusal("refusal-protected-mail", {"who": part.handle})
    return None if relative.informed else wrong_ground(relative.reason, relative.reference)


def _is_untouched(who: Person) -> bool:
    """Nothing has been said to them or about them: only then is nothing lost by a new line about them."""
    return not (
        who.contact.greeted
        or who.contact.code
        or who.out
        or who.contact.silenced
        or who.contact.uninformed
        or who.protected
    )


def _user(case: Case, relative: Relative, home: str | None) -> UserId | Refusal | None:
    if relative.way is not Way.MATRIX or relative.user is None:
        return None
    user, word = read_id(relative.user, home), relative.said.word.casefold()
    if not isinstance(user, Refusal) and (there := case.person_of(user)) and there.handle != word:
        return Refusal("refusal-same-id-twice", {"said": user})
    return user


def _added(case: Case, by: Person, relative: Relative, user: UserId | None, fresh: Fresh, now: datetime) -> PersonAdded:
    part = relative.said.part
    assert part is not None, "the word was read before"
    role, party, handle = part
    known = case.called(handle)
    return PersonAdded(
        case=case.id,
        at=now,
        person=known.id if known else PersonId(fresh(f"person:{handle}")),
        handle=handle,
        role=role,
        party=party,
        way=relative.way,
        user=user,
        address=relative.address,
        language=relative.language,
        by=by.id,
        protected=relative.protected,
        informed=relative.informed,
        reason=relative.reason or None,
        reference=relative.reference or None,
    )
