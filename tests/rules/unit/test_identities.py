"""New keys confirmed, a fingerprint typed in, an account shut out of a unit (N2)."""

from dataclasses import replace

import pytest

from cases.case import Case
from cases.consent import answers
from cases.decision import Refusal, Say, WithdrawLetters
from cases.facts import (
    Admitted,
    FarewellWritten,
    IdentityChanged,
    IdentityDoubted,
    IdentityPinned,
    PersonLetIn,
    PersonTakenOut,
    RoomMade,
    RoomPlanned,
)
from cases.fold import fold as fold_on
from cases.ids import CaseCode, CaseId, MasterKey, Nonce, PersonId, RecordId, RoomId, Unit, UserId
from cases.office import Office, evolve_office
from cases.planned import Purpose
from cases.rooms.admission import may_receive
from cases.unit.identities import block, grouped, pin_typed, read_fingerprint, trust
from tests.asking import COORDINATOR, office_of
from tests.every_room import wanted_rooms
from tests.given import (
    HOME,
    NOW,
    POLIS,
    after,
    agreed,
    facts_of,
    handles,
    refused,
    texts,
    who,
    with_consent,
    with_draft,
)
from tests.settled import confirm, withdraw

OLD = MasterKey("nqOvzeuGWT/sRx3h7+MHoInYj3Uk2LD/unI9kDYcHwk")
NEW = MasterKey("kkRWBHkT8gmRYVpmJbGSGKXMOk2XpF0tzgdGkWkxLJM")
POLICE = UserId(f"@polis:{HOME}")
CASE_NOW = with_consent()
BY = who(CASE_NOW, "samordnare")


def office(*facts: IdentityPinned | IdentityChanged | IdentityDoubted) -> Office:
    known = office_of(CASE_NOW)
    for fact in facts:
        known = evolve_office(known, fact)
    return known


def pinned(key: MasterKey = OLD) -> IdentityPinned:
    return IdentityPinned(at=NOW, user=POLICE, key=key, how="first-seen")


def changed(key: MasterKey = NEW) -> IdentityChanged:
    return IdentityChanged(at=NOW, user=POLICE, key=key)


def test_a_fingerprint_is_read_in_groups_and_whole_and_nothing_else_is_one() -> None:
    assert read_fingerprint(grouped(OLD)) == OLD
    assert read_fingerprint(f"{OLD}=") == OLD
    for wrong in ("", OLD[:-1], OLD + "x", OLD.replace("/", "_")):
        assert isinstance(read_fingerprint(wrong), Refusal)


@pytest.mark.rule("R30")
def test_a_changed_identity_is_in_no_room_until_the_coordinator_confirms_what_is_shown() -> None:
    out = office(pinned(), changed())
    back = evolve_office(out, facts_of(trust(out, CASE_NOW, BY, who(CASE_NOW, "polis"), None, NOW), IdentityPinned)[0])
    assert not rooms_with(POLICE, out)
    assert rooms_with(POLICE, back) == {Purpose(case=CASE_NOW.id)}
    assert back.pins[POLICE] == NEW


def rooms_with(user: UserId, known: Office) -> set[Purpose]:
    rooms = wanted_rooms(known, [CASE_NOW], NOW.date(), (), "Påminnaren")
    return {room.purpose for room in rooms if user in room.people}


def test_only_the_typed_fingerprint_is_believed_if_the_server_shows_another_by_now() -> None:
    out = office(pinned(), changed())
    police = who(CASE_NOW, "polis")
    assert refused(trust(out, CASE_NOW, BY, police, OLD, NOW)) == "refusal-fingerprint-differs"
    (fact,) = facts_of(trust(out, CASE_NOW, BY, police, NEW, NOW), IdentityPinned)
    assert (fact.key, fact.how) == (NEW, "coordinator")


def test_keys_that_have_not_changed_need_no_confirming() -> None:
    answer = trust(office(pinned()), CASE_NOW, BY, who(CASE_NOW, "polis"), None, NOW)
    assert refused(answer) == "refusal-identity-holds"


def test_a_fingerprint_typed_when_adding_holds_from_the_start_and_never_against_another() -> None:
    typed = IdentityPinned(at=NOW, user=POLICE, key=OLD, how="coordinator")
    assert pin_typed(office(), POLICE, OLD, NOW) == (typed,)
    assert pin_typed(office(pinned()), POLICE, OLD, NOW) == ()
    assert isinstance(pin_typed(office(pinned()), POLICE, NEW, NOW), Refusal)


def another_case(unit: str = "syd") -> Case:
    """One more case with the same people."""
    return replace(with_consent(), id=CaseId(f"c2-{unit}"), code=CaseCode("Ask-42"), unit=Unit(unit))


