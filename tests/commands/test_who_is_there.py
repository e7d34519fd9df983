"""Covered, cannot be reached: three things, wherever somebody asks who is in (R94)."""

from dataclasses import replace

from cases.case import Case
from cases.decision import Say
from cases.facts import Admitted, Grant, NotReached, Removed, Unreached
from cases.facts.rooms import Gone
from cases.fold import fold
from cases.ids import RoomId
from tests.asking import COORDINATOR, SPEECH, TEXTS, asked, asked_by, office_of, shown, told
from tests.given import CASE, GRUND, NOW, SKOLA, agreed, who, with_consent
from tests.present import present
from tests.settled import hear

ROOM = RoomId("!room:kommun.se")


def to_youth(case: Case) -> str:
    (say,) = agreed(hear(case, who(case, "ungdom"), "vem är med", None, NOW, SPEECH)).effects
    assert isinstance(say, Say)
    return TEXTS.say(say.text, {**say.args, "name": "Sam"}, "sv").plain


def test_somebody_covered_who_has_not_come_in_is_told_apart_from_who_is_there() -> None:
    case = present(with_consent(), "samordnare", "skola")
    text = shown(asked("!aktörer", case))
    there, away = text.split("Får vara med, men är inte där:")
    assert "skola" in there
    assert "polis" not in there
    assert "polis" in away


def test_what_stands_between_is_said_to_the_coordinator() -> None:
    case = present(with_consent(), "samordnare")
    police = who(case, "polis").id
    invited = Admitted(case=CASE, at=NOW, room=ROOM, person=police)
    left = Removed(case=CASE, at=NOW, room=ROOM, person=police, why=Gone.LEFT_ALONE)
    ways = {
        "bjuds in strax": (),
        "har inte gått in än": (invited,),
        "lämnat rummet": (invited, left),
        "saknar nycklar": (NotReached(case=CASE, at=NOW, person=police, why=Unreached.NO_KEYS),),
        "kontot finns inte": (NotReached(case=CASE, at=NOW, person=police, why=Unreached.NO_ACCOUNT),),
    }
    for words, facts in ways.items():
        assert words in shown(asked("!rum", fold(case, facts)))
        assert words in shown(asked("!aktörer", fold(case, facts)))


def test_why_somebody_may_not_be_in_is_read_in_the_coordinators_own_chat_and_never_in_the_room() -> None:
    case = present(with_consent(grants=(Grant(SKOLA, GRUND),)), "samordnare", "skola")
    assert "polis väntar: inget papper nämner polisen." in shown(asked("!aktörer", case))
    there = asked_by(COORDINATOR, case, office_of(case))
    room = shown(told("actors", replace(there, given=replace(there.given, in_room=True))))
    assert "skola" in room
    assert "polis" not in room


def test_the_case_that_is_shown_tells_apart_who_is_in_who_is_invited_and_who_cannot_be_reached() -> None:
    case = present(with_consent(), "samordnare", "skola")
    read = shown(asked("!ärende visa", case))
    assert "Med i rummet just nu: samordnare och skola." in read
    assert "Inbjudna, men inte inne än: lots och polis." in read
    unreached = fold(case, (NotReached(case=CASE, at=NOW, person=who(case, "polis").id, why=Unreached.NO_ACCOUNT),))
    read = shown(asked("!ärende visa", unreached))
    assert "Inbjudna, men inte inne än: lots." in read
    assert "polis: kontot finns inte." in read


def test_who_is_asked_in_at_last_is_no_longer_out_of_reach() -> None:
    case = present(with_consent(), "samordnare")
    police = who(case, "polis").id
    unreached = NotReached(case=CASE, at=NOW, person=police, why=Unreached.NO_KEYS)
    invited = Admitted(case=CASE, at=NOW, room=ROOM, person=police)
    assert "saknar nycklar" not in shown(asked("!rum", fold(case, (unreached, invited))))


def test_the_young_person_hears_who_gets_to_know_and_who_of_them_is_not_in_the_chat() -> None:
    nobody_in = present(with_consent())
    everyone_in = present(with_consent(), "polis", "skola")
    assert "polisen och skolan" in to_youth(nobody_in).split("Inte inne än")[1]
    assert "nte inne" not in to_youth(everyone_in)
