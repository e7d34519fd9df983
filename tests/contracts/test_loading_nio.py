"""nio is loaded in part (overrides/loading.py); what the people of the demo, or a file to send, ask of it is whole."""

import subprocess
import sys
from typing import Final

import pytest

BEFORE: Final = "import sys, bot.ways.matrix.client\nassert 'nio.client' not in sys.modules\n"
ASKED: Final = {
    "the whole of nio": """
from nio import AsyncClient, RoomMessageText
from nio.crypto import OlmDevice
from nio.http import Http2Connection, TransportResponse
from bot.ways.matrix import store
assert AsyncClient.__init__.__globals__["OlmDevice"] is OlmDevice
assert TransportResponse is not object
""",
    "a file that is encrypted": """
from nio.crypto import decrypt_attachment, encrypt_attachment
sealed, keys = encrypt_attachment(b"what was agreed")
assert decrypt_attachment(sealed, keys["key"]["k"], keys["hashes"]["sha256"], keys["iv"]) == b"what was agreed"
from nio.crypto import attachments
assert attachments.encrypt_attachment(b"")[1]["v"] == "v2"
""",
    "keys in a file": """
import tempfile, pathlib
from nio.crypto import olm_machine
with tempfile.TemporaryDirectory() as name:
    place = pathlib.Path(name) / "keys"
    olm_machine.encrypt_and_save(b"keys", str(place), "words", 1)
    assert olm_machine.decrypt_and_read(str(place), "words") == b"keys"
""",
}


@pytest.mark.parametrize("asked", ASKED.values(), ids=ASKED)
def test_what_is_asked_of_nio_after_a_part_of_it_was_loaded_is_there(asked: str) -> None:
    subprocess.run([sys.executable, "-c", BEFORE + asked], check=True)


def test_where_all_of_nio_is_loaded_first_it_stays_as_it_is() -> None:
    first = "import nio, nio.http\nhere = nio.http.TransportResponse\n"
    then = "import bot.ways.matrix.client\nassert nio.http.TransportResponse is here and 'nio.client' in sys.modules"
    subprocess.run([sys.executable, "-c", f"import sys\n{first}{then}"], check=True)
