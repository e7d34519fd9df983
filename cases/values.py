"""What facts and the case are made of: values that never change, as frozen dataclasses are, but made in C.

A dataclass takes forty times as long to be declared, and thirty times as long to be copied with a change, which is
what a start does: it declares every fact and folds every case."""

from dataclasses import Field, fields, make_dataclass
from typing import TYPE_CHECKING, Any

from msgspec import Struct

if TYPE_CHECKING:
    from dataclasses import replace
else:
    from msgspec.structs import replace  # the same for values, in C

__all__ = ["Value", "replace"]


class _Fields:
    """What `dataclasses.replace` and `fields` look for in a kind of value; put together when one of them first does."""

    def __get__(self, value: Struct | None, kind: type[Struct]) -> dict[str, Field[Any]]:
        made: Any = make_dataclass(kind.__name__, kind.__struct_fields__)
        found = {each.name: each for each in fields(made)}
        if "__dataclass_fields__" not in vars(kind):
            setattr(kind, "__dataclass_fields__", found)  # noqa: B010 - which mypy takes for a dataclass's own
        return found


class Value(Struct, frozen=True):
    """To the rest of the program a frozen dataclass; `class X(Value, frozen=True)`."""

    __dataclass_fields__ = _Fields()
