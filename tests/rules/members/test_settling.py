"""What follows when consent covers somebody no more is worked out once, whatever made it so, and then never again."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from cases.consent.effective import covered_parties
from cases.days import today
from cases.decision import SILENCE, Decision, Say, ToCoordinators, ToWriter
from cases.facts import (
    ActionHandedOver,
    Admitted,
    Answer,
    AnyCaseFact,
    BirthDateSet,
    FarewellWritten,
    Method,
    PersonTakenOut,
    RecordVoided,
    Removed,
    RoomMade,
    RoomPlanned,
)
from cases.facts.rooms import Gone
from cases.facts.setback import ConsentsSuspended
from cases.fold import fold as fold_on
from cases.ids import Handle, Nonce, PersonId, RecordId, RoomId
from cases.members.settling import Turn, settle_today, told_of
from cases.people import Role
from cases.presence import WhyOut
from tests.asking import an_action
from tests.given import (
    CASE,
    DAY,
    NOW,
    POLIS,
    THROUGH,
    added,
    after,
    answered,
    at,
    facts_of,
    said,
    texts,
    with_consent,
    withdrawn,
)
from tests.settled import settled_by as settled

AWAKE = Turn(NOW, None)
CONSENTED = with_consent()
VOIDED = RecordVoided(case=CASE, at=NOW, record=RecordId("r1"), by=PersonId("samordnare"))
BORN = BirthDateSet(case=CASE, at=NOW, born=date(2008, 11, 24), by=PersonId("samordnare"))
NO = answered("vh1", Answer.NO, signed=DAY, method=Method.SPOKEN)
ROOM = RoomId("!rum:kommun.se")
INSIDE = (
    RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n1")),
    RoomMade(case=CASE, at=NOW, nonce=Nonce("n1"), room=ROOM),
    Admitted(case=CASE, at=NOW, room=ROOM, person=PersonId("polis")),
)
UNCOVERING = (
    pytest.param(withdrawn("vh1"), WhyOut.WITHDRAWN, id="a withdrawal"),
    pytest.param(NO, WhyOut.REFUSED, id="a no"),
    pytest.param(VOIDED, WhyOut.VOIDED, id="a paper that was a mistake"),
    pytest.param(BORN, WhyOut.BORN, id="another birth date"),
)


def plain(*facts: AnyCaseFact) -> Decision:
    """What a rule says that has forgotten everybody."""
    return Decision(facts)


@pytest.mark.rule("R7", "R9", "R29")
@pytest.mark.parametrize(("fact", "why"), UNCOVERING)
def test_a_rule_that_forgets_who_leaves_keeps_nobody(fact: AnyCaseFact, why: WhyOut) -> None:
    done = settled(CONSENTED, plain(fact), AWAKE)
    assert {(each.person, each.why) for each in facts_of(done, PersonTakenOut)} == {("polis", why), ("skola", why)}
    assert {each.person for each in facts_of(done, FarewellWritten)} == {"polis", "skola"}
    assert texts(done).count("farewell") == 2
    (told,) = said(done, "taken-out-told")
    assert (told.to, told.args["who"]) == (ToCoordinators(), ("polis", "skola"))


@pytest.mark.parametrize(("fact", "why"), UNCOVERING)
def test_asked_again_it_finds_nothing(fact: AnyCaseFact, why: WhyOut) -> None:
    case = after(CONSENTED, settled(CONSENTED, plain(fact), AWAKE))
    assert {case.named(PersonId(each)).presence.why for each in ("polis", "skola")} == {why}
    assert settle_today(case, NOW) == SILENCE
    assert settled(case, SILENCE, AWAKE) == SILENCE


@pytest.mark.rule("R94")
def test_a_text_that_names_who_leaves_is_filled_and_nothing_else_tells_the_coordinators() -> None:
    case = an_action()
    told = Say(ToWriter(), "voided", {"named": "SN 1", "paper": 1, **told_of(case)})
    done = settled(case, replace(plain(VOIDED), effects=(told,)), AWAKE)
    (filled,) = said(done, "voided")
    assert (filled.args["out"], filled.args["numbers"]) == (("polis", "skola"), ("1",))
    assert "taken-out-told" not in texts(done)
    assert [each.owner for each in facts_of(done, ActionHandedOver)] == [None]


def test_a_change_that_leaves_everybody_covered_is_taken_down_as_it_is() -> None:
    decision = plain(withdrawn("vh1", POLIS))
    done = settled(CONSENTED, decision, AWAKE)
    assert {each.person for each in facts_of(done, PersonTakenOut)} == {"polis"}
    other = plain(added("mentor"))
    assert settled(CONSENTED, other, AWAKE) is other


@pytest.mark.rule("R10")
def test_while_consents_are_suspended_nobody_is_taken_out() -> None:
    stands = ConsentsSuspended(case=CASE, at=NOW)
    assert not covered_parties(fold_on(CONSENTED, (stands,)), DAY) & {POLIS}
    assert not facts_of(settled(CONSENTED, plain(stands), AWAKE), PersonTakenOut)


@pytest.mark.rule("R7")
def test_a_day_that_ends_a_consent_is_compared_with_the_day_before_and_wakes_nobody() -> None:
    midnight = at(f"{THROUGH + timedelta(days=1)} 00:00")
    night = settled(CONSENTED, SILENCE, Turn(midnight, at(f"{today(midnight)} 08:00"), since=THROUGH))
    assert {each.why for each in facts_of(night, PersonTakenOut)} == {WhyOut.EXPIRED}
    assert {say.not_before for say in said(night, "farewell")} == {at(f"{today(midnight)} 08:00")}


@pytest.mark.rule("R7")
def test_somebody_in_the_room_whom_nothing_covers_is_found_on_any_day() -> None:
    forgotten = fold_on(CONSENTED, (*INSIDE, withdrawn("vh1")))
    found = settle_today(forgotten, NOW)
    assert {(each.person, each.why) for each in facts_of(found, PersonTakenOut)} == {("polis", WhyOut.EXPIRED)}
    assert texts(found).count("taken-out-told") == 1
    assert settle_today(after(forgotten, found), NOW) == SILENCE
    assert settle_today(fold_on(CONSENTED, INSIDE), NOW) == SILENCE


@pytest.mark.rule("R7", "R94")
def test_what_the_guard_sees_after_midnight_leaves_the_word_to_what_falls_due_then() -> None:
    after_midnight = at(f"{THROUGH + timedelta(days=1)} 00:00")
    case = fold_on(CONSENTED, (*INSIDE, Admitted(case=CASE, at=NOW, room=ROOM, person=PersonId("skola"))))
    seen = plain(Removed(case=CASE, at=after_midnight, room=ROOM, person=PersonId("polis"), why="no-consent"))
    assert settled(case, seen, Turn(after_midnight, None)) is seen
    assert len(facts_of(settle_today(case, after_midnight), PersonTakenOut)) == 2


@pytest.mark.rule("R7", "R29")
def test_somebody_forgotten_whom_the_guard_removes_first_is_taken_out_by_that() -> None:
    forgotten = fold_on(CONSENTED, (*INSIDE, withdrawn("vh1")))
    seen_gone = Removed(case=CASE, at=NOW, room=ROOM, person=PersonId("polis"), why=Gone.UNEXPLAINED)
    done = settled(forgotten, plain(seen_gone), AWAKE)
    assert [each.person for each in facts_of(done, PersonTakenOut)] == ["polis"]
    assert texts(done).count("farewell") == 1
    assert not facts_of(settled(fold_on(CONSENTED, INSIDE), plain(seen_gone), AWAKE), PersonTakenOut)


@pytest.mark.parametrize(
    "fact",
    [
        pytest.param(answered("ungdom", Answer.YES), id="a yes"),
        pytest.param(
            replace(added("vh1"), person=PersonId("ny"), handle=Handle("ny"), role=Role.DEPUTY), id="a deputy"
        ),
        pytest.param(replace(added("polis"), person=PersonId("ny"), handle=Handle("ny")), id="an actor"),
    ],
)
def test_what_narrows_nothing_is_nobodys_reason_to_leave(fact: AnyCaseFact) -> None:
    forgotten = fold_on(CONSENTED, (*INSIDE, withdrawn("vh1")))
    done = settled(forgotten, plain(fact), AWAKE)
    assert {each.why for each in facts_of(done, PersonTakenOut)} == {WhyOut.EXPIRED}
