"""A refused command whose answer is not for the others comes back whole in its writer's own chat (R90)."""

from dataclasses import replace

from bot.answering import Answer
from bot.reception import Setting
from cases.decision import Effect, Say
from commands.dispatch import Meant
from commands.finding.find import Found, Several
from commands.reading.line import plain
from commands.reading.personal import holds_personal_number, masked_saying


def given_back(answer: Answer, meant: Meant, body: str, setting: Setting) -> Answer:
    """With what was written, to mend and send again; what holds a personal number goes wherever it stood.

    What is refused where it was written still stands there, and is not said again."""
    personal = meant is not None and holds_personal_number(body)
    if not personal and not (answer.where.aside and answer.may_be_mended):
        return answer
    effects = (_whole(each, answer, meant, body, setting, personal=personal) for each in answer.decision.effects)
    aside = answer.where.aside or (personal and setting.others)
    return replace(
        answer,
        decision=replace(answer.decision, effects=tuple(effects)),
        where=replace(answer.where, aside=aside),
        redact=answer.redact or personal,
    )


def _whole(effect: Effect, answer: Answer, meant: Meant, body: str, setting: Setting, *, personal: bool) -> Effect:
    if not isinstance(effect, Say) or not answer.is_refusal:
        return effect
    mended = (answer.may_be_mended or personal) and not isinstance(meant, Several)  # each of those stands there apart
    say = replace(effect, command=effect.command or (_written(meant, body, setting) if mended else None))
    return masked_saying(say) if personal else say


def _written(meant: Meant, body: str, setting: Setting) -> str:
    """The message again, of this case wherever it is sent from."""
    if not isinstance(meant, Found):
        return plain(body).strip()
    return meant.whole(str(setting.case.code) if setting.case else None)
