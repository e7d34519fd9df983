"""What a consent may name: kinds of information and organisations (R5)."""

from typing import Final

from cases.ids import Category, Party

CATEGORIES: Final = tuple(
    Category(code)
    for code in (
        "grund",
        "skola_narvaro",
        "skola_resultat",
        "brott_misstanke",
        "umgange_plats",
        "missbruk",
        "halsa_psykiatri",
        "boende",
        "ekonomi",
        "insatser_plan",
        "sakerhet",
    )
)
PARTIES: Final = tuple(
    Party(code)
    for code in (
        "soc",
        "polis",
        "skola",
        "bup",
        "frivard",
        "maria",
        "fritid",
        "kurator",
        "skkp",
        "fris",
        "arbetsformedling",
        "forening",
        "tranare",
        "kyrka",
        "familjehem",
        "vardnadshavare",
    )
)
BASICS: Final = Category("grund")
"""The least that can be named: that there is a group, and its times."""
CIVIL: Final = frozenset({Party("forening"), Party("tranare"), Party("kyrka")})
"""Outside the public secrecy law: asked to meetings, and in the room only with a signed promise of silence (R32)."""
GUARDIANS: Final = Party("vardnadshavare")
"""The guardians as recipients: no organisation, and nobody comes into a room by it (R92)."""
WILDCARDS: Final = frozenset({"alla", "allt", "all", "everything", "any", "samtliga", "*"})
"""Words for *everything*: a consent names what it is about, so each is refused."""


def category_text(category: Category) -> str:
    """Its name in the reader's language: a reference to the text `category-…`."""
    return f"@category-{category.replace('_', '-')}"


def party_text(party: Party) -> str:
    """Its name in the reader's language: a reference to the text `party-…`."""
    return f"@party-{party}"