@pytest.mark.rule("R35")
@pytest.mark.threat("stolen-device")
def test_a_blocked_account_is_out_of_every_case_of_the_unit_and_gets_no_farewell() -> None:
    cases = (CASE_NOW, another_case())
    known = office_of(*cases)
    answer = agreed(block(known, cases, known.coordinators[COORDINATOR], POLICE, NOW))
    assert [case for case, _ in answer.elsewhere] == [case.id for case in cases]
    for (_, there), case in zip(answer.elsewhere, cases, strict=True):
        assert [fact.why for fact in facts_of(there, PersonTakenOut)] == ["blocked"]
        assert not facts_of(there, FarewellWritten)
        assert not [e for e in there.effects if isinstance(e, Say) and e.farewell]
        assert [e.person for e in there.effects if isinstance(e, WithdrawLetters)] == [PersonId("polis")]
        out = fold_on(case, [replace(fact, case=case.id) for fact in facts_of(there, PersonTakenOut)])
        assert not may_receive(out, PersonId("polis"), NOW.date())


def test_a_blocked_member_of_the_family_is_out_of_their_own_room_too() -> None:
    known = office_of(CASE_NOW)
    youth = who(CASE_NOW, "ungdom")
    assert youth.user is not None
    answer = agreed(block(known, (CASE_NOW,), known.coordinators[COORDINATOR], youth.user, NOW))
    purpose = Purpose(case=CASE_NOW.id, person=youth.id)
    for case, there in ((CASE_NOW, {youth.user}), (after(CASE_NOW, answer.elsewhere[0][1]), set())):
        rooms = wanted_rooms(known, [case], NOW.date(), (purpose,), "Påminnaren")
        assert {user for room in rooms if room.purpose == purpose for user in room.people} == there


def test_a_blocked_account_comes_back_by_the_coordinators_word_and_not_by_a_new_paper() -> None:
    known = office_of(CASE_NOW)
    answer = agreed(block(known, (CASE_NOW,), known.coordinators[COORDINATOR], POLICE, NOW))
    out = after(CASE_NOW, answer.elsewhere[0][1])
    paper = with_draft(out, "r2", NOW.date())
    assert who(after(paper, confirm(paper, BY, RecordId("r2"), NOW)), "polis").out
    (fact,) = facts_of(trust(known, out, BY, who(out, "polis"), None, NOW), PersonLetIn)
    assert fact.person == PersonId("polis")


def test_a_blocked_colleague_is_out_of_every_room_until_their_fingerprint_is_typed() -> None:
    colleague = UserId(f"@ersattare:{HOME}")
    known = office_of(CASE_NOW)
    me = known.coordinators[COORDINATOR]
    known = replace(known, coordinators=known.coordinators | {colleague: replace(me, user=colleague)})
    answer = agreed(block(known, (CASE_NOW,), me, colleague, NOW))
    (fact,) = facts_of(answer, IdentityDoubted)
    rooms = wanted_rooms(evolve_office(known, fact), [], NOW.date(), (), "Påminnaren")
    assert rooms
    assert colleague not in {user for room in rooms for user in room.people}
    assert refused(block(known, (CASE_NOW,), me, COORDINATOR, NOW)) == "refusal-block-yourself"


@pytest.mark.rule("R35")
def test_an_account_of_other_units_cases_reads_like_one_that_is_nowhere() -> None:
    known = office_of(CASE_NOW)
    me = known.coordinators[COORDINATOR]
    stranger = refused(block(known, (CASE_NOW,), me, UserId(f"@ingen:{HOME}"), NOW))
    assert stranger == refused(block(known, (), me, POLICE, NOW)) == "refusal-nobody-of-yours"


def in_the_room(case: Case, *inside: str) -> Case:
    """The case with its room made, and these people asked in."""
    room, nonce = RoomId("!room"), Nonce("n")
    made = (RoomPlanned(case=case.id, at=NOW, nonce=nonce), RoomMade(case=case.id, at=NOW, nonce=nonce, room=room))
    return fold_on(case, [*made, *(Admitted(case=case.id, at=NOW, room=room, person=PersonId(p)) for p in inside)])


@pytest.mark.rule("R10")
def test_who_is_in_the_room_for_a_party_leaves_by_the_withdrawal_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """The rule says that everybody may stay; the withdrawal names the police, and they go."""
    case = in_the_room(CASE_NOW, "polis", "skola")
    monkeypatch.setattr(answers, "barriers", lambda *_: [])
    answer = withdraw(case, who(case, "vh1"), who(case, "vh1"), (POLIS,), NOW)
    out = after(case, answer)
    assert handles(person for person in out.people.values() if person.out) == ["polis"]
    assert "farewell" in texts(answer)
