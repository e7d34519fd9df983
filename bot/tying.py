"""What a message answers: the one it replies to inside the ciphertext, what it names, or the one question it fits."""

from dataclasses import replace
from datetime import datetime

from bot.inbound import Inbound
from bot.reception import Setting
from cases.decision import About, Ask
from cases.ids import UserId
from cases.order import Position
from cases.planned import Purpose
from cases.still_open import Stage, may_be_named, stage
from cases.values import Value
from commands.hearing.speech import Speech
from commands.reading.words import PREFIX
from commands.replying.choosing import Choice, Meant, Unsure, choose
from commands.replying.questions import Question
from commands.replying.readings import WHICH
from storage.letters import Letter
from storage.work import Work


class Tie(Value, frozen=True):
    """The letter that is answered; or the questions of which one may be."""

    letter: Letter | None = None
    choice: Choice = None
    """Where it is no reply: what the words answer, or may answer."""

    @property
    def about(self) -> About | Meant | Unsure | None:
        """What is answered."""
        return self.choice or (self.letter.about if self.letter else None)


async def tie_of(work: Work, inbound: Inbound, setting: Setting, now: datetime, speech: Speech) -> Tie:
    """What the message answers. It is heard now, also when nothing is made of it.

    In a room with others a reply to one of them is theirs; in a chat of one's own it may be to anything."""
    place = await _heard(work, inbound, setting)
    letter = await work.letter_of_event(inbound.reply_to) if inbound.reply_to else None
    if place is None or _is_settled(letter, inbound, setting):
        return Tie(letter)
    letters = await _open_letters(work, setting.purpose, inbound.sender, now)
    questions = [question for question, _ in letters]
    match choose(questions, inbound.body, place, now, speech):
        case Meant(question) as meant:
            asked = next(letter for each, letter in letters if each.letter == question.letter)
            return Tie(replace(asked, about=question.about), meant)
        case unsure:
            return Tie(letter, unsure)


def _is_settled(letter: Letter | None, inbound: Inbound, setting: Setting) -> bool:
    """A command, a reply to what asks something, or among others a reply to any of them."""
    if inbound.body.startswith(PREFIX) or (inbound.reply_to is not None and setting.others):
        return True
    return letter is not None and letter.about is not None


async def _heard(work: Work, inbound: Inbound, setting: Setting) -> Position | None:
    ratchet = inbound.ratchet
    if ratchet is None:
        return None
    return await work.note_heard(str(setting.purpose), inbound.sender, ratchet.session, ratchet.index)


async def _open_letters(work: Work, chat: Purpose, speaker: UserId, now: datetime) -> list[tuple[Question, Letter]]:
    """What this person is asked in this chat; questions with nothing left to ask are forgotten on the way."""
    found = []
    for each in await work.questions_to(str(chat), speaker):
        about = each.letter.about
        if about is None or stage(case := work.case(about.case), about, now) is Stage.OVER:
            await work.close_question(each.letter.id)
            continue
        if not may_be_named(case, about, now):
            continue
        found.append((Question(about, case, each.mark, each.letter.id), each.letter))
    return found


async def close_asked(work: Work, chat: Purpose, speaker: UserId, answered: About | None, *, overtaken: bool) -> None:
    """What was answered for good is asked no more; nor, where a command was carried out, what one before it meant."""
    if overtaken:
        await _close_overtaken(work, chat, speaker)
    if answered is not None:
        await _close_answered(work, chat, speaker, answered)


async def _close_overtaken(work: Work, chat: Purpose, speaker: UserId) -> None:
    """A command of theirs was carried out: which one they had meant before it is asked no more."""
    for lane in dict.fromkeys((str(chat), str(Purpose(user=speaker)))):
        for each in await work.questions_to(lane, speaker):
            if each.letter.about is not None and each.letter.about.ask in WHICH:
                await work.close_question(each.letter.id)


async def _close_answered(work: Work, chat: Purpose, speaker: UserId, about: About) -> None:
    """What this asked is answered for good, by whatever letter it was asked; a time or a promise may be again."""
    if about.ask in {Ask.MEETING, Ask.ACTIONS}:
        return
    for each in await work.questions_to(str(chat), speaker):
        if each.letter.about is not None and _same(each.letter.about, about):
            await work.close_question(each.letter.id)


def _same(one: About, other: About) -> bool:
    return replace(one, asked=None, language=None) == replace(other, asked=None, language=None)
