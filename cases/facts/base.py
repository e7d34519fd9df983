"""What every fact has: a name and a version that the journal keeps, and when it became true.

A fact is a Struct, which takes a fiftieth of the time that a dataclass takes to be made: a start makes a hundred of
them. To the rest of the program it is a frozen dataclass."""

from dataclasses import Field, fields, make_dataclass
from datetime import datetime
from typing import Any, ClassVar

from msgspec import Struct

from cases.ids import CaseId


class _Fields:
    """What `dataclasses.replace` and `fields` look for in a kind of fact; put together when one of them first does."""

    def __get__(self, fact: Struct | None, kind: type[Struct]) -> dict[str, Field[Any]]:
        made: Any = make_dataclass(kind.__name__, kind.__struct_fields__)
        found = {each.name: each for each in fields(made)}
        if "__dataclass_fields__" not in vars(kind):
            setattr(kind, "__dataclass_fields__", found)  # noqa: B010 - which mypy takes for a dataclass's own
        return found


class CaseFact(Struct, frozen=True, kw_only=True):
    """Became true of one case at an aware moment `at`; sealed with that case's key."""

    NAME: ClassVar[str]
    VERSION: ClassVar[int] = 1
    NO_LINE: ClassVar[str] = ""
    """Why the log has no line about it; empty where it has one, the text `log-NAME`."""
    __dataclass_fields__ = _Fields()

    case: CaseId
    at: datetime


class OfficeFact(Struct, frozen=True, kw_only=True):
    """Became true of what belongs to no case; sealed with the office key."""

    NAME: ClassVar[str]
    VERSION: ClassVar[int] = 1
    __dataclass_fields__ = _Fields()

    at: datetime
