"""Accounts that a command names: found before anything is decided, so that their homeserver can be asked."""

import re
from collections.abc import Mapping
from typing import Final

from cases.accounts import Account
from cases.decision import Decision, Line, Refusal
from cases.ids import UserId
from commands.asked import Asked
from commands.reading.line import plain
from commands.reading.words import Words

_ID: Final = re.compile(r"@[^\s:,;]+:[^\s,;\"]+")
MOST: Final = 30
"""So many are asked about; a block that opens a case names about ten."""


def accounts_in(body: str) -> tuple[UserId, ...]:
    """Everything in a message that looks like a Matrix id, each once."""
    found = (UserId(match.rstrip(".!?)")) for match in _ID.findall(plain(body)))
    return tuple(dict.fromkeys(found))[:MOST]


def with_accounts(asked: Asked, words: Words, answer: Decision | Refusal) -> Decision | Refusal:
    """The answer, unless an account that was looked up for it is none; with a line of those that could not be asked
    about."""
    if isinstance(answer, Refusal):
        return answer
    doubtful = tuple(user for user, account in _looked_up(asked).items() if account is Account.NOT_ASKED)
    noted = answer.noting(Line("account-not-asked", (("said", doubtful),))) if doubtful else answer
    return _wrong(asked, words) or noted


def _wrong(asked: Asked, words: Words) -> Refusal | None:
    """An account that is the bot's own, or that there is not; the whole command comes back to be put right."""
    for user, account in _looked_up(asked).items():
        if user == asked.house.bot:
            return Refusal("refusal-own-account", {"said": user}, command=words.whole())
        if account is Account.IS_NOT:
            return Refusal("refusal-no-such-account", {"said": user}, command=words.whole())
    return None


def _looked_up(asked: Asked) -> Mapping[UserId, Account]:
    return asked.given.accounts or {}
