"""Someone more in a case, and someone out by hand."""

import pytest

from cases.case import Case
from cases.days import today
from cases.decision import Decision, Refusal
from cases.facts import ActionAdded, Admitted, PersonAdded, PersonTakenOut, RoomMade, RoomPlanned
from cases.fold import fold as fold_on
from cases.ids import Nonce, PersonId, RoomId
from cases.members.joining import add_actor, take_out_by_hand
from cases.people import Way
from cases.rooms.admission import desired
from commands.vocabulary.people import part_said
from tests.asking import shown
from tests.given import (
    CASE,
    HOME,
    NOW,
    a_case,
    after,
    agreed,
    facts_of,
    invites,
    only_said,
    refused,
    said,
    texts,
    who,
    with_consent,
    with_meeting,
)
from tests.given_changed import taken_out

CONSENTED = with_consent()


def add(case: Case, word: str, user: str | None, way: Way = Way.MATRIX) -> Decision | Refusal:
    return add_actor(case, who(case, "samordnare"), part_said(word), user, way, lambda use: f"id-{use}", NOW, HOME)


@pytest.mark.rule("R1")
def test_an_actor_whom_no_consent_covers_waits_and_hears_nothing() -> None:
    answer = add(CONSENTED, "bup", "@b:kommun.se")
    assert "bup väntar: inget papper nämner BUP." in shown(answer)
    assert texts(answer) == ["actor-waits"]
    assert invites(answer) == {}


@pytest.mark.rule("R1")
def test_an_actor_of_a_covered_party_comes_in_and_is_called() -> None:
    case = with_meeting(CONSENTED)
    answer = add(case, "polis", "@p2:kommun.se")
    assert texts(answer) == ["actor-added"]
    assert set(invites(answer)) == {"id-person:polis2"}
    assert "id-person:polis2" in desired(after(case, answer), today(NOW))


@pytest.mark.parametrize(
    ("word", "user", "reason"),
    [
        ("granne", "@g:kommun.se", "refusal-unknown-party"),
        ("vh3", "@g:kommun.se", "refusal-actor-part"),
        ("bup", None, "refusal-no-matrix-id"),
        ("bup", "b", "refusal-bad-matrix-id"),
        ("bup", "@b:annan.se", "refusal-other-server"),
        ("bup", "@polis:kommun.se", "refusal-same-id-twice"),
    ],
)
def test_an_actor_who_cannot_be_added_is_refused_with_why(word: str, user: str | None, reason: str) -> None:
    assert refused(add(CONSENTED, word, user)) == reason


def test_the_list_of_parties_names_those_that_an_actor_can_be_of() -> None:
    answer = add(CONSENTED, "soc", "@g:kommun.se")
    assert isinstance(answer, Refusal)
    known = answer.args["known"]
    assert isinstance(known, tuple)
    assert {"@party-polis", "@party-kyrka"} <= set(known)
    assert not {"@party-soc", "@party-vardnadshavare"} & set(known)


def test_someone_taken_out_does_not_come_back_under_another_handle() -> None:
    out = after(CONSENTED, take_out_by_hand(CONSENTED, who(CONSENTED, "samordnare"), who(CONSENTED, "polis"), NOW))
    assert refused(add(out, "bup", "@polis:kommun.se")) == "refusal-same-id-twice"


def test_taken_out_by_hand_is_at_once_and_with_a_farewell() -> None:
    case = inside(CONSENTED, "polis")
    answer = take_out_by_hand(case, who(case, "samordnare"), who(case, "polis"), NOW)
    assert [(fact.person, fact.why, fact.by) for fact in facts_of(answer, PersonTakenOut)] == [
        ("polis", "hand", "samordnare")
    ]
    assert texts(answer) == ["farewell", "group-changed", "taken-out"]
    assert "polis" not in desired(after(case, answer), today(NOW))


def test_someone_who_only_waited_is_taken_out_without_a_word_to_them() -> None:
    case = a_case()
    answer = take_out_by_hand(case, who(case, "samordnare"), who(case, "polis"), NOW)
    assert said(answer, "farewell") == []


def test_the_coordinator_hears_which_actions_lost_their_owner() -> None:
    action = ActionAdded(
        case=CASE,
        at=NOW,
        number=4,
        title="x",
        area="skola",
        owner=PersonId("polis"),
        due=today(NOW),
        by=PersonId("lots"),
    )
    case = inside(fold_on(CONSENTED, [action]), "polis")
    answer = take_out_by_hand(case, who(case, "samordnare"), who(case, "polis"), NOW)
    assert only_said(answer, "taken-out").args["numbers"] == ("4",)


def test_the_last_coordinator_stays_and_nobody_leaves_twice() -> None:
    coordinator = who(CONSENTED, "samordnare")
    assert refused(take_out_by_hand(CONSENTED, coordinator, coordinator, NOW)) == "refusal-last-coordinator"
    out = taken_out(who(CONSENTED, "polis"))
    assert refused(take_out_by_hand(CONSENTED, coordinator, out, NOW)) == "refusal-already-out"


def test_an_actor_without_matrix_is_added_and_waits() -> None:
    assert len(facts_of(agreed(add(CONSENTED, "bup", None, Way.RING)), PersonAdded)) == 1


def inside(case: Case, handle: str) -> Case:
    room = RoomId("!r")
    return fold_on(
        case,
        [
            RoomPlanned(case=CASE, at=NOW, nonce=Nonce("n")),
            RoomMade(case=CASE, at=NOW, nonce=Nonce("n"), room=room),
            Admitted(case=CASE, at=NOW, room=room, person=PersonId(handle)),
        ],
    )
