"""The working models that lie beside the rules: which there are, what each says, and how the operator is shown it."""

from contextlib import suppress
from functools import cache
from importlib.resources import files
from typing import Final

import yaml

from bot.texts.cli_words import say
from cases.consent.categories import PARTIES
from cases.models import KEYS, STANDARD, Model, ModelWrong, read_model, source_of
from cases.people import SOC

ENDING: Final = ".yaml"
DIFFERS: Final = "*"
"""Stands before a value that is another than the standard's."""
_Loader: Final = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""The one in C where there is one: a dozen files are read at each start, and each takes it a tenth of the time."""


class ModelRefused(Exception):
    """A working model cannot be used. `reason` is the id of the text that says why, `told` what it fills in."""

    def __init__(self, reason: str, **told: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.told = told


@cache
def names() -> tuple[str, ...]:
    """Every model there is a file of, the standard first."""
    found = (entry.name for entry in (files("cases") / "models").iterdir())
    models = {name.removesuffix(ENDING) for name in found if name.endswith(ENDING)}
    return tuple(sorted(models, key=lambda name: (name != STANDARD.name, name)))


def model_called(name: str) -> Model:
    """The model of this name, with the source of each of its values. Raises ModelRefused."""
    if name not in names():
        raise ModelRefused("model-unknown", said=name, known=", ".join(names()))
    standard = _read(STANDARD.name, STANDARD)
    return standard if name == STANDARD.name else _read(name, standard)


def every_model() -> dict[str, Model]:
    """All that can be used, by name; `sigbot model check` says of the others what is wrong."""
    found: dict[str, Model] = {}
    for name in names():
        with suppress(ModelRefused):
            found[name] = model_called(name)
    return found


def shown(model: Model) -> str:
    """One line a value, each with its source; those that differ from the standard are marked and say what that has."""
    return "\n".join((model.name, *(_line(model, key) for key in KEYS)))


def _line(model: Model, key: str) -> str:
    differs = getattr(model, key) != getattr(STANDARD, key)
    line = say("model-value", key=key, value=_words(model, key), source=say(f"model-source-{source_of(model, key)}"))
    apart = " " + say("model-standard-has", value=_words(STANDARD, key)) if differs else ""
    return f"{DIFFERS if differs else ' '} {line}{apart}"


def _words(model: Model, key: str) -> str:
    """As it is written in the file."""
    value = getattr(model, key)
    if isinstance(value, bool):
        return str(value).lower()
    return ", ".join(value) or "–" if isinstance(value, tuple) else str(value)


def _read(name: str, base: Model) -> Model:
    file = name + ENDING
    try:
        model = read_model(yaml.load((files("cases") / "models" / file).read_text(encoding="utf-8"), _Loader), base)  # noqa: S506 - either of the two loaders makes plain values only
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        raise ModelRefused("model-unreadable", file=file) from None
    except ModelWrong as wrong:
        raise ModelRefused("model-wrong", file=file, key=wrong.key) from None
    if model.name != name:
        raise ModelRefused("model-wrong", file=file, key="name")
    if SOC not in model.mandatory_parties or not set(model.mandatory_parties) <= set(PARTIES):
        raise ModelRefused("model-wrong", file=file, key="mandatory_parties")
    return model
