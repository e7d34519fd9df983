"""Texts use the words of the field and none that stand for something else; what is stiff in speech stays out.

Read by coordinators and professionals: the family's own words have tests of their own."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import pytest

from bot.texts.entries import cut
from bot.texts.texts import LANGUAGES, Texts
from cases.decision import TextArgument

ROOT: Final = Path(__file__).parents[2]
TEXTS: Final = Texts.load()
START: Final = datetime(2026, 12, 8, 14, tzinfo=UTC)
HEARD: Final = ("listen-", "command-", "also-")
"""What people say to the bot is no text of its own."""
OF_THE_FAMILY: Final = ("family-", "receipt-", "farewell", "nobody-reads")
NEVER: Final = {
    "sv": {
        r"\bradera\w*": "gallra",
        r"\bgodkänn\w*": "samtycka, eller säga ja",
        r"\bidentifier\w*": "a word of the police",
        r"\bvårdnadshavare [12]\b": "den andra vårdnadshavaren",
        r"(?<!individuell )(?<!Individuell )\båtgärdsplan": "individuell åtgärdsplan, or planen",
        r"\b[Dd]en unga\b": "ungdomen",
        r"\b[Dd]en ungas\b": "ungdomens",
        r"\bkrypteringsnyck\w*": "har bytt telefon eller app",
        r"framåt i tiden": "har inte varit än",
        r"passerat sitt datum": "skulle ha varit klar",
        r"för hand\b": "av samordnaren",
        r"\bhens?\b": "samordnaren, eller vem det är",
    },
    "en": {
        r"\bdelet\w*": "purge",
        r"\bapprov\w*": "consent, or say yes",
        r"\bidentif(?:y|ied|ies)\b": "a word of the police",
        r"\bguardian [12]\b": "the other guardian",
        r"encryption keys": "has a new phone or app",
        r"by hand\b": "by the coordinator",
    },
}
"""The word that is never written, and what is written for it."""
TO_A_PARENT: Final = {"sv": r"\bkallelse\w*|\bförälder\w*", "en": r"\bsummon\w*"}
"""They are invited, and they are guardians (domain.md, Words)."""


def written(language: str, *, family: bool) -> list[tuple[str, str]]:
    """Each text with its choices, as it stands in its file."""
    files = sorted((ROOT / "bot" / "texts" / language).glob("*.ftl"))
    every = [entry for file in files for entry in cut(file.read_text(encoding="utf-8"))]
    texts = [(text, lines.partition("=")[2]) for text, lines in every if not text.startswith(HEARD)]
    return [(text, lines) for text, lines in texts if text.startswith(OF_THE_FAMILY) is family]


@pytest.mark.rule("R89")
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_to_a_professional_uses_a_word_that_the_field_avoids(language: str) -> None:
    found = {
        text: (match[0], instead)
        for text, words in written(language, family=False)
        for never, instead in NEVER[language].items()
        if (match := re.search(never, words))
    }
    assert not found


@pytest.mark.rule("R89")
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_family_is_invited_and_nobody_of_it_is_called_by_another_word(language: str) -> None:
    found = {text for text, words in written(language, family=True) if re.search(TO_A_PARENT[language], words)}
    assert not found


@pytest.mark.parametrize(
    ("text", "values", "said"),
    [
        ("line-no-answer", {"who": "vh2"}, "vh2: har inte svarat än"),
        ("why-taken-out", {}, "är tagen bort av samordnaren"),
        ("out-hand", {}, "tagen bort av samordnaren"),
        (
            "refusal-coordinator-only",
            {"name": "Sam", "phone": "0470-1"},
            "Det kan bara samordnaren göra. Ring Sam, 0470-1.",
        ),
        ("spoken-skola-narvaro", {}, "om ungdomen är i skolan"),
        ("spoken-umgange-plats", {}, "var ungdomen brukar vara, och med vilka"),
    ],
)
def test_it_is_said_as_people_say_it(text: str, values: dict[str, str], said: str) -> None:
    assert said in TEXTS.say(text, values, "sv").plain


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("late", "vh1 kommer sent till M1"),
        ("sick", "vh1 är sjuk och kommer inte till M1"),
        ("no", "vh1 kommer inte till M1"),
        ("other-time", "vh1 vill ha en annan tid för M1"),
        ("maybe", "vh1 har svarat kanske på M1"),
    ],
)
def test_an_answer_to_a_call_is_told_in_its_own_words(answer: str, said: str) -> None:
    values: dict[str, TextArgument] = {"who": "vh1", "number": 1, "answer": f"@attendance-{answer}", "code": "Björk-17"}
    moments: dict[str, TextArgument] = {"start": START, "end": START + timedelta(hours=1)}
    assert said in TEXTS.say("meeting-answer-told", {**values, **moments}, "sv").plain
