"""What a message of one of the family says about who gets to know things: the words of withdrawal, read (R9).

Laws: other text around a withdrawal never changes it; with a question mark or a negation it is none; the answer
holds no party that the message does not name."""

import re
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from cases.case import Case
from cases.ids import Party
from commands.hearing import grammar
from commands.hearing.lexicon import NOBODY
from commands.hearing.meaning import Kind, Meaning
from commands.hearing.message import Message, only_one_named, parties_of, read, unsigned
from commands.hearing.naming import others
from commands.hearing.senses import END, INSIDER, MISSPELT, OWNER, Sense
from commands.hearing.speech import Speech
from commands.hearing.spoken import spoken
from commands.hearing.tongues import meant_in_another_tongue
from commands.hearing.wishing import wished

_LEAST_SURE_FIRST: Final = (Kind.QUESTION, Kind.UNCLEAR, Kind.WISH, Kind.WORD)


def meaning(case: Case, text: str, speech: Speech) -> Meaning | None:
    """What the words take back, wish for or ask about; None when they are about something else, or deny it.

    A bare *jag ångrar mig* is none of these: what it is about depends on what stands open (`is_regret`)."""
    message = read(case, text, speech)
    if not message.asked and grammar.REGRET.fullmatch(message.as_one().codes):
        return None
    found = _word(message) or wished(message) or _among_others(message)
    found = found or meant_in_another_tongue(case, text, speech)
    return found and replace(found, by_another=message.by_another)


def is_regret(text: str, speech: Speech) -> bool:
    """*Jag ångrar mig* and no more, in any of its forms; with a question mark it is a question (`meaning`)."""
    said = spoken(unsigned(text, speech)[0])
    codes = "".join(item.letter for item in speech.lexicon.items(said, NOBODY) if item.letter != END)
    return not said.asked and grammar.REGRET.fullmatch(codes) is not None


def begins_with_no(text: str, speech: Speech) -> bool:
    """*Nej*, and more."""
    first = next((item.letter for item in speech.lexicon.items(spoken(text), NOBODY)), END)
    return first == Sense.NO.letter


def _word(message: Message) -> Meaning | None:
    """Sentences that take something back and say nothing else; what stands in others must not make it doubtful."""
    together = message.as_one()
    if _takes_back(together):
        return _taken(together)
    sentences = list(message.sentences())
    words = [word for word in map(_taken, filter(_takes_back, sentences)) if word is not None]
    if not words:
        return None
    whole = _merged(words)
    unsure = any(_leaves_doubt(sentence) for sentence in sentences if not _takes_back(sentence))
    return replace(whole, kind=Kind.UNCLEAR) if unsure and whole.kind is Kind.WORD else whole


def _takes_back(sentence: Message) -> bool:
    return grammar.WHOLE.fullmatch(sentence.codes) is not None


def _leaves_doubt(sentence: Message) -> bool:
    return grammar.UNSURE.search(sentence.codes) is not None or _denies(sentence)


def _taken(message: Message) -> Meaning | None:
    """The parties of every command in the sentence, without those that it excepts."""
    start, end = _excepted(message)
    cores = grammar.CORE.finditer(message.codes, 0, start)
    meant = _merged([_core(message, *core.span()) for core in cores])
    if start == end or _names_the_owner_alone(message, start, end):
        return meant
    return _without(message, meant, message.meant(start, end) or ())


def _excepted(message: Message) -> tuple[int, int]:
    """From where to where *utom skolan* stands; where nothing is excepted, the empty place at the end."""
    whole, end = grammar.WHOLE.fullmatch(message.codes), len(message.codes)
    return whole.span("but") if whole is not None and whole["but"] else (end, end)


def _without(message: Message, meant: Meaning, kept: Sequence[Party]) -> Meaning | None:
    """*Alla utom skolan* names nobody to take out: the others are a wish, to be asked about."""
    if meant.parties:
        left = tuple(party for party in meant.parties if party not in kept)
        return replace(meant, parties=left) if left else None
    if meant.kind is not Kind.WORD:
        return meant
    left = tuple(party for party in others(message.case) if party not in kept)
    return Meaning(_or_question(Kind.WISH, message), left) if left and kept else None


