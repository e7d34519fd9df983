"""What the family asks: when, who, call me, help; each answered from the case as it is now."""

from collections.abc import Callable

from cases.decision import Decision, Say, ToCoordinators
from cases.facts import Attendance, LanguageChosen
from cases.gate.restoring import lately_took_back, say_wrong
from cases.meetings import held_by
from cases.rooms.admission import desired
from commands.family_knows import who_knows
from commands.heard import NUMBERS, Heard
from commands.speech import Phrase


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
    """Who gets to know things today, truthfully, by organisation (R94)."""
    members = (heard.case.named(person) for person in desired(heard.case, heard.day))
    parties = tuple(sorted({f"@party-{person.party}" for person in members if person.is_actor}))
    if not parties:
        return heard.say("family-who-soc-only")
    return heard.say("family-who", {**NUMBERS, "parties": ("@party-soc", *parties)})


def call(heard: Heard) -> Decision:
    """*Ring*: the coordinators are told; after a withdrawal, that the call is with this person alone (R94)."""
    alone = lately_took_back(heard.case, heard.person, heard.now)
    text = "told-wants-call-alone" if alone else "told-wants-call"
    told = Say(ToCoordinators(), text, {"handle": heard.person.handle}, act=True)
    return Decision(effects=(told,)) + heard.say("family-call-promised")


def _language(heard: Heard) -> Decision:
    """To the other of the two languages."""
    other = "sv" if heard.person.language == "en" else "en"
    fact = LanguageChosen(case=heard.case.id, at=heard.now, person=heard.person.id, language=other)
    return Decision((fact,)) + heard.say("family-language-changed")


def _wrong(heard: Heard) -> Decision:
    """*Fel* lets nobody in: the coordinator calls first."""
    return say_wrong(heard.case, heard.person, heard.now) + heard.say("family-wrong-heard")
