"""Who joins the case, who is taken out of it by hand, and whose keys change, while the family acts on consent."""

from datetime import date
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from cases.ids import EventId, MasterKey, UserId
from tests.machines.consent_acts import FIFTEEN, TURNING_12, TURNING_18
from tests.machines.exception_acts import ExceptionActs
from tests.town.people import ACTORS, CLINIC, CLUB, FAMILY, FATHER, PARTIES, PARTS, SECOND_SCHOOL

ACTOR: Final = st.sampled_from(ACTORS)
DAY: Final = 86_400.0
BORN: Final = st.sampled_from([FIFTEEN, TURNING_12, TURNING_18])
ANYONE: Final = st.sampled_from((*ACTORS, *FAMILY))


class JoiningActs(ExceptionActs):
    """Added later, out by the coordinator's hand, or shut out."""

    def __init__(self) -> None:
        super().__init__()
        self.to_read: dict[UserId, float] = {}
        """Who has been told something last, and until when they may be in their chat to read it."""

    @precondition(lambda self: not self.closed)
    @rule(actor=st.sampled_from([CLINIC, CLUB, SECOND_SCHOOL]))
    def another_actor_is_added(self, actor: UserId) -> None:
        if not self.is_known(actor):
            self.coordinator(f"!aktör ny part={PARTIES[actor]} {actor}")
            if self.certain:
                self.certain |= self.cleared() & {actor}
                self.look()

    @rule()
    def the_club_promises_to_keep_silent(self) -> None:
        """R32: until then it is asked to meetings and no more."""
        if self.is_known(CLUB):
            self.reserved.add(CLUB)
            self.coordinator('!aktör förbehåll forening dnr="SN 4"')

    @rule(who=ANYONE)
    def somebody_is_taken_out(self, who: UserId) -> None:
        """Of the family too: their yes is still asked for."""
        who = self.there(who)
        self.by_hand.add(who)
        self.let_in = [each for each in self.let_in if each != who]
        self.coordinator(f"!{'aktör' if who in ACTORS else 'person'} bort {PARTS[who]}")

    @rule(actor=ACTOR)
    def an_actor_who_is_out_is_called_back(self, actor: UserId) -> None:
        """By the coordinator's word alone, and under whatever consent there is then; not an account shut out (R1)."""
        actor = self.there(actor)
        if actor not in self.blocked and not self.closed:
            self.by_hand.discard(actor)
        self.coordinator(f"!aktör ny {PARTS[actor]}")

    @rule(who=ANYONE)
    def an_account_is_shut_out(self, who: UserId) -> None:
        """A stolen phone: out of everything, and no farewell to its holder. Nor does a yes bring them back."""
        who = self.there(who)
        if who in self.by_hand and who not in self.blocked:
            self.out_before.add(who)
        self.blocked.add(who)
        self.by_hand.add(who)
        self.let_in = [each for each in self.let_in if each != who]
        self.coordinator(f"!person spärra {self.people.account(who)}")

    @rule(who=ANYONE)
    def somebodys_keys_change(self, who: UserId) -> None:
        """Until a coordinator has compared them the bot has that person in no room (N2); the first keys of someone whom
        it has not met yet are believed."""
        who = self.there(who)
        account = self.people.account(who)
        if account in self.town.bot.offline.database.office.pins:
            self.changed.add(who)
        self.town.server.set_identity(account, MasterKey(f"another-key-of-{who}-{self.acts}"))
        self.settle()

    @precondition(lambda self: self.changed or self.blocked)
    @rule(by_account=st.booleans())
    def the_coordinator_trusts_them(self, by_account: bool) -> None:  # noqa: FBT001 - drawn by Hypothesis
        """By handle, or by account in all cases of the unit."""
        for who in sorted(self.changed | self.blocked):
            self.changed.discard(who)
            self.is_shut_out_no_more(who)
            self.coordinator(f"!person lita {self.people.account(who) if by_account else PARTS[who]}")

    def is_shut_out_no_more(self, who: UserId) -> None:
        """Out still if they were out before; a farewell that waits for the morning may come to them now."""
        if who in self.blocked:
            self.to_read[who] = self.town.clock.at.timestamp() + DAY
            self.by_hand -= {who} - self.out_before
            self.out_before.discard(who)
            self.blocked.discard(who)

    @precondition(lambda self: not self.closed)
    @rule(born=BORN)
    def the_birth_date_was_typed_wrong(self, born: date) -> None:
        """R19: nobody comes in by another, for a paper stays bound by each that has stood."""
        if born != self.reckoning.born:
            self.reckoning.is_born(born)
            self.coordinator(f"!person född {born}")

    @precondition(lambda self: not self.closed and self.today < self.reckoning.eighteen)
    @rule()
    def another_guardian_is_added(self) -> None:
        """Who must say yes like the others; nothing holds until then, and where something holds a card asks first."""
        if not self.is_known(FATHER):
            since = self.a_father_is_named()
            self.reckoning.guardians |= {FATHER}
            if self.asked_back(since) is not None:
                self.yes_to(since, "lägg till")
            else:
                self.look()
            self.coordinator("!person hälsa vh2")
            self.people.answers_with_the_code(FATHER)
            self.settle()

    @precondition(lambda self: not self.closed and self.today < self.reckoning.eighteen)
    @rule(actor=st.sampled_from([CLINIC, SECOND_SCHOOL]))
    def another_guardian_is_thought_of(self, actor: UserId) -> None:
        """The card is open, and others who are added meanwhile wait; then the answer is no."""
        if self.is_known(FATHER) or not self.reckoning.parties(self.today):
            return
        since = self.a_father_is_named()
        if self.asked_back(since) is None:
            self.reckoning.guardians |= {FATHER}
            self.look()
            return
        self.look()
        there = self.people.inside()
        if not self.is_known(actor):
            self.coordinator(f"!aktör ny part={PARTIES[actor]} {actor}")
            assert self.people.inside() <= there, "somebody came in while a card was open"
        self.yes_to(since, "nej")

    def a_father_is_named(self) -> EventId:
        """Whether a card asks first is seen afterwards: it does where something that is shared today would not be."""
        since = self.people.coordinator_says(f"!person ny vh2 {FATHER}")
        self.settle_unseen()
        return since
