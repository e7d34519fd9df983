"""What the family asks: when, where, who, what was decided, call me; each answered from the case as it is now."""

from collections.abc import Callable
from typing import Final

from cases.consent.categories import party_text
from cases.decision import Ask, Decision, Say, ToCoordinators
from cases.facts import LanguageChosen
from cases.papers.restoring import lately_took_back, say_wrong
from cases.papers.wishes import leave_as_is
from cases.rooms.admission import takes_part
from cases.rooms.reach import Reach, reach
from cases.rooms.standing_still import open_questions
from commands.family.knows import who_knows
from commands.family.message import NUMBERS, Heard
from commands.family.next_time import when, where
from commands.family.promised import plan, to_do
from commands.hearing.speech import Phrase

ABOUT_A_TIME: Final = frozenset({Ask.MEETING, Ask.ACTIONS})


def asked(heard: Heard) -> Decision | None:
    """A question, or a wish to be called."""
    questions: dict[Phrase, Callable[[Heard], Decision]] = {
        Phrase.READS: lambda asking: asking.say("family-who-reads"),
        Phrase.WHAT: lambda asking: asking.say("family-what-this-is"),
        Phrase.WHEN: when,
        Phrase.WHERE: where,
        Phrase.TASKS: to_do,
        Phrase.PLAN: plan,
        Phrase.WHO: _who,
        Phrase.WHO_KNOWS: who_knows,
        Phrase.CALL: call,
        Phrase.WRONG: _wrong,
        Phrase.ENGLISH: lambda asking: _language(asking, "en"),
        Phrase.SWEDISH: lambda asking: _language(asking, "sv"),
        Phrase.LANGUAGE: _other_language,
        Phrase.HELP: lambda asking: asking.say("family-help"),
        Phrase.KEY: lambda asking: asking.say("family-key", {**NUMBERS, "fingerprint": "@fingerprint"}),
    }
    first = (Phrase.TASKS,) if heard.about is not None and heard.about.ask is Ask.ACTIONS else ()
    phrase = heard.speech.heard(heard.text, *first, *questions)
    return None if phrase is None else questions[phrase](heard)


def greeted(heard: Heard) -> Decision | None:
    """A greeting or thanks, and nothing more: a short kind answer."""
    return heard.say("family-hello") if heard.speech.heard(heard.text, Phrase.HELLO) else None


def _who(heard: Heard) -> Decision:
    """Says truthfully, by organisation, who gets to know things today, and which of them have not come in (R94)."""
    case = heard.case
    actors = [who for who in case.people.values() if who.is_actor and takes_part(case, who, heard.day)]
    if not actors:
        return heard.say("family-who-soc-only")
    there = {who.party for who in actors if reach(case, who) is Reach.PRESENT}
    parties = sorted({who.party for who in actors})
    away = tuple(party_text(party) for party in parties if party not in there)
    told = {"parties": ("@party-soc", *map(party_text, parties)), "away": away}
    return heard.say("family-who", {**NUMBERS, **told})


def call(heard: Heard) -> Decision:
    """*Ring*: the coordinators are told; after a withdrawal, that the call is with this person alone (R94)."""
    alone = lately_took_back(heard.case, heard.person, heard.now)
    text = "told-wants-call-alone" if alone else "told-wants-call"
    told = Say(ToCoordinators(), text, {"handle": heard.person.handle}, act=True)
    return Decision(effects=(told,)) + heard.say("family-call-promised")


def _other_language(heard: Heard) -> Decision:
    """Changes to the other of the two languages."""
    return _language(heard, "sv" if heard.person.language == "en" else "en")


def _language(heard: Heard, language: str) -> Decision:
    fact = LanguageChosen(case=heard.case.id, at=heard.now, person=heard.person.id, language=language)
    return Decision((fact,)) + heard.say("family-language-changed")


def _wrong(heard: Heard) -> Decision:
    """*Fel* to an open question is a no. After a withdrawal it lets nobody in: the coordinator calls first."""
    if open_questions(heard.person, heard.now) and not lately_took_back(heard.case, heard.person, heard.now):
        return leave_as_is(heard.case, heard.person, heard.now)
    return say_wrong(heard.case, heard.person, heard.now) + heard.say("family-wrong-heard")
