"""From words to an answer: parse, permit, decide; pure but for what the transaction tells of the journal."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import partial

from bot.homeserver import Inbound, Trust
from bot.letters.addressing import Where
from bot.placing import Answer, placed, refused
from bot.reception import Form, Setting, family_elsewhere, is_sure, of_accounts
from bot.texts.listening import speech, spellings
from bot.texts.texts import Texts
from bot.tying import Tie
from bot.unreading import Unreading, is_hint
from cases.access import Access, turned_away
from cases.case import Case
from cases.decision import SILENCE, Decision, Refusal, Say, ToWriter
from cases.facts import Duty
from cases.ids import CaseId, Cause
from cases.models import Model
from cases.office import ListedCase
from cases.parts import part_of
from cases.replies import act_on
from cases.rooms.farewells import NOBODY_READS, reads_only
from commands import ALL
from commands.command import Asked
from commands.family.hear import hear
from commands.family.taking_back import takes_out
from commands.finding.accounts import with_accounts
from commands.finding.find import Found, Unknown, find, takes_away
from commands.finding.own_cases import OwnCases, certifies, own_cases, sorted_out
from commands.finding.which import which_case
from commands.finding.which_one import which_case_or_only_one
from commands.reading.values import names_said
from commands.replying.choosing import Unsure
from commands.replying.replies import not_understood, read_reply
from commands.replying.which_question import ask_which
from commands.speech import Phrase
from storage.letters import Letter
from storage.work import Work


@dataclass(frozen=True, slots=True)
class House:
    """What the bot was told of itself: its server, its working model, its words."""

    home: str | None
    """The only server that people's Matrix ids may be on; None for any."""
    model: Model
    texts: Texts
    language: str
    calendar_domain: str
    models: Mapping[str, Model] = field(default_factory=dict)
    """Every working model there is."""
    names: tuple[str, ...] = ()
    """What people call the bot."""


class Answerer:
    """Reads one message as its writer may be heard, and says what follows."""

    def __init__(self, house: House) -> None:
        self._house = house
        self._spellings = spellings(house.texts)
        self.speech = speech(house.texts)
        self._unreading = Unreading(self.speech)

    async def answer(self, work: Work, inbound: Inbound, setting: Setting, asked: Asked, tie: Tie) -> Answer:
        """Never raises for what people write; a bug raises."""
        where = Where(setting.purpose, inbound.sender, inbound.event, inbound.thread)
        room_case = setting.case.id if setting.case else None
        if setting.family:
            return self._to_family(work, inbound, asked, tie, where)
        if not is_sure(inbound):
            return self._unsure(inbound, setting, room_case, where)
        if (left := _left(work, setting, asked)) is not None:
            return Answer(NOBODY_READS, left.id, where)
        found = self._find(inbound)
        if found is None:
            return self._not_a_command(work, setting, asked, tie, inbound, where)
        if isinstance(found, Unknown):
            found = _not_there_yet(asked) or found.refusal
        if isinstance(found, Refusal):
            return refused(found, room_case, where, setting)
        return await self._command(work, found, setting, asked, where)

    def unread(self, form: Form, inbound: Inbound, setting: Setting, asked: Asked) -> Answer:
        """What is no fresh text is no command; who wrote it hears that, of all edits of one message once."""
        where = Where(setting.purpose, inbound.sender, inbound.event, inbound.thread, aside=setting.others)
        decision = self._unreading.answer(form, inbound, setting, asked)
        once = Cause(f"edit:{inbound.edits or inbound.event}") if is_hint(decision) else None
        return Answer(decision, setting.case.id if setting.case else None, where, once=once)

    def closes(
        self, work: Work, inbound: Inbound, setting: Setting, about: Letter | None, day: date
    ) -> tuple[CaseId, ...]:
        """The cases out of which the message takes someone: if handling it fails, their gates shut (R10)."""
        case = setting.case
        if setting.family and case and setting.by:
            acted = about.about if about else None
            return (case.id,) if takes_out(case, setting.by, inbound.body, acted, self.speech) else ()
        found = self._find(inbound)
        if not isinstance(found, Found) or not takes_away(found):
            return ()
        cases = tuple(work.case(listed) for listed in work.office().cases)
        chosen = which_case(found, own_cases(work.office(), cases, inbound.sender, day), _listed(work, case))
        if isinstance(chosen, Refusal):
            return ()
        return (chosen[0].case,) if chosen[0] else of_accounts(names_said(found.words.plain), cases, setting)

    def _find(self, inbound: Inbound) -> Found | Unknown | Refusal | None:
        return find(inbound.body, self._spellings, ALL, self._house.names)

    def opens_case(self, inbound: Inbound) -> bool:
        """Whether a new case's key may be needed before the transaction begins."""
        found = self._find(inbound)
        return isinstance(found, Found) and found.command.id == "open"

    def _to_family(self, work: Work, inbound: Inbound, asked: Asked, tie: Tie, where: Where) -> Answer:
        case, person = asked.in_case()
        if inbound.trust is Trust.CLEAR:
            return Answer(SILENCE, case.id, where)
        unsure = inbound.trust is not Trust.SIGNED
        heard, now, speech = inbound.body, asked.now, self.speech
        elsewhere = partial(family_elsewhere, work, case, inbound.sender)
        said = hear(case, person, heard, tie.about, now, speech, closing_only=unsure, elsewhere=elsewhere)
        return Answer(said, case.id, where)

    def _unsure(self, inbound: Inbound, setting: Setting, case: CaseId | None, where: Where) -> Answer:
        """Not from a device that holds: nothing is done, and who meant well is told what helps."""
        if self._find(inbound) is None:
            return Answer(SILENCE, case, where)
        reason = "refusal-not-encrypted" if inbound.trust is Trust.CLEAR else "refusal-unsigned-device"
        return refused(Refusal(reason), case, where, setting)

    def _not_a_command(
        self, work: Work, setting: Setting, asked: Asked, tie: Tie, inbound: Inbound, where: Where
    ) -> Answer:
        room_case = setting.case.id if setting.case else None
        about = tie.letter.about if tie.letter else None
        if isinstance(tie.choice, Unsure):
            which = Decision(effects=(ask_which(tie.choice),))
            return Answer(which, room_case, replace(where, aside=setting.others))
        if about is None:
            return Answer(self._hint(inbound, setting), room_case, where)
        case = work.case(about.case)
        by = part_of(case, inbound.sender, asked.day)
        if by is None or by.out:
            return Answer(SILENCE, None, where)
        meant = tie.choice.reply if tie.choice else None
        reply = meant or read_reply(case, about, inbound.body, self.speech)
        answer = act_on(case, about, by, reply, asked.now) if reply else not_understood(about)
        stands = placed(answer, case.id, where, setting)
        return stands if isinstance(answer, Refusal) else replace(stands, answered=about)

    def _hint(self, inbound: Inbound, setting: Setting) -> Decision:
        """In one's own chat: an answer to no question gets how to answer one, other words where the help is."""
        if setting.others:
            return SILENCE
        if self.speech.heard(inbound.body, Phrase.YES, Phrase.NO, Phrase.DONE):
            return Decision(effects=(Say(ToWriter(), "hint-answer-which"),))
        return SILENCE if inbound.reply_to else Decision(effects=(Say(ToWriter(), "hint-help"),))

    def _in_case(self, work: Work, asked: Asked) -> Callable[[ListedCase | None], Asked]:
        """What a command is told where it is about this case, or about none."""

        def told(listed: ListedCase | None) -> Asked:
            case = work.case(listed.case) if listed else None
            by = part_of(case, asked.user, asked.day) if case else None
            return replace(asked, case=case, by=by, spellings=self._spellings)

        return told

    async def _command(self, work: Work, found: Found, setting: Setting, asked: Asked, where: Where) -> Answer:
        room_case = setting.case.id if setting.case else None
        found = _of_account_alone(found)
        if (turned := _before_any_case(found, asked)) is not None:
            return refused(turned, room_case, where, setting, found)
        chosen = which_case_or_only_one(
            found, _candidates(found, work, asked), _listed(work, setting.case), self._in_case(work, asked)
        )
        if isinstance(chosen, Refusal):
            return refused(chosen, room_case, where, setting, found)
        listed, words = chosen
        asked = self._in_case(work, asked)(listed)
        case = asked.case
        if listed is None and found.command.access is Access.ANYONE:
            asked = replace(asked, certifies=certifies(map(work.case, work.office().cases), asked.user, asked.day))
        if refusal := asked.turned_away(found.command.access):
            return refused(refusal, room_case, where, setting, found)
        if found.command.log and case is not None:
            asked = replace(asked, log=await work.facts_of(case.id))
        answer = with_accounts(asked, words, found.command.answer(asked, words))
        return placed(answer, case.id if case else None, where, setting, found)


