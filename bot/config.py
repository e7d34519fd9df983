"""What the operator decides: one YAML file into typed, frozen values, refused whole when any of it is unclear."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Final, Literal
from urllib.parse import urlsplit

import msgspec
import yaml

from bot.modelfiles import ModelRefused, model_called, names
from calendars.clean import is_hidden
from cases.ids import MasterKey, Unit, UserId
from cases.models import Model
from cases.people import Duty

_MatrixId = Annotated[str, msgspec.Meta(pattern=r"^@[^\s:@]+:[^\s@]+$", max_length=255)]
_Words = Annotated[str, msgspec.Meta(min_length=1, max_length=60)]
_Phone = Annotated[str, msgspec.Meta(pattern=r"^\+?[0-9][0-9 ()/-]{1,24}$")]
_Domain = Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]+(\.[a-z0-9-]+)+$")]
_Fingerprint = Annotated[str, msgspec.Meta(pattern=r"^ *([A-Za-z0-9+/] *){43}$")]
_Language = Literal["sv", "en"]

_NO_KEY: Final = re.compile(r"Object contains unknown field `([^`]*)`")
_MISSING: Final = re.compile(r"Object missing required field `([^`]*)`")
_PLACE: Final = re.compile(r" - at `\$\.?([^`]*)`$")


class ConfigRefused(Exception):
    """The configuration cannot be used. `reason` is the id of the text that says why, `told` what it fills in.

    `told` names keys and files, never a value: a password in the wrong place is not shown.
    """

    def __init__(self, reason: str, **told: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.told = told


class Account(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The homeserver and the bot's account there."""

    url: str
    """The client-server API's base URL; https, except on loopback."""
    user: _MatrixId
    password_file: Path | None = None
    access_token_file: Path | None = None
    device_id: Annotated[str, msgspec.Meta(min_length=1)] | None = None
    """The device that the access token belongs to."""
    federate: bool = False
    """Whether case rooms may have members whose accounts are on other homeservers."""