def _names_the_owner_alone(message: Message, start: int, end: int) -> bool:
    """*Alla utom soc*: the owner is always in, so that excepts nobody."""
    return {item.letter for item in message.items[start:end] if item.party is not None} == {OWNER}


def _core(message: Message, start: int, end: int) -> Meaning:
    """One command: plain, or with a misspelt name, somebody inside a party, the owner itself, or only *dom*."""
    items = message.items[start:end]
    letters = {item.letter for item in items}
    parties = parties_of(items)
    named = parties or ()
    if OWNER in letters or (parties is None and _points_alone(letters)):
        return Meaning(_or_question(Kind.UNCLEAR, message), named or only_one_named(message.items))
    if letters & {MISSPELT, INSIDER}:
        return Meaning(_or_question(Kind.WISH, message), named)
    if parties is None and _removes_without_a_yes(letters):
        return Meaning(_or_question(Kind.UNCLEAR, message))
    return Meaning(_or_question(Kind.WORD, message), named)


def _points_alone(letters: Collection[str]) -> bool:
    """*Dom*, and neither a yes that was said nor all of it."""
    return Sense.THEM.letter in letters and not {Sense.YES_SAID.letter, Sense.ALL_OF_IT.letter} & set(letters)


def _removes_without_a_yes(letters: Collection[str]) -> bool:
    """*Ta bort*, and not *ta bort mitt ja*."""
    return Sense.REMOVE.letter in letters and Sense.YES_SAID.letter not in letters


def _among_others(message: Message) -> Meaning | None:
    """A closing word among other words: the party it is about, unless it is denied there."""
    found: list[Meaning] = []
    for sentence in message.sentences():
        found += [
            _loose(message, sentence, match)
            for match in grammar.LOOSE.finditer(sentence.codes)
            if not _denied(sentence.codes, match)
        ]
        if not found and grammar.AWAY.fullmatch(sentence.codes):
            found.append(Meaning(_or_question(Kind.UNCLEAR, message), parties_of(sentence.items) or ()))
    return _merged(found) if found else None


def _loose(message: Message, sentence: Message, match: re.Match[str]) -> Meaning:
    kind = Kind.QUESTION if message.asked or "Q" in message.codes else Kind.UNCLEAR
    return Meaning(kind, _all_but(message, sentence, match) if match["but"] else _meant_there(message, sentence, match))


def _all_but(message: Message, sentence: Message, match: re.Match[str]) -> tuple[Party, ...]:
    """*Alla utom skolan ska bort*: the others."""
    kept = sentence.meant(*match.span()) or ()
    return tuple(party for party in others(message.case) if party not in kept)


def _meant_there(message: Message, sentence: Message, match: re.Match[str]) -> tuple[Party, ...]:
    parties = sentence.meant(*match.span())
    if parties is None and (match["removed"] or match["bare"]):
        parties = only_one_named(message.items)
    return parties or ()


def _denied(codes: str, match: re.Match[str]) -> bool:
    before = grammar.DENIED_BEFORE.search(codes[: match.start()])
    return before is not None or grammar.DENIED_AFTER.match(codes, match.end()) is not None


def _denies(sentence: Message) -> bool:
    return any(_denied(sentence.codes, match) for match in grammar.LOOSE.finditer(sentence.codes))


def _or_question(kind: Kind, message: Message) -> Kind:
    return Kind.QUESTION if message.asked else kind


def _merged(found: Sequence[Meaning]) -> Meaning:
    """As sure as the least sure of them. All are meant only where it is said, or nobody is named."""
    kind = min((each.kind for each in found), key=_LEAST_SURE_FIRST.index)
    if kind is Kind.WORD and any(not each.parties for each in found):
        return Meaning(kind)
    return Meaning(kind, tuple(dict.fromkeys(party for each in found for party in each.parties)))
