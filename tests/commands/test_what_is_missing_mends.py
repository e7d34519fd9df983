"""`!samtycke saknas` always hands out what would mend it: typed in, it lets in those whom consent keeps out."""

from datetime import timedelta

import pytest

from cases.case import Case
from cases.days import today
from cases.facts import Answer, Fact, Grant, RecordVoided
from cases.fold import fold as fold_on
from cases.ids import PersonId, RecordId
from cases.replies import Reply, ReplyWord
from cases.rooms.admission import desired
from tests.asking import asked
from tests.given import (
    CASE,
    GRUND,
    NOW,
    POLIS,
    UMGANGE,
    a_case,
    added,
    after,
    agreed,
    answered,
    confirmed,
    recorded,
    said,
    who,
    with_consent,
    withdrawn,
)
from tests.settled import act_on

DAY = today(NOW)
LONG_AGO = DAY - timedelta(days=1)


def voided(record: str) -> Fact:
    return RecordVoided(case=CASE, at=NOW, record=RecordId(record), by=PersonId("samordnare"))


APART = (
    answered("ungdom", only=(Grant(POLIS, GRUND),)),
    answered("vh1", only=(Grant(POLIS, UMGANGE),)),
    answered("vh2"),
)
CASES: dict[str, Case] = {
    "nobody has been asked": a_case(),
    "one has not answered": fold_on(a_case(), [recorded(), answered("ungdom"), answered("vh1")]),
    "two have not answered": fold_on(a_case(), [recorded(), answered("ungdom")]),
    "one said no": fold_on(a_case(), [recorded(), answered("vh1", Answer.NO), answered("ungdom"), answered("vh2")]),
    "one said no, one nothing": fold_on(a_case(), [recorded(), answered("vh1", Answer.NO), answered("ungdom")]),
    "all was taken back today": fold_on(with_consent(), [withdrawn("vh1")]),
    "all was taken back before": fold_on(with_consent(), [withdrawn("ungdom", said=LONG_AGO)]),
    "the police were taken back": fold_on(with_consent(), [withdrawn("ungdom", POLIS, said=LONG_AGO)]),
    "the police were taken back today": fold_on(with_consent(), [withdrawn("ungdom", POLIS)]),
    "the answers have nothing in common": fold_on(a_case(), [recorded(), *APART, confirmed()]),
    "no paper names one": with_consent(fold_on(a_case(), [added("bup")])),
    "it was a mistake": fold_on(with_consent(), [voided("r1")]),
    "it has ended": with_consent(through=LONG_AGO),
    "the paper is a draft": fold_on(a_case(), [recorded(reference=None), *map(answered, ("ungdom", "vh1", "vh2"))]),
}


@pytest.mark.rule("R3", "R11")
@pytest.mark.parametrize("state", CASES)
def test_what_is_handed_out_brings_in_who_waits_for_consent(state: str) -> None:
    case, now = CASES[state], NOW
    assert {who.id for who in case.actors} - desired(case, DAY)
    for _ in range(4):
        now += timedelta(minutes=1)
        missing = agreed(asked("!samtycke saknas", case, now=now))
        cards = said(missing, "consent-card")
        if cards:
            about = cards[0].about
            assert about is not None
            case = after(case, act_on(case, about, who(case, "samordnare"), Reply(ReplyWord.YES), now))
            break
        (say,) = said(missing, "consent-missing")
        assert say.command is not None
        if say.args["help"] == "later-paper":
            now += timedelta(days=1)
        body = say.command.replace(f"{today(now)} \n", f"{today(now)} SN 9\n")
        case = after(case, asked(body, case, now=now))
    assert {who.id for who in case.actors} <= desired(case, today(now))
