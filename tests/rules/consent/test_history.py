"""The history of consent, receipts that were handed over, and what was shared on another ground."""

from dataclasses import replace
from datetime import date

import pytest

from cases.access import Access
from cases.case import Case
from cases.consent.effective import effective
from cases.consent.history import history
from cases.decision import Decision, Refusal
from cases.facts import (
    Answer,
    AnswerVoided,
    AnyCaseFact,
    CaseOpened,
    ConsentWithdrawn,
    ExceptionAnswered,
    ExceptionCode,
    ExceptionNoted,
    Ground,
    Method,
    ReceiptHandedOver,
    RecordVoided,
    SharedOtherwise,
)
from cases.fold import fold as fold_on
from cases.ids import PersonId, RecordId
from cases.log import lines
from cases.replies import Reply, ReplyWord
from cases.rooms.admission import desired
from commands.asked import Need
from tests.asking import TEXTS, asked, command, shown
from tests.given import (
    CASE,
    NOW,
    POLIS,
    a_case,
    answered,
    confirmed,
    facts_of,
    only_said,
    recorded,
    refused,
    who,
    with_consent,
)
from tests.settled import act_on

DAY = date(2026, 11, 24)
GONE = ConsentWithdrawn(case=CASE, at=NOW, person=PersonId("vh1"), parties=(POLIS,), said=DAY, by=PersonId("vh1"))
RECEIPT = ReceiptHandedOver(
    case=CASE, at=NOW, person=PersonId("vh2"), record=RecordId("r1"), language="en", by=PersonId("samordnare")
)
SHARED = SharedOtherwise(case=CASE, at=NOW, reference="SN 2026/9", parties=(POLIS,), by=PersonId("lots"))
SAID: tuple[AnyCaseFact, ...] = (
    recorded(),
    answered("ungdom"),
    answered("vh1", Answer.NO, method=Method.SPOKEN, signed=date(2026, 11, 23)),
    confirmed(),
    GONE,
    RECEIPT,
    SHARED,
)


def as_read(case: Case, facts: tuple[AnyCaseFact, ...]) -> list[str]:
    told = history(case, facts)
    return [TEXTS.say(line.text, dict(line.args)).plain for line in told]


@pytest.mark.rule("R11", "R23")
def test_the_history_has_each_word_with_the_day_it_was_said_and_who_typed_it_when() -> None:
    case = fold_on(a_case(), SAID)
    typed = "24 nov 2026 10.00 av"
    assert as_read(case, SAID) == [
        f"20 nov 2026 papper SN 2026/123:4 om skola och polis, 20 nov 2026–20 maj 2027 (inskrivet {typed} samordnare)",
        f"20 nov 2026 ungdom: ja, på papper, om SN 2026/123:4 (inskrivet {typed} samordnare)",
        f"23 nov 2026 vh1: nej, muntligt, om SN 2026/123:4 (inskrivet {typed} samordnare)",
        f"SN 2026/123:4: kortet besvarat med ja ({typed} samordnare)",
        f"24 nov 2026 vh1 tog tillbaka sitt ja till polisen, i chatten (inskrivet {typed} vh1)",
        f"kvitto på SN 2026/123:4 lämnat till vh2 ({typed} samordnare)",
        f"delat på annan grund, SN 2026/9, med polisen; öppnar inget ({typed} lots)",
    ]


@pytest.mark.rule("R23")
def test_what_was_a_mistake_stays_in_the_history_and_is_marked() -> None:
    nej = answered("vh1", Answer.NO, method=Method.SPOKEN)
    noted = replace(GONE, by=PersonId("lots"))
    by = PersonId("samordnare")
    facts: tuple[AnyCaseFact, ...] = (
        recorded(),
        nej,
        noted,
        AnswerVoided(case=CASE, at=NOW, person=PersonId("vh1"), record=RecordId("r1"), by=by),
        AnswerVoided(case=CASE, at=NOW, person=PersonId("vh1"), by=by),
        RecordVoided(case=CASE, at=NOW, record=RecordId("r1"), by=by),
    )
    read = as_read(fold_on(a_case(), facts), facts)
    assert len(read) == len(facts)
    assert all(line.endswith(" – FELREGISTRERAT") for line in read[:3])
    assert "det senaste från vh1, om SN 2026/123:4, felregistrerat" in read[3]
    assert "SN 2026/123:4: hela papperet felregistrerat" in read[5]


