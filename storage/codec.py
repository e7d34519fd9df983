"""Facts as JSON and back: `{"name", "version", "body"}`; rows are never rewritten; old versions lifted when read."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Final, cast

import msgspec

from cases.facts import ALL, Fact
from storage.refused import UnknownFact

Lift = Callable[[dict[str, Any]], dict[str, Any]]


def _with_defaults(body: dict[str, Any]) -> dict[str, Any]:
    """The next version has one more value, whose default says what rows without it mean."""
    return body


LIFTS: Final[Mapping[tuple[str, int], Lift]] = {
    ("invitation-written", 1): _with_defaults,
    ("meeting-answered", 1): _with_defaults,
}
"""From (name, version) to the body of the next version: a pure function each."""

_TYPES: Final = {kind.NAME: kind for kind in ALL}
_ENCODER: Final = msgspec.json.Encoder()


class _Envelope(msgspec.Struct, forbid_unknown_fields=True):
    name: str
    version: int
    body: msgspec.Raw


_READ_ENVELOPE: Final = msgspec.json.Decoder(_Envelope)
_READ_BODY: Final = {name: msgspec.json.Decoder(kind) for name, kind in _TYPES.items()}


def encode(fact: Fact) -> bytes:
    """The fact as the journal keeps it. Raises ValueError for a moment without a zone."""
    for name in fact.__struct_fields__:
        value = getattr(fact, name)
        if isinstance(value, datetime) and value.tzinfo is None:
            raise ValueError(f"{fact.NAME}.{name} is a moment without a zone")
    return _ENCODER.encode({"name": fact.NAME, "version": fact.VERSION, "body": fact})


def decode(data: bytes, lifts: Mapping[tuple[str, int], Lift] = LIFTS) -> Fact:
    """The fact, in the version that the code speaks today. Raises UnknownFact for what it does not know."""
    envelope = _READ_ENVELOPE.decode(data)
    kind = _TYPES.get(envelope.name)
    if kind is None or envelope.version > kind.VERSION:
        raise UnknownFact(envelope.name, envelope.version)
    if envelope.version == kind.VERSION:
        return cast(Fact, _READ_BODY[envelope.name].decode(envelope.body))
    body = msgspec.json.decode(envelope.body)
    for version in range(envelope.version, kind.VERSION):
        lift = lifts.get((envelope.name, version))
        if lift is None:
            raise UnknownFact(envelope.name, version)
        body = lift(body)
    return cast(Fact, msgspec.convert(body, kind))
