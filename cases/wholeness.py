"""What a look through the whole journal found, for those who ask whether anybody has changed it (R87)."""

from dataclasses import dataclass

from cases.decision import Decision, Say, TextArguments, ToWriter

SHOWN = 16
"""So many characters of the chain's last value are enough to compare."""


@dataclass(frozen=True, slots=True)
class Looked:
    """`rows` hold, up to the chain value `head` (hex). `why` is a code of storage, None when all of them hold.

    `first_wrong_row` is None too when there is no journal to look at."""

    rows: int
    head: str
    why: str | None = None
    first_wrong_row: int | None = None


def told(looked: Looked) -> Decision:
    """Says plainly to the one who asked that it holds, or which row is the first that does not, and why."""
    if looked.why is None:
        whole: TextArguments = {"rows": looked.rows, "head": looked.head[:SHOWN]}
        return Decision(effects=(Say(ToWriter(), "journal-whole", whole),))
    broken: TextArguments = {"row": looked.first_wrong_row or 0, "why": f"@journal-{looked.why}"}
    return Decision(effects=(Say(ToWriter(), "journal-broken", broken, act=True),))
