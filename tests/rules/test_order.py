"""A server that holds answers back, or brings them in another order, cannot make them answers to a later question."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cases.order import Mark, Position, counts, is_earlier

pytestmark = pytest.mark.threat("moved-answer")


@dataclass(frozen=True, slots=True)
class Written:
    """One message as its device encrypted it; `moment`: how many things had happened before."""

    device: str
    session: str
    index: int
    moment: int


@dataclass(slots=True)
class Ear:
    """The bot's side: what was heard, and how far that was when a question left."""

    heard: list[Written] = field(default_factory=list)

    def hear(self, message: Written) -> Position:
        self.heard.append(message)
        sessions = [each.session for each in self.heard]
        return Position(message.session, message.index, 1 + sessions.index(message.session))

    def ask(self) -> Mark:
        if not self.heard:
            return Mark()
        last = self.heard[-1].session
        return Mark(len(self.heard), last, max(each.index for each in self.heard if each.session == last))


@dataclass(frozen=True, slots=True)
class Told:
    """An answer as it was heard, and a question that had left before: with what was known of each."""

    answer: Written
    place: Position
    mark: Mark
    asked: int
    known: tuple[Written, ...]
    """What had been heard when the question left."""


STEPS = st.lists(st.sampled_from(("phone", "desk", "new session", "hear first", "hear last", "ask")), max_size=40)


def lived(steps: list[str], devices: tuple[str, ...] = ("phone", "desk")) -> list[Told]:
    """People write, sessions change, the server brings what it likes when it likes, the bot asks."""
    sessions, held, ear = dict.fromkeys(devices, 0), list[Written](), Ear()
    indices: dict[str, int] = {}
    asked: list[tuple[Mark, int, tuple[Written, ...]]] = []
    told: list[Told] = []
    for moment, step in enumerate([*steps, *["hear first"] * len(steps)]):
        if step in devices:
            name = f"{step}-{sessions[step]}"
            indices[name] = indices.get(name, -1) + 1
            held.append(Written(step, name, indices[name], moment))
        elif step == "new session":
            sessions[devices[0]] += 1
        elif step == "ask":
            asked.append((ear.ask(), moment, tuple(ear.heard)))
        elif held:
            message = held.pop(0 if step == "hear first" else -1)
            place = ear.hear(message)
            told += [Told(message, place, mark, at, known) for mark, at, known in asked]
    return told


@given(STEPS)
def test_no_answer_counts_that_was_encrypted_before_something_already_heard_of_its_session(steps: list[str]) -> None:
    for each in lived(steps):
        same = [known for known in each.known if known.session == each.answer.session]
        if any(known.index >= each.answer.index for known in same) and each.known[-1].session == each.answer.session:
            assert not counts(each.mark, each.place)
            assert is_earlier(each.mark, each.place)


@given(STEPS)
def test_no_answer_counts_that_was_encrypted_before_the_last_message_heard_unless_its_session_was_never_heard_of(
    steps: list[str],
) -> None:
    for each in lived(steps):
        known_of = any(known.session == each.answer.session for known in each.known)
        if each.known and each.answer.moment <= each.known[-1].moment and known_of:
            assert not counts(each.mark, each.place)


@given(STEPS)
def test_what_counts_is_further_on_than_the_last_heard_or_of_a_session_not_heard_of(steps: list[str]) -> None:
    for each in lived(steps):
        if counts(each.mark, each.place):
            last = each.known[-1] if each.known else None
            on = last is not None and last.session == each.answer.session and last.index < each.answer.index
            assert on or all(known.session != each.answer.session for known in each.known)


@given(STEPS)
def test_with_one_device_and_a_server_that_keeps_the_order_every_answer_written_after_the_question_counts(
    steps: list[str],
) -> None:
    honest = [each for step in steps for each in ([step, "hear first"] if step == "phone" else [step])]
    for each in lived([step for step in honest if step not in {"desk", "hear last"}], ("phone",)):
        if each.answer.moment > each.asked:
            assert counts(each.mark, each.place)
            assert not is_earlier(each.mark, each.place)


def test_the_first_message_somebody_ever_sends_may_be_an_answer() -> None:
    assert counts(Mark(), Position("s", 0, 1))


def test_an_answer_from_another_device_heard_of_before_does_not_count_bare_but_may_name_what_it_answers() -> None:
    mark, other = Mark(7, "phone", 3), Position("desk", 9, 2)
    assert not counts(mark, other)
    assert not is_earlier(mark, other)
