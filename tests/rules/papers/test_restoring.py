"""*Fel*: a withdrawal by mistake holds until a coordinator has called, and gives back that yes alone."""

from datetime import timedelta

import pytest

from bot.texts.texts import Texts
from cases.case import Case
from cases.consent.effective import effective
from cases.days import today
from cases.decision import Decision, ToPerson
from cases.facts import Method, PersonLetIn, SaidWrong, WithdrawalRestored
from cases.ids import PersonId
from cases.papers.restoring import OPEN_FOR, restore
from cases.rooms.admission import desired
from tests.asking import SPEECH, asked
from tests.given import HOME, NOW, POLIS, after, facts_of, only_said, refused, who, with_consent
from tests.settled import hear, withdraw

TEXTS = Texts.load()
CONSENTED = with_consent()
DAY = today(NOW)


def write(case: Case, text: str, minutes: int = 0, handle: str = "vh1", *, closing_only: bool = False) -> Case:
    moment = NOW + timedelta(minutes=minutes)
    return after(case, hear(case, who(case, handle), text, None, moment, SPEECH, closing_only=closing_only))


GONE = write(CONSENTED, "ta bort alla", 1)
WRONG = write(GONE, "fel", 2)


@pytest.mark.rule("R9")
def test_wrong_alone_lets_nobody_in() -> None:
    assert effective(WRONG, DAY) == effective(GONE, DAY) == frozenset()
    assert desired(WRONG, DAY) == desired(GONE, DAY)


@pytest.mark.rule("R9")
def test_after_their_own_wrong_and_a_call_the_same_yes_holds_again_and_is_noted() -> None:
    answer = asked("!samtycke återställ vh1 enskilt", WRONG)
    (fact,) = facts_of(answer, WithdrawalRestored)
    assert (fact.person, fact.by) == ("vh1", "samordnare")
    assert {fact.person for fact in facts_of(answer, PersonLetIn)} == {"polis", "skola"}
    assert effective(after(WRONG, answer), DAY) == effective(CONSENTED, DAY)
    assert only_said(answer, "family-restored").to == ToPerson(PersonId("vh1"))


@pytest.mark.rule("R88")
@pytest.mark.parametrize(
    "case",
    [
        CONSENTED,
        GONE,
        write(GONE, "fel", 2, "vh2"),
        write(GONE, "fel", 2, closing_only=True),
        write(WRONG, "ta bort polisen", 3),
        after(
            WRONG, withdraw(WRONG, who(WRONG, "vh1"), who(WRONG, "lots"), (), NOW + timedelta(hours=1), Method.SPOKEN)
        ),
    ],
    ids=["nothing said", "no wrong", "another's wrong", "an unsure device", "said again", "noted again"],
)
def test_nobody_takes_away_what_the_family_said_without_their_own_last_word(case: Case) -> None:
    assert refused(asked("!samtycke återställ vh1 enskilt", case)) == "refusal-not-called-wrong"


@pytest.mark.rule("R88")
def test_not_when_the_coordinator_noted_it_and_not_by_anyone_else() -> None:
    noted = after(CONSENTED, asked("!samtycke återkalla vh1", CONSENTED))
    assert refused(asked("!samtycke återställ vh1 enskilt", write(noted, "fel", 2))) == "refusal-not-called-wrong"
    assert refused(asked("!samtycke återställ vh1 enskilt", WRONG, by="lots")) == "refusal-coordinator-only"
    assert refused(asked("!samtycke återställ polis enskilt", WRONG)) == "refusal-not-a-grantor"


@pytest.mark.rule("R9")
def test_within_seven_days_and_not_after() -> None:
    def on(moment_days: int) -> Decision | object:
        later = NOW + timedelta(days=moment_days)
        return restore(WRONG, who(WRONG, "samordnare"), who(WRONG, "vh1"), DAY, later)

    assert isinstance(on(OPEN_FOR.days), Decision)
    late = restore(WRONG, who(WRONG, "samordnare"), who(WRONG, "vh1"), DAY, NOW + timedelta(days=OPEN_FOR.days + 1))
    assert refused(late) == "refusal-restored-too-late"


@pytest.mark.rule("R2", "R9")
def test_it_gives_back_that_yes_alone_and_no_other_grantors() -> None:
    both = write(write(write(CONSENTED, "ta bort polisen", 1, "vh2"), "ta bort alla", 2), "fel", 3)
    after_it = after(both, asked("!samtycke återställ vh1 enskilt", both))
    assert {grant.party for grant in effective(after_it, DAY)} == {"skola"}
    assert POLIS not in {grant.party for grant in effective(after_it, DAY)}


@pytest.mark.rule("R2", "R9")
def test_the_family_is_told_who_is_in_again_and_who_is_not_of_those_it_was_about() -> None:
    def told(case: Case) -> str:
        say = only_said(asked("!samtycke återställ vh1 enskilt", case), "family-restored")
        return TEXTS.say(say.text, say.args).plain.partition("varför.")[2].strip()

    both = write(write(write(CONSENTED, "ta bort polisen", 1, "vh2"), "ta bort alla", 2), "fel", 3)
    assert told(both) == "Med igen: skolan.\nInte med just nu: polisen."
    assert told(WRONG) == "Med igen: polisen och skolan."
    school = write(write(write(CONSENTED, "ta bort polisen", 1, "vh2"), "ta bort skolan", 2), "fel", 3)
    assert told(school) == "Med igen: skolan."


@pytest.mark.rule("R9")
def test_the_certifier_is_named_only_where_there_is_one() -> None:
    def told(case: Case) -> str:
        say = only_said(asked("!samtycke återställ vh1 enskilt", case), "withdrawal-restored")
        return TEXTS.say(say.text, say.args).plain

    certifier = after(WRONG, asked(f"!person ny intygare @chefen:{HOME}", WRONG))
    assert "Intygaren" not in told(WRONG)
    assert "Intygaren får veta det." in told(certifier)


@pytest.mark.rule("R9")
def test_an_earlier_withdrawal_of_their_own_stays() -> None:
    twice = write(write(write(CONSENTED, "ta bort polisen", 1), "ta bort skolan", 2), "fel", 3)
    restored = after(twice, asked("!samtycke återställ vh1 enskilt", twice))
    assert {grant.party for grant in effective(restored, DAY)} == {"skola"}
    assert refused(asked("!samtycke återställ vh1 enskilt", restored)) == "refusal-not-called-wrong"


def test_wrong_long_after_or_of_nothing_asks_for_a_new_paper() -> None:
    late = hear(GONE, who(GONE, "vh1"), "fel", None, NOW + timedelta(days=9), SPEECH)
    assert facts_of(late, SaidWrong) == []
    assert only_said(late, "told-said-wrong").args["restore"] == 0
