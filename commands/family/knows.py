"""*Vem vet vad om mig*: what each organisation may know and until when, and what one has said yes to oneself (R94)."""

from collections.abc import Iterable, Iterator

from cases.case import Case
from cases.consent.afterwards import told
from cases.consent.effective import effective, granted, last_day, shared
from cases.consent.receipts import signed_by, told_lines, told_to
from cases.decision import Decision, Line
from cases.facts import Grant
from cases.people import SOC
from cases.phases import Phase
from commands.family.message import NUMBERS, Heard


def who_knows(heard: Heard) -> Decision:
    """Truthfully, as it is today; of what was said only the asker's own words."""
    case, day = heard.case, heard.day
    paper = signed_by(case, heard.person, day)
    own = granted(case, heard.person.id, paper, max(day, paper.paper.starts)) if paper else frozenset()
    holds = _shared_now(heard)
    return heard.say(
        "family-who-knows",
        {
            **NUMBERS,
            "holds": tuple(_until(case, heard, holds)),
            "own": tuple(told_lines(own, told_to(heard.person))) if _to_others(own) - holds else (),
        }
        | told(own, told_to(heard.person)),
    )


def _shared_now(heard: Heard) -> frozenset[Grant]:
    """Nothing while the gate is shut or the case is closed, whatever the papers say."""
    if heard.case.rooms.gate_shut or heard.case.phase is Phase.CLOSED:
        return frozenset()
    return _to_others(effective(heard.case, heard.day))


def _to_others(grants: Iterable[Grant]) -> frozenset[Grant]:
    """What organisations other than socialtjänsten may know while the case goes on."""
    return frozenset(grant for grant in shared(grants) if grant.party != SOC)


def _until(case: Case, heard: Heard, holds: frozenset[Grant]) -> Iterator[Line]:
    for line, party in zip(
        told_lines(holds, told_to(heard.person)), dict.fromkeys(grant.party for grant in sorted(holds)), strict=True
    ):
        through = last_day(case, heard.day, party) or heard.day
        yield Line("line-told-until", (*line.args, ("through", through)))
