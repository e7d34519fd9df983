"""What holds for every test: Hypothesis judges answers, not how fast they came; a test that hangs shows what waits."""

import asyncio
import os
from collections.abc import Generator

import pytest
from hypothesis import settings

# As many examples as LIVES says (make lives), else those of a test run.
settings.register_profile("house", deadline=None, max_examples=int(os.environ.get("LIVES") or 30))
settings.load_profile("house")

LOOP = pytest.StashKey[asyncio.AbstractEventLoop]()


@pytest.fixture(scope="session", autouse=True)
async def loop_of_the_session(request: pytest.FixtureRequest) -> None:
    """Note the loop that all tests run on, so that what waits in it can be shown."""
    request.config.stash[LOOP] = asyncio.get_running_loop()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add to the report of a test that ran out of time where each task of its loop stands."""
    report = yield
    if call.excinfo is not None and "Timeout" in str(call.excinfo.value) and LOOP in item.config.stash:
        tasks = asyncio.all_tasks(item.config.stash[LOOP])
        report.sections.append(("what waits", "\n".join(map(place, tasks))))
    return report


def place(task: asyncio.Task[object]) -> str:
    """Each await that `task` stands in, the outermost first."""
    lines = [task.get_name()]
    step: object = task.get_coro()
    while step is not None:
        frame = getattr(step, "cr_frame", None) or getattr(step, "ag_frame", None)
        if frame is not None:
            lines.append(f"  {frame.f_code.co_filename}:{frame.f_lineno} {frame.f_code.co_name}")
        step = getattr(step, "cr_await", None) or getattr(step, "ag_await", None)
    return "\n".join(lines)
