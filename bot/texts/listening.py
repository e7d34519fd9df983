"""The tables that commands listen by, read from the texts: spellings of commands, and ways of saying things."""

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, Final

from bot.texts.texts import LANGUAGES, Texts
from cases.ids import Party
from commands.command import Command
from commands.completeness import alike, of_none, refuse, without_words
from commands.hearing.lexicon import Lexicon
from commands.hearing.patterns import Patterns
from commands.hearing.sayings import Sayings
from commands.hearing.senses import Sense
from commands.hearing.signing import Signatures
from commands.hearing.speech import Phrase, Speech
from commands.hearing.spelling import Spelling
from commands.hearing.spoken import as_said
from commands.hearing.time_grammar import TimeSense
from commands.hearing.times import Times
from commands.hearing.tongue import Tongue
from commands.reading.line import says

_ALSO: Final = "also-"
_PARTY: Final = "listen-party-"
_INSIDER: Final = "listen-insider-"
_SOME: Final = "listen-some-"
_ASKS: Final = "listen-asks-"
_DANGER: Final = "listen-danger-"
_FAMILY: Final = "listen-danger-family-"
_HELD: Final = (Phrase.CALL, Phrase.STOP, Phrase.WRONG_NUMBER, Phrase.START)
_APART: Final = frozenset({"listen-danger-not", "listen-danger-whole"})


@cache
def spellings_of(commands: tuple[Command[Any], ...], texts: Texts) -> Mapping[str, tuple[str, ...]]:
    """How each of these is written. Raises ListIncomplete where one lacks its words, and names the file to mend."""
    refuse(without_words(commands, LANGUAGES, texts.is_written))
    ways = spellings(texts)
    refuse((*alike(commands, ways), *of_none(commands, ways)))
    return ways


def spellings(texts: Texts) -> Mapping[str, tuple[str, ...]]:
    """How each command may be written, in every language; the first is the Swedish one that is shown."""
    ids = {text.removeprefix("command-") for text in texts.ids("sv") if text.startswith("command-")}
    return {command: _spellings(texts, command) for command in sorted(ids)}


def _spellings(texts: Texts, command: str) -> tuple[str, ...]:
    """What the bot writes stands first and, in the other language, last; how else people say it stands between."""
    first, last = (_split(texts, f"command-{command}", language) for language in LANGUAGES)
    also = f"{_ALSO}{command}"
    between = _ways(texts, also) if texts.is_written(also) else ()
    return tuple(dict.fromkeys((*first, *(way for way in between if way not in last), *last)))


@cache
def speech(texts: Texts) -> Speech:
    """What may be said in plain words, and what parties are called."""
    senses = {sense: _ways(texts, sense.text) for sense in Sense}
    ordinary = _ways(texts, "listen-ordinary")
    return Speech(
        ways={phrase: frozenset(says(way) for way in _ways(texts, f"listen-{phrase}")) for phrase in Phrase},
        plain={phrase: frozenset(as_said(way) for way in _ways(texts, f"listen-{phrase}")) for phrase in Phrase},
        parties={says(way): party for way, party in _named(texts, _PARTY)},
        lexicon=Lexicon(senses, dict(_named(texts, _INSIDER)), ordinary),
        signatures=Signatures(
            _ways(texts, "listen-signed"),
            _ways(texts, Sense.RELATIVE.text),
            _ways(texts, "listen-signs-before"),
            _ways(texts, "listen-signs-after"),
        ),
        holding={phrase: _holding(texts, f"listen-holds-{phrase}") for phrase in _HELD},
        denials=_holding(texts, "listen-denied"),
        dangers=tuple(_dangers(texts, language, ordinary) for language in LANGUAGES),
        harmless=tuple(_harmless(texts, language) for language in LANGUAGES),
        cries=frozenset(map(as_said, _ways(texts, "listen-danger-whole"))),
        tongues=tuple(_tongues()),
        sayings=_sayings(texts, ordinary),
        times=_times(texts, ordinary),
    )


