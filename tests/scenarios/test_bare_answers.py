"""Answers without a reply, over the whole bot: the one question they fit, or a list; never one the server chose."""

from datetime import timedelta

import pytest

from cases.facts import Attendance, ConsentConfirmed, MeetingAnswered, MeetingCancelled
from cases.ids import EventId, UserId
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, POLICE, SCHOOL
from tests.town.town import COORDINATOR

UNSURE = "Jag är inte säker"


async def attendance(gathered: Gathered, number: int, who: UserId) -> Attendance | None:
    person = gathered.people.case.person_of(who)
    assert person is not None
    answers = [
        fact.answer
        for fact in await gathered.facts()
        if isinstance(fact, MeetingAnswered) and (fact.number, fact.person) == (number, person.id)
    ]
    return answers[-1] if answers else None


async def says(gathered: Gathered, who: UserId, text: str, device: str = "DEVICE") -> str:
    """What the bot answers."""
    event = gathered.town.server.say(who, gathered.own_room(who), text, device=device)
    await gathered.town.settle()
    return "\n".join(message.body for message in gathered.people.answers_to(event))


def hold(gathered: Gathered, who: UserId, text: str, device: str = "DEVICE") -> EventId:
    return gathered.town.server.say(who, gathered.own_room(who), text, held=True, device=device)


async def bring(gathered: Gathered, event: EventId) -> str:
    gathered.town.server.bring(event)
    await gathered.town.settle()
    return "\n".join(message.body for message in gathered.people.answers_to(event))


async def meets(gathered: Gathered, *people: UserId) -> None:
    """They have a chat of their own with the bot, and have written in it."""
    for who in people:
        await gathered.says(who, "!samtycke", gathered.people.case_room.id)
        await says(gathered, who, "hej")


async def called(gathered: Gathered, when: str) -> None:
    assert "är kallat" in await gathered.coordinator(f"!möte kalla CODE {when}")


@pytest.mark.parametrize("who", [POLICE, MOTHER])
async def test_a_bare_yes_answers_the_one_call_that_is_open_and_the_answer_names_it(
    gathered: Gathered, who: UserId
) -> None:
    await called(gathered, "2026-03-10 15:00")
    assert "tisdag 10 mars kl. 15.00" in await says(gathered, who, "Ja!")
    assert await attendance(gathered, 1, who) is Attendance.YES
    assert "tisdag 10 mars kl. 15.00" in await says(gathered, who, "sjuk")
    assert await attendance(gathered, 1, who) is Attendance.SICK


async def test_with_two_open_each_is_listed_with_what_to_write_and_that_works(gathered: Gathered) -> None:
    await called(gathered, "2026-03-10 15:00")
    await called(gathered, "2026-03-13 09:00")
    listed = await says(gathered, POLICE, "ja")
    assert f"• ja M1 {gathered.code} –" in listed
    assert f"• ja M2 {gathered.code} –" in listed
    assert await attendance(gathered, 1, POLICE) is await attendance(gathered, 2, POLICE) is None
    assert "M2" in await says(gathered, POLICE, f"ja M2 {gathered.code}")
    assert await attendance(gathered, 2, POLICE) is Attendance.YES
    assert "M1" in await says(gathered, POLICE, "ja")
    assert await attendance(gathered, 1, POLICE) is Attendance.YES


async def test_a_parent_is_asked_which_day_and_answers_by_the_day(gathered: Gathered) -> None:
    await called(gathered, "2026-03-10 15:00")
    await called(gathered, "2026-03-13 09:00")
    listed = await says(gathered, MOTHER, "ja")
    assert "• ja tisdag –" in listed
    assert "• ja fredag –" in listed
    assert "fredag 13 mars" in await says(gathered, MOTHER, "ja, fredag")
    assert await attendance(gathered, 2, MOTHER) is Attendance.YES
    assert await attendance(gathered, 1, MOTHER) is None


