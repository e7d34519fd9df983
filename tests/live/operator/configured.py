"""What an operator has made before a first start: configuration, login files, root secret and data folder."""

from pathlib import Path
from typing import Final

import yaml

from storage.root import RootSecret

COORDINATOR: Final = "@samordnare:sig.localhost"
"""No account has this name."""


def configured(
    folder: Path, url: str, user: str, *, coordinator: str = COORDINATOR, fingerprint: str | None = None, **login: str
) -> Path:
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
    person = {"user": coordinator, "name": "Samira", "phone": "0470-1"}
    if fingerprint is not None:
        person["fingerprint"] = fingerprint
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
