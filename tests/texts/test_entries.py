"""A text that is parsed when it is first asked for says what it says where its whole file is parsed."""

from importlib.resources import files

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser
from fluent.syntax.ast import Message, Term, TextElement

from bot.texts.entries import Entries, cut, in_words
from bot.texts.texts import LANGUAGES

FOLDERS = (*LANGUAGES, "listening")
SOURCES = [
    entry.read_text(encoding="utf-8")
    for folder in FOLDERS
    for entry in sorted((files("bot.texts") / folder).iterdir(), key=lambda entry: entry.name)
]
TOWN = "-town = Växjö\nhail = Hello, { $who }\nwelcome = { hail } in { -town }\nround = { round }\n"


@pytest.mark.parametrize("source", SOURCES)
def test_each_entry_alone_reads_as_it_does_in_its_file(source: str) -> None:
    parser = FluentParser(with_spans=False)
    whole = [entry for entry in parser.parse(source).body if isinstance(entry, Message | Term)]
    alone = [parser.parse(lines).body[0] for _, lines in cut(source)]
    assert len(whole) == len(alone)
    # A comment above an entry belongs to it in the file alone; no text says it.
    assert all(one.equals(other, ignored_fields=["comment"]) for one, other in zip(whole, alone, strict=True))


def test_an_entry_is_parsed_when_it_is_asked_for_with_all_that_it_names() -> None:
    entries = Entries("en", [TOWN])
    assert not any(map(entries.bundle.has_message, ("hail", "welcome")))
    assert entries.values("welcome") == frozenset()
    assert all(map(entries.bundle.has_message, ("hail", "welcome")))
    pattern = entries.bundle.get_message("welcome").value
    assert pattern is not None
    assert entries.bundle.format_pattern(pattern, {"who": "Kim"}) == ("Hello, Kim in Växjö", [])


def test_an_entry_that_names_itself_is_read_once() -> None:
    assert Entries("en", [TOWN]).has("round")


def test_a_term_is_no_text_and_what_is_no_entry_is_none() -> None:
    entries = Entries("en", [TOWN, "broken = { \n"])
    assert entries.ids == {"hail", "welcome", "round", "broken"}
    assert [text for text in ("-town", "town", "broken", "@someone:town") if entries.has(text)] == []


def test_what_people_write_is_not_kept_when_it_is_looked_up() -> None:
    entries = Entries("en", [TOWN])
    assert not entries.has("@someone:town")
    assert "@someone:town" not in entries._values


def test_the_first_of_two_with_one_id_holds() -> None:
    entries = Entries("en", ["a = one\n", "a = two\n"])
    assert entries.has("a")
    pattern = entries.bundle.get_message("a").value
    assert pattern is not None
    assert entries.bundle.format_pattern(pattern)[0] == "one"


@pytest.mark.parametrize("source", SOURCES)
def test_what_is_read_without_parsing_says_what_the_parser_says(source: str) -> None:
    bundle = FluentBundle(["en"], use_isolating=False)
    bundle.add_resource(FluentResource(source))
    read = {entry: words for entry, lines in cut(source) if (words := in_words(lines)) is not None}
    patterns = {entry: bundle.get_message(entry).value for entry in read if not entry.startswith("-")}
    assert {entry: pattern and bundle.format_pattern(pattern)[0] for entry, pattern in patterns.items()} == {
        entry: read[entry] for entry in patterns
    }


@pytest.mark.parametrize(
    "lines",
    [
        "a = one\n    two\n",
        "a =\n    one\n\n      two\n    three  \n# comment\n",
        "a = one  \n   two\n\n\n",
        "a = = = b\n",
        "a =\n",
        "a =   \n\n",
        "a = one\n    .title = two\n",
        "a = { $b }\n",
        "a = one }\n",
        "a = one\n    [two] three\n",
        "a = one\n    *two\n",
        "a = *two\n",
        "a = [two]\n",
        "a = one\n}\n",
    ],
)
def test_words_are_laid_out_as_the_parser_lays_them_out(lines: str) -> None:
    (entry, *_) = FluentParser(with_spans=False).parse(lines).body
    pattern = entry.value if isinstance(entry, Message) and not entry.attributes else None
    spoken = [each.value for each in pattern.elements if isinstance(each, TextElement)] if pattern else []
    parsed = "".join(spoken) if pattern and len(spoken) == len(pattern.elements) else None
    assert in_words(lines) in {parsed, None}


def test_most_of_what_is_listened_for_is_read_without_parsing() -> None:
    entries = [lines for source in SOURCES for entry, lines in cut(source) if entry.startswith(("listen-", "command-"))]
    assert sum(in_words(lines) is not None for lines in entries) > 0.9 * len(entries)
