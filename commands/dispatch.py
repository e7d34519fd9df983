"""One way from words to an answer: a command is found once, its case chosen, permitted, its words read once, asked.

The law of this file. Permission is asked before the words behind the command are read, so that nobody learns of a case
by a command that they may not give. A command is handed only what it names."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from cases.access import Access, Place, turned_away
from cases.decision import Decision, Lacking, Line, Refusal
from cases.ids import CaseId
from cases.log import Log
from cases.office import ListedCase
from cases.parts import part_of
from cases.people import Duty
from cases.values import Value
from commands import ALL
from commands.arguments.accounts import with_accounts
from commands.asked import Asked, Cases, House, Need, Writer
from commands.command import Command, Scope
from commands.finding.find import Found, Several, Unknown, find, ways_of
from commands.finding.matching import Ways
from commands.finding.which import OwnCases, cases_of_units, certifies, own_cases, which_case
from commands.reading.words import Words

NOTHING: Final = Log()


class Ready(Value, frozen=True):
    """`args`: what the words were read as, or why they were not."""

    command: Command[Any]
    asked: Asked
    words: Words
    args: Any

    @property
    def case(self) -> CaseId | None:
        """The case it is about."""
        return self.asked.case.id if self.asked.case else None

    @property
    def log_of(self) -> CaseId | None:
        """The case whose facts it is to be told."""
        return self.case if self.command.needs & {Need.LOG, Need.LAST_LINES} else None

    @property
    def whole_log(self) -> bool:
        """It is to be told all of them, and not the last lines alone."""
        return Need.LOG in self.command.needs

    def answer(self, log: Log = NOTHING) -> Decision | Refusal:
        """What the rule says; `log`: the facts of the case, for a command that names them."""
        if isinstance(self.args, Refusal):
            return self.args
        asked = self.asked
        if self.log_of is not None:
            given = replace(asked.given, log=log) if self.whole_log else replace(asked.given, last_lines=log)
            asked = replace(asked, given=given)
        answer = self.command.answer(asked, self.args)
        return with_accounts(asked, self.words, answer) if asked.given.accounts else answer


def make_ready(command: Command[Any], words: Words, asked: Asked) -> Ready | Refusal:
    """Permitted first, and only then read: someone turned away learns nothing of the case."""
    if (refusal := asked.turned_away(command.access)) is not None:
        return refusal
    told = replace(asked, given=asked.given.only(command.needs))
    return Ready(command, told, words, command.read(words, told))


Meant = Found | Unknown | Several | Refusal | None
"""A command and what followed it; or why it is none; None for words that are no command."""
_NUMBERS_ONLY: Final = Refusal("refusal-numbers-only")


class Scene(Value, frozen=True):
    """What a message is answered from: `asked`, of no case yet and with all that was looked up; the case whose room it
    was written in; and the cases there are."""

    asked: Asked
    room: ListedCase | None
    cases: Cases

    def about(self, listed: ListedCase | None) -> Asked:
        """What a command is told where it is about this case, or about none."""
        case = self.cases.case(listed.case) if listed else None
        by = part_of(case, self.asked.writer.user, self.asked.day) if case else None
        given = replace(self.asked.given, in_room=self.room is not None)
        return replace(self.asked, case=case, by=by, given=given)


def every_way(house: House) -> Ways:
    """How commands are written in this house; put together once for all messages."""
    return ways_of(house.spellings, ALL)


def found_in(body: str, ways: Ways, house: House) -> Meant:
    """The command that a message is; asked once, and handed on from there."""
    return find(body, ways, house.names)


def no_such(unknown: Unknown | Several, writer: Writer, room: ListedCase | None = None) -> Refusal:
    """It begins like a command. The steering group asks for numbers in words of its own: those are still to come."""
    steers = writer.onlooker is not None and writer.onlooker.duty is Duty.STEERING
    return _NUMBERS_ONLY if steers else unknown.refusal(room.code if room else None)


def private_in(meant: Unknown | Several | Refusal) -> Found | None:
    """Of several commands in one message the first that others should not read."""
    parts = meant.parts if isinstance(meant, Several) else ()
    return next((it for it in parts if isinstance(it, Found) and it.command.place is Place.PRIVATE), None)


def ready(found: Found, scene: Scene) -> Ready | Refusal:
    """The command in its case, permitted and read; or why not, in words that say nothing of a case."""
    command = _of_account_alone(found)
    if (turned := _before_any_case(command, scene.asked.writer)) is not None:
        return turned
    found, own = replace(found, command=command), _candidates(command, scene)
    chosen = which_case(found, own, scene.room)
    if scene.room is None and command.closing and is_open(chosen):
        fitting = the_only_one(found.words, own, lambda listed: make_ready(command, found.words, scene.about(listed)))
        if fitting is not None:
            return fitting
    if isinstance(chosen, Refusal):
        return chosen
    listed, words = chosen
    return make_ready(command, words, _knowing_whether_they_certify(command, scene, listed))


def _of_account_alone(found: Found) -> Command[object]:
    """Said of an account, some commands are about every case of the unit, and so about none."""
    if found.command.scope is not Scope.CASE_OR_ACCOUNT or not found.words.text.startswith("@"):
        return found.command
    return replace(found.command, scope=Scope.NO_CASE, access=Access.UNIT_COORDINATOR)


def _before_any_case(command: Command[object], writer: Writer) -> Refusal | None:
    """Of the intake and the steering group: refused in the same words whichever case is named, or none."""
    if writer.onlooker is None or writer.onlooker.duty is Duty.PROTECTION:
        return None
    return turned_away(command.access, writer.onlooker)


def _candidates(command: Command[object], scene: Scene) -> OwnCases:
    """The cases that the command may be about; for all others they are not there (R35)."""
    office, onlooker = scene.asked.office, scene.asked.writer.onlooker
    if onlooker is not None:
        reads = onlooker.duty is Duty.PROTECTION and not turned_away(command.access, onlooker)
        return cases_of_units(office, scene.cases, onlooker.units if reads else frozenset())
    if command.scope is Scope.UNIT_CASE:
        unit = scene.asked.given.unit_cases
        return cases_of_units(office, scene.cases, unit.units if unit else frozenset())
    return own_cases(office, scene.cases, scene.asked.writer.user, scene.asked.day)


def _knowing_whether_they_certify(command: Command[object], scene: Scene, listed: ListedCase | None) -> Asked:
    asked = scene.about(listed)
    if listed is not None or command.access is not Access.ANYONE:
        return asked
    does = certifies(scene.cases.cases_of(asked.writer.user), asked.writer.user, asked.day)
    return replace(asked, writer=replace(asked.writer, certifies=does))


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
