"""The homeserver of the live tests: a real Synapse that spends less of the processor (leanserver.py)."""

from typing import ClassVar

from bot.demo.synapse import Synapse


class LeanSynapse(Synapse):
    """As any Synapse of ours, but for the program it runs as."""

    program: ClassVar = ("-m", "tests.live.leanserver")
