"""The words people use for what is agreed for the time after a case; the first of each is typed on papers."""

from typing import Final

from cases.consent.afterwards import FOLLOW_UP, KEEP_IN_TOUCH

_WORDS: Final = {
    "uppföljning": FOLLOW_UP,
    "uppfoljning": FOLLOW_UP,
    "follow-up": FOLLOW_UP,
    "kontakt": KEEP_IN_TOUCH,
    "contact": KEEP_IN_TOUCH,
}


def purpose_of(word: str) -> str | None:
    """The purpose a word means."""
    return _WORDS.get(word.casefold())


def purpose_word(purpose: str) -> str:
    """The word for it that papers are typed with."""
    return next(word for word, meant in _WORDS.items() if meant == purpose)
