"""`!samtycke återställ vh1`: they wrote *fel*, you have called, and their yes holds again; within seven days (R9)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.gate.restoring import restore
from cases.gate.withdrawals import find_grantor
from cases.people import Person
from commands.command import Asked, Command
from commands.people_said import one_person


def decide(asked: Asked, who: Person) -> Decision | Refusal:
    case, by = asked.in_case()
    grantor = find_grantor(case, who.handle)
    return grantor if isinstance(grantor, Refusal) else restore(case, by, grantor, asked.now)


COMMAND: Final = Command("consent-restore", Access.COORDINATOR, Place.PRIVATE, one_person, decide)
