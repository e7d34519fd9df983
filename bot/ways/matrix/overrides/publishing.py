"""What we publish of our Olm account: device keys, one-time keys refilled from zero, a fallback key (N5).

nio ignores a count of zero, knows no fallback keys, and writes the account down only after the upload: a crash in
between would leave keys on the server whose private halves are gone.
"""

from nio.crypto import Olm

from bot.ways.matrix.canonical import Json, signed_bytes
from bot.ways.matrix.roomshape import MEGOLM

ALGORITHMS = ["m.olm.v1.curve25519-aes-sha2", MEGOLM]


def sign(olm: Olm, message: bytes) -> str:
    """A signature by our device's Ed25519 key, unpadded base64."""
    made: str = olm.account.sign(message.decode())
    return made


def device_keys(olm: Olm) -> Json:
    """Our device's public keys, signed by the device (specification: DeviceKeys)."""
    keys = olm.account.identity_keys
    bare: Json = {
        "user_id": olm.user_id,
        "device_id": olm.device_id,
        "algorithms": ALGORITHMS,
        "keys": {f"{kind}:{olm.device_id}": keys[kind] for kind in ("curve25519", "ed25519")},
    }
    return _signed(olm, bare)


def one_time_keys(olm: Olm, on_server: int) -> Json:
    """Signed one-time keys that fill the server's pool up to the account's measure; saved before they are returned."""
    wanting = olm.account.max_one_time_keys - max(on_server, 0) - len(olm.account.one_time_keys["curve25519"])
    if wanting > 0:
        olm.account.generate_one_time_keys(wanting)
        olm.save_account()
    keys = olm.account.one_time_keys["curve25519"]
    return {f"signed_curve25519:{key_id}": _signed(olm, {"key": key}) for key_id, key in keys.items()}


def fallback_key(olm: Olm) -> Json:
    """A new signed fallback key, for when the pool is drained; saved before it is returned."""
    account = olm.account._account  # noqa: SLF001  nio wraps the account and leaves its fallback key out
    account.generate_fallback_key()
    olm.save_account()
    return {
        f"signed_curve25519:{key_id}": _signed(olm, {"key": key.to_base64(), "fallback": True})
        for key_id, key in account.fallback_key.items()
    }


def published(olm: Olm) -> None:
    """The server has what we uploaded."""
    olm.account.shared = True
    olm.account.mark_keys_as_published()
    olm.save_account()


def _signed(olm: Olm, value: Json) -> Json:
    signature = sign(olm, signed_bytes(value))
    return {**value, "signatures": {olm.user_id: {f"ed25519:{olm.device_id}": signature}}}
