"""What the family writes about taking a yes back, word by word, and what follows from each kind of it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from cases.case import Case
from cases.days import today
from cases.decision import SILENCE, About, Decision, Refusal, Say, ToCoordinators, ToWriter
from cases.facts import (
    PersonTakenOut,
    SaidWrong,
    WithdrawalRestored,
)
from cases.facts.hearing import SignedByAnother, SpokenWithAlone, WithdrawalAsked, WrongNumber
from cases.ids import PersonId
from cases.rooms.standing_still import waits_for_a_wish
from commands.family.taking_back import takes_out
from tests.asking import SPEECH, asked, shown
from tests.given import (
    NOW,
    POLIS,
    SKOLA,
    a_case,
    after,
    agreed,
    facts_of,
    only_said,
    refused,
    said,
    texts,
    who,
    with_consent,
    with_meeting,
)
from tests.settled import hear

CONSENTED = with_consent(a_case(people=("lots", "intygare", "ungdom", "vh1", "vh2", "polis", "skola")))
WISH, UNCLEAR, QUESTION = (
    "jag vill inte att polisen ska få veta",
    "mamma säger att jag ska skriva ta bort polisen men jag vet inte",
    "får man ta bort polisen?",
)


def write(
    text: str,
    case: Case = CONSENTED,
    *,
    about: About | None = None,
    now: datetime = NOW,
    handle: str = "ungdom",
    sure: bool = True,
) -> Decision:
    return hear(case, who(case, handle), text, about, now, SPEECH, closing_only=not sure)


def asked_by(text: str, case: Case = CONSENTED) -> tuple[Case, About]:
    """The case after these words, and what the question that they got is about."""
    answer = write(text, case)
    (about,) = [say.about for say in answer.effects if isinstance(say, Say) and say.about]
    return after(case, answer), about


def gone(answer: Decision) -> set[str]:
    return {str(fact.person) for fact in facts_of(answer, PersonTakenOut)}


@pytest.mark.rule("R9")
@pytest.mark.parametrize("text", [WISH, UNCLEAR, QUESTION])
@pytest.mark.parametrize(
    ("answer", "out"),
    [("polisen", {"polis"}), ("ja", {"polis"}), ("alla", {"polis", "skola"}), ("Ta bort skolan", {"skola"})],
)
@pytest.mark.parametrize("bare", [True, False], ids=["bare", "as a reply"])
def test_an_answer_acts_on_what_it_names_and_on_nothing_else(
    text: str, answer: str, out: set[str], *, bare: bool
) -> None:
    case, about = asked_by(text)
    assert gone(write(answer, case, about=None if bare else about)) == out
    assert gone(write(answer, case, about=None if bare else about, sure=False)) == out


@pytest.mark.rule("R9")
@pytest.mark.parametrize("text", [WISH, UNCLEAR, QUESTION])
@pytest.mark.parametrize("answer", ["nej", "vet inte"])
def test_no_leaves_all_as_before_offers_a_call_and_is_never_asked_about_again(text: str, answer: str) -> None:
    case, about = asked_by(text)
    for reply in (None, about):
        left = write(answer, case, about=reply)
        assert gone(left) == set()
        assert shown(Decision(effects=(only_said(left, "family-left-as-it-is"),))).startswith("Då är allt som förut.")
        assert "Svara ring" in shown(left)
        assert not waits_for_a_wish(after(case, left), POLIS)
        assert facts_of(write(text, after(case, left)), WithdrawalAsked) == []
    unsure = write(answer, case, sure=False)
    assert unsure == SILENCE, "what lifts a wish comes from a device that holds"


@pytest.mark.rule("R9")
def test_what_then_is_answered_and_the_question_comes_again() -> None:
    case, about = asked_by(WISH)
    answer = write("vad händer då?", case, about=about)
    assert answer.facts == ()
    words = shown(answer)
    assert words.startswith("Ja, du får ändra dig när du vill, och du får hjälp ändå.")
    assert "Menar du polisen? Svara polisen." in words


@pytest.mark.rule("R9")
def test_a_question_gets_its_answer_first_and_another_one_where_there_is_a_sentence() -> None:
    assert "Vill du det får polisen inget nytt." in shown(write(QUESTION))
    sentence = replace(CONSENTED, basis=replace(CONSENTED.basis, ground=type(CONSENTED.basis.ground).SENTENCE))
    assert "Domen gäller som förut." in shown(write(QUESTION, sentence))


@pytest.mark.rule("R9")
def test_a_bare_answer_counts_for_a_day_and_where_no_time_is_open() -> None:
    case, about = asked_by(UNCLEAR)
    late = NOW + timedelta(days=1)
    assert gone(write("ja", case, now=late - timedelta(seconds=1))) == {"polis"}
    assert gone(write("ja", case, now=late)) == set()
    assert gone(write("ja", case, about=about, now=late)) == {"polis"}
    met = with_meeting(case)
    assert texts(write("ja", met)) == ["family-answer-which"]
    assert gone(write("polisen", met)) == {"polis"}


@pytest.mark.rule("R9")
def test_someone_elses_question_is_not_answered() -> None:
    case, about = asked_by(WISH)
    assert gone(write("ja", case, about=about, handle="vh1")) == set()
    assert gone(write("polisen", case, handle="vh1")) == set()


@pytest.mark.rule("R9")
@pytest.mark.parametrize("text", ["ta bort polisen\nMvh mamma", "mamma här, ta bort polisen"])
def test_what_another_signs_closes_and_is_noted_so(text: str) -> None:
    answer = write(text)
    assert gone(answer) == {"polis"}
    assert [fact.person for fact in facts_of(answer, SignedByAnother)] == ["ungdom"]
    own = [effect for effect in answer.effects if isinstance(effect, Say) and effect.to == ToWriter()]
    assert shown(Decision(effects=tuple(own))) == "Det är gjort. Karin ringer."
    assert "Läser någon annan telefonen?" in shown(answer)


@pytest.mark.rule("R9")
def test_a_guardian_who_signs_in_their_own_chat_is_themselves() -> None:
    answer = write("ta bort polisen\nMvh mamma", handle="vh1")
    assert gone(answer) == {"polis"}
    assert not facts_of(answer, SignedByAnother)
    assert "Läser någon annan telefonen?" not in shown(answer)


@pytest.mark.rule("R94")
def test_a_call_after_a_withdrawal_is_with_that_person_alone() -> None:
    case = after(CONSENTED, write("ta bort polisen"))
    told = only_said(write("ring", case), "told-wants-call-alone")
    assert told.to == ToCoordinators()
    assert shown(Decision(effects=(told,))).startswith("ring ungdom ensam")
    assert texts(write("ring", case, handle="vh1")) == ["told-wants-call", "family-call-promised"]


@pytest.mark.rule("R9")
@pytest.mark.parametrize("text", ["och skolan", "skolan"])
def test_a_name_alone_is_asked_about_soon_after_a_withdrawal_and_is_nothing_else(text: str) -> None:
    case = after(CONSENTED, write("ta bort polisen"))
    answer = write(text, case)
    assert gone(answer) == set()
    assert "Menar du skolan? Svara skolan." in shown(answer)
    assert gone(write("skolan", after(case, answer))) == {"skola"}
    assert texts(write(text)) == ["family-unknown"]


@pytest.mark.rule("R9")
def test_a_mistake_is_given_back_after_a_talk_alone_which_is_noted_and_told_to_the_certifier() -> None:
    case = after(CONSENTED, write("ta bort polisen"))
    wrong = write("fel", case, now=NOW + timedelta(minutes=1))
    assert facts_of(wrong, SaidWrong)
    case = after(case, wrong)
    assert refused(asked("!samtycke återställ ungdom", case)) == "refusal-spoken-alone"
    helps = asked("!samtycke återställ ungdom", case)
    assert isinstance(helps, Refusal)
    assert helps.command == "!samtycke återställ Björk-17 ungdom enskilt"
    assert refused(asked("!samtycke återställ ungdom enskilt=2026-11-20", case)) == "refusal-alone-when"
    given = agreed(asked("!samtycke återställ ungdom enskilt=2026-11-24", case))
    assert facts_of(given, WithdrawalRestored)
    assert [(fact.day, fact.by) for fact in facts_of(given, SpokenWithAlone)] == [(today(NOW), "samordnare")]
    assert only_said(given, "withdrawal-restored-certifier").to.person == PersonId("intygare")  # type: ignore[union-attr] # to a person


@pytest.mark.rule("R91", "R98")
@pytest.mark.parametrize("greeted", [(), ("vh1", "vh2")])
def test_a_wish_of_somebody_who_cannot_be_asked_is_told_and_no_more(greeted: tuple[str, ...]) -> None:
    case = with_consent(a_case(greeted=greeted))
    answer = write(WISH, case)
    assert answer.facts == ()
    assert texts(answer) == ["told-wish-not-asked"]
    assert "`" not in shown(answer)
    assert "!samtycke återkalla Björk-17 ungdom part=polis" in shown(answer)


@pytest.mark.rule("R98")
@pytest.mark.parametrize("sure", [True, False])
@pytest.mark.parametrize("greeted", [True, False])
def test_a_wrong_number_stops_all_at_any_time(*, sure: bool, greeted: bool) -> None:
    case = CONSENTED if greeted else with_consent(a_case(greeted=()))
    answer = write("fel nummer", case, sure=sure)
    assert [fact.person for fact in facts_of(answer, WrongNumber)] == ["ungdom"]
    assert said(answer, "told-wrong-number")
    assert write("börja", after(case, answer)) == SILENCE


@pytest.mark.rule("R10")
@pytest.mark.threat("bug")
def test_what_closes_or_holds_back_is_known_also_where_handling_it_fails() -> None:
    case, about = asked_by(WISH)
    person = who(case, "ungdom")
    for text in (WISH, "ta bort polisen", "polisen", "ja", "alla", "jag ångrar mig"):
        assert takes_out(case, person, text, None, SPEECH)
    for text in ("polisen", "ja"):
        assert takes_out(case, person, text, about, SPEECH)
        assert not takes_out(CONSENTED, person=who(CONSENTED, "ungdom"), text=text, about=None, speech=SPEECH)
    for text in (UNCLEAR, QUESTION, "nej", "hej", "när"):
        assert not takes_out(case, person, text, None, SPEECH)


@pytest.mark.rule("R9", "R96")
@pytest.mark.threat("cry-for-help")
def test_a_cry_that_takes_back_too_does_both() -> None:
    answer = write("ta bort polisen. jag vill dö")
    assert "family-danger" in texts(answer)
    assert gone(answer) in ({"polis"}, set())
    assert SKOLA not in gone(answer)
