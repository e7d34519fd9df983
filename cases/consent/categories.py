"""What a consent may name: kinds of information and organisations, and the words people use for them (R5)."""

from collections.abc import Sequence
from typing import Final

from cases.decision import Refusal
from cases.facts import Grant
from cases.ids import Category, Party

_CATEGORY_WORDS: Final = {
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
_PARTY_WORDS: Final = {
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
BASICS: Final = Category("grund")
"""The least that can be named: that there is a group, and its times."""
CATEGORIES: Final = tuple(Category(code) for code in _CATEGORY_WORDS)
PARTIES: Final = tuple(Party(code) for code in _PARTY_WORDS)
CIVIL: Final = frozenset({Party("forening"), Party("tranare"), Party("kyrka")})
"""Outside the public secrecy law: asked to meetings, and in the room only with a signed promise of silence (R32)."""
GUARDIANS: Final = Party("vardnadshavare")
"""The guardians as recipients: no organisation, and nobody comes into a room by it (R92)."""
_CATEGORY_OF: Final = {word: Category(code) for code, words in _CATEGORY_WORDS.items() for word in words.split()}
_PARTY_OF: Final = {word: Party(code) for code, words in _PARTY_WORDS.items() for word in words.split()}
WILDCARDS: Final = frozenset({"alla", "allt", "all", "everything", "any", "samtliga", "*"})
"""Words for *everything*: a consent names what it is about, so each is refused."""


def category_of(word: str) -> Category | None:
    """The kind of information a word means, whichever way it is spelt."""
    return _CATEGORY_OF.get(word.casefold())


def party_of(word: str) -> Party | None:
    """The organisation a word means."""
    return _PARTY_OF.get(word.casefold().replace(" ", "-"))


def category_text(category: Category) -> str:
    """Its name in the reader's language: a reference to the text `category-…`."""
    return f"@category-{category.replace('_', '-')}"


def category_word(category: Category) -> str:
    """The short word for it that papers are typed with."""
    return _CATEGORY_WORDS[category].split()[0]


def party_text(party: Party) -> str:
    """Its name in the reader's language: a reference to the text `party-…`."""
    return f"@party-{party}"


def read_grants(lines: Sequence[tuple[str, Sequence[str]]]) -> tuple[Grant, ...] | Refusal:
    """Lines as *skola: grund, närvaro* as grants; refused are *alla*, unknown words and a party without a category."""
    grants: list[Grant] = []
    for party_word, words in lines:
        read = _read_line(party_word, words)
        if isinstance(read, Refusal):
            return read
        grants.extend(read)
    return tuple(dict.fromkeys(grants))


def _read_line(party_word: str, words: Sequence[str]) -> tuple[Grant, ...] | Refusal:
    if any(word.casefold() in WILDCARDS for word in (party_word, *words)):
        return Refusal("refusal-wildcard")
    party = party_of(party_word)
    if party is None:
        return Refusal("refusal-unknown-party", {"said": party_word, "known": tuple(map(party_text, PARTIES))})
    if not words:
        return Refusal("refusal-party-without-category", {"party": party_text(party)})
    for word in words:
        if category_of(word) is None:
            return Refusal("refusal-unknown-category", {"said": word, "known": tuple(map(category_text, CATEGORIES))})
    return tuple(Grant(party, category) for category in map(category_of, words) if category)
