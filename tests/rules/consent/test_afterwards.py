"""What is agreed for the time after the case: of itself, letting nobody in, and nothing without it (R16, R17)."""

from datetime import timedelta

import pytest

from cases.case import Case
from cases.consent.afterwards import agreed
from cases.consent.answers import granted
from cases.consent.effective import covered_parties, effective
from cases.consent.renewal import block_values
from cases.consent.standings import conflict, named_parties
from cases.days import today
from cases.decision import Decision, Refusal, Say
from cases.facts import ConsentRecorded, Grant
from cases.fold import fold
from cases.ids import Category
from cases.lifecycle import close
from cases.lights import Light, light
from cases.people import SOC
from cases.rooms.admission import desired
from cases.rooms.telling import announce
from tests.asking import TEXTS, asked, shown
from tests.given import (
    BOTH,
    GRUND,
    NOW,
    POLIS,
    SKOLA,
    a_case,
    after,
    answered,
    confirmed,
    facts_of,
    recorded,
    said,
    who,
    with_consent,
)

DAY = today(NOW)
SCHOOL_AFTER = (Grant(SKOLA, GRUND, "fortsatt_kontakt"), Grant(SKOLA, Category("insatser_plan"), "fortsatt_kontakt"))
AFTER = tuple(Grant(SOC, Category("grund"), p) for p in ("uppfoljning_efter_avslut", "fortsatt_kontakt"))
PAPER = "!samtycke papper 2026-11-20 SN 1:4\nja ungdom vh1 vh2\nskola: grund\npolis: grund\n{}\ntill 2027-05-20"


def closed(case: Case) -> str:
    answer = close(case, who(case, "samordnare"), NOW)
    assert isinstance(answer, Decision)
    return shown(answer)


@pytest.mark.rule("R16", "R17")
def test_a_paper_names_what_is_agreed_for_afterwards_on_a_line_of_its_own() -> None:
    answer = asked(PAPER.format("efteråt: uppföljning, kontakt"))
    (fact,) = facts_of(answer, ConsentRecorded)
    assert set(AFTER) < set(fact.grants)
    refused = asked(PAPER.format("efteråt: allt"))
    assert isinstance(refused, Refusal)
    assert "efteråt: uppföljning, kontakt" in shown(refused)


@pytest.mark.rule("R16", "R17")
def test_it_lets_nobody_in_and_counts_as_no_organisation() -> None:
    case = with_consent(a_case(), grants=AFTER)
    assert covered_parties(case, DAY) == {SOC}
    assert desired(case, DAY) == desired(a_case(), DAY)
    alone = asked(PAPER.format("efteråt: kontakt").replace("skola: grund\npolis: grund\n", ""))
    assert isinstance(alone, Refusal)


@pytest.mark.rule("R16")
def test_without_it_nothing_follows_a_closing_and_the_coordinator_reads_so() -> None:
    assert "Inget är avtalat om tiden efteråt" in closed(with_consent())
    with_it = with_consent(grants=(*BOTH, AFTER[0]))
    assert "att bli uppringd efteråt" in closed(with_it)
    assert agreed(with_it, DAY) == {AFTER[0]}


@pytest.mark.rule("R17")
def test_one_who_did_not_say_yes_to_it_keeps_it_from_holding() -> None:
    case = with_consent(grants=(*BOTH, *AFTER))
    assert "Efter avslut: att bli uppringd efteråt och att hålla kontakten efteråt." in shown(asked("!samtycke", case))
    assert "Du har också sagt ja till att bli uppringd efteråt" in shown(asked("!samtycke kvitto vh1", case))
    assert "Du har också" not in shown(asked("!samtycke kvitto vh1", with_consent()))


@pytest.mark.rule("R16", "R17")
@pytest.mark.parametrize("line", ["efteråt skola: kontakt, grund, plan", "Efteråt skolan kontakt grund och plan"])
def test_it_may_be_agreed_for_others_than_social_services_and_for_named_kinds_of_information(line: str) -> None:
    (fact,) = facts_of(asked(PAPER.format(line)), ConsentRecorded)
    assert {grant for grant in fact.grants if grant.purpose != "samverkan"} == set(SCHOOL_AFTER)
    least = facts_of(asked(PAPER.format("efteråt polis: uppföljning")), ConsentRecorded)[0].grants
    assert Grant(POLIS, GRUND, "uppfoljning_efter_avslut") in least
    assert not {grant for grant in least if grant.party == SOC}


@pytest.mark.rule("R5")
@pytest.mark.parametrize("line", ["efteråt alla: kontakt", "efteråt granne: kontakt", "efteråt skola: plan"])
def test_no_line_for_afterwards_is_for_everybody_for_a_stranger_or_without_a_purpose(line: str) -> None:
    assert isinstance(asked(PAPER.format(line)), Refusal)


