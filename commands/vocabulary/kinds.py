"""The words people use for kinds of information; the first of each is the one that papers are typed with."""

from typing import Final

from cases.ids import Category
from commands.vocabulary.inflected import of_word

_WORDS: Final = {
    "grund": "grund basic basics",
    "skola_narvaro": "närvaro narvaro attendance skola_narvaro",
    "skola_resultat": "resultat results skola_resultat",
    "brott_misstanke": "brott crime brott_misstanke",
    "umgange_plats": "umgänge umgange whereabouts umgange_plats",
    "missbruk": "missbruk substance",
    "halsa_psykiatri": "hälsa halsa health halsa_psykiatri",
    "boende": "boende housing",
    "ekonomi": "ekonomi economy money",
    "insatser_plan": "plan insatser insatser_plan",
    "sakerhet": "säkerhet sakerhet safety",
}
_KIND_OF: Final = {word: Category(code) for code, words in _WORDS.items() for word in words.split()}


def category_of(word: str) -> Category | None:
    """The kind of information a word means, whichever way it is spelt."""
    return of_word(word, _KIND_OF)


def category_word(category: Category) -> str:
    """The short word for it that papers are typed with."""
    return _WORDS[category].split()[0]
