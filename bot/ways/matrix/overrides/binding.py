"""nio tells peewee at each call of a store which database its models are in; they are told, and no further ones.

peewee would walk from each model to all others every time, which took more than half of a call. nio names every model
that it uses; tests/contracts holds that."""

from collections.abc import Collection
from typing import Any

from peewee import SqliteDatabase


class PlainlyBound(SqliteDatabase):  # type: ignore[misc]  # peewee ships no types
    """As peewee's, for who names every model."""

    def bind_ctx(self, models: Collection[Any], bind_refs: bool = False, bind_backrefs: bool = False) -> Any:  # noqa: FBT001  as peewee has it
        return super().bind_ctx(models, bind_refs, bind_backrefs)
