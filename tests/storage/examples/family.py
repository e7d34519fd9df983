"""One example of each fact about the family: the code on the paper, silence, information, *fel*."""

from typing import Final

from cases.facts.family import (
    CodeEnded,
    CodeGiven,
    CodeMissed,
    InformationSet,
    LanguageChosen,
    LastWordsAgreed,
    PassedOn,
    SaidWrong,
    Silenced,
    SpokenTo,
    WithdrawalRestored,
)
from tests.storage.examples.given import AT, CASE, EVA, YOUTH, Example

EXAMPLES: tuple[Example, ...] = (
    CodeGiven(case=CASE, at=AT, person=YOUTH, salt="66666666666666666666666666666666", digest="ab" * 32, by=EVA),
    CodeMissed(case=CASE, at=AT, person=YOUTH),
    CodeEnded(case=CASE, at=AT, person=YOUTH, why="days"),
    Silenced(case=CASE, at=AT, person=YOUTH, by=EVA),
    SpokenTo(case=CASE, at=AT, person=YOUTH, by=YOUTH),
    InformationSet(case=CASE, at=AT, person=YOUTH, allowed=True, reason="sekretess_mot_vh", reference="SN 9", by=EVA),
    SaidWrong(case=CASE, at=AT, person=YOUTH, withdrawn=AT),
    WithdrawalRestored(case=CASE, at=AT, person=YOUTH, withdrawn=AT, by=EVA),
    PassedOn(case=CASE, at=AT, person=YOUTH, by=EVA),
    LastWordsAgreed(case=CASE, at=AT, person=YOUTH, agreed=True, by=EVA),
    LanguageChosen(case=CASE, at=AT, person=YOUTH, language="sv"),
)
UNREACHED: Final[dict[type[Example], str]] = {
    PassedOn: "nobody in this case is reached by telephone",
}
