"""How a command ends, whatever happens: one line for each fault, an exit code, and no traceback.

The law of this file: nothing that is raised anywhere reaches the operator in another form. An error that was not
foreseen is named by its type and its place in the code, for its own words may hold anything."""

import logging
import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from secrets import token_hex
from types import TracebackType
from typing import Final

from bot.config import Config
from bot.operator.refused import Exit, expected, line_of
from bot.texts.cli_words import say

_concerned: list[Config] = []
"""The configuration that this process works with: its paths stand in the lines."""
OURS: Final = ("bot", "cases", "commands", "calendars", "storage")


def concerns(settings: Config) -> Config:
    """Faults from now on are told of this configuration."""
    _concerned[:] = [settings]
    return settings


def to_its_end(doing: Callable[[], int]) -> int:
    """Do it: its exit code, or that of what came in its way, told on stderr."""
    _concerned.clear()
    try:
        code = doing()
        sys.stdout.flush()
    except KeyboardInterrupt:
        return Exit.DONE
    except SystemExit:
        raise
    except BaseException as error:  # noqa: BLE001 - the law of this file
        return _told(error)
    return code


def _told(error: BaseException) -> Exit:
    """A line for each different fault. A restart is worth a try where it may cure one of them."""
    settings = _concerned[0] if _concerned else None
    lines: dict[str, Exit] = {}
    for each in leaves(error):
        known = expected(each, settings)
        lines[line_of(known) if known else unforeseen(each)] = known.code if known else Exit.GAVE_UP
    for line in lines:
        _say(line)
    _drop_output()
    return max(lines.values(), default=Exit.GAVE_UP)


def leaves(error: BaseException) -> Iterator[BaseException]:
    """What a group of errors holds, however deep."""
    if not isinstance(error, BaseExceptionGroup):
        yield error
        return
    for each in error.exceptions:
        yield from leaves(each)


def unforeseen(error: BaseException) -> str:
    """One line for a bug: a reference, the type, the place. No word of the error's own."""
    return " ".join(say("unforeseen", reference=token_hex(2), what=shape_of(error)).split())


def shape_of(error: BaseException) -> str:
    """Type and place of an error: the innermost line of our own code, and where outside it was raised."""
    places = list(_places(error.__traceback__))
    own = next((place for place, is_ours in reversed(places) if is_ours), None)
    last = places[-1][0] if places else None
    where = " in ".join(dict.fromkeys(place for place in (last, own) if place))
    return f"{type(error).__name__} ({where})" if where else type(error).__name__


def _places(trace: TracebackType | None) -> Iterator[tuple[str, bool]]:
    while trace is not None:
        parts = Path(trace.tb_frame.f_code.co_filename).parts
        name = str(trace.tb_frame.f_globals.get("__name__", ""))
        yield f"{'/'.join(parts[-2:])}:{trace.tb_lineno}", name.split(".", maxsplit=1)[0] in OURS
        trace = trace.tb_next


class PlainFormatter(logging.Formatter):
    """Lines of the log, in which an exception is its type and its place."""

    def formatException(self, ei: object) -> str:  # noqa: N802 - the name is logging's
        """Never a traceback."""
        error = ei[1] if isinstance(ei, tuple) else None
        return shape_of(error) if isinstance(error, BaseException) else ""

    def format(self, record: logging.LogRecord) -> str:
        """One line."""
        record.exc_text = None
        return " ".join(super().format(record).split())


def log_to_stderr(level: int) -> None:
    """Our lines and those of libraries, at this level and above."""
    handler = logging.StreamHandler()
    handler.setFormatter(PlainFormatter("%(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=level, handlers=[handler])


def silence() -> None:
    """Errors raised by threads and destructors in this process are a line too."""
    threading.excepthook = lambda hook: _say(unforeseen(hook.exc_value or RuntimeError()))
    sys.unraisablehook = lambda hook: _say(unforeseen(hook.exc_value or RuntimeError()))
    sys.excepthook = lambda _kind, error, _trace: _say(unforeseen(error))


def _say(line: str) -> None:
    try:
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
    except OSError:
        return  # nobody can be told; the exit code stays


def _drop_output() -> None:
    """What could not be written is not tried again by the interpreter as it ends."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
