"""Processes that work on one data folder and end themselves, as kill -9 would, at the nth time they reach a name.

Reads lines of folder, root secret's file, name and which time, with tabs between. For each, one process after another
is forked, each may go further than the one before, until one comes to its end. Prints each acknowledged cause and each
effect on a line, and `over` after the last.
"""

import asyncio
import os
import sys
from datetime import timedelta
from pathlib import Path

from cases.decision import ToCaseRoom
from cases.dues import Due
from cases.facts import CommandRead
from cases.ids import CaseId, Cause, EventId, LetterId
from cases.plan.reminders import DIGEST
from storage import failpoints
from storage.folder import JOURNAL
from storage.letters import Letter
from storage.root import RootSecret
from storage.said import Words
from storage.verify import verify
from storage.work import Work
from tests.storage.examples.given import AT, EVA
from tests.storage.opened import Opened, opened

CASES = 3
CAUSES = 4
LATE = AT + timedelta(days=365)
CRASHED = 9
STRIDE = 25
"""Each start may reach the name so many times more than the one before."""
OVER = "over"
ENOUGH = 60
"""More starts than a run can need."""


async def answer(work: Work, case: CaseId, cause: Cause) -> bool:
    """One cause: a fact, a letter, a due; what the pipeline does. False: it was answered before."""
    if not await work.claim(cause):
        return False
    await work.record([CommandRead(case=case, at=AT, person=EVA, command="plan")], cause=cause)
    await work.post(Letter(LetterId(f"cmd:{cause}:0"), case, ToCaseRoom(), case, Words(cause), AT))
    await work.arm(case, [Due(f"due:{cause}", DIGEST, case, AT.replace(tzinfo=None))], now=AT)
    await work.keep_token(cause)
    return True


async def play(store: Opened) -> None:
    for number in range(CASES):
        case = CaseId(store.vault.fresh(Cause(f"$open{number}"), "case"))
        await store.database.prepare_case(case)
        if await store.claim_and_record(Cause(f"$open{number}"), opened(case)):
            say(f"done $open{number}")
        for index in range(CAUSES):
            cause = Cause(f"${number}-{index}")
            async with store.database.work() as work:
                fresh = await answer(work, case, cause)
            if fresh:
                say(f"done {cause}")
    await deliver(store)


async def deliver(store: Opened) -> None:
    """A courier whose server takes a transaction id once: what it prints twice with one id is one event."""
    while True:
        async with store.database.work() as work:
            letters = await work.letters_waiting(LATE)
        if not letters:
            return
        for letter in letters:
            async with store.database.work() as work:
                await work.hand_over(letter.id, LATE)
            say(f"sent {store.vault.transaction(letter.id)}")
            failpoints.reach("test.taken")
            async with store.database.work() as work:
                await work.sent(letter.id, EventId(f"$of-{letter.id}"))


def say(line: str) -> None:
    os.write(1, f"{line}\n".encode())


def die_at(name: str, time: int) -> None:
    left = [time]

    def hook(reached: str) -> None:
        if reached == name:
            left[0] -= 1
            if not left[0]:
                os._exit(CRASHED)

    failpoints.listen(hook)


async def main(folder: Path, root: Path, name: str, time: int) -> None:
    die_at(name, time)
    store = await Opened.at(folder, RootSecret.read(root))
    await play(store)
    await store.close()


def fork(folder: Path, root: Path, name: str, time: int) -> int:
    """The exit code of a process that does it all. Forked: a fresh interpreter would take longer than the work."""
    child = os.fork()
    if child == 0:
        asyncio.run(main(folder, root, name, time))
        os._exit(0)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


def again_and_again(folder: Path, root: Path, name: str, time: int) -> None:
    for attempt in range(ENOUGH):
        code = fork(folder, root, name, time + STRIDE * attempt)
        if (folder / JOURNAL).exists():
            verdict = verify(folder)
            assert verdict.ok or verdict.rows == 0
        if code == 0:
            say(f"crashes {attempt}")
            return
        assert code == CRASHED
    raise AssertionError("it never came to its end")


if __name__ == "__main__":
    for asked in sys.stdin:  # one interpreter for all of them: to start one takes longer than the work
        folder, root, name, time = asked.rstrip("\n").split("\t")
        again_and_again(Path(folder), Path(root), name, int(time))
        say(OVER)