async def test_a_bare_yes_to_the_card_lets_nobody_in_and_the_one_that_names_the_case_does(gathered: Gathered) -> None:
    card = await gathered.coordinator(_paper("SN 1:5"))
    assert card.endswith(f"ja {gathered.code}")
    assert f"• ja {gathered.code} SN 1:5 –" in await says(gathered, COORDINATOR, "ja")
    assert _confirmed(await gathered.facts()) == 1
    assert UNSURE not in await says(gathered, COORDINATOR, f"ja {gathered.code}")
    assert _confirmed(await gathered.facts()) == 2


async def test_after_half_an_hour_the_card_is_refused_with_what_shows_it_again(gathered: Gathered) -> None:
    await gathered.coordinator(_paper("SN 1:5"))
    gathered.town.clock.at += timedelta(minutes=31)
    for answer in ("ja CODE", "ja"):
        assert f"!samtycke saknas {gathered.code}" in await gathered.coordinator(answer)
    assert _confirmed(await gathered.facts()) == 1
    again = await gathered.coordinator("!samtycke saknas CODE")
    assert f"ja {gathered.code}" in again
    await gathered.coordinator("ja CODE")
    assert _confirmed(await gathered.facts()) == 2


async def test_what_cannot_be_undone_is_repeated_with_its_verb_also_without_a_reply(gathered: Gathered) -> None:
    await called(gathered, "2026-03-10 15:00")
    await says(gathered, COORDINATOR, "ja")
    await gathered.coordinator("!möte ställ in CODE M1")
    for short in ("ja M1", "ja, ställ in"):
        assert "ja, ställ in M1" in await gathered.coordinator(short)
    assert not [fact for fact in await gathered.facts() if isinstance(fact, MeetingCancelled)]
    await gathered.coordinator("ja, ställ in M1")
    assert [fact for fact in await gathered.facts() if isinstance(fact, MeetingCancelled)]


@pytest.mark.threat("moved-answer")
async def test_a_yes_that_the_server_held_back_is_no_answer_to_what_is_asked_after_a_later_message(
    gathered: Gathered,
) -> None:
    await meets(gathered, POLICE)
    held = hold(gathered, POLICE, "ja")
    await says(gathered, POLICE, "!mina")
    await called(gathered, "2026-03-10 15:00")
    assert f"ja M1 {gathered.code}" in await bring(gathered, held)
    assert await attendance(gathered, 1, POLICE) is None
    assert "M1" in await says(gathered, POLICE, "ja")
    assert await attendance(gathered, 1, POLICE) is Attendance.YES


@pytest.mark.threat("moved-answer")
async def test_a_held_back_answer_stays_none_after_a_restart_and_after_the_session_has_changed(
    gathered: Gathered,
) -> None:
    await says(gathered, MOTHER, "hej")
    held = hold(gathered, MOTHER, "ja")
    gathered.town.server.sessions.rotate(MOTHER, gathered.own_room(MOTHER))
    await says(gathered, MOTHER, "när")
    await called(gathered, "2026-03-10 15:00")
    await gathered.town.restart()
    assert "ja tisdag" in await bring(gathered, held)
    assert await attendance(gathered, 1, MOTHER) is None
    gathered.town.server.sessions.rotate(MOTHER, gathered.own_room(MOTHER))
    await says(gathered, MOTHER, "ja")
    assert await attendance(gathered, 1, MOTHER) is Attendance.YES


@pytest.mark.threat("moved-answer")
async def test_a_held_back_yes_that_names_the_case_confirms_no_later_card(gathered: Gathered) -> None:
    await says(gathered, COORDINATOR, "hej")
    held = hold(gathered, COORDINATOR, f"ja {gathered.code}")
    await gathered.coordinator(_paper("SN 1:5"))
    assert UNSURE in await bring(gathered, held)
    assert _confirmed(await gathered.facts()) == 1


