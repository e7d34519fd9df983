"""The small words of commands beside their spellings: keys before `=`, and what lines of a block begin with."""

from enum import Enum
from typing import Final

from cases.facts import Answer, Ground


class Key(Enum):
    """What may stand before `=`: in Swedish, in English, and how else people write it; folded."""

    PARTY = ("part", "party")
    MAIL = ("epost", "mail", "email")
    PLACE = ("plats", "place", "where")
    KIND = ("typ", "type", "kind")
    AREA = ("område", "area")
    ABOUT = ("rör", "about")
    OWNER = ("ansvarig", "owner")
    DUE = ("klart", "due", "by")
    THROUGH = ("till", "through", "until")
    STARTS = ("från", "from")
    DATE = ("datum", "date")
    REASON = ("orsak", "reason", "skäl")
    KINDS = ("kategorier", "kinds", "categories")
    RESERVATION = ("förbehåll", "reservation")
    LANGUAGE = ("språk", "language")
    REFERENCE = ("dnr", "reference", "ref")
    INFORMATION = ("info", "information")
    DEPUTY = ("ersättare", "deputy", "vikarie")
    CUSTODY = ("vårdnad_till", "custody_through", "custody_until")
    BOTH_ASKED = ("båda_tillfrågade", "both_asked")
    REGISTER = ("folkbokföring", "register")
    FINGERPRINT = ("fingeravtryck", "fingerprint")
    ALONE = ("enskilt", "alone")
    YOUTH = ("ungdom", "youth")
    INTERPRETER = ("tolk", "interpreter")
    BEFORE = ("förmöte", "pre", "premeeting")

    @property
    def spellings(self) -> tuple[str, ...]:
        return tuple(word.translate(_PLAIN_LETTERS) for word in self.value)

    def shown(self, language: str) -> str:
        """How a command that the bot fills in writes it."""
        return str(self.value[1 if language == "en" else 0])


class Opener(Enum):
    """What a line below a command begins with, where it is neither a person's part nor a key of its own."""

    BORN = ("född", "born")
    DECISION = ("beslut", "decision")
    EVALUATED = ("utvärderat", "evaluated")
    FORM = ("blankett", "form")
    CHILD = ("barnet", "child")
    BESIDE = ("utöver", "beside")

    @property
    def spellings(self) -> tuple[str, ...]:
        return tuple(word.translate(_PLAIN_LETTERS) for word in self.value)

    def shown(self, language: str) -> str:
        return str(self.value[1 if language == "en" else 0])


_PLAIN_LETTERS: Final = str.maketrans("åäö", "aao")

GROUNDS: Final = {
    Ground.VOLUNTARY: frozenset({"frivillig", "frivilligt", "voluntary"}),
    Ground.AID: frozenset({"bistand", "aid", "support"}),
    Ground.SENTENCE: frozenset({"dom", "domen", "sentence", "judgment"}),
}
"""What the decision behind a case begins with, by what the group rests on (R95)."""
SAYS: Final = frozenset({"sager", "sade", "sa", "svarar", "svarade", "said", "says", "answered"})
"""Between somebody's name and their answer."""
BEFORE_A_TIME: Final = frozenset({"till", "to"})
"""*flytta M1 till 9/12 15*."""
BEFORE_A_PLACE: Final = frozenset({"i", "in", "pa", "vid", "hos", "at", *Key.PLACE.spellings})
"""What only leads to a place: *i Familjehuset*."""
NO_PLACE: Final = frozenset(
    {
        "lange", "lang", "kort", "ungefar", "cirka", "ca", "minst", "hogst", "hel", "hela", "halv", "halva", "dag",
        "dagen", "stund", "stunden", "timme", "timmar", "timmen", "min", "minut", "minuter", "pass", "en", "ett",
        "och", "sa", "lite", "bara", "long", "short", "about", "hour", "hours", "minutes", "while", "a", "day",
        "tack", "snalla",
    }
)  # fmt: skip
"""Words behind a time that tell how long, or nothing, and are no place."""
BEFORE_A_NUMBER: Final = frozenset({"nr", "nummer", "no", "number", "#", "atgard", "action"})
"""*klar nr 1*."""
BEFORE_A_MEETING: Final = BEFORE_A_NUMBER | {"mote", "motet", "tid", "tiden", "meeting"}
"""*ställ in möte 1*."""
BLANK_DAY: Final = "ÅÅÅÅ-MM-DD"
"""Stands in a command that is handed back where a personal number stood."""
HANDED_OVER: Final = frozenset({"lamnat", "lamnad", "given", "handed"})
YES: Final = frozenset({"ja", "yes", "j", "y"})
NO: Final = frozenset({"nej", "no", "n"})
ANSWERS: Final = {**dict.fromkeys(YES, Answer.YES), **dict.fromkeys(NO, Answer.NO)}
THROUGH: Final = frozenset(Key.THROUGH.spellings)
STARTS: Final = frozenset(Key.STARTS.spellings)
EVALUATED: Final = frozenset(Opener.EVALUATED.spellings)
FORM: Final = frozenset(Opener.FORM.spellings)
CHILD: Final = frozenset(Opener.CHILD.spellings)
HEARD: Final = frozenset({"hort", "heard"})
NOT: Final = frozenset({"inte", "icke", "ej", "aldrig", "not", "dont", "don't", "never"})
"""In a command that ends something such a word is asked about: it may have been meant the other way round."""
AND: Final = frozenset({"och", "and", "&", "samt", "+", "plus", "o"})
AFTERWARDS: Final = frozenset({"efteråt", "efterat", "afterwards"})
FAMILY: Final = frozenset({"familj", "family"})
ALONE: Final = frozenset({"enskilt", "ensam", "alone"})
"""That somebody answered without the others of the family being there (R95)."""
SPOKEN: Final = frozenset({"muntligt", "muntlig", "spoken", "said"})
E_SIGNED: Final = frozenset({"e-underskrift", "eunderskrift", "e-signed", "e-signature"})
MAIL: Final = frozenset(Key.MAIL.spellings)
RING: Final = frozenset({"ring", "phone", "call"})
PROTECTED: Final = frozenset({"skyddad", "skyddat", "protected"})
OVER: Final = frozenset({"slut", "over", "end"})
"""That what was said of somebody holds no more."""
LANGUAGES: Final = {"sv": "sv", "svenska": "sv", "swedish": "sv", "en": "en", "engelska": "en", "english": "en"}
IN_A_LANGUAGE: Final = frozenset({"pa", "in"})
NUMBERED: Final = frozenset({"m", "vh"})
"""What people write apart from its number: *M 1*, *vh 2*."""
BEFORE_A_CODE: Final = frozenset(
    {
        "i", "in", "for", "till", "to", "ur", "fran", "from", "of", "om", "arende", "arendet", "case", "gallande",
        "angaende",
    }
)  # fmt: skip
"""Words that may stand before a code at the end of a line: *ställ in M1 i Björk-17*."""
BEFORE_A_PARTY: Final = frozenset({"till", "for", "fran", "from", "to", "mot", "part", "parten"})
IN_A_COMMAND: Final = frozenset({"for", "till", "the", "to", "a", "en", "ett", "ar", "is"})
"""Small words that say nothing of their own inside a command."""
OPEN_PLACE: Final = frozenset({"referens", "reference"})
"""What stands in the filled-in renewal where the paper's place is to be written."""
