"""What a message of one of the family says about who gets to know things: the words of withdrawal, read (R9)."""

from cases.case import Case
from commands.hearing.meaning import Kind, Meaning
from commands.speech import Phrase, Speech
from commands.withdrawal_words import may_be_meant, withdrawal


def meaning(case: Case, text: str, speech: Speech) -> Meaning | None:
    """What the words take back, wish for or ask about; None when they are about something else, or deny it.

    A bare *jag ångrar mig* is none of these: what it is about depends on what stands open (`is_regret`)."""
    taken = withdrawal(case, text, speech)
    if taken is not None:
        return Meaning(Kind.QUESTION if "?" in text else Kind.WORD, taken.parties)
    return Meaning(Kind.UNCLEAR) if may_be_meant(case, text, speech) else None


def is_regret(text: str, speech: Speech) -> bool:
    """*Jag ångrar mig* and no more, in any of its forms; with a question mark it is a question (`meaning`)."""
    return speech.heard(text, Phrase.REGRET) is not None and "?" not in text
