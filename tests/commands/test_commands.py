"""Each command's words, good and bad: what is decided, what is refused and why, and the whole command handed back."""

from datetime import date

import pytest

from cases.decision import Decision, Refusal
from cases.facts import (
    AnswerGiven,
    CaseOpened,
    CodeGiven,
    CommandRead,
    ConsentRecorded,
    ConsentWithdrawn,
    Method,
    PersonAdded,
    PersonTakenOut,
)
from cases.people import Way
from tests.asking import STRANGER, a_meeting, asked, shown
from tests.given import a_case, after, agreed, facts_of, refused, said, texts, who, with_consent

PAPER = """!samtycke papper 2026-11-20 SN 2026/123:4
ja ungdom vh1 vh2
skola: grund, närvaro, plan
polis: grund, umgänge, plan"""
OPENING = """!öppna syd
född 2011-05-14
beslut bistånd SN 2026/123
ungdom @u38:kommun.se
vh1 epost vh1@example.se
vh2 ring språk=en
skola @skolkontakt:kommun.se
polis @kontaktpolis:kommun.se"""


def test_one_message_opens_a_whole_case() -> None:
    answer = asked(OPENING)
    (opened,) = facts_of(answer, CaseOpened)
    assert (opened.born, opened.decision, opened.unit) == (date(2011, 5, 14), "bistånd SN 2026/123", "syd")
    people = {str(fact.handle): (fact.user, fact.way, fact.language) for fact in facts_of(answer, PersonAdded)}
    assert people["ungdom"] == ("@u38:kommun.se", Way.MATRIX, "sv")
    assert people["vh1"] == (None, Way.MAIL, "sv")
    assert people["vh2"] == (None, Way.RING, "en")
    assert set(people) == {"samordnare", "ungdom", "vh1", "vh2", "skola", "polis"}


ELSEWHERE = a_case(born=date(2012, 1, 1), people=("lots", "vh1"))
"""A case of another young person."""


def test_an_opening_with_missing_lines_comes_back_with_them_to_fill_in() -> None:
    answer = asked("!öppna syd\nfödd 2011-05-14")
    assert isinstance(answer, Refusal)
    assert answer.args["missing"] == ("beslut", "ungdom", "vh1")
    assert answer.command is not None
    assert answer.command.startswith("!öppna syd\nfödd 2011-05-14\nbeslut ")
    assert isinstance(asked(answer.command, ELSEWHERE), Decision)


@pytest.mark.rule("R4", "R6")
def test_a_paper_in_one_message_is_taken_down_whole() -> None:
    answer = asked(f"{PAPER}\ntill 2027-05-20")
    (paper,) = facts_of(answer, ConsentRecorded)
    assert (paper.signed, paper.through, paper.reference) == (date(2026, 11, 20), date(2027, 5, 20), "SN 2026/123:4")
    assert {grant.party for grant in paper.grants} == {"skola", "polis"}
    assert [fact.person for fact in facts_of(answer, AnswerGiven)] == ["ungdom", "vh1", "vh2"]
    assert "consent-card" in texts(answer)


@pytest.mark.rule("R6")
def test_a_paper_without_an_end_comes_back_with_six_months_filled_in_ready_to_send() -> None:
    answer = asked(PAPER)
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-paper-without-end"
    assert answer.command == f"{PAPER}\ntill 2027-05-20"
    assert isinstance(asked(answer.command), Decision)


@pytest.mark.rule("R6")
def test_thirteen_months_come_back_with_the_suggested_end_instead() -> None:
    answer = asked(f"{PAPER}\ntill 2027-12-21")
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-paper-too-long"
    assert answer.command == f"{PAPER}\ntill 2027-05-20"


@pytest.mark.rule("R5")
@pytest.mark.parametrize("line", ["skola: alla", "alla: grund", "polis: all"])
def test_no_word_stands_for_everything(line: str) -> None:
    assert refused(asked(f"!samtycke papper 2026-11-20 SN 1\nja ungdom\n{line}")) == "refusal-wildcard"