@pytest.mark.threat("moved-answer")
async def test_a_message_whose_key_was_held_back_is_no_answer_to_what_was_asked_after_it_came(
    gathered: Gathered,
) -> None:
    await meets(gathered, SCHOOL)
    room = gathered.own_room(SCHOOL)
    unread = gathered.town.server.say(SCHOOL, room, "ja", readable=False)
    await gathered.town.settle()
    await called(gathered, "2026-03-10 15:00")
    gathered.town.server.deliver_key(unread)
    await gathered.town.settle()
    assert await attendance(gathered, 1, SCHOOL) is None
    assert UNSURE in "".join(message.body for message in gathered.people.answers_to(unread))


async def test_from_another_app_of_theirs_a_new_session_counts_and_an_old_one_names_the_question(
    gathered: Gathered,
) -> None:
    await meets(gathered, POLICE)
    await says(gathered, POLICE, "hej", device="DESK")
    await says(gathered, POLICE, "hej")
    await called(gathered, "2026-03-10 15:00")
    assert UNSURE in await says(gathered, POLICE, "ja", device="DESK")
    assert UNSURE not in await says(gathered, POLICE, f"ja M1 {gathered.code}", device="DESK")
    await called(gathered, "2026-03-12 15:00")
    assert UNSURE not in await says(gathered, POLICE, "ja", device="TABLET")
    assert await attendance(gathered, 2, POLICE) is Attendance.YES


async def test_among_others_words_that_answer_a_colleague_are_no_answer_to_the_bot(gathered: Gathered) -> None:
    room, moment = gathered.people.case_room.id, gathered.now()
    await called(gathered, "2026-03-10 15:00")
    await gathered.says(POLICE, "ja", room)
    assert await attendance(gathered, 1, POLICE) is None
    assert not [text for text in gathered.said_in(room, moment) if UNSURE in text]


@pytest.mark.parametrize("quoted", ["> Du kallas till M1\n\nja", "> <@bot:town> Du kallas\n> till M1\nja"])
async def test_quoted_lines_are_taken_off_whatever_the_relation_says(gathered: Gathered, quoted: str) -> None:
    await called(gathered, "2026-03-10 15:00")
    await says(gathered, POLICE, quoted)
    assert await attendance(gathered, 1, POLICE) is Attendance.YES


@pytest.mark.parametrize(("who", "words"), [(POLICE, "En reaktion räknas inte"), (MOTHER, "räknas inte som svar")])
async def test_a_reaction_on_an_open_question_is_told_once_that_it_is_no_answer(
    gathered: Gathered, who: UserId, words: str
) -> None:
    await called(gathered, "2026-03-10 15:00")
    room, moment = gathered.own_room(who), gathered.now()
    asked = next(
        message
        for message in reversed(gathered.people.messages())
        if message.room == room and "file" in message.content
    )
    for reader in (who, SCHOOL, who):
        gathered.town.server.react(reader, room, asked.event)
        await gathered.town.settle()
    assert [words in text for text in gathered.said_in(room, moment)] == [True]
    assert await attendance(gathered, 1, who) is None


async def test_a_reaction_on_what_asks_nothing_or_is_answered_is_nothing(gathered: Gathered) -> None:
    await called(gathered, "2026-03-10 15:00")
    await says(gathered, POLICE, "ja")
    room, moment = gathered.own_room(POLICE), gathered.now()
    for message in gathered.people.messages():
        gathered.town.server.react(POLICE, room, message.event)
    await gathered.town.settle()
    assert gathered.said_in(room, moment) == []


def _paper(reference: str) -> str:
    lines = ("skola: grund, närvaro", "polis: grund, umgänge", "ja ungdom vh1", "till 2026-05-20")
    return f"!samtycke papper CODE 2026-03-02 {reference}\n" + "\n".join(lines)


def _confirmed(facts: tuple[object, ...]) -> int:
    return sum(isinstance(fact, ConsentConfirmed) for fact in facts)
