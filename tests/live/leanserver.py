"""Synapse without figures of itself: the same homeserver for less of the processor.

    python -m tests.live.leanserver -c SETTINGS

What it stores, answers and sends is its own code throughout. It counts nothing for a Prometheus that nobody runs, and
does not look after each event for messages to be sent later, which nobody here sends. The demo and tests/interop,
federation, crash run Synapse untouched.
"""

import runpy
from collections.abc import Callable
from typing import Any, Final

from prometheus_client.metrics import MetricWrapperBase
from synapse.handlers.delayed_events import DelayedEventsHandler


class Uncounted:
    """A figure that nobody reads."""

    def nothing(self, *given: object, **named: object) -> None:
        """Whatever is noted."""

    inc = dec = set = observe = set_function = nothing


UNCOUNTED: Final = Uncounted()


def uncounted(metric: MetricWrapperBase, *given: object, **named: object) -> Uncounted:
    """Instead of the figure for these labels."""
    return UNCOUNTED


def look_for_nothing(handler: DelayedEventsHandler) -> None:
    """Nothing waits to be sent later."""


INSTEAD: Final[tuple[tuple[Any, str, Callable[..., Any]], ...]] = (
    (MetricWrapperBase, "labels", uncounted),
    (DelayedEventsHandler, "notify_new_event", look_for_nothing),
)

if __name__ == "__main__":
    for owner, name, instead in INSTEAD:
        assert hasattr(owner, name), f"this Synapse has no {name}"
        setattr(owner, name, instead)
    runpy.run_module("synapse.app.homeserver", run_name="__main__", alter_sys=True)
