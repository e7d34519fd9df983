"""The journal verified from outside: `sigbot audit verify`, beside a running bot or on a copy."""

from pathlib import Path

from bot.config import ConfigRefused
from bot.texts.cli_words import say
from storage.chain import Wrong
from storage.checkpoint import Checkpoint, found_in
from storage.folder import JOURNAL
from storage.verify import Verdict, verify_file


def look(place: Path, anchors: Path | None) -> Verdict:
    """The journal in this data folder, or in this file. Raises ConfigRefused when the anchors cannot be read."""
    journal = place / JOURNAL if place.is_dir() else place
    return verify_file(journal, _checkpoints(anchors) if anchors else ())


def line(verdict: Verdict, place: Path) -> str:
    """What was found, as the one line that the operator reads."""
    if verdict.ok:
        return say("audit-whole", rows=verdict.rows, head=verdict.head[:16], checkpoints=verdict.checkpoints)
    if verdict.why is Wrong.NO_JOURNAL:
        return say("audit-missing", folder=str(place))
    why = say(f"why-{verdict.why}")
    if verdict.first_wrong_row is None:
        return say("audit-broken-nowhere", why=why)
    return say("audit-broken", row=verdict.first_wrong_row, why=why)


def _checkpoints(file: Path) -> tuple[Checkpoint, ...]:
    """The checkpoints in an export of the thread that the bot posts them in."""
    try:
        found = found_in(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        raise ConfigRefused("anchors-unreadable", file=str(file)) from None
    if not found:
        raise ConfigRefused("anchors-empty", file=str(file))
    return found
