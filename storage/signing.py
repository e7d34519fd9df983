"""The audit signature: Ed25519 under a key that comes from the root secret (RFC 8032)."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from storage.root import RootSecret


def signing_key(root: RootSecret) -> Ed25519PrivateKey:
    return Ed25519PrivateKey.from_private_bytes(root.key("audit signature"))


def public_key(root: RootSecret) -> bytes:
    """32 bytes with which anyone can check checkpoints."""
    return signing_key(root).public_key().public_bytes_raw()


def is_signed(public: bytes, message: bytes, signature: bytes) -> bool:
    """Whether the holder of the private half signed exactly this."""
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except (InvalidSignature, ValueError):
        return False
    return True
