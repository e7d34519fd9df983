"""The operator's table and the faults that are played are the same: none without a case, no case without a row."""

from tests.faults import test_accounts, test_clock, test_disk, test_files, test_requests, test_starting
from tests.faults.failing_once import WAYS
from tests.faults.table import rows

BESIDE = ("nothing: is wrong", "another sigbot: is running")


def played() -> set[str]:
    """The rows that the tests of this folder play."""
    kinds = {*test_requests.LATER, *test_requests.FIRST}
    requests = {test_requests.fault_of(kind, way) for kind in kinds for way in WAYS}
    few = {*test_accounts.FAULTS, *test_clock.FAULTS, *test_starting.FAULTS, test_disk.FULL}
    return {*BESIDE, *test_files.EVERY, *requests, *few}


def test_the_table_and_the_faults_that_are_played_are_the_same() -> None:
    assert set(rows()) - played() == set(), "rows without a case"
    assert played() - set(rows()) == set(), "cases without a row"


def test_every_row_says_something_and_ends_with_a_code_that_is_documented() -> None:
    assert all(row.says for row in rows().values())
    assert {row.code for row in rows().values()} <= {None, 0, 2, 3}
