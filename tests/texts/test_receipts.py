"""The receipt that is handed to a grantor: three grounds as they read, easy words, and the same in English."""

import re
from pathlib import Path

import pytest

from cases.case import Case
from cases.consent.categories import CATEGORIES
from cases.consent.receipts import told_text
from cases.decision import Say
from cases.facts import Grant, Ground
from tests.asking import TEXTS, asked
from tests.given import GRUND, NARVARO, SKOLA, a_case, agreed, with_consent
from tests.given_changed import on_ground
from tests.texts.test_family_texts import lix

GOLDEN = Path(__file__).parents[1] / "golden" / "receipts"
KNOWN = {"@coordinator-name": "Karin", "@coordinator-phone": "010-12 34"}


def consented(ground: Ground, grants: tuple[Grant, ...] | None = None) -> Case:
    case = on_ground(a_case(), ground)
    return with_consent(case) if grants is None else with_consent(case, grants=grants)


def receipt(case: Case, who: str = "vh1", more: str = "") -> str:
    """What the coordinator is given to hand over."""
    says = agreed(asked(f"!samtycke kvitto {who} {more}".strip(), case)).effects
    say = next(effect for effect in says if isinstance(effect, Say) and effect.text == "receipt")
    values = {name: KNOWN.get(value, value) if isinstance(value, str) else value for name, value in say.args.items()}
    return TEXTS.say(say.text, values, say.language or "sv").plain


@pytest.mark.rule("R21", "R95")
@pytest.mark.parametrize("ground", Ground)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_receipt_of_each_ground_reads_as_it_was_agreed(ground: Ground, language: str) -> None:
    written = (GOLDEN / f"{ground}.{language}.txt").read_text(encoding="utf-8").rstrip("\n")
    assert receipt(consented(ground), more=f"språk={language}") == written


@pytest.mark.rule("R95")
@pytest.mark.parametrize("who", ["ungdom", "vh1"])
@pytest.mark.parametrize("ground", Ground)
def test_the_receipt_is_easy_to_read_and_free_of_the_words_of_offices(ground: Ground, who: str) -> None:
    text = receipt(consented(ground), who)
    assert lix(text) < 30
    assert not re.search(
        r"\bpart(en|er)?\b|kategori|ändamål|samtycke|vårdnadshavare|radera|godkän", text, re.IGNORECASE
    )


@pytest.mark.rule("R95")
def test_everyone_reads_that_one_may_say_no_and_still_get_help_and_how_to_stop() -> None:
    for ground in Ground:
        text = receipt(consented(ground), "ungdom")
        for sentence in ("Du får säga nej. Du får hjälp ändå.", 'skriv "ta bort alla"', "Ring Karin: 010-12 34"):
            assert sentence in text


@pytest.mark.rule("R95")
def test_what_the_police_may_have_to_act_on_stands_there_only_when_they_are_named() -> None:
    school = (Grant(SKOLA, GRUND), Grant(SKOLA, NARVARO))
    assert "Får de veta om ett brott" in receipt(consented(Ground.AID))
    assert "olis" not in receipt(consented(Ground.AID, school))


def test_every_kind_of_information_has_words_for_a_family() -> None:
    for language in ("sv", "en"):
        assert all(TEXTS.has(told_text(category).removeprefix("@"), language) for category in CATEGORIES)
