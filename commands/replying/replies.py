"""Plain words in reply to one of the bot's own messages: *ja*, *klar*, *senare 3d*, *ja, ställ in M3*."""

import re
from dataclasses import replace
from typing import Final

from cases.case import Case
from cases.decision import About, Ask, Refusal
from cases.papers.voiding import named_again
from cases.replies import AWAITS_DAYS, Reply, ReplyWord
from commands.hearing.message import unsigned
from commands.hearing.speech import Phrase, Speech
from commands.reading.line import folded, says
from commands.replying.readings import WHICH, read_choice
from commands.vocabulary.small import AND

_NUMBER: Final = re.compile(r"\b[0-9]{1,4}\b")
_DAYS: Final = re.compile(r"\b([0-9]{1,3}) ?(?:d|dag|dagar|days?)\b")
_WEEKS: Final = re.compile(r"\b([0-9]{1,2}) ?(?:v|vecka|veckor|w|weeks?)\b")
_AMOUNT: Final = re.compile(r"(?:om |in )?\b[0-9]{1,4} ?(?:d|dag|dagar|days?|v|vecka|veckor|w|weeks?)?\b")
OBJECT: Final = re.compile(r"m[0-9]{1,4}|[a-z]+-[0-9]{2}")
_WORDS: Final = {
    Phrase.YES: ReplyWord.YES,
    Phrase.NO: ReplyWord.NO,
    Phrase.MAYBE: ReplyWord.MAYBE,
    Phrase.LATE: ReplyWord.LATE,
    Phrase.SICK: ReplyWord.SICK,
    Phrase.OTHER_TIME: ReplyWord.OTHER_TIME,
    Phrase.DONE: ReplyWord.DONE,
    Phrase.LATER: ReplyWord.LATER,
    Phrase.CANNOT: ReplyWord.CANNOT,
}
_REPEATED: Final = {Ask.ROOM_KINDS: Phrase.ROOM, Ask.RECEIPT: Phrase.RECEIPT}
"""What is asked about, where it is no person and no case."""
_NOT_UNDERSTOOD: Final = {
    Ask.CONSENT_CARD: "refusal-yes-or-no",
    Ask.RECEIPT: "refusal-yes-or-no",
    Ask.ROOM_KINDS: "refusal-yes-or-no",
    Ask.LET_IN: "refusal-yes-or-no",
    Ask.EXCEPTION: "refusal-yes-or-no",
    Ask.UNPROTECT: "refusal-yes-or-no",
    Ask.ADDING: "refusal-yes-or-no",
    Ask.MEETING: "refusal-meeting-words",
    Ask.ACTIONS: "refusal-action-words",
    Ask.PASS_ON: "refusal-pass-on-words",
    Ask.WHICH: "refusal-which-words",
    Ask.WHICH_TIME: "refusal-which-words",
    Ask.WHICH_HOUR: "refusal-which-words",
}


def not_understood(about: About) -> Refusal:
    """The words are no answer to this; what would be one."""
    return Refusal(_NOT_UNDERSTOOD.get(about.ask, "refusal-not-understood"))


def read_reply(case: Case, about: About, text: str, speech: Speech, *, bare: bool = False) -> Reply | None:
    """The words as one of the things a reply can say; None when they are none of them. `bare`: they are no reply to
    this, so that less is taken for an answer."""
    if about.ask is Ask.VOID:
        return _void(case, about, text, speech)
    if about.ask in WHICH:
        return read_choice(about, says(text), speech)
    return _plainly(case, about, text, speech) or _of_a_time(about, text, speech, bare=bare)


def _of_a_time(about: About, text: str, speech: Speech, *, bare: bool) -> Reply | None:
    """In more words than one, to a time or a promise: *kan inte tis men ons går bra*."""
    if about.ask not in {Ask.MEETING, Ask.ACTIONS}:
        return None
    own = unsigned(text, speech)[0]
    if about.ask is Ask.MEETING:
        said = speech.times.of_meeting(own, bare=bare)
    else:
        said = speech.times.of_promise(own, bare=bare, until=about.word == AWAITS_DAYS)
    return None if said is None else Reply(said.word, said.days, weekday=said.weekday)


def _plainly(case: Case, about: About, text: str, speech: Speech) -> Reply | None:
    said = _without_whom(case, about, says(text), speech)
    named, days = _named(case, said.split()), _days(said)
    without_object = " ".join(word for word in said.split() if not OBJECT.fullmatch(word))
    counted = without_object if days is None else _WEEKS.sub(" ", _DAYS.sub(" ", without_object))
    numbers = tuple(map(int, _NUMBER.findall(counted)))
    rest = (word for word in _AMOUNT.sub(" ", without_object).split() if word not in AND)
    word = _word(about, " ".join(rest), speech)
    return None if word is None else _with_days(about, Reply(word, days, named, numbers))


def _with_days(about: About, reply: Reply) -> Reply:
    """*Senare 3*: no promise that was asked about goes by that number, so it counts days."""
    if reply.word is not ReplyWord.LATER or reply.days is not None or len(reply.numbers) != 1:
        return reply
    (number,) = reply.numbers
    return reply if number in about.numbers else replace(reply, days=number, numbers=())


def _without_whom(case: Case, about: About, said: str, speech: Speech) -> str:
    """The words without what a reply may repeat of its question, as the question itself tells to write it."""
    again = frozenset({says(case.handle(about.subject))} if about.subject is not None else ())
    if about.ask in _REPEATED:
        again |= speech.ways[_REPEATED[about.ask]]
    return " ".join(word for word in said.split() if word not in again)


def _void(case: Case, about: About, text: str, speech: Speech) -> Reply | None:
    """*Ja, felregistrera SN 2026/1:4*: what is named may be several words, and is compared as plain speech."""
    named = speech.rest_after(text, Phrase.VOID)
    if named is not None:
        whole = named_again(case, about)
        return Reply(ReplyWord.VOID_IT, named=whole if speech.without_filler(whole) == named else named)
    phrase = speech.heard(text, Phrase.YES, Phrase.NO)
    return None if phrase is None else Reply(_WORDS[phrase])


def _word(about: About, said: str, speech: Speech) -> ReplyWord | None:
    if about.ask is Ask.CANCEL_MEETING and speech.heard(said, Phrase.CANCEL):
        return ReplyWord.CANCEL_IT
    if about.ask is Ask.CLOSE_CASE and speech.heard(said, Phrase.CLOSE):
        return ReplyWord.CLOSE_IT
    if about.ask is Ask.ADDING and speech.heard(said, Phrase.ADD):
        return ReplyWord.ADD_IT
    phrase = speech.heard(said, *_WORDS)
    return None if phrase is None else _WORDS[phrase]


def _named(case: Case, words: list[str]) -> str | None:
    """`M3`, or the case's code as it is written; what a destructive yes repeats."""
    code = folded(case.code)
    found = next((word for word in words if OBJECT.fullmatch(word)), None)
    return str(case.code) if found == code else found.upper() if found else None


def _days(said: str) -> int | None:
    """`3d`, `3 dagar`, `2 veckor` as days; a bare number is none, for it may be an action's."""
    if found := _DAYS.search(said):
        return int(found[1])
    if found := _WEEKS.search(said):
        return 7 * int(found[1])
    return None
