"""Someone who leaves is told so in their own chat, and may read it there: until they have, or for a day (R29)."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.letters.leaving import Leave, may_leave
from bot.rooms.talks import holds_open
from cases.case import Case
from cases.days import today
from cases.decision import Say, ToPerson
from cases.facts import FarewellRead, FarewellSent, FarewellWritten, PersonLetIn, PersonTakenOut, RoomPlanned
from cases.fold import fold as fold_on
from cases.ids import CaseId, EventId, LetterId, Nonce, Party, PersonId, UserId
from cases.lifecycle import close
from cases.members.departures import take_out
from cases.members.returning import come_back
from cases.office import Office
from cases.people import Contact, Person
from cases.presence import Presence, WhyOut
from cases.rooms.farewells import NOBODY_READS, TO_READ, gets_farewell, read_with, reads_only
from cases.rooms.presence import NOBODY, of_case
from cases.unit.identities import block, trust
from storage.letters import Letter
from tests.asking import COORDINATOR, office_of
from tests.given import NOW, THROUGH, after, agreed, at, facts_of, invites, only_said, refused, said, who
from tests.rules.papers.test_withdrawals import BUSY, VH1
from tests.settled import withdraw

POLICE, SECOND = PersonId("polis"), timedelta(seconds=1)
TEXT, CANCEL, ANSWER = EventId("$text"), EventId("$cancel"), EventId("$answer")
GONE = after(BUSY, withdraw(BUSY, VH1, VH1, (Party("polis"),), NOW))


def sent(case: Case, event: EventId, when: datetime, *, answer: bool = False, to: PersonId = POLICE) -> Case:
    return fold_on(case, [FarewellSent(case=case.id, at=when, person=to, event=event, answer=answer)])


TOLD = sent(sent(GONE, TEXT, NOW), CANCEL, NOW + SECOND)


def user(case: Case, person: PersonId = POLICE) -> UserId:
    known = case.people[person].user
    assert known is not None
    return known


def read(case: Case, event: EventId, person: PersonId = POLICE) -> Case:
    """The case after a receipt of this person's at this message."""
    covered = read_with([case], user(case, person), event)
    return fold_on(case, [FarewellRead(case=case.id, at=NOW + SECOND, person=who, event=event) for _, who in covered])


def has_chat(case: Case, when: datetime, person: PersonId = POLICE) -> bool:
    """Whether they may be in a chat of their own with the bot, nothing waiting to be sent there."""
    planned = fold_on(case, [RoomPlanned(case=case.id, at=NOW, nonce=Nonce(person), person=person)])
    asks = of_case(planned if case.people[person].is_family else case, when, NOBODY, "Påminnaren")
    inside = asks.served.union(*(room.people for room in asks.family))
    return user(case, person) in inside


def letter(person: PersonId, *, farewell: bool = False, last_answer: bool = False) -> Letter:
    to = ToPerson(person)
    return Letter(LetterId("x"), BUSY.id, to, "lane", None, NOW, farewell=farewell, last_answer=last_answer)


@pytest.mark.rule("R29")
def test_the_farewell_is_a_text_that_calls_for_its_reader_and_the_cancelled_times_follow_it() -> None:
    answer = withdraw(BUSY, VH1, VH1, (Party("polis"),), NOW)
    words, cancelled = only_said(answer, "farewell"), invites(answer)["polis"]
    assert words.act
    assert answer.effects.index(words) < answer.effects.index(cancelled)


@pytest.mark.rule("R29")
def test_who_was_told_stays_in_their_own_chat_until_a_day_after_the_last_of_it_was_sent() -> None:
    last = NOW + SECOND
    assert has_chat(TOLD, last + TO_READ - SECOND)
    assert not has_chat(TOLD, last + TO_READ)


@pytest.mark.rule("R29")
def test_the_chat_asks_for_another_answer_at_the_moment_at_which_it_closes() -> None:
    assert of_case(TOLD, NOW, NOBODY, "x").until == NOW + SECOND + TO_READ
    assert of_case(TOLD, NOW + SECOND + TO_READ, NOBODY, "x").until is None


@pytest.mark.rule("R29")
def test_a_receipt_closes_it_only_when_all_of_the_farewell_is_read() -> None:
    assert has_chat(read(TOLD, TEXT), NOW + SECOND), "the cancelled time is not read yet"
    assert has_chat(read(TOLD, EventId("$of-another")), NOW + SECOND)
    assert not has_chat(read(TOLD, CANCEL), NOW + SECOND)


@pytest.mark.rule("R29")
def test_what_comes_after_a_receipt_is_to_be_read_too() -> None:
    early = read(sent(GONE, TEXT, NOW), TEXT)
    assert not has_chat(early, NOW)
    assert has_chat(sent(early, CANCEL, NOW + SECOND), NOW + SECOND)


