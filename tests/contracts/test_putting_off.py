"""What of nio and aiohttp is put off at a start is in the end as their own programmers made it."""

import subprocess
import sys
from typing import Final

KINDS: Final = """
import dataclasses, inspect, re, sys
def kinds():
    for name in sorted(name for name in sys.modules if name.startswith("nio.")):
        for kind in list(vars(sys.modules[name]).values()):
            if isinstance(kind, type) and kind.__module__ == name and dataclasses.is_dataclass(kind):
                yield kind
def told(kind):
    fields = [(one.name, str(one.type), repr(one.default), one.init) for one in dataclasses.fields(kind)]
    own = sorted(name for name in vars(kind) if name not in ("__dict__", "__weakref__"))
    whole = kind.__module__, kind.__qualname__, fields, own, str(inspect.signature(kind)), kind.__hash__ is None
    return re.sub(" at 0x[0-9a-f]+", "", repr(whole))
"""
STOCK: Final = "import nio\n"
OURS: Final = "import bot.ways.matrix.client, nio.client.async_client\n"
TOLD: Final = "print(*map(told, kinds()), sep='\\n')\n"
FIRST_MADE: Final = """
from nio.responses import KeysUploadError, ErrorResponse
from nio.events.to_device import ToDeviceEvent
unfinished = [kind for kind in (KeysUploadError, ErrorResponse) if "message" not in str(inspect.signature(kind))]
assert unfinished == [KeysUploadError, ErrorResponse]
no = KeysUploadError("no", "M_FORBIDDEN")
assert (no.message, no.status_code, no.soft_logout) == ("no", "M_FORBIDDEN", False)
assert no == KeysUploadError("no", "M_FORBIDDEN") != KeysUploadError("yes")
assert "M_FORBIDDEN" in str(no) and isinstance(no, ErrorResponse)
@dataclasses.dataclass
class Further(ToDeviceEvent):
    more: int = 0
assert Further({}, "@a:b.c", more=3).sender == "@a:b.c"
"""
CERTIFICATES: Final = """
import ssl, types
trusted = ssl.create_default_context().cert_store_stats()
import bot.ways.matrix.client
from aiohttp import TCPConnector, connector
held = connector._SSL_CONTEXT_VERIFIED
assert held.verify_mode is ssl.CERT_REQUIRED and held.check_hostname
assert held.cert_store_stats()["x509"] == 0
def request(is_ssl):
    return types.SimpleNamespace(is_ssl=lambda: is_ssl, ssl=True)
plain = types.SimpleNamespace(_ssl=True)
assert TCPConnector._get_ssl_context(plain, request(False)) is None and held.cert_store_stats()["x509"] == 0
assert TCPConnector._get_ssl_context(plain, request(True)) is held
assert held.cert_store_stats() == trusted and trusted["x509"] > 0
assert connector._SSL_CONTEXT_UNVERIFIED.cert_store_stats() == trusted
assert ssl.create_default_context().cert_store_stats() == trusted
"""


def printed(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True).stdout


def test_every_kind_that_nio_declares_is_finished_as_nio_has_it() -> None:
    stock, ours = printed(STOCK + KINDS + TOLD), printed(OURS + KINDS + TOLD)
    told = set(stock.splitlines())
    assert len(ours.splitlines()) > 150
    assert [line for line in ours.splitlines() if line not in told] == []


def test_a_kind_is_finished_when_the_first_of_it_is_made() -> None:
    printed(OURS + KINDS + FIRST_MADE)


def test_who_is_trusted_is_read_when_the_first_server_is_spoken_to_over_tls() -> None:
    printed(CERTIFICATES)
