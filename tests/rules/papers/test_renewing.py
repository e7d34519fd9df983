"""A renewal: a new paper after an evaluation, that goes on where the old one ends; the old one is never rolled on."""

from datetime import date

import pytest

from bot.texts.texts import LANGUAGES
from cases.case import Case
from cases.consent.categories import CATEGORIES, PARTIES, category_text, party_text
from cases.consent.effective import effective, last_day
from cases.consent.in_force import record_in_force
from cases.consent.renewal import block_values
from cases.decision import Decision, Refusal
from cases.facts import ConsentRecorded
from cases.fold import fold as fold_on
from cases.ids import RecordId
from cases.rooms.admission import desired
from commands.vocabulary.kinds import category_of
from commands.vocabulary.parties import party_of
from tests.asking import TEXTS, Town, asked
from tests.given import (
    FAMILY,
    THROUGH,
    a_case,
    answered,
    at,
    confirmed,
    facts_of,
    refused,
    with_consent,
)

MAY = at("2027-05-10 10:00")
CONSENTED = with_consent()
LINES = ("ja ungdom vh1 vh2", "skola: grund, närvaro", "polis: grund, umgänge", "till 2027-11-20")
EVALUATED = "utvärderat 2027-05-09"


def renew(*lines: str, case: Case = CONSENTED, head: str = "2027-05-10 SN 2027/9:1") -> Decision | Refusal:
    return typed("\n".join((f"!samtycke förnya papper {head}", *lines)), case)


def typed(body: str, case: Case = CONSENTED) -> Decision | Refusal:
    answer = Town((case,)).write("samordnare", body, now=MAY)
    assert answer is not None
    return answer


def recorded_by(answer: Decision | Refusal) -> ConsentRecorded:
    (fact,) = facts_of(answer, ConsentRecorded)
    return fact


@pytest.mark.rule("R8")
def test_a_renewal_typed_early_begins_the_day_after_the_old_one_ends() -> None:
    fact = recorded_by(renew(*LINES, EVALUATED))
    assert (fact.starts, fact.through) == (date(2027, 5, 21), date(2027, 11, 20))
    assert (fact.evaluated, fact.replaces) == (date(2027, 5, 9), RecordId("r1"))


@pytest.mark.rule("R8")
def test_with_a_day_of_its_own_it_begins_then() -> None:
    assert recorded_by(renew(*LINES, EVALUATED, "från 2027-05-12")).starts == date(2027, 5, 12)


@pytest.mark.rule("R8")
def test_an_old_one_that_has_ended_is_gone_on_from_the_day_of_signing() -> None:
    ended = with_consent(through=date(2027, 5, 1))
    assert recorded_by(renew(*LINES, EVALUATED, case=ended)).starts == date(2027, 5, 10)


@pytest.mark.rule("R8")
def test_without_an_evaluation_it_is_refused_with_the_line_filled_in() -> None:
    answer = renew(*LINES)
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-not-evaluated"
    assert answer.command is not None
    assert answer.command.splitlines()[-1] == "utvärderat 2027-05-10"
    assert recorded_by(typed(answer.command)).evaluated == MAY.date()


@pytest.mark.rule("R8")
@pytest.mark.parametrize(
    ("lines", "head", "reason"),
    [
        ((*LINES, "utvärderat 2026-11-01"), "2027-05-10 SN 1", "refusal-evaluated-before-signed"),
        ((*LINES, "utvärderat 2027-06-01"), "2027-05-10 SN 1", "refusal-evaluated-in-the-future"),
        ((*LINES, "utvärderat DATUM"), "2027-05-10 SN 1", "refusal-day-unreadable"),
        ((*LINES, EVALUATED), "DATUM SN 1", "refusal-paper-without-date"),
        ((*LINES, EVALUATED), "2027-05-10 REFERENS", "refusal-renewal-without-reference"),
        ((*LINES, EVALUATED), "2027-05-10", "refusal-renewal-without-reference"),
    ],
)
def test_what_is_not_whole_is_refused(lines: tuple[str, ...], head: str, reason: str) -> None:
    answer = renew(*lines, head=head)
    assert isinstance(answer, Refusal)
    assert answer.reason == reason


@pytest.mark.rule("R8")
def test_there_must_be_something_to_renew() -> None:
    assert (
        refused(asked("\n".join(("!samtycke förnya papper idag SN 1", *LINES, EVALUATED))))
        == "refusal-nothing-to-renew"
    )


@pytest.mark.rule("R6")
def test_without_an_end_it_is_refused_with_six_months_from_the_new_beginning() -> None:
    answer = renew(*LINES[:-1], EVALUATED)
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-paper-without-end"
    assert answer.args["suggested"] == date(2027, 11, 20)
    assert answer.command is not None
    assert answer.command.endswith("till 2027-11-20")


@pytest.mark.rule("R8")
def test_until_everyone_has_answered_the_old_one_runs_to_its_end() -> None:
    some = fold_on(CONSENTED, facts_of(renew("ja ungdom vh1", *LINES[1:], EVALUATED), ConsentRecorded))
    new = next(record for record in some.consent.records if record != "r1")
    some = fold_on(some, [answered(who, record=new, signed=MAY.date()) for who in FAMILY[:2]])
    assert effective(some, THROUGH) == effective(CONSENTED, THROUGH)
    assert effective(some, date(2027, 5, 21)) == frozenset()
    whole = fold_on(some, [answered("vh2", record=new, signed=MAY.date()), confirmed(new, MAY)])
    assert record_in_force(whole, THROUGH) == whole.consent.records[RecordId("r1")]
    assert last_day(whole, MAY.date()) == date(2027, 11, 20)
    assert desired(whole, date(2027, 5, 21)) == desired(CONSENTED, THROUGH)


@pytest.mark.rule("R8")
def test_the_block_of_a_warning_can_be_sent_back_filled_in() -> None:
    values = block_values(CONSENTED, CONSENTED.consent.records[RecordId("r1")], date(2027, 4, 20))
    for language in LANGUAGES:
        block = TEXTS.say("renewal-block", values, language).plain
        for blank, filled in (
            ("DATUM", "2027-05-10"),
            ("DATE", "2027-05-10"),
            ("REFERENS", "SN 9"),
            ("REFERENCE", "SN 9"),
        ):
            block = block.replace(blank, filled)
        fact = recorded_by(typed(block))
        assert (fact.starts, fact.through) == (date(2027, 5, 21), date(2027, 11, 20))
        assert set(fact.grants) == set(CONSENTED.consent.records[RecordId("r1")].paper.grants)


@pytest.mark.rule("R19")
def test_before_the_eighteenth_birthday_the_block_is_for_the_youth_alone_from_that_day() -> None:
    case = with_consent(a_case(born=date(2009, 5, 1)))
    values = block_values(case, case.consent.records[RecordId("r1")], date(2027, 4, 20))
    assert (values["family"], values["starts"]) == (("ungdom",), "2027-05-01")


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_party_and_kind_is_read_as_it_is_written_in_a_block(language: str) -> None:
    for party in PARTIES:
        assert party_of(TEXTS.say(party_text(party).removeprefix("@"), {}, language).plain) == party
    for category in CATEGORIES:
        assert category_of(TEXTS.say(category_text(category).removeprefix("@"), {}, language).plain) == category
