"""One case in the hands of its people: what they have done is kept, and after each thing said the bot is looked at."""

import asyncio
from collections import Counter
from collections.abc import Coroutine
from contextlib import ExitStack
from datetime import date
from typing import Any, TypeVar

from hypothesis.stateful import RuleBasedStateMachine

from bot.inbound import Trust
from cases.dues import STOCKHOLM
from cases.ids import EventId, UserId
from tests.machines.reckoning import Reckoning
from tests.town.mortal import Mortal
from tests.town.people import (
    ACTORS,
    CLUB,
    FAMILY,
    GODMAN,
    GUARDIANS,
    MOTHER,
    PARTIES,
    SCHOOL,
    STAFF,
    YOUTH,
    Message,
)
from tests.town.town import COLLEAGUE, data_folder

T = TypeVar("T")


class Life(RuleBasedStateMachine):
    """What the people have done is in `reckoning` and beside it; what the bot made of it is in the rooms."""

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self._runner = self._open.enter_context(asyncio.Runner(loop_factory=asyncio.new_event_loop))
        self.mortal = Mortal(self._open.enter_context(data_folder()), colleague=True)
        self.town, self.people = self.mortal.town, self.mortal.people
        self.run(self.mortal.begin())
        self.reckoning: Reckoning
        self.closed, self.acts, self.took_over = False, 0, False
        self.began: date = self.today
        """The day on which the last settling began."""
        self.absent: tuple[date, date] | None = None
        self.by_hand: set[UserId] = set()
        self.out_before: set[UserId] = set()
        """Of the blocked, those who were out by hand before."""
        """Taken out by a coordinator's hand and not let in since."""
        self.blocked: set[UserId] = set()
        """Among them those whose account was shut out."""
        self.changed: set[UserId] = set()
        """Whose keys are not those that the bot knows."""
        self.certain: set[UserId] = set()
        """Actors that nothing has kept out since the last yes to a card: they must be in, or asked in."""
        self.walked: set[UserId] = set()
        """Left by themselves: they are not asked in again."""
        self.reserved: set[UserId] = set()
        """Outside the public secrecy law, and have signed to keep silent."""
        self.wrote: Counter[UserId] = Counter()  # so often each may be told in their chat that nobody reads it
        self.let_in: list[UserId] = []
        """Those of the family that the coordinator has let into the room."""
        self.room_said: dict[UserId, str] = {}
        """What those of the family say of sharing it."""
        self.silent: set[UserId | None] = set()
        """Those who are sent nothing; None is the whole family."""
        self.last_words: set[UserId] = set()
        """Guardians who get a farewell on the 18th birthday, for the youth has said yes to it (R19)."""
        self.untold: set[UserId] = set()
        """Who may be told nothing, by a decision (R91)."""
        self.may_widen = False
        """Whether what holds may be more after this act than before: only a written yes may do that."""

    def run(self, step: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(step)

    def teardown(self) -> None:
        self.run(self.town.close())
        self._open.close()

    # What is so.

    @property
    def today(self) -> date:
        return self.town.clock.at.astimezone(STOCKHOLM).date()

    def there(self, who: UserId) -> UserId:
        """Who is meant: they, or where the case has no such person another of their kind."""
        return who if self.is_known(who) else MOTHER if who in FAMILY else SCHOOL

    def is_known(self, who: UserId) -> bool:
        return self.people.person_of(who) is not None

    def staff(self) -> frozenset[UserId]:
        """Everyone of socialtjänsten who looks after the case today."""
        if self.closed:
            return frozenset()
        stands_in = self.absent is not None and self.absent[0] <= self.today <= self.absent[1]
        return frozenset(STAFF) | ({COLLEAGUE} if self.took_over or stands_in else frozenset())

    def covered(self) -> frozenset[UserId]:
        """The actors who take part now."""
        if self.closed:
            return frozenset()
        parties = self.reckoning.parties(self.today)
        out = self.by_hand | self.changed
        return frozenset(u for u in ACTORS if PARTIES[u] in parties and self.is_known(u) and u not in out)

    def cleared(self) -> frozenset[UserId]:
        """The covered who may also know all that the covered of the mandatory share (R27), and keep silent (R32)."""
        may_know = self.reckoning.cleared(self.today)
        return frozenset(
            user for user in self.covered() if PARTIES[user] in may_know and (user != CLUB or user in self.reserved)
        )

    def hears_nothing(self, who: UserId) -> bool:
        """R91, R99, R19: silenced, kept from it, or the guardian of someone who is of age."""
        if self.is_past_childhood(who) and who not in self.last_words:
            return True
        return not self.silent.isdisjoint({None, who}) or who in self.untold or self.reckoning.kept_from(who)

    def is_past_childhood(self, who: UserId) -> bool:
        """R19: who answered for a child that is none any more."""
        return who in {*GUARDIANS, GODMAN} and self.today >= self.reckoning.eighteen

    def family_in(self) -> frozenset[UserId]:
        """R1: who of the family may be in the room: let in by name, and kept out by nobody's no."""
        if self.closed or self.reckoning.shut:
            return frozenset()
        out = self.by_hand | self.changed
        there = {who for who in self.let_in if who not in out and not self.hears_nothing(who)}
        there = {who for who in there if not self.is_past_childhood(who)}
        return frozenset(there) - self._kept_apart()

    def _kept_apart(self) -> frozenset[UserId]:
        guardians = {who for who in self.let_in if who in GUARDIANS and who not in self.by_hand}
        one_is_unasked = len(guardians) > 1 and any(self.room_said.get(who) != "ja" for who in guardians)
        return frozenset(guardians) if one_is_unasked or self.room_said.get(YOUTH) == "nej" else frozenset()

    def is_sound(self) -> bool:
        """Whether the server does what it is asked, and nobody kills the bot."""
        return not (self.town.server._failures or self.mortal.killer.is_aiming)

    # What is done about it.

    def settle(self) -> None:
        """Whatever follows is done; the next thing is said a second later. Within the first round everyone is out who
        must be, unless the server fails or the bot dies in it."""
        self.before_settling()
        sound = self.is_sound()
        self.run(self.mortal.live(self.town.step))
        if sound:
            self.look_at_the_room()
        self._come_to_rest()
        self.look()

    def settle_unseen(self) -> None:
        """The same, for what can only be reckoned with once one sees what the bot has made of it: then it is looked."""
        self.before_settling()
        self._come_to_rest()

    def before_settling(self) -> None:
        """What the passing of time has brought with it."""
        self.began = self.today

    def _come_to_rest(self) -> None:
        self.run(self.mortal.live(self.town.settle))
        self.mortal.killer.spare()
        self.acts += 1

    def coordinator(self, text: str, reply_to: EventId | None = None) -> EventId:
        """Said in the coordinator's own chat, and answered."""
        event = self.people.coordinator_says(text, reply_to=reply_to)
        self.settle()
        return event

    def asked_back(self, event: EventId) -> Message | None:
        """The question that this was answered with, if it was, and not too long ago to be answered."""
        questions = [m for m in self.people.answers_to(event) if m.content.get("m.mentions")]
        return questions[0] if questions else None

    def family_says(self, who: UserId, text: str, trust: Trust | None = None) -> bool:
        """In their own chat; whether they are in it. Nothing has followed yet."""
        said = self.people.says(who, text, trust=trust) is not None
        self.wrote[who] += said
        return said

    def look_at_the_room(self) -> None:
        """Nobody is in it who may not be."""

    def look(self) -> None:
        """All that must hold."""
