"""What the server says of itself, of our login and of accounts (N4)."""

from typing import Any

from bot.ways.matrix.judging import Garbled
from bot.ways.matrix.shapes.leaves import as_name, as_text, as_token, as_user, list_at, object_at
from cases.ids import UserId


def unread(answer: Any) -> None:
    """An object of which nothing is used: that it came is the answer."""
    if not isinstance(answer, dict):
        raise Garbled


def as_login(answer: Any) -> tuple[UserId, str, str]:
    """Who we are, our device and our access token."""
    parts = object_at(answer)
    user, device, token = (
        as_user(parts.get("user_id")),
        as_name(parts.get("device_id")),
        as_token(parts.get("access_token")),
    )
    if user is None or device is None or token is None or not token.isprintable():
        raise Garbled
    return user, device, token


def as_whoami(answer: Any) -> tuple[UserId, str | None]:
    """Who the server takes us for, and with which device."""
    user = as_user(object_at(answer).get("user_id"))
    if user is None:
        raise Garbled
    return user, as_name(object_at(answer).get("device_id"))


def as_versions(answer: Any) -> tuple[str, ...]:
    """The versions of the specification that the server speaks."""
    versions = object_at(answer).get("versions")
    named = [as_name(version) for version in versions] if isinstance(versions, list) else [None]
    if None in named:
        raise Garbled
    return tuple(version for version in named if version is not None)


def as_room_versions(answer: Any) -> frozenset[str]:
    """The room versions that the server can make."""
    available = object_at(answer, "capabilities", "m.room_versions", "available")
    return frozenset(version for version in available if as_name(version) is not None)


def as_login_kinds(answer: Any) -> frozenset[str]:
    """The ways to log in."""
    kinds = (as_name(object_at(flow).get("type")) for flow in list_at(answer, "flows"))
    return frozenset(kind for kind in kinds if kind is not None)


def as_display_name(answer: Any) -> str | None:
    """What somebody calls themselves."""
    return as_text(object_at(answer).get("displayname"), 1024)


def as_uploaded(answer: Any) -> str:
    """Where an upload lies."""
    uri = as_text(object_at(answer).get("content_uri"), 1024)
    if uri is None:
        raise Garbled
    return uri
