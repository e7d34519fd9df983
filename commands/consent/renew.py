"""`!samtycke förnya papper DATUM REFERENS`, as `!samtycke papper` with a line *utvärderat DATUM*: goes on from where
the old paper ends (R8)."""

from dataclasses import replace
from typing import Final

from cases.access import Access, Place
from cases.consent.renewal import first_day, renewable, suggested_renewal_end
from cases.decision import Decision, Lacking, Refusal
from cases.ids import RecordId
from cases.papers.renewing import renew
from commands.asked import Asked
from commands.command import Below, Command
from commands.consent.paper import Args, parse, with_end
from commands.reading.line import folded
from commands.vocabulary.small import OPEN_PLACE, Opener


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    case, by = asked.in_case()
    paper = replace(args.paper, reference=None) if folded(args.paper.reference or "") in OPEN_PLACE else args.paper
    answer = renew(case, by, paper, RecordId(asked.fresh("record")), asked.now)
    if not isinstance(answer, Refusal):
        return answer
    if answer.reason == Lacking.EVALUATION:
        shown = Opener.EVALUATED.shown(asked.house.language)
        return replace(answer, command=args.words.whole(lines=[f"{shown} {asked.day.isoformat()}"]))
    old = renewable(case, asked.day)
    if old is not None and answer.reason in {Lacking.PAPER_END, Lacking.SHORTER_PAPER}:
        starts = args.paper.starts or first_day(case, old, args.paper.signed, asked.day)
        until = suggested_renewal_end(case, starts, args.paper.signed)
        return replace(answer, args={**answer.args, "suggested": until}, command=with_end(args, until, asked))
    return answer


COMMAND: Final = Command("consent-renew", Access.STAFF, Place.PRIVATE, parse, decide, below=Below.OWN, open_case=True)