@pytest.mark.rule("R2")
def test_a_yes_to_a_part_of_the_paper_is_taken_down_as_that() -> None:
    paper = PAPER.replace("ja ungdom vh1 vh2", "ja ungdom vh2\nja vh1: skola närvaro")
    answers = {str(f.person): f.only for f in facts_of(asked(f"{paper}\ntill 2027-05-20"), AnswerGiven)}
    assert answers["ungdom"] is None
    only = answers["vh1"]
    assert only is not None
    assert [(grant.party, grant.category) for grant in only] == [("skola", "skola_narvaro")]


@pytest.mark.rule("R4")
def test_a_paper_without_a_reference_stays_a_draft() -> None:
    answer = asked(PAPER.replace(" SN 2026/123:4", "") + "\ntill 2027-05-20")
    assert texts(answer) == ["consent-draft"]


@pytest.mark.rule("R11")
def test_the_grid_shows_a_no_as_no_and_silence_as_not_asked() -> None:
    case = after(a_case(), asked(f"{PAPER}\ntill 2027-05-20".replace("ja ungdom vh1 vh2", "ja ungdom\nnej vh1")))
    grid = shown(asked("!samtycke", case))
    assert "ungdom: JA" in grid
    assert "vh1: NEJ" in grid
    assert "vh2: EJ TILLFRÅGAD" in grid


@pytest.mark.rule("R2")
def test_the_grid_shows_what_each_party_may_know() -> None:
    grid = shown(asked("!samtycke", with_consent()))
    assert "skola: grund och närvaro" in grid
    assert "polis: grund och umgänge" in grid
    assert "20 maj 2027" in grid


@pytest.mark.rule("R3")
def test_whose_yes_is_missing_is_named_with_what_helps() -> None:
    missing = shown(asked("!samtycke saknas"))
    assert "vh2: EJ TILLFRÅGAD" in missing
    assert "polis och skola väntar: inget papper gäller i dag" in missing
    assert "ett underskrivet papper" in missing


@pytest.mark.rule("R87")
def test_asking_to_see_the_grid_is_noted() -> None:
    (read,) = facts_of(asked("!samtycke"), CommandRead)
    assert (read.person, read.command) == ("samordnare", "consent-grid")


@pytest.mark.rule("R4", "R11")
def test_an_answer_is_taken_down_with_its_day_and_how_it_was_said() -> None:
    case = after(a_case(), asked(f"{PAPER}\ntill 2027-05-20".replace("ja ungdom vh1 vh2", "ja ungdom")))
    (fact,) = facts_of(asked("!samtycke svara VH1 nej 23/11 muntligt", case), AnswerGiven)
    assert (fact.person, fact.answer, fact.method, fact.signed) == ("vh1", "nej", Method.SPOKEN, date(2026, 11, 23))


@pytest.mark.rule("R9")
def test_a_withdrawal_noted_for_somebody_takes_out_at_once() -> None:
    answer = asked("!samtycke återkalla vh1 part=polis", with_consent())
    assert facts_of(answer, ConsentWithdrawn)[0].parties == ("polis",)
    assert [fact.person for fact in facts_of(answer, PersonTakenOut)] == ["polis"]


def test_a_greeting_is_the_coordinators_word_alone() -> None:
    case = a_case(greeted=())
    assert facts_of(asked("!person hälsa vh1", case), CodeGiven)[0].person == "vh1"
    assert refused(asked("!person hälsa vh1", case, by="lots")) == "refusal-coordinator-only"


@pytest.mark.rule("R1")
def test_a_new_actor_waits_and_the_coordinator_hears_why() -> None:
    answer = asked("!aktör ny part=skola @rektor:kommun.se")
    assert facts_of(answer, PersonAdded)[0].handle == "skola2"
    assert "skola2 väntar: inget papper gäller i dag" in shown(answer)


