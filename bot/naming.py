"""Coordinators as the configuration names them, brought into the journal at start, so that it shows who was when."""

from bot.clock import SteadyClock
from bot.config import Colleague, Config
from cases.facts import AnyOfficeFact, CoordinatorDropped, CoordinatorNamed, IdentityPinned
from cases.ids import Cause, Unit, UserId
from cases.office import Coordinator, Office
from storage.database import Database


async def name_coordinators(database: Database, config: Config, clock: SteadyClock) -> None:
    """Facts for what has changed since the last start, and none for the rest."""
    async with database.work() as work:
        facts = _changes(work.office(), config, clock)
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
        if person.master_key and (user not in office.pins or office.changed.get(user) == person.master_key):
            facts.append(IdentityPinned(at=now, user=user, key=person.master_key, how="config"))
    return facts


def _coordinator(unit: Unit, person: Colleague, *, deputy: bool) -> Coordinator:
    return Coordinator(unit, person.matrix_id, person.name, person.phone, deputy, person.language)
