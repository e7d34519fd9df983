"""What follows when one of the family speaks of taking their yes back: at once, asked about, or answered (R9)."""

from dataclasses import replace
from typing import Final

from cases.case import Case
from cases.decision import SILENCE, About, Ask, Decision, Say, ToWriter
from cases.facts import Attendance
from cases.fold import fold
from cases.ids import Party
from cases.meetings.calling import held_by
from cases.papers.restoring import lately_took_back
from cases.papers.wishes import ask_whether, leave_as_is, named_in, question, take_back, wish_of_a_stranger
from cases.people import Person, Role
from cases.questions import AskedFor, Question, together
from cases.replies import Reply, ReplyWord, act_on
from cases.rooms.standing_still import open_questions
from cases.topics.meetings import Meeting
from commands.family.message import Heard
from commands.family.questions import ABOUT_A_TIME, call
from commands.hearing.answers import Answered, Outcome, answers, named_alone
from commands.hearing.meaning import Kind, Meaning
from commands.hearing.speech import Phrase, Speech
from commands.hearing.withdrawing import begins_with_no, is_regret, meaning
from commands.replying.choosing import Unsure

_PLAIN: Final = (Phrase.YES, Phrase.NO, Phrase.MAYBE)
"""Words that may be an answer to a time as well."""
_ASKED_FOR: Final = {Kind.WISH: AskedFor.WISH, Kind.UNCLEAR: AskedFor.UNCLEAR, Kind.QUESTION: AskedFor.QUESTION}


def takes_out(case: Case, person: Person, text: str, about: About | None, speech: Speech) -> bool:
    """Whether somebody leaves, or letters are held back, by this message: if handling it fails, the gate is shut."""
    said = meaning(case, text, speech)
    if said is not None and said.kind in {Kind.WORD, Kind.WISH}:
        return True
    if is_regret(text, speech):
        return not _is_about_a_time(about)
    asked = _asked_about(person, about, person.said.questions)
    answered = answers(case, text, asked, speech) if asked else None
    return answered is not None and answered.outcome is Outcome.TAKE


def closing(heard: Heard, *, sure: bool) -> Decision | None:
    """Words that take back, or hold back; from any device. `sure`: from one whose keys hold, so a *nej* counts too."""
    said = meaning(heard.case, heard.text, heard.speech)
    if said is not None and said.kind is Kind.WORD:
        return take_back(heard.case, heard.person, said.parties, heard.now, by_another=_by_another(heard, said))
    if _refuses(heard):
        return leave_as_is(heard.case, heard.person, heard.now) if sure else None
    if is_regret(heard.text, heard.speech) and not _is_about_a_time(heard.about):
        return _regret(heard)
    answered = _answer(heard, sure=sure)
    if answered is not None:
        return answered
    return _asked(heard, said) if said is not None and said.kind is Kind.WISH else None


def asked_about(heard: Heard) -> Decision | None:
    """Words that are unclear, or a question: asked about, and nothing else; regret of a time declines it."""
    if heard.about is not None and is_regret(heard.text, heard.speech):
        return _regretted(heard, heard.about)
    said = meaning(heard.case, heard.text, heard.speech) or _another_party(heard)
    return None if said is None or said.kind in {Kind.WORD, Kind.WISH} else _asked(heard, said)


def _another_party(heard: Heard) -> Meaning | None:
    """*Och skolan*, soon after a yes was taken back: a name alone is no withdrawal, and is asked about then."""
    if heard.about is not None or not lately_took_back(heard.case, heard.person, heard.now):
        return None
    named = named_alone(heard.case, heard.text, heard.speech)
    return None if named is None else _unclear(named)


def closing_unasked(heard: Heard, *, sure: bool) -> Decision | None:
    """From somebody who may not be written to: a withdrawal acts; a wish, which nobody can be asked about, is told."""
    said = meaning(heard.case, heard.text, heard.speech)
    if said is not None and said.kind is Kind.WISH:
        return wish_of_a_stranger(heard.case, heard.person, said.parties)
    if said is not None and said.kind is Kind.WORD:
        return take_back(heard.case, heard.person, said.parties, heard.now, by_another=_by_another(heard, said))
    if _refuses(heard):
        return leave_as_is(heard.case, heard.person, heard.now) if sure else None
    if is_regret(heard.text, heard.speech) and not _is_about_a_time(heard.about):
        return take_back(heard.case, heard.person, (), heard.now)
    return _answer(heard, sure=sure)


def _refuses(heard: Heard) -> bool:
    """*Nej, jag ångrar mig* to the open question: it is the asking that is regretted."""
    asked = open_questions(heard.person, heard.now)
    return bool(asked) and begins_with_no(heard.text, heard.speech) and is_regret(heard.text, heard.speech)


def _by_another(heard: Heard, said: Meaning) -> bool:
    """A parent signs in the young person's chat; in their own they sign as themselves."""
    return said.by_another and heard.person.role is Role.YOUTH


def _regretted(heard: Heard, about: About) -> Decision:
    """*Jag ångrar mig* to a time: that answer is no, and how to say it if more was meant."""
    answer = act_on(heard.case, about, heard.person, Reply(ReplyWord.CANNOT), heard.now)
    no = answer if isinstance(answer, Decision) else SILENCE
    others = tuple(effect for effect in no.effects if not (isinstance(effect, Say) and effect.to == ToWriter()))
    return replace(no, effects=others) + heard.say("family-was-it-about-knowing")


