"""Somebody loses their phone and has a new account: the old one is out of everything, what is theirs is kept."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from cases.ids import UserId
from tests.machines.joining_acts import ANYONE
from tests.machines.late_acts import LateActs
from tests.town.people import DANGER, FAMILY, INSIDE, PARTS
from tests.town.town import BOT

BEFORE_THE_CODE: Final = ("kod", "code", DANGER)
"""What the first words speak of, in each language; and the answer to a cry for help, which comes always."""


class AccountActs(LateActs):
    """One of the family shows that the new account is theirs before anything is told to it."""

    def __init__(self) -> None:
        super().__init__()
        self.shut: dict[UserId, int] = {}
        """Accounts that are nobody's any more, or are shut out, and how much they had read by then."""
        self.moved: set[UserId] = set()

    @precondition(lambda self: not self.closed)
    @rule(who=ANYONE, answers=st.booleans())
    def somebody_gets_a_new_account(self, who: UserId, answers: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """Not who was taken out, but for a stolen phone."""
        who = self.there(who)
        person, kept = self.people.person_of(who), self._what_is_theirs(who)
        if person is None:
            return
        old, new = self.people.account(who), UserId(f"@{PARTS[who]}-{self.acts}:town")
        self.town.willing.add(self.town.server.person(new))
        read, sound = len(self.people.reads(who)), self.is_sound()
        self.people.coordinator_says(f"!person byt {PARTS[who]} {new}")
        self.settle_unseen()
        if self.people.case.person_of(new) is None:
            assert person.out or self.is_past_childhood(who), f"{who} cannot have a new account"
            self.look()
            return
        self.shut[old] = read if sound else len(self.people.reads(who))
        self._has_moved(who, new)
        assert self._what_is_theirs(who) == kept, f"{who} has lost what they answered or promised"
        self.look()
        if answers and who in FAMILY:
            self.people.answers_with_the_code(who)
            self.settle()

    def _has_moved(self, who: UserId, new: UserId) -> None:
        self.people.moves(who, new)
        self.moved.add(who)
        self.read[who] = 0
        self.held = [held for held in self.held if held.who != who]
        self.is_shut_out_no_more(who)
        self.changed.discard(who)

    def _what_is_theirs(self, who: UserId) -> object:
        case, person = self.people.case, self.people.person_of(who)
        if person is None:
            return None
        answers = {m.number: m.invited[person.id].answer for m in case.meetings.values() if person.id in m.invited}
        owned = [action.number for action in case.plan.actions.values() if action.owner == person.id]
        return (
            person.id,
            answers,
            owned,
            case.consent.withdrawals,
            [record.answers for record in case.consent.records.values()],
        )

    def is_unproven(self, who: UserId) -> bool:
        """One of the family whose new account has not said the code yet."""
        return who in self.moved and who in FAMILY and not self.people.has_said_a_code(who)

    def family_in(self) -> frozenset[UserId]:
        return frozenset(who for who in super().family_in() if not self.is_unproven(who))

    def look(self) -> None:
        super().look()
        if self.people.has_case:
            blocked = {self.people.account(who) for who in self.blocked}
            current = {self.people.account(who) for who in PARTS} - blocked
            self.shut = {account: read for account, read in self.shut.items() if account not in current}
            for account in blocked - self.shut.keys():
                self.shut[account] = len(self.town.server.read_by(account))
            self._a_shut_account_is_in_nothing_and_reads_nothing()
            self._an_unproven_account_is_asked_for_its_code_alone()

    def _a_shut_account_is_in_nothing_and_reads_nothing(self) -> None:
        for account, read in self.shut.items():
            rooms = self.town.server.rooms.values()
            there = [room.id for room in rooms if BOT in room.members and room.members.get(account) in INSIDE]
            assert not there, f"{account} is in a room of the bot's with an account that is shut"
            assert len(self.town.server.read_by(account)) == read, f"{account} reads with an account that is shut"

    def _an_unproven_account_is_asked_for_its_code_alone(self) -> None:
        for who in filter(self.is_unproven, FAMILY):
            told = [t for t in self.people.reads(who) if not any(words in t for words in BEFORE_THE_CODE)]
            assert not told, f"{who} is told something before the code"
