"""The one line that `sigbot run` prints when it is up: who it is, how many cases, and who it waits for."""

import sys
from typing import Final

from bot.config import Config
from bot.guard import Guard
from bot.homeserver import Homeserver
from bot.inbound import Membership
from bot.operator.colleagues import Place, Standing, places, standing
from bot.texts.cli_words import say
from bot.trouble import HomeserverError
from cases.ids import Unit
from cases.phases import Phase
from storage.database import Database

INSIDE: Final = "up-joined"


async def say_it_is_up(config: Config, database: Database, homeserver: Homeserver, guard: Guard) -> None:
    """Printed once a start, when the rooms have been looked at. No account of anybody else stands in it."""
    cases = sum(case.phase is not Phase.CLOSED for case in database.cases.values())
    asked = [place for place in places(config) if place.coordinates]
    found = [(place, await _missing(place, database, homeserver, guard)) for place in asked]
    told = [say(text, place=place.text) for place, text in found if text != INSIDE]
    waits = say("up-waits", people="; ".join(told)) if told else ""
    line = say("up", user=config.user, fingerprint=homeserver.fingerprint, cases=cases, waits=waits)
    sys.stdout.write(" ".join(line.split()) + "\n")
    sys.stdout.flush()


async def _missing(place: Place, database: Database, homeserver: Homeserver, guard: Guard) -> str:
    """Why a coordinator is not in the Samordningsrum, as the id of a text."""
    planned, user = database.office.room_of_unit(Unit(place.unit)), place.who.matrix_id
    room = planned.room if planned else None
    if room and user in guard.joined(room):
        return INSIDE
    believed = database.office.pins.get(user)
    stands = await standing(place.who, homeserver.account, homeserver.identity, believed)
    if stands is not Standing.FINE:
        return f"up-{stands}"
    try:
        state = await homeserver.state(room) if room else None
    except HomeserverError:
        state = None
    invited = state is not None and state.members.get(user) is Membership.INVITE
    return "up-invited" if invited else "up-not-invited"
