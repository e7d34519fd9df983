"""Opening a case from one message, and what is refused of one."""

from dataclasses import replace
from datetime import date

import pytest

from cases.codes import WORDS, draw_code
from cases.days import Month
from cases.decision import Decision, Refusal
from cases.facts import CaseListed, CaseOpened, PersonAdded
from cases.fold import evolve
from cases.fold import fold as fold_on
from cases.ids import CaseCode, CaseId, Unit, UserId
from cases.models import Model
from cases.office import Coordinator, Office, evolve_office
from cases.opening import Opening, Participant, open_new
from cases.people import Role, Way
from commands.vocabulary.people import part_said
from tests.asking import shown
from tests.given import HOME, NOW, agreed, facts_of, only_said, refused

COORDINATOR = Coordinator(Unit("syd"), UserId("@samordnare:kommun.se"), "Sara", "070-000 00 00")
OPENING = Opening(
    born=date(2011, 5, 14),
    decision="bistånd SN 2026/123",
    people=(
        Participant(part_said("ungdom"), "@u38:kommun.se"),
        Participant(part_said("vh1"), way=Way.MAIL, address="vh1@example.se"),
        Participant(part_said("vh2"), way=Way.RING),
        Participant(part_said("ersattare"), "@e:kommun.se"),
        Participant(part_said("lots"), "@l:kommun.se"),
        Participant(part_said("skola"), "@skolkontakt:kommun.se"),
        Participant(part_said("skola"), "@annan:kommun.se"),
        Participant(part_said("bup"), "@b:kommun.se"),
    ),
)


def opened(opening: Opening, home: str | None = HOME) -> Decision | Refusal:
    code = CaseCode("Björk-17")
    return open_new(Office(), COORDINATOR, opening, CaseId("c1"), code, lambda use: f"id-{use}", NOW, home)


def with_line(*lines: Participant) -> Opening:
    return replace(OPENING, people=OPENING.people + lines)


def test_one_message_opens_a_case_with_everyone_in_their_part() -> None:
    answer = agreed(opened(OPENING))
    (first,) = facts_of(answer, CaseOpened)
    case = fold_on(evolve(None, first), answer.facts[1:])
    parts = {str(person.handle): (person.role, person.way) for person in case.people.values()}
    assert parts == {
        "samordnare": (Role.COORDINATOR, Way.MATRIX),
        "ungdom": (Role.YOUTH, Way.MATRIX),
        "vh1": (Role.GUARDIAN, Way.MAIL),
        "vh2": (Role.GUARDIAN, Way.RING),
        "ersättare": (Role.DEPUTY, Way.MATRIX),
        "lots": (Role.GUIDE, Way.MATRIX),
        "skola": (Role.SCHOOL_CONTACT, Way.MATRIX),
        "skola2": (Role.SCHOOL_CONTACT, Way.MATRIX),
        "bup": (Role.OTHER_ACTOR, Way.MATRIX),
    }
    assert (case.born, case.unit, case.basis.model) == (date(2011, 5, 14), "syd", "standard")
    assert only_said(answer, "case-opened").args["waiting"] == ("skola", "skola2", "bup")
    assert len({fact.person for fact in facts_of(answer, PersonAdded)}) == 9


def test_the_office_lists_the_case_under_its_code() -> None:
    (listed,) = facts_of(opened(OPENING), CaseListed)
    assert evolve_office(Office(), listed).case_called("björk-17", Unit("syd")) is not None


