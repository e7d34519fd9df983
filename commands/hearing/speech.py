"""What people say in plain words: which of the phrases that the bot listens for a message is, or holds."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from cases.ids import Party
from commands.hearing.lexicon import Lexicon
from commands.hearing.patterns import Patterns
from commands.hearing.sayings import Sayings
from commands.hearing.signing import Signatures
from commands.hearing.spoken import as_said, drawn_in, spoken
from commands.hearing.times import Times
from commands.hearing.tongue import Tongue
from commands.reading.line import says

_SHORT: Final = 12
"""Words in a message that may be a phrase and a little more."""


class Phrase(StrEnum):
    """What may be said without a prefix; each has its ways of saying it in the texts (`listen-…`)."""

    REGRET = "regret"
    WRONG = "wrong"
    WRONG_NUMBER = "wrong-number"
    LEAVE_IT = "leave-it"
    FILLER = "filler"
    WHEN = "when"
    WHERE = "where"
    WHO = "who"
    WHO_KNOWS = "who-knows"
    PLAN = "plan"
    TASKS = "todo"
    WHAT = "what"
    READS = "reads"
    HELLO = "hello"
    CALL = "call"
    HELP = "help"
    KEY = "key"
    STOP = "stop"
    START = "start"
    LANGUAGE = "language"
    ENGLISH = "english"
    SWEDISH = "swedish"
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
    PROTECTION = "protection"
    ADD = "add"


_FOREIGN: Final = frozenset({Phrase.CALL, Phrase.STOP})
_ASKED_FOR: Final = frozenset(
    {
        *(Phrase.WHEN, Phrase.WHERE, Phrase.WHO, Phrase.WHO_KNOWS, Phrase.PLAN, Phrase.TASKS, Phrase.WHAT),
        *(Phrase.READS, Phrase.CALL, Phrase.HELP, Phrase.WRONG, Phrase.LANGUAGE, Phrase.ENGLISH, Phrase.SWEDISH),
        Phrase.HELLO,
    }
)


@dataclass(frozen=True, slots=True, eq=False)
class Speech:
    """Ways of saying each phrase, in every language at once, as `says` writes them; and what parties are called."""

    ways: Mapping[Phrase, frozenset[str]]
    plain: Mapping[Phrase, frozenset[str]]
    """The same, as `as_said` writes them."""
    parties: Mapping[str, Party]
    lexicon: Lexicon
    """The words about who gets to know things."""
    signatures: Signatures
    sayings: Sayings
    """Questions and wishes in more ways than a list holds."""
    times: Times
    """Answers to a time or a promise, in more words than one."""
    dangers: tuple[Patterns, ...] = ()
    """Ways of crying for help, a language each."""
    harmless: tuple[Patterns, ...] = ()
    """Ways of saying that sound like it and are ordinary talk."""
    cries: frozenset[str] = frozenset()
    """Cries that are one only where nothing else is said."""
    tongues: tuple[Tongue, ...] = ()
    """The other languages that words of withdrawal, *ring*, *stopp* and danger are heard in."""
    holding: Mapping[Phrase, Patterns] = field(default_factory=dict)
    """Ways that are heard in the middle of a short message too, where nothing denies them."""
    denials: Patterns | None = None

    def heard(self, text: str, *phrases: Phrase) -> Phrase | None:
        """The first of these phrases that the whole message is; words of politeness do not count."""
        text = self.signatures.without_another(text)[0]
        said = {says(text), self.without_filler(text), *self._bare(text)}
        whole = next((phrase for phrase in phrases if said & (self.ways[phrase] | self.plain[phrase])), None)
        return whole or self._held(text, phrases) or self._asked_for(text, phrases)

    def _asked_for(self, text: str, phrases: tuple[Phrase, ...]) -> Phrase | None:
        """*Var e de nånstans*, *kan soc se va ja skriver*; a greeting or thanks, where nothing else is said."""
        if _ASKED_FOR.isdisjoint(phrases):
            return None
        if (name := self.sayings.of(text, phrases)) is not None:
            return Phrase(name)
        return Phrase.HELLO if Phrase.HELLO in phrases and self.sayings.is_kind(text) else None

    def _held(self, text: str, phrases: tuple[Phrase, ...]) -> Phrase | None:
        """*Kan nån ringa mig asap*; and *ring* and *stopp* in the other languages."""
        if _FOREIGN.isdisjoint(phrases) and self.holding.keys().isdisjoint(phrases):
            return None
        words = spoken(text).words
        return self._foreign(words, phrases) or self._inside(words, phrases)

    def _foreign(self, words: Sequence[str], phrases: tuple[Phrase, ...]) -> Phrase | None:
        if Phrase.CALL in phrases and any(tongue.call.found(words) for tongue in self.tongues):
            return Phrase.CALL
        if Phrase.STOP in phrases and any((0, len(words)) in tongue.stop.spans(words) for tongue in self.tongues):
            return Phrase.STOP
        return None

    def _inside(self, words: Sequence[str], phrases: tuple[Phrase, ...]) -> Phrase | None:
        if len(words) > _SHORT or (self.denials and self.denials.found(words)):
            return None
        return next((each for each in phrases if each in self.holding and self.holding[each].found(words)), None)

    def _bare(self, text: str) -> tuple[str, str]:
        """Without pictures glued on and letters drawn out, with words of politeness and without."""
        known = self.plain[Phrase.FILLER]
        words = [self._short(word) for word in as_said(text).split()]
        return " ".join(words), " ".join(word for word in words if word not in known)

    def _short(self, word: str) -> str:
        return next((form for form in drawn_in(word)[::-1]), word)

    def rest_after(self, text: str, phrase: Phrase) -> str | None:
        """What follows where the message begins with this phrase; the longest way of saying it counts."""
        said = self.without_filler(text)
        for way in sorted(self.ways[phrase], key=len, reverse=True):
            if said.startswith(f"{way} "):
                return said.removeprefix(f"{way} ")
        return None

    def without_filler(self, text: str) -> str:
        return " ".join(word for word in says(text).split() if word not in self.ways[Phrase.FILLER])