@pytest.mark.rule("R3", "R23")
def test_exceptions_stand_in_the_history_with_their_decision_and_the_certifiers_answer() -> None:
    code, vh2 = ExceptionCode.PREVENTED, PersonId("vh2")
    facts: tuple[AnyCaseFact, ...] = (
        ExceptionNoted(case=CASE, at=NOW, code=code, person=vh2, reference="SN 7", by=PersonId("samordnare")),
        ExceptionAnswered(case=CASE, at=NOW, code=code, person=vh2, answer=Answer.YES, by=PersonId("lots")),
    )
    noted, said = as_read(fold_on(a_case(), facts), facts)
    assert noted.startswith("undantag vh_forhindrad om vh2, SN 7 (")
    assert said.startswith("undantag vh_forhindrad om vh2: intygaren svarade ja (")


@pytest.mark.rule("R87", "R90")
def test_the_history_is_read_in_private_by_staff_and_that_is_noted() -> None:
    asks = command("consent-history")
    assert (asks.access, asks.place, asks.reads, asks.needs) == (Access.STAFF, "enskild", True, frozenset({Need.LOG}))
    assert "Inget är sagt om samtycke" in shown(asked("!samtycke historik"))


def test_what_is_shared_on_another_ground_is_noted_and_opens_nothing() -> None:
    case = a_case()
    answer = asked('!delat dnr="SN 2026/9" part=polis', case)
    assert facts_of(answer, SharedOtherwise) == [replace(SHARED, by=PersonId("samordnare"))]
    after = fold_on(case, [SHARED])
    assert effective(after, DAY) == frozenset()
    assert desired(after, DAY) == desired(case, DAY)
    assert "Det öppnar ingenting" in shown(answer)


def test_the_log_shows_what_was_shared_on_another_ground_and_where_the_decision_lies() -> None:
    (line,) = lines(a_case(), [SHARED])
    assert "delat på annan grund (SN 2026/9), noterat av lots" in TEXTS.say(line.text, dict(line.args)).plain


def test_sharing_without_a_reference_comes_back_with_the_command_to_fill_in() -> None:
    answer = asked("!delat part=polis")
    assert isinstance(answer, Refusal)
    assert (answer.reason, answer.command) == ("refusal-shared-without-reference", "!delat dnr=SN-2026/")
    assert refused(asked("!delat dnr=1 part=grannen")) == "refusal-unknown-party"


@pytest.mark.rule("R21")
def test_a_receipt_is_handed_over_by_a_yes_to_its_question_or_by_a_word() -> None:
    case = with_consent()
    asks = only_said(asked("!samtycke kvitto vh1", case), "receipt-hand-over").about
    assert asks is not None
    answer = act_on(case, asks, who(case, "samordnare"), Reply(ReplyWord.YES), NOW)
    given = facts_of(answer, ReceiptHandedOver)
    assert [(fact.person, fact.record, fact.language) for fact in given] == [("vh1", "r1", "sv")]
    assert facts_of(asked("!samtycke kvitto vh1 lämnat", case), ReceiptHandedOver) == given
    left = act_on(case, asks, who(case, "samordnare"), Reply(ReplyWord.NO), NOW)
    assert isinstance(left, Decision)
    assert not left.facts


@pytest.mark.rule("R21")
def test_a_receipt_is_of_what_somebody_themselves_said_yes_to_and_of_nothing_else() -> None:
    assert refused(asked("!samtycke kvitto vh1")) == "refusal-nothing-signed"
    assert refused(asked("!samtycke kvitto vh1", fold_on(with_consent(), [replace(GONE, parties=())]))) == (
        "refusal-nothing-signed"
    )
    assert refused(asked("!samtycke kvitto polis", with_consent())) == "refusal-not-a-grantor"
    assert refused(asked("!samtycke kvitto vh1 språk=somaliska", with_consent())) == "refusal-which-language"
    assert refused(asked("!samtycke kvitto vh1 snart igen", with_consent())) == "refusal-too-many-words"
    without_police = shown(asked("!samtycke kvitto vh1", fold_on(with_consent(), [GONE])))
    assert "polis" not in without_police


@pytest.mark.rule("R95")
@pytest.mark.parametrize(
    ("decision", "ground"),
    [
        ("bistånd SN 2026/123", Ground.AID),
        ("frivillig SN 2026/123", Ground.VOLUNTARY),
        ("Dom B 123-26", Ground.SENTENCE),
        ("SN 2026/123", Ground.AID),
    ],
)
def test_what_the_case_rests_on_is_read_from_its_decision(decision: str, ground: Ground) -> None:
    answer = asked(f"!öppna syd\nfödd 2011-05-14\nbeslut {decision}\nungdom @u38:kommun.se\nvh1 ring")
    (opened,) = facts_of(answer, CaseOpened)
    assert (opened.ground, opened.decision) == (ground, decision)
