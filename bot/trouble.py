"""What can go wrong with a homeserver: nine errors, none of which carries a text, a name or a token."""

from datetime import timedelta


class HomeserverError(Exception):
    """The homeserver did not do what was asked. Carries no text of a message and no token."""


class Unavailable(HomeserverError):
    """Down, slow, or answering 5xx or 429: worth another try after `retry_after`."""

    def __init__(self, retry_after: timedelta | None = None) -> None:
        super().__init__("the homeserver is not answering now")
        self.retry_after = retry_after


class Limited(Unavailable):
    """The server holds us back for having asked too often: it is not away."""


class Rejected(HomeserverError):
    """The homeserver said no, for now at least. `code` is its errcode."""

    def __init__(self, code: str) -> None:
        super().__init__(f"the homeserver refused: {code}")
        self.code = code


class Unsendable(Rejected):
    """What was to be sent can never be taken as it stands: it is too large, or no JSON that the server reads."""


class AccountLocked(Rejected):
    """The server's administrator has locked the account: it does nothing until they open it again."""

    def __init__(self) -> None:
        super().__init__("M_USER_LOCKED")


class LoggedOut(HomeserverError):
    """The access token is not valid any more: fatal."""


class HomeserverLost(Exception):
    """Nothing was heard for five minutes: the process ends, and its service starts it again."""


class Shut(HomeserverError):
    """Nothing is sent into this room now: it is frozen, not encrypted, or someone is in it who should not be."""
