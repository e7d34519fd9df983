"""The standard model as data, and the words for categories, parties and areas."""

from pathlib import Path

import pytest
import yaml

from cases.consent.afterwards import FOLLOW_UP, KEEP_IN_TOUCH
from cases.consent.categories import CATEGORIES, PARTIES
from cases.decision import Refusal
from cases.facts import Grant
from cases.ids import Category, Party
from cases.models import KEYS, STANDARD, ModelWrong, differing, read_model, source_of
from cases.plan.actions import AREAS
from commands.reading.grants import read_grants
from commands.vocabulary.areas import area_of
from commands.vocabulary.kinds import category_of
from commands.vocabulary.parties import party_of
from commands.vocabulary.purposes import purpose_of, purpose_word

DATA = Path(__file__).parents[2] / "cases" / "models" / "standard.yaml"


def test_the_standard_models_file_is_the_standard_and_says_where_each_value_is_from() -> None:
    model = read_model(yaml.safe_load(DATA.read_text(encoding="utf-8")))
    assert model == STANDARD
    assert set(dict(model.sources).values()) == {"seed", "standard", "derived"}
    assert dict(model.sources)["consent_months"] == "derived"


@pytest.mark.parametrize(
    ("data", "key"),
    [
        ({}, "name"),
        ({"name": "x", "colour": {"value": 1, "source": "seed"}}, "colour"),
        ({"name": "x", "cadence_days": 28}, "cadence_days"),
        ({"name": "x", "cadence_days": {"value": 28, "source": "guess"}}, "cadence_days.source"),
        ({"name": "x", "cadence_days": {"value": "28", "source": "seed"}}, "cadence_days"),
        ({"name": "x", "cadence_days": {"value": True, "source": "seed"}}, "cadence_days"),
        ({"name": "x", "cadence_days": {"value": 0, "source": "seed"}}, "cadence_days"),
        ({"name": "x", "mandatory_parties": {"value": "soc", "source": "seed"}}, "mandatory_parties"),
        ({"name": "x", "mandatory_per_case": {"value": 1, "source": "seed"}}, "mandatory_per_case"),
        ({"name": "x", "guardians_from_15": {"value": "two", "source": "seed"}}, "guardians_from_15"),
        ({"name": "x", "youngest": {"value": 21, "source": "seed"}}, "youngest"),
        ({"name": "x", "start_meetings": {"value": -1, "source": "seed"}}, "start_meetings"),
        ({"name": "x", "also_answer": {"value": ["granne"], "source": "seed"}}, "also_answer"),
    ],
)
def test_a_model_that_cannot_be_used_names_the_key(data: dict[str, object], key: str) -> None:
    with pytest.raises(ModelWrong) as wrong:
        read_model(data)
    assert wrong.value.key == key


@pytest.mark.rule("R3", "R6")
@pytest.mark.parametrize(
    ("key", "value"),
    [("own_answer_from", 13), ("adult_from", 17), ("adult_from", 21), ("longest_consent_months", 13)],
)
def test_no_model_loosens_who_must_answer_or_how_long_a_paper_may_be(key: str, value: int) -> None:
    with pytest.raises(ModelWrong) as wrong:
        read_model({"name": "x", key: {"value": value, "source": "seed"}})
    assert wrong.value.key == key


@pytest.mark.rule("R5")
def test_each_line_of_a_paper_names_a_party_and_its_kinds() -> None:
    assert read_grants([("skola", ("grund", "Närvaro", "grund")), ("police", ("whereabouts",))]) == (
        Grant(Party("skola"), Category("grund")),
        Grant(Party("skola"), Category("skola_narvaro")),
        Grant(Party("polis"), Category("umgange_plats")),
    )


@pytest.mark.rule("R5")
@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (("skola", ("alla",)), "refusal-wildcard"),
        (("alla", ("grund",)), "refusal-wildcard"),
        (("skola", ()), "refusal-party-without-category"),
        (("skola", ("allmänt",)), "refusal-unknown-category"),
        (("grannen", ("grund",)), "refusal-unknown-party"),
    ],
)
def test_alla_and_unknown_words_are_refused(line: tuple[str, tuple[str, ...]], reason: str) -> None:
    refusal = read_grants([line])
    assert isinstance(refusal, Refusal)
    assert refusal.reason == reason


def test_every_code_is_a_word_for_itself_and_words_are_heard_in_any_case() -> None:
    assert [category_of(str(code)) for code in CATEGORIES] == list(CATEGORIES)
    assert [party_of(str(code)) for code in PARTIES] == list(PARTIES)
    assert [area_of(area) for area in AREAS] == list(AREAS)
    assert (category_of("HÄLSA"), party_of("Polisen"), area_of("Hälsa")) == ("halsa_psykiatri", "polis", "halsa")
    assert (category_of("x"), party_of("x"), area_of("x")) == (None, None, None)


def test_what_is_agreed_for_afterwards_is_heard_by_each_of_its_words_and_typed_by_the_first() -> None:
    words = {FOLLOW_UP: ("uppföljning", "uppfoljning", "Follow-up"), KEEP_IN_TOUCH: ("kontakt", "CONTACT")}
    assert {purpose: purpose_word(purpose) for purpose in words} == {FOLLOW_UP: "uppföljning", KEEP_IN_TOUCH: "kontakt"}
    assert all(purpose_of(word) == purpose for purpose, said in words.items() for word in said)
    assert purpose_of("annat") is None


TOWNS = sorted(path for path in DATA.parent.glob("*.yaml") if path != DATA)


@pytest.mark.rule("R3", "R6", "R15", "R33")
@pytest.mark.parametrize("file", TOWNS, ids=lambda path: path.stem)
def test_a_towns_file_says_only_what_differs_and_where_that_is_from(file: Path) -> None:
    said = yaml.safe_load(file.read_text(encoding="utf-8"))
    model = read_model(said, read_model(yaml.safe_load(DATA.read_text(encoding="utf-8"))))
    assert model.name == file.stem
    assert set(differing(model)) == said.keys() - {"name"}
    assert dict(model.sources).keys() == set(KEYS)
    assert set(model.mandatory_parties) <= set(PARTIES)
    assert Party("soc") in model.mandatory_parties


def test_a_towns_own_word_takes_the_place_of_the_standards_and_the_rest_stands() -> None:
    standard = read_model(yaml.safe_load(DATA.read_text(encoding="utf-8")))
    towns = {file.stem: read_model(yaml.safe_load(file.read_text(encoding="utf-8")), standard) for file in TOWNS}
    assert len(towns) == 10
    assert towns["stockholm-2013"].cadence_days == 35
    assert towns["orebro"].incomplete_group == "stoppa"
    assert (towns["orebro"].start_cadence_days, towns["orebro"].start_meetings) == (21, 3)
    assert source_of(towns["orebro"], "start_cadence_days") == "seed"
    assert source_of(towns["orebro"], "start_meetings") == "derived"
    assert towns["skelleftea"].mandatory_parties == ("soc", "skola", "polis", "fritid", "bup", "fris")
    assert source_of(towns["orebro"], "incomplete_group") == "seed"
    assert source_of(towns["orebro"], "consent_months") == "derived"
