"""Which faults are played: all of them by `make faults`, and in CI a sample."""

import os
from collections.abc import Sequence
from typing import Final, TypeVar

import pytest

WHOLE: Final = os.environ.get("FAULTS", "sample") == "all"
T = TypeVar("T")
whole_only = pytest.mark.skipif(not WHOLE, reason="played by make faults, not by its sample")


def played(everything: Sequence[T], sample: Sequence[T]) -> Sequence[T]:
    """Everything, or what is in the sample; which must be of the whole."""
    assert set(sample) <= set(everything)
    return everything if WHOLE else sample
