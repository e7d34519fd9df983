"""Who is covered on a day, reckoned from what people did and said; a second opinion, written from the rules alone."""

from dataclasses import dataclass, field
from datetime import date

from cases.ids import UserId
from tests.machines.said import GUARDIANS, Sharing, Sheet, Stop, Way, Yes
from tests.machines.who_answers import Grantors

__all__ = ["Reckoning", "Sharing", "Sheet", "Stop", "Way", "Yes"]


@dataclass(slots=True)
class Reckoning(Grantors):
    """The answers of one family."""

    shut: bool = False
    needed: frozenset[str] = field(default=frozenset({"polis", "skola"}))
    """The organisations that the group must have."""

    def parties(self, day: date) -> frozenset[str]:
        """R1, R2: everyone but socialtjänsten itself who takes part on this day."""
        return frozenset() if self.shut else frozenset(party for party, _ in self.given(day)) - {GUARDIANS}

    def kinds(self, party: str, day: date) -> frozenset[str]:
        """R2: what this party may know on this day."""
        return frozenset(kind for named, kind in self.given(day) if named == party)

    def cleared(self, day: date) -> frozenset[str]:
        """R27: who may know all that the covered of the mandatory may; all of the covered, without those."""
        parties = self.parties(day)
        these = [self.kinds(party, day) for party in parties & self.needed or parties]
        spoken_of = frozenset.intersection(*these) if these else frozenset()
        return frozenset(party for party in parties if spoken_of and spoken_of <= self.kinds(party, day))

    def given(self, day: date) -> frozenset[Sharing]:
        """R2: what everyone who must has said yes to, and nobody has taken back."""
        sheet = self.in_force(day)
        if sheet is None:
            return frozenset()
        asked = self.must_answer(day, sheet)
        return frozenset(name for name in sheet.names if all(self.gives(who, sheet, name, day) for who in asked))

    def is_whole(self, sheet: Sheet, day: date) -> bool:
        """R3: nobody's yes is lacking, on that day or on its first."""
        then = max(day, sheet.starts)
        return all(self._says_yes(who, sheet, then) for who in self.must_answer(then, sheet))

    def in_force(self, day: date) -> Sheet | None:
        """The one that was signed last of those confirmed and begun: it has taken the place of the others (R8, R19).
        Past a mistake only what was confirmed after it was found (R23)."""
        begun = [s for s in self.sheets if s.confirmed is not None and s.starts <= day]
        grown = [s for s in begun if not s.starts < max(self.childhood_ends(s)) <= day]
        if not grown:
            return None
        sound = [sheet for sheet in grown if sheet.voided is None]
        last = max(sound, key=lambda sheet: (sheet.signed, sheet.confirmed), default=None)
        if last is None or any(self._is_before(last, sheet) for sheet in grown):
            return None
        return last if not self.is_over(last, day) and self.is_whole(last, day) else None

    def _is_before(self, last: Sheet, mistake: Sheet) -> bool:
        """Whether a mistake that was signed later was found only after this paper was confirmed."""
        order, other = (last.signed, last.confirmed or 0), (mistake.signed, mistake.confirmed or 0)
        return mistake.voided is not None and other > order and mistake.voided > (last.confirmed or 0)

    def boxed(self, who: UserId, day: date) -> bool:
        """R18: their own box on a confirmed paper of these days, and nothing taken back whole since it was signed."""
        held = (s for s in self.sheets if who in s.boxes and s.confirmed is not None and s.voided is None)
        gone = [stop.day for stop in self.stops if stop.who == who and stop.party is None and not stop.restored]
        return any(s.starts <= day <= s.through and not any(at >= s.signed for at in gone) for s in held)

    def beaten(self, yes: Yes, name: Sharing) -> bool:
        """R12, alone: they have said no to it, or taken it back, on the day of this yes or later, and that was no
        mistake found before the yes was taken down."""
        against = (stop for stop in self.stops if stop.who == yes.who and stop.party in {None, name[0]})
        return any(stop.day >= yes.signed and stop.stands_against(yes.turn) for stop in against)

    def gives(self, who: UserId, sheet: Sheet, name: Sharing, day: date) -> bool:
        """The last yes on this paper counts; two of one day as the stricter; none from before a stop (R12)."""
        mine = [yes for yes in self.said if yes.who == who and yes.sheet is sheet and yes.counts_on(day)]
        last = max((yes.signed for yes in mine), default=None)
        given = [yes for yes in mine if yes.signed == last]
        if last is None or any(name not in yes.names for yes in given):
            return False
        turn = min(yes.turn for yes in given)
        return not any(
            stop.who == who
            and stop.party in {None, name[0]}
            and (stop.day >= last or stop.day >= sheet.signed)
            and stop.stands_against(turn)
            for stop in self.stops
        )

    def _says_yes(self, who: UserId, sheet: Sheet, day: date) -> bool:
        return any(self.gives(who, sheet, name, day) for name in sheet.names)