def _left(work: Work, setting: Setting, asked: Asked) -> Case | None:
    """The case that the writer left last, whose chat is there for nothing but their farewell (R29)."""
    if setting.purpose.user is None or setting.coordinator is not None or setting.onlooker is not None:
        return None
    return reads_only((work.case(case) for case in work.office().cases), asked.user, asked.day)


def _of_account_alone(found: Found) -> Found:
    """Said of an account, some commands are about every case of the unit, and so about none."""
    if not found.command.of_account or not found.words.text.startswith("@"):
        return found
    return replace(found, command=replace(found.command, needs_case=False, access=Access.UNIT_COORDINATOR))


def _before_any_case(found: Found, asked: Asked) -> Refusal | None:
    """Of the intake and the steering group: refused in the same words whichever case is named, or none."""
    if asked.onlooker is None or asked.onlooker.duty is Duty.PROTECTION:
        return None
    return turned_away(found.command.access, asked.onlooker)


def _not_there_yet(asked: Asked) -> Refusal | None:
    """Whoever is there for numbers asks for them in words of their own; the answer is that they are still to come."""
    steers = asked.onlooker is not None and asked.onlooker.duty is Duty.STEERING
    return Refusal("refusal-numbers-only") if steers else None


def _candidates(found: Found, work: Work, asked: Asked) -> OwnCases:
    """The cases that the command may be about; for all others they are not there (R35)."""
    office = work.office()
    if asked.onlooker is not None:
        reads = asked.onlooker.duty is Duty.PROTECTION and not turned_away(found.command.access, asked.onlooker)
        units = asked.onlooker.units if reads else frozenset()
        return sorted_out(office, (work.case(case) for case, listed in office.cases.items() if listed.unit in units))
    if found.command.of_unit:
        return sorted_out(office, asked.unit_cases)
    return own_cases(office, map(work.case, office.cases), asked.user, asked.day)


def _listed(work: Work, case: Case | None) -> ListedCase | None:
    return work.office().cases.get(case.id) if case else None
