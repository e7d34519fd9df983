"""Cross-signing as pure functions: make an identity, sign with it, and read whose devices a chain holds for (N1, N2).

The law of the chain: a master key signs a self-signing key, the self-signing key signs a device, and the device signs
itself; what breaks at any link is not the person's device.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from bot.ways.matrix.canonical import Json, from_unpadded, signed_bytes, unpadded
from cases.ids import MasterKey, UserId

SEED = 32
Sign = Callable[[bytes], str]
"""Signs bytes with a device's Ed25519 key; the answer is unpadded base64."""


@dataclass(frozen=True, slots=True)
class Identity:
    """One account's three private keys."""

    user: UserId
    master: Ed25519PrivateKey = field(repr=False)
    self_signing: Ed25519PrivateKey = field(repr=False)
    user_signing: Ed25519PrivateKey = field(repr=False)

    @property
    def master_key(self) -> MasterKey:
        """The public part that people pin and compare."""
        return MasterKey(public(self.master))


@dataclass(frozen=True, slots=True)
class Device:
    """One device's public keys as its owner published them, signed by itself."""

    user: UserId
    device: str
    ed25519: str
    curve25519: str


@dataclass(frozen=True, slots=True)
class Chain:
    """What a /keys/query answer proves of one person."""

    user: UserId
    master: MasterKey | None
    """The master key, when it truly signed a self-signing key."""
    signed: tuple[Device, ...]
    """Devices that the self-signing key beneath `master` signed."""
    others: tuple[Device, ...]
    """Well-formed devices without that signature."""


def new_identity(user: UserId) -> Identity:
    """Three fresh random keys."""
    return Identity(user, Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate(), Ed25519PrivateKey.generate())


def seeds_of(identity: Identity) -> bytes:
    """The 96 secret bytes from which `identity_from_seeds` makes the same identity again."""
    keys = (identity.master, identity.self_signing, identity.user_signing)
    return b"".join(key.private_bytes_raw() for key in keys)


def identity_from_seeds(user: UserId, seeds: bytes) -> Identity:
    """The identity of `seeds_of`; ValueError unless they are 96 bytes."""
    if len(seeds) != 3 * SEED:
        raise ValueError("an identity is made of three seeds of 32 bytes")
    master, self_signing, user_signing = (
        Ed25519PrivateKey.from_private_bytes(seeds[at : at + SEED]) for at in (0, SEED, 2 * SEED)
    )
    return Identity(user, master, self_signing, user_signing)


def public(key: Ed25519PrivateKey) -> str:
    """The public half, unpadded base64."""
    return unpadded(key.public_key().public_bytes_raw())


def with_signature(value: Mapping[str, Any], user: UserId, key_id: str, signature: str) -> Json:
    """The same object with one more signature beside those it had."""
    signatures = {owner: dict(made) for owner, made in value.get("signatures", {}).items()}
    signatures.setdefault(user, {})[f"ed25519:{key_id}"] = signature
    return {**value, "signatures": signatures}


def sign_json(value: Mapping[str, Any], user: UserId, key: Ed25519PrivateKey) -> Json:
    """The same object signed by one of `user`'s cross-signing keys (appendices: signing JSON)."""
    return with_signature(value, user, public(key), unpadded(key.sign(signed_bytes(value))))


def cross_signing_key(user: UserId, key: Ed25519PrivateKey, usage: str) -> Json:
    """A CrossSigningKey object, not signed yet."""
    return {"user_id": user, "usage": [usage], "keys": {f"ed25519:{public(key)}": public(key)}}


def signing_upload(identity: Identity) -> Json:
    """The body of POST /keys/device_signing/upload: three keys, the lower two signed by the master key."""
    user, master = identity.user, identity.master
    return {
        "master_key": cross_signing_key(user, master, "master"),
        "self_signing_key": sign_json(cross_signing_key(user, identity.self_signing, "self_signing"), user, master),
        "user_signing_key": sign_json(cross_signing_key(user, identity.user_signing, "user_signing"), user, master),
    }


def signatures_upload(identity: Identity, device_keys: Mapping[str, Any], device_sign: Sign) -> Json:
    """The body of POST /keys/signatures/upload: the device signed by the self-signing key, and the master key signed
    by the device, so that older clients see the two as one."""
    device_id = device_keys["device_id"]
    bare = {key: part for key, part in device_keys.items() if key != "unsigned"}
    master = cross_signing_key(identity.user, identity.master, "master")
    return {
        identity.user: {
            device_id: sign_json(bare, identity.user, identity.self_signing),
            identity.master_key: with_signature(master, identity.user, device_id, device_sign(signed_bytes(master))),
        }
    }


def is_signed(value: Any, user: UserId, key_id: str, key: str) -> bool:
    """Whether `value` carries a valid Ed25519 signature by `key` under `user` and `ed25519:key_id`.

    `value` is a stranger's: anything malformed is simply not signed.
    """
    try:
        signature = from_unpadded(value["signatures"][user][f"ed25519:{key_id}"], 64)
        raw = from_unpadded(key, 32)
        if signature is None or raw is None:
            return False
        Ed25519PublicKey.from_public_bytes(raw).verify(signature, signed_bytes(value))
    except (InvalidSignature, KeyError, TypeError, ValueError, AttributeError, RecursionError):
        return False
    return True


def read_chain(answer: Mapping[str, Any], user: UserId) -> Chain:
    """What a raw /keys/query answer proves of `user`; malformed keys count as absent."""
    master = _key_of(answer, "master_keys", user, "master")
    self_signing = _key_of(answer, "self_signing_keys", user, "self_signing")
    if master is None or self_signing is None or not is_signed(answer["self_signing_keys"][user], user, master, master):
        master = self_signing = None
    signed: list[Device] = []
    others: list[Device] = []
    for device, payload in _devices_of(answer, user):
        holds = self_signing is not None and is_signed(payload, user, self_signing, self_signing)
        (signed if holds else others).append(device)
    return Chain(user, MasterKey(master) if master else None, tuple(signed), tuple(others))


def _key_of(answer: Mapping[str, Any], section: str, user: UserId, usage: str) -> str | None:
    """The one Ed25519 key of a CrossSigningKey object in the answer, or None."""
    try:
        value = answer[section][user]
        ((key_id, key),) = value["keys"].items()
        fits = value["user_id"] == user and usage in value["usage"] and key_id == f"ed25519:{key}"
        return key if fits and from_unpadded(key, 32) is not None else None
    except (KeyError, TypeError, ValueError, AttributeError):
        return None


def _devices_of(answer: Mapping[str, Any], user: UserId) -> list[tuple[Device, Json]]:
    """The user's well-formed, self-signed devices, each with the object it came from."""
    section = answer.get("device_keys")
    devices = section.get(user) if isinstance(section, dict) else None
    found = []
    for device_id, payload in devices.items() if isinstance(devices, dict) else ():
        device = _device(payload, user, device_id)
        if device is not None and is_signed(payload, user, device_id, device.ed25519):
            found.append((device, payload))
    return found


def _device(payload: Any, user: UserId, device_id: str) -> Device | None:
    try:
        named = payload["user_id"] == user and payload["device_id"] == device_id
        ed25519, curve25519 = payload["keys"][f"ed25519:{device_id}"], payload["keys"][f"curve25519:{device_id}"]
        whole = named and from_unpadded(ed25519, 32) is not None and from_unpadded(curve25519, 32) is not None
    except (KeyError, TypeError):
        return None
    return Device(user, device_id, ed25519, curve25519) if whole else None
