"""`!samtycke`: who has said what, and what holds today; only ever in a chat of one's own (R11, R90)."""

from itertools import groupby
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.categories import category_text, party_text
from cases.consent import effective, last_day, record_in_force, required_grantors, standing
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from commands.command import Asked, Command
from commands.nothing import Nothing, no_words


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    through = last_day(case, asked.day)
    shown: dict[str, TextArgument] = {
        "people": _people(case, asked),
        "shared": _shared(case, asked),
        "paper": _paper(case, asked),
        "until": () if through is None else (Line("line-consent-until", (("through", through),)),),
        "gate": int(case.gate_shut),
    }
    return Decision(effects=(Say(ToWriter(), "consent-grid", shown),))


def _people(case: Case, asked: Asked) -> tuple[Line, ...]:
    """Each who must answer, and where they stand; a no is never the same as not having been asked (R11)."""
    return tuple(
        Line("line-standing", (("who", who.handle), ("standing", f"@standing-{standing(case, who, asked.day)}")))
        for who in required_grantors(case, asked.day)
    )


def _shared(case: Case, asked: Asked) -> tuple[Line, ...]:
    """What each party may know today: the answers in common (R2)."""
    grants = sorted(effective(case, asked.day))
    return tuple(
        Line("line-shared", (("party", party_text(party)), ("kinds", tuple(category_text(g.category) for g in some))))
        for party, some in groupby(grants, key=lambda grant: grant.party)
    )


def _paper(case: Case, asked: Asked) -> tuple[Line, ...]:
    """Where the paper that holds today lies."""
    record = record_in_force(case, asked.day)
    if record is None:
        return ()
    return (Line("line-paper", (("signed", record.paper.signed), ("reference", record.paper.reference or ""))),)


COMMAND: Final = Command("consent-grid", Access.STAFF, Place.PRIVATE, no_words, decide, reads=True)
