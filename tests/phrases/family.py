"""Lines of the form of family.tsv: what a young person writes, judged by what is done and which text is said."""

from dataclasses import dataclass
from datetime import timedelta
from functools import cache
from typing import Final

from cases.case import Case
from cases.decision import About, Ask, Decision, Say
from cases.facts import ActionMoved, Attendance, ConsentWithdrawn, Fact, Grant, LanguageChosen, MeetingAnswered
from cases.ids import Party
from cases.plan.actions import add
from commands.family.hear import hear
from tests.asking import SPEECH
from tests.given import BOTH, GRUND, NOW, a_case, after, who, with_consent, with_meeting
from tests.phrases.judging import Judged, Outcome

HEADER: Final = ("context", "reply", "lang", "text", "expected")
YOUTH: Final = "ungdom"
BUP: Final = Party("bup")
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
    "refusal-meeting-words": "meeting:ask",
    "refusal-action-words": "reminder:ask",
    "refusal-how-many-days": "reminder:later",
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
    about = setting.about if reply == "yes" else None
    person = who(setting.case, YOUTH)
    came = label(hear(setting.case, person, text, about, NOW + timedelta(minutes=1), SPEECH))
    return Judged(f"{context} {reply} {written}", expected, came, _outcome(expected, came))


@cache
def given(context: str) -> Setting:
    """The case of the corpus: police, school and child psychiatry beside the owner, everybody has said yes."""
    people = ("lots", "ungdom", "vh1", "vh2", "polis", "skola", "bup")
    case = with_consent(a_case(people=people), grants=(*BOTH, Grant(BUP, GRUND)))
    youth = who(case, YOUTH)
    kind, _, party = context.partition(":")
    match kind:
        case "asked-meeting":
            return Setting(with_meeting(case), About(Ask.MEETING, case.id, youth.id, number=1))
        case "asked-reminder":
            due = NOW.date() + timedelta(days=1)
            case = after(case, add(case, who(case, "samordnare"), "Ringa", "skola", YOUTH, due, NOW))
            return Setting(case, About(Ask.ACTIONS, case.id, youth.id, numbers=(1,)))
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
