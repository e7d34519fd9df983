"""A guardian who never was one: out at once, and no yes is needless before the certifier has said so (R3, R88)."""

from datetime import timedelta

import pytest

from cases.case import Case
from cases.consent.effective import effective, required_grantors
from cases.days import today
from cases.decision import Decision, Refusal, Say, ToOffice
from cases.exceptions.never_guardian import was_never
from cases.facts import Answer, ExceptionCode, ExceptionNoted, PersonTakenOut
from cases.fold import fold as fold_on
from cases.ids import PersonId, Unit
from cases.presence import WhyOut
from cases.rooms.admission import desired, may_receive
from tests.asking import SPEECH, asked, shown
from tests.given import NOW, a_case, added, after, facts_of, handles, only_said, refused, who, with_consent
from tests.settled import hear_reply, reply

DAY = today(NOW)
VH2 = PersonId("vh2")
NEVER = ExceptionCode.NEVER_GUARDIAN
PEOPLE = ("lots", "ungdom", "vh1", "polis", "skola", "intygare", "godman")
BORT = "!person bort vh2 folkbokföring=2026-11-20"


def added_by_mistake(*, certifier: bool = True) -> Case:
    """The youth and one guardian have said yes; then a second is added, and the actors are out."""
    people = PEOPLE if certifier else tuple(handle for handle in PEOPLE if handle != "intygare")
    case = with_consent(a_case(people=people), yes=("ungdom", "vh1"))
    out = (PersonTakenOut(case=case.id, at=NOW, person=PersonId(p), why=WhyOut.NEW_GRANTOR) for p in ("polis", "skola"))
    return fold_on(case, [added("vh2"), *out])


def certified(case: Case, answer: Answer = Answer.YES) -> Decision | Refusal:
    return reply(case, who(case, "intygare"), NEVER, who(case, "vh2"), answer, NOW)


@pytest.mark.rule("R3", "R88")
def test_until_the_certifier_has_answered_they_are_out_and_their_yes_is_needed() -> None:
    before = added_by_mistake()
    answer = asked(BORT, before)
    assert only_said(answer, "exception-posted").to == ToOffice(Unit("syd"))
    assert [fact.reference for fact in facts_of(answer, ExceptionNoted)] == ["2026-11-20"]
    case = after(before, answer)
    assert not may_receive(case, VH2, DAY)
    assert handles(required_grantors(case, DAY)) == ["ungdom", "vh1", "vh2"]
    assert effective(case, DAY) == frozenset()


@pytest.mark.rule("R88")
def test_after_the_certifiers_yes_the_paper_holds_again_and_who_was_taken_out_waits_for_a_coordinators_word() -> None:
    case = after(added_by_mistake(), asked(BORT, added_by_mistake()))
    answer = certified(case)
    assert "!aktör ny Björk-17 polis @polis:kommun.se" in shown(answer)
    case = after(case, answer)
    assert handles(required_grantors(case, DAY)) == ["ungdom", "vh1"]
    assert effective(case, DAY)
    assert not desired(case, DAY) & {"polis", "skola"}
    assert "polis" in desired(after(case, asked("!aktör ny polis @polis:kommun.se", case)), DAY)


@pytest.mark.rule("R88")
def test_a_no_or_a_mistake_leaves_them_asked_and_told_nothing() -> None:
    noted = after(added_by_mistake(), asked(BORT, added_by_mistake()))
    no = after(noted, certified(noted, Answer.NO))
    yes = after(noted, certified(noted))
    for case in (no, after(yes, certified(yes, Answer.NO))):
        assert handles(required_grantors(case, DAY)) == ["ungdom", "vh1", "vh2"]
        assert effective(case, DAY) == frozenset()
        assert not may_receive(case, VH2, DAY)


@pytest.mark.rule("R88")
@pytest.mark.parametrize("register", ["2027-01-01", "kanske"])
def test_without_the_day_of_the_register_the_whole_command_comes_back(register: str) -> None:
    answer = asked(f"!person bort vh2 folkbokföring={register}", added_by_mistake())
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-register-when"
    assert answer.command == "!person bort vh2 folkbokföring=2026-11-24"
    assert facts_of(asked(answer.command, added_by_mistake()), ExceptionNoted)
    assert refused(asked("!person bort vh2 folkbokföring=", added_by_mistake())) == "refusal-key-without-value"


