"""Whose keys are believed: a fingerprint typed in, a changed identity confirmed, an account shut out of a unit (N2).

A fingerprint is a person's master key (Ed25519, unpadded base64: 43 characters), shown in groups of four."""

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final

from cases.case import Case
from cases.decision import SILENCE, Decision, Line, Refusal, Say, TextArgument, ToWriter, WithdrawLetters
from cases.facts import BlockLifted, Fact, IdentityDoubted, IdentityPinned, PersonLetIn, PersonTakenOut
from cases.ids import MasterKey, UserId
from cases.members.departures import take_out
from cases.office import NO_KEY, Coordinator, Office
from cases.people import Person
from cases.presence import WhyOut

_KEY: Final = re.compile(r"[A-Za-z0-9+/]{43}=?")


def read_fingerprint(said: str) -> MasterKey | Refusal:
    """A fingerprint as people copy it, in groups or whole."""
    together = "".join(said.split())
    if not _KEY.fullmatch(together):
        return Refusal("refusal-bad-fingerprint", {"said": said})
    return MasterKey(together.removesuffix("="))


def grouped(key: MasterKey) -> str:
    """A fingerprint as people compare it."""
    return " ".join(key[at : at + 4] for at in range(0, len(key), 4))


def pin_typed(office: Office, user: UserId, key: MasterKey, now: datetime) -> tuple[Fact, ...] | Refusal:
    """A fingerprint that the coordinator typed when adding somebody holds from the start."""
    known = office.changed.get(user, office.pins.get(user))
    if known is not None and known != key:
        return Refusal("refusal-fingerprint-differs", {"shown": grouped(known)})
    if office.pins.get(user) == key and user not in office.changed:
        return ()
    return (IdentityPinned(at=now, user=user, key=key, how="coordinator"),)


def trust(
    office: Office, case: Case, by: Person, who: Person, typed: MasterKey | None, now: datetime
) -> Decision | Refusal:
    """The coordinator has asked the person and heard the fingerprint that the server shows now: back into the rooms.

    With the fingerprint typed out, only that one is believed: what the server shows may have changed again since."""
    if who.user is None:
        return Refusal("refusal-no-matrix", {"who": who.handle})
    believed = _believed(office, who.user, typed, who.handle)
    if isinstance(believed, Refusal):
        return believed
    back = (_as_before(case, who, by, now),) if who.presence.blocked else ()
    facts: tuple[Fact, ...] = _pinned(who.user, believed, now) + back
    if not facts:
        return Refusal("refusal-identity-holds", {"who": who.handle})
    args: dict[str, TextArgument] = {
        "who": who.handle,
        "fingerprint": _fingerprint(office, who.user, believed),
        "stays": int(who.presence.reason is not None),
    }
    return Decision(facts, (Say(ToWriter(), "person-trusted", args),))


def trust_account(
    office: Office,
    unit_cases: Iterable[Case],
    coordinator: Coordinator,
    user: UserId,
    typed: MasterKey | None,
    now: datetime,
) -> Decision | Refusal:
    """An account that was shut out, or whose keys have changed, is its person's again in every case of the unit: the
    coordinator has asked them, and heard the fingerprint that the server shows now."""
    believed = _believed(office, user, typed, user)
    if isinstance(believed, Refusal):
        return believed
    shut = [(case, who) for case, who in _parts_of(unit_cases, user) if who.presence.blocked]
    if not shut and believed is None:
        return Refusal("refusal-account-holds", {"said": user})
    lifted = tuple(
        (case.id, Decision((BlockLifted(case=case.id, at=now, person=who.id, coordinator=coordinator.user),)))
        for case, who in shut
    )
    args: dict[str, TextArgument] = {
        "said": user,
        "codes": tuple(str(case.code) for case, _ in shut),
        "fingerprint": _fingerprint(office, user, believed),
    }
    return Decision(_pinned(user, believed, now), (Say(ToWriter(), "account-trusted", args),), lifted)


