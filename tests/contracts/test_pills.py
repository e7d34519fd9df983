"""A person chosen from a list in an app: the id stands in the link, and is read in place of the name that is shown."""

import time
from datetime import UTC, datetime
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.inbound import Inbound, Trust
from bot.ways.matrix.messages import Wire, as_inbound
from bot.ways.matrix.pills import user_of, with_ids
from cases.ids import EventId, RoomId, UserId

POLICE: Final = "@polis:kommun.se"
LINK: Final = f"https://matrix.to/#/{POLICE}"
HTML: Final = "org.matrix.custom.html"
MANY: Final = 60_000
"""An event holds no more."""


def written(body: str, shown: str | None = None) -> dict[str, Any]:
    return {"msgtype": "m.text", "body": body} | ({"format": HTML, "formatted_body": shown} if shown else {})


def pill(name: str, link: str = LINK) -> str:
    return f'<a href="{link}">{name}</a>'


APPS: Final = {
    "Element": written("!aktör ny Björk-17 part=polis Per P", f"!aktör ny Björk-17 part=polis {pill('Per P')}"),
    "Element X": written(
        f"!aktör ny Björk-17 part=polis [Per P]({LINK})", f"!aktör ny Björk-17 part=polis {pill('Per P')}"
    ),
    "FluffyChat": written(
        "!aktör ny Björk-17 part=polis @[Per P]", f"<p>!aktör ny Björk-17 part=polis {pill('@[Per P]')}</p>"
    ),
    "an app that writes the id": written(
        f"!aktör ny Björk-17 part=polis {POLICE}", f"!aktör ny Björk-17 part=polis {pill(POLICE)}"
    ),
    "a link in other marks": written(
        "!aktör ny Björk-17 part=polis Per P",
        "!aktör ny Björk-17 part=polis <a class='pill' href='https://matrix.to/#/%40polis%3Akommun.se?via=x'>Per P</a>",
    ),
    "a link of the matrix scheme": written(
        "!aktör ny Björk-17 part=polis Per P",
        f"!aktör ny Björk-17 part=polis {pill('Per P', 'matrix:u/polis:kommun.se')}",
    ),
    "a name in marks of its own": written(
        "!aktör ny Björk-17 part=polis A & B", f"!aktör ny Björk-17 part=polis {pill('A &amp; B')}"
    ),
    "a name that is a word of the command": written(
        "!aktör ny Björk-17 part=polis polis", f"!aktör ny Björk-17 part=polis {pill('polis')}"
    ),
}


@pytest.mark.parametrize("app", APPS)
def test_a_pill_is_read_as_the_id_in_its_link(app: str) -> None:
    assert with_ids(APPS[app]) == f"!aktör ny Björk-17 part=polis {POLICE}"


def test_what_older_apps_put_above_an_answer_is_left_as_it_stands() -> None:
    above = "> <@bot:kommun.se> Per P, ja?\n\n"
    quoted = f"<mx-reply><blockquote>{pill('Per P', 'https://matrix.to/#/@bot:kommun.se')}</blockquote></mx-reply>"
    assert with_ids(written(f"{above}Per P kommer", f"{quoted}{pill('Per P')} kommer")) == f"{above}{POLICE} kommer"


@pytest.mark.parametrize(
    "link", ["https://kommun.se/@polis:kommun.se", "https://matrix.to/#/!rum:kommun.se", "https://matrix.to/#/@a b:c"]
)
def test_another_link_is_left_as_it_stands(link: str) -> None:
    assert user_of(link) is None
    assert with_ids(written("Se Per P", f"Se {pill('Per P', link)}")) == "Se Per P"
    assert with_ids(written(f"Se [Per P]({link})")) == f"Se [Per P]({link})"


def test_an_edit_is_read_in_the_same_way() -> None:
    heard = inbound({**written("* x"), "m.new_content": APPS["Element"]})
    assert heard.body.endswith(POLICE)


def inbound(content: dict[str, Any]) -> Inbound:
    who, at = UserId("@vh1:kommun.se"), datetime(2026, 12, 1, tzinfo=UTC)
    wire = Wire(EventId("$e"), RoomId("!r"), who, "m.room.message", at, False, content, {})
    heard = as_inbound(wire, content, Trust.SIGNED, None)
    assert heard is not None
    return heard


@given(st.text(), st.text() | st.none())
@pytest.mark.threat("input")
def test_whatever_is_written_without_a_link_is_read_as_it_stands(body: str, shown: str | None) -> None:
    if "](" not in body and "href" not in (shown or ""):
        assert with_ids(written(body, shown)) == body


@pytest.mark.threat("input")
@pytest.mark.parametrize(
    "piece", ["<a ", "<a href='", "<a href='x' ", pill("x"), "[", "[x](", "<a href='x'>", "&lt;", "<"]
)
def test_nothing_that_is_written_takes_long_to_read(piece: str) -> None:
    """Counted in processor time: a pattern that looks back over all it has read takes minutes for this."""
    many, before = piece * (MANY // len(piece)), time.process_time()
    with_ids(written(many, many))
    assert time.process_time() - before < 2
