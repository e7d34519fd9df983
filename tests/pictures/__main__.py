"""Write docs/pictures: what a phone shows of the bot's own messages to a coordinator, police and a parent.

Needs a Chromium on the path. A picture is as high as what it shows."""

import asyncio
import re
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from tests.pictures.page import WIDTH, page_of
from tests.pictures.readers import shown

FOLDER: Final = Path(__file__).parents[2] / "docs" / "pictures"
BROWSERS: Final = ("chromium", "chromium-browser")
_QUIET: Final = ("--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1")
_MEASURE: Final = "<script>document.title = Math.ceil(document.body.getBoundingClientRect().bottom)</script>"
_HEIGHT: Final = re.compile(r"<title>(\d+)</title>")


def browser() -> str | None:
    return next((found for name in BROWSERS if (found := shutil.which(name))), None)


def take(program: str, name: str, page: str, folder: Path) -> None:
    """The picture of one page, as high as the page is."""
    with TemporaryDirectory() as there:
        path = Path(there) / "page.html"
        path.write_text(page + _MEASURE, encoding="utf-8")
        common = (program, *_QUIET, f"--user-data-dir={there}/profile")
        first = subprocess.run(
            [*common, f"--window-size={WIDTH},800", "--dump-dom", path.as_uri()],
            capture_output=True,
            check=True,
            text=True,
        )
        found = _HEIGHT.search(first.stdout)
        assert found, "the page says how high it is"
        target = folder / f"{name}.png"
        subprocess.run(
            [*common, f"--window-size={WIDTH},{found[1]}", f"--screenshot={target}", path.as_uri()],
            capture_output=True,
            check=True,
        )


def main() -> int:
    program = browser()
    if program is None:
        sys.stdout.write("no Chromium on the path: no pictures are taken\n")
        return 0
    FOLDER.mkdir(exist_ok=True)
    for name, contents in asyncio.run(shown()).items():
        take(program, name, page_of(contents), FOLDER)
        sys.stdout.write(f"{FOLDER / name}.png\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
