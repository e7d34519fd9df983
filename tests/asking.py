"""One message on its way through words, permission and rule, as the pipeline takes it: for tests of commands."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Any

from bot.modelfiles import every_model
from bot.texts.listening import speech, spellings_of
from bot.texts.texts import Texts
from cases.case import Case
from cases.days import today
from cases.decision import Decision, Refusal, Say
from cases.facts import CaseFact, CaseListed, CoordinatorNamed
from cases.ids import CaseId, Unit, UserId
from cases.log import Log
from cases.members.settling import Turn
from cases.models import STANDARD
from cases.office import ListedCase, Office, evolve_office
from cases.parts import part_of
from cases.phases import Phase
from cases.wholeness import Looked
from commands import ALL
from commands.asked import Asked, Given, House, UnitCases, Writer
from commands.command import Command
from commands.dispatch import Ready, Scene, found_in, make_ready, no_such, ready
from commands.finding.find import Found, Several, Unknown, ways_of
from commands.finding.which import OwnCases
from commands.reading.line import folded, tokens
from commands.reading.words import Words
from tests.given import HOME, NOW, a_case, after, with_consent
from tests.settled import settled_by

TEXTS = Texts.load()
SPEECH = speech(TEXTS)
SPELLINGS = spellings_of(ALL, TEXTS)
WAYS = ways_of(SPELLINGS, ALL)
MODELS = every_model()
COORDINATOR = UserId(f"@samordnare:{HOME}")
NAMES = ("@paminnaren:kommun.se", "paminnaren", "Påminnaren")
"""What the bot is called here."""
LOOKED = Looked(12, "ab" * 32)
"""What a look through the journal found."""
STRANGER = UserId(f"@granne:{HOME}")


def office_of(*cases: Case, coordinators: tuple[UserId, ...] = (COORDINATOR,)) -> Office:
    """An office with one coordinator, or these, and these cases."""
    office = Office()
    for user in coordinators:
        named = CoordinatorNamed(at=NOW, unit=Unit("syd"), user=user, first_name="Karin", phone="010-12")
        office = evolve_office(office, named)
    for case in cases:
        office = evolve_office(office, CaseListed(at=NOW, case=case.id, code=case.code, unit=case.unit))
    return office


def command(name: str) -> Command[Any]:
    return next(each for each in ALL if each.id == name)


def told(name: str, asked: Asked, words: str = "") -> Decision | Refusal:
    """What a command answers to these words, where it may be given."""
    made = make_ready(command(name), Words(f"!{name}", tokens(words)), asked)
    return made if isinstance(made, Refusal) else _settled(made, made.answer(asked.given.log or Log()))


def _settled(made: Ready, answer: Decision | Refusal) -> Decision | Refusal:
    if isinstance(answer, Refusal) or made.asked.case is None:
        return answer
    return settled_by(made.asked.case, answer, Turn(made.asked.now, None))


HOUSE = House(
    bot=UserId("@paminnaren:kommun.se"),
    home=HOME,
    model=MODELS[STANDARD.name],
    models=MODELS,
    spellings=SPELLINGS,
    calendar_domain="moten.kommun.se",
    names=NAMES,
    fingerprint="abcd" * 10 + "abc",
)


@dataclass(frozen=True, slots=True)
class Known:
    """Some cases, gone through from the first to the last whatever is asked of them."""

    cases: tuple[Case, ...]

    def case(self, case: CaseId, /) -> Case:
        return next(each for each in self.cases if each.id == case)

    def cases_of(self, user: UserId, /) -> Iterator[Case]:
        return (case for case in self.cases if case.person_of(user) is not None)

    def cases_in(self, units: Iterable[Unit], /) -> Iterator[Case]:
        wanted = frozenset(units)
        return (case for case in self.cases if case.unit in wanted)

    def cases_called(self, code: str, /) -> Iterator[Case]:
        return (case for case in self.cases if folded(case.code) == code)


def owning(opened: Iterable[ListedCase] = (), closed: Iterable[ListedCase] = ()) -> OwnCases:
    """Somebody who may know of these cases."""
    kinds = ((opened, Phase.REFERRED), (closed, Phase.CLOSED))
    cases = tuple(
        replace(a_case(), id=each.case, code=each.code, unit=each.unit, phase=phase)
        for listed, phase in kinds
        for each in listed
    )
    known = Known(cases)
    return OwnCases(office_of(*cases), lambda: known.cases, known.cases_called)


def asked_by(
    user: UserId,
    case: Case | None,
    office: Office,
    now: datetime = NOW,
    unit_cases: tuple[Case, ...] = (),
    log: tuple[CaseFact, ...] = (),
    looked: Looked = LOOKED,
) -> Asked:
    """What the pipeline hands to a command."""
    return Asked(
        office=office,
        writer=Writer(user, office.coordinators.get(user), office.onlookers.get(user)),
        house=HOUSE,
        now=now,
        fresh=lambda use: sha256(use.encode()).hexdigest()[:32],
        case=case,
        by=part_of(case, user, today(now)) if case else None,
        given=Given(
            unit_cases=UnitCases(Known(unit_cases), frozenset(case.unit for case in unit_cases)),
            log=Log(log),
            shown_names={},
            looked=looked,
            in_room=False,
        ),
    )


@dataclass(frozen=True, slots=True)
class Town:
    """Cases of one unit, where people write commands."""

    cases: tuple[Case, ...]
    coordinators: tuple[UserId, ...] = (COORDINATOR,)

    def write(
        self, handle: str, body: str, *, room: Case | None = None, now: datetime = NOW
    ) -> Decision | Refusal | None:
        """A message by the one whose Matrix id has this local part, in a case's room or in their own chat."""
        user = UserId(f"@{handle}:{HOME}")
        found = found_in(body, WAYS, HOUSE)
        scene = self.scene(user, room, now)
        if isinstance(found, Unknown | Several):
            return no_such(found, scene.asked.writer, scene.room)
        made = ready(found, scene) if isinstance(found, Found) else found
        return _settled(made, made.answer()) if isinstance(made, Ready) else made

    def scene(self, user: UserId, room: Case | None = None, now: datetime = NOW) -> Scene:
        """Where this person writes: in a case's room, or in their own chat."""
        office = office_of(*self.cases, coordinators=self.coordinators)
        coordinator = office.coordinators.get(user)
        unit = tuple(case for case in self.cases if coordinator and case.unit == coordinator.unit)
        where = office.cases[room.id] if room else None
        return Scene(asked_by(user, None, office, now, unit), where, Known(self.cases))


