"""The code that a coordinator writes on the paper of one of the family, by which they show that it is they (R98).

Eight signs that are not mistaken for one another when written by hand, and no vowels: no word comes out by chance, and
no ordinary sentence is taken for a try. Of the code itself the journal keeps a salted hash only."""

import re
from datetime import datetime, timedelta
from hashlib import blake2b
from hmac import compare_digest
from typing import Final

from cases.values import Value

SIGNS: Final = "34679CDFHJKMNPRTWX"
LENGTH: Final = 8
TRIES: Final = 5
"""So many wrong codes, and nothing more is sent until there is a new one."""
HOLDS: Final = timedelta(days=14)
_HALF: Final = LENGTH // 2
_WRITTEN: Final = re.compile(rf"(?<!\w)([{SIGNS}]{{{_HALF}}})[\s\-–]?([{SIGNS}]{{{_HALF}}})(?!\w)")


class PaperCode(Value, frozen=True):
    """A code that waits for its answer. `misses`: wrong codes so far; `ended`: no answer to it counts any more."""

    salt: str
    digest: str
    given: datetime
    misses: int = 0
    ended: bool = False

    def is_open(self, now: datetime) -> bool:
        return not self.ended and now < self.given + HOLDS

    def fits(self, code: str) -> bool:
        return compare_digest(self.digest, digest_of(code, self.salt))


def draw_paper_code(number: int) -> str:
    """A code made of `number`, which is 128 bits of randomness."""
    signs = []
    for _ in range(LENGTH):
        number, at = divmod(number, len(SIGNS))
        signs.append(SIGNS[at])
    return "".join(signs)


def digest_of(code: str, salt: str) -> str:
    return blake2b(code.encode(), key=salt.encode(), digest_size=32).hexdigest()


def code_in(text: str) -> str | None:
    """The first code that stands in a message, as written with or without a space, in small letters or capitals."""
    found = _WRITTEN.search(text.upper())
    return found[1] + found[2] if found else None


def grouped(code: str) -> str:
    """As it is written on paper."""
    return f"{code[:_HALF]} {code[_HALF:]}"
