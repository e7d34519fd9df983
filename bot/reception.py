"""Who is speaking, and where: what is known of a message before its words are read."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from enum import Enum, auto
from typing import Final

from bot.inbound import Inbound, Kind, Trust
from cases.case import Case
from cases.decision import Refusal
from cases.ids import CaseId, UserId
from cases.office import Coordinator, ListedCase
from cases.oversight import Onlooker
from cases.parts import part_of
from cases.people import Duty, Person
from cases.planned import Purpose
from cases.rooms.farewells import reads_only
from cases.values import Value
from commands.asked import UnitCases
from commands.finding.find import Found
from commands.finding.which import own_cases, which_case
from commands.reading.values import names_said
from storage.work import Work


class Setting(Value, frozen=True):
    """A message in a room of ours from someone who may be there. `case`: the room's own; `others`: not a 1:1."""

    purpose: Purpose
    case: Case | None
    by: Person | None
    coordinator: Coordinator | None
    onlooker: Onlooker | None = None

    @property
    def family(self) -> bool:
        return self.purpose.person is not None

    @property
    def others(self) -> bool:
        """Someone beside the writer reads here."""
        return self.purpose.user is None and self.purpose.person is None


async def is_replay(work: Work, inbound: Inbound) -> bool:
    """An old ciphertext under a new event id (N8)."""
    if inbound.ratchet is None:
        return False
    return not await work.claim_ratchet(inbound.ratchet.session, inbound.ratchet.index, inbound.event)


async def receive(work: Work, inbound: Inbound, members: frozenset[UserId], day: date) -> Setting | None:
    """None for people the bot does not know here: they get silence. `members`: who may be in this room now; `day`:
    the day on which every right is asked."""
    purpose = await work.purpose(inbound.room)
    if purpose is None or inbound.sender not in members:
        return None
    case = work.case(purpose.case) if purpose.case else None
    by = part_of(case, inbound.sender, day) if case else None
    coordinator = work.office().coordinators.get(inbound.sender)
    if purpose.person is not None and (by is None or by.id != purpose.person):
        return None
    return Setting(purpose, case, by, coordinator, work.office().onlookers.get(inbound.sender))


class Form(Enum):
    """In which form somebody says something."""

    TEXT = auto()
    """A fresh text of their own."""
    EDIT = auto()
    """A change of something said before: never a command."""
    OTHER = auto()
    """A picture, a voice, a place, a sticker, a call, a forward: nothing that the bot can read."""


_UNANSWERED: Final = frozenset({Kind.NOTICE, Kind.VERIFICATION})
"""A program's own words are never answered; a request to verify is answered elsewhere."""


def form_of(inbound: Inbound, bot: UserId) -> Form | None:
    """None for what is nobody's saying: our own, a notice, a request to verify."""
    if inbound.sender == bot or inbound.kind in _UNANSWERED:
        return None
    if inbound.is_edit:
        return Form.EDIT
    return Form.TEXT if is_speech(inbound, bot) else Form.OTHER


def is_speech(inbound: Inbound, bot: UserId) -> bool:
    """A fresh text of somebody's own: no edit, notice, file or forward, nothing of a bridge's or of ours."""
    own = not (inbound.is_edit or inbound.is_secondhand)
    return inbound.sender != bot and inbound.kind is Kind.TEXT and own


def asks_to_verify(inbound: Inbound, bot: UserId) -> bool:
    """Somebody's client asks for a verification within the room (N13)."""
    return inbound.sender != bot and inbound.kind is Kind.VERIFICATION


def without_words(inbound: Inbound, form: Form) -> Inbound:
    """The words beside a picture, or in a forward, are not read."""
    return replace(inbound, body="") if form is Form.OTHER else inbound


def own_words(inbound: Inbound) -> Inbound:
    """Without quoted lines, whatever the relation says: an app that puts it outside the ciphertext quotes too (N3)."""
    lines = inbound.body.split("\n")
    if not any(map(_is_quoted, lines)):
        return inbound
    return replace(inbound, body="\n".join(line for line in lines if not _is_quoted(line)).strip("\n"))


def _is_quoted(line: str) -> bool:
    """As Markdown and the specification's fallback write it; `>:(` is somebody's own face."""
    return line.startswith("> ") or line == ">"


def is_sure(inbound: Inbound) -> bool:
    """The message surely comes from its sender's own signed device (N12, N17)."""
    return inbound.trust is Trust.SIGNED


def unit_cases(work: Work, setting: Setting) -> UnitCases:
    """The cases of the units that name the writer: what other units have does not exist for them (R35)."""
    if setting.onlooker is not None:
        units = setting.onlooker.units if setting.onlooker.duty is Duty.INTAKE else frozenset()
    else:
        units = frozenset({setting.coordinator.unit}) if setting.coordinator else frozenset()
    return UnitCases(work, units)


def family_elsewhere(work: Work, here: Case, user: UserId) -> tuple[tuple[Case, Person], ...]:
    """The other cases in which this account is one of the family."""
    parts = ((case, case.person_of(user)) for case in work.cases_of(user) if case.id != here.id)
    return tuple((case, who) for case, who in parts if who is not None and who.is_family)


def _of_accounts(named: Iterable[str], work: Work, setting: Setting) -> tuple[CaseId, ...]:
    """The cases of the writer's unit in which one of the accounts that are named has a part."""
    unit = setting.coordinator.unit if setting.coordinator else None
    theirs = (case for name in named for case in work.cases_of(UserId(name)) if case.unit == unit)
    return tuple(dict.fromkeys(case.id for case in theirs))


def taken_from(work: Work, found: Found, sender: UserId, setting: Setting, day: date) -> tuple[CaseId, ...]:
    """The case that the command is about; where it names none, those of the accounts that it names."""
    chosen = which_case(found, own_cases(work.office(), work, sender, day), listed(work, setting.case))
    if isinstance(chosen, Refusal):
        return ()
    return (chosen[0].case,) if chosen[0] else _of_accounts(names_said(found.words.plain), work, setting)


def left_last(work: Work, setting: Setting, writer: UserId, day: date) -> Case | None:
    """The case that the writer left last, whose chat is there for nothing but their farewell (R29)."""
    if setting.purpose.user is None or setting.coordinator is not None or setting.onlooker is not None:
        return None
    return reads_only(work.cases_of(writer), writer, day)


def listed(work: Work, case: Case | None) -> ListedCase | None:
    """A case as the office lists it."""
    return work.office().cases.get(case.id) if case else None
