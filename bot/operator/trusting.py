"""A fingerprint confirmed on the host, `sigbot trust @id FINGERPRINT`: the only coordinator is never locked out."""

from bot.clock import Clock, SteadyClock
from bot.config import Config
from bot.operator import secretfile
from cases.decision import Refusal
from cases.facts import IdentityPinned
from cases.ids import Cause
from cases.naming import read_id
from cases.unit.identities import grouped, read_fingerprint
from storage.database import Database
from storage.folder import JOURNAL
from storage.root import RootSecret
from storage.vault import Vault


class TrustRefused(Exception):
    """No Matrix id, no fingerprint, or no journal to write in. `reason` is the id of a text, `said` what was typed."""

    def __init__(self, reason: str, said: str) -> None:
        super().__init__(reason)
        self.reason = reason
        self.said = said


async def trust(config: Config, user: str, fingerprint: str, clock: Clock) -> str:
    """From the next start this key is the person's identity: the fingerprint, in groups.

    Raises TrustRefused, and bot.operator.refused.START_ERRORS; beside a running bot that is AlreadyRunning."""
    whose, key = read_id(user, None), read_fingerprint(fingerprint)
    if isinstance(whose, Refusal):
        raise TrustRefused("trust-bad-id", user)
    if isinstance(key, Refusal):
        raise TrustRefused("trust-bad-fingerprint", fingerprint)
    secretfile.check_data_folder(config.data_folder)
    if not (config.data_folder / JOURNAL).exists():
        raise TrustRefused("trust-before-first-start", user)
    vault = await Vault.open(config.data_folder, RootSecret.read(config.root_secret_file))
    try:
        database = await Database.open(config.data_folder, vault)
        try:
            async with database.work() as work:
                now = SteadyClock(clock, await work.highest_clock()).now()
                fact = IdentityPinned(at=now, user=whose, key=key, how="operator")
                await work.record([fact], cause=Cause("operator:trust"))
        finally:
            await database.close()
    finally:
        await vault.close()
    return grouped(key)
