"""Whatever is raised in a command, the operator reads one line for each fault, and never a traceback (R10)."""

import asyncio
import errno
import logging
from importlib import metadata

import pytest

from bot import cli
from bot.config import ConfigRefused
from bot.operator import ending
from bot.operator.refused import Exit
from bot.trouble import AccountLocked, HomeserverLost, Limited, LoggedOut, Rejected, Unavailable
from bot.ways.matrix.settings import AccountClosed, NotAHomeserver, StoreBusy, WrongPassword
from storage.refused import AlreadyRunning, ChainBroken, Failure, RootSecretRefused, StorageFailed, WrongRootSecret

SECRET = "Maja-17 har sagt nej"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


def raising(error: BaseException) -> int:
    raise error


def group(*errors: BaseException) -> BaseException:
    """As a task group in a task group gives them."""
    return BaseExceptionGroup(SECRET, [BaseExceptionGroup(SECRET, list(errors))])


FAULTS = [
    (ConfigRefused("config-missing", file="x"), Exit.NO_START),
    (RootSecretRefused("missing"), Exit.NO_START),
    (WrongRootSecret(), Exit.NO_START),
    (ChainBroken(17, "hash"), Exit.NO_START),
    (WrongPassword(), Exit.NO_START),
    (AccountClosed(), Exit.NO_START),
    (NotAHomeserver(), Exit.NO_START),
    (StorageFailed(Failure.DAMAGED), Exit.NO_START),
    (StorageFailed(Failure.READ_ONLY), Exit.NO_START),
    (PermissionError(errno.EACCES, SECRET, "x"), Exit.NO_START),
    (IsADirectoryError(errno.EISDIR, SECRET, "x"), Exit.NO_START),
    (OSError(errno.ENOSPC, SECRET), Exit.GAVE_UP),
    (OSError(errno.EIO, SECRET, "x"), Exit.GAVE_UP),
    (StorageFailed(Failure.FULL), Exit.GAVE_UP),
    (StorageFailed(Failure.LOCKED), Exit.GAVE_UP),
    (StorageFailed(Failure.FAILED), Exit.GAVE_UP),
    (AlreadyRunning(), Exit.GAVE_UP),
    (StoreBusy(), Exit.GAVE_UP),
    (Unavailable(), Exit.GAVE_UP),
    (Limited(), Exit.GAVE_UP),
    (Rejected("M_FORBIDDEN"), Exit.GAVE_UP),
    (AccountLocked(), Exit.GAVE_UP),
    (LoggedOut(SECRET), Exit.GAVE_UP),
    (HomeserverLost(), Exit.GAVE_UP),
    (KeyError(SECRET), Exit.GAVE_UP),
    (AssertionError(SECRET), Exit.GAVE_UP),
    (RecursionError(SECRET), Exit.GAVE_UP),
    (MemoryError(), Exit.GAVE_UP),
    (asyncio.CancelledError(SECRET), Exit.GAVE_UP),
]


@pytest.mark.parametrize(("error", "code"), FAULTS, ids=lambda each: repr(each)[:40])
@pytest.mark.parametrize("shape", ["alone", "in a group"])
def test_every_fault_is_one_line_and_its_code_alone_or_in_a_group(
    error: BaseException, code: Exit, shape: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ending.to_its_end(lambda: raising(error if shape == "alone" else group(error))) == code
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert SECRET not in said.err
    assert "Traceback" not in said.err


def test_two_faults_at_once_are_two_lines_and_a_restart_is_worth_a_try(capsys: pytest.CaptureFixture[str]) -> None:
    errors = (StorageFailed(Failure.FULL), StorageFailed(Failure.FULL), WrongPassword())
    assert ending.to_its_end(lambda: raising(group(*errors))) == Exit.GAVE_UP
    assert len(capsys.readouterr().err.splitlines()) == 2


def test_a_bug_is_told_by_a_reference_its_type_and_its_place(capsys: pytest.CaptureFixture[str]) -> None:
    ending.to_its_end(lambda: raising(KeyError(SECRET)))
    said = capsys.readouterr().err
    assert "KeyError (cli/test_ending.py:" in said
    assert "reference" in said


def test_a_word_to_end_before_there_is_anything_to_close_is_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    assert ending.to_its_end(lambda: raising(KeyboardInterrupt())) == Exit.DONE
    assert capsys.readouterr().err == ""


def test_the_command_line_itself_stands_under_that_law(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(metadata, "version", lambda _: raising(KeyError(SECRET)))
    assert cli.main(["version"]) == Exit.GAVE_UP
    said = capsys.readouterr().err
    assert len(said.splitlines()) == 1
    assert SECRET not in said


def test_an_exception_in_the_log_is_its_type_and_its_place() -> None:
    with pytest.raises(KeyError) as caught:
        raising(KeyError(SECRET))
    bug = (caught.type, caught.value, caught.tb)
    record = logging.LogRecord("asyncio", logging.ERROR, "x", 1, "Task failed", (), bug)
    line = ending.PlainFormatter("%(levelname)s %(name)s: %(message)s").format(record)
    assert line.startswith("ERROR asyncio: Task failed KeyError (cli/test_ending.py:")
    assert SECRET not in line