def _asked(heard: Heard, said: Meaning) -> Decision:
    return ask_whether(
        heard.case, heard.person, _ASKED_FOR[said.kind], said.parties, heard.now, by_another=_by_another(heard, said)
    )


def _regret(heard: Heard) -> Decision:
    """Alone it takes all back; where it may be about a time, or what was just taken back, it asks."""
    if held_by(heard.case, heard.person, heard.now) or lately_took_back(heard.case, heard.person, heard.now):
        return ask_whether(heard.case, heard.person, AskedFor.REGRET, (), heard.now)
    return take_back(heard.case, heard.person, (), heard.now)


def _answer(heard: Heard, *, sure: bool) -> Decision | None:
    """An answer to the question: as a reply to it, or bare where nothing else is open that it would fit."""
    open_, plain = open_questions(heard.person, heard.now), heard.speech.heard(heard.text, *_PLAIN)
    about = heard.about
    if heard.choice and plain and open_ and _is_of_regret(None, open_):
        about = None  # *Gäller det tiden? Svara nej*: it answers both
    elif isinstance(heard.choice, Unsure) and plain:
        return None
    asked = _asked_about(heard.person, about, open_)
    read = answers(heard.case, heard.text, asked, heard.speech) if asked else None
    if read is None:
        return None
    if plain:
        return _plainly(heard, plain, read, of_regret=_is_of_regret(about, open_), sure=sure)
    return _acted(heard, read, sure=sure)


def _plainly(heard: Heard, plain: Phrase, read: Answered, *, of_regret: bool, sure: bool) -> Decision | None:
    """*Ja*, *nej*, *kanske*: these may be meant for a time as well."""
    if of_regret:
        return _time_meant(heard, plain) if sure else None
    if heard.about is None and _open_times(heard):
        return heard.say("family-answer-which")
    return _acted(heard, read, sure=sure)


def _acted(heard: Heard, read: Answered, *, sure: bool) -> Decision | None:
    if not sure and read.outcome is not Outcome.TAKE:
        return None  # a device whose keys do not hold may take back and no more
    match read.outcome:
        case Outcome.TAKE:
            taken = take_back(heard.case, heard.person, read.parties, heard.now)
            return taken + _besides(heard, taken, read.besides) if read.besides else taken
        case Outcome.OTHER:
            return _asked(heard, _unclear(read.parties))
        case Outcome.LEAVE:
            return leave_as_is(heard.case, heard.person, heard.now)
        case Outcome.CALL:
            return call(heard)
        case Outcome.WONDER:
            return _wondered(heard)


def _besides(heard: Heard, taken: Decision, parties: tuple[Party, ...]) -> Decision:
    """*Ja, och skolan*: those of the question are out, and the others are asked about."""
    case = fold(heard.case, taken.facts)
    return ask_whether(case, case.named(heard.person.id), AskedFor.UNCLEAR, parties, heard.now)


def _wondered(heard: Heard) -> Decision:
    """*Vad händer då?* What it would mean, and the same question again; what is open stays so."""
    return Decision(effects=(question(heard.case, heard.person, ToWriter(), heard.now, answered_first=True),))


def _time_meant(heard: Heard, plain: Phrase) -> Decision:
    """*Gäller det tiden? Svara nej.* With one time open, that is declined; a yes answers neither."""
    if plain is not Phrase.NO:
        return ask_whether(heard.case, heard.person, AskedFor.REGRET, (), heard.now)
    left = leave_as_is(heard.case, heard.person, heard.now)
    match _open_times(heard):
        case []:
            return left
        case [one]:
            about = About(Ask.MEETING, heard.case.id, heard.person.id, number=one.number)
            answer = act_on(heard.case, about, heard.person, Reply(ReplyWord.CANNOT), heard.now)
            return Decision(left.facts) + (answer if isinstance(answer, Decision) else SILENCE)
        case _:
            return Decision(left.facts) + heard.say("family-answer-which")


def _asked_about(person: Person, about: About | None, open_: tuple[Question, ...]) -> Meaning | None:
    """What was asked: what the message replied to named, or without a reply all that is open."""
    if about is not None:
        mine = about.ask is Ask.WITHDRAW and about.person == person.id
        return _unclear(() if about.word == AskedFor.REGRET else named_in(about)) if mine else None
    return _unclear(together(open_)) if open_ else None


def _is_of_regret(about: About | None, open_: tuple[Question, ...]) -> bool:
    if about is not None:
        return about.word == AskedFor.REGRET
    return all(each.asked_for is AskedFor.REGRET for each in open_)


def _unclear(parties: tuple[Party, ...]) -> Meaning:
    return Meaning(Kind.UNCLEAR, parties)


def _is_about_a_time(about: About | None) -> bool:
    return about is not None and about.ask in ABOUT_A_TIME


def _open_times(heard: Heard) -> list[Meeting]:
    """The times to come that they have not said no to."""
    held = held_by(heard.case, heard.person, heard.now)
    return [each for each in held if each.invited[heard.person.id].answer is not Attendance.NO]
