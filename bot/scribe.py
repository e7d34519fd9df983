"""Writes a decision down: facts to the journal, effects to letters, and what falls due; in the caller's transaction."""

import logging
from dataclasses import replace
from datetime import datetime

from bot.writing.addressing import Where, destinations
from bot.writing.lettering import Lettering
from bot.writing.passing_on import rung_reader, to_pass_on
from cases.case import Case
from cases.days import today
from cases.decision import SILENCE, Decision, Effect, Invite, Say, ToOffice, ToUser, WithdrawLetters
from cases.facts import CaseFact, PersonLetIn
from cases.falling_due import dues
from cases.ids import CaseId, Cause, LetterId
from cases.members.returning import is_back
from cases.rooms.telling import announce, with_what_is_missing
from storage.work import Work

log = logging.getLogger(__name__)


class Scribe:
    """The one writer of decisions."""

    def __init__(self, lettering: Lettering) -> None:
        self._lettering = lettering

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
    ) -> None:
        """Everything the decision says, or nothing: the caller's transaction commits it."""
        await work.record(decision.facts, cause=cause)
        touched = sorted(
            {fact.case for fact in decision.facts if isinstance(fact, CaseFact)} | ({case} if case else set())
        )
        folded = work.case(touched[0]) if touched else None
        for fact in decision.facts:
            if isinstance(fact, PersonLetIn) and is_back(work.case(fact.case), fact.person, today(now)):
                await work.withdraw_farewells(fact.case, fact.person)
        announced = {changed: _unsaid(work.case(changed), now) for changed in touched}
        effects = decision.effects
        if touched:
            effects, announced[touched[0]] = with_what_is_missing(effects, announced[touched[0]])
        for number, effect in enumerate(effects):
            await self._carry(work, f"{cause}:{number}", effect, folded, where, now)
        for changed in touched:
            await work.arm(changed, dues(work.case(changed), now), now=now)
            if announced[changed].facts:
                await self.record(work, Cause(f"{cause}:room"), announced[changed], now, case=changed)
        for number, (other, there) in enumerate(decision.elsewhere):
            await self.record(work, Cause(f"{cause}:elsewhere:{number}"), there, now, case=other, where=where)

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
            words = self._lettering.words(office, case, effect, who, now)
            for part, (there, say) in enumerate(to_pass_on(effect, case, who, words, today(now))):
                name = LetterId(f"{letter}.ring.{part}")
                await work.post(self._lettering.saying(office, case, say, name, there, None, now))
            return
        match effect:
            case WithdrawLetters(person):
                assert case is not None, "letters to a person are letters of a case"
                await work.withdraw_letters(case.id, person)
            case Invite():
                assert case is not None, "an invitation is to a meeting of a case"
                name = LetterId(f"inv:{effect.uid}:{effect.sequence}:{effect.person}:{letter}")
                await work.post(self._lettering.invitation(office, case, effect, name, now))
            case Say():
                for part, to in enumerate(destinations(effect.to, case, where, today(now))):
                    name = LetterId(f"{letter}.{part}")
                    await work.post(self._lettering.saying(office, case, effect, name, to, where, now))


def _unsaid(case: Case, now: datetime) -> Decision:
    """What is now to be said of a case's room; nothing where the rule breaks, so that nothing that was done waits for
    it (R10). It asks for consent, and no removal depends on that rule: what breaks is told when the guard looks."""
    try:
        return announce(case, now)
    except Exception as bug:  # noqa: BLE001 - whoever was taken out is out, whatever can be said of the room
        log.error("%s while it was asked what may be spoken of in a room", type(bug).__name__)
        return SILENCE
