"""What an answer of the server's means to who asked: the JSON of a success, or one of the errors of bot/trouble.py."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

from bot.trouble import AccountLocked, HomeserverError, Limited, LoggedOut, Rejected, Unavailable, Unsendable
from bot.ways.matrix.shapes.leaves import as_token

LONGEST_PAUSE = timedelta(hours=1)
NEVER = frozenset({"M_TOO_LARGE", "M_BAD_JSON", "M_NOT_JSON"})
"""Codes that speak of the body of the request and of nothing else."""
CODE = re.compile(r"[A-Za-z0-9_.]{1,63}")
"""An error code as the specification has them; it is the server's word, and comes into our log."""


class AuthNeeded(Rejected):
    """The server wants user-interactive authentication first; `session` names the attempt."""

    def __init__(self, session: str) -> None:
        super().__init__("M_UIA_NEEDED")
        self.session = session


class Garbled(Unavailable):
    """The server answered something that is no Matrix answer."""


def judged(status: int, answer: Any, retry: str | None) -> Any:
    """The answer of a success, or the one exception that says what the caller may do."""
    if 200 <= status < 300:
        if answer is None:
            raise Garbled
        return answer
    raise _problem(status, answer if isinstance(answer, dict) else {}, retry)


def _problem(status: int, body: dict[str, Any], retry: str | None) -> HomeserverError:
    """The first that fits: the login is gone, to be asked again later, or no."""
    code = body.get("errcode")
    if code in ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN"):
        return LoggedOut("the access token is not valid any more")
    if code == "M_USER_LOCKED":
        return AccountLocked()
    if status == 429 or code == "M_LIMIT_EXCEEDED":
        return Limited(_pause(body.get("retry_after_ms"), retry))
    if status == 401 and (session := as_token(body.get("session"))) is not None:
        return AuthNeeded(session)
    if status >= 500 or status in (408, 425):
        return Unavailable(_pause(None, retry))
    if not isinstance(code, str):
        return Garbled(_pause(None, retry))
    return Rejected(_named(status, code))


def _named(status: int, code: str) -> str:
    """The server's code, if it is one. Synapse calls 404 for an account that is not there M_UNKNOWN."""
    known = code if CODE.fullmatch(code) else "M_UNKNOWN"
    return "M_NOT_FOUND" if status == 404 and known == "M_UNKNOWN" else known


def _pause(milliseconds: Any, header: str | None) -> timedelta | None:
    """How long the server asks us to wait (RFC 9110 section 10.2.3; specification: rate limiting), at most an hour."""
    if isinstance(milliseconds, int | float) and milliseconds >= 0:
        return min(timedelta(milliseconds=min(milliseconds, 10**9)), LONGEST_PAUSE)
    if header is not None and header.isascii() and header.isdigit():
        return min(timedelta(seconds=int(header[:9])), LONGEST_PAUSE)
    return None


@contextmanager
def never_as_it_stands() -> Iterator[None]:
    """Around the request that carries what is to be sent: a refusal of its body is no refusal of anything before it."""
    try:
        yield
    except Rejected as no:
        if no.code in NEVER:
            raise Unsendable(no.code) from None
        raise
