"""Working models: the values a municipality works by, one data file each; no model is a branch in the code."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from typing import Any, Final

from cases.ids import Party

SOURCES: Final = frozenset({"seed", "standard", "derived"})
"""Said by the towns themselves; the standard; following from another rule or the law."""


class ModelWrong(Exception):
    """A model's data cannot be used; `key` names what is wrong in it."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Model:
    """The values of one working model. Without arguments it is the standard, that other models differ from."""

    name: str = "standard"
    youngest: int = 12
    oldest: int = 20
    own_answer_from: int = 12
    adult_from: int = 18
    consent_months: int = 6
    longest_consent_months: int = 12
    cadence_days: int = 28
    mandatory_parties: tuple[Party, ...] = (Party("soc"), Party("polis"), Party("skola"))
    overdue_days: int = 3
    sources: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """Where each value comes from, by its name."""


STANDARD: Final = Model()


def read_model(data: Mapping[str, object]) -> Model:
    """A model from what stands in its file: `name`, and for each other key a `value` and its `source`.

    Raises ModelWrong for an unknown key, a missing name, a wrong kind of value or an unknown source."""
    known = {each.name for each in fields(Model)} - {"name", "sources"}
    values: dict[str, Any] = {"name": _name(data)}
    sources: dict[str, str] = {}
    for key, entry in data.items():
        if key == "name":
            continue
        if key not in known or not isinstance(entry, Mapping) or entry.keys() != {"value", "source"}:
            raise ModelWrong(key)
        if entry["source"] not in SOURCES:
            raise ModelWrong(f"{key}.source")
        values[key] = _value(key, entry["value"])
        sources[key] = entry["source"]
    return Model(**values, sources=tuple(sources.items()))


def _name(data: Mapping[str, object]) -> str:
    name = data.get("name")
    if not isinstance(name, str) or not name:
        raise ModelWrong("name")
    return name


def _value(key: str, value: object) -> int | tuple[Party, ...]:
    if key == "mandatory_parties":
        if not isinstance(value, list) or not value or not all(isinstance(each, str) for each in value):
            raise ModelWrong(key)
        return tuple(Party(each) for each in value)
    if isinstance(value, bool) or not isinstance(value, int) or value < 1:
        raise ModelWrong(key)
    return value
