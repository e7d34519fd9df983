"""What a family and its coordinator do about papers, each act played in the chat and kept for the reckoning."""

from datetime import date, timedelta
from typing import Final

from hypothesis import strategies as st
from hypothesis.stateful import initialize, precondition, rule

from cases.consent.past_guardians import yes_refused
from cases.ids import EventId, UserId
from tests.machines.life import Life
from tests.machines.reckoning import Reckoning, Sharing, Sheet, Stop, Yes
from tests.town.people import FAMILY, FATHER, GUIDE, MOTHER, PARTIES, PARTS, POLICE, SCHOOL, YOUTH

TURNING_12, FIFTEEN, TURNING_18 = date(2014, 3, 10), date(2010, 6, 1), date(2008, 3, 12)
WHOLE: Final = frozenset((party, kind) for party in ("polis", "skola") for kind in ("grund", "plan"))
NAMED: Final = ["polis", "skola", "bup", "forening", "vardnadshavare"]
SHARED: Final = st.one_of(
    st.just(WHOLE),
    st.just(WHOLE | {("bup", "grund"), ("bup", "plan"), ("forening", "grund"), ("forening", "plan")}),
    st.frozensets(
        st.tuples(st.sampled_from(NAMED), st.sampled_from(["grund", "närvaro", "plan", "missbruk"])),
        min_size=1,
        max_size=4,
    ).filter(lambda names: any(party != "vardnadshavare" for party, _ in names)),
)
ANSWER: Final = st.sampled_from(["ja", "ja", "ja", "ja", "ja", "part", "nej", "-"])
SOMEONE: Final = st.sampled_from(FAMILY)
CARD: Final = " · samtycke "
STARTS_IN: Final = st.sampled_from([None, None, None, 2])
DAYS: Final = st.sampled_from([0, 0, 0, 1, 4, 30])
EVERYONE: Final = dict.fromkeys(FAMILY, "ja")
_LATER: Final = ["ja", "ja", "ja e-underskrift", "ja muntligt", "nej", "nej muntligt"]


