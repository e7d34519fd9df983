"""Who signs a message, and the message without it: *Mvh mamma*, *mamma här*, *hälsningar pappa*."""

import re
from collections.abc import Collection, Iterable
from functools import cached_property
from typing import Final

_OPENED: Final = r"(?:^|(?<=[\s.,!?]))"
_END: Final = r"[\s.,!:;)❤️🙏😊-]*(?=\n|$)"
_WORD: Final = re.compile(r"\w+")
_SLASHED: Final = r"(?:^|(?<=\s))[/~]{1,2}\s*|(?:^|\n)\s*[-–—]{1,2}\s*"


class Signatures:
    """The ways of signing, in all languages at once; made ready with the first message that may be signed."""

    def __init__(
        self, signed: Iterable[str], relatives: Collection[str], before: Iterable[str], after: Iterable[str]
    ) -> None:
        self._ways = tuple(map(_any, (signed, relatives, before, after)))
        self._kin = frozenset(way.lower() for way in relatives)

    @cached_property
    def _another(self) -> re.Pattern[str]:
        opens, kin, first, last = self._ways
        some = r"(?:\w+[ ,]+){0,3}?"
        relative = rf"(?:{kin})(?:\s+till\s+\w+|\s+\w+)?"
        patterns = (
            rf"{_OPENED}(?:{opens})[\s,.:!/-]+{some}{relative}{_END}",
            rf"(?:{_SLASHED}){some}(?:{kin}){_END}",
            rf"\n\s*(?:\w+[ ,]+){{0,2}}?(?:{kin}){_END}\Z",
            rf"{_OPENED}(?:(?:{first})\s+)?(?:\w+s\s+)?(?:{kin})\s+(?:(?:{last})\b|har(?=\s*(?:[,.!\n]|$)))",
            rf"{_OPENED}(?:{first})\s+(?:\w+s\s+)?(?:{kin})(?=\s*(?:[,.!\n]|$|jag\b|vi\b|i\b))",
        )
        return re.compile("|".join(f"(?:{pattern})" for pattern in patterns), re.IGNORECASE)

    @cached_property
    def _own(self) -> re.Pattern[str]:
        opens = self._ways[0]
        name = r"[^\W\d]+(?:[ -][^\W\d]+){0,2}"
        return re.compile(
            rf"(?P<keep>{_OPENED}(?:{opens})[,.:!]?\s+)(?P<name>{name}){_END}\Z|(?:{_SLASHED})(?P<only>{name}){_END}\Z",
            re.IGNORECASE,
        )

    def without_another(self, text: str) -> tuple[str, bool]:
        """Without the words by which somebody else signs, and whether there are such words."""
        if self._kin.isdisjoint(_WORD.findall(text.lower())):
            return text, False
        left, times = self._another.subn("\n", text)
        return left, times > 0

    def name(self, text: str) -> str | None:
        """The name that stands below, where one does."""
        found = self._own.search(text)
        return None if found is None else found["name"] or found["only"]


def _any(ways: Iterable[str]) -> str:
    return "|".join(re.escape(way) for way in sorted(ways, key=len, reverse=True))
