"""How soon the next network meeting must be, by the model: closer while the first ones are held (R44)."""

from dataclasses import replace
from datetime import timedelta

import pytest

from cases.case import Case
from cases.meetings.cadence import longest_gap
from tests.asking import MODELS, asked
from tests.given import after, at, said, with_consent
from tests.given_changed import held_to

OREBRO = MODELS["orebro"]
WEEK = timedelta(days=7)
DAYS = ("2026-12-01", "2026-12-22", "2027-01-12", "2027-02-02")


def held_to_orebro(*calls: str) -> Case:
    """A case of Örebro's closer first meetings, with these calls made; the group itself may lack someone."""
    rules = replace(OREBRO, incomplete_group="varna", mandatory_parties=with_consent().rules.mandatory_parties)
    case = held_to(with_consent(), rules)
    for call in calls:
        case = after(case, asked(f"!möte kalla {call}", case))
    return case


def gaps(case: Case) -> list[int]:
    """The longest gap in weeks: before the first meeting, and after each."""
    moments = [at("2026-11-25 12:00"), *(at(f"{day} 16:00") for day in DAYS)]
    return [longest_gap(case, moment) // WEEK for moment in moments]


@pytest.mark.rule("R44")
def test_three_weeks_until_the_third_meeting_is_held_and_four_after_it() -> None:
    assert gaps(held_to_orebro(*(f"{day} 15" for day in DAYS))) == [3, 3, 3, 4, 4]


@pytest.mark.rule("R44", "R46")
def test_only_network_meetings_that_were_not_called_off_count_as_the_first() -> None:
    case = held_to_orebro(*(f"{day} 15" for day in DAYS[:2]), f"{DAYS[2]} 15 typ=informationsmöte", f"{DAYS[3]} 15")
    off = replace(case.meetings[1], cancelled=True)
    assert gaps(case) == [3, 3, 3, 3, 4]
    assert gaps(replace(case, meetings=case.meetings | {1: off})) == [3, 3, 3, 3, 3]


@pytest.mark.rule("R44")
def test_a_model_without_closer_first_meetings_has_one_longest_gap() -> None:
    for name, weeks in (("standard", 4), ("vaxjo", 4), ("stockholm-2013", 5)):
        case = held_to(held_to_orebro(f"{DAYS[0]} 15"), MODELS[name])
        assert gaps(case) == [weeks] * 5


@pytest.mark.rule("R8")
def test_whether_a_meeting_is_the_last_before_the_end_is_reckoned_by_the_gap_that_follows_it() -> None:
    first = asked("!möte kalla 2027-04-28 15", held_to_orebro())
    assert said(first, "meeting-last-before-end") == []
    later = asked("!möte kalla 2027-04-28 15", held_to_orebro(*(f"{day} 15" for day in DAYS)))
    assert len(said(later, "meeting-last-before-end")) == 1