class ConsentActs(Life):
    """A case is opened; papers come in, are answered, renewed, and confirmed."""

    def __init__(self) -> None:
        super().__init__()
        self.cards: list[tuple[EventId, Sheet]] = []

    @initialize(
        born=st.sampled_from([FIFTEEN, FIFTEEN, TURNING_12, TURNING_18]),
        guardians=st.sampled_from([1, 2]),
        greeted=st.sampled_from([True, True, True, False]),
        lasts=st.sampled_from([0, 1, 4, 30, 30]),
    )
    def a_case_is_opened(self, born: date, guardians: int, greeted: bool, lasts: int) -> None:  # noqa: FBT001 - drawn
        parents = (MOTHER, FATHER)[:guardians]
        self.people.opens_case(born.isoformat(), (GUIDE, YOUTH, *parents, POLICE, SCHOOL))
        self.reckoning = Reckoning(YOUTH, frozenset(parents), born)
        self.settle()
        for who in (YOUTH, *parents) if greeted else ():
            self.people.coordinator_says(f"!person hälsa {PARTS[who]}")
        self.settle()
        for who in (YOUTH, *parents):
            self.people.answers_with_the_code(who)
        self.settle()
        if lasts:
            self.everyone_says_yes(WHOLE, None, lasts)

    @rule(names=SHARED, starts_in=STARTS_IN, lasts=DAYS)
    def everyone_says_yes(self, names: frozenset[Sharing], starts_in: int | None, lasts: int) -> None:
        self.a_paper_is_taken_down(names, EVERYONE, 0, starts_in, lasts, "SN 1:4", frozenset())
        if self.cards:
            self.the_coordinator_says_yes_to_a_card(0)

    @precondition(lambda self: not self.closed)
    @rule(
        names=SHARED,
        answers=st.fixed_dictionaries(dict.fromkeys(FAMILY, ANSWER)),
        ago=st.sampled_from([0, 0, 0, 1, 3]),
        starts_in=STARTS_IN,
        lasts=DAYS,
        reference=st.sampled_from(["SN 1:4", "SN 1:4", "SN 1:4", "e-underskrift SN 1:4", ""]),
        boxes=st.frozensets(st.sampled_from([MOTHER, FATHER])),
    )
    def a_paper_is_taken_down(
        self,
        names: frozenset[Sharing],
        answers: dict[UserId, str],
        ago: int,
        starts_in: int | None,
        lasts: int,
        reference: str,
        boxes: frozenset[UserId],
    ) -> None:
        """Without a place where it can be found it stays a draft (R4)."""
        if self.closed:
            return
        signed = self.today - timedelta(days=ago)
        starts = signed if starts_in is None else self.today + timedelta(days=starts_in)
        there = frozenset(who for who in boxes if self.is_known(who))
        ends = max(starts, self.today) + timedelta(days=lasts)
        sheet = Sheet(signed, starts, ends, names, reference.removeprefix("e-underskrift "), there)
        said = self._sayable(answers, starts)
        self._paper(f"!samtycke papper {signed} {reference}", sheet, said)
        assert len(self.people.case.consent.records) == len(self.reckoning.sheets), "the paper was refused"

    @precondition(lambda self: not self.closed)
    @rule(names=SHARED, answers=st.fixed_dictionaries(dict.fromkeys(FAMILY, ANSWER)), ago=st.sampled_from([0, 1]))
    def a_paper_is_taken_down_and_looked_at(
        self, names: frozenset[Sharing], answers: dict[UserId, str], ago: int
    ) -> None:
        """Whole or not, the coordinator says yes to the last card there is."""
        self.a_paper_is_taken_down(names, answers, ago, None, 30, "SN 1:4", frozenset())
        if self.cards:
            self.the_coordinator_says_yes_to_a_card(0)

    @precondition(lambda self: not self.closed and any(s.confirmed is not None for s in self.reckoning.sheets))
    @rule(names=SHARED, answers=st.fixed_dictionaries(dict.fromkeys(FAMILY, ANSWER)), lasts=st.sampled_from([1, 30]))
    def the_paper_is_renewed(self, names: frozenset[Sharing], answers: dict[UserId, str], lasts: int) -> None:
        """R8: from where the old one ends, never a day longer than a signature made it."""
        confirmed = [record for record in self.people.case.consent.records.values() if record.confirmed is not None]
        if any(record.paper.signed > self.today for record in confirmed):
            return
        starts = max(self.today, max(record.paper.through for record in confirmed) + timedelta(days=1))
        sheet = Sheet(self.today, starts, starts + timedelta(days=lasts), names)
        said = self._sayable(answers, starts)
        self._paper(f"!samtycke förnya papper {self.today} SN 1:4\nutvärderat {self.today}", sheet, said)
        assert len(self.people.case.consent.records) == len(self.reckoning.sheets), "the renewal was refused"

    def _sayable(self, answers: dict[UserId, str], starts: date) -> dict[UserId, str]:
        """Without the yes of who is a guardian no more: a paper with one is refused."""
        return {who: answer for who, answer in answers.items() if self._may_say(who, answer, starts)} or {YOUTH: "ja"}

    def _may_say(self, who: UserId, answer: str, starts: date) -> bool:
        person = self.people.person_of(who)
        if person is None or answer == "-":
            return False
        return answer == "nej" or yes_refused(self.people.case, person, starts, self.today) is None

    def _paper(self, first: str, sheet: Sheet, said: dict[UserId, str]) -> None:
        self.reckoning.sheets.append(sheet)
        for who, answer in said.items():
            self.answered(who, answer, sheet, sheet.signed)
        self.people.coordinator_says(_paper(first, sheet, said))
        self.settle_on(sheet)

    def answered(self, who: UserId, answer: str, sheet: Sheet, signed: date, *, written: bool = True) -> None:
        """A no takes its own out of the room; from someone whose yes is not asked for it shuts the gate (R12)."""
        turn = self.reckoning.next()
        if answer == "nej":
            self.reckoning.stops.append(Stop(who, signed, sheet=sheet, turn=turn))
            self.let_in = [each for each in self.let_in if each != who]
            self.reckoning.shut |= who in self.reckoning.excused()
        else:
            names = part_of(sheet.names) if answer == "part" else sheet.names
            self.reckoning.said.append(Yes(who, sheet, signed, names, turn, written))
            self.may_widen |= written and sheet.confirmed is not None

    def settle_on(self, sheet: Sheet) -> None:
        """Something was said of this paper: the bot may show a card, which is what calls for an answer."""
        before = len(self.town.server.sent)
        self.settle()
        new = self.people.messages()[before:]
        self.cards += [(m.event, sheet) for m in new if CARD in m.body and m.content["m.mentions"]]

    @precondition(lambda self: not self.closed and self.reckoning.newest(self.today) is not None)
    @rule(who=SOMEONE, answer=st.sampled_from(_LATER), ago=st.sampled_from([0, 0, 1, 2]))
    def an_answer_is_taken_down(self, who: UserId, answer: str, ago: int) -> None:
        """Perhaps days after it was given: it ranks by the day on which it was (R12)."""
        who, sheet = self.there(who), self.reckoning.newest(self.today)
        if sheet is not None:
            signed = max(sheet.signed, self.today - timedelta(days=ago))
            said, _, how = answer.partition(" ")
            if self._may_say(who, said, sheet.starts):
                self.answered(who, said, sheet, signed, written=how != "muntligt")
            command = f"!samtycke svara {PARTS[who]} {said} {signed} {how}"
            self.people.coordinator_says(command.strip())
            self.settle_on(sheet)

    @precondition(lambda self: self.cards)
    @rule(back=st.integers(0, 2))
    def the_coordinator_says_yes_to_a_card(self, back: int) -> None:
        event, sheet = self.cards[-1 - min(back, len(self.cards) - 1)]
        alive = sheet.confirmed is None and sheet.voided is None and not self.closed and sheet.reference
        whole = alive and sheet.through >= self.today and self.reckoning.is_whole(sheet, self.today)
        if whole:
            sheet.confirmed = self.reckoning.next()
            sheet.ways, sheet.births = [self.reckoning.way], [self.reckoning.born]
            self.reckoning.shut = False
            back_in = self.reckoning.parties(self.today)
            self.by_hand = {who for who in self.by_hand if who in self.blocked or PARTIES.get(who) not in back_in}
            self.may_widen = True
            if self.reckoning.in_force(self.today) is sheet:
                self.certain |= self.cleared() - self.walked
        self.coordinator("ja", reply_to=event)
        held = sum(record.confirmed is not None for record in self.people.case.consent.records.values())
        wanted = sum(each.confirmed is not None for each in self.reckoning.sheets)
        assert held == wanted, f"the yes to the card {'counts' if held > wanted else 'is refused'}"


def part_of(names: frozenset[Sharing]) -> frozenset[Sharing]:
    """Some of what a paper names; all of it where it names one thing."""
    return frozenset(sorted(names)[: max(1, len(names) // 2)])


def _paper(first: str, sheet: Sheet, said: dict[UserId, str]) -> str:
    """The message that takes the paper down."""
    lines = [first.strip(), f"från {sheet.starts}", f"till {sheet.through}"]
    lines += [f"{party}: {kind}" for party, kind in sorted(sheet.names)]
    lines += [f"familj {PARTS[who]}: SN 7" for who in sorted(sheet.boxes)]
    part = ", ".join(f"{party} {kind}" for party, kind in sorted(part_of(sheet.names)))
    for who, answer in said.items():
        lines.append(f"ja {PARTS[who]}: {part}" if answer == "part" else f"{answer} {PARTS[who]}")
    return "\n".join(lines)
