"""Personal numbers: each is found however it is written, a telephone's is none, and no refusal says one again."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.decision import Refusal, Say, ToWriter
from commands.reading.personal import holds_personal_number, masked, masked_saying
from tests.asking import Town, command, shown
from tests.commands.table import WHOLE
from tests.given import with_consent

TOWN = Town((with_consent(),))
BORN = st.dates(date(1930, 1, 1), date(2026, 12, 31))
LAST = st.integers(0, 9999).map(lambda number: f"{number:04}")
SIGNS = st.sampled_from(("-", "+", " - ", "–", "\u2011", "\u200b-"))
AROUND = st.sampled_from(("", "pnr ", "(", "född:", "barnet,", "å"))


@given(BORN, LAST, SIGNS, st.sampled_from(("%Y%m", "%y%m")), AROUND, st.sampled_from((0, 60)))
def test_a_personal_number_is_found_and_a_day_stands_in_its_place(
    born: date, last: str, sign: str, year: str, before: str, coordinated: int
) -> None:
    day = born.strftime(year) + f"{born.day + coordinated:02}"
    for written in (f"{day}{sign}{last}", *((f"{day}{last}",) if year == "%Y%m" else ())):
        text = f"{before}{written} hej"
        assert holds_personal_number(text)
        assert last not in masked(text).replace(before, "")
        assert "ÅÅÅÅ-MM-DD hej" in masked(text)


@pytest.mark.parametrize(
    "text",
    [
        "0701234567", "070-123 45 67", "070-1234567", "+46701234567", "0046701234567", "0470-12345", "2026-12-08 15:00",
        "SN 2026/123:4", "8/12 15.00-16.30", "@u20110514:kommun.se", "2026-12-08", "20261399-1234", "v 50 2026",
    ],
)  # fmt: skip
def test_a_telephone_a_day_and_a_reference_are_none(text: str) -> None:
    assert not holds_personal_number(text)
    assert masked(text) == text


@pytest.mark.parametrize("name", sorted(WHOLE))
@pytest.mark.parametrize("more", [" {}", "\n{}", " skäl={}", " färg={}", '\n"{}"', " part={}"])
def test_no_refusal_says_one_again_and_nothing_that_holds_one_is_kept_but_to_close(name: str, more: str) -> None:
    answer = TOWN.write("samordnare", WHOLE[name] + more.format("20110514-2384"))
    if isinstance(answer, Refusal):
        say = masked_saying(Say(ToWriter(), answer.reason, answer.args, command=answer.command))
        assert "2384" not in f"{shown(Refusal(say.text, say.args))}{say.command}"
    else:
        assert command(name).closing
