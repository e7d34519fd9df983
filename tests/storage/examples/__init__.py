"""One example of every fact there is, one file a topic; tests/golden/facts holds each as the journal writes it.

Here too stands why a fact is in no life that `tests/machines` plays, where it is in none."""

from typing import Final

from cases.facts import Fact
from tests.storage.examples import (
    basis,
    consent,
    desk,
    exceptions,
    family,
    hearing,
    meetings,
    members,
    office,
    plan,
    rhythm,
    roomkinds,
    rooms,
    safekeeping,
    setback,
)

TOPICS: Final = (
    office, basis, members, family, hearing, desk, consent, exceptions, setback, meetings, rhythm, plan, rooms,
    roomkinds, safekeeping,
)  # fmt: skip
EXAMPLES: Final[tuple[Fact, ...]] = tuple(fact for topic in TOPICS for fact in topic.EXAMPLES)
"""In an order in which they could have happened."""
UNREACHED: Final[dict[type[Fact], str]] = {
    kind: why for topic in TOPICS for kind, why in getattr(topic, "UNREACHED", {}).items()
}
"""What no life comes to, and why: none of it lets anybody into a case room."""
