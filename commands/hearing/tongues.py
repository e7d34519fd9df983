"""Words of withdrawal in the other languages: asked about until a native speaker has read the language's file."""

from cases.case import Case
from cases.ids import Party
from cases.people import SOC
from commands.hearing.meaning import Kind, Meaning
from commands.hearing.naming import names_of, others
from commands.hearing.senses import PARTY
from commands.hearing.speech import Speech
from commands.hearing.spoken import spoken
from commands.hearing.tongue import Tongue


def meant_in_another_tongue(case: Case, text: str, speech: Speech) -> Meaning | None:
    """A closing word and the parties it names, in one of these languages; parties in Swedish too."""
    said = spoken(text)
    for tongue in speech.tongues:
        if not tongue.closing.found(said.words):
            continue
        parties = _named(case, said.words, tongue, speech)
        if parties or tongue.everyone.found(said.words):
            return Meaning(Kind.QUESTION if said.asked else Kind.UNCLEAR, parties)
    return None


def _named(case: Case, words: tuple[str, ...], tongue: Tongue, speech: Speech) -> tuple[Party, ...]:
    """The parties that the tongue has words for, and those called by a Swedish word; the owner's own is everybody."""
    exact = names_of(case, speech).exact
    swedish = [exact[word].party for word in words if word in exact and exact[word].letter == PARTY]
    own = [party for party, ways in tongue.parties if ways.found(words)]
    known = {*others(case), *speech.parties.values()} - {SOC}
    if SOC in own:
        return ()
    return tuple(dict.fromkeys(party for party in (*own, *swedish) if party is not None and party in known))
