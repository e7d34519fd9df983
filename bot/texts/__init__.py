"""The only place where words are."""

from bot.texts.pieces import Text
from bot.texts.texts import LANGUAGES, TextMissing, Texts

__all__ = ["LANGUAGES", "Text", "TextMissing", "Texts"]