@pytest.mark.rule("R17")
def test_what_others_may_afterwards_is_shown_for_itself_and_is_no_part_of_what_is_shared_now() -> None:
    case = with_consent(grants=(*BOTH, *SCHOOL_AFTER))
    grid = shown(asked("!samtycke", case))
    assert "Efter avslut också:\n• skolan: att hålla kontakten efteråt (grund och plan)" in grid
    assert "**skola**: grund och närvaro" in grid or "skola: grund och närvaro" in grid
    receipt = shown(asked("!samtycke kvitto vh1", case))
    assert "• skolan: att hålla kontakten efteråt (gruppens tider och planen)" in receipt
    assert "• skolan: gruppens tider och om barnet är i skolan\n" in receipt
    assert "• skolan: att hålla kontakten efteråt" in closed(case)
    assert "Inget är avtalat om tiden efteråt, så ni hör inte av er" in closed(case)


@pytest.mark.rule("R17")
def test_an_organisation_named_for_afterwards_alone_is_none_that_the_group_waits_for() -> None:
    school = tuple(grant for grant in BOTH if grant.party == SKOLA)
    case = with_consent(
        a_case(people=("ungdom", "vh1", "vh2", "skola")), grants=(*school, Grant(POLIS, GRUND, "fortsatt_kontakt"))
    )
    assert named_parties(case, DAY) == (SKOLA,)
    assert covered_parties(case, DAY) == {SOC, SKOLA}


@pytest.mark.rule("R2", "R17")
def test_a_yes_to_a_part_of_the_paper_gives_the_time_after_only_where_it_says_so() -> None:
    paper = PAPER.format("efteråt: kontakt").replace("ja ungdom vh1 vh2", "ja ungdom vh2\nja vh1: skola grund{}")
    for more, held in (("", set()), (", efteråt kontakt", {AFTER[1]})):
        recorded = after(a_case(), asked(paper.format(more)))
        record = next(iter(recorded.consent.records.values()))
        given = granted(recorded, who(recorded, "vh1").id, record, DAY)
        assert {grant for grant in given if grant.purpose != "samverkan"} == held


@pytest.mark.rule("R15", "R17")
def test_where_the_time_after_alone_is_agreed_there_is_no_group_yet_that_could_lack_somebody() -> None:
    facts = (recorded(grants=(*BOTH, *AFTER)), answered("ungdom"), answered("vh1"), answered("vh2", only=AFTER))
    case = fold(a_case(), (*facts, confirmed()))
    assert effective(case, DAY) == set(AFTER)
    assert said(announce(case, NOW), "group-incomplete-told") == []
    assert "Ofullständig grupp" not in shown(asked("!ärende visa", case))


@pytest.mark.rule("R9", "R17")
def test_taking_an_organisation_away_takes_away_what_it_might_afterwards_too() -> None:
    case = with_consent(grants=(*BOTH, *SCHOOL_AFTER, *AFTER))
    left = after(case, asked("!samtycke återkalla vh1 part=skola", case))
    assert agreed(left, DAY) == set(AFTER)


@pytest.mark.rule("R12", "R17")
def test_answers_with_only_the_time_after_in_common_are_at_odds_and_the_light_is_red() -> None:
    school, police = (tuple(g for g in BOTH if g.party == party) for party in (SKOLA, POLIS))
    answers = [answered("ungdom"), answered("vh2", only=(*police, *AFTER)), answered("vh1", only=(*school, *AFTER))]
    case = fold(a_case(), [recorded(grants=(*BOTH, *AFTER)), *answers, confirmed()])
    assert conflict(case, DAY)
    assert light(case, DAY) is Light.RED


@pytest.mark.rule("R8", "R16", "R17")
def test_the_renewal_and_the_paper_that_is_asked_for_again_name_what_was_agreed_for_afterwards() -> None:
    case = with_consent(grants=(*BOTH, AFTER[0], *SCHOOL_AFTER))
    values = block_values(case, next(iter(case.consent.records.values())), DAY)
    block = TEXTS.say("renewal-block", values, "sv").plain
    assert "efteråt soc: uppföljning, grund\n" in block
    assert "efteråt skola: kontakt, grund och plan\n" in block
    gone = after(case, asked("!samtycke återkalla vh1", case))
    answer = asked("!samtycke saknas", gone)
    assert isinstance(answer, Decision)
    (say,) = (effect for effect in answer.effects if isinstance(effect, Say))
    # A paper signed the day of the withdrawal would not help: the one that is asked for is of the day after.
    later = NOW + timedelta(days=1)
    again = (say.command or "").replace(f"{today(later).isoformat()} ", f"{today(later).isoformat()} SN 9:9")
    (fact,) = facts_of(asked(again, gone, now=later), ConsentRecorded)
    assert set(fact.grants) == {*BOTH, AFTER[0], *SCHOOL_AFTER}