class _Account(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Somebody's Matrix account, as the configuration names it."""

    user: _MatrixId
    fingerprint: _Fingerprint | None = None
    """Their master key as their client shows it; without it the first keys seen are pinned (N2)."""
    language: _Language = "sv"

    def __repr__(self) -> str:
        return f"{type(self).__name__}()"

    @property
    def matrix_id(self) -> UserId:
        return UserId(self.user)

    @property
    def master_key(self) -> MasterKey | None:
        """The fingerprint without the blanks that make it readable."""
        return None if self.fingerprint is None else MasterKey(self.fingerprint.replace(" ", ""))


class Colleague(_Account, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A coordinator or deputy of a unit: may open cases and is told of alarms."""

    name: _Words
    """The first name, which families are told."""
    phone: _Phone
    """Told to families when they write what the bot does not know (R96)."""


class Onlooker(_Account, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Somebody with a duty and no part in any case, served in a chat of their own (R35)."""


class UnitConfig(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """A unit of socialtjänsten: its own Samordningsrum and its own cases; below the colleagues those who look on."""

    coordinators: Annotated[tuple[Colleague, ...], msgspec.Meta(min_length=1)]
    deputies: tuple[Colleague, ...] = ()
    protection_officers: tuple[Onlooker, ...] = ()
    intake_group: tuple[Onlooker, ...] = ()
    steering_group: tuple[Onlooker, ...] = ()

    def onlookers(self) -> dict[Duty, tuple[Onlooker, ...]]:
        """Those of each duty."""
        groups = (self.protection_officers, self.intake_group, self.steering_group)
        return dict(zip((Duty.PROTECTION, Duty.INTAKE, Duty.STEERING), groups, strict=True))


class Numbers(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Telephone numbers that families are told (R96)."""

    social_emergency: _Phone
    """Socialjouren, evenings and nights."""
    danger: _Phone = "112"


class Config(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """The whole configuration; every path is absolute."""

    homeserver: Account
    data_folder: Path
    """Journal, keys and crypto store; mode 0700, one running bot."""
    root_secret_file: Path
    """32 random bytes, made by `sigbot init`; kept apart from the backups of the data folder."""
    calendar_domain: _Domain
    """The part after @ in a meeting's UID; need not exist."""
    numbers: Numbers
    units: Annotated[
        dict[Annotated[str, msgspec.Meta(pattern=r"^[a-z0-9-]{1,40}$")], UnitConfig], msgspec.Meta(min_length=1)
    ]
    model: str = "standard"
    """The name of one of the working models that `sigbot model check` lists."""
    language: _Language = "sv"
    display_name: _Words = "Påminnaren"

    @property
    def user(self) -> UserId:
        """The bot's own Matrix id."""
        return UserId(self.homeserver.user)

    def unit(self, name: Unit) -> UnitConfig:
        """The unit of this name. Raises KeyError."""
        return self.units[name]


def load(path: Path) -> Config:
    """The configuration at this path; relative paths in it are taken from its own folder. Raises ConfigRefused."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ConfigRefused("config-missing", file=str(path)) from None
    except (OSError, UnicodeDecodeError):
        raise ConfigRefused("config-unreadable", file=str(path)) from None
    return parse(text, path)


def parse(text: str, path: Path) -> Config:
    """The same from its text. Raises ConfigRefused."""
    try:
        raw = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = str(mark.line + 1) if mark is not None else "1"
        raise ConfigRefused("config-not-yaml", file=str(path), line=line) from None
    try:
        config = msgspec.convert(raw, Config, dec_hook=_path_from(path.absolute().parent))
    except msgspec.ValidationError as error:
        raise _refused(str(error), str(path)) from None
    _check(config, str(path))
    return config


def working_model(config: Config) -> Model:
    """The values that the municipality works by. Raises ConfigRefused when its file cannot be used."""
    try:
        return model_called(config.model)
    except ModelRefused as refused:
        raise ConfigRefused(refused.reason, **refused.told) from None


def _refused(said: str, file: str) -> ConfigRefused:
    """What msgspec found, as one of three sentences; its own words hold patterns that help nobody."""
    found = _PLACE.search(said)
    place = found[1] if found else "-"
    if unknown := _NO_KEY.match(said):
        return ConfigRefused("config-unknown-key", file=file, key=unknown[1], place=place)
    if missing := _MISSING.match(said):
        return ConfigRefused("config-missing-key", file=file, key=missing[1], place=place)
    return ConfigRefused("config-wrong-value", file=file, place=place)


def _path_from(folder: Path) -> Callable[[type, object], Path]:
    """Turns the text of a path into a path, relative ones from `folder`."""

    def hook(kind: type, value: object) -> Path:
        if kind is not Path or not isinstance(value, str) or not value:
            raise msgspec.ValidationError("Expected a path")
        return folder / Path(value).expanduser()

    return hook


def _check(config: Config, file: str) -> None:
    """What no single value shows."""
    account = config.homeserver
    address = urlsplit(account.url)
    loopback = address.hostname in {"localhost", "127.0.0.1", "::1"}
    if not address.hostname or not (address.scheme == "https" or (address.scheme == "http" and loopback)):
        raise ConfigRefused("config-url", file=file)
    if (account.password_file is None) == (account.access_token_file is None):
        raise ConfigRefused("config-one-login", file=file)
    if (account.access_token_file is None) != (account.device_id is None):
        raise ConfigRefused("config-token-needs-device", file=file)
    if config.root_secret_file.is_relative_to(config.data_folder):
        raise ConfigRefused("config-secret-in-data", file=file)
    if config.model not in names():
        raise ConfigRefused("config-unknown-model", file=file, known=", ".join(names()))
    if _holds_hidden(config.display_name):
        raise ConfigRefused("config-hidden-characters", file=file, key="display_name")
    _check_colleagues(config, file)
    _check_onlookers(config, file)


def _check_colleagues(config: Config, file: str) -> None:
    """Each person once in a unit, the bot not among them, names of visible characters."""
    for unit, team in config.units.items():
        people = (*team.coordinators, *team.deputies)
        users = [person.user for person in people]
        if len(set(users)) != len(users):
            raise ConfigRefused("config-person-twice", file=file, unit=unit)
        if config.homeserver.user in users:
            raise ConfigRefused("config-bot-is-coordinator", file=file, unit=unit)
        if any(_holds_hidden(person.name) for person in people):
            raise ConfigRefused("config-hidden-characters", file=file, key=f"units.{unit}")


def _check_onlookers(config: Config, file: str) -> None:
    """Nobody looks on at what they do themselves, or with two duties: no coordinator of any unit, and not the bot."""
    working = {person.user for team in config.units.values() for person in (*team.coordinators, *team.deputies)}
    duties: dict[str, Duty] = {}
    for unit, team in config.units.items():
        for duty, people in team.onlookers().items():
            users = [person.user for person in people]
            if len(set(users)) != len(users):
                raise ConfigRefused("config-person-twice", file=file, unit=unit)
            if (working | {config.homeserver.user}) & set(users):
                raise ConfigRefused("config-onlooker-works-here", file=file, unit=unit)
            if any(duties.setdefault(user, duty) is not duty for user in users):
                raise ConfigRefused("config-two-duties", file=file, unit=unit)


def _holds_hidden(text: str) -> bool:
    """A control or format character stands in a text that people will read."""
    return any(map(is_hidden, text))
