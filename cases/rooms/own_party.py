"""What one organisation may be told and may tell in the room, for its own people to ask (R27, R90).

Never who of the family has answered what: it names the organisation's own kinds, their last day and the paper."""

from dataclasses import dataclass
from datetime import date

from cases.case import Case
from cases.consent.effective import last_day
from cases.consent.in_force import record_in_force
from cases.ids import Category, Party
from cases.people import SOC, Person
from cases.rooms.kinds import in_order, kinds_of, room_kinds


@dataclass(frozen=True, slots=True)
class OwnParty:
    """`told`: what the organisation may know; `tells`: what may be spoken of in the room, if they are in it."""

    party: Party
    told: tuple[Category, ...]
    tells: tuple[Category, ...]
    through: date | None
    reference: str


def own_party(case: Case, by: Person, day: date) -> OwnParty:
    """As consent has it on this day. Socialtjänsten knows the case already: of it, what it may tell in the room."""
    record, spoken = record_in_force(case, day), room_kinds(case, day)
    told = spoken if by.party == SOC else kinds_of(case, by.party, day)
    return OwnParty(
        party=by.party,
        told=in_order(told),
        tells=in_order(spoken & told if spoken <= told else frozenset()),
        through=last_day(case, day, None if by.party == SOC else by.party),
        reference=(record.paper.reference or "") if record else "",
    )
