"""The standing agenda in its order, notes, and minutes that name a party and nobody (R31, R53)."""

from dataclasses import replace
from datetime import date

import pytest

from cases.case import Case
from cases.decision import Decision, Refusal
from cases.facts import CaseFact, CommandRead, NoteTaken, YouthAsked
from cases.log import Log
from tests.asking import COORDINATOR, Town, asked, asked_by, office_of, shown, told
from tests.given import after, agreed, at, facts_of, refused, texts, with_consent, with_meeting

THEN = at("2026-12-08 16:05")


def begun() -> Case:
    case = with_meeting(with_consent())
    for title in ("Ringa", "Mejla", "Boka"):
        case = after(case, asked(f'!åtgärd ny "{title}" område=skola ansvarig=skola klart=15/12', case))
    return after(case, asked("!åtgärd klar 1", case))


CASE = begun()
ORDER = (
    "1. Vad har gått bra",
    "klart: 1 · Ringa",
    "2. Planen",
    "2 · Mejla",
    "3. Vad vill ungdomen ha sagt?",
    "4. Stämmer",
    "polis",
    "5. Nästa möte",
    "6. Vem berättar",
)


@pytest.mark.rule("R53")
def test_the_agenda_is_built_from_the_plan_and_always_in_one_order() -> None:
    words = shown(asked("!dagordning", CASE))
    assert words.startswith("Dagordning för M1, tisdag 8 december")
    places = [words.find(each) for each in ORDER]
    assert -1 not in places
    assert places == sorted(places)
    assert "Inte frågad än" in words
    assert "senast tisdag 5 januari" in words


@pytest.mark.rule("R53")
@pytest.mark.parametrize(
    ("words", "who", "day"),
    [
        ("frågad av lots 20/11", "lots", date(2026, 11, 20)),
        ("frågad lotsen 20 november", "lots", date(2026, 11, 20)),
        ("frågad", "samordnare", date(2026, 11, 24)),
        ("frågad 20/11", "samordnare", date(2026, 11, 20)),
    ],
)
def test_who_asked_the_young_person_and_when_stands_on_it(words: str, who: str, day: date) -> None:
    answer = asked(f"!dagordning {words}", CASE)
    (fact,) = facts_of(answer, YouthAsked)
    assert (fact.person, fact.day, fact.number) == (who, day, 1)
    assert f"Frågad av {who}" in shown(asked("!dagordning", after(CASE, answer)))


@pytest.mark.rule("R53", "R90")
def test_in_the_room_only_the_parties_that_are_there_are_named() -> None:
    in_room = Town((CASE,)).write("samordnare", "!dagordning", room=CASE)
    assert isinstance(in_room, Decision)
    assert "polis" in shown(in_room)
    out = replace(CASE, rooms=replace(CASE.rooms, gate_shut=True))
    there = Town((out,)).write("samordnare", "!dagordning", room=out)
    assert "polis" not in shown(there)


@pytest.mark.rule("R53")
def test_what_was_done_before_the_last_meeting_is_not_good_news_twice() -> None:
    case = after(CASE, asked("!möte klart 2 klar, resten kvar, nästa ja", CASE, now=THEN))
    words = shown(asked("!dagordning", case, now=at("2026-12-20 10:00")))
    assert "Mejla" in words
    assert "Ringa" not in words


def test_without_a_meeting_there_is_no_agenda_and_a_day_to_come_is_no_day_of_asking() -> None:
    assert refused(asked("!dagordning", with_consent())) == "refusal-no-meeting-at-hand"
    assert isinstance(asked("!dagordning frågad lots granne", CASE), Refusal)
    assert isinstance(asked("!dagordning hej", CASE), Refusal)


def minutes(case: Case, words: str = "") -> Decision | Refusal:
    log = Log(tuple(each for each in LOG if isinstance(each, CaseFact)))
    asking = asked_by(COORDINATOR, case, office_of(case), THEN)
    return told("minutes", replace(asking, given=replace(asking.given, log=log)), words)


CLOSED = asked("!möte klart utom skola, 2 klar, 3 flytta 15/1, ungdom=liten, nästa ja", CASE, now=THEN)
NOTED = asked('!anteckna "Läxhjälpen fungerar"', CASE, by="polis", now=THEN)
LOG = (*agreed(NOTED).facts, *agreed(CLOSED).facts)
OVER = after(after(CASE, NOTED), CLOSED)


@pytest.mark.rule("R31")
def test_the_minutes_say_who_was_there_by_party_and_what_was_decided() -> None:
    words = shown(minutes(OVER))
    for each in (
        "Protokoll, M1: nätverksmöte",
        "Inte med: skola",
        "i en liten grupp",
        "Klart: 2 · Mejla",
        "Nytt datum: 3 · Boka · fredag 15 januari",
        "Anteckning, polis: Läxhjälpen fungerar",
        "Nästa möte: tisdag 5 januari",
    ):
        assert each in words
    assert "samordnare" not in words, "by party, and nobody is named"
    assert "Med: soc, ungdom, vh1" in words


def test_minutes_are_of_a_closed_meeting_and_are_read_under_the_readers_name() -> None:
    assert refused(minutes(CASE)) == "refusal-no-minutes"
    assert refused(minutes(CASE, "M1")) == "refusal-minutes-open"
    assert refused(minutes(CASE, "M9")) == "refusal-no-such-meeting"
    assert [each.command for each in facts_of(minutes(OVER), CommandRead)] == ["minutes"]


@pytest.mark.rule("R34")
def test_every_covered_member_may_take_a_note_and_only_socialtjansten_reads_the_minutes() -> None:
    (fact,) = facts_of(NOTED, NoteTaken)
    assert (fact.number, fact.by, fact.text) == (1, "polis", "Läxhjälpen fungerar")
    assert texts(NOTED) == ["note-taken"]
    for who, body in (("polis", "!protokoll"), ("ungdom", '!anteckna "x"'), ("ungdom", "!dagordning")):
        assert isinstance(Town((OVER,)).write(who, body, now=THEN), Refusal)


def test_a_note_without_words_or_a_meeting_is_refused() -> None:
    assert refused(asked("!anteckna", CASE)) == "refusal-note-empty"
    assert refused(asked("!anteckna hej", with_consent())) == "refusal-no-meeting-at-hand"
    assert refused(asked(f"!anteckna {'hej ' * 600}", CASE)) == "refusal-note-too-long"
