"""Wherever the bot dies and begins again, people see each thing once, and the journal says each thing once."""

import asyncio
import re
from collections.abc import Callable, Coroutine
from contextlib import ExitStack
from datetime import timedelta
from pathlib import Path
from typing import Any, Final, TypeVar
from uuid import uuid4

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule, run_state_machine_as_test

import bot
import storage
from bot.courier import Courier
from bot.inbound import SyncAnswer
from bot.listener import Listener
from storage.failpoints import ON_THE_WAY_UP, PLACES
from storage.letters import Letter
from storage.seen import Seen
from storage.vault import Vault
from tests.machines.lives import lives, search
from tests.town.mortal import Mortal, play
from tests.town.people import MOTHER
from tests.town.story import BEGINNING, EVER, STORY, Act, mother_asks
from tests.town.telling import Telling, differences, tell
from tests.town.town import data_folder

T = TypeVar("T")
Break = Callable[[pytest.MonkeyPatch], None]
_NAMED: Final = re.compile(r'\breach\("([a-z.-]+)"\)')
_SOURCES: Final = [path for package in (bot, storage) for path in Path(str(package.__file__)).parent.rglob("*.py")]
_REACHED: Final = {name for path in _SOURCES for name in _NAMED.findall(path.read_text(encoding="utf-8"))}
SERVER: Final = ["server.asked", "server.answered"]
"""Before and after each call to the homeserver."""
DEATH: Final = st.one_of(
    st.tuples(st.none(), st.integers(1, 250)), st.tuples(st.sampled_from([*PLACES, *SERVER]), st.integers(1, 4))
)
"""After so many places of any name, or of one."""
ORDINARY: Final = lives(4, steps=12)


def test_every_place_where_the_bot_may_die_has_a_name_that_says_where_it_is() -> None:
    assert PLACES.keys() | ON_THE_WAY_UP.keys() == _REACHED


@pytest.fixture(scope="module")
def undisturbed() -> Telling:
    """The story as it is when nobody dies."""
    return asyncio.run(play(STORY))[0]


@pytest.mark.parametrize("hit", [1, 2, 3])
@pytest.mark.parametrize("place", [*PLACES, *SERVER])
def test_a_death_at_any_named_place_changes_nothing_that_anyone_sees(
    place: str, hit: int, undisturbed: Telling
) -> None:
    telling, deaths = asyncio.run(play(STORY, place, hit))
    assert deaths or hit > 1, "the story does not come there"
    assert differences(telling, undisturbed) == []


class EachCauseOnce(RuleBasedStateMachine):
    """Two towns in which people do the same; in one of them the bot dies again and again."""

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self._runner = self._open.enter_context(asyncio.Runner(loop_factory=asyncio.new_event_loop))
        self._spared, self._dying = (Mortal(self._open.enter_context(data_folder())) for _ in range(2))

    def _run(self, step: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(step)

    def teardown(self) -> None:
        for mortal in (self._spared, self._dying):
            self._run(mortal.town.close())
        self._open.close()

    @initialize()
    def both_begin(self) -> None:
        for mortal in (self._spared, self._dying):
            self._run(mortal.begin())
            for act in BEGINNING:
                self._run(mortal.do(act))

    @rule(act=st.sampled_from(EVER), death=DEATH)
    def something_happens(self, act: Act, death: tuple[str | None, int]) -> None:
        self._run(self._spared.do(act))
        self._dying.killer.aim(*death)
        self._run(self._dying.do(act))
        self._same_time()
        told, expected = (self._run(tell(mortal.people)) for mortal in (self._dying, self._spared))
        wrong = differences(told, expected)
        assert not wrong, "\n".join(wrong)

    def _same_time(self) -> None:
        """A life more takes time; the texts to come may say what time it is."""
        clocks = [mortal.town.clock for mortal in (self._spared, self._dying)]
        clocks[0].at = clocks[1].at = max(clock.at for clock in clocks)


def test_each_cause_is_answered_once_whatever_happens_and_wherever_the_bot_dies() -> None:
    run_state_machine_as_test(EachCauseOnce, settings=ORDINARY)


def everything_is_claimed_again(patch: pytest.MonkeyPatch) -> None:
    async def claim(*_: object) -> bool:
        return True

    patch.setattr(Seen, "claim", claim)
    patch.setattr(Seen, "claim_ratchet", claim)


def each_try_has_its_own_transaction(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(Vault, "transaction", lambda *_: uuid4().hex)


def the_token_is_kept_first(patch: pytest.MonkeyPatch) -> None:
    take = Listener.take

    async def hasty(listener: Listener, answer: SyncAnswer, *, first_ever: bool) -> None:
        async with listener._database.work() as work:
            await work.keep_token(answer.token)
        await take(listener, answer, first_ever=first_ever)

    patch.setattr(Listener, "take", hasty)


def a_letter_is_sent_before_it_is_posted(patch: pytest.MonkeyPatch) -> None:
    hand_over = Courier._hand_over

    async def hasty(courier: Courier, letter: Letter) -> Letter | None:
        handed = await hand_over(courier, letter)
        async with courier._database.work() as work:
            await work.sent(letter.id, None)
        return handed

    patch.setattr(Courier, "_hand_over", hasty)


@pytest.mark.parametrize(
    ("break_it", "place", "found"),
    [
        (everything_is_claimed_again, "heard", "+ 1 "),
        (each_try_has_its_own_transaction, "courier.posted", "+ 1 "),
        (the_token_is_kept_first, "claimed", "- 1 "),
        (a_letter_is_sent_before_it_is_posted, "courier.handed-over", "- 1 "),
    ],
)
def test_a_death_shows_what_is_broken(
    break_it: Break, place: str, found: str, undisturbed: Telling, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_it(monkeypatch)
    telling, deaths = asyncio.run(play(STORY, place, 3))
    assert deaths
    assert any(found in line for line in differences(telling, undisturbed))


def test_the_machine_finds_a_letter_sent_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    each_try_has_its_own_transaction(monkeypatch)
    with pytest.raises(AssertionError, match=r"\+ 1 "):
        run_state_machine_as_test(EachCauseOnce, settings=search(ORDINARY))


async def test_a_letter_in_doubt_for_a_day_is_looked_for_before_it_is_sent_again() -> None:
    with data_folder() as folder:
        mortal = Mortal(folder)
        await mortal.begin()
        for act in BEGINNING:
            await mortal.do(act)
        before = len(mortal.people.reads(MOTHER))
        mortal.killer.aim("courier.posted")
        await mortal.die_in(mother_asks)
        mortal.town.server.forget_transactions()
        mortal.town.clock.at += timedelta(hours=25)
        await mortal.town.start()
        await mortal.town.settle()
        assert len(mortal.people.reads(MOTHER)) == before + 1
        await mortal.town.close()
