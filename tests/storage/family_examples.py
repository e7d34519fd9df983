"""One example of every fact of the family: the code on the paper, silence, information, *fel*."""

from datetime import datetime

from cases.facts import (
    CodeEnded,
    CodeGiven,
    CodeMissed,
    Fact,
    InformationSet,
    LanguageChosen,
    PassedOn,
    SaidWrong,
    Silenced,
    SpokenTo,
    WithdrawalRestored,
)
from cases.facts.family import LastWordsAgreed
from cases.ids import CaseId, PersonId


def family_facts(case: CaseId, at: datetime, person: PersonId, by: PersonId) -> tuple[Fact, ...]:
    """In an order in which they could have happened."""
    return (
        CodeGiven(case=case, at=at, person=person, salt="66666666666666666666666666666666", digest="ab" * 32, by=by),
        CodeMissed(case=case, at=at, person=person),
        CodeEnded(case=case, at=at, person=person, why="days"),
        Silenced(case=case, at=at, person=person, by=by),
        SpokenTo(case=case, at=at, person=person, by=person),
        InformationSet(
            case=case, at=at, person=person, allowed=True, reason="sekretess_mot_vh", reference="SN 9", by=by
        ),
        SaidWrong(case=case, at=at, person=person, withdrawn=at),
        WithdrawalRestored(case=case, at=at, person=person, withdrawn=at, by=by),
        PassedOn(case=case, at=at, person=person, by=by),
        LastWordsAgreed(case=case, at=at, person=person, agreed=True, by=by),
        LanguageChosen(case=case, at=at, person=person, language="sv"),
    )