@pytest.mark.rule("R29")
def test_an_answer_to_what_they_write_gives_no_more_time_and_a_receipt_at_it_covers_what_stands_above() -> None:
    noon = NOW + timedelta(hours=12)
    asked = sent(TOLD, ANSWER, noon, answer=True)
    assert not has_chat(asked, NOW + SECOND + TO_READ)
    assert not has_chat(read(asked, ANSWER), noon)
    assert has_chat(sent(read(TOLD, TEXT), ANSWER, noon, answer=True), noon)


@pytest.mark.rule("R29")
def test_a_receipt_in_the_chat_of_several_cases_covers_each_farewell_that_stands_above_it() -> None:
    other = replace(GONE, id=CaseId("other"))
    later = sent(other, EventId("$later"), NOW + timedelta(hours=1))
    assert {case for case, _ in read_with([TOLD, later], user(TOLD), EventId("$later"))} == {TOLD.id, later.id}
    assert {case for case, _ in read_with([TOLD, later], user(TOLD), CANCEL)} == {TOLD.id}
    assert read_with([TOLD, later], UserId("@somebody:else"), CANCEL) == ()


@pytest.mark.rule("R29", "R76", "R91")
def test_no_farewell_and_no_chat_for_whom_nothing_may_be_said_to() -> None:
    police = BUSY.people[POLICE]
    assert gets_farewell(BUSY, police, WhyOut.WITHDRAWN)
    assert not gets_farewell(BUSY, police, WhyOut.BLOCKED)
    assert not gets_farewell(BUSY, replace(police, protected=True), WhyOut.WITHDRAWN)
    mother = BUSY.people[PersonId("vh1")]
    assert gets_farewell(BUSY, mother, WhyOut.HAND)
    for contact in (Contact(uninformed=True), Contact(silenced=NOW)):
        assert not gets_farewell(BUSY, replace(mother, contact=contact), WhyOut.HAND)
    assert not gets_farewell(BUSY, replace(mother, protected=True), WhyOut.HAND)


@pytest.mark.rule("R29")
@pytest.mark.threat("stolen-device")
def test_an_account_that_is_shut_out_while_it_reads_its_farewell_reads_no_more() -> None:
    shut = fold_on(TOLD, [PersonTakenOut(case=TOLD.id, at=NOW, person=POLICE, why=WhyOut.BLOCKED)])
    assert not has_chat(shut, NOW + SECOND)
    assert may_leave(letter(POLICE, farewell=True), shut, Office(), today(NOW)) is Leave.NEVER
    assert not holds_open(letter(POLICE, farewell=True), shut)


@pytest.mark.rule("R1", "R29")
@pytest.mark.threat("stolen-device")
def test_an_account_that_was_out_when_it_was_shut_out_is_out_as_before_when_its_keys_are_confirmed() -> None:
    leader, police, skola = who(TOLD, "samordnare"), who(TOLD, "polis"), who(TOLD, "skola")
    office = office_of(TOLD)
    shut = TOLD
    for account in (police.user, skola.user, police.user):
        answer = block(office, (shut,), office.coordinators[COORDINATOR], account or UserId(""), NOW + SECOND)
        for _, there in agreed(answer).elsewhere:
            assert not [effect for effect in there.effects if isinstance(effect, Say) and effect.farewell]
            shut = after(shut, there)
    assert {shut.people[each].presence.why for each in (police.id, skola.id)} == {WhyOut.BLOCKED}
    assert refused(come_back(shut, leader, shut.people[police.id], NOW)) == "refusal-account-shut-out"
    trusted = after(shut, trust(office, shut, leader, shut.people[police.id], None, NOW))
    assert (trusted.people[police.id].presence.why, trusted.people[police.id].presence.at) == (WhyOut.WITHDRAWN, NOW)
    assert not after(shut, trust(office, shut, leader, shut.people[skola.id], None, NOW)).people[skola.id].out


@pytest.mark.rule("R29")
def test_nothing_but_the_farewell_and_an_answer_to_who_is_still_there_leaves() -> None:
    day, inside = today(NOW), frozenset({user(TOLD)})
    assert may_leave(letter(POLICE, farewell=True), TOLD, Office(), day) is Leave.NOW
    assert may_leave(letter(POLICE), TOLD, Office(), day, inside) is Leave.NEVER
    assert may_leave(letter(POLICE, last_answer=True), TOLD, Office(), day, inside) is Leave.NOW
    assert may_leave(letter(POLICE, last_answer=True), TOLD, Office(), day) is Leave.NEVER
    back = fold_on(TOLD, [PersonLetIn(case=TOLD.id, at=NOW, person=PersonId("skola"), by=PersonId("samordnare"))])
    assert may_leave(letter(PersonId("skola"), last_answer=True), back, Office(), day, inside) is Leave.NEVER


