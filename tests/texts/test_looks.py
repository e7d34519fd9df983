"""How what the bot writes looks: only marks that the Matrix specification lets apps show, and real lists."""

import html
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.resources import files
from typing import Final

import pytest

from bot.texts.pieces import Text
from bot.texts.texts import LANGUAGES
from cases.decision import Line
from tests.texts.every_text import HOSTILE, TEXTS, read_by_people, ways
from tests.texts.test_texts import asked_for

ALLOWED: Final = frozenset(
    re.split(
        " ",
        "del h1 h2 h3 h4 h5 h6 blockquote p a ul ol sup sub li b i u strong em s code hr br div table thead tbody tr "
        "th td caption pre span img details summary",
    )
)
"""Client-Server API 1.18, m.room.message: what an app is to show of `org.matrix.custom.html`."""
WRITTEN: Final = frozenset({"ul", "ol", "li", "strong", "code", "pre", "br"})
"""What the bot makes use of: fewer, and no attribute but the number that a list begins with."""
INSIDE: Final = {"ul": {"li"}, "ol": {"li"}, "pre": {"code"}, "strong": {"code"}, "code": {"strong"}}
"""What may stand in what, where that is not anything."""
ENDED: Final = (".", "?", "!", ":", "</code>", "</strong>", "</ul>", "</ol>", "</pre>", html.escape(HOSTILE))
"""How a message ends: as a sentence, with what is to be typed or chosen, or with what was filled in."""


class Marks(HTMLParser):
    """What stands in what, and the words between."""

    def __init__(self, said: str) -> None:
        super().__init__(convert_charrefs=True)
        self.wrong: list[str] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(said)
        self.close()
        self.wrong += [f"{tag} is never closed" for tag in self._open]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = attrs == [] or (tag == "ol" and [name for name, _ in attrs] == ["start"])
        around = self._open[-1] if self._open else ""
        if tag not in WRITTEN or not known or tag not in INSIDE.get(around, WRITTEN):
            self.wrong.append(f"<{tag} {attrs}> in <{around}>")
        if tag != "br":
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self._open or self._open.pop() != tag:
            self.wrong.append(f"</{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        self.words += data


def said(language: str) -> Iterator[tuple[str, Text]]:
    for text in read_by_people(language):
        for args in ways(text, language):
            yield text, TEXTS.say(text, args, language)


def test_all_that_is_written_may_be_shown() -> None:
    assert WRITTEN <= ALLOWED


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.threat("input")
def test_no_text_has_a_mark_but_those_and_none_that_somebody_wrote(language: str) -> None:
    wrong = [f"{text}: {each}" for text, found in said(language) for each in Marks(found.html).wrong]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_point_is_a_point_of_a_list_and_no_round_mark(language: str) -> None:
    drawn = re.compile(r"•|(^|<br>)(–|\d+\.) ")
    assert not {text for text, found in said(language) if drawn.search(found.html)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plain_words_and_the_others_are_the_same(language: str) -> None:
    """But for what numbers and marks a list has of itself."""
    for text, found in said(language):
        assert bare(Marks(found.html).words) == bare(found.plain), text


def bare(words: str) -> str:
    return re.sub(r"\W", "", re.sub(r"^\d+\. ", "", words, flags=re.MULTILINE))


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_ends_as_a_sentence_or_with_what_is_to_be_typed(language: str) -> None:
    names = {
        text for folder in ("cases", "commands", "bot") for text, _, _ in asked_for(folder, {"Say": 1, "Refusal": 0})
    }
    bad = {text for text, found in said(language) if text in names and not found.html.endswith(ENDED)}
    assert not bad


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_stands_below_what_leads_to_it(language: str) -> None:
    run_on = {text for text, found in said(language) if re.search(r"\S • ", found.plain)}
    assert not run_on


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_says_a_line_twice(language: str) -> None:
    """As it does where two changes of one line were put together; marks and the end of it may differ."""
    twice = []
    for entry in map(str.splitlines, re.split(r"\n(?=\S)", source(language))):
        begun = [re.sub(r"[*`]", "", line)[:34] for line in entry if re.match(r" {4}\S.{30}", line)]
        twice += [line for line in set(begun) if begun.count(line) > 1]
    assert not twice


def source(language: str) -> str:
    folder = files("bot.texts") / language
    return "\n".join(entry.read_text(encoding="utf-8") for entry in folder.iterdir() if entry.name.endswith(".ftl"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_word_to_answer_with_is_in_bold(language: str) -> None:
    answers = "|".join(TEXTS.raw(text, language) for text in TEXTS.ids(language) if text.startswith("answer-"))
    asked = "Svara|Skriv" if language == "sv" else "Answer|Write"
    bare_one = re.compile(rf"\b(?:{asked})(?: [^.:<>]*:)? (?:{answers})(?= (?:eller|or)\b|[.,]|$)", re.MULTILINE)
    assert not {text for text, found in said(language) if bare_one.search(found.html)}


def test_a_template_is_one_block_that_copies_whole() -> None:
    shown = TEXTS.say("template-open", {"unit": "vaxjo", "home": "x.se"}).html
    block = shown[shown.index("<pre><code>") : shown.index("</code></pre>")]
    assert block.removeprefix("<pre><code>").splitlines()[0] == "!öppna vaxjo"
    assert block.endswith("polis @polis:x.se")
    assert shown.count("<code>") == 1


def test_a_choice_by_number_keeps_its_number() -> None:
    rows = tuple(Line("time-choice", (("number", number), ("moment", "tis"))) for number in (1, 2))
    assert (
        "<ol><li>tis</li><li>tis</li></ol>"
        in TEXTS.say("refusal-time-past", {"several": 2, "said": "x", "choices": rows}).html
    )
    assert TEXTS.say("time-choice", {"number": 2, "moment": "tis"}).html == '<ol start="2"><li>tis</li></ol>'


def test_what_somebody_wrote_begins_no_list() -> None:
    assert TEXTS.say("outside-other", {"who": "• x", "why": "1. y"}).html == "• x: 1. y."


@pytest.mark.parametrize(
    "text", sorted(text for text in TEXTS.ids("sv") if "fingerprint" in TEXTS.values_of(text, "sv"))
)
def test_a_fingerprint_stands_in_groups_as_code(text: str) -> None:
    for args in ways(text, "sv"):
        shown = TEXTS.say(text, {**args, "fingerprint": "abcd efgh"}).html
        assert "abcd" not in shown or "<code>abcd efgh</code>" in shown
