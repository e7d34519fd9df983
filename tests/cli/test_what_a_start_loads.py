"""What a start brings in: only what it needs before the first answer. Counted, not timed."""

import json
import subprocess
import sys
from typing import Final

HEAVY: Final = (
    "nio.crypto",
    "aiohttp",
    "babel",
    "fluent.runtime",
    "icalendar",
    "cryptography",
    "cases.facts",
    "commands",
)
"""Nothing of it stands behind a line of help."""
PARSERS: Final = ("cyclopts", "attrs")
"""What reads a command line."""
LATER: Final = ("icalendar", "dateutil", "bot.demo", "synapse")
"""Not needed before the first meeting is called, or never."""
OF_NIO: Final = ("nio.client", "nio.rooms", "h2", "h11", "python_socks", "aiofiles", "Crypto", "cffi", "pycparser")
"""Its client and what that stands on (bot/ways/matrix/overrides/loading.py)."""


def loaded_by(program: str) -> set[str]:
    """Every module there is after this program, in an interpreter of its own."""
    script = f"{program}\nimport json, sys\nprint(json.dumps(sorted(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    return set(json.loads(done.stdout.splitlines()[-1]))


def test_the_command_line_reads_its_words_without_loading_the_bot() -> None:
    assert loaded_by("import bot.commandline").isdisjoint(HEAVY)
    assert loaded_by("from bot.cli import main\nmain(['--help'])").isdisjoint(HEAVY)


def test_the_bot_starts_without_what_only_meetings_and_the_demo_need() -> None:
    assert loaded_by("import bot.cli, bot.app").isdisjoint((*LATER, *OF_NIO))
    # Refused for want of a file, when all has been loaded that reads the words of a service.
    assert loaded_by("from bot.cli import main\nmain(['run', '--config', 'no/such.yaml'])").isdisjoint(PARSERS)


PARSED: Final = """
from fluent.runtime import FluentResource
import fluent.runtime
parsed = []
fluent.runtime.FluentResource = lambda source: parsed.append(source) or FluentResource(source)
from pathlib import Path
from bot import app
from bot.config import load
from bot.texts.listening import speech
from bot.texts.texts import Texts
texts = Texts.load()
app.house_of(load(Path('config.example.yaml')), texts)
speech(texts)
assert len(parsed) == 0, parsed
"""


def test_a_start_parses_no_text_to_know_what_it_listens_for() -> None:
    loaded_by(PARSED)


COMPILED: Final = """
from bot import app
from cases.moments.patterns import patterns
assert patterns.cache_info().currsize == 0
"""


def test_a_start_compiles_no_pattern_of_dates_and_times() -> None:
    loaded_by(COMPILED)
