"""Whether a guardian gets one last text when the young person comes of age: only if the young person says yes (R19).

The coordinator asks the young person, and writes down what they say; of each guardian for themselves, until that day.
Without a yes the guardian hears nothing."""

from datetime import datetime

from cases.case import Case
from cases.days import today
from cases.decision import Decision, Refusal, Say, ToWriter
from cases.facts.family import LastWordsAgreed
from cases.parts import answers_for_a_child, is_past_childhood
from cases.people import Person


def agree_last_words(case: Case, by: Person, who: Person, now: datetime, *, agreed: bool) -> Decision | Refusal:
    """What the young person says of this guardian; the last word before the day counts."""
    if not answers_for_a_child(who):
        guardians = tuple(each.handle for each in case.people.values() if answers_for_a_child(each))
        return Refusal("refusal-last-words-of-whom", {"said": who.handle, "known": guardians})
    if who.out or is_past_childhood(case, today(now)):
        return Refusal("refusal-last-words-too-late", {"who": who.handle})
    fact = LastWordsAgreed(case=case.id, at=now, person=who.id, agreed=agreed, by=by.id)
    return Decision((fact,), (Say(ToWriter(), "last-words-noted", {"who": who.handle, "agreed": int(agreed)}),))
