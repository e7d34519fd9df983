"""What a letter says: by itself, and as a line of one that says the same of several cases."""

from dataclasses import dataclass, field

from cases.ids import CaseId, PersonId, UserId


@dataclass(frozen=True, slots=True)
class Words:
    """What a letter says, whatever way it goes."""

    plain: str = field(repr=False)
    html: str | None = field(default=None, repr=False)
    """The same with its emphasis; None for a line that programs read back."""
    act: bool = False
    """Somebody is to act on it; else it is a notice."""
    mentioned: UserId | None = None
    """Who is called by name."""


@dataclass(frozen=True, slots=True)
class Among:
    """How a letter stands in one message with others of its cause: below a heading, above an ending."""

    cause: str
    """What it has in common with them."""
    heading: Words
    line: Words
    ending: Words | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """One of several letters that leave as one: whom it was for, and how it stands there."""

    case: CaseId | None
    person: PersonId | None
    """None: it was for an account or a Samordningsrum, not for somebody of the case."""
    among: Among | None = field(default=None, repr=False)
