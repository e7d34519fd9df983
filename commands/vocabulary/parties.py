"""The words people use for organisations."""

from typing import Final

from cases.ids import Party
from commands.vocabulary.inflected import of_word

_WORDS: Final = {
    "soc": "soc socialtjänsten socialtjansten socialtjänst socialtjanst social-services",
    "polis": "polis polisen police",
    "skola": "skola skolan school",
    "bup": "bup",
    "frivard": "frivård frivarden frivården frivard probation",
    "maria": "maria maria-ungdom",
    "fritid": "fritid fritidsgård fritidsgard leisure",
    "kurator": "kurator counsellor",
    "skkp": "skkp",
    "fris": "fris",
    "arbetsformedling": "arbetsförmedling arbetsformedling arbetsförmedlingen employment-service",
    "forening": "förening forening föreningen foreningen club",
    "tranare": "tränare tranare tränaren tranaren coach trainer",
    "kyrka": "kyrka kyrkan församling forsamling church",
    "familjehem": "familjehem foster-home",
    "vardnadshavare": "vårdnadshavare vardnadshavare vårdnadshavarna vardnadshavarna guardians",
}
_PARTY_OF: Final = {word: Party(code) for code, words in _WORDS.items() for word in words.split()}


def party_of(word: str) -> Party | None:
    """The organisation a word means."""
    return of_word(word.replace(" ", "-"), _PARTY_OF)
