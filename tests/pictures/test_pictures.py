"""The pictures in docs/pictures are of what the bot writes, and hold no mark that apps are not to show."""

from pathlib import Path

import pytest

from tests.pictures.__main__ import browser, take
from tests.pictures.page import NotToBeShown, page_of
from tests.pictures.readers import READERS, shown
from tests.town.one_thread import sqlite_is_asked_in_the_same_thread

__all__ = ["sqlite_is_asked_in_the_same_thread"]


async def test_each_reader_s_page_is_made_of_what_they_were_sent() -> None:
    pages = {name: page_of(contents) for name, contents in (await shown()).items()}
    assert set(pages) == set(READERS)
    assert "<li>" in pages["samordnare"]
    assert "<pre><code>!samtycke papper" in pages["samordnare"]
    assert "är avbokad" in pages["polis"]
    assert "Plats: Familjehuset" in pages["foralder"]


def test_a_mark_that_is_on_no_list_is_not_drawn() -> None:
    with pytest.raises(NotToBeShown):
        page_of([{"msgtype": "m.text", "body": "x", "formatted_body": "<script>x</script>"}])


@pytest.mark.skipif(browser() is None, reason="no Chromium on the path: no pictures are taken")
def test_a_picture_is_as_high_as_its_page(tmp_path: Path) -> None:
    program = browser()
    assert program is not None
    heights = []
    for lines in (1, 40):
        take(program, "page", page_of([{"msgtype": "m.text", "body": "rad\n" * lines}]), tmp_path)
        heights.append(int.from_bytes((tmp_path / "page.png").read_bytes()[20:24]))
    assert heights[1] > 30 * 20 > heights[0]
