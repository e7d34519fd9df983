"""`!modell prova NAMN`: what another working model would do to each case of the unit, before anything is changed.

It names who would come or go in the writer's own cases; of a colleague's, only that something would change (R35)."""

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.consent.categories import category_text, party_text
from cases.consent.effective import shared
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from cases.facts import CommandRead, Grant
from cases.models import Model, differing
from cases.parts import part_of
from cases.people import LEADERS, Person
from cases.phases import Phase
from cases.unit.adopting import Change, change
from commands.asked import Asked, Need
from commands.command import Command, Scope
from commands.reading.words import Words, unread
from commands.unit.model_show import Args, model_called, value_line

ID: Final = "model-try"


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words):
        return refusal
    if not words.text:
        return Refusal("refusal-which-model", {"known": tuple(asked.house.models)})
    model = model_called(words.text, asked)
    return model if isinstance(model, Refusal) else Args(model)


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    cases = [case for case in asked.unit_cases.every() if case.phase is not Phase.CLOSED]
    ours = asked.house.model
    shown: dict[str, TextArgument] = {
        "model": args.model.name,
        "values": tuple(value_line(args.model, ours, key) for key in differing(args.model, ours)),
        "cases": tuple(line for case in cases for line in _lines(case, asked, args)),
    }
    own = ((case, _leads(case, asked)) for case in cases)
    reads = tuple((case.id, _read(case, by, asked)) for case, by in own if by)
    return Decision(effects=(Say(ToWriter(), "model-tried", shown),), elsewhere=reads)


def _lines(case: Case, asked: Asked, args: Args) -> Iterator[Line]:
    what = change(case, args.model, asked.now)
    if what.is_none:
        yield Line("line-model-no-change", (("code", case.code),))
    elif _leads(case, asked) is None:
        yield Line("line-model-some-change", (("code", case.code),))
    else:
        yield from _told(case, what)
        yield from _of_the_case(case, what, args.model)


def _told(case: Case, what: Change) -> Iterator[Line]:
    people = (
        ("line-model-leaving", what.leaving),
        ("line-model-outside", what.outside),
        ("line-model-coming", what.coming),
        ("line-model-asked", what.asked),
        ("line-model-unasked", what.unasked),
    )
    for text, who in people:
        if who:
            yield Line(text, (("code", case.code), ("who", tuple(each.handle for each in who))))
    lost = sorted(shared(what.lost))
    for party, some in groupby(lost, key=_party):
        kinds = tuple(dict.fromkeys(category_text(grant.category) for grant in some))
        yield Line("line-model-lost", (("code", case.code), ("party", party), ("kinds", kinds)))
    if len(lost) < len(what.lost):
        yield Line("line-model-lost-afterwards", (("code", case.code),))


def _of_the_case(case: Case, what: Change, model: Model) -> Iterator[Line]:
    """What touches nobody's place in the group: how soon they meet, and who the model is meant for."""
    if what.gap is not None:
        yield Line("line-model-gap", (("code", case.code), ("days", what.gap.days)))
    if what.age is not None:
        ages = (("age", what.age), ("youngest", model.youngest), ("oldest", model.oldest))
        yield Line("line-model-age", (("code", case.code), *ages))


def _party(grant: Grant) -> str:
    return party_text(grant.party)


def _leads(case: Case, asked: Asked) -> Person | None:
    """The writer's part, where the case is one that they answer for."""
    by = part_of(case, asked.writer.user, asked.day)
    return by if by and by.role in LEADERS and not by.out else None


def _read(case: Case, by: Person, asked: Asked) -> Decision:
    return Decision((CommandRead(case=case.id, at=asked.now, person=by.id, command=ID),))


COMMAND: Final = Command(
    ID, Access.UNIT_COORDINATOR, Place.PRIVATE, parse, decide, scope=Scope.NO_CASE, needs=frozenset({Need.UNIT_CASES})
)