def _believed(office: Office, user: UserId, typed: MasterKey | None, who: str) -> MasterKey | Refusal | None:
    """The key to believe from now on; None where the pinned one holds as it is. `who`: as a refusal calls them."""
    shown, pinned = office.changed.get(user), office.pins.get(user)
    known = shown or pinned
    if typed is not None and known and typed != known:
        return Refusal("refusal-fingerprint-differs", {"shown": grouped(known)})
    believed = (shown or typed) if shown is not None or pinned is None else None
    if shown == NO_KEY and believed is None:
        return Refusal("refusal-fingerprint-unknown", {"who": who})
    return believed


def _pinned(user: UserId, believed: MasterKey | None, now: datetime) -> tuple[Fact, ...]:
    return (IdentityPinned(at=now, user=user, key=believed, how="coordinator"),) if believed else ()


def _fingerprint(office: Office, user: UserId, believed: MasterKey | None) -> str:
    known = believed or office.changed.get(user) or office.pins.get(user)
    return grouped(known) if known else ""


def _parts_of(cases: Iterable[Case], user: UserId) -> tuple[tuple[Case, Person], ...]:
    """Each case in which somebody has this Matrix id, and who they are there."""
    return tuple((case, who) for case in cases for who in case.people.values() if who.user == user)


def _as_before(case: Case, who: Person, by: Person, now: datetime) -> Fact:
    """In again as before their account was shut out; or out, if they were out by then for another reason."""
    if who.presence.reason is None:
        return PersonLetIn(case=case.id, at=now, person=who.id, by=by.id)
    return PersonTakenOut(case=case.id, at=now, person=who.id, why=who.presence.reason, by=by.id)


def not_let_in(office: Office, who: Person) -> Refusal | None:
    """Someone whose keys have changed is out of every room until that is confirmed: a yes to more would change
    nothing."""
    return Refusal("refusal-let-in-keys-changed", {"who": who.handle}) if who.user in office.changed else None


def block(
    office: Office, unit_cases: Iterable[Case], coordinator: Coordinator, user: UserId, now: datetime
) -> Decision | Refusal:
    """Out of everything of the coordinator's unit at once; without a farewell and without a question.

    A coordinator of the unit is doubted altogether: out of every room until somebody confirms the keys again."""
    if user == coordinator.user:
        return Refusal("refusal-block-yourself")
    theirs = _parts_of(unit_cases, user)
    colleague = office.coordinators.get(user)
    doubted = colleague is not None and colleague.unit == coordinator.unit
    if not theirs and not doubted:
        return Refusal("refusal-nobody-of-yours", {"said": user})
    facts: tuple[Fact, ...] = (IdentityDoubted(at=now, user=user, by=coordinator.user),) if doubted else ()
    out = tuple((case.id, _out(case, who, coordinator, now)) for case, who in theirs if not (doubted and who.is_staff))
    codes = tuple(dict.fromkeys(str(case.code) for case, _ in theirs))
    said = Say(ToWriter(), "person-blocked", {"who": user, "codes": codes, "family": _family_lines(theirs)})
    return Decision(facts, (said,), out)


def _family_lines(parts: Iterable[tuple[Case, Person]]) -> tuple[Line, ...]:
    """A line for each case in which they are one of the family."""
    family = ((case, who) for case, who in parts if who.is_family)
    return tuple(Line("line-blocked-family", (("who", who.handle), ("code", case.code))) for case, who in family)


def _out(case: Case, who: Person, coordinator: Coordinator, now: datetime) -> Decision:
    """The coordinators of each case hear it from here, but for the one who said it. For someone already out it is the
    reason until their keys are confirmed: what they had to read ends, and nothing else brings them back."""
    by = case.person_of(coordinator.user)
    said_by = by.id if by else None
    if who.presence.blocked:
        return SILENCE
    if who.out:
        fact = PersonTakenOut(case=case.id, at=now, person=who.id, why=WhyOut.BLOCKED, by=said_by)
        return Decision((fact,), (WithdrawLetters(who.id),))
    return replace(take_out(case, (who,), WhyOut.BLOCKED, now, by=said_by, tell=by is None))
