"""A thread for the one step that waits for the disk; what has begun there is done to its end."""

import asyncio
from collections.abc import Callable
from queue import SimpleQueue
from threading import Thread


class _Step(asyncio.Future[None]):
    """Who waits for it cannot end it: it goes on, and they are told to end when it is done."""

    def cancel(self, msg: object = None) -> bool:
        del msg
        return False


class Beside:
    """One step after the other."""

    def __init__(self) -> None:
        self._asked: SimpleQueue[tuple[_Step, Callable[[], object]] | None] = SimpleQueue()
        self._thread = Thread(target=self._go_on, name="commits", daemon=True)
        self._thread.start()

    async def to_the_end(self, doing: Callable[[], object]) -> bool:
        """Whether the task was told to end meanwhile: the caller is to, as soon as all is as it should be. Where that
        failed it ends at once. Raises what was raised in the thread."""
        step = _Step(loop=asyncio.get_running_loop())
        self._asked.put_nowait((step, doing))
        try:
            await step
        except asyncio.CancelledError:
            if step.exception() is not None:
                raise
            return True
        return False

    def close(self) -> None:
        """After what was asked."""
        self._asked.put_nowait(None)
        self._thread.join()

    def _go_on(self) -> None:
        while (asked := self._asked.get()) is not None:
            step, doing = asked
            try:
                doing()
            except BaseException as problem:  # noqa: BLE001 - handed to the one who waits
                step.get_loop().call_soon_threadsafe(step.set_exception, problem)
            else:
                step.get_loop().call_soon_threadsafe(step.set_result, None)
