"""A message as plain words in sentences: no case, no marks, no pictures, nothing that cannot be seen, no quotation."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import Final

_LIKE: Final = str.maketrans(
    dict.fromkeys("'’‘‛`´′", "")
    | {"؟": "?", "¿": " ", "\u2028": "\n", "\u2029": "\n", "\x85": "\n", "\x0b": "\n", "\x0c": "\n", "\r": "\n"}
)
_SAME: Final = str.maketrans({"ø": "o", "æ": "a", "ی": "ي", "ى": "ي", "ک": "ك", "ة": "ه", "ـ": ""})
_QUOTED: Final = re.compile(r"^[^\S\n]*>.*$", re.MULTILINE)
_FACES: Final = re.compile(r"(?:(?<=\s)|^)(?:[:;=8][-^]?[)(\]\[dpo3|/\\*]|<+/?3+|x+d+|\^+_*\^+)(?!\w)")
_SENTENCE: Final = re.compile(r"([^.!?;\n]*)([.!?;\n]*)")
_WORD: Final = re.compile(r"[^\W_]+")
_DRAWN_OUT: Final = re.compile(r"(.)\1{2,}")
_UNSEEN: Final = frozenset({"Mn", "Me", "Cf", "Cc", "Cs", "Co", "Cn"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """The words of one sentence or line; `asked`: a question mark stands behind it."""

    words: tuple[str, ...]
    asked: bool


@dataclass(frozen=True)
class Spoken:
    """What somebody wrote, as one would hear it."""

    sentences: tuple[Sentence, ...]

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple(word for sentence in self.sentences for word in sentence.words)

    @property
    def asked(self) -> bool:
        return any(sentence.asked for sentence in self.sentences)


def letters(text: str) -> str:
    """Small letters without marks above or below them; å, ä and ö as those write who lack the keys."""
    text = text.replace("\r\n", "\n").translate(_LIKE).lower()
    if not text.isascii():
        whole = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in whole if c == "\n" or unicodedata.category(c) not in _UNSEEN).translate(_SAME)
    return text


def spoken(text: str) -> Spoken:
    """The message without lines that quote another one."""
    plain = _FACES.sub(" ", _QUOTED.sub("", letters(text)))
    found = ((_WORD.findall(said), marks) for said, marks in _SENTENCE.findall(plain) if said or marks)
    sentences: list[Sentence] = []
    for words, marks in found:
        if words:
            sentences.append(Sentence(tuple(words), "?" in marks))
        elif "?" in marks and sentences:
            sentences[-1] = Sentence(sentences[-1].words, asked=True)
        elif "?" in marks:
            sentences.append(Sentence((), asked=True))
    return Spoken(tuple(sentences))


def as_said(text: str) -> str:
    """The words of a short text, for comparing."""
    return " ".join(_WORD.findall(letters(text)))


def drawn_in(word: str) -> tuple[str, ...]:
    """*snääälla*, *stoppp*: the word without letters drawn out, with two of them and with one."""
    if not _DRAWN_OUT.search(word):
        return ()
    return _DRAWN_OUT.sub(r"\1\1", word), _DRAWN_OUT.sub(r"\1", word)
