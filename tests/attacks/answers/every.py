"""All that the bot reads of a server."""

from tests.attacks.answers.of_keys import keys_claim, keys_query, own_keys
from tests.attacks.answers.of_little import of_accounts, of_doings
from tests.attacks.answers.of_rooms import members, past, rooms, state, state_put_back
from tests.attacks.answers.of_sync import sync
from tests.attacks.answers.one import Answered
from tests.attacks.scripted import Town


def each_answer(town: Town) -> tuple[Answered, ...]:
    """One honest answer of each kind."""
    return (
        sync(town),
        keys_query(town),
        keys_claim(town),
        own_keys(town),
        state(),
        state_put_back(),
        members(),
        rooms(),
        past(town),
        *of_accounts(town),
        *of_doings(town),
    )