def shown(answer: Decision | Refusal | None, language: str = "sv") -> str:
    """Everything that the answer says, as people read it."""
    known = {"@coordinator-name": "Karin", "@coordinator-phone": "010-12", "@socialjour": "010-99"}
    if isinstance(answer, Refusal):
        return TEXTS.say(answer.reason, {"code": "Björk-17", **answer.args}, language).plain
    effects = answer.effects if answer else ()
    says = [effect for effect in effects if isinstance(effect, Say)]
    given = [{"code": "Björk-17", **say.args} for say in says]
    filled = [{k: known.get(v, v) if isinstance(v, str) else v for k, v in args.items()} for args in given]
    return "\n\n".join(TEXTS.say(say.text, args, language).plain for say, args in zip(says, filled, strict=True))


def asked(body: str, case: Case | None = None, by: str = "samordnare", *, now: datetime = NOW) -> Decision | Refusal:
    """What a message comes to, in the writer's own chat; the coordinator's where nobody is named."""
    answer = Town((case or a_case(),)).write(by, body, now=now)
    assert answer is not None
    return answer


def a_meeting() -> Case:
    """A case with M1 to come, for those covered by consent."""
    return after(with_consent(), asked("!möte kalla 8/12 15", with_consent()))


def an_action() -> Case:
    """A case with action 1, which the school owns."""
    body = '!åtgärd ny "Ringa" område=skola ansvarig=skola klart=15/12'
    return after(with_consent(), asked(body, with_consent()))
