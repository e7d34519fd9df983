"""The command line as an operator types it: what is printed, what is made, and the exit code."""

import json
from importlib import metadata
from pathlib import Path

import pytest

from bot import modelfiles
from bot.cli import main

EXAMPLE = Path(__file__).parents[2] / "config.example.yaml"


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "C.UTF-8")


@pytest.fixture
def config(tmp_path: Path) -> str:
    """A configuration in an empty folder, for a homeserver that is not there."""
    file = tmp_path / "config.yaml"
    text = EXAMPLE.read_text(encoding="utf-8").replace("https://matrix.kommun.example", "http://127.0.0.1:9")
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_init_makes_a_root_secret_and_a_data_folder_that_nobody_else_can_open(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["init", "--config", config]) == 0
    secret = tmp_path / "root-secret"
    assert (len(secret.read_bytes()), secret.stat().st_mode & 0o777) == (32, 0o600)
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700
    assert str(secret) in capsys.readouterr().out


def test_init_overwrites_nothing(config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["init", "--config", config]) == 0
    before = (tmp_path / "root-secret").read_bytes()
    assert main(["init", "--config", config]) == 1
    assert "nothing was changed" in capsys.readouterr().err
    assert (tmp_path / "root-secret").read_bytes() == before


def test_init_makes_no_folder_for_a_secret_that_was_there_before(config: str, tmp_path: Path) -> None:
    (tmp_path / "root-secret").touch(mode=0o600)
    assert main(["init", "--config", config]) == 1
    assert not (tmp_path / "data").exists()


def test_init_makes_no_new_secret_beside_old_data(config: str, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "keys.db").touch()
    assert main(["init", "--config", config]) == 1
    assert not (tmp_path / "root-secret").exists()


def test_check_says_of_each_thing_whether_it_holds_and_what_helps(
    config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", "--config", config]) == 1
    said = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in said] == ["ok", "no", "no", "no", "no"]
    assert all("run sigbot init" in line for line in said[1:3])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.yaml"]


def test_check_finds_nothing_wrong_with_files_that_init_made(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["init", "--config", config])
    capsys.readouterr()
    password = Path(config).parent / "password"
    password.touch(mode=0o600)
    password.write_text("x", encoding="utf-8")
    main(["check", "--json", "--config", config])
    found = json.loads(capsys.readouterr().out)
    outcomes = {finding["subject"]: finding["outcome"] for finding in found["findings"]}
    assert found["ok"] is False
    assert [subject for subject, outcome in outcomes.items() if outcome == "fault"] == ["check-homeserver"]


def test_a_root_secret_that_others_can_read_is_found(config: str, capsys: pytest.CaptureFixture[str]) -> None:
    main(["init", "--config", config])
    (Path(config).parent / "root-secret").chmod(0o640)
    capsys.readouterr()
    assert main(["check", "--config", config]) == 1
    assert "chmod 600" in capsys.readouterr().out


@pytest.mark.parametrize("command", ["init", "run"])
def test_a_configuration_with_an_unknown_key_is_one_line_and_code_2(
    command: str, config: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(config).write_text(Path(config).read_text(encoding="utf-8") + "\ncolour: blue\n", encoding="utf-8")
    assert main([command, "--config", config]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert "colour" in said.err
    assert sorted(path.name for path in tmp_path.iterdir()) == ["config.yaml"]


@pytest.mark.parametrize(
    "words", [["chek"], ["check", "--colour"], ["audit", "verfy"], ["run", "--clock", "2030-01-01"]]
)
def test_bad_usage_is_code_2(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert "Traceback" not in "".join(capsys.readouterr())


def test_version_is_the_installed_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["version"]) == 0
    assert capsys.readouterr().out.strip() == metadata.version("sigbot")


def test_no_words_at_all_print_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    assert "check" in capsys.readouterr().out


def test_a_model_is_shown_with_the_source_of_each_value_and_what_differs_is_marked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["model", "show", "orebro"]) == 0
    name, *lines = capsys.readouterr().out.splitlines()
    assert name == "orebro"
    assert "* incomplete_group: stoppa (said by the towns) – standard: varna" in lines
    assert "  consent_months: 6 (follows from another value or the law)" in lines
    assert {line.split()[1].rstrip(":") for line in lines if line.startswith("*")} == {
        "youngest",
        "oldest",
        "start_cadence_days",
        "start_meetings",
        "mandatory_parties",
        "incomplete_group",
        "guardians_from_15",
    }


def test_nothing_of_the_standard_differs_from_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["model", "show", "standard"]) == 0
    assert "*" not in capsys.readouterr().out


def test_a_model_that_is_not_is_one_line_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["model", "show", "atlantis"]) == 1
    said = capsys.readouterr()
    assert said.out == ""
    assert len(said.err.splitlines()) == 1
    assert "vaxjo" in said.err


def test_every_model_there_is_can_be_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["model", "check"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 11
    assert {line.split()[0] for line in lines} == {"ok"}


def test_a_model_whose_file_is_wrong_is_named_with_its_key(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(modelfiles, "PARTIES", ("soc", "polis", "skola"))
    assert main(["model", "check"]) == 1
    wrong = [line for line in capsys.readouterr().out.splitlines() if not line.startswith("ok")]
    assert [line.split()[1].rstrip(":") for line in wrong] == ["orebro", "skelleftea"]
    assert all("mandatory_parties" in line for line in wrong)
