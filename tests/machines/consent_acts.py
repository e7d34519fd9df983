"""What a family and its coordinator do about consent, each act played in the chat and kept for the reckoning."""

import asyncio
from collections import Counter
from collections.abc import Coroutine
from contextlib import ExitStack
from datetime import date, timedelta
from typing import Any, Final, TypeVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from bot.homeserver import Trust
from cases.dues import STOCKHOLM
from cases.ids import EventId, UserId
from tests.machines.people import (
    ACTORS,
    FATHER,
    GUIDE,
    MOTHER,
    PARTS,
    POLICE,
    SCHOOL,
    YOUTH,
    People,
)
from tests.machines.reckoning import Reckoning, Sharing, Sheet, Stop, Yes
from tests.machines.town import Town, data_folder

T = TypeVar("T")
TURNING_12, FIFTEEN, TURNING_18 = date(2014, 3, 10), date(2010, 6, 1), date(2008, 3, 12)
WHOLE: Final = frozenset((party, kind) for party in ("polis", "skola") for kind in ("grund", "plan"))
SHARED: Final = st.one_of(
    st.just(WHOLE),
    st.frozensets(
        st.tuples(st.sampled_from(["polis", "skola", "bup"]), st.sampled_from(["grund", "närvaro", "plan"])),
        min_size=1,
        max_size=4,
    ),
)
ANSWER: Final = st.sampled_from(["ja", "ja", "ja", "ja", "ja", "part", "nej", "-"])
ACTOR: Final = st.sampled_from(ACTORS)
FAMILY: Final = st.sampled_from([YOUTH, MOTHER, FATHER])
CARD: Final = " · samtycke "
PARTY_SAID: Final = st.sampled_from([None, "polis", "skola"])
STARTS_IN: Final = st.sampled_from([None, None, None, 2])
DAYS: Final = st.sampled_from([0, 0, 0, 1, 4, 30])


