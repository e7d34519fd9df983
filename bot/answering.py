"""What a message comes to: a command, an answer to a question, or what one of the family says in plain words."""

from dataclasses import replace
from datetime import date
from functools import partial

from bot.inbound import Inbound, Trust
from bot.reception import Form, Setting, family_elsewhere, is_sure, left_last, taken_from
from bot.tying import Tie
from bot.unreading import Unreading, is_hint
from bot.writing.addressing import Where
from cases.access import Place
from cases.case import Case
from cases.decision import SILENCE, About, Decision, Refusal, Say, ToWriter
from cases.ids import CaseId, Cause
from cases.log import MOST, Log
from cases.parts import part_of
from cases.replies import Reply, ReplyWord, act_on
from cases.rooms.farewells import NOBODY_READS
from cases.values import Value
from cases.where_said import holds_nothing_private
from commands.asked import Asked, House
from commands.dispatch import NOTHING, Meant, Ready, Scene, every_way, found_in, no_such, private_in, ready
from commands.family.hear import Beside, hear
from commands.family.taking_back import takes_out
from commands.finding.find import Found, takes_away
from commands.hearing.speech import Speech
from commands.hint import hint
from commands.reading.words import PREFIX, is_long_number
from commands.replying.choosing import Unsure
from commands.replying.readings import how_to_answer, question_of
from commands.replying.replies import not_understood, read_reply
from commands.replying.which_question import ask_which
from storage.letters import Letter
from storage.work import Work


class Answer(Value, frozen=True):
    """What to record: the decision, the case it is of, where it goes, and whether the message itself must go."""

    decision: Decision
    case: CaseId | None
    where: Where
    redact: bool = False
    once: Cause | None = None
    """Recorded only if nothing was under this name before."""
    answered: About | None = None
    """The question that this answers for good."""
    carried_out: bool = False
    """A command was: what was asked about one before it is not asked any more."""
    is_refusal: bool = False
    may_be_mended: bool = False
    """It was refused for what stood in it: sent again, it may be done."""


def placed(
    answer: Decision | Refusal,
    case: CaseId | None,
    where: Where,
    setting: Setting,
    found: Found | None = None,
    about: About | None = None,
) -> Answer:
    """An *enskild* command in a shared room: carried out, answered aside, and the message itself taken away (R90)."""
    if isinstance(answer, Refusal):
        return refused(answer, case, where, setting, found, about)
    private = found is not None and setting.others and _place(found, setting) is Place.PRIVATE
    return Answer(answer, case, replace(where, aside=private), redact=private and not _stays(found, setting))


def refused(
    refusal: Refusal,
    case: CaseId | None,
    where: Where,
    setting: Setting,
    found: Found | None = None,
    about: About | None = None,
) -> Answer:
    """Why and what helps: where it was written if that holds nothing private, else in the writer's own chat (R90).

    `about`: what is asked back, where a word can answer it."""
    notes = how_to_answer(refusal, about)
    say = Say(ToWriter(), refusal.reason, refusal.args, command=refusal.command, about=about, notes=notes)
    aside = setting.others and not _may_stand(refusal, found, setting)
    private = setting.others and found is not None and found.command.place is Place.PRIVATE
    redact = private and not _stays(found, setting)
    return Answer(Decision(effects=(say,)), case, replace(where, aside=aside), redact=redact, is_refusal=True)


def _may_stand(refusal: Refusal, found: Found | None, setting: Setting) -> bool:
    """A command that is answered where it was written is refused there too, unless that is not for the others."""
    return _place(found, setting) is Place.OPEN and (_stays(found, setting) or holds_nothing_private(refusal))


def _stays(found: Found | None, setting: Setting) -> bool:
    """A command that shows codes and lights alone, where coordinators alone read: nothing is taken away (R90)."""
    return found is not None and found.command.in_office is not None and setting.purpose.unit is not None


def _place(found: Found | None, setting: Setting) -> Place | None:
    """Where the command is answered, in the room it was written in."""
    if found is None:
        return None
    return found.command.in_office if _stays(found, setting) else found.command.place


def may_come_back(answer: Answer, meant: Meant, body: str) -> bool:
    """A refused command may have to be given back, and one with many figures to be taken away."""
    return meant is not None and (answer.is_refusal or is_long_number(body))


