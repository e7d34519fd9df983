"""Names between the steps of storage, where a crash test may kill the process; nothing happens there otherwise."""

from collections.abc import Callable

_hook: list[Callable[[str], None]] = []


def reach(name: str) -> None:
    """The program stands between two steps. Free unless a test listens."""
    for hook in _hook:
        hook(name)


def listen(hook: Callable[[str], None] | None) -> None:
    """For crash tests: call `hook` with each name reached; None stops it."""
    _hook[:] = [hook] if hook else []
