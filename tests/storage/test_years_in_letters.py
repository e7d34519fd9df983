"""Letters written at the end of a year name the year of what comes in the next one."""

from datetime import UTC, datetime, timedelta

import pytest

from bot.texts.texts import Texts
from bot.writing.lettering import Lettering, Numbers
from cases.decision import Line, Say, ToPerson
from cases.facts import ItipMethod
from cases.ids import LetterId, MeetingUid, PersonId
from cases.invite import Invite
from cases.office import Office
from tests.given import a_case
from tests.storage.opened import Opened

NEXT_YEAR = datetime(2027, 1, 12, 14, 0, tzinfo=UTC)
WRITTEN = {2026: datetime(2026, 12, 31, 22, 59, tzinfo=UTC), 2027: datetime(2026, 12, 31, 23, 0, tzinfo=UTC)}
"""The last minute of the year in Stockholm, and the first of the next."""


@pytest.fixture
def lettering(store: Opened) -> Lettering:
    return Lettering(Texts.load(), store.vault, Numbers("0470"), "sv")


@pytest.mark.parametrize("year", WRITTEN)
def test_a_text_its_notes_and_an_invitation_name_the_year_only_while_it_is_another(
    lettering: Lettering, year: int
) -> None:
    now, police = WRITTEN[year], PersonId("polis")
    choice = Line("time-choice", (("number", 1), ("moment", NEXT_YEAR)))
    say = Say(ToPerson(police), "refusal-time-past", {"said": "x", "several": 1, "choices": (choice,)}, notes=(choice,))
    invite = Invite(
        police, 1, MeetingUid("uid"), ItipMethod.REQUEST, 0, now, NEXT_YEAR, NEXT_YEAR + timedelta(hours=1), file=False
    )
    letters = (
        lettering.saying(Office(), a_case(), say, LetterId("l1"), ToPerson(police), None, now),
        *lettering.invitation(Office(), a_case(), invite, LetterId("l2"), now),
    )
    said = "\n".join(letter.words.plain for letter in letters if letter.words)
    assert said.count("tisdag 12 januari 2027 kl. 15.00") == (3 if year == 2026 else 0)
    assert said.count("tisdag 12 januari kl. 15.00") == (0 if year == 2026 else 3)
