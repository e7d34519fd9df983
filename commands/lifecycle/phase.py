"""`!ärende fas FAS`: the next step of the lifecycle; closing waits for a yes (R67)."""

from typing import Final

from cases.access import Access, Place
from cases.decision import Decision, Refusal
from cases.lifecycle import move_phase, phase_text
from cases.phases import Phase
from commands.asked import Asked
from commands.command import Command, Ending
from commands.reading.line import folded
from commands.reading.words import Words, unread
from commands.vocabulary.phases import PHASES


def parse(words: Words, asked: Asked) -> Phase | Refusal:
    del asked
    phase = PHASES.get(folded(words.text))
    known = tuple(phase_text(each) for each in Phase)
    return unread(words) or phase or Refusal("refusal-unknown-phase", {"said": words.text, "known": known})


def decide(asked: Asked, phase: Phase) -> Decision | Refusal:
    case, by = asked.in_case()
    return move_phase(case, by, phase, asked.now)


COMMAND: Final = Command("case-phase", Access.COORDINATOR, Place.PRIVATE, parse, decide, ending=Ending.PERHAPS)
