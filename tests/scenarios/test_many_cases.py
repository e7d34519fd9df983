"""A town with many cases is a town like any: each is its own, its room holds its people, and its bot answers there."""

from tests.town.household import Village
from tests.town.many import make_many
from tests.town.town import Town, data_folder

PARTS = ("lots", "skola", "polis", "ungdom", "vh1")


async def test_many_cases_are_each_like_the_first_and_nothing_is_put_right_in_them() -> None:
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            await town.settle()
            village = Village(town)
            first = await village.opens("2011-05-14", *PARTS)
            await first.greet("ungdom", "vh1")
            await first.consents("ja ungdom vh1")
            rooms, said = len(town.server.rooms), len(town.server.sent)
            others = await make_many(first, 5)
            cases = town.bot.offline.database.cases
            assert len(cases) == 5
            assert {len(case.people) for case in cases.values()} == {len(first.case.people)}
            assert len({case.room for case in cases.values()}) == 5
            assert len({person for case in cases.values() for person in case.people}) == 5 * len(first.case.people)
            assert len(town.server.rooms) == rooms + 4 * len(first.case.rooms.planned)
            assert len(town.server.sent) == said, "the bot found something to say of them"
            assert first.room >= {"samordnare", "lots", "skola", "polis"}
            assert others[2].code in await first.coordinator(f"!plan {others[2].code}")
        finally:
            await town.close()