def test_taking_someone_out_happens_at_once() -> None:
    assert facts_of(asked("!aktör bort polis", with_consent()), PersonTakenOut)[0].person == "polis"
    assert refused(asked("!aktör bort vh1", with_consent())) == "refusal-not-an-actor"


@pytest.mark.rule("R34")
@pytest.mark.parametrize(
    "body", ["!möte kalla tis 15", f"{PAPER}\ntill 2027-05-20", "!samtycke", "!samtycke återkalla vh1"]
)
def test_police_may_neither_convene_nor_see_nor_touch_consent(body: str) -> None:
    assert refused(asked(body, with_consent(), by="polis")) == "refusal-staff-only"


@pytest.mark.rule("R34")
def test_a_stranger_and_an_uncovered_actor_learn_nothing() -> None:
    case = a_case()
    for by in (STRANGER.partition(":")[0].removeprefix("@"), "polis"):
        for body in ("!samtycke Björk-17", "!samtycke Gran-99", "!plan Björk-17", "!möte ställ in Björk-17 M1"):
            assert asked(body, case, by=by) == Refusal("refusal-not-for-you")


def test_help_shows_only_what_this_person_may_do_with_examples_from_the_case() -> None:
    coordinator, police = shown(asked("!hjälp", with_consent())), shown(asked("!hjälp", with_consent(), by="polis"))
    assert "Samtycke: " in coordinator
    assert "!samtycke, papper, förnya papper, svara" in coordinator
    assert len(coordinator.splitlines()) <= 30
    several = shown(asked("!hjälp samtycke", with_consent()))
    assert "!samtycke papper Björk-17" in several
    assert "ja ungdom vh1" not in several
    assert "ja ungdom vh1" in shown(asked("!hjälp samtycke papper", with_consent()))
    assert "!plan Björk-17" in police
    assert "!samtycke" not in police
    assert "!öppna" not in police
    assert "part=polis" in shown(asked("!hjälp samtycke återkalla", with_consent()))
    assert "!" not in shown(asked("!hjälp samtycke", with_consent(), by="polis")), "what the word means, and no command"
    assert refused(asked("!hjälp undantag", with_consent(), by="polis")) == "refusal-no-help"


def test_the_form_for_a_paper_can_be_sent_back_as_it_is() -> None:
    form = shown(asked("!mall samtycke"))
    block = "\n".join(line for line in form.split("\n")[1:-1])
    assert isinstance(asked(block), Decision)


def test_the_form_for_a_case_can_be_sent_back_as_it_is() -> None:
    form = shown(asked("!mall öppna"))
    assert isinstance(asked("\n".join(form.split("\n")[1:-1]), ELSEWHERE), Decision)


def test_closing_a_case_asks_first() -> None:
    for body in ("!ärende avsluta", "!ärende fas avslutad"):
        answer = agreed(asked(body))
        assert answer.facts == ()
        assert said(answer, "case-close-ask")[0].about is not None


def test_a_coordinator_sees_how_the_case_stands() -> None:
    shows = shown(asked("!ärende visa", a_meeting()))
    assert "Björk-17" in shows
    assert "20 maj 2027" in shows
    assert "M1 · tisdag 8 december kl. 15.00–16.00 (v. 50)" in shows


def test_the_answers_are_there_in_english_too() -> None:
    for body in ("!consent", "!meetings", "!plan", "!case show", "!help", "!template open", "!cases", "!fingerprint"):
        assert shown(asked(body, a_meeting()), "en")


def test_nobody_reads_a_name_or_an_id_in_an_answer_about_a_case() -> None:
    case = a_meeting()
    for body in ("!samtycke", "!samtycke saknas", "!ärende visa", "!aktörer", "!möten", "!plan"):
        assert "@" not in shown(asked(body, case))
    assert who(case, "vh1").user == "@vh1:kommun.se"
