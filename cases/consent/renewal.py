"""What a renewal may be: of which paper, from when, to when, and how its block is filled in beforehand (R8)."""

from datetime import date, timedelta

from cases.case import Case
from cases.consent.afterwards import block_lines
from cases.consent.categories import category_text, party_text
from cases.consent.effective import last_day, required_grantors, shared
from cases.consent.in_force import record_in_force
from cases.days import add_months
from cases.decision import Line, TextArgument
from cases.topics.consent import Record


def renewable(case: Case, day: date) -> Record | None:
    """What a renewal goes on from: the record in force, or the last one that was confirmed."""
    confirmed = case.confirmed_papers
    last = max(confirmed, key=lambda record: (record.paper.through, record.paper.signed), default=None)
    return record_in_force(case, day) or last


def first_day(case: Case, old: Record, signed: date, day: date) -> date:
    """The day after what holds on `day` ends, be it by a birthday (R19); the day of signing where that has passed."""
    end = last_day(case, day) or old.paper.through
    return max(signed, end + timedelta(days=1))


def suggested_renewal_end(case: Case, starts: date, signed: date) -> date:
    """The usual months from the new first day, yet no longer than a paper signed that day may hold (R6)."""
    usual = add_months(starts - timedelta(days=1), case.rules.consent_months)
    return min(usual, add_months(signed, case.rules.longest_consent_months))


def block_values(case: Case, old: Record, day: date) -> dict[str, TextArgument]:
    """What fills the text `renewal-block`: who must answer, what the old paper named, and the new days.

    The day it is signed and its place stay open: nobody but the person with the paper in hand knows them."""
    starts = first_day(case, old, day, day)
    return {
        "code": case.code,
        "dated": 0,
        "day": "",
        "family": tuple(who.handle for who in required_grantors(case, starts)),
        "grants": (*_grant_lines(old), *block_lines(old.paper.grants)),
        "starts": starts.isoformat(),
        "until": suggested_renewal_end(case, starts, day).isoformat(),
    }


def _grant_lines(old: Record) -> tuple[Line, ...]:
    named = shared(old.paper.grants)
    parties = dict.fromkeys(grant.party for grant in named)
    kinds = {party: tuple(category_text(g.category) for g in named if g.party == party) for party in parties}
    return tuple(Line("renewal-line", (("party", party_text(p)), ("kinds", kinds[p]))) for p in parties)
