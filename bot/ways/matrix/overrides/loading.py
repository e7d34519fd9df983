"""Of nio only the crypto is loaded, with the events and answers that it knows: a third of what `import nio` costs.

The rest is nio's own client, HTTP and SOCKS, and a second AES for files and key files. Who asks for it (the people of
the demo do) gets it then: these modules stand there unread until they are asked for a name that is not put in here."""

import sys
from collections.abc import Callable, Mapping
from importlib.util import find_spec, module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, Final

from bot.ways.matrix.overrides.declaring import finish_when_needed

UNREAD: Final[Mapping[str, tuple[str, ...]]] = {
    "nio.http": (),
    "nio.crypto.attachments": ("decrypt_attachment", "encrypt_attachment"),
    "nio.crypto.async_attachments": ("async_encrypt_attachment", "async_generator_from_data"),
    "nio.crypto.key_export": ("decrypt_and_read", "encrypt_and_save"),
}
"""With the functions that other modules of nio take from them at once."""
TYPES: Final[Mapping[str, str]] = {"nio.http": "TransportResponse", "nio.crypto.async_attachments": "AsyncDataT"}
"""And what they take to write it down as a type, nothing more."""


def put_off() -> None:
    """From now on, where nothing of nio is loaded yet."""
    spec = None if "nio" in sys.modules else find_spec("nio")
    if spec is None or spec.origin is None:
        return
    finish_when_needed()
    whole = sys.modules["nio"] = module_from_spec(spec)
    _read_when_asked(whole)
    for name, functions in UNREAD.items():
        place = Path(spec.origin).parent.joinpath(*name.split(".")[1:]).with_suffix(".py")
        found = spec_from_file_location(name, place)
        assert found is not None, f"{name} is no module of this nio"
        module = sys.modules[name] = module_from_spec(found)
        _read_when_asked(module)
        for function in functions:
            setattr(module, function, _later(module, function))
        if name in TYPES:
            setattr(module, TYPES[name], object)


def _read_when_asked(module: ModuleType) -> None:
    def ask(name: str) -> Any:
        if name.startswith("__"):
            raise AttributeError(name)
        _read(module)
        return getattr(module, name)

    setattr(module, "__getattr__", ask)  # noqa: B010 - so a module is asked for what it lacks (PEP 562)


def _later(module: ModuleType, name: str) -> Callable[..., Any]:
    def function(*given: Any, **named: Any) -> Any:
        _read(module)
        return getattr(module, name)(*given, **named)

    return function


def _read(module: ModuleType) -> None:
    """Once."""
    if vars(module).pop("__getattr__", None) is not None:
        assert module.__spec__ is not None
        assert module.__spec__.loader is not None
        module.__spec__.loader.exec_module(module)
