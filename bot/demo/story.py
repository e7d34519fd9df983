"""A whole case on a real encrypted homeserver, told as a story whose every fact is looked up: `sigbot demo`."""

import asyncio
import logging
import shutil
import signal
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, Final

from bot.demo.botprocess import BotEnded, BotProcess
from bot.demo.calendarfiles import CalendarFiles
from bot.demo.cast import Cast, gather
from bot.demo.onlooker import Onlooker
from bot.demo.player import NotSeen
from bot.demo.stage import DoesNotHold, Stage
from bot.demo.steps import attack, consent, household, journal, meetings, office, plan, withdrawal
from bot.demo.synapse import Account, Synapse, SynapseFailed
from bot.demo.transcript import Transcript
from bot.demo.wire import Refused
from bot.demo.words import say

STEPS: Final[tuple[tuple[str, Callable[[Stage], Awaitable[None]]], ...]] = (
    ("step-household", household.play),
    ("step-office", office.play),
    ("step-consent", consent.play),
    ("step-attack", attack.play),
    ("step-meetings", meetings.play),
    ("step-plan", plan.play),
    ("step-withdrawal", withdrawal.play),
    ("step-journal", journal.play),
)
OUT: Final = Path("demo-out")
DONE, WRONG = 0, 1
_ENDINGS: Final = (signal.SIGINT, signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class Guests:
    """Accounts that nobody has logged in to: for those who want to try the running bot with a client of their own."""

    coordinator: Account
    guardian: Account


def run_demo(*, keep: bool, out: Path = OUT) -> int:
    """Play the story; with `keep` leave everything running until Ctrl-C. 0 when every fact held, else 1."""
    logging.getLogger("nio").addHandler(logging.NullHandler())
    logging.getLogger("nio").propagate = False
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir()
    with (
        Transcript(sys.stdout, OUT / "transcript.txt") as transcript,
        suppress(asyncio.CancelledError),
    ):
        return asyncio.run(_play(transcript, out, keep=keep))
    return WRONG


async def _play(transcript: Transcript, out: Path, *, keep: bool) -> int:
    _end_in_order_when_told(asyncio.current_task())
    number = 0
    try:
        async with AsyncExitStack() as stack:
            stage, guests = await stack.enter_async_context(_set_up(transcript, out, keep=keep))
            began = time.monotonic()
            for number, (title, step) in enumerate(STEPS, start=1):
                transcript.chapter(number, say(title))
                await step(stage)
            if guests is None:
                stage.onlooker.look_away()
            _figures(stage, number, time.monotonic() - began)
            if guests is not None:
                with suppress(asyncio.CancelledError):  # Ctrl-C is how this is meant to end
                    await _leave_running(stage, guests)
    except (DoesNotHold, NotSeen, Refused, BotEnded, SynapseFailed) as wrong:
        transcript.fails(say("step-failed", number=number, why=str(wrong)))
        return WRONG
    return DONE


def _end_in_order_when_told(task: asyncio.Task[int] | None) -> None:
    """The first Ctrl-C or SIGTERM ends the story; until everything is cleared away, more of them change nothing."""
    loop = asyncio.get_running_loop()

    def end() -> None:
        for number in _ENDINGS:
            loop.add_signal_handler(number, _already_ending)
        if task is not None:
            task.cancel()

    for number in _ENDINGS:
        loop.add_signal_handler(number, end)


def _already_ending() -> None:
    """The servers are being ended; that takes a moment."""


@asynccontextmanager
async def _set_up(transcript: Transcript, out: Path, *, keep: bool) -> AsyncIterator[tuple[Stage, Guests | None]]:
    """The homeserver, the accounts, the people and the bot's folder; all gone afterwards."""
    async with AsyncExitStack() as stack:
        transcript.progress(say("setting-up-server"))
        synapse = await stack.enter_async_context(Synapse())
        transcript.progress(say("setting-up-people"))
        account = await synapse.register("paminnaren")
        cast = await stack.enter_async_context(gather(synapse, account))
        guests = await _guests(synapse) if keep else None
        transcript.progress(say("setting-up-bot"))
        bot = BotProcess(Path(mkdtemp(prefix="sigbot-demo-")))
        stack.callback(shutil.rmtree, bot.folder, ignore_errors=True)
        stack.callback(_keep_log, bot, out)
        stack.push_async_callback(bot.stop)
        await bot.prepare(synapse.url, account, _units(cast, guests))
        parts = cast.parts() | {account.user: say("part-bot")}
        onlooker = Onlooker(transcript, parts, account.user, {office.UNIT: say("room-office")})
        for player in cast.everyone():
            onlooker.watch(player)
        files = CalendarFiles(out / "ics")
        yield Stage(synapse, bot, account.user, cast, onlooker, transcript, files, out), guests


def _keep_log(bot: BotProcess, out: Path) -> None:
    """What the bot logged holds no text and no name, and may explain a step that did not hold."""
    if bot.log.exists():
        shutil.copyfile(bot.log, out / "bot.log")


async def _guests(synapse: Synapse) -> Guests:
    return Guests(await synapse.register("samordnare2"), await synapse.register("vardnadshavare2"))


def _units(cast: Cast, guests: Guests | None) -> dict[str, Any]:
    coordinators = [{"user": cast.coordinator.user, "name": "Samira", "phone": "0470-123 45"}]
    if guests is not None:
        coordinators.append({"user": guests.coordinator.user, "name": "Dan", "phone": "0470-123 46"})
    return {office.UNIT: {"coordinators": coordinators}}


def _figures(stage: Stage, steps: int, seconds: float) -> None:
    stage.transcript.plain("")
    figures = {
        "steps": steps,
        "facts": stage.transcript.held,
        "messages": stage.transcript.messages,
        "files": stage.files.count,
        "seconds": round(seconds),
        "keys": sum(stage.cast.stranger.keys_for(room) for room in stage.cast.stranger.rooms()),
    }
    stage.transcript.plain(say("figures", **figures))


async def _leave_running(stage: Stage, guests: Guests) -> None:
    """Until Ctrl-C or the end of the bot."""
    told = {
        "url": stage.synapse.url,
        "coordinator": guests.coordinator.user,
        "coordinator_password": guests.coordinator.password,
        "guardian": guests.guardian.user,
        "guardian_password": guests.guardian.password,
        "code": stage.code,
        "folder": str(stage.bot.folder),
    }
    stage.transcript.whisper(say("left-running", **told))
    while True:
        await asyncio.sleep(1)
        stage.bot.check()
