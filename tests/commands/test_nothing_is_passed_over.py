"""Whatever is added to a command is read or refused: never done without it, never taken for more than it says (R9)."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.case import Case
from cases.decision import Decision, Line, Refusal
from cases.facts import AnswerGiven, ConsentWithdrawn, MeetingCancelled, PersonTakenOut, Silenced
from commands import ALL
from commands.finding.find import Found, find
from commands.finding.which import which_case
from commands.vocabulary.small import Key
from tests.asking import COORDINATOR, NAMES, WAYS, Town, an_action, asked_by, office_of, owning
from tests.commands.table import WHOLE
from tests.given import a_case, after, facts_of, with_consent

UNHEARD = "grusgång"
NOWHERE = [
    f" {UNHEARD}",
    f' "{UNHEARD}"',
    f"\n{UNHEARD}",
    f" färg={UNHEARD}",
    f"\nfärg={UNHEARD}",
    f", {UNHEARD}",
    f" och {UNHEARD}",
    *(f" {key.value[0]}={UNHEARD}" for key in Key),
]
EMPTY = [f"{before}{key.value[0]}={after}" for key in Key for before, after in ((" ", ""), ("\n", '""'))]
CLOSING = sorted(command.id for command in ALL if command.closing)


def _town() -> Town:
    meeting = Town((an_action(),)).write("samordnare", "!möte kalla 2026-12-10 10:00")
    assert isinstance(meeting, Decision)
    return Town((after(an_action(), meeting),))


TOWN, BEFORE = _town(), Town((a_case(greeted=()),))


def where_done(name: str) -> Town:
    """Where the whole command is done: in a case that is under way, or in one that has just begun."""
    return TOWN if isinstance(TOWN.write("samordnare", WHOLE[name]), Decision) else BEFORE


def done(body: str, town: Town = TOWN) -> list[Decision]:
    answer = town.write("samordnare", body)
    return [answer] if isinstance(answer, Decision) else []


def read(body: str) -> object | None:
    """What the words are read as; None where they are refused."""
    (case,) = TOWN.cases
    found, office = find(body, WAYS, NAMES), office_of(case)
    if not isinstance(found, Found) or isinstance(
        chosen := which_case(found, owning((*office.cases.values(),)), None), Refusal
    ):
        return None
    args = found.command.read(chosen[1], asked_by(COORDINATOR, case, office))
    return None if isinstance(args, Refusal) else (args,)


@pytest.mark.rule("R9")
@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_word_a_line_or_a_key_that_means_nothing_is_never_passed_over(name: str) -> None:
    town = where_done(name)
    for more in NOWHERE:
        for answer in done(WHOLE[name] + more, town):
            assert UNHEARD in repr(answer), f"{WHOLE[name]}{more} was done as if the rest were not there"


@pytest.mark.rule("R9")
@pytest.mark.parametrize("name", sorted(WHOLE.keys() - {"exception-answer"}))
def test_what_is_read_of_a_command_is_all_of_it(name: str) -> None:
    assert read(WHOLE[name]) is not None
    assert [more for more in NOWHERE if (args := read(WHOLE[name] + more)) and UNHEARD not in repr(args)] == []


@pytest.mark.rule("R9")
@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_key_with_nothing_after_it_is_asked_about_and_never_means_everything(name: str) -> None:
    town = where_done(name)
    assert [more for more in EMPTY if done(WHOLE[name] + more, town)] == []


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_second_command_below_is_never_left_undone_in_silence(name: str) -> None:
    assert not done(f"{WHOLE[name]}\n!plan", where_done(name))


@pytest.mark.parametrize("name", sorted(WHOLE))
def test_a_second_case_is_asked_about(name: str) -> None:
    assert not done(f"{WHOLE[name].splitlines()[0]} Björk-17 Lind-83", where_done(name))


@pytest.mark.rule("R9")
@pytest.mark.parametrize("name", [command.id for command in ALL if command.ends and command.id in WHOLE])
@pytest.mark.parametrize("word", ["inte", "ej", "not", "INTE"])
def test_what_ends_something_is_not_done_where_a_not_stands_in_it(name: str, word: str) -> None:
    whole = WHOLE[name].splitlines()[0]
    words = whole.removeprefix("!").split()
    for at in range(1, len(words) + 1):
        assert not done("!" + " ".join([*words[:at], word, *words[at:]]))
    assert not done(f"{whole}\n{word}")


PEOPLE = ("vh1", "vh2", "ungdom", "polis", "skola")
TAILS = st.lists(
    st.tuples(
        st.sampled_from([" ", "\n", ", ", " och ", " & ", " samt "]),
        st.sampled_from([*PEOPLE, "part=polis", "part=skola", "polisen", "skolan", "kategorier=grund", "alla", "soc"]),
    ),
    min_size=1,
    max_size=4,
)


@pytest.mark.rule("R9")
@given(st.sampled_from(["person-remove", "actor-remove", "case-silence", "room-release"]), TAILS)
def test_what_takes_people_out_takes_all_who_are_named_and_nobody_else(name: str, tail: list[tuple[str, str]]) -> None:
    whole = WHOLE[name]
    called = {"polisen": "polis", "skolan": "skola", "part=polis": "polis", "part=skola": "skola"}
    named = {called.get(word, word) for _, word in tail} | {whole.split()[-1]}
    for answer in done(whole + "".join(before + word for before, word in tail)):
        out = {str(fact.person) for fact in facts_of(answer, PersonTakenOut)}
        silenced = {str(fact.person) for fact in facts_of(answer, Silenced)}
        assert (out or silenced or named) == named


@pytest.mark.rule("R9")
@given(TAILS)
def test_a_withdrawal_reaches_every_party_that_is_named_and_no_other(tail: list[tuple[str, str]]) -> None:
    said = "!samtycke återkalla vh1" + "".join(before + word for before, word in tail)
    words = {word for _, word in tail}
    parties = {
        party for party in ("polis", "skola", "soc") if words & {party, f"part={party}", f"{party}en", f"{party}n"}
    }
    people = {"vh1"} | (words & {"vh1", "vh2", "ungdom"})
    for answer in done(said):
        taken = facts_of(answer, ConsentWithdrawn)
        assert {str(fact.person) for fact in taken} == people
        assert all({str(party) for party in fact.parties} <= parties for fact in taken)
        assert {str(party) for fact in taken for party in fact.parties} == parties or not parties
        assert any(fact.parties for fact in taken) == bool(parties)


def test_two_parties_of_one_withdrawal_both_go_however_they_are_written() -> None:
    case = with_consent()
    for rest in (
        "part=polis part=skola",
        "part=polis,skola",
        "part=polis, skola",
        "part = polis och skola",
        "polisen & skolan",
        'part="polis samt skola"',
        "part=polis skola",
    ):
        answer = Town((case,)).write("samordnare", f"!samtycke återkalla vh1 {rest}")
        assert isinstance(answer, Decision), rest
        assert {str(fact.person) for fact in facts_of(answer, PersonTakenOut)} == {"polis", "skola"}


def test_what_stands_below_a_withdrawal_is_its_party_or_one_more_person() -> None:
    below = Town((with_consent(),)).write("samordnare", "!samtycke återkalla vh1\npart=polis")
    assert isinstance(below, Decision)
    assert [fact.parties for fact in facts_of(below, ConsentWithdrawn)] == [("polis",)]
    two = Town((with_consent(),)).write("samordnare", "!samtycke återkalla vh1 part=polis\nvh2 part=skola")
    assert isinstance(two, Decision)
    assert [(f.person, f.parties) for f in facts_of(two, ConsentWithdrawn)] == [
        ("vh1", ("polis",)),
        ("vh2", ("skola",)),
    ]


def test_a_line_with_a_party_below_one_without_is_asked_about() -> None:
    unlike = Town((with_consent(),)).write("samordnare", "!samtycke återkalla vh1\nvh2 part=polis")
    assert unlike == Refusal("refusal-withdraw-unlike")


def test_two_refusals_in_one_message_are_both_taken_down() -> None:
    said = Town((with_consent(),)).write("samordnare", "!samtycke svara vh1 nej\nvh2: nej muntligt")
    assert isinstance(said, Decision)
    assert {str(fact.person) for fact in facts_of(said, AnswerGiven)} == {"vh1", "vh2"}


def test_of_two_one_of_whom_is_nobody_none_goes() -> None:
    answer = Town((with_consent(),)).write("samordnare", "!aktör bort polis\ngranne")
    assert isinstance(answer, Refusal)
    assert answer.reason == "refusal-unknown-handle"


def test_two_meetings_are_cancelled_by_two_commands() -> None:
    assert isinstance(TOWN.write("samordnare", "!möte ställ in M1 M2"), Refusal)
    assert not any(facts_of(answer, MeetingCancelled) for answer in done("!möte ställ in M1"))


def _another(case: Case, code: str, *, without: str = "") -> Case:
    people = {key: person for key, person in case.people.items() if person.handle != without}
    return replace(case, id=type(case.id)(code), code=type(case.code)(code), people=people)


@pytest.mark.rule("R9")
def test_a_removal_without_a_code_is_done_in_the_only_case_it_fits() -> None:
    town = Town((with_consent(), _another(with_consent(), "Lind-83", without="polis")))
    answer = town.write("samordnare", "!aktör bort polis")
    assert isinstance(answer, Decision)
    assert {fact.case for fact in facts_of(answer, PersonTakenOut)} == {with_consent().id}


@pytest.mark.rule("R9")
def test_a_removal_that_fits_several_cases_stands_whole_for_each_ready_to_copy() -> None:
    town = Town((with_consent(), _another(with_consent(), "Lind-83")))
    answer = town.write("samordnare", "!samtycke återkalla vh1\npart=polis")
    assert isinstance(answer, Refusal)
    shown = answer.args["ways"]
    assert isinstance(shown, tuple)
    ways = [dict(line.args)["way"] for line in shown if isinstance(line, Line)]
    assert ways == [f"!samtycke återkalla {code} vh1 part=polis" for code in ("Björk-17", "Lind-83")]
    assert all(isinstance(town.write("samordnare", str(way)), Decision) for way in ways)
