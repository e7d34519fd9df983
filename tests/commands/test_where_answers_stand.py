"""A refusal stands where it was written when it holds nothing private; else the room reads one short line (R90)."""

import re
from typing import Final

import pytest

from bot.answering import refused
from bot.reception import Setting
from bot.texts.texts import LANGUAGES
from bot.writing.addressing import Where
from cases.access import Place
from cases.decision import Decision, Refusal
from cases.ids import EventId
from cases.planned import Purpose
from cases.where_said import ANSWERED, DONE, REFUSED, SAID_OPENLY, line_for_the_others
from commands import ALL
from commands.dispatch import found_in
from commands.finding.find import Found
from tests.asking import COORDINATOR, HOUSE, TEXTS, WAYS, asked
from tests.commands.table import WHOLE
from tests.given import CASE, with_consent
from tests.texts.every_text import ways

PRIVATE: Final = tuple(command.id for command in ALL if command.place is Place.PRIVATE)
EVERY_REFUSAL: Final = tuple(sorted(each for each in TEXTS.ids("sv") if each.startswith("refusal-")))
HARMLESS: Final = frozenset(
    {
        "said", "word", "named", "number", "numbers", "start", "end", "day", "length", "longest", "choices", "several",
        "name", "phone", "suggested",
    }
)  # fmt: skip
"""What may stand in an open refusal: what was written, numbers, days, and the coordinator."""
AND_THESE: Final = {"refusal-unknown-area": {"known"}, "refusal-action-incomplete": {"missing"}}
"""The areas of life there are; that an owner or a date lacks."""
IN_THE_ROOM: Final = Setting(Purpose(case=CASE), with_consent(), None, None)

READ: Final = frozenset(
    {
        "template-open", "template-consent", "case-show", "case-extract", "today", "cases", "room", "consent-grid",
        "consent-missing", "consent-history", "consent-receipt", "consent-why", "own-consent", "audit-show",
        "audit-keys", "audit-verify", "model-show", "model-try",
    }
)  # fmt: skip
"""Questions to the bot."""
ASK_BACK: Final = frozenset({"case-close", "person-add", "room-admit", "consent-paper", "consent-void"})
"""What waits for a yes."""
CHANGE: Final = frozenset(
    {
        "open", "case-silence", "person-info", "person-born", "person-farewell", "person-remove", "person-block",
        "person-change", "person-protect", "actor-add", "actor-remove", "lead", "contact-request", "room-answer",
        "shared-otherwise", "consent-answer", "consent-withdraw",
    }
)  # fmt: skip
"""What is done at once; every other private command is refused in a case where all have said yes."""


def expected(command: str) -> str:
    if command in CHANGE:
        return DONE
    return ANSWERED if command in READ | ASK_BACK else REFUSED


def line(answer: Decision | Refusal) -> str:
    if isinstance(answer, Refusal):
        return line_for_the_others(Decision(), refused=True)
    return line_for_the_others(answer, refused=False)


@pytest.mark.rule("R90")
@pytest.mark.parametrize("command", PRIVATE)
def test_others_read_whether_it_was_done_refused_or_answered_and_no_more(command: str) -> None:
    assert line(asked(WHOLE[command], with_consent())) == expected(command)
    by_police = asked(WHOLE[command], with_consent(), by="polis")
    assert line(by_police) == (ANSWERED if command == "own-consent" else REFUSED)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_three_lines_are_short_and_name_nothing(language: str) -> None:
    said = [TEXTS.say(each, {}, language).plain for each in (DONE, REFUSED, ANSWERED)]
    assert len(set(said)) == 3
    assert all(len(each) < 50 for each in said)
    if language == "sv":
        assert said == [
            "Gjort. Mer i din chatt med mig.",
            "Det gick inte. I din chatt med mig står varför.",
            "Svar i din chatt med mig.",
        ]


def in_the_room(reason: str, body: str) -> Where:
    found = found_in(body, WAYS, HOUSE)
    assert isinstance(found, Found)
    where = Where(IN_THE_ROOM.purpose, COORDINATOR, EventId("$e"))
    return refused(Refusal(reason), CASE, where, IN_THE_ROOM, found).where


@pytest.mark.rule("R90")
@pytest.mark.parametrize("reason", EVERY_REFUSAL)
def test_every_refusal_is_either_judged_to_be_open_or_goes_to_the_writers_own_chat(reason: str) -> None:
    assert in_the_room(reason, "!plan").aside == (reason not in SAID_OPENLY)
    assert in_the_room(reason, "!samtycke").aside, "of a private command nothing is said among others"


def test_what_nobody_has_judged_is_private() -> None:
    assert in_the_room("refusal-not-written-yet", "!plan").aside
    assert set(EVERY_REFUSAL) >= SAID_OPENLY


@pytest.mark.rule("R90")
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", sorted(SAID_OPENLY))
def test_an_open_refusal_can_name_nobody_and_tells_nothing_of_consent(reason: str, language: str) -> None:
    values = TEXTS.values_of(reason, language) - {"code"}
    assert values <= HARMLESS | AND_THESE.get(reason, set())
    for args in ways(reason, language):
        said = TEXTS.say(reason, args, language).plain.casefold()
        assert not re.search(r"samtyck|skydd|spärr|consent|protect|block", said)