class ConsentActs(RuleBasedStateMachine):
    """What the people have done is in `reckoning`; what the bot made of it is in the rooms of the town."""

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self._runner = self._open.enter_context(asyncio.Runner(loop_factory=asyncio.new_event_loop))
        self.town = self._run(Town.found(self._open.enter_context(data_folder()), colleague=True))
        self.people = People(self.town)
        self.reckoning: Reckoning
        self.cards: list[tuple[EventId, Sheet]] = []
        self.by_hand: set[UserId] = set()
        """Taken out by a coordinator's hand and not let in since."""
        self.certain: set[UserId] = set()
        """Actors whom nothing has kept out since the last yes to a card: they must be in, or asked in."""
        self.walked: set[UserId] = set()
        """Left by themselves: they are not asked in again."""
        self.was_in: set[UserId] = set()
        self.owed: set[UserId] = set()
        self.farewells: Counter[UserId] = Counter()
        self.read: Counter[UserId] = Counter()

    def _run(self, step: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(step)

    def teardown(self) -> None:
        self._run(self.town.close())
        self._open.close()

    # What is so.

    @property
    def today(self) -> date:
        return self.town.clock.at.astimezone(STOCKHOLM).date()

    def covered(self) -> frozenset[UserId]:
        """The actors who take part now."""
        parties = self.reckoning.parties(self.today)
        there = {person.user for person in self.people.case.people.values()}
        return frozenset(u for u in ACTORS if PARTS[u] in parties and u in there and u not in self.by_hand)

    def cleared(self) -> frozenset[UserId]:
        """The covered who may also know all that the covered of police and school share (R27)."""
        return frozenset(user for user in self.covered() if PARTS[user] in self.reckoning.cleared(self.today))

    def _settle(self) -> None:
        """Whatever follows is done; the next thing is said a second later."""
        self._run(self.town.settle())
        self.town.clock.at += timedelta(seconds=1)

    def _settle_on(self, event: EventId, sheet: Sheet) -> None:
        """Something was said of this paper: the bot may show a card, which is what calls for an answer."""
        self._settle()
        shown = (m for m in self.people.answers_to(event) if CARD in m.body and m.content["m.mentions"])
        self.cards += [(message.event, sheet) for message in shown]

    def _newest(self) -> Sheet:
        return [sheet for sheet in self.reckoning.sheets if sheet.through >= self.today and sheet.voided is None][-1]

    def _is_in(self, who: UserId) -> bool:
        return self.people.case.person_of(who) is not None

    # What people do.

    @initialize(
        born=st.sampled_from([FIFTEEN, FIFTEEN, TURNING_12, TURNING_18]),
        guardians=st.sampled_from([1, 2]),
        lasts=st.sampled_from([0, 1, 4, 30, 30]),
    )
    def a_case_is_opened(self, born: date, guardians: int, lasts: int) -> None:
        parents = (MOTHER, FATHER)[:guardians]
        self.reckoning = Reckoning(YOUTH, frozenset(parents), _birthday(born, 12), _birthday(born, 18))
        self._settle()
        self.people.opens_case(born.isoformat(), (GUIDE, YOUTH, *parents, POLICE, SCHOOL))
        self._settle()
        for who in (YOUTH, *parents):
            self.people.coordinator_says(f"!person hälsa {PARTS[who]}")
        self._settle()
        for who in (YOUTH, *parents):
            self.people.answers_with_the_code(who)
        self._settle()
        if lasts:
            self.everyone_says_yes(WHOLE, None, lasts)

    @rule(names=SHARED, starts_in=STARTS_IN, lasts=DAYS)
    def everyone_says_yes(self, names: frozenset[Sharing], starts_in: int | None, lasts: int) -> None:
        self.a_paper_is_taken_down(names, dict.fromkeys((YOUTH, MOTHER, FATHER), "ja"), 0, starts_in, lasts)
        if self.cards:
            self.the_coordinator_says_yes_to_a_card(0)

    @rule(
        names=SHARED,
        answers=st.fixed_dictionaries({YOUTH: ANSWER, MOTHER: ANSWER, FATHER: ANSWER}),
        ago=st.sampled_from([0, 0, 0, 1, 3]),
        starts_in=STARTS_IN,
        lasts=DAYS,
    )
    def a_paper_is_taken_down(
        self, names: frozenset[Sharing], answers: dict[UserId, str], ago: int, starts_in: int | None, lasts: int
    ) -> None:
        signed = self.today - timedelta(days=ago)
        starts = signed if starts_in is None else self.today + timedelta(days=starts_in)
        sheet = Sheet(signed, starts, max(starts, self.today) + timedelta(days=lasts), names)
        said = {who: answer for who, answer in answers.items() if self._is_in(who) and answer != "-"} or {YOUTH: "ja"}
        self.reckoning.sheets.append(sheet)
        for who, answer in said.items():
            self._answered(who, answer, sheet, signed)
        self._settle_on(self.people.coordinator_says(_paper(sheet, said)), sheet)
        assert len(self.people.case.records) == len(self.reckoning.sheets), "the paper was refused"

    def _answered(self, who: UserId, answer: str, sheet: Sheet, signed: date) -> None:
        if answer == "nej":
            self.reckoning.stops.append(Stop(who, signed, sheet=sheet))
        else:
            names = _part_of(sheet.names) if answer == "part" else sheet.names
            self.reckoning.said.append(Yes(who, sheet, signed, names, self.reckoning.turn))

    @precondition(lambda self: any(s.through >= self.today and s.voided is None for s in self.reckoning.sheets))
    @rule(who=FAMILY, answer=st.sampled_from(["ja", "ja", "ja muntligt", "nej", "nej muntligt"]))
    def an_answer_is_taken_down(self, who: UserId, answer: str) -> None:
        if self._is_in(who):
            sheet = self._newest()
            if answer != "ja muntligt":
                self._answered(who, answer.split(maxsplit=1)[0], sheet, self.today)
            self._settle_on(self.people.coordinator_says(f"!samtycke svara {PARTS[who]} {answer}"), sheet)

    @precondition(lambda self: self.cards)
    @rule(back=st.integers(0, 2))
    def the_coordinator_says_yes_to_a_card(self, back: int) -> None:
        event, sheet = self.cards[-1 - min(back, len(self.cards) - 1)]
        alive = sheet.confirmed is None and sheet.voided is None
        if alive and sheet.through >= self.today and self.reckoning.is_whole(sheet, self.today):
            sheet.confirmed = sum(other.confirmed is not None for other in self.reckoning.sheets)
            sheet.own = self.reckoning.twelve
            self.reckoning.shut = False
            self.by_hand = {who for who in self.by_hand if PARTS[who] not in self.reckoning.parties(self.today)}
            self.certain |= self.cleared() - self.walked
        self.people.coordinator_says("ja", reply_to=event)
        self._settle()

    @rule(who=FAMILY, party=PARTY_SAID, trust=st.sampled_from([None, Trust.UNSIGNED]))
    def one_of_the_family_takes_it_back(self, who: UserId, party: str | None, trust: Trust | None) -> None:
        words = {None: "Ta bort alla!", "polis": "ta bort polisen", "skola": "Ta bort skolan."}[party]
        if self._is_in(who):
            self._taken_back(who, party)
            event = self.people.says(who, words, trust=trust)
            assert event is not None, "the family is in its room"
            self._settle()

    @rule(who=FAMILY, party=PARTY_SAID)
    def a_withdrawal_is_taken_down(self, who: UserId, party: str | None) -> None:
        if self._is_in(who):
            self._taken_back(who, party)
            part = f" part={party}" if party else ""
            self.people.coordinator_says(f"!samtycke återkalla {PARTS[who]}{part}")
            self._settle()

    def _taken_back(self, who: UserId, party: str | None) -> None:
        self.reckoning.stops.append(Stop(who, self.today, party))
        if who not in self.reckoning.must_answer(self.today):
            self.reckoning.shut = True

    @precondition(lambda self: any(sheet.voided is None for sheet in self.reckoning.sheets))
    @rule()
    def the_last_paper_was_a_mistake(self) -> None:
        """What it gave is gone at once, and what it replaced does not come back (R23)."""
        asked = self.people.coordinator_says("!samtycke felregistrera SN 1:4")
        self._settle()
        for question in self.people.answers_to(asked)[:1]:
            self.reckoning.is_void([sheet for sheet in self.reckoning.sheets if sheet.voided is None][-1])
            self.people.coordinator_says("ja, felregistrera SN 1:4", reply_to=question.event)
            self._settle()

    @precondition(lambda self: self.reckoning.shut)
    @rule()
    def the_coordinator_opens_the_gate(self) -> None:
        self.reckoning.shut = False
        self.people.coordinator_says("!ärende öppna grinden")
        self._settle()


def _birthday(born: date, age: int) -> date:
    return born.replace(year=born.year + age)


def _part_of(names: frozenset[Sharing]) -> frozenset[Sharing]:
    """Some of what a paper names; all of it where it names one thing."""
    return frozenset(sorted(names)[: max(1, len(names) // 2)])


def _paper(sheet: Sheet, said: dict[UserId, str]) -> str:
    """The message that takes the paper down."""
    lines = [f"!samtycke papper {sheet.signed} SN 1:4", f"från {sheet.starts}", f"till {sheet.through}"]
    lines += [f"{party}: {kind}" for party, kind in sorted(sheet.names)]
    part = ", ".join(f"{party} {kind}" for party, kind in sorted(_part_of(sheet.names)))
    for who, answer in said.items():
        lines.append(f"ja {PARTS[who]}: {part}" if answer == "part" else f"{answer} {PARTS[who]}")
    return "\n".join(lines)
