"""How a text stands in one message with those that other cases say of the same cause (bot/letters/together.py)."""

from bot.texts.texts import Texts
from cases.decision import Say, TextArguments
from cases.planned import Purpose
from storage.said import Among, Words


def among_others(
    texts: Texts, say: Say, values: TextArguments, language: str, year: int, place: Purpose
) -> Among | None:
    """Its heading, its line and its ending, filled as the whole text is; None where it stands by itself: a room of one
    case has nothing of others."""
    together = say.together
    if together is None or place.case or place.person:
        return None

    def said(text: str) -> Words:
        words = texts.say(text, values, language, year=year)
        return Words(words.plain, words.html)

    ending = said(together.ending) if together.ending else None
    return Among(together.cause, said(together.heading), said(together.line), ending)
