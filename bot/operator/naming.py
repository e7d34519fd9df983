"""Coordinators and those who look on as the configuration names them, written into the journal at start, so that
it shows who was when."""

import logging
from collections.abc import Collection

from bot.clock import SteadyClock
from bot.config import Colleague, Config, Onlooker
from cases.case import Case
from cases.facts import (
    AnyOfficeFact,
    CoordinatorDropped,
    CoordinatorNamed,
    IdentityPinned,
    OnlookersNamed,
    ProtectionOfficersNamed,
)
from cases.ids import Cause, Unit, UserId
from cases.office import Coordinator, Office
from cases.people import Duty
from storage.database import Database

log = logging.getLogger(__name__)


async def name_coordinators(database: Database, config: Config, clock: SteadyClock) -> None:
    """Facts for what has changed since the last start, and none for the rest."""
    async with database.work() as work:
        cases = tuple(work.case(case) for case in work.office().cases)
        facts = [*_changes(work.office(), config, clock), *_onlookers(work.office(), cases, config, clock)]
        await work.record(facts, cause=Cause("configuration"))


def _changes(office: Office, config: Config, clock: SteadyClock) -> list[AnyOfficeFact]:
    now = clock.now()
    facts: list[AnyOfficeFact] = []
    named: dict[UserId, tuple[Unit, Colleague, bool]] = {}
    for name, team in config.units.items():
        people = [(person, False) for person in team.coordinators] + [(person, True) for person in team.deputies]
        named |= {person.matrix_id: (Unit(name), person, deputy) for person, deputy in people}
    for user, who in office.coordinators.items():
        if user not in named:
            facts.append(CoordinatorDropped(at=now, unit=who.unit, user=user))
    for user, (unit, person, deputy) in named.items():
        wanted = _coordinator(unit, person, deputy=deputy)
        if office.coordinators.get(user) != wanted:
            facts.append(
                CoordinatorNamed(
                    at=now,
                    unit=unit,
                    user=user,
                    first_name=person.name,
                    phone=person.phone,
                    deputy=deputy,
                    language=person.language,
                )
            )
        facts += _pinned(office, person, clock)
    return facts


def _pinned(office: Office, person: Colleague | Onlooker, clock: SteadyClock) -> list[AnyOfficeFact]:
    user, key = person.matrix_id, person.master_key
    if key is None or (user in office.pins and office.changed.get(user) != key):
        return []
    return [IdentityPinned(at=clock.now(), user=user, key=key, how="config")]


def _onlookers(office: Office, cases: Collection[Case], config: Config, clock: SteadyClock) -> list[AnyOfficeFact]:
    """Someone with a part in a case is not named: nobody looks on at what they do themselves (R35)."""
    busy = _busy(cases)
    facts: list[AnyOfficeFact] = []
    for name in sorted({*config.units, *(unit for who in office.onlookers.values() for unit in who.units)}):
        asked = config.units[name].onlookers() if name in config.units else {}
        for duty in Duty:
            free = _free(asked.get(duty, ()), busy, duty)
            facts += _named(office, Unit(name), duty, free, clock)
            facts += (fact for person in free for fact in _pinned(office, person, clock))
    return facts


def _busy(cases: Collection[Case]) -> frozenset[UserId]:
    return frozenset(who.user for case in cases for who in case.people.values() if who.user and not who.out)


def _free(asked: tuple[Onlooker, ...], busy: Collection[UserId], duty: Duty) -> tuple[Onlooker, ...]:
    free = tuple(person for person in asked if person.matrix_id not in busy)
    if len(free) < len(asked):
        log.warning("somebody who is to look on (%s) has a part in a case, and is not named", duty)
    return free


def _named(
    office: Office, unit: Unit, duty: Duty, people: tuple[Onlooker, ...], clock: SteadyClock
) -> list[AnyOfficeFact]:
    wanted = {person.matrix_id: person.language for person in people}
    known = (who for who in office.onlookers.values() if who.duty is duty and unit in who.units)
    if wanted == {who.user: who.language for who in known}:
        return []
    named = tuple(wanted.items())
    if duty is Duty.PROTECTION:
        return [ProtectionOfficersNamed(at=clock.now(), unit=unit, officers=named)]
    return [OnlookersNamed(at=clock.now(), unit=unit, duty=duty, people=named)]


def _coordinator(unit: Unit, person: Colleague, *, deputy: bool) -> Coordinator:
    return Coordinator(unit, person.matrix_id, person.name, person.phone, deputy, person.language)
