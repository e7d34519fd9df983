"""One way from words to an answer: found once, permitted, read once, asked; and handed only what the command names."""

from dataclasses import fields, replace
from typing import Any

import pytest

from cases.decision import SILENCE, Decision, Refusal
from commands.asked import Asked, Given, Need
from commands.command import Command
from commands.dispatch import Ready, found_in, ready
from commands.finding.find import Found
from commands.reading.words import Words
from tests.asking import COORDINATOR, HOUSE, STRANGER, WAYS, Town, an_action, asked_by, command, office_of
from tests.asking import asked as said
from tests.commands.table import WHOLE
from tests.given import after, with_consent

TOWN = Town((after(an_action(), said("!möte kalla 2026-12-10 10:00", an_action())),))


def found(name: str) -> Found:
    meant = found_in(WHOLE[name], WAYS, HOUSE)
    assert isinstance(meant, Found)
    assert meant.command.id == name
    return meant


def counted(of: Command[Any], read: list[Words]) -> Command[Any]:
    def parse(words: Words, asked: Asked) -> Any:
        read.append(words)
        return of.parse(words, asked)

    return replace(of, parse=parse)


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_commands_words_are_read_once(name: str) -> None:
    read: list[Words] = []
    meant = found(name)
    made = ready(replace(meant, command=counted(meant.command, read)), TOWN.scene(COORDINATOR))
    if isinstance(made, Ready):
        made.answer()
    assert len(read) == (not isinstance(made, Refusal))


@pytest.mark.rule("R34")
@pytest.mark.parametrize("name", sorted(WHOLE.keys() - {"help", "bot"}))
def test_whose_command_it_is_not_has_no_word_of_it_read(name: str) -> None:
    read: list[Words] = []
    meant = found(name)
    made = ready(replace(meant, command=counted(meant.command, read)), TOWN.scene(STRANGER))
    assert isinstance(made, Refusal)
    assert not read


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_command_is_handed_what_it_names_and_nothing_else(name: str) -> None:
    made = ready(found(name), TOWN.scene(COORDINATOR))
    if isinstance(made, Ready):
        handed = {each.name for each in fields(Given) if getattr(made.asked.given, each.name) is not None}
        assert handed <= {need.value for need in made.command.needs}


def test_what_is_read_and_was_not_named_is_an_error_and_never_empty() -> None:
    def decide(asked: Asked, args: object) -> Decision:
        del args
        return Decision() if asked.log.facts else SILENCE

    case = with_consent()
    asked = asked_by(COORDINATOR, case, office_of(case))
    nosy = replace(command("plan"), decide=decide, needs=frozenset())
    told = replace(asked, given=asked.given.only(nosy.needs))
    with pytest.raises(ValueError, match="LOG"):
        nosy.answer(told, ())


def test_what_a_command_may_need_is_all_that_may_be_given() -> None:
    assert {each.name for each in fields(Given)} == {need.value for need in Need} - {Need.NEW_CASE.value}
