"""The configuration: read whole into typed values, or refused in one sentence that holds no value."""

from pathlib import Path
from typing import Any, get_args, get_type_hints

import msgspec
import pytest
import yaml

from bot.config import (
    Account,
    Colleague,
    Config,
    ConfigRefused,
    Numbers,
    Onlooker,
    UnitConfig,
    load,
    parse,
    working_model,
)
from bot.modelfiles import names
from bot.operator.refused import why
from bot.texts.cli_words import say
from cases.models import STANDARD

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"


def example() -> Any:
    return yaml.safe_load(EXAMPLE.read_text(encoding="utf-8"))


def read(raw: Any, file: Path = Path("config.yaml")) -> Config:
    return parse(yaml.safe_dump(raw, allow_unicode=True), file)


def changed(place: str, value: Any) -> Any:
    """The example with another value at a place such as `homeserver.url`; None takes the key out."""
    raw = at = example()
    *above, last = place.split(".")
    for key in above:
        at = at[int(key) if key.isdecimal() else key]
    if value is None:
        del at[last]
    else:
        at[last] = value
    return raw


def test_the_example_is_a_configuration() -> None:
    config = load(EXAMPLE)
    assert config.user == "@paminnaren:kommun.example"
    assert config.display_name == "Påminnaren"
    (samira,) = config.units["vaxjo-ungdom"].coordinators
    assert len(samira.master_key or "") == 43


@pytest.mark.parametrize("struct", [Config, Account, Numbers, UnitConfig, Colleague, Onlooker])
def test_the_example_shows_every_key_there_is(struct: type[msgspec.Struct]) -> None:
    text = EXAMPLE.read_text(encoding="utf-8")
    missing = [name for name in struct.__struct_fields__ if f"{name}:" not in text]
    assert not missing


def test_a_relative_path_is_taken_from_the_folder_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(EXAMPLE.read_text(encoding="utf-8"), encoding="utf-8")
    config = load(file)
    assert config.data_folder == tmp_path / "data"
    assert config.homeserver.password_file == tmp_path / "password"


@pytest.mark.parametrize(
    ("place", "value", "reason"),
    [
        ("colour", "blue", "config-unknown-key"),
        ("homeserver.pasword", "x", "config-unknown-key"),
        ("units.vaxjo-ungdom.coordinators.0.phon", "x", "config-unknown-key"),
        ("numbers", None, "config-missing-key"),
        ("units.vaxjo-ungdom.coordinators.0.phone", None, "config-missing-key"),
        ("numbers.social_emergency", "ring", "config-wrong-value"),
        ("units", {}, "config-wrong-value"),
        ("units.vaxjo-ungdom.coordinators", [], "config-wrong-value"),
        ("homeserver.user", "paminnaren", "config-wrong-value"),
        ("homeserver.federate", "maybe", "config-wrong-value"),
        ("data_folder", 7, "config-wrong-value"),
        ("model", "atlantis", "config-unknown-model"),
        ("language", "fi", "config-wrong-value"),
        ("units.vaxjo-ungdom.coordinators.0.fingerprint", "abc", "config-wrong-value"),
        ("homeserver.url", "http://matrix.kommun.example", "config-url"),
        ("homeserver.url", "matrix.kommun.example", "config-url"),
        ("homeserver.password_file", None, "config-one-login"),
        ("homeserver.access_token_file", "token", "config-one-login"),
        ("homeserver.device_id", "ABC", "config-token-needs-device"),
        ("root_secret_file", "data/root-secret", "config-secret-in-data"),
        ("display_name", "Påm\u200binnaren", "config-hidden-characters"),
        ("units.vaxjo-ungdom.deputies.0.name", "D\u202ean", "config-hidden-characters"),
        ("units.vaxjo-ungdom.deputies.0.user", "@samira:kommun.example", "config-person-twice"),
        ("units.vaxjo-ungdom.deputies.0.user", "@paminnaren:kommun.example", "config-bot-is-coordinator"),
        ("units.vaxjo-ungdom.protection_officers.0.user", "@dan:kommun.example", "config-onlooker-works-here"),
        ("units.vaxjo-ungdom.protection_officers.0.user", "@paminnaren:kommun.example", "config-onlooker-works-here"),
        ("units.vaxjo-ungdom.protection_officers", [{"user": "@d:x.se"}, {"user": "@d:x.se"}], "config-person-twice"),
        ("units.vaxjo-ungdom.steering_group.0.user", "@samira:kommun.example", "config-onlooker-works-here"),
        ("units.vaxjo-ungdom.intake_group.0.user", "@dan:kommun.example", "config-onlooker-works-here"),
        ("units.vaxjo-ungdom.intake_group.0.user", "@disa:kommun.example", "config-two-duties"),
        ("units.vaxjo-ungdom.steering_group", [{"user": "@i:x.se", "phone": "0470-1"}], "config-unknown-key"),
    ],
)
def test_what_is_unclear_is_refused_with_its_reason(place: str, value: Any, reason: str) -> None:
    with pytest.raises(ConfigRefused) as refused:
        read(changed(place, value))
    assert refused.value.reason == reason
    assert say(reason, **refused.value.told) == why(refused.value)


@pytest.mark.parametrize("text", ["", "[", "- 1", "a: !!python/object/apply:os.system [id]", "\x00"])
def test_a_file_that_is_no_configuration_is_refused(text: str) -> None:
    with pytest.raises(ConfigRefused):
        parse(text, Path("config.yaml"))


def test_a_password_typed_in_the_wrong_place_is_not_shown() -> None:
    with pytest.raises(ConfigRefused) as refused:
        read(changed("homeserver.user", "hemligt lösenord"))
    assert "hemligt" not in why(refused.value) + repr(refused.value) + str(refused.value.__context__ is None)


def test_a_missing_file_is_refused_with_its_name(tmp_path: Path) -> None:
    with pytest.raises(ConfigRefused) as refused:
        load(tmp_path / "nowhere.yaml")
    assert "nowhere.yaml" in why(refused.value)


def test_no_name_and_no_phone_stand_in_what_is_shown_of_a_configuration() -> None:
    shown = repr(load(EXAMPLE))
    assert not [word for word in ("Samira", "Dan", "0470-123", "disa") if word in shown]


def test_the_standard_model_is_the_one_that_the_code_falls_back_to() -> None:
    assert working_model(load(EXAMPLE)) == STANDARD


@pytest.mark.rule("R33")
@pytest.mark.parametrize("name", names())
def test_a_municipality_may_work_by_any_of_the_models(name: str) -> None:
    assert working_model(read(changed("model", name))).name == name


def test_a_model_that_is_not_is_refused_with_those_that_are() -> None:
    with pytest.raises(ConfigRefused) as refused:
        read(changed("model", "atlantis"))
    assert all(name in why(refused.value) for name in names())


def test_every_value_of_the_configuration_has_a_type() -> None:
    for struct in (Config, Account, Numbers, UnitConfig, Colleague, Onlooker):
        hints = get_type_hints(struct)
        assert all(Any not in (hints[name], *get_args(hints[name])) for name in struct.__struct_fields__)
