"""Files that hold secrets: made closed, refused when open."""

from pathlib import Path

import pytest

from bot.config import Account, ConfigRefused
from bot.operator.secretfile import access_token, check_data_folder, password


def account(path: Path) -> Account:
    return Account(url="https://matrix.example", user="@bot:matrix.example", password_file=path)


def written(path: Path, text: str, mode: int) -> Path:
    path.touch(mode=0o600)
    path.write_text(text, encoding="utf-8")
    path.chmod(mode)
    return path


def test_a_password_is_the_one_line_of_its_file(tmp_path: Path) -> None:
    of = account(written(tmp_path / "password", "lösen ord\n", 0o600))
    assert password(of) == "lösen ord"
    assert access_token(of) is None


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o620, 0o611])
def test_a_password_that_others_can_open_is_refused(tmp_path: Path, mode: int) -> None:
    with pytest.raises(ConfigRefused, match="login-open"):
        password(account(written(tmp_path / "password", "x", mode)))


def test_a_credential_of_the_service_manager_is_not_asked_for_its_mode(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    of = account(written(tmp_path / "password", "x", 0o440))
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path))
    assert password(of) == "x"
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "other"))
    with pytest.raises(ConfigRefused, match="login-open"):
        password(of)


@pytest.mark.parametrize("text", ["", "\n", "a\nb\n"])
def test_a_password_file_of_no_line_or_several_is_refused(tmp_path: Path, text: str) -> None:
    with pytest.raises(ConfigRefused, match="login-empty"):
        password(account(written(tmp_path / "password", text, 0o600)))


def test_a_missing_password_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigRefused, match="login-missing"):
        password(account(tmp_path / "password"))


@pytest.mark.parametrize("name", ["sigbot.db", "sigbot.db-wal", "keys.db", "lock", "crypto/lock", "crypto/device-1.db"])
def test_a_folder_in_the_place_of_a_file_of_the_data_folder_is_named(tmp_path: Path, name: str) -> None:
    folder = tmp_path / "data"
    (folder / name).mkdir(mode=0o700, parents=True)
    folder.chmod(0o700)
    with pytest.raises(ConfigRefused, match="file-not-ours") as refused:
        check_data_folder(folder)
    assert refused.value.told == {"file": str(folder / name)}
