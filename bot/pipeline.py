"""The way of one message: one transaction that claims, decides and records. Holds the one broad except (R10)."""

import logging
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial

from bot import calendarfiles
from bot.answering import Answer, Answerer, may_come_back
from bot.apologies import apology, told_of_due
from bot.beforehand import Accounts, Nobody, accounts_named, accounts_shown, needs_of
from bot.clock import SteadyClock
from bot.givingback import given_back
from bot.homeserver import Homeserver
from bot.inbound import Inbound
from bot.reception import Form, Setting, form_of, is_replay, listed, own_words, receive, unit_cases, without_words
from bot.rooms.belonging import Rooms
from bot.scribe import Scribe
from bot.tying import close_asked, tie_of
from bot.writing.addressing import Where
from bot.writing.lettering import redaction
from cases.days import today
from cases.decision import Decision, Say, ToCaseRoom, ToOffice
from cases.dues import Due
from cases.falling_due import ask, ends_right
from cases.ids import CaseId, Cause
from cases.members.settling import settle_today
from cases.where_said import line_for_the_others
from cases.wholeness import Looked
from commands.asked import Asked, Given, House, Need, Writer
from commands.dispatch import Meant, Scene
from commands.hearing.speech import Speech
from storage.database import Database
from storage.failpoints import reach
from storage.letters import Letter
from storage.refused import StorageFailed
from storage.vault import Vault
from storage.work import Work

log = logging.getLogger(__name__)


