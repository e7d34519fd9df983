"""Lines of the form of family.tsv: what a young person writes, judged by what is done and which text is said."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Final

from cases.case import Case
from cases.decision import About, Ask, Decision, Say
from cases.facts import (
    ActionMoved,
    Attendance,
    ConsentWithdrawn,
    Fact,
    Grant,
    LanguageChosen,
    MeetingAnswered,
    Reminded,
    Reminder,
)
from cases.fold import fold
from cases.ids import LetterId, Party
from cases.order import Mark, Position
from cases.plan.actions import add
from commands.family.hear import hear
from commands.replying.choosing import Choice, choose
from commands.replying.questions import Question
from tests.asking import SPEECH
from tests.given import BOTH, GRUND, NOW, a_case, after, who, with_consent, with_meeting
from tests.phrases.judging import Judged, Outcome

HEADER: Final = ("context", "reply", "lang", "text", "expected")
YOUTH: Final = "ungdom"
BUP: Final = Party("bup")
LATER: Final = NOW + timedelta(minutes=1)
SEEN, AFTER = Mark(8, "s", 8), Position("s", 9, 1)
QUESTIONS: Final = frozenset({"family-ask-take-back", "family-may-take-back", "family-time-or-knowing"})
BY_TEXT: Final = {
    "family-left-as-it-is": "left-as-is",
    "family-left-say-how": "left-as-is",
    "family-did-you-mean-withdraw": "ask-withdraw:all",
    "family-danger": "danger",
    "family-call-promised": "call",
    "family-help": "help",
    "family-when": "when",
    "family-when-none": "when",
    "family-who": "who",
    "family-who-soc-only": "who",
    "family-who-knows": "who-knows",
    "family-wrong-heard": "wrong",
    "family-hello": "hello",
    "family-where": "where",
    "family-where-none": "where",
    "family-where-call": "where",
    "family-plan": "what-is-decided",
    "family-to-do": "what-must-i-do",
    "family-what-this-is": "what-is-this",
    "family-who-reads": "who-reads",
    "family-meeting-answers": "meeting:ask",
    "family-reminder-answers": "reminder:ask",
    "family-how-many-days": "reminder:later",
    "family-actions-done": "reminder:done",
    "family-action-declined": "reminder:cannot",
    "family-answer-which": "unknown",
    "family-unknown": "unknown",
}
BY_FACT: Final = {"Silenced": "stop", "WrongNumber": "stop", "SpokenTo": "start", "SaidWrong": "wrong"}
ATTENDANCE: Final = {
    Attendance.YES: "yes",
    Attendance.NO: "no",
    Attendance.MAYBE: "maybe",
    Attendance.LATE: "late",
    Attendance.SICK: "sick",
    Attendance.OTHER_TIME: "other-time",
}
ASKS: Final = ("ask-withdraw:", "meeting:ask", "reminder:ask", "help")


@dataclass(frozen=True, slots=True)
class Setting:
    """What has happened before the line: the case, and what a reply to the last message is about."""

    case: Case
    about: About | None = None


def judge(row: tuple[str, ...]) -> Judged:
    """One line, heard by the real family, in its setting."""
    context, reply, _, written, expected = row
    text = written.replace("\\n", "\n")
    setting = given("stopped" if expected == "start" else context)
    about = setting.about if reply == "yes" else _chosen(setting, text)
    person = who(setting.case, YOUTH)
    came = label(hear(setting.case, person, text, about, LATER, SPEECH))
    return Judged(f"{context} {reply} {written}", expected, came, _outcome(expected, came))


def _chosen(setting: Setting, text: str) -> Choice:
    """What words without a reply answer: the one question that has left."""
    if setting.about is None:
        return None
    asked = (Question(setting.about, setting.case, SEEN, LetterId("asked")),)
    return choose(asked, text, AFTER, LATER, SPEECH)


@cache
def given(context: str) -> Setting:
    """The case of the corpus: police, school and child psychiatry beside the owner, everybody has said yes."""
    people = ("lots", "ungdom", "vh1", "vh2", "polis", "skola", "bup")
    case = with_consent(a_case(people=people), grants=(*BOTH, Grant(BUP, GRUND)))
    youth = who(case, YOUTH)
    kind, _, party = context.partition(":")
    match kind:
        case "asked-meeting":
            return Setting(with_meeting(case), About(Ask.MEETING, case.id, youth.id, number=1, asked=LATER))
        case "asked-reminder":
            due = NOW.date() + timedelta(days=1)
            case = after(case, add(case, who(case, "samordnare"), "Ringa", "skola", YOUTH, due, NOW))
            reminded = Reminded(case=case.id, at=NOW, person=youth.id, kind=Reminder.DAY_BEFORE, numbers=(1,))
            return Setting(fold(case, (reminded,)), About(Ask.ACTIONS, case.id, youth.id, numbers=(1,), asked=NOW))
        case "just-withdrew":
            return Setting(after(case, said(case, "ta bort polisen")))
        case "asked-withdraw":
            asked = said(case, f"kan man ta bort {party}?")
            return Setting(after(case, asked), next(say.about for say in _says(asked) if say.about))
        case "stopped":
            return Setting(after(case, said(case, "stopp")))
        case _:
            return Setting(case)


def said(case: Case, text: str) -> Decision:
    """What the youth writes, a little earlier."""
    return hear(case, who(case, YOUTH), text, None, NOW, SPEECH)


def label(answer: Decision) -> str:
    """What was done, as the corpus names it; else which text was said."""
    done = next((name for fact in answer.facts if (name := _of_fact(fact, answer))), None)
    if done is not None:
        return done
    for say in _says(answer):
        if say.text in QUESTIONS and say.about is not None:
            return f"ask-withdraw:{_parties((say.about.word or '').split()) if _names(say) else 'all'}"
        if say.text in BY_TEXT:
            return BY_TEXT[say.text]
    return "silence"


def _names(say: Say) -> bool:
    return say.text != "family-time-or-knowing"


def _of_fact(fact: Fact, answer: Decision) -> str | None:
    match fact:
        case ConsentWithdrawn():
            return f"withdraw:{_parties(fact.parties)}"
        case LanguageChosen():
            return f"language:{fact.language}"
        case MeetingAnswered():
            return f"meeting:{ATTENDANCE[fact.answer]}"
        case ActionMoved():
            return f"reminder:later:{(fact.due - NOW.date()).days}"
        case _:
            return BY_FACT.get(type(fact).__name__)


def _parties(parties: tuple[str, ...] | list[str]) -> str:
    order = ("polis", "skola", "bup")
    return "+".join(sorted(parties, key=lambda each: order.index(each) if each in order else 9)) or "all"


def _says(answer: Decision) -> list[Say]:
    return [effect for effect in answer.effects if isinstance(effect, Say)]


def _outcome(expected: str, came: str) -> Outcome:
    if came == expected:
        return Outcome.RIGHT
    if came.startswith(ASKS):
        return Outcome.ASKED
    return Outcome.REFUSED if came in {"unknown", "silence"} else Outcome.MISUNDERSTOOD
