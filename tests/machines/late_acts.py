"""The server holds back what people say, and delivers it late and in another order (threat moved-answer).

The law: words without a reply act on nothing that was asked after they were said; a withdrawal acts whenever it
comes."""

from dataclasses import dataclass
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from cases.decision import About, Ask
from cases.facts import (
    ActionDeclined,
    ActionDone,
    ActionMoved,
    CaseFact,
    ConsentConfirmed,
    ConsentWithdrawn,
    GateOpened,
    MeetingAnswered,
    MeetingCancelled,
    PersonLetIn,
)
from cases.ids import EventId, RoomId, UserId
from tests.machines.consent_acts import SOMEONE
from tests.machines.meeting_acts import INVITED
from tests.machines.risk_acts import RiskActs

WITHDRAWALS: Final = {"ta bort polisen": "polis", "Ta bort skolan.": "skola", "Ta bort alla!": None}
BARE: Final = st.sampled_from(["ja", "ja", "nej", "kan inte", "klar"])
NEVER_BARE: Final = (ConsentConfirmed, MeetingCancelled, GateOpened, PersonLetIn)
"""What lets somebody in, or cannot be undone, takes words that name it."""


@dataclass(frozen=True, slots=True)
class Held:
    """What somebody said, and how much the bot had said when they were heard again."""

    event: EventId
    who: UserId
    room: RoomId
    text: str
    after: int


class LateActs(RiskActs):
    """Something else that they wrote afterwards is heard: before that nobody can know (docs/matrix.md)."""

    def __init__(self) -> None:
        super().__init__()
        self.held: list[Held] = []

    @rule(who=INVITED, text=BARE)
    def a_bare_answer_is_held_back(self, who: UserId, text: str) -> None:
        who = self.there(who)
        if text in {"ja", "nej"} and any(about.ask is Ask.WITHDRAW for about in self._asked(who, 0)):
            text = "kan inte"  # a yes to that question is played where it is asked
        self._hold(who, text)

    @rule(who=SOMEONE, text=st.sampled_from(sorted(WITHDRAWALS)))
    def a_withdrawal_is_held_back(self, who: UserId, text: str) -> None:
        self._hold(self.there(who), text)

    @rule(who=INVITED)
    def their_app_begins_a_new_session(self, who: UserId) -> None:
        room = self.people.own_room(who) if self.is_known(who) else None
        if room is not None:
            self.town.server.sessions.rotate(self.people.account(who), room)

    def _hold(self, who: UserId, text: str) -> None:
        room = self.people.own_room(who) if self.is_known(who) else None
        if room is None or not self.people.is_in(who, room):
            return
        event = self.town.server.say(self.people.account(who), room, text, held=True)
        self.people.says(who, "hej")
        self.wrote[who] += 1
        self.settle()
        self.held.append(Held(event, who, room, text, len(self.town.server.sent)))

    @precondition(lambda self: self.held)
    @rule(back=st.integers(0, 3))
    def what_was_held_back_is_delivered(self, back: int) -> None:
        held = self.held.pop(-1 - min(back, len(self.held) - 1))
        if not self.is_known(held.who) or self.people.own_room(held.who) != held.room:
            return
        if not self.people.is_in(held.who, held.room):
            return
        self.town.server.bring(held.event)
        self.wrote[held.who] += 1
        if held.text in WITHDRAWALS:
            self._taken_back(held.who, WITHDRAWALS[held.text], own=True)
            self.settle()
            return
        before, later = self.run(self._facts()), self._asked(held.who, held.after)
        earlier = self._asked(held.who, 0)[: -len(later) or None]
        self.settle()
        for fact in self.run(self._facts())[len(before) :]:
            self._answers_what_was_asked(fact, earlier, later)

    def _answers_what_was_asked(self, fact: CaseFact, earlier: list[About], later: list[About]) -> None:
        wrong = "words that were held back act on what was asked after them"
        match fact:
            case MeetingAnswered():
                assert not any(about.ask is Ask.MEETING and about.number == fact.number for about in later), wrong
            case ActionDone() | ActionMoved() | ActionDeclined():
                assert any(fact.number in about.numbers for about in earlier), wrong
            case ConsentWithdrawn():
                assert any(about.ask is Ask.WITHDRAW for about in earlier), wrong
            case _:
                assert not isinstance(fact, NEVER_BARE), wrong

    def _asked(self, who: UserId, after: int) -> list[About]:
        """What the bot has asked them in their own chat since it had said so much."""
        room = self.people.own_room(who)
        events = [message.event for message in self.people.messages()[after:] if message.room == room]
        return self.run(self._about(events))

    async def _about(self, events: list[EventId]) -> list[About]:
        async with self.town.bot.offline.database.work() as work:
            letters = [await work.letter_of_event(event) for event in events]
        return [letter.about for letter in letters if letter is not None and letter.about is not None]

    async def _facts(self) -> tuple[CaseFact, ...]:
        async with self.town.bot.offline.database.work() as work:
            return await work.facts_of(self.people.case.id)
