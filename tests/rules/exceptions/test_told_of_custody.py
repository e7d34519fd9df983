"""What still leaves to who lost custody: that a meeting is off, without why, and the answer to a cry (R91, R96)."""

from dataclasses import replace
from typing import Final

import pytest

from bot.letters.leaving import CALENDAR, Leave, may_leave
from cases.days import today
from cases.decision import About, Ask, ToPerson
from cases.dues import DueKind
from cases.exceptions.custody import CUSTODY_END
from cases.exceptions.noting import note
from cases.facts import ExceptionCode
from cases.ids import LetterId, PersonId
from cases.office import Office
from storage.letters import Attachment, Letter
from tests.given import NOW, a_case, after, who, with_consent
from tests.town.arming import FAR, Story, adds_and_says

ARMED_BY: Final[dict[DueKind, Story]] = {
    CUSTODY_END: adds_and_says(FAR, '!undantag CODE ensam_vardnad vh2 dnr="SN 2" vårdnad_till=2026-03-20'),
}
VH2 = PersonId("vh2")
DAY = today(NOW)


@pytest.mark.rule("R91", "R96")
def test_of_what_waits_only_that_a_meeting_is_off_and_the_answer_to_a_cry_leave_to_them() -> None:
    before = with_consent(a_case(people=("lots", "ungdom", "vh1", "vh2", "polis", "skola", "intygare")))
    leader = who(before, "samordnare")
    case = after(before, note(before, leader, ExceptionCode.SOLE_CUSTODY, who(before, "vh2"), "SN 9", NOW))
    plain = Letter(LetterId("x"), case.id, ToPerson(VH2), "lane", None, written=NOW)
    farewell = replace(plain, farewell=True)
    file = Attachment(filename="m.ics", mimetype="text/calendar", data=b"")
    off = replace(farewell, id=LetterId(f"{CALENDAR}x"), attachment=file)
    cry = replace(plain, about=About(Ask.DANGER, case.id, person=VH2))
    assert [may_leave(each, case, Office(), DAY) for each in (off, cry)] == [Leave.NOW] * 2
    assert [may_leave(each, case, Office(), DAY) for each in (plain, farewell)] == [Leave.NEVER] * 2
    kept = after(case, note(case, leader, ExceptionCode.KEPT_FROM, who(case, "vh2"), "SN 9", NOW))
    assert may_leave(off, kept, Office(), DAY) is Leave.NEVER
