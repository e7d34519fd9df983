"""The story as it can be read: on the terminal while it happens, and in a file afterwards."""

import textwrap
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TextIO

_WIDTH: Final = 100
_INDENT: Final = " " * 6
_BOLD, _DIM, _GREEN, _RED, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[32m", "\x1b[31m", "\x1b[0m"


class Transcript(AbstractContextManager["Transcript"]):
    """Writes each line twice; colours only where a person is looking."""

    def __init__(self, terminal: TextIO, file: Path) -> None:
        self._terminal = terminal
        self._colours = terminal.isatty()
        self._file = file.open("w", encoding="utf-8")
        self.messages = 0
        """How many messages have been said."""
        self.held = 0
        """How many facts have been shown to hold."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def chapter(self, number: int, title: str) -> None:
        """A step begins."""
        head = f"── {number} · {title} "
        self._write("")
        self._write(head.ljust(_WIDTH, "─"), _BOLD)

    def progress(self, words: str) -> None:
        """Something is being set up."""
        self._write(f"   … {words}", _DIM)

    def said(self, room: str, who: str, words: str) -> None:
        """Someone said something in a room."""
        self.messages += 1
        self._write(f"   [{room}] {who}:")
        for line in words.splitlines():
            for part in textwrap.wrap(line, _WIDTH - len(_INDENT)) or [""]:
                self._write(_INDENT + part)

    def happened(self, words: str) -> None:
        """Something that is no message: someone came, someone left, a clock moved."""
        self._write(f"   ~ {words}", _DIM)

    def holds(self, words: str) -> None:
        """A fact that the step was to show, and did."""
        self.held += 1
        self._write(f"   ✓ {words}", _GREEN)

    def fails(self, words: str) -> None:
        """What did not hold."""
        self._write("")
        for line in words.splitlines():
            self._write(f"   ✗ {line}", _RED)

    def plain(self, words: str) -> None:
        """Anything else, as it is."""
        for line in words.splitlines():
            self._write(line)

    def whisper(self, words: str) -> None:
        """To the terminal alone: passwords are not written down."""
        print(words, file=self._terminal, flush=True)

    def _write(self, line: str, colour: str = "") -> None:
        print(line, file=self._file, flush=True)
        painted = f"{colour}{line}{_PLAIN}" if colour and self._colours else line
        print(painted, file=self._terminal, flush=True)
