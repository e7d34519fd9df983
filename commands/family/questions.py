"""What the family asks: when, who, call me, help; each answered from the case as it is now."""

from collections.abc import Callable

from cases.consent.categories import party_text
from cases.decision import Decision, Say, ToCoordinators
from cases.facts import Attendance, LanguageChosen
from cases.meetings.calling import held_by
from cases.papers.restoring import lately_took_back, say_wrong
from cases.papers.wishes import leave_as_is
from cases.rooms.admission import takes_part
from cases.rooms.reach import Reach, reach
from cases.rooms.standing_still import open_questions
from commands.family.knows import who_knows
from commands.family.message import NUMBERS, Heard
from commands.hearing.speech import Phrase


def asked(heard: Heard) -> Decision | None:
    """A question, or a wish to be called."""
    questions: dict[Phrase, Callable[[Heard], Decision]] = {
        Phrase.WHEN: _when,
        Phrase.WHO: _who,
        Phrase.WHO_KNOWS: who_knows,
        Phrase.CALL: call,
        Phrase.WRONG: _wrong,
        Phrase.LANGUAGE: _language,
        Phrase.HELP: lambda asking: asking.say("family-help"),
        Phrase.KEY: lambda asking: asking.say("family-key", {**NUMBERS, "fingerprint": "@fingerprint"}),
    }
    phrase = heard.speech.heard(heard.text, *questions)
    return None if phrase is None else questions[phrase](heard)


def _when(heard: Heard) -> Decision:
    held = held_by(heard.case, heard.person, heard.now)
    coming = next((m for m in held if m.invited[heard.person.id].answer is not Attendance.NO), None)
    if coming is None:
        return heard.say("family-when-none")
    return heard.say("family-when", {**NUMBERS, "start": coming.start, "end": coming.end})


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


def _language(heard: Heard) -> Decision:
    """Changes to the other of the two languages."""
    other = "sv" if heard.person.language == "en" else "en"
    fact = LanguageChosen(case=heard.case.id, at=heard.now, person=heard.person.id, language=other)
    return Decision((fact,)) + heard.say("family-language-changed")


def _wrong(heard: Heard) -> Decision:
    """*Fel* to an open question is a no. After a withdrawal it lets nobody in: the coordinator calls first."""
    if open_questions(heard.person, heard.now) and not lately_took_back(heard.case, heard.person, heard.now):
        return leave_as_is(heard.case, heard.person, heard.now)
    return say_wrong(heard.case, heard.person, heard.now) + heard.say("family-wrong-heard")