class Pipeline:
    """Everything that happens to the bot comes through here: messages and what falls due."""

    def __init__(
        self,
        database: Database,
        vault: Vault,
        clock: SteadyClock,
        scribe: Scribe,
        house: House,
        speech: Speech,
        rooms: Rooms,
    ) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock
        self._scribe = scribe
        self._house = house
        self._answerer = Answerer(house, speech)
        self._rooms = rooms
        self._accounts: Accounts = Nobody()
        """Asks the homeserver about accounts, once there is one."""
        self._listeners: list[Callable[[], None]] = []

    def after_commit(self, listener: Callable[[], None]) -> None:
        """Call this after each transaction: the guard's gate and the courier wait for it."""
        self._listeners.append(listener)

    def meet(self, homeserver: Homeserver) -> None:
        """There is a homeserver now: what it alone can answer is asked of it."""
        self._accounts, self._house = Accounts(homeserver), replace(self._house, fingerprint=homeserver.fingerprint)

    def _committed(self) -> None:
        for listener in self._listeners:
            listener()

    async def hear(self, inbound: Inbound, token: str | None = None) -> bool:
        """Answer one message once. Never raises for what is in it: a bug becomes a reference, or a shut gate.

        `token`: to be kept in the same transaction, for nothing of its sync answer comes after. Whether it was."""
        form = form_of(inbound, self._house.bot)
        if form is None:
            return False
        inbound, cause = without_words(own_words(inbound), form), Cause(f"cmd:{inbound.event}")
        try:
            await self._answer(cause, inbound, form, token)
        except StorageFailed:
            raise  # nothing was kept, so nothing was answered: it comes again
        except Exception as bug:  # noqa: BLE001 - a bug becomes a reference
            token = None
            await self._failed(cause, inbound, bug)
        self._committed()
        return token is not None

    async def fall_due(self, due: Due) -> bool:
        """Ask a due's rule now; answered once. False: the rule broke, and it is to be asked again."""
        cause = Cause(due.key)
        try:
            async with self._database.work() as work:
                if await work.claim(cause):
                    reach("due.claimed")
                    now = self._clock.now()
                    decision = ask(work.case(due.case), due, now)
                    await self._scribe.record(work, cause, decision, now, case=due.case, due=due)
                    reach("due.recorded")
                await work.disarm(due.key)
        except StorageFailed:
            raise
        except Exception as bug:  # noqa: BLE001 - the same for what falls due
            await self._due_failed(due, bug)
            return False
        finally:
            self._committed()
        return True

    async def settle(self, case: CaseId) -> None:
        """At midnight and at start: those not covered any more are out, also where no rule said so.

        Nothing is written where all is as it should be. What breaks here the guard meets too, and shuts the gate."""
        now, known = self._clock.now(), self._database.cases.get(case)
        try:
            if known is None or not settle_today(known, now).facts:
                return
            async with self._database.work() as work:
                decision = settle_today(work.case(case), now)  # as it is now that its turn has come
                await self._scribe.record(work, Cause(f"settle:{case}:{now.isoformat()}"), decision, now, case=case)
        except StorageFailed:
            raise
        except Exception as bug:  # noqa: BLE001 - one case's bug does not keep the others from being looked at
            log.error("%s while a case was settled", type(bug).__name__)
        self._committed()

    async def _answer(self, cause: Cause, inbound: Inbound, form: Form, token: str | None) -> None:
        meant = self._answerer.find(inbound)
        given = await self._look_up(cause, inbound, meant)
        async with self._database.work() as work:
            if token is not None:
                await work.keep_token(token)
            if not await work.claim(cause) or await is_replay(work, inbound):
                return
            reach("claimed")
            now = self._clock.now()
            setting = await receive(work, inbound, self._rooms.heard_in(inbound.room), today(now))
            if setting is None:
                return
            tie = await tie_of(work, inbound, setting, now, self._answerer.speech)
            scene = self._scene(work, cause, inbound, setting, given, now)
            if form is Form.TEXT:
                answer = await self._answerer.answer(work, inbound, setting, meant, scene, tie)
                if may_come_back(answer, meant, inbound.body):
                    answer = given_back(answer, meant, inbound.body, setting)
            elif inbound.calendar is not None:
                answer = calendarfiles.outcome(work, self._vault, inbound, setting, now)
            else:
                answer = self._answerer.unread(form, inbound, setting, scene.asked)
            if answer.once is not None and not await work.claim(answer.once):
                return
            await self._scribe.record(work, cause, answer.decision, now, case=answer.case, where=answer.where)
            await self._tidy(work, cause, inbound, answer, setting, now)
            done = answer.carried_out
            await close_asked(work, setting.purpose, inbound.sender, answer.answered, overtaken=done)
            reach("recorded")

    async def _look_up(self, cause: Cause, inbound: Inbound, meant: Meant) -> Given:
        """What the command names, before the transaction, so that no removal waits for it."""
        needs = needs_of(meant, inbound, self._database.office)
        if Need.NEW_CASE in needs:
            await self._database.prepare_case(CaseId(self._vault.fresh(cause, "case")))
        found = await self._database.look_through() if Need.LOOKED in needs else None
        looked = Looked(found.rows, found.head, found.why, found.first_wrong_row) if found else None
        named = accounts_named(inbound.body, needs, self._house)
        shown = accounts_shown(inbound.body, inbound.sender, needs, self._database)
        accounts, names = await self._accounts.look_up(named), await self._accounts.names(shown)
        return Given(accounts=accounts, shown_names=names, looked=looked)

    def _scene(
        self, work: Work, cause: Cause, inbound: Inbound, setting: Setting, given: Given, now: datetime
    ) -> Scene:
        asked = Asked(
            office=work.office(),
            writer=Writer(inbound.sender, setting.coordinator, setting.onlooker),
            house=self._house,
            now=now,
            fresh=partial(self._vault.fresh, cause),
            case=setting.case,
            by=setting.by,
            given=replace(given, unit_cases=unit_cases(work, setting)),
        )
        return Scene(asked, listed(work, setting.case), work)

    async def _tidy(
        self, work: Work, cause: Cause, inbound: Inbound, answer: Answer, setting: Setting, now: datetime
    ) -> None:
        """Take away a command that others should not have read, and say there where the answer is (R90)."""
        if answer.redact:
            await work.post(redaction(cause, inbound.event, setting.purpose, setting.case, now))
        to = ToOffice(setting.purpose.unit) if setting.purpose.unit else ToCaseRoom()
        told = setting.purpose.unit and any(isinstance(each, Say) and each.to == to for each in answer.decision.effects)
        if answer.where.aside and answer.decision.effects and not told:
            line = line_for_the_others(answer.decision, refused=answer.is_refusal)
            said = Decision(effects=(Say(to, line),))
            case = setting.case.id if setting.case else None
            await self._scribe.record(work, Cause(f"{cause}:aside"), said, now, case=case)

    async def _failed(self, cause: Cause, inbound: Inbound, bug: Exception) -> None:
        """The rollback is done. Shut the gate if someone was to go out; say a reference; keep no content."""
        reference = self._vault.fresh(cause, "reference")[:4]
        log.error("reference %s: %s while a message was handled", reference, type(bug).__name__)
        async with self._database.work() as work:
            setting = await receive(work, inbound, self._rooms.heard_in(inbound.room), today(self._clock.now()))
            if setting is None:
                return
            tie = await tie_of(work, inbound, setting, self._clock.now(), self._answerer.speech)
            closing = self._closes(work, inbound, setting, tie.letter)
        for shut in closing:
            await self._database.shut_gate(shut, "failed", self._clock.now())
        where = Where(setting.purpose, inbound.sender, inbound.event, aside=setting.others)
        decision = apology(setting, reference, gates_shut=closing)
        await self._record_failure(cause, decision, setting.case.id if setting.case else None, where)

    def _closes(self, work: Work, inbound: Inbound, setting: Setting, about: Letter | None) -> tuple[CaseId, ...]:
        """When not even this can be told, the answer is the safe one."""
        try:
            return self._answerer.closes(work, inbound, setting, about, today(self._clock.now()))
        except Exception:  # noqa: BLE001 - what cannot even be read is taken as a withdrawal
            return (setting.case.id,) if setting.case else ()

    async def _due_failed(self, due: Due, bug: Exception) -> None:
        """The rollback is done, and what is due stays due: told the first time, and asked again until it is answered.

        Where it ends a right the gate shuts at once, for the rule that broke may be the one of who is in (R10)."""
        cause = Cause(f"failed:{due.key}")
        reference = self._vault.fresh(cause, "reference")[:4]
        log.error("reference %s: %s while something due was handled", reference, type(bug).__name__)
        async with self._database.work() as work:
            if await work.is_claimed(cause):
                return
            listed = work.office().cases[due.case]
        if ends_right(due):
            await self._database.shut_gate(due.case, "failed", self._clock.now())
        await self._record_failure(cause, told_of_due(due, listed.code, reference), due.case, None)

    async def _record_failure(self, cause: Cause, decision: Decision, case: CaseId | None, where: Where | None) -> None:
        async with self._database.work() as work:
            if await work.claim(cause):
                await self._scribe.record(work, cause, decision, self._clock.now(), case=case, where=where)
