"""Writes a decision down: facts to the journal, effects to letters, and what falls due; in the caller's transaction."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from bot.door import Door
from bot.writing.addressing import Where, destinations, rung_reader, to_pass_on
from bot.writing.lettering import Lettering
from cases.case import Case
from cases.days import quiet_until, today
from cases.decision import SILENCE, Decision, Effect, Say, ToOffice, ToUser, WithdrawLetters
from cases.dues import Due
from cases.facts import CaseFact, PersonLetIn
from cases.falling_due import dues, turn_of
from cases.ids import CaseId, Cause, LetterId
from cases.invite import Invite
from cases.members.returning import is_back
from cases.members.settling import Turn, narrows, settle
from cases.people import Person
from cases.rooms.telling import announce, with_what_is_missing
from storage.letters import Letter
from storage.refused import UnknownCase
from storage.work import Work

log = logging.getLogger(__name__)


class Scribe:
    """The one writer of decisions."""

    def __init__(self, lettering: Lettering, soon: Callable[[], Door | None] = lambda: None) -> None:
        """`soon`: the door by which an answer leaves at once; None while nothing leaves."""
        self._lettering = lettering
        self._soon = soon

    def introduce(self, fingerprint: str) -> None:
        """From now the texts know our own fingerprint."""
        self._lettering.fingerprint = fingerprint

    async def record(
        self,
        work: Work,
        cause: Cause,
        decision: Decision,
        now: datetime,
        *,
        case: CaseId | None = None,
        where: Where | None = None,
        due: Due | None = None,
    ) -> None:
        """Everything the decision says and all that follows from it, or nothing: the caller's transaction commits it.

        `case`: whose the effects are, where no fact says so. `due`: what fell due, if that is what was asked."""
        before = _as_they_were(work, decision, case)
        await work.record(decision.facts, cause=cause)
        turn = turn_of(due, now) if due is not None else Turn(now, None if where else quiet_until(now))
        for each, was in before.items():
            if due is not None or work.case(each) is not was:
                decision = await self._settle(work, cause, was, decision, turn)
        # A word that changes nothing leaves everything as it was; what nobody said may be the day's, or the clock's.
        looked_at = [each for each, was in before.items() if where is None or work.case(each) is not was]
        await self._carry_all(work, cause, decision, looked_at, next(iter(before), None), where, now)
        for number, (other, there) in enumerate(decision.elsewhere):
            await self.record(work, Cause(f"{cause}:elsewhere:{number}"), there, now, case=other, where=where)

    async def _carry_all(
        self,
        work: Work,
        cause: Cause,
        decision: Decision,
        looked_at: list[CaseId],
        mine: CaseId | None,
        where: Where | None,
        now: datetime,
    ) -> None:
        """The effects, of the case `mine`; and what is to be said of each room, and to fall due, as it now is."""
        for fact in decision.facts:
            if isinstance(fact, PersonLetIn) and is_back(work.case(fact.case), fact.person, today(now)):
                await work.withdraw_farewells(fact.case, fact.person)
        announced = {each: _unsaid(work.case(each), now) for each in looked_at}
        effects = decision.effects
        if mine in announced:
            effects, announced[mine] = with_what_is_missing(effects, announced[mine])
        folded = work.case(mine) if mine else None
        for number, effect in enumerate(effects):
            await self._carry(work, f"{cause}:{number}", effect, folded, where, now)
        for each, said in announced.items():
            await work.arm(each, dues(work.case(each), now), now=now)
            if said.facts:
                await self.record(work, Cause(f"{cause}:room"), said, now, case=each)

    async def _settle(self, work: Work, cause: Cause, before: Case | None, decision: Decision, turn: Turn) -> Decision:
        """With who leaves by it taken out. Where that cannot be told, no removal by name waits for it (R10): it is told
        when the guard looks, and asked again at midnight. A change that may end a right fails instead, and the gate is
        shut."""
        if before is None:
            return decision
        try:
            whole = settle(before, work.case(before.id), decision, turn)
        except Exception as bug:
            if turn.since is not None or narrows(decision.facts):
                raise
            log.error("%s while it was asked whom consent covers", type(bug).__name__)
            return decision
        await work.record(whole.facts[len(decision.facts) :], cause=cause)
        return whole

    async def alarm(self, work: Work, letter: LetterId, say: Say, now: datetime) -> None:
        """A text that waits behind no other."""
        assert isinstance(say.to, ToOffice | ToUser), "an alarm goes to a room that is no case's"
        written = self._lettering.saying(work.office(), None, say, letter, say.to, None, now)
        await work.post(replace(written, order=str(letter)))

    async def _carry(
        self, work: Work, letter: str, effect: Effect, case: Case | None, where: Where | None, now: datetime
    ) -> None:
        office = work.office()
        if not isinstance(effect, WithdrawLetters) and (who := rung_reader(effect, case)) and case is not None:
            await self._ring(work, letter, effect, case, who, now)
            return
        match effect:
            case WithdrawLetters(person):
                assert case is not None, "letters to a person are letters of a case"
                await work.withdraw_letters(case.id, person)
            case Invite():
                assert case is not None, "an invitation is to a meeting of a case"
                await self._invite(work, letter, effect, case, now)
            case Say():
                for part, to in enumerate(destinations(effect.to, case, where, today(now))):
                    name = LetterId(f"{letter}.{part}")
                    written = self._lettering.saying(office, case, effect, name, to, where, now)
                    await work.post(self._made_at_once(work, written, now), tried=now)

    def _made_at_once(self, work: Work, letter: Letter, now: datetime) -> Letter:
        """An answer that nothing holds up, made as it leaves: then it is handed over as it is written, which spares a
        transaction before it is out. Any other letter as it is."""
        goes = _goes_at_once(letter) and work.is_next_in_its_room(letter, now)
        door = self._soon() if goes else None
        return replace(letter, made=door.make(letter)) if door is not None else letter

    async def _invite(self, work: Work, letter: str, effect: Invite, case: Case, now: datetime) -> None:
        name = LetterId(f"inv:{effect.uid}:{effect.sequence}:{effect.person}:{letter}")
        for each in self._lettering.invitation(work.office(), case, effect, name, now):
            await work.post(each)

    async def _ring(
        self, work: Work, letter: str, effect: Say | Invite, case: Case, who: Person, now: datetime
    ) -> None:
        """To the coordinators, for somebody who is reached by phone alone."""
        words = self._lettering.words(work.office(), case, effect, who, now)
        for part, (there, say) in enumerate(to_pass_on(effect, case, who, words, today(now))):
            name = LetterId(f"{letter}.ring.{part}")
            await work.post(self._lettering.saying(work.office(), case, say, name, there, None, now))


def _goes_at_once(letter: Letter) -> bool:
    """It answers in the very room where something was said just now, asks nothing, and waits for nothing."""
    answers = letter.answers
    there = answers is not None and answers.event is not None and not answers.elsewhere
    return there and not any(
        (letter.about, letter.among, letter.not_before, letter.pinned, letter.farewell, letter.last_answer)
    )


def _as_they_were(work: Work, decision: Decision, case: CaseId | None) -> dict[CaseId, Case | None]:
    """The cases that it is about; the first is the one whose people its effects are for."""
    of = {fact.case for fact in decision.facts if isinstance(fact, CaseFact)}
    return {each: _as_it_was(work, each) for each in sorted(of | ({case} if case else set()))}


def _as_it_was(work: Work, case: CaseId) -> Case | None:
    """None: it is opened now."""
    try:
        return work.case(case)
    except UnknownCase:
        return None


def _unsaid(case: Case, now: datetime) -> Decision:
    """What is now to be said of a case's room; nothing where the rule breaks, so that nothing that was done waits for
    it (R10). It asks for consent, and no removal depends on that rule: what breaks is told when the guard looks."""
    try:
        return announce(case, now)
    except Exception as bug:  # noqa: BLE001 - those taken out are out, whatever can be said of the room
        log.error("%s while it was asked what may be spoken of in a room", type(bug).__name__)
        return SILENCE
