"""`!person spärra @id` (or a handle): out of everything of the unit at once, without a question; for a stolen phone."""

from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.decision import SILENCE, Decision, Refusal
from cases.fold import fold
from cases.ids import CaseId, UserId
from cases.naming import read_id
from cases.unit.identities import block
from commands.asked import Asked, Need
from commands.command import Command, Ending, Scope
from commands.reading.values import names_said, person_called
from commands.reading.words import Words, unread


def parse(words: Words, asked: Asked) -> tuple[UserId, ...] | Refusal:
    if refusal := unread(words):
        return refusal
    users: dict[UserId, None] = {}
    for said in names_said(words.plain):
        user = _account(said, asked)
        if isinstance(user, Refusal):
            return user
        users[user] = None
    return tuple(users) or Refusal("refusal-block-whom")


def _account(said: str, asked: Asked) -> UserId | Refusal:
    if said.startswith("@"):
        return read_id(said, None)
    if asked.case is None:
        return Refusal("refusal-block-whom")
    who = person_called(asked.case, said)
    if isinstance(who, Refusal):
        return who
    return who.user or Refusal("refusal-no-matrix", {"who": who.handle})


def decide(asked: Asked, users: tuple[UserId, ...]) -> Decision | Refusal:
    if asked.writer.coordinator is None:
        return Refusal("refusal-not-for-you")
    then: dict[CaseId, Case] = {}
    whole = SILENCE
    for user in users:
        cases = [then.get(case.id, case) for case in asked.unit_cases.of(user)]
        answer = block(asked.office, cases, asked.writer.coordinator, user, asked.now)
        if isinstance(answer, Refusal):
            return answer
        whole += answer
        facts = {case: decision.facts for case, decision in answer.elsewhere}
        then |= {case.id: fold(case, facts.get(case.id, ())) for case in cases}
    return whole


COMMAND: Final = Command(
    "person-block",
    Access.UNIT_COORDINATOR,
    Place.PRIVATE,
    parse,
    decide,
    scope=Scope.NO_CASE,
    ending=Ending.AT_ONCE,
    needs=frozenset({Need.UNIT_CASES}),
)
