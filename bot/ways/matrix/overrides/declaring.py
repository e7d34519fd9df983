"""nio's dataclasses are finished when the first of a kind is made or looked into: a start meets few of its two hundred.

Until then a kind stands there with its names and methods; what `dataclass` would have written for it is missing."""

import dataclasses
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from threading import RLock
from types import ModuleType
from typing import Any

_REAL: Any = dataclasses.dataclass
_FIELDS, _MADE = "__dataclass_fields__", "__init__"
_one_at_a_time = RLock()


def finish_when_needed() -> None:
    """From now on, what nio's modules declare as they are loaded."""
    sys.meta_path.insert(0, _Finder())


class _Finder:
    """Of nio's modules alone."""

    def find_spec(self, name: str, where: Sequence[str] | None, _: ModuleType | None = None) -> ModuleSpec | None:
        found = PathFinder.find_spec(name, where) if name.startswith("nio.") else None
        if found is not None and found.origin is not None:
            found.loader = _Loader(name, found.origin)
        return found


class _Loader(SourceFileLoader):
    def exec_module(self, module: ModuleType) -> None:
        before = dataclasses.dataclass
        setattr(dataclasses, "dataclass", _declared)  # noqa: B010 - mypy has it for a function that stays
        try:
            super().exec_module(module)
        finally:
            setattr(dataclasses, "dataclass", before)  # noqa: B010 - the same


def _declared(kind: type | None = None, /, **wishes: Any) -> Any:
    """Others' kinds, and those with wishes or a way of their own to be made, at once."""
    if kind is None or wishes or not kind.__module__.startswith("nio.") or _MADE in vars(kind):
        return _REAL(kind, **wishes)
    setattr(kind, _FIELDS, _Unfinished())
    setattr(kind, _MADE, _first(kind))
    return kind


class _Unfinished:
    """Stands for a kind's fields until they are asked for: by `fields`, by a kind declared on it, or by `_first`."""

    def __get__(self, value: object, kind: type) -> Any:
        owner = next(each for each in kind.__mro__ if vars(each).get(_FIELDS) is self)
        return _finish(owner)


def _first(kind: type) -> Any:
    def begun(value: Any, *given: Any, **named: Any) -> None:
        _finish(kind)
        getattr(kind, _MADE)(value, *given, **named)

    return begun


def _finish(kind: type) -> Any:
    """Its fields. The kinds that it is declared on are finished by that too, for their fields are asked for."""
    with _one_at_a_time:
        if isinstance(vars(kind)[_FIELDS], _Unfinished):
            delattr(kind, _MADE)
            _REAL(kind)
        return vars(kind)[_FIELDS]