@pytest.mark.rule("R88")
def test_without_a_certifier_it_is_refused_with_what_helps_and_taking_out_is_not() -> None:
    case = added_by_mistake(certifier=False)
    answer = asked(BORT, case)
    assert refused(answer) == "refusal-never-without-certifier"
    assert "!person ny Björk-17 intygare @id" in shown(answer)
    out = asked("!person bort vh2", case)
    assert facts_of(out, PersonTakenOut)
    assert "folkbokföring=2026-11-24" in shown(out)
    assert handles(required_grantors(after(case, out), DAY)) == ["ungdom", "vh1", "vh2"]


def test_the_last_guardian_is_one_and_who_is_no_guardian_is_simply_taken_out() -> None:
    case = added_by_mistake()
    noted = after(case, asked(BORT, case))
    alone = after(noted, certified(noted))
    assert refused(asked("!person bort vh1 folkbokföring=2026-11-20", alone)) == "refusal-last-guardian"
    assert refused(asked("!person bort polis folkbokföring=2026-11-20", case)) == "refusal-never-of-guardian"
    assert refused(asked("!undantag aldrig_vh vh2 dnr=SN1", case)) == "refusal-never-by-remove"
    assert refused(was_never(case, who(case, "samordnare"), who(case, "vh2"), DAY + timedelta(days=1), NOW))


WORDS = (
    "!person bort vh2",
    BORT,
    "!person bort vh1 folkbokföring=2026-11-20",
    "!person ny vh2 @ny:kommun.se",
    "!person ny vh2 ring",
    "!person ny vh3 ring",
    "!person spärra vh2",
    "!person info vh2 nej skäl=sekretess_mot_vh dnr=SN1",
    "!person info vh2 ja skäl=sekretess_mot_vh dnr=SN1",
    *(
        f"!undantag {code} {handle} dnr=SN1 {more}"
        for handle in ("vh1", "vh2")
        for code, more in (
            ("vh_forhindrad", ""),
            ("fb_6_13a", "båda_tillfrågade=2026-11-20"),
            ("ensam_vardnad", ""),
            ("ensam_vardnad", "vårdnad_till=2026-11-20"),
            ("god_man", ""),
            ("sekretess_mot_vh", ""),
        )
    ),
    *(f"!samtycke felregistrera {code} vh2" for code in ("aldrig_vh", "vh_forhindrad", "ensam_vardnad", "god_man")),
    "!undantag svara aldrig_vh vh2 ja",
    "!undantag svara ensam_vardnad vh2 ja",
    "!ärende öppna grinden",
)
"""Every way that takes away, adds, excepts or calls a mistake; birth dates and models have laws of their own."""


def said_by_the_coordinator(case: Case, words: str) -> Case:
    """The command, and each yes that it asks the coordinator for."""
    answer = asked(words, case)
    if isinstance(answer, Refusal):
        return case
    case = after(case, answer)
    own = [e.about for e in answer.effects if isinstance(e, Say) and e.about and e.about.person == "samordnare"]
    for about in own:
        named = f"{about.word} {case.handle(about.subject)}" if about.subject and about.word else case.code
        for yes in (f"ja, felregistrera {named}", f"ja {case.code}"):
            said = hear_reply(case, who(case, "samordnare"), yes, about, NOW, SPEECH)
            case = after(case, said) if isinstance(said, Decision) else case
    return case


@pytest.mark.rule("R88")
@pytest.mark.threat("lost-custody")
def test_tried_every_way_the_gate_never_opens_by_a_coordinators_word_alone() -> None:
    start = added_by_mistake()
    asked_first = {grantor.id for grantor in required_grantors(start, DAY)}
    tried, edge = {_told_apart(start)}, [start]
    for _ in range(3):
        reached = []
        for case in edge:
            for words in WORDS:
                then = said_by_the_coordinator(case, words)
                assert effective(then, DAY) == frozenset(), words
                assert {grantor.id for grantor in required_grantors(then, DAY)} >= asked_first, words
                if (state := _told_apart(then)) not in tried:
                    tried.add(state)
                    reached.append(then)
        edge = reached
    assert len(tried) > 100


def _told_apart(case: Case) -> object:
    """What tells two cases apart here: the exceptions, and who is out, told nothing, or there at all."""
    exceptions = tuple((x.code, x.person, x.granted, x.ended, x.custody_through) for x in case.consent.exemptions)
    return (
        exceptions,
        tuple((p.id, p.out, p.contact.uninformed, p.way) for p in case.people.values()),
        case.rooms.gate_shut,
    )
