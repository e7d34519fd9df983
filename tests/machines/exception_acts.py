"""Exceptions about a guardian, the certifier's word on them, and the youth's maturity: none of it lets anybody in."""

from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import precondition, rule

from cases.ids import UserId
from tests.machines.consent_acts import WHOLE
from tests.machines.who_answers import IN_PLACE, KEPT_FROM, MATURE, SOLE, Excuse
from tests.machines.wishing_acts import WishingActs
from tests.town.people import CERTIFIER, FAMILY, GODMAN, GUARDIANS, PARTS

GUARDIAN: Final = st.sampled_from(GUARDIANS)
CODE: Final = st.sampled_from(["vh_forhindrad", "vh_forhindrad", SOLE, KEPT_FROM, IN_PLACE])


class ExceptionActs(WishingActs):
    """What excuses a guardian helps only papers that are confirmed after the certifier's yes."""

    @precondition(lambda self: not self.closed)
    @rule(code=CODE, who=GUARDIAN)
    def an_exception_is_noted(self, code: str, who: UserId) -> None:
        who = self.there(who)
        self.there_is_a_certifier()
        if code == IN_PLACE and not self.is_known(GODMAN):
            self.coordinator(f"!person ny godman {GODMAN}")
            self.reckoning.godman = GODMAN
            self.coordinator("!person hälsa godman")
            self.people.answers_with_the_code(GODMAN)
            self.settle()
        before = len(self.people.case.consent.exemptions)
        at_once = self._keeps_out_at_once(code, who)
        if at_once:
            self.reckoning.excuses.append(Excuse(who, code))
        if at_once and code == SOLE:
            self.let_in = [each for each in self.let_in if each != who]
        self.coordinator(f'!undantag {code} {PARTS[who]} dnr="SN 2"')
        assert not at_once or len(self.people.case.consent.exemptions) == before + 1
        if len(self.people.case.consent.exemptions) > before and not at_once:
            self.reckoning.excuses.append(Excuse(who, code))

    def there_is_a_certifier(self) -> None:
        if not self.is_known(CERTIFIER):
            self.coordinator(f"!person ny intygare {CERTIFIER}")

    def _keeps_out_at_once(self, code: str, who: UserId) -> bool:
        """Whether somebody is out by it before anybody has answered."""
        if code == SOLE:
            return self.reckoning.may_lose_custody(who)
        noted = any((x.who, x.code) == (who, code) and x.ended is None for x in self.reckoning.excuses)
        return code == KEPT_FROM and not noted

    @precondition(lambda self: not self.closed and self.reckoning.excuses)
    @rule(back=st.integers(0, 2), answer=st.sampled_from(["ja", "ja", "ja", "nej"]))
    def the_certifier_answers(self, back: int, answer: str) -> None:
        """In a chat of their own; a paper that nobody's yes is lacking on any more is shown as a card."""
        if not self.reckoning.excuses:
            return
        meant = self.reckoning.excuses[-1 - min(back, len(self.reckoning.excuses) - 1)]
        said = f"!undantag svara {meant.code} {PARTS[meant.who]} {answer}"
        if self.people.says(CERTIFIER, said) is not None:
            if answer == "nej" and meant.code == SOLE and self.reckoning.has_lost_custody(meant.who):
                self.untold.add(meant.who)
            self.reckoning.answers(meant.code, meant.who, yes=answer == "ja")
            self._settle_on_the_newest()

    @precondition(lambda self: self.reckoning.excuses)
    @rule(back=st.integers(0, 2))
    def an_exception_was_a_mistake(self, back: int) -> None:
        """It lets nobody in, and those it kept from knowing are still told nothing (R23, R91)."""
        meant = self.reckoning.excuses[-1 - min(back, len(self.reckoning.excuses) - 1)]
        named = f"{meant.code} {PARTS[meant.who]}"
        asked, since = self.town.clock.at, self.coordinator(f"!samtycke felregistrera {named}")
        if self.may_still_answer(since, asked):
            if meant.code in {KEPT_FROM, SOLE}:
                self.untold.add(meant.who)
            self.reckoning.answers(meant.code, meant.who, yes=False)
            self.yes_to(since, f"ja, felregistrera {named}")

    @precondition(lambda self: not self.closed)
    @rule(who=GUARDIAN, code=CODE)
    def an_exception_is_granted(self, who: UserId, code: str) -> None:
        """And those who are left say yes."""
        self.an_exception_is_noted(code, who)
        self.the_certifier_answers(0, "ja")
        others = {each: "ja" for each in FAMILY if each != self.there(who)}
        self.a_paper_is_taken_down(WHOLE, others, 0, None, 30, "SN 1:4", frozenset())
        if self.cards:
            self.the_coordinator_says_yes_to_a_card(0)

    @precondition(lambda self: not self.closed)
    @rule()
    def the_youth_is_found_mature(self) -> None:
        """From fifteen, where the model asks fewer guardians then."""
        asks_fewer = self.reckoning.way.guardians != "alla"
        if asks_fewer and self.today >= self.reckoning.at_age(MATURE) and self.reckoning.mature is None:
            self.reckoning.mature = self.reckoning.next()
        self.people.coordinator_says(f'!mognad dnr="SN 3" datum={self.today}')
        self._settle_on_the_newest()

    def _settle_on_the_newest(self) -> None:
        newest = self.reckoning.newest(self.today)
        if newest is None:
            self.settle()
        else:
            self.settle_on(newest)