def _spelling(texts: Texts, ordinary: tuple[str, ...]) -> Spelling:
    forms, pictures = _lists(texts, "listen-spelt"), _lists(texts, "listen-pictures")
    return Spelling(
        forms, {as_said(word): marks for word, marks in pictures.items()}, _ways(texts, "listen-small"), ordinary
    )


def _lists(texts: Texts, text: str) -> Mapping[str, tuple[str, ...]]:
    """`word: form, form | word: form`."""
    found: dict[str, tuple[str, ...]] = {}
    for way in _ways(texts, text):
        word, _, forms = way.partition(":")
        found[as_said(word)] = (*found.get(as_said(word), ()), *(form.strip() for form in forms.split(",")))
    return found


def _sayings(texts: Texts, ordinary: tuple[str, ...]) -> Sayings:
    some = (text for text in sorted(texts.ids("sv")) if text.startswith(_SOME))
    families = {text.removeprefix(_SOME): _ways(texts, text) for text in some}
    named = (way for prefix in (_PARTY, _INSIDER) for way, _ in _named(texts, prefix))
    families["party"] = (*named, *_ways(texts, Sense.RELATIVE.text))
    asks = (text for text in sorted(texts.ids("sv")) if text.startswith(_ASKS))
    ways = {text.removeprefix(_ASKS): _ways(texts, text) for text in asks}
    return Sayings(ways, families, _spelling(texts, ordinary), _ways(texts, "listen-kind"))


def _times(texts: Texts, ordinary: tuple[str, ...]) -> Times:
    senses = {sense: _ways(texts, sense.text) for sense in TimeSense}
    return Times(senses, _spelling(texts, ordinary))


def _holding(texts: Texts, text: str) -> Patterns:
    return Patterns(_ways(texts, text), {}, near=False)


def _dangers(texts: Texts, language: str, ordinary: tuple[str, ...]) -> Patterns:
    ids = (text for text in sorted(texts.ids(language)) if text.startswith(_DANGER))
    kinds = (text for text in ids if not text.startswith(_FAMILY) and text not in _APART)
    return Patterns(
        (way for kind in kinds for way in _split(texts, kind, language)), _families(texts, language), ordinary
    )


def _harmless(texts: Texts, language: str) -> Patterns:
    return Patterns(_split(texts, "listen-danger-not", language), _families(texts, language), near=False)


def _families(texts: Texts, language: str) -> Mapping[str, tuple[str, ...]]:
    ids = (text for text in texts.ids(language) if text.startswith(_FAMILY))
    return {text.removeprefix(_FAMILY): _split(texts, text, language) for text in ids}


def _tongues() -> Iterator[Tongue]:
    """The languages that have a file of their own beside the texts."""
    for entry in sorted((files("bot.texts") / "listening").iterdir(), key=lambda entry: entry.name):
        language = entry.name.removesuffix(".ftl")
        texts = Texts({language: (entry.read_text(encoding="utf-8"),)})

        def heard(text: str, texts: Texts = texts, language: str = language) -> Patterns:
            return Patterns(_split(texts, text, language), {}, near=False)

        ids = sorted(text for text in texts.ids(language) if text.startswith(_PARTY))
        yield Tongue(
            language=language,
            read=texts.raw("read-by-a-native-speaker", language) == "yes",
            closing=heard("listen-withdraw"),
            everyone=heard("listen-everyone"),
            parties=tuple((Party(text.removeprefix(_PARTY)), heard(text)) for text in ids),
            call=heard("listen-call"),
            stop=heard("listen-stop"),
            danger=heard("listen-danger"),
        )


def _named(texts: Texts, prefix: str) -> Iterator[tuple[str, Party]]:
    ids = sorted(text for text in texts.ids("sv") if text.startswith(prefix))
    return ((way, Party(text.removeprefix(prefix))) for text in ids for way in _ways(texts, text))


def _ways(texts: Texts, text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(way for language in LANGUAGES for way in _split(texts, text, language)))


def _split(texts: Texts, text: str, language: str) -> tuple[str, ...]:
    return tuple(way.strip() for way in texts.raw(text, language).split("|") if way.strip())
