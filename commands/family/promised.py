"""*Vad har vi bestämt* and *vad ska jag göra*: what the asker may know of the plan, and has promised (R92)."""

from cases.decision import About, Ask, Decision
from cases.plan.actions import family_line, known_to_family
from cases.topics.plan import Action
from commands.family.message import NUMBERS, Heard


def plan(heard: Heard) -> Decision:
    """What is promised and not done yet: first what they do themselves; of the others nobody is named."""
    own, others = _own_and_others(heard)
    told = {"own": tuple(map(family_line, own)), "others": tuple(map(family_line, others))}
    return heard.say("family-plan", {**NUMBERS, **told, "count": len(own) + len(others)}, about=_asks(heard, own))


def to_do(heard: Heard) -> Decision:
    """What they have promised themselves; *klar* answers it."""
    own, _ = _own_and_others(heard)
    return heard.say("family-to-do", {**NUMBERS, "own": tuple(map(family_line, own))}, about=_asks(heard, own))


def _own_and_others(heard: Heard) -> tuple[tuple[Action, ...], tuple[Action, ...]]:
    known = known_to_family(heard.case, heard.person, heard.day)
    own = tuple(action for action in known if action.owner == heard.person.id)
    return own, tuple(action for action in known if action not in own)


def _asks(heard: Heard, own: tuple[Action, ...]) -> About | None:
    numbers = tuple(action.number for action in own)
    return About(Ask.ACTIONS, heard.case.id, heard.person.id, numbers=numbers, asked=heard.now) if own else None