class Answerer:
    """Reads one message as its writer may be heard, and says what follows."""

    def __init__(self, house: House, speech: Speech) -> None:
        self._house = house
        self._ways = every_way(house)
        self.speech = speech
        self._unreading = Unreading(speech)

    def find(self, inbound: Inbound) -> Meant:
        """The command that a message is: asked once for one message, and handed on."""
        return found_in(inbound.body, self._ways, self._house)

    async def answer(
        self, work: Work, inbound: Inbound, setting: Setting, meant: Meant, scene: Scene, tie: Tie
    ) -> Answer:
        """Never raises for what people write; a bug raises."""
        asked = scene.asked
        where = Where(setting.purpose, inbound.sender, inbound.event, inbound.thread)
        room_case = setting.case.id if setting.case else None
        if setting.family:
            return self._to_family(work, inbound, asked, tie, where)
        if not is_sure(inbound):
            return _unsure(inbound, meant, setting, room_case, where)
        if (left := left_last(work, setting, asked.writer.user, asked.day)) is not None:
            return Answer(NOBODY_READS, left.id, where)
        if meant is None:
            return await self._not_a_command(work, setting, scene, tie, inbound, where)
        if not isinstance(meant, Found):
            why = meant if isinstance(meant, Refusal) else no_such(meant, asked.writer, scene.room)
            return refused(why, room_case, where, setting, private_in(meant))
        return await _command(work, meant, setting, scene, where)

    def unread(self, form: Form, inbound: Inbound, setting: Setting, asked: Asked) -> Answer:
        """What is no fresh text is no command; the writer hears that, once for all edits of one message."""
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
        found = self.find(inbound)
        if not isinstance(found, Found) or not takes_away(found):
            return ()
        return taken_from(work, found, inbound.sender, setting, day)

    def _to_family(self, work: Work, inbound: Inbound, asked: Asked, tie: Tie, where: Where) -> Answer:
        case, person = asked.in_case()
        if inbound.trust is Trust.CLEAR:
            return Answer(SILENCE, case.id, where)
        beside = Beside(partial(family_elsewhere, work, case, inbound.sender), inbound.sent_at)
        unsure, now, speech = not is_sure(inbound), asked.now, self.speech
        said = hear(case, person, inbound.body, tie.about, now, speech, closing_only=unsure, beside=beside)
        return Answer(said, case.id, where)

    async def _not_a_command(
        self, work: Work, setting: Setting, scene: Scene, tie: Tie, inbound: Inbound, where: Where
    ) -> Answer:
        room_case = setting.case.id if setting.case else None
        asking = tie.letter
        if isinstance(tie.choice, Unsure):
            which = Decision(effects=(ask_which(tie.choice),))
            return Answer(which, room_case, replace(where, aside=setting.others))
        if asking is None or asking.about is None:
            return Answer(self._hint(inbound, setting), room_case, where)
        meant = tie.choice.reply if tie.choice else None
        case = work.case(asking.about.case)
        answer, reply = self._reply(case, asking, meant, inbound, scene.asked, setting, where)
        if reply is None or reply.word is not ReplyWord.CHOSEN or answer.decision != SILENCE:
            return answer
        return replace(await self._chosen(work, reply.named or "", setting, scene, where), answered=asking.about)

    async def _chosen(self, work: Work, body: str, setting: Setting, scene: Scene, where: Where) -> Answer:
        """The whole command with what was meant, read and permitted as if it had been written so."""
        found = found_in(body, self._ways, self._house)
        if isinstance(found, Found):
            return await _command(work, found, setting, scene, where)
        return refused(Refusal("refusal-which-words"), None, where, setting)

    def _reply(
        self,
        case: Case,
        asking: Letter,
        meant: Reply | None,
        inbound: Inbound,
        asked: Asked,
        setting: Setting,
        where: Where,
    ) -> tuple[Answer, Reply | None]:
        by, about = part_of(case, inbound.sender, asked.day), asking.about
        if by is None or by.out or about is None:
            return Answer(SILENCE, None, where), None
        reply = meant or read_reply(case, about, inbound.body, self.speech)
        reply = reply and replace(reply, written=inbound.sent_at)
        answer = act_on(case, about, by, reply, asked.now) if reply else not_understood(about)
        stands = placed(answer, case.id, where, setting)
        if not isinstance(answer, Refusal):
            return replace(stands, answered=about), reply
        here = asking.order == str(setting.purpose) and holds_nothing_private(answer)
        return (replace(stands, where=where) if here else stands), reply

    def _hint(self, inbound: Inbound, setting: Setting) -> Decision:
        if setting.others:
            return SILENCE
        meant = found_in(PREFIX + inbound.body, self._ways, self._house)
        return hint(inbound.body, meant, self.speech, is_reply=inbound.reply_to is not None)


def _unsure(inbound: Inbound, meant: Meant, setting: Setting, case: CaseId | None, where: Where) -> Answer:
    """Not from a device that holds: nothing is done, and who meant well is told what helps."""
    if meant is None:
        return Answer(SILENCE, case, where)
    reason = "refusal-not-encrypted" if inbound.trust is Trust.CLEAR else "refusal-unsigned-device"
    return refused(Refusal(reason), case, where, setting)


async def _command(work: Work, found: Found, setting: Setting, scene: Scene, where: Where) -> Answer:
    made = ready(found, scene)
    if isinstance(made, Refusal):
        return refused(made, setting.case.id if setting.case else None, where, setting, found)
    answer = made.answer(await _log(work, made))
    about = question_of(made.command, made.words, made.asked, answer) if isinstance(answer, Refusal) else None
    stands = placed(answer, made.case, where, setting, found, about)
    return replace(stands, carried_out=not (stands.is_refusal or made.command.reads), may_be_mended=stands.is_refusal)


async def _log(work: Work, made: Ready) -> Log:
    """As much of what was recorded as the command is to be told."""
    if made.log_of is None:
        return NOTHING
    return Log(await work.facts_of(made.log_of)) if made.whole_log else await work.last_lines_of(made.log_of, MOST)
