"""What is asked of the cases for one word does not grow with how many there are: counted, not timed."""

from collections import Counter

import pytest

from bot.inbound import Inbound, Kind, Trust
from cases.case import Case
from cases.ids import CaseId, EventId, UserId
from storage.folded import Draft
from tests.town.household import SAMORDNARE, Household, Village
from tests.town.many import make_many
from tests.town.town import Town, data_folder

FEW, MANY = 3, 40
WORDS = (
    (SAMORDNARE, "!plan CODE"),
    (SAMORDNARE, "!hjälp"),
    (SAMORDNARE, "!samtycke CODE"),
    (SAMORDNARE, "!logg visa CODE"),
    (SAMORDNARE, '!åtgärd ny CODE "Ringa" område=skola ansvarig=skola klart=15/12'),
    (SAMORDNARE, "!öppna\nfödd 2011-05-14\nbeslut SN 2\nungdom @n:town"),
    (SAMORDNARE, "ja"),
    ("vh1", "vem är med"),
    ("vh1", "ta bort polisen"),
)
"""The coordinator has a part in every one of the cases, so that nothing is small because little of it is theirs."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often a case was fetched, and how often one was asked for an account."""
    counted: Counter[str] = Counter()
    fetch, of = Draft.case, Case.person_of

    def case(draft: Draft, name: CaseId) -> Case:
        counted["fetched"] += 1
        return fetch(draft, name)

    def person_of(case: Case, user: UserId) -> object:
        counted["asked for an account"] += 1
        return of(case, user)

    monkeypatch.setattr(Draft, "case", case)
    monkeypatch.setattr(Case, "person_of", person_of)
    return counted


async def counts(asked: Counter[str], cases: int) -> dict[str, Counter[str]]:
    """What each word asks in a town with so many cases, the way that the pipeline takes alone."""
    with data_folder() as folder:
        town = await Town.found(folder)
        try:
            await town.settle()
            first = await Village(town).opens("2011-05-14", "skola", "polis", "ungdom", "vh1")
            await first.greet("ungdom", "vh1")
            await first.consents("ja ungdom vh1")
            await make_many(first, cases)
            await hear(first, "warm", SAMORDNARE, "!bot")
            found = {}
            for number, (who, text) in enumerate(WORDS):
                asked.clear()
                await hear(first, str(number), who, text.replace("CODE", first.code))
                found[text] = Counter(asked)
            return found
        finally:
            await town.close()


async def hear(first: Household, name: str, who: str, text: str) -> None:
    room = first.chat(who)
    assert room is not None
    town = first.village.town
    said = Inbound(
        EventId(f"${name}"), room, first.users[who], Trust.SIGNED, town.clock.at, Kind.TEXT, text, device="D"
    )
    await town.bot.offline.pipeline.hear(said)


async def test_a_word_asks_as_little_of_many_cases_as_of_few(asked: Counter[str]) -> None:
    few, many = await counts(asked, FEW), await counts(asked, MANY)
    assert few == many
    assert all(few[word]["fetched"] for word in ("!plan CODE", "ta bort polisen")), "nothing was counted"
