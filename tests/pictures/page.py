"""What the bot wrote to one reader, as a page a phone wide; no mark passes that apps are not to show."""

import html
import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

ALLOWED: Final = re.compile(r"</?(?:ul|ol|ol start=\"\d+\"|li|strong|code|pre|br)>")
WIDTH: Final = 412
_STYLE: Final = (
    f"""
body {{ box-sizing: border-box; width: {WIDTH}px }}
"""
    """
body { margin: 0; padding: 12px; background: #eef1f4; font: 16px/1.4 "DejaVu Sans", sans-serif; color: #17191c }
div { background: #fff; border-radius: 12px; padding: 8px 12px; margin: 0 32px 8px 0; overflow-wrap: anywhere }
div.notice { color: #4a5058 }
ul, ol { margin: 2px 0; padding-left: 22px }
pre { background: #f2f4f6; border-radius: 6px; padding: 8px; margin: 6px 0; overflow-x: auto; white-space: pre-wrap }
code { font: 14px/1.4 "DejaVu Sans Mono", monospace; background: #f2f4f6 }
"""
)


class NotToBeShown(Exception):
    """A mark that is not on the specification's list."""


def page_of(contents: Iterable[Mapping[str, Any]]) -> str:
    """The messages one below another, as they came."""
    shown = "\n".join(map(_message, contents))
    return f'<!doctype html><meta charset="utf-8"><style>{_STYLE}</style><body>{shown}</body>'


def _message(content: Mapping[str, Any]) -> str:
    kind = "notice" if content["msgtype"] == "m.notice" else "text"
    if content["msgtype"] == "m.file":
        return f'<div class="{kind}"><strong>▤</strong> {html.escape(content["body"])}</div>'
    shown = str(content.get("formatted_body") or html.escape(content["body"]).replace("\n", "<br>"))
    if "<" in ALLOWED.sub("", shown):
        raise NotToBeShown(ALLOWED.sub("", shown))
    return f'<div class="{kind}">{shown}</div>'
