"""Where no case was written: what takes somebody out acts in the only case it fits, and in several it is asked (R9)."""

from collections.abc import Callable
from typing import Final

from cases.access import permit
from cases.decision import Decision, Line, Refusal
from cases.office import ListedCase
from commands.command import Asked
from commands.finding.find import Found
from commands.finding.own_cases import OwnCases
from commands.finding.which import which_case
from commands.reading.words import Words

_ASKED: Final = "refusal-which-case"
_AN_ACCOUNT: Final = "@"


def which_case_or_only_one(
    found: Found,
    own: OwnCases,
    where: ListedCase | None,
    asked_in: Callable[[ListedCase], Asked],
) -> tuple[ListedCase | None, Words] | Refusal:
    """As `which_case`; a closing command without a code is tried in each of the writer's cases."""
    chosen = which_case(found, own, where)
    if where is not None or not found.command.closing or not _is_open(chosen):
        return chosen
    fitting = tuple(listed for listed in own.open if _fits(found, asked_in(listed)))
    match fitting:
        case []:
            return chosen
        case [only]:
            return only, found.words
        case several:
            ways = tuple(Line("line-way", (("way", _on_one_line(found.words, listed)),)) for listed in several)
            return Refusal("refusal-which-of-these", {"ways": ways})


def _is_open(chosen: tuple[ListedCase | None, Words] | Refusal) -> bool:
    """No case was written, and none follows; an account is of every case."""
    if isinstance(chosen, Refusal):
        return chosen.reason == _ASKED
    case, words = chosen
    return case is None and not any(token.text.startswith(_AN_ACCOUNT) for token in words.plain)


def _fits(found: Found, asked: Asked) -> bool:
    """It is this writer's to do there, and would do something."""
    if permit(found.command.access, asked.case, asked.by, asked.coordinator, asked.day, asked.onlooker) is not None:
        return False
    answer = found.command.answer(asked, found.words)
    return isinstance(answer, Decision) and bool(answer.facts or answer.elsewhere)


def _on_one_line(words: Words, listed: ListedCase) -> str:
    return words.joined().whole(code=listed.code)
