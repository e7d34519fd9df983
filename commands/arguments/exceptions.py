"""Exceptions as they are named in a command: by their code, and by the person they are about."""

from cases.case import Case
from cases.decision import Refusal
from cases.exceptions.granting import CODES
from cases.facts import ExceptionCode
from cases.people import Person
from commands.reading.line import folded


def code_said(word: str) -> ExceptionCode | Refusal:
    """The exception of this code, with hyphens or underscores."""
    wanted = folded(word).replace("-", "_")
    if wanted not in CODES:
        return Refusal("refusal-unknown-exception", {"said": word, "known": CODES})
    return ExceptionCode(wanted)


def only_one_of(case: Case, code: ExceptionCode) -> Person | Refusal:
    """The one guardian it can be about; with several the refusal names them."""
    about = {x.person for x in case.consent.exemptions if x.code is code and x.ended is None}
    people = tuple(who for who in case.people.values() if who.id in about)
    if len(people) == 1:
        return people[0]
    known = tuple(who.handle for who in people)
    return Refusal("refusal-exception-of-whom", {"word": str(code), "known": known})