@pytest.mark.rule("R29")
def test_a_chat_is_kept_for_the_farewell_that_waits_and_for_nothing_else_to_somebody_who_is_out() -> None:
    assert holds_open(letter(POLICE, farewell=True), GONE)
    assert not holds_open(letter(POLICE), GONE)
    assert not holds_open(letter(POLICE, last_answer=True), GONE)
    assert holds_open(letter(PersonId("skola")), GONE)


@pytest.mark.rule("R29")
def test_what_they_write_is_answered_for_the_case_they_left_last_and_not_where_another_case_has_them() -> None:
    day, still = today(NOW), replace(BUSY, id=CaseId("other"))
    assert reads_only([TOLD], user(TOLD), day) is TOLD
    assert reads_only([TOLD, still], user(TOLD), day) is None
    later = after(still, withdraw(still, VH1, VH1, (Party("polis"),), NOW + timedelta(hours=1)))
    assert reads_only([later, TOLD], user(TOLD), day) is later
    assert reads_only([TOLD], user(TOLD, PersonId("skola")), day) is None
    assert [effect.last_answer for effect in NOBODY_READS.effects if isinstance(effect, Say)] == [True]


@pytest.mark.rule("R7", "R29")
def test_whom_a_midnight_turns_away_is_still_in_their_chat_to_be_told_and_only_that_day() -> None:
    last = at(f"{THROUGH} 23:59")
    midnight = last + timedelta(minutes=1)
    assert has_chat(BUSY, last)
    assert has_chat(BUSY, midnight), "the farewell is about to be written"
    assert not has_chat(BUSY, midnight + timedelta(days=1)), "a due that failed keeps nobody in"
    expired = take_out(BUSY, (BUSY.people[POLICE],), WhyOut.EXPIRED, midnight)
    assert facts_of(expired, FarewellWritten)


@pytest.mark.rule("R29", "R74")
def test_at_closing_the_family_is_told_too_and_their_chat_ends_when_they_have_read_it() -> None:
    mother = PersonId("vh1")
    answer = close(BUSY, who(BUSY, "samordnare"), NOW)
    words = [say for say in said(answer, "farewell-closed") if say.to == ToPerson(mother)]
    assert [(say.act, say.farewell) for say in words] == [(True, True)]
    assert answer.effects.index(words[0]) < answer.effects.index(invites(answer)["vh1"])  # type: ignore[union-attr]  # agreed
    closed = after(BUSY, answer)
    assert has_chat(closed, NOW, mother)
    told = sent(closed, TEXT, NOW, to=mother)
    assert has_chat(told, NOW + TO_READ - SECOND, mother)
    assert not has_chat(told, NOW + TO_READ, mother)
    assert not has_chat(read(told, TEXT, mother), NOW, mother)


@pytest.mark.rule("R9", "R29")
def test_one_of_the_family_who_is_taken_out_keeps_their_chat_while_the_case_is_open() -> None:
    mother = PersonId("vh1")
    out = after(BUSY, take_out(BUSY, (BUSY.people[mother],), WhyOut.HAND, NOW))
    assert has_chat(out, NOW + 9 * TO_READ, mother)
    protected = replace(out, people=out.people | {mother: replace(out.people[mother], protected=True)})
    assert not has_chat(protected, NOW, mother)


@pytest.mark.rule("R19")
@pytest.mark.parametrize("agreed", [True, False])
def test_a_guardian_of_an_adult_is_answered_only_if_the_young_person_let_them_have_a_last_text(*, agreed: bool) -> None:
    mother = BUSY.people[PersonId("vh1")]
    mother = replace(mother, presence=Presence(WhyOut.ADULT), contact=Contact(greeted=True, last_words=agreed))
    case = replace(BUSY, people=BUSY.people | {mother.id: mother})
    answer = letter(mother.id, last_answer=True)
    word = may_leave(answer, case, Office(), today(NOW), frozenset({user(case, mother.id)}))
    assert word is (Leave.NOW if agreed else Leave.NEVER)


def in_order(person: Person) -> tuple[EventId, ...]:
    return tuple(each.event for each in person.presence.goodbye.passed) if person.presence.goodbye else ()


@pytest.mark.rule("R29")
def test_nobody_is_out_of_their_chat_between_the_withdrawal_and_the_farewell() -> None:
    assert in_order(GONE.people[POLICE]) == ()
    assert has_chat(GONE, NOW), "whatever the outbox was last seen to hold"
    assert has_chat(GONE, NOW + TO_READ - SECOND)
    assert in_order(TOLD.people[POLICE]) == (TEXT, CANCEL)


def test_a_journal_from_before_farewells_were_followed_keeps_no_chat_open() -> None:
    assert not has_chat(GONE, NOW + TO_READ)