@pytest.mark.parametrize(
    ("opening", "reason"),
    [
        (replace(OPENING, born=date(2026, 11, 25)), "refusal-born-in-the-future"),
        (replace(OPENING, born=date(1900, 1, 1)), "refusal-born-long-ago"),
        (replace(OPENING, decision="  "), "refusal-no-decision"),
        (replace(OPENING, people=OPENING.people[1:]), "refusal-no-youth"),
        (replace(OPENING, people=OPENING.people[:1]), "refusal-no-guardian"),
        (with_line(Participant(part_said("granne"), "@g:kommun.se")), "refusal-unknown-part"),
        (with_line(Participant(part_said("soc"), "@s:kommun.se")), "refusal-unknown-part"),
        (with_line(Participant(part_said("vh1"), "@v:kommun.se")), "refusal-handle-twice"),
        (with_line(Participant(part_said("ungdom"), "@v:kommun.se")), "refusal-handle-twice"),
        (with_line(Participant(part_said("polis"), "@l:kommun.se")), "refusal-same-id-twice"),
        (with_line(Participant(part_said("polis"), "@samordnare:kommun.se")), "refusal-same-id-twice"),
        (with_line(Participant(part_said("polis"), "@p:annan.se")), "refusal-other-server"),
        (with_line(Participant(part_said("polis"), "p:kommun.se")), "refusal-bad-matrix-id"),
        (with_line(Participant(part_said("polis"), "@Ö:kommun.se")), "refusal-bad-matrix-id"),
        (with_line(Participant(part_said("polis"), "@p:kommun.se\nX")), "refusal-bad-matrix-id"),
        (with_line(Participant(part_said("polis"))), "refusal-no-matrix-id"),
    ],
)
def test_an_opening_that_cannot_be_is_refused_with_why(opening: Opening, reason: str) -> None:
    assert refused(opened(opening)) == reason


def test_with_federation_an_id_of_another_server_is_taken() -> None:
    agreed(opened(with_line(Participant(part_said("polis"), "@p:polisen.se")), home=None))


def test_an_adult_needs_no_guardian() -> None:
    agreed(opened(replace(OPENING, born=date(2008, 1, 1), people=OPENING.people[:1])))


@pytest.mark.rule("R25")
def test_a_code_is_a_neutral_word_and_a_number_and_never_one_that_is_taken() -> None:
    first = draw_code((), 7)
    assert first != draw_code((first,), 7)
    word, number = first.split("-")
    assert word in WORDS
    assert 10 <= int(number) <= 99
    assert len(set(WORDS)) == 60


@pytest.mark.rule("R25")
def test_codes_run_out_with_an_error_and_not_with_a_repeat() -> None:
    every = {CaseCode(f"{word}-{number}") for word in WORDS for number in range(10, 100)}
    with pytest.raises(ValueError, match="taken"):
        draw_code(every, 1)
    assert draw_code(every - {CaseCode("Gran-42")}, 12345) == "Gran-42"


@pytest.mark.rule("R37")
def test_the_coordinator_may_be_the_guide_as_well_and_nobody_else_is_two_people() -> None:
    lines = tuple(line for line in OPENING.people if line.said.word != "lots")
    both = replace(OPENING, people=(*lines, Participant(part_said("lots"), COORDINATOR.user)))
    users = [(who.handle, who.user) for who in facts_of(agreed(opened(both)), PersonAdded)]
    assert [handle for handle, user in users if user == COORDINATOR.user] == ["samordnare", "lots"]
    assert opened(with_line(Participant(part_said("socialsekreterare"), COORDINATOR.user))) == Refusal(
        "refusal-same-id-twice", {"said": COORDINATOR.user}
    )
    assert isinstance(
        opened(replace(both, people=(*both.people, Participant(part_said("polis"), "@e:kommun.se")))), Refusal
    )


@pytest.mark.parametrize(
    ("born", "outside"), [(date(2015, 11, 25), 1), (date(2014, 11, 24), 0), (date(2005, 11, 24), 1)]
)
def test_an_age_that_the_model_is_not_meant_for_is_opened_with_a_warning(born: date, outside: int) -> None:
    answer = opened(replace(OPENING, born=born))
    assert len(facts_of(answer, CaseOpened)) == 1
    assert only_said(answer, "case-opened").args["outside"] == outside
    assert ("er modell är för 12 till 20 år" in shown(answer)) is bool(outside)


@pytest.mark.parametrize(("born", "outside"), [(Month(2014, 11), 0), (Month(2014, 12), 1), (Month(2005, 11), 0)])
def test_a_month_alone_is_warned_of_only_where_every_day_of_it_is_outside(born: Month, outside: int) -> None:
    answer = opened(replace(OPENING, born=born))
    assert only_said(answer, "case-opened").args["outside"] == outside


def test_the_ages_are_those_of_the_model_that_the_case_is_opened_under() -> None:
    answer = opened(replace(OPENING, born=date(2012, 5, 14), rules=Model("sodertalje", youngest=15, oldest=25)))
    assert "Ungdomen är 14 år, och er modell är för 15 till 25 år. Ärendet är öppnat ändå." in shown(answer)
