"""Working models: the values a municipality works by, one data file each; no model is a branch in the code."""

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
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
    start_cadence_days: int = 28
    start_meetings: int = 0
    mandatory_parties: tuple[Party, ...] = (Party("soc"), Party("polis"), Party("skola"))
    mandatory_per_case: bool = False
    incomplete_group: str = "varna"
    guardians_from_15: str = "alla"
    also_answer: tuple[str, ...] = ()
    overdue_days: int = 3
    fb_6_13a_sekretess: str = ""
    """Where the jurist has written that a decision by 6 kap. 13 a § FB lifts secrecy too; empty: it does not (R3)."""
    sources: tuple[tuple[str, str], ...] = field(default=(), compare=False)
    """Where each value comes from, by its name."""


STANDARD: Final = Model()
KEYS: Final = tuple(each.name for each in fields(Model) if each.name not in {"name", "sources"})
"""What a model decides, in the order in which it is shown."""
CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "incomplete_group": ("varna", "stoppa"),
    "guardians_from_15": ("alla", "en", "informeras", "ingen"),
}
"""The keys whose value is one of a few words."""
ALSO_ANSWER: Final = ("god_man", "sarskilt_forordnad_vh")
"""The parts that a model may ask for a yes beside those who always must answer."""
_REFERENCES: Final = frozenset({"fb_6_13a_sekretess"})
"""The keys whose value says where something stands written; empty where it does not."""
_BOUNDS: Final[Mapping[str, tuple[int, int]]] = {
    "own_answer_from": (1, 12),
    "adult_from": (18, 18),
    "longest_consent_months": (1, 12),
}
"""The lowest and the highest of what no model may loosen: from twelve the young person answers, until eighteen every
guardian does, and no paper is longer than a year (R3, R6)."""
_MAY_BE_NONE: Final = frozenset({"start_meetings"})
"""The numbers that may be 0: there is no such thing in the model."""
_LIMITS: Final = (
    ("youngest", "oldest"),
    ("own_answer_from", "adult_from"),
    ("consent_months", "longest_consent_months"),
)


def read_model(data: Mapping[str, object], base: Model = STANDARD) -> Model:
    """A model from what stands in its file: `name`, and for each other key a `value` and its `source`.

    A key that is not in the file has the value and the source that it has in `base`. Raises ModelWrong for an unknown
    key, a missing name, a wrong kind of value, an unknown source, a lower limit above its upper one, or what
    no model may loosen."""
    values: dict[str, Any] = {"name": _name(data)}
    sources = dict(base.sources)
    for key, entry in data.items():
        if key == "name":
            continue
        if key not in KEYS or not isinstance(entry, Mapping) or entry.keys() != {"value", "source"}:
            raise ModelWrong(key)
        if entry["source"] not in SOURCES:
            raise ModelWrong(f"{key}.source")
        values[key] = _value(key, entry["value"])
        sources[key] = entry["source"]
    model = replace(base, **values, sources=tuple((key, sources[key]) for key in KEYS if key in sources))
    _refuse_what_loosens(model)
    return model


def _refuse_what_loosens(model: Model) -> None:
    for lower, upper in _LIMITS:
        if getattr(model, lower) > getattr(model, upper):
            raise ModelWrong(lower)
    for key, (least, most) in _BOUNDS.items():
        if not least <= getattr(model, key) <= most:
            raise ModelWrong(key)


def source_of(model: Model, key: str) -> str:
    """Where the value comes from: one of SOURCES."""
    return dict(model.sources).get(key, "standard")


def differing(model: Model, base: Model = STANDARD) -> tuple[str, ...]:
    """The keys in which a model is another than `base`, by value."""
    return tuple(key for key in KEYS if getattr(model, key) != getattr(base, key))


def _name(data: Mapping[str, object]) -> str:
    name = data.get("name")
    if not isinstance(name, str) or not name:
        raise ModelWrong("name")
    return name


def _value(key: str, value: object) -> int | str | tuple[Party, ...] | tuple[str, ...]:
    if key == "mandatory_parties":
        return _parties(key, value)
    if key == "also_answer":
        return _roles(key, value)
    if key in CHOICES or key in _REFERENCES:
        return _word(key, value)
    return _number(key, value)


def _parties(key: str, value: object) -> tuple[Party, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(each, str) for each in value):
        raise ModelWrong(key)
    return tuple(Party(each) for each in value)


def _roles(key: str, value: object) -> tuple[str, ...]:
    if not isinstance(value, list) or not set(value) <= set(ALSO_ANSWER):
        raise ModelWrong(key)
    return tuple(value)


def _word(key: str, value: object) -> str:
    if not isinstance(value, str) or value not in CHOICES.get(key, (value,)):
        raise ModelWrong(key)
    return value.strip()


def _number(key: str, value: object) -> int:
    """Or yes and no, where the standard has that."""
    is_switch = isinstance(getattr(STANDARD, key), bool)
    if not isinstance(value, int) or isinstance(value, bool) is not is_switch:
        raise ModelWrong(key)
    if not is_switch and value < (key not in _MAY_BE_NONE):
        raise ModelWrong(key)
    return value
