"""What the client needs to know before its first word to the server, and why it may refuse to start."""

from dataclasses import dataclass, field
from pathlib import Path

from cases.ids import UserId


@dataclass(frozen=True, slots=True)
class MatrixSettings:
    """How to reach the homeserver and who we are there."""

    homeserver: str
    """The client-server API's base URL, `https://matrix.example.org`."""
    user: UserId
    folder: Path
    """Where the crypto store lives; made with mode 0700."""
    password: str | None = field(default=None, repr=False)
    access_token: str | None = field(default=None, repr=False)
    device: str | None = None
    """The device that `access_token` belongs to."""
    reset_identity: bool = False
    """Replace cross-signing keys of another's making; needs the password."""
    federate: bool = False
    """Whether case rooms may have members from other homeservers."""
    device_name: str = "bot"
    """Seen by everyone who looks at our devices: neutral."""
    withheld_reason: str = field(default="", repr=False)
    """What a device that gets no key is told beside the code (specification: m.room_key.withheld)."""


class StartRefused(Exception):
    """The client will not start; `reason` names why, and is the id of a text that says what helps."""

    reason = "start-refused"

    def __init__(self) -> None:
        super().__init__(self.reason)


class NotAHomeserver(StartRefused):
    """Something answers at the address, and it is no Matrix homeserver."""

    reason = "not-a-homeserver"


class WrongPassword(StartRefused):
    """The homeserver does not take the password."""

    reason = "wrong-password"


class AccountClosed(StartRefused):
    """The account was closed for good (deactivated); nothing opens it again."""

    reason = "account-closed"


class TokenRefused(StartRefused):
    """The access token is not valid, or belongs to another account or device than the one configured."""

    reason = "token-refused"


class NoCredentials(StartRefused):
    """Neither a password nor an access token is given, and no login is kept."""

    reason = "no-credentials"


class ForeignIdentity(StartRefused):
    """The account has cross-signing keys that someone else made (N1)."""

    reason = "foreign-identity"


class PasswordNeeded(StartRefused):
    """The homeserver wants the password before it takes our cross-signing keys."""

    reason = "password-needed"


class NotShown(StartRefused):
    """The homeserver does not show our signature on our own device (N1)."""

    reason = "signature-not-shown"


class StoreLost(StartRefused):
    """The device has keys on the server and its crypto store is gone: only a new login helps (N15)."""

    reason = "store-lost"


class StoreOld(StartRefused):
    """The crypto store is an older copy, whose keys open nothing any more: only a new login helps (N15)."""

    reason = "store-old"


class StoreBusy(StartRefused):
    """Another process holds the crypto store."""

    reason = "store-busy"


class StoreUnreadable(StartRefused):
    """The crypto store does not open with the kept pickle key."""

    reason = "store-unreadable"


class RoomVersionUnsupported(StartRefused):
    """The homeserver cannot make rooms of version 12 (N14)."""

    reason = "room-version-unsupported"
