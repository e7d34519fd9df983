"""Where no case was written: what takes somebody out acts in the only case it fits, and in several it is asked (R9)."""

from collections.abc import Callable
from typing import Final

from cases.decision import Decision, Lacking, Line, Refusal
from cases.office import ListedCase
from commands.finding.own_cases import OwnCases
from commands.reading.words import Words
from commands.ready import Ready

_AN_ACCOUNT: Final = "@"


def the_only_one(
    words: Words, own: OwnCases, made_ready: Callable[[ListedCase], Ready | Refusal]
) -> Ready | Refusal | None:
    """The command in the one case of the writer's in which it would do something; None where it fits none."""
    tried = ((listed, made_ready(listed)) for listed in own.open)
    fitting = tuple((listed, ready) for listed, ready in tried if isinstance(ready, Ready) and _does_something(ready))
    match fitting:
        case []:
            return None
        case [(_, only)]:
            return only
        case several:
            ways = tuple(Line("line-way", (("way", words.joined().whole(code=at.code)),)) for at, _ in several)
            return Refusal("refusal-which-of-these", {"ways": ways})


def is_open(chosen: tuple[ListedCase | None, Words] | Refusal) -> bool:
    """No case was written, and none follows; an account is of every case."""
    if isinstance(chosen, Refusal):
        return chosen.reason is Lacking.CASE
    case, words = chosen
    return case is None and not any(token.text.startswith(_AN_ACCOUNT) for token in words.plain)


def _does_something(ready: Ready) -> bool:
    answer = ready.answer()
    return isinstance(answer, Decision) and bool(answer.facts or answer.elsewhere)
