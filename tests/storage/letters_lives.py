"""What may become of the letters of two cases and the office, in any order; and how each transaction ends."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final

from hypothesis import strategies as st

from cases.decision import About, Ask, ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.ids import CaseId, EventId, LetterId
from storage.letters import Destination, Letter, Made, Parked
from storage.said import Words
from storage.work import Work
from tests.storage.examples.given import AT, CASE, PER, PER_USER, UNIT

OTHER: Final = CaseId("1" * 32)
CASES: Final = (CASE, OTHER)
NAMES: Final = tuple("abcdefg")
LATER: Final = AT + timedelta(hours=1)
MOMENTS: Final = (None, AT, LATER, LATER + timedelta(days=2))
PLACES: Final[tuple[Destination, ...]] = (ToPerson(PER), ToUser(PER_USER), ToCaseRoom(), ToOffice(UNIT))


@st.composite
def written(draw: st.DrawFn) -> Letter:
    to = draw(st.sampled_from(PLACES))
    farewell, about = draw(st.booleans()), draw(st.sampled_from((None, About(Ask.MEETING, CASE, None, number=1))))
    return Letter(
        LetterId(draw(st.sampled_from(NAMES))),
        None if isinstance(to, ToOffice) else draw(st.sampled_from(CASES)),
        to,
        draw(st.sampled_from("xy")),
        Words("words"),
        AT,
        about=about,
        farewell=farewell,
        last_answer=draw(st.booleans()),
        not_before=draw(st.sampled_from(MOMENTS)),
        pinned=draw(st.sampled_from((None, AT))),
        shows_place=draw(st.booleans()),
        redacts=draw(st.sampled_from((None, EventId("$other")))),
        attempts=draw(st.integers(0, 2)),
    )


def at_once(letter: Letter) -> Letter:
    """As one that is handed over as it is written."""
    return replace(letter, about=None, attempts=0, made=Made("kind", {"a": 1}))


Act = Callable[[Work], Awaitable[object]]
NAME: Final = st.builds(LetterId, st.sampled_from(NAMES))
ACTS: Final[st.SearchStrategy[Act]] = st.one_of(
    st.builds(lambda letter: lambda work: work.post(letter), written()),
    st.builds(lambda letter: lambda work: work.post(letter), written()),
    st.builds(lambda letter: lambda work: work.post(at_once(letter), tried=AT), written()),
    st.builds(lambda name: lambda work: work.hand_over(name, AT, lambda _: Made("kind", {"a": 1})), NAME),
    st.builds(lambda name: lambda work: work.sent(name, EventId(f"${name}")), NAME),
    st.builds(lambda name: lambda work: work.withdraw(name), NAME),
    st.builds(lambda name: lambda work: work.not_left(name), NAME),
    st.builds(lambda name: lambda work: work.seen_as(name, EventId(f"${name}")), NAME),
    st.builds(lambda name: lambda work: work.refused(name, timedelta(1)), NAME),
    st.builds(lambda name: lambda work: work.park(name, Parked.REFUSED), NAME),
    st.just(lambda work: work.withdraw_letters(CASE, PER)),
    st.just(lambda work: work.withdraw_farewells(CASE, PER)),
    st.just(lambda work: work.none_waits_past(LATER)),
)
ENDS: Final = st.sampled_from(("commit", "commit", "commit", "roll back", "start again"))
LIVES: Final = st.lists(st.tuples(st.lists(ACTS, max_size=5), ENDS), max_size=12)
AFTER: Final = st.integers(0, 20)
"""After so many transactions the other case is purged, if there are so many."""


async def post(name: str, work: Work) -> None:
    await work.post(named(name))


async def post_at_once(name: str, work: Work) -> None:
    await work.post(at_once(named(name)), tried=AT)


def named(name: str) -> Letter:
    return Letter(LetterId(name), CASE, ToPerson(PER), name, Words("words"), AT)
