"""How words about who gets to know things are put together: patterns over one letter for each word (`senses.py`)."""

import re
from typing import Final

_AROUND: Final = "[nJhVG]*"
_AFTER: Final = "[nJhVGC]*"
_BEFORE: Final = "[nJjhVGM]*"
LIST: Final = "(?:C?A?n?[PpiS](?:[Cn]{0,2}[PpiS])*|A|D+)"
"""The ones meant: parties, all, or *dom*."""
_REMOVED: Final = f"(?:R[neh]*{LIST}(?:n*w)?|On*{LIST}n*w|{LIST}(?:[Vu]n|n)n*R)"
"""*Ta bort polisen*, *ta polisen bort*, *polisen kan ni ta bort*."""
_TAKEN_BACK: Final = f"(?:(?:B[nehD]*[Ya]|R[neh]*Y)(?:[ne]*{LIST}(?:[nu]*[TK])?)?|[Ya][nhV]*B)"
"""*Jag återkallar mitt ja till polisen*, *… till att polisen är med*."""
_BECAUSE: Final = "n*nVN[nuDhJe]*[KT][nDe]*"
"""*… jag vill inte att de läser*: a wish that names nobody, behind what takes back."""
_CORE: Final = f"(?:{_REMOVED}|{_TAKEN_BACK})"
EXCEPTED: Final = f"(?:X|n*M?n*Nn*){LIST}(?:[CM]*Nn*{LIST})*"

WHOLE: Final = re.compile(f"{_BEFORE}{_CORE}(?:[nJhVGC]*{_CORE})*{_AROUND}(?P<but>{EXCEPTED})?(?:{_AFTER}|{_BECAUSE})")
"""A sentence that takes something back and says nothing else."""
CORE: Final = re.compile(_CORE)
BUT: Final = re.compile(EXCEPTED)
REGRET: Final = re.compile(f"{_BEFORE}G{_AROUND}")

LOOSE: Final = re.compile(
    f"(?P<but>A[nud]*X{LIST}[^RBN.]{{0,3}}[vw])"
    f"|(?P<removed>R[nehCJD]*{LIST}(?!.?o)|r[nehCJD]*(?!D){LIST}|On*{LIST}n*w|On{{1,2}}w[ne]*{LIST}|{LIST}[^RBN.]{{0,3}}[vW])"
    f"|(?P<back>Gn*en*{LIST}|[BbRr][nehD]*[Ya](?:[ne]*{LIST})?|O[n_]{{0,2}}Y(?:[ne]*{LIST})?|O[n_]{{0,2}}k[ne]*[Ya](?:[ne]*{LIST})?|[Bb][ne]*{LIST}|U[ne]*{LIST})"
    r"|(?P<bare>R[nehJj]*(?=[.Q]|$)|Bn*(?=[.Q]|$))|(?P<all>R[neh]*[ym]|Nn?_[Ya]|_Nn?[Ya]|[Ya]_N|(?<!N)(?:G|g|W))"
)
"""The same among other words; where it is about all, no party is named."""
AWAY: Final = re.compile(f"{_BEFORE}(?:{LIST}[nud]*w|wn?e?n*{LIST}){_AROUND}|[nJjhGM]*Nn*{LIST}{_AROUND}")
"""*Polisen bort*, *inga poliser*."""
DENIED_BEFORE: Final = re.compile(r"N[nhVudjJ]{0,2}$")
DENIED_AFTER: Final = re.compile(r"[nDe]*N(?!n*[PpiS])")

_UNWILLING: Final = "(?:[Vud][njJVudhG_]{0,2}N|N[Vud]|U)"
_MUST_NOT: Final = "(?:[ud][nhV]?N|V[nJ]+N)"
WISHES: Final = (
    re.compile(rf"{_UNWILLING}[njJVudK]*?hK?n*(?P<who>{LIST})"),
    re.compile(rf"{_UNWILLING}[njJhVudK]{{0,5}}?(?P<who>{LIST}|y)[^.RB]*?[KT]"),
    re.compile(rf"{_UNWILLING}[njJhVud]*K[ne]*(?P<who>{LIST})"),
    re.compile(rf"(?P<who>{LIST})[^.RBNU]{{0,3}}?{_MUST_NOT}[^.RB]{{0,6}}?[KT]"),
    re.compile(rf"(?P<who>{LIST})n?N[udV]?[nJ]*[KT]"),
    re.compile(rf"(?:N[nJhVud]{{0,2}}l|lN|U[nV]{{0,2}}l)[nel_]{{0,3}}(?P<who>{LIST})"),
)
"""*Jag vill inte ha med polisen*, *jag vill inte att polisen får veta*, *polisen ska inte få veta*."""
MUST_THEY: Final = re.compile(rf"^[nJhQ]*dn?(?P<who>{LIST})n*[TK]")
"""*Måste polisen vara med?*, also without its question mark."""
LEAVES: Final = re.compile(r"(?<!N)W|(?:V[njJVhG_]{0,2}N|NV|U)[njJhVude]*T[nJ]*$")
"""*Jag hoppar av*, *jag vill inte vara med längre*."""
UNSURE: Final = re.compile(r"[QHt]")
