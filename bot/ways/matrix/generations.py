"""The crypto store's generation rises at each start, in the store and in the journal: so an old copy is known (N15).

The two files are never written at once. The journal says first that it is about to rise and last that it has risen;
killed between, the store may be at either. A copy taken since the last start says what the store itself would: it is
not seen.
"""

from bot.journalport import Generation, Generations
from bot.ways.matrix.store import Machine
from storage.failpoints import reach


async def rise(machine: Machine, generations: Generations) -> None:
    """The store is used by this start."""
    settled = (await generations.get()).settled
    number = settled + 1
    await generations.put(Generation(settled, number))
    reach("generation.begun")
    machine.store.keep_generation(number)
    reach("generation.stored")
    await generations.put(Generation(number, number))
