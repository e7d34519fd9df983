"""The journal was set back: what was agreed is suspended in every case, and each unit is told what to do (R1, R9).

A withdrawal that came after the copy is forgotten with all else that did; only the coordinators can know of it."""

from collections.abc import Collection

from cases.case import Case
from cases.decision import Decision, Line, Say, TextArgument, ToOffice
from cases.facts.setback import ConsentsSuspended, LineBegan
from cases.ids import Unit
from cases.office import Office
from cases.phases import Phase


def set_back(office: Office, cases: Collection[Case], began: LineBegan) -> Decision:
    """The line begins, with every case suspended in the same transaction; one text in each Samordningsrum."""
    suspended = tuple(
        (case.id, Decision((ConsentsSuspended(case=case.id, at=began.at),)))
        for case in sorted(cases, key=lambda case: case.id)
    )
    told = tuple(_told(unit, cases, began) for unit in sorted({who.unit for who in office.coordinators.values()}))
    return Decision((began,), told, suspended)


def _told(unit: Unit, cases: Collection[Case], began: LineBegan) -> Say:
    mine = (case for case in cases if case.unit == unit and case.phase is not Phase.CLOSED)
    codes = sorted(case.code for case in mine)
    args: dict[str, TextArgument] = {
        "since": began.since or began.at,
        "known": int(began.since is not None),
        "thread": int(began.seen > 0),
        "cases": tuple(Line("line-set-back", (("code", code),)) for code in codes),
    }
    return Say(ToOffice(unit), "set-back-told", args, act=True)
