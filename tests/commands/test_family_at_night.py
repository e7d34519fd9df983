"""What families write when nobody reads: worried, angry, asking, in several languages; and nothing changes by it."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from cases.case import Case
from cases.decision import About, Ask, Decision
from cases.facts import Attendance, LanguageChosen, MeetingAnswered, MeetingKind
from cases.facts.hearing import CryHeard, NotUnderstood, WithdrawalAsked
from cases.ids import MeetingUid
from cases.meetings.calling import call
from tests.asking import SPEECH, shown
from tests.given import NOW, after, at, facts_of, texts, who, with_consent
from tests.settled import hear

NIGHT: datetime = at("2026-11-26 02:00")
MEETING = Ask.MEETING
TOLD = {"told-wish", "told-danger"}
QUESTIONS = {"family-ask-take-back", "family-may-take-back"}
UNKNOWN, DID_YOU_MEAN, DANGER = ["family-unknown"], ["asked"], ["family-danger"]
MESSAGES: list[tuple[str, Ask | None, list[str]]] = [
    ("är du där?", None, UNKNOWN),
    ("de står utanför porten igen jag vågar inte gå ut", None, DANGER),
    ("jag orkar inte mer", None, DANGER),
    ("NI LJUGER ALLIHOPA!!! jag litar inte på er", None, UNKNOWN),
    ("vem har sagt till skolan att jag röker?", None, UNKNOWN),
    ("han slog mig", None, DANGER),
    ("snuten får inte veta var jag bor", None, DID_YOU_MEAN),
    ("kan jag slippa ha med polisen på onsdag", None, DID_YOU_MEAN),
    ("I am scared, please come", None, DANGER),
    ("why does the school know about this?", None, UNKNOWN),
    ("waan baqayaa, fadlan i soo wac", None, DANGER),
    ("maxaa dhacaya berri?", None, UNKNOWN),
    ("ma rabo in boolisku ogaado", None, DID_YOU_MEAN),
    ("ja", None, ["family-answer-which"]),
    ("ok", None, ["family-meeting-answers"]),
    ("👍", None, ["family-meeting-answers"]),
    ("!samtycke", None, UNKNOWN),
    ("https://example.org/hej", None, UNKNOWN),
    ("När är mötet?", None, ["family-when"]),
    ("vilka är med nu", None, ["family-who"]),
    ("ring mig", None, ["told-wants-call", "family-call-promised"]),
    ("när börjar det och hur lång tid tar det egentligen", None, UNKNOWN),
    ("Hej jag undrar om han kommer hem i kväll, jag är så orolig", None, UNKNOWN),
    ("jag vill ta livet av mig", None, DANGER),
    ("متى الاجتماع", None, UNKNOWN),
    ("😭😭😭", None, UNKNOWN),
    ("er du der? jeg forstår ikke", None, UNKNOWN),
    ("vem är du", None, ["family-what-this-is"]),
    ("when is meeting please", None, ["family-when"]),
    ("Snälla ring mig!", None, ["told-wants-call", "family-call-promised"]),
    ("hej kan du säga åt polisen att ta bort alla anteckningar", None, DID_YOU_MEAN),
    ("kan mamma skjutsa mig dit", MEETING, ["family-meeting-answers"]),
]


def a_case_with_a_meeting() -> Case:
    case = with_consent()
    start, uid = at("2026-12-08 15:00"), MeetingUid("u@x")
    return after(
        case, call(case, who(case, "samordnare"), start, timedelta(hours=1), None, MeetingKind.NETWORK, uid, NOW)
    )


CASE = a_case_with_a_meeting()


def write(text: str, ask: Ask | None = None, handle: str = "ungdom") -> Decision:
    person = who(CASE, handle)
    about = About(ask, CASE.id, person=person.id, number=1) if ask else None
    return hear(CASE, person, text, about, NIGHT, SPEECH)


@pytest.mark.rule("R96")
@pytest.mark.parametrize(("text", "ask", "answers"), MESSAGES, ids=[text for text, *_ in MESSAGES])
@pytest.mark.parametrize("handle", ["ungdom", "vh2"])
def test_each_message_gets_its_text_and_changes_nothing(
    text: str, ask: Ask | None, answers: list[str], handle: str
) -> None:
    answer = write(text, ask, handle)
    assert {type(fact) for fact in answer.facts} <= {CryHeard, NotUnderstood, WithdrawalAsked}
    said = ["asked" if each in QUESTIONS else each for each in texts(answer) if each not in TOLD]
    assert said == answers
    changed = who(after(CASE, answer), handle)
    changed = replace(changed, said=replace(changed.said, questions=(), not_understood=None, cry_told=None))
    assert changed == who(CASE, handle)


@pytest.mark.rule("R96")
def test_what_is_not_understood_is_answered_with_three_numbers_at_any_hour() -> None:
    for text, ask, answers in MESSAGES:
        if answers == UNKNOWN:
            said = shown(write(text, ask))
            assert all(number in said for number in ("112", "010-99", "010-12"))
            assert "Svara ring." in said


@pytest.mark.rule("R9", "R96")
def test_regret_about_a_meeting_turns_that_answer_alone_to_no() -> None:
    answer = write("jag ångrar mig", MEETING)
    assert [type(fact) for fact in answer.facts] == [MeetingAnswered]
    assert facts_of(answer, MeetingAnswered)[0].answer is Attendance.NO


def test_change_of_language_is_answered_in_the_other_and_changes_nothing_else() -> None:
    answer = write("Byt språk, tack")
    assert [type(fact) for fact in answer.facts] == [LanguageChosen]
    there = after(CASE, answer)
    assert who(there, "ungdom").language == "en"
    assert who(there, "vh1").language == "sv"
    back = hear(there, who(there, "ungdom"), "change language", None, NIGHT, SPEECH)
    assert who(after(there, back), "ungdom").language == "sv"
