"""The root secret: who may read it, and what it gives."""

import pickle
from pathlib import Path

import pytest

from storage.refused import RootSecretRefused
from storage.root import RootSecret


def test_a_made_secret_is_read_back_and_only_its_owner_can(tmp_path: Path) -> None:
    made = RootSecret.make(tmp_path / "root")
    assert (tmp_path / "root").stat().st_mode & 0o777 == 0o600
    assert RootSecret.read(tmp_path / "root").key("wrap") == made.key("wrap")


def test_making_never_overwrites_a_secret(tmp_path: Path) -> None:
    RootSecret.make(tmp_path / "root")
    before = (tmp_path / "root").read_bytes()
    with pytest.raises(RootSecretRefused, match="exists"):
        RootSecret.make(tmp_path / "root")
    assert (tmp_path / "root").read_bytes() == before


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o610, 0o601])
def test_a_secret_that_others_can_read_is_refused(tmp_path: Path, mode: int) -> None:
    RootSecret.make(tmp_path / "root")
    (tmp_path / "root").chmod(mode)
    with pytest.raises(RootSecretRefused, match="others-can-read"):
        RootSecret.read(tmp_path / "root")


def test_below_the_credentials_folder_the_mode_is_not_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "credentials").mkdir()
    path = tmp_path / "credentials" / "root"
    RootSecret.make(path)
    path.chmod(0o440)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "credentials"))
    RootSecret.read(path)
    monkeypatch.setenv("CREDENTIALS_DIRECTORY", str(tmp_path / "elsewhere"))
    with pytest.raises(RootSecretRefused, match="others-can-read"):
        RootSecret.read(path)


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_secret_of_another_size_is_refused(tmp_path: Path, size: int) -> None:
    (tmp_path / "root").write_bytes(b"x" * size)
    (tmp_path / "root").chmod(0o600)
    with pytest.raises(RootSecretRefused, match="wrong-size"):
        RootSecret.read(tmp_path / "root")


def test_what_is_not_there_or_not_a_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(RootSecretRefused, match="missing"):
        RootSecret.read(tmp_path / "root")
    with pytest.raises(RootSecretRefused, match="not-a-file"):
        RootSecret.read(tmp_path)


def test_each_purpose_has_a_key_of_its_own_and_none_shows_the_secret(tmp_path: Path) -> None:
    root = RootSecret.make(tmp_path / "root")
    keys = {root.key(purpose) for purpose in ("wrap", "index", "transaction ids", "audit signature", "letter mark")}
    assert len(keys) == 5
    assert (tmp_path / "root").read_bytes() not in keys


def test_the_secret_is_never_printed_nor_pickled() -> None:
    root = RootSecret(b"k" * 32)
    assert "k" * 4 not in f"{root!r} {root}"
    with pytest.raises(TypeError):
        pickle.dumps(root)
