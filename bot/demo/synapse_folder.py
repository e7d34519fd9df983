"""What a small Synapse finds on disk: its settings, its signing key and where its log goes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from secrets import token_hex
from typing import Any

from signedjson.key import generate_signing_key, write_signing_keys

_PLENTY = {"per_second": 10_000, "burst_count": 100_000}
"""Everyone lives behind one address here, so every limit of the server would be met at once."""

_NOBODY_ASKS = {
    "push": {"enabled": False},
    "stats": {"enabled": False},
    "federation_sender_instances": [],
    "update_user_directory_from_worker": "nobody",
}
"""What a server works out after each event and is not asked here: who to wake, how large a room is, what other servers
must hear, who may be found. Servers that speak to each other say otherwise."""

_FLAT_LIMITS = (
    "rc_message",
    "rc_registration",
    "rc_registration_token_validity",
    "rc_admin_redaction",
    "rc_joins_per_room",
    "rc_key_requests",
    "rc_3pid_validation",
    "rc_third_party_invite",
    "rc_media_create",
    "rc_room_creation",
    "rc_reports",
    "rc_user_directory",
    "rc_profile",
)
_NESTED_LIMITS = {
    "rc_login": ("address", "account", "failed_attempts"),
    "rc_joins": ("local", "remote"),
    "rc_invites": ("per_room", "per_user", "per_issuer"),
    "rc_presence": ("per_user",),
    "rc_delayed_event_mgmt": (),
}


@dataclass(frozen=True, slots=True)
class SynapseFolder:
    """A folder that is ready to be served from."""

    settings: Path
    log: Path
    shared_secret: str = field(repr=False)
    """Registers accounts through the admin interface; open registration stays off."""


def write_folder(folder: Path, *, server_name: str, port: int, more: Mapping[str, Any] | None = None) -> SynapseFolder:
    """Write all that Synapse needs into `folder`, which must be empty and readable by nobody else."""
    shared_secret = token_hex(32)
    log = folder / "synapse.log"
    with (folder / "signing.key").open("w") as key:
        write_signing_keys(key, [generate_signing_key("a_1")])
    (folder / "log.json").write_text(json.dumps(_logging(log)))
    settings = folder / "homeserver.json"
    wanted = _settings(folder, server_name, port, shared_secret) | _limits() | _NOBODY_ASKS
    also = dict(more or {})
    wanted["listeners"] += also.pop("listeners", [])
    settings.write_text(json.dumps(wanted | also))
    return SynapseFolder(settings=settings, log=log, shared_secret=shared_secret)


def _settings(folder: Path, server_name: str, port: int, shared_secret: str) -> dict[str, Any]:
    return {
        "server_name": server_name,
        "public_baseurl": f"http://127.0.0.1:{port}/",
        "listeners": [
            {"port": port, "bind_addresses": ["127.0.0.1"], "type": "http", "resources": [{"names": ["client"]}]}
        ],
        "database": {"name": "sqlite3", "args": {"database": str(folder / "homeserver.db")}},
        "media_store_path": str(folder / "media"),
        "signing_key_path": str(folder / "signing.key"),
        "log_config": str(folder / "log.json"),
        "pid_file": str(folder / "synapse.pid"),
        "registration_shared_secret": shared_secret,
        "macaroon_secret_key": token_hex(32),
        "form_secret": token_hex(32),
        "bcrypt_rounds": 4,
        "enable_registration": False,
        "default_room_version": "12",
        "trusted_key_servers": [],
        "suppress_key_server_warning": True,
        "report_stats": False,
        "presence": {"enabled": False},
        # Who syncs from the beginning a second time is answered by itself, not by what was said the first time.
        "caches": {"sync_response_cache_duration": "0s"},
        # Without it a sync answer may show somebody who joins while another writes as still invited (MSC4222).
        "experimental_features": {"msc4222_enabled": True},
    }


def _limits() -> dict[str, Any]:
    flat: dict[str, Any] = dict.fromkeys(_FLAT_LIMITS, _PLENTY)
    nested = {name: dict.fromkeys(parts, _PLENTY) if parts else _PLENTY for name, parts in _NESTED_LIMITS.items()}
    return flat | nested


def _logging(log: Path) -> dict[str, Any]:
    return {
        "version": 1,
        "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s: %(message)s"}},
        "handlers": {"file": {"class": "logging.FileHandler", "filename": str(log), "formatter": "plain"}},
        "root": {"level": "WARNING", "handlers": ["file"]},
        "disable_existing_loggers": False,
    }
