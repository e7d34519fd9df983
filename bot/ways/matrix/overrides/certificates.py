"""Whose certificates this machine trusts is read when the first server is spoken to over TLS, not as aiohttp is loaded.

Until then aiohttp's own two contexts trust nobody."""

import ssl
import sys
from typing import Any, Final

_ASKED_FOR: Final = "set_default_verify_paths"


def put_off_reading() -> None:
    """Load aiohttp so, where it is not loaded yet."""
    if "aiohttp.connector" in sys.modules:
        return
    unread: list[ssl.SSLContext] = []

    def later(context: ssl.SSLContext) -> None:
        unread.append(context)

    setattr(ssl.SSLContext, _ASKED_FOR, later)
    try:
        from aiohttp import connector
    finally:
        delattr(ssl.SSLContext, _ASKED_FOR)  # the inherited one shows again
    choose = connector.TCPConnector._get_ssl_context  # noqa: SLF001 - the one place where aiohttp takes a context

    def chosen(self: connector.TCPConnector, request: Any) -> ssl.SSLContext | None:
        while unread and request.is_ssl():
            unread[-1].set_default_verify_paths()
            unread.pop()
        return choose(self, request)

    setattr(connector.TCPConnector, "_get_ssl_context", chosen)  # noqa: B010 - which mypy takes for a function that stays
