"""A process that has the bot's modules and texts in memory: the bots of the tests are forked from it.

    python -m tests.live.forking SOCKET

The tests start a bot again and again, and each start would spend more than a second of processor time on reading the
same modules and texts. What is forked is a process of its own, to be ended and killed as any other, in the state of
one that has just begun: nothing but modules and texts was read, no key was made, no thread or loop begun. The demo and
tests/faults start theirs from nothing.
"""

import fcntl
import gc
import importlib
import json
import os
import runpy
import signal
import socket
import sys
import threading
import time
from collections.abc import Sequence
from typing import Any, Final

from bot.texts.listening import speech, spellings
from bot.texts.texts import LANGUAGES, Texts

MODULES: Final = ("bot.app", "bot.demo.pipedclock", "bot.operator.checks", "bot.operator.ending", "cyclopts")
"""What the programs import; not they themselves, which each process runs as its own."""
HIGH: Final = 1000
"""Above every descriptor that an order names."""


def main(descriptor: int) -> None:
    """Fork for each order, until the tests have ended. A bot runs on the stack of this, and ends as any program."""
    read_all()
    orders = socket.socket(fileno=descriptor)
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    while True:
        message, passed, _, _ = socket.recv_fds(orders, 1 << 20, 8)
        if not message:
            return
        assert threading.active_count() == 1, "a thread does not live on in a fork"
        if os.fork() == 0:
            orders.close()
            attend(json.loads(message), *passed)
            return
        for each in passed:
            os.close(each)


def read_all() -> None:
    """Modules, and every text."""
    for module in MODULES:
        importlib.import_module(module)
    texts = Texts.load()
    speech(texts)
    spellings(texts)
    for language in LANGUAGES:
        for text in texts.ids(language):
            texts.has(text, language)
    gc.collect()
    gc.freeze()


def attend(order: dict[str, Any], told: int, *passed: int) -> None:
    """Fork once more, and tell by `told` the number of that process and, when it has ended, how."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    child = os.fork()
    if child == 0:
        os.close(told)
        become(order, *passed)
        return
    for each in passed:
        os.close(each)
    os.write(told, f"{child}\n".encode())
    _, status = os.waitpid(child, 0)
    os.write(told, f"{os.waitstatus_to_exitcode(status)}\n".encode())
    os._exit(0)


def become(order: dict[str, Any], output: int, *passed: int) -> None:
    """As `python -m program words`, begun by the tests themselves."""
    os.setsid()
    os.chdir(order["folder"])
    os.environ.clear()
    os.environ.update(order["environment"])
    time.tzset()
    nothing = os.open(os.devnull, os.O_RDONLY)
    _place((nothing, output, output, *passed), (0, 1, 2, *order["places"]))
    sys.argv = [order["program"], *order["words"]]
    runpy.run_module(order["program"], run_name="__main__", alter_sys=True)


def _place(descriptors: Sequence[int], places: Sequence[int]) -> None:
    """Each at its place, and no other left open."""
    held = [fcntl.fcntl(each, fcntl.F_DUPFD, HIGH) for each in descriptors]
    os.closerange(0, HIGH)
    for each, place in zip(held, places, strict=True):
        os.dup2(each, place)
        os.close(each)


if __name__ == "__main__":
    main(int(sys.argv[1]))
