"""`!modell visa [namn]`: the working model, each value with where it comes from, and what differs from the standard."""

from dataclasses import dataclass
from typing import Final

from cases.access import Access, Place
from cases.consent.categories import party_text
from cases.decision import Decision, Line, Refusal, Say, TextArgument, TextValue, ToWriter
from cases.models import KEYS, STANDARD, Model, source_of
from commands.asked import Asked
from commands.command import Command, Scope
from commands.reading.words import Words, unread


@dataclass(frozen=True, slots=True)
class Args:
    """Which model."""

    model: Model


def parse(words: Words, asked: Asked) -> Args | Refusal:
    if refusal := unread(words):
        return refusal
    model = model_called(words.text, asked) if words.text else asked.house.model
    return model if isinstance(model, Refusal) else Args(model)


def model_called(said: str, asked: Asked) -> Model | Refusal:
    """The model of this name, or the refusal that lists those there are."""
    model = asked.house.models.get(said.casefold())
    return model or Refusal("refusal-unknown-model", {"said": said, "known": tuple(asked.house.models)})


def decide(asked: Asked, args: Args) -> Decision | Refusal:
    lines = tuple(value_line(args.model, STANDARD, key) for key in KEYS)
    shown: dict[str, TextArgument] = {
        "model": args.model.name,
        "ours": int(args.model.name == asked.house.model.name),
        "values": lines,
    }
    return Decision(effects=(Say(ToWriter(), "model-shown", shown),))


def value_line(model: Model, other: Model, key: str) -> Line:
    """One value with its source; where `other` has another, with that too."""
    values: list[tuple[str, TextValue]] = [
        ("what", f"@model-key-{key.replace('_', '-')}"),
        ("value", value_text(model, key)),
        ("source", f"@model-source-{source_of(model, key)}"),
    ]
    if getattr(model, key) == getattr(other, key):
        return Line("line-model-value", tuple(values))
    return Line("line-model-differs", (*values, ("other", value_text(other, key))))


def value_text(model: Model, key: str) -> TextValue:
    """A number as it is; words in the reader's language."""
    value = getattr(model, key)
    if key == "also_answer":
        return tuple(f"@model-word-{part.replace('_', '-')}" for part in value) or "@model-word-ingen"
    if isinstance(value, tuple):
        return tuple(map(party_text, value))
    if isinstance(value, bool):
        return "@model-is-so" if value else "@model-is-not-so"
    if key == "fb_6_13a_sekretess":
        return value or "@model-is-not-so"
    return f"@model-word-{value}" if isinstance(value, str) else int(value)


COMMAND: Final = Command(
    "model-show",
    Access.UNIT_COORDINATOR,
    Place.PRIVATE,
    parse,
    decide,
    scope=Scope.NO_CASE,
    in_office=Place.OPEN,
    harmless=True,
)
