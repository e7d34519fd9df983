"""What cannot be taken down of consent: why, what helps, and not a word of it written."""

import pytest

from cases.case import Case
from cases.decision import About, Refusal
from cases.replies import Reply, ReplyWord
from tests.asking import asked, shown
from tests.given import NOW, a_case, after, only_said, refused, who, with_consent
from tests.settled import act_on

HEAD = "!samtycke papper 2026-11-20 SN 1\nja ungdom vh1 vh2"
CONSENTED = with_consent()


def voided() -> Case:
    """The one paper of the case is void."""
    about = only_said(asked("!samtycke felregistrera SN 2026/123:4", CONSENTED), "void-ask").about
    assert isinstance(about, About)
    named = Reply(ReplyWord.VOID_IT, named="SN 2026/123:4")
    return after(CONSENTED, act_on(CONSENTED, about, who(CONSENTED, "samordnare"), named, NOW))


@pytest.mark.rule("R5", "R6", "R12", "R23", "R69", "R88")
@pytest.mark.parametrize(
    ("case", "written", "reason"),
    [
        (a_case(), f"{HEAD}\nskola: alla\ntill 2027-05-20", "refusal-wildcard"),
        (a_case(), f"{HEAD}\nalla: grund\ntill 2027-05-20", "refusal-wildcard"),
        (a_case(), f"{HEAD}\nsoc: grund\ntill 2027-05-20", "refusal-too-few-parties"),
        (a_case(), f"{HEAD}\nskola: grund", "refusal-paper-without-end"),
        (a_case(), f"{HEAD}\nskola: grund\ntill 2027-11-21", "refusal-paper-too-long"),
        (a_case(), "!öppna syd\nfödd 2027-05-14\nbeslut SN 1\nungdom ring\nvh1 ring", "refusal-born-in-the-future"),
        (CONSENTED, "!samtycke svara vh1 ja 2026-11-19", "refusal-answer-before-paper"),
        (CONSENTED, "!samtycke svara vh1 nej 2026-11-19 muntligt", "refusal-answer-before-paper"),
        (CONSENTED, "!samtycke svara polis ja", "refusal-not-a-grantor"),
        (CONSENTED, "!samtycke återkalla lots", "refusal-not-a-grantor"),
        (CONSENTED, "!samtycke felregistrera", "refusal-void-what"),
        (CONSENTED, "!samtycke felregistrera SN 9", "refusal-void-what"),
        (CONSENTED, "!samtycke felregistrera lots", "refusal-nothing-to-void"),
        (voided(), "!samtycke felregistrera SN 2026/123:4", "refusal-already-voided"),
        (voided(), "!samtycke felregistrera vh1", "refusal-already-voided"),
        (voided(), "!samtycke svara vh1 ja", "refusal-no-paper"),
    ],
)
def test_what_cannot_hold_is_refused_with_why_and_what_helps(case: Case, written: str, reason: str) -> None:
    answer = asked(written, case)
    assert refused(answer) == reason, "a refusal writes nothing"
    assert isinstance(answer, Refusal)
    for language in ("sv", "en"):
        said = shown(answer, language)
        assert answer.command or len(said.rstrip(".").split(". ")) > 1 or ":" in said or "`" in said, said
