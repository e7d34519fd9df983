"""What `sigbot check` says of this machine's clock: whether a start would believe it, and whether the server agrees."""

from datetime import datetime

from bot.config import Config
from cases.days import today
from cases.timekeeping import Shown, agree, begin
from storage.verify import highest_clock


def wrong_with_clock(config: Config, wall: datetime, server: datetime | None) -> tuple[str, dict[str, str]] | None:
    """What is wrong and what helps, as the id of a text and what fills it in; None where nothing is.

    `server`: what the homeserver's clock shows, None where it is no witness."""
    highest = highest_clock(config.data_folder)
    believed = begin(highest, Shown(wall, 0.0, server))
    told = {"shown": _minute(wall), "expected": _minute(believed.at), "day": today(wall).isoformat()}
    if server is not None and not agree(wall, server):
        return "clock-differs", told | {"server": _minute(server)}
    if believed.doubted is not None:
        return "clock-doubted", told
    return ("clock-behind", told) if believed.is_behind else None


def _minute(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M UTC")
