"""A phrase made plain before it is read: small letters, one kind of dash, blank, slash and quote."""

import re
import unicodedata
from typing import Final

_HALVES: Final = {"½": ",5", "¼": ",25", "¾": ",75"}
_UNSEEN: Final = re.compile("[\u200b-\u200f\u2060\ufeff\u00ad]")
_DASHES: Final = re.compile("[\u2010-\u2015\u2212]")
_MARKS: Final = re.compile("[\"'`´“”„‟‘’‚‛«»‹›()\\[\\]!?;*_]")
_FULL_STOP: Final = re.compile(r"(?<=[^\W\d_])\.|\.(?=\s|$)|,(?!\d)|(?<!\d),")
_PERSONAL: Final = re.compile(r"(?<!\d)(?:\d{8}|\d{6})[-+]?\d{4}(?!\d)")
_BETWEEN: Final = re.compile(r"\bmellan (\S+(?: \S+)?) och ")


def tidy(words: str) -> str:
    """The phrase in small letters, without quotes and trailing marks; `15 – 16` is `15-16`."""
    text = words.casefold()
    for half, tail in _HALVES.items():
        text = re.sub(rf"(?<=\d){half}", tail, text).replace(half, f"0{tail}")
    text = unicodedata.normalize("NFKC", text).replace("\u2044", "/").replace("\u2215", "/")
    text = _DASHES.sub("-", _UNSEEN.sub("", text))
    text = _FULL_STOP.sub(" ", _MARKS.sub(" ", text))
    text = " ".join(text.split())
    text = _BETWEEN.sub(r"\1 till ", text).removeprefix("och med ")
    return re.sub(r"(?<=\d) - (?=\d)", "-", text)


def is_personal_number(text: str) -> bool:
    """Whether a personal number stands in it, which is never taken, and never said again."""
    return _PERSONAL.search(text) is not None
