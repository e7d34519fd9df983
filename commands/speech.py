"""What people say in plain words: which of the phrases that the bot listens for a message is, or holds."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from cases.ids import Party
from commands.words import says


class Phrase(StrEnum):
    """What may be said without a prefix; each has its ways of saying it in the texts (`listen-…`)."""

    WITHDRAW_ALL = "withdraw-all"
    WITHDRAW_SOME = "withdraw-some"
    REGRET = "regret"
    HINT = "hint"
    UNWILLING = "unwilling"
    WRONG = "wrong"
    AND = "and"
    FILLER = "filler"
    WHEN = "when"
    WHO = "who"
    WHO_KNOWS = "who-knows"
    CALL = "call"
    HELP = "help"
    KEY = "key"
    STOP = "stop"
    START = "start"
    LANGUAGE = "language"
    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    LATE = "late"
    SICK = "sick"
    OTHER_TIME = "other-time"
    DONE = "done"
    LATER = "later"
    CANNOT = "cannot"
    CANCEL = "cancel"
    CLOSE = "close"
    VOID = "void"
    ROOM = "room"
    RECEIPT = "receipt"


@dataclass(frozen=True, slots=True)
class Speech:
    """Ways of saying each phrase, in every language at once, as `says` writes them; and what parties are called."""

    ways: Mapping[Phrase, frozenset[str]]
    parties: Mapping[str, Party] = field(default_factory=dict)

    def heard(self, text: str, *phrases: Phrase) -> Phrase | None:
        """The first of these phrases that the whole message is; words of politeness do not count."""
        said = {says(text), self.without_filler(text)}
        return next((phrase for phrase in phrases if said & self.ways[phrase]), None)

    def rest_after(self, text: str, phrase: Phrase) -> str | None:
        """What follows where the message begins with this phrase; the longest way of saying it counts."""
        said = self.without_filler(text)
        for way in sorted(self.ways[phrase], key=len, reverse=True):
            if said.startswith(f"{way} "):
                return said.removeprefix(f"{way} ")
        return None

    def holds(self, text: str, phrase: Phrase) -> bool:
        """Whether the phrase stands anywhere in the message, as whole words."""
        padded = f" {says(text)} "
        return any(f" {way} " in padded for way in self.ways[phrase])

    def without_filler(self, text: str) -> str:
        return " ".join(word for word in says(text).split() if word not in self.ways[Phrase.FILLER])
