"""Case codes: neutral Swedish words and a number, drawn at random, so that none tells of another (R25)."""

from collections.abc import Collection
from typing import Final

from cases.ids import CaseCode

WORDS: Final = (
    "Ask", "Asp", "Björk", "Bok", "Ek", "Gran", "Hassel", "Hägg", "Lind", "Lönn", "Oxel", "Pil", "Rönn", "Sälg",
    "Tall", "Viol", "Blåsippa", "Vitsippa", "Ljung", "Klöver", "Vallmo", "Prästkrage", "Smörblomma", "Blåklint",
    "Liljekonvalj", "Linnea", "Maskros", "Nypon", "Hallon", "Blåbär", "Lingon", "Hjortron", "Slånbär", "Enbär",
    "Vinbär", "Krusbär", "Havtorn", "Timjan", "Mynta", "Rosmarin", "Salvia", "Dill", "Kummel", "Fänkål", "Lärka",
    "Svala", "Tärna", "Bofink", "Rödhake", "Talgoxe", "Koltrast", "Sädesärla", "Gärdsmyg", "Domherre",
    "Sidensvans", "Steglits", "Ripa", "Svan", "Gök", "Storspov",
)  # fmt: skip
LOWEST: Final = 10
NUMBERS: Final = 90
AS_TYPED: Final = str.maketrans("åäöéü", "aaoeu")
"""Small letters as people write them where their keyboard has no others."""


def plain_letters(code: CaseCode) -> str:
    """The code as it is compared with what was typed."""
    return code.lower().translate(AS_TYPED)


def draw_code(taken: Collection[CaseCode], number: int) -> CaseCode:
    """A code that is not taken; `number` is 64 bits of randomness. Raises ValueError when every code is taken."""
    free = [code for code in _all() if code not in taken]
    if not free:
        raise ValueError("every case code is taken")
    return free[number % len(free)]


def _all() -> list[CaseCode]:
    return [CaseCode(f"{word}-{tail}") for word in WORDS for tail in range(LOWEST, LOWEST + NUMBERS)]
