"""Canonical JSON and unpadded base64: the bytes that Matrix signatures are made over."""

import base64
import binascii
import json
from collections.abc import Mapping
from typing import Any

Json = dict[str, Any]


def canonical_json(value: Mapping[str, Any]) -> bytes:
    """The one byte form of a JSON object (specification, appendices: canonical JSON)."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), sort_keys=True, allow_nan=False).encode()


def signed_bytes(value: Mapping[str, Any]) -> bytes:
    """What a signature covers: the object without `signatures` and `unsigned` (appendices: signing JSON)."""
    return canonical_json({key: part for key, part in value.items() if key not in ("signatures", "unsigned")})


def unpadded(data: bytes) -> str:
    """Base64 without the trailing `=`."""
    return base64.b64encode(data).rstrip(b"=").decode()


def from_unpadded(text: str, length: int) -> bytes | None:
    """The bytes of one unpadded base64 string, or None unless they are exactly `length` and written the one way."""
    try:
        data = base64.b64decode(text + "=" * (-len(text) % 4), validate=True)
    except (binascii.Error, ValueError):
        return None
    return data if len(data) == length and unpadded(data) == text else None
