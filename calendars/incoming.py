"""What one mail is, once read: an answer, somebody's own words, a report that ours came back, or a machine's."""

from dataclasses import dataclass, field
from enum import StrEnum

from calendars.answer import Answer
from cases.decision import Refusal


class Mail(StrEnum):
    """What a mail is to us."""

    ANSWER = "answer"
    WORDS = "words"
    BOUNCE = "bounce"
    AUTOMATIC = "automatic"
    """An out-of-office, a list, a delay: its words are nobody's, and nothing is answered to it (RFC 3834)."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a server has found out about the sender (RFC 8601): `dmarc` is its word for it, lower case."""

    server: str
    dmarc: str
    domain: str = field(default="", repr=False)
    """The domain it was found for (`header.from`), lower case; empty where it is not named."""


@dataclass(frozen=True, slots=True)
class Bounce:
    """A mail that was not delivered (RFC 3464): to whom, with which status, and which mail of ours it was."""

    recipient: str = field(repr=False)
    status: str
    original: str | None


@dataclass(frozen=True, slots=True)
class Incoming:
    """One mail. Addresses are lower case. `verdicts` stand as the servers put them, the last server's first; only that
    of our own server counts (`is_proven`)."""

    kind: Mail
    sender: str | None = field(repr=False)
    recipients: tuple[str, ...] = field(repr=False)
    message: str | None = None
    answer: Answer | Refusal | None = None
    """Of the first calendar part, where there is one."""
    words: str = field(default="", repr=False)
    """The writer's own: nothing quoted, no signature. Empty for what a machine sent."""
    bounce: Bounce | None = None
    verdicts: tuple[Verdict, ...] = ()

    def is_proven(self, server: str) -> bool:
        """Whether our own server says that the sender is who they say they are: dmarc=pass for the domain of From."""
        ours = next((verdict for verdict in self.verdicts if verdict.server == server.casefold()), None)
        if ours is None or self.sender is None or ours.dmarc != "pass":
            return False
        return ours.domain in {"", self.sender.rpartition("@")[2]}
