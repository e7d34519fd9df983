"""Whether the bot hears its homeserver: said once when it changes, in the log that the operator watches."""

import logging

log = logging.getLogger(__name__)


class Health:
    """Good until said otherwise."""

    def __init__(self) -> None:
        self._good = True

    def __call__(self, good: bool) -> None:  # noqa: FBT001 - a state, not a switch
        """Tell the change, not the state."""
        if good != self._good:
            log.warning("the homeserver %s", "answers again" if good else "has not answered for two minutes")
        self._good = good
