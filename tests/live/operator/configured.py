"""What an operator has made before a first start: configuration, login files, root secret and data folder."""

from pathlib import Path

import yaml

from storage.root import RootSecret


def configured(folder: Path, url: str, user: str, **login: str) -> Path:
    """The configuration. `login` maps keys of `homeserver` to their text, kept in a file of its own if named so."""
    (folder / "data").mkdir(mode=0o700)
    RootSecret.make(folder / "root-secret")
    homeserver = {"url": url, "user": user}
    for key, text in login.items():
        homeserver[key] = text
        if key.endswith("_file"):
            homeserver[key] = key
            (folder / key).touch(mode=0o600)
            (folder / key).write_text(text, encoding="utf-8")
    person = {"user": "@samordnare:sig.localhost", "name": "Samira", "phone": "0470-1"}
    written = {
        "homeserver": homeserver,
        "data_folder": "data",
        "root_secret_file": "root-secret",
        "calendar_domain": "sig.example",
        "numbers": {"social_emergency": "0470-2"},
        "units": {"ungdom": {"coordinators": [person]}},
    }
    file = folder / "config.yaml"
    file.write_text(yaml.safe_dump(written), encoding="utf-8")
    return file
