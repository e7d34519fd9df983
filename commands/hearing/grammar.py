"""How words about who gets to know things are put together: patterns over one letter for each word (`senses.py`)."""

import re
from typing import Final

_AROUND: Final = "[nJhVG]*"
_BEFORE: Final = "[nJjhVG]*"
LIST: Final = "(?:A?n?[PpiS](?:[Cn]{0,2}[PpiS])*|A|D+)"
"""Those who are meant: parties, all, or *dom*."""
_REMOVED: Final = f"(?:R[neh]*{LIST}(?:n*w)?|On*{LIST}n*w)"
_TAKEN_BACK: Final = f"(?:(?:B[nehD]*[Ya]|R[neh]*Y)(?:[ne]*{LIST})?)"
_CORE: Final = f"(?:{_REMOVED}|{_TAKEN_BACK})"
EXCEPTED: Final = f"(?:X|n*M?n*Nn*){LIST}(?:[CM]*Nn*{LIST})*"

WHOLE: Final = re.compile(f"{_BEFORE}{_CORE}(?:[nJhVGC]*{_CORE})*{_AROUND}(?P<but>{EXCEPTED})?{_AROUND}")
"""A sentence that takes something back and says nothing else."""
CORE: Final = re.compile(_CORE)
BUT: Final = re.compile(EXCEPTED)
MEANT: Final = re.compile(LIST)
REGRET: Final = re.compile(f"{_BEFORE}G{_AROUND}")

LOOSE: Final = re.compile(
    f"(?P<removed>[Rr][nehCJD]*{LIST}|On*{LIST}n*w|{LIST}[^RBN.]{{0,3}}v)"
    f"|(?P<back>[BbRr][nehD]*[Ya](?:[ne]*{LIST})?|O[n_]{{0,2}}Y(?:[ne]*{LIST})?|[Bb][ne]*{LIST}|U[ne]*{LIST})"
    r"|(?P<all>R[nehJj]*(?=[.Q]|$)|Bn*(?=[.Q]|$)|R[neh]*[ymE]|Nn?_[Ya]|_Nn?[Ya]|[Ya]_N|(?<!N)(?:G|g|W))"
)
"""The same among other words; of none that is named where it is of all."""
AWAY: Final = re.compile(f"{_BEFORE}(?:{LIST}[nu]*w|wn?e?n*{LIST}){_AROUND}")
"""*Polisen bort*."""
DENIED_BEFORE: Final = re.compile(r"N[nhVujJ]{0,2}$")
DENIED_AFTER: Final = re.compile(r"[nDe]*N(?!n*[PpiS])")

_UNWILLING: Final = "(?:[Vu][njJVuhG_]{0,2}N|N[Vu]|U)"
_MUST_NOT: Final = "(?:u[nhV]?N|V[nJ]+N)"
WISHES: Final = (
    re.compile(rf"{_UNWILLING}[njJVuK]*?hK?n*(?P<who>{LIST})"),
    re.compile(rf"{_UNWILLING}[njJhVuK]{{0,5}}?(?P<who>{LIST}|y)[^.RB]*?[KT]"),
    re.compile(rf"{_UNWILLING}[njJhVu]*K[ne]*(?P<who>{LIST})"),
    re.compile(rf"(?P<who>{LIST})[^.RBNU]{{0,3}}?{_MUST_NOT}[^.RB]{{0,6}}?[KT]"),
    re.compile(rf"(?P<who>{LIST})n?N[uV]?[nJ]*[KT]"),
    re.compile(rf"(?:N[nJhVu]{{0,2}}l|lN)[nel_]{{0,3}}(?P<who>{LIST})"),
)
"""*Jag vill inte ha med polisen*, *jag vill inte att polisen får veta*, *polisen ska inte få veta*."""
LEAVES: Final = re.compile(r"(?<!N)W|(?:V[njJVhG_]{0,2}N|NV|U)[njJhVue]*T[nJ]*$")
"""*Jag hoppar av*, *jag vill inte vara med längre*."""
UNSURE: Final = re.compile(r"[QHt]")
