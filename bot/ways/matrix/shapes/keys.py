"""Keys as the server hands them out, also those that a partner's server vouches for: texts where texts stand (N4)."""

from collections.abc import Mapping
from typing import Any, Final

from bot.ways.matrix.canonical import Json
from bot.ways.matrix.shapes.leaves import as_name, as_user, object_at, sound

SECTIONS: Final = ("master_keys", "self_signing_keys")
EMPTY: Final[Json] = {}
"""Stands for a key that the server shows and nobody can read: it is there, and vouches for nothing."""


def as_keys(answer: Any) -> Json:
    """An answer to /keys/query: devices by user and id, the identities of users, the servers that did not answer."""
    return {
        "device_keys": {
            user: {name: _fitting(device) for each, device in devices.items() if (name := as_name(each)) is not None}
            for user, devices in _by_user(answer, "device_keys").items()
            if isinstance(devices, dict)
        },
        **{
            section: {user: _fitting(key) for user, key in _by_user(answer, section).items() if key is not None}
            for section in SECTIONS
        },
        "failures": {server: {} for server in object_at(answer, "failures") if as_name(server) is not None},
    }


def as_claimed(answer: Any) -> Json:
    """An answer to /keys/claim: one-time keys by user, device and key id."""
    return {
        user: {
            name: {kind: _fitting(key) for kind, key in object_at(keys).items() if as_name(kind) is not None}
            for each, keys in object_at(devices).items()
            if (name := as_name(each)) is not None
        }
        for user, devices in _by_user(answer, "one_time_keys").items()
    }


def as_failures(answer: Any) -> bool:
    """Whether the server did not take all of the signatures that it was given."""
    return bool(object_at(answer).get("failures"))


def _by_user(answer: Any, section: str) -> Mapping[str, Any]:
    return {user: part for each, part in object_at(answer, section).items() if (user := as_user(each)) is not None}


def _fitting(key: Any) -> Json:
    return key if _is_key(key) else EMPTY


def _is_key(key: Any) -> bool:
    """A signed object whose keys, names and signatures are texts."""
    if not isinstance(key, dict) or not sound(key):
        return False
    signatures = key.get("signatures", {})
    return (
        all(isinstance(key.get(part, ""), str) for part in ("user_id", "device_id", "key"))
        and all(_are_texts(key.get(part, [])) for part in ("usage", "algorithms"))
        and _names_texts(key.get("keys", {}))
        and isinstance(signatures, dict)
        and all(map(_names_texts, signatures.values()))
    )


def _are_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(each, str) for each in value)


def _names_texts(value: Any) -> bool:
    return isinstance(value, dict) and all(isinstance(each, str) for each in value.values())
