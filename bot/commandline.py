"""The operator's command line: reads words, calls, answers with an exit code (bot/operator/refused.py)."""

import asyncio
import json
import sys
from collections.abc import Sequence
from dataclasses import asdict
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

from cyclopts import App, CycloptsError, Parameter

from bot.config import Config, ConfigRefused, load
from bot.operator.refused import Exit
from bot.texts.cli_words import say

if TYPE_CHECKING:
    from bot.operator.refused import StartError

ConfigPath = Annotated[Path, Parameter(name="--config", help=say("help-config"))]
Json = Annotated[bool, Parameter(name="--json", negative="", help=say("help-json"))]
Keep = Annotated[bool, Parameter(name="--keep", negative="", help=say("help-keep"))]
Reset = Annotated[bool, Parameter(name="--reset-identity", negative="", help=say("help-reset"))]
JournalPlace = Annotated[Path | None, Parameter(help=say("help-place"))]
Account = Annotated[str, Parameter(help=say("help-account"))]
Fingerprint = Annotated[str, Parameter(help=say("help-fingerprint"))]
ModelName = Annotated[str, Parameter(help=say("help-model-name"))]
Day = Annotated[str, Parameter(help=say("help-day"))]
Anchors = Annotated[Path | None, Parameter(name="--anchors", help=say("help-anchors"))]

DEFAULT_CONFIG = Path("config.yaml")

app = App(name="sigbot", help=say("cli-help"), version_flags=[], result_action="return_value")
audit = App(name="audit", help=say("help-audit"), version_flags=[])
model = App(name="model", help=say("help-model"), version_flags=[])
clock = App(name="clock", help=say("help-clock"), version_flags=[])
app.command(audit)
app.command(clock)
app.command(model)


@app.command(name="init", help=say("help-init"))
def init(*, config: ConfigPath = DEFAULT_CONFIG, reset_identity: Reset = False) -> int:
    from bot.operator import resetting, secretfile
    from bot.operator.refused import START_ERRORS

    settings = load(config)
    try:
        if reset_identity:
            _out(say("reset-done", fingerprint=asyncio.run(resetting.reset_identity(settings))))
            return Exit.DONE
        secretfile.prepare(settings)
    except START_ERRORS as refused:
        return _refuse(Exit.REFUSED, refused, settings)
    _out(say("init-done", secret=str(settings.root_secret_file), folder=str(settings.data_folder)))
    return Exit.DONE


@app.command(name="check", help=say("help-check"))
def check(*, config: ConfigPath = DEFAULT_CONFIG, as_json: Json = False) -> int:
    from bot.operator import checks

    findings = asyncio.run(checks.examine(config))
    if as_json:
        rows = [asdict(finding) for finding in findings]
        _out(json.dumps({"ok": checks.passed(findings), "findings": rows}, ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            remedy = f": {say(finding.remedy, **finding.told)}" if finding.remedy else ""
            _out(f"{say(f'outcome-{finding.outcome}'):<10}{say(finding.subject)}{remedy}")
    return Exit.DONE if checks.passed(findings) else Exit.REFUSED


@app.command(name="run", help=say("help-run"))
def run(*, config: ConfigPath = DEFAULT_CONFIG) -> int:
    from bot import service

    return service.run(config)


@app.command(name="trust", help=say("help-trust"))
def trust(user: Account, *fingerprint: Fingerprint, config: ConfigPath = DEFAULT_CONFIG) -> int:
    from bot.clock import Clock
    from bot.operator import trusting
    from bot.operator.refused import START_ERRORS

    settings = load(config)
    try:
        shown = asyncio.run(trusting.trust(settings, user, " ".join(fingerprint), Clock()))
    except trusting.TrustRefused as refused:
        sys.stderr.write(say(refused.reason, said=refused.said) + "\n")
        return Exit.REFUSED
    except START_ERRORS as refused:
        return _refuse(Exit.REFUSED, refused, settings)
    _out(say("trust-done", user=user, fingerprint=shown))
    return Exit.DONE


@clock.command(name="confirm", help=say("help-clock-confirm"))
def confirm_clock(day: Day, *, config: ConfigPath = DEFAULT_CONFIG) -> int:
    from bot.clock import Clock
    from bot.operator import clocking
    from bot.operator.refused import START_ERRORS

    settings = load(config)
    try:
        done = asyncio.run(clocking.confirm(settings, day, Clock()))
    except clocking.ClockRefused as refused:
        sys.stderr.write(say(refused.reason, **refused.told) + "\n")
        return Exit.REFUSED
    except START_ERRORS as refused:
        return _refuse(Exit.REFUSED, refused, settings)
    _out(say("clock-confirmed" if done else "clock-nothing-to-confirm", day=day))
    return Exit.DONE


@app.command(name="demo", help=say("help-demo"))
def demo(*, keep: Keep = False) -> int:
    if find_spec("synapse") is None:
        raise ConfigRefused("demo-not-installed")
    from bot.demo.story import run_demo

    return run_demo(keep=keep)


@audit.command(name="verify", help=say("help-audit-verify"))
def verify(
    place: JournalPlace = None, *, config: ConfigPath = DEFAULT_CONFIG, anchors: Anchors = None, as_json: Json = False
) -> int:
    from bot.operator.audit import line, look

    place = place or load(config).data_folder
    verdict = look(place, anchors)
    _out(json.dumps(asdict(verdict), indent=2) if as_json else line(verdict, place))
    return Exit.DONE if verdict.ok else Exit.REFUSED


@model.command(name="show", help=say("help-model-show"))
def show_model(name: ModelName) -> int:
    from bot.modelfiles import ModelRefused, model_called, shown

    try:
        _out(shown(model_called(name)))
    except ModelRefused as refused:
        sys.stderr.write(say(refused.reason, **refused.told) + "\n")
        return Exit.REFUSED
    return Exit.DONE


@model.command(name="check", help=say("help-model-check"))
def check_models() -> int:
    from bot.modelfiles import ModelRefused, model_called, names

    outcomes: list[Exit] = []
    for name in names():
        try:
            model_called(name)
            outcomes.append(Exit.DONE)
            _out(f"{say('outcome-ok'):<10}{name}")
        except ModelRefused as refused:
            outcomes.append(Exit.REFUSED)
            _out(f"{say('outcome-fault'):<10}{name}: {say(refused.reason, **refused.told)}")
    return max(outcomes)


@app.command(name="version", help=say("help-version"))
def version() -> int:
    _out(metadata.version("sigbot"))
    return Exit.DONE


def _out(line: str) -> None:
    sys.stdout.write(line + "\n")


def _refuse(code: Exit, error: "StartError", config: Config | None = None) -> Exit:
    """One line on stderr: why, and what helps."""
    from bot.operator.refused import why

    sys.stderr.write(why(error, config) + "\n")
    return code


def obey(arguments: Sequence[str]) -> int:
    """Read the words and do it; bad usage is 2."""
    try:
        return int(app(arguments, exit_on_error=False, print_error=True) or Exit.DONE)
    except CycloptsError:
        return Exit.NO_START
