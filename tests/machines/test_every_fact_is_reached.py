"""One whole life in which every act is played, so that no fact there is stays outside the machine unnoticed."""

import pytest

from cases.facts import ALL
from cases.models import STANDARD
from tests.machines.consent_acts import EVERYONE, FIFTEEN, TURNING_18, WHOLE
from tests.machines.consent_machine import MORNING, RoomWithinConsent
from tests.machines.model_acts import NONE, ONE
from tests.machines.who_answers import KEPT_FROM, SOLE
from tests.machines.wishing_acts import OTHER_WORDS
from tests.storage.examples import UNREACHED
from tests.town.people import CLINIC, CLUB, FATHER, MOTHER, POLICE, SCHOOL, SECOND_SCHOOL, STRANGER, YOUTH
from tests.town.telling import facts_of


def consent_comes_and_goes(life: RoomWithinConsent) -> None:
    life.somebody_is_greeted(MOTHER, right=False)
    for who in (MOTHER, YOUTH):
        life.somebody_is_greeted(who, right=True)
    life.everyone_says_yes(WHOLE | {("bup", "grund")}, None, 30)
    life.another_guardian_is_thought_of(CLINIC)
    life.another_actor_is_added(CLINIC)
    life.another_actor_is_added(CLUB)
    life.another_actor_is_added(SECOND_SCHOOL)
    life.the_club_promises_to_keep_silent()
    life.the_coordinator_chooses_what_is_spoken_of(["grund"])
    life.somebody_is_let_into_the_room(YOUTH)
    life.somebody_says_whether_to_share_the_room(YOUTH, "nej")
    life.a_withdrawal_is_taken_down(MOTHER, "polis")
    life.a_meeting_is_called(3)
    life.a_word_was_a_mistake(MOTHER)
    life.the_last_paper_was_a_mistake()
    life.everyone_says_yes(WHOLE, None, 30)
    life.somebody_takes_it_back_by_mistake(YOUTH, None)
    life.somebody_wishes(YOUTH, "polis", None)
    for words in OTHER_WORDS:
        life.somebody_says_what_closes_nothing(YOUTH, words)
    life.somebody_else_signs(YOUTH, "skola")
    life.an_answer_is_taken_down(YOUTH, "nej", 0)


def others_are_asked(life: RoomWithinConsent) -> None:
    life.another_guardian_is_added()
    life.an_exception_is_noted(SOLE, FATHER)
    life.the_certifier_answers(0, "nej")
    life.what_they_may_be_told_is_decided(FATHER, told=True)
    life.an_exception_is_granted(FATHER, "vh_forhindrad")
    life.an_exception_is_noted(KEPT_FROM, MOTHER)
    life.the_certifier_answers(0, "nej")
    life.the_youth_says_whether_a_guardian_hears_a_last_word(MOTHER, agreed=True)
    life.a_withdrawal_is_taken_down(FATHER, None)
    life.the_coordinator_opens_the_gate()
    life.an_exception_was_a_mistake(1)
    life.another_model_is_taken_up(ONE)
    life.the_youth_is_found_mature()
    life.the_group_must_have("bup")
    life.another_model_is_taken_up(NONE)
    life.another_model_is_taken_up(STANDARD)
    life.the_birth_date_was_typed_wrong(TURNING_18)
    life.the_birth_date_was_typed_wrong(FIFTEEN)
    life.days_pass(1, MORNING)
    life.a_paper_is_taken_down(WHOLE, EVERYONE, 0, None, 30, "SN 1:4", frozenset({MOTHER}))
    life.the_coordinator_says_yes_to_a_card(0)


def there_is_much_to_say(life: RoomWithinConsent) -> None:
    life.somebody_promises(SCHOOL, 4, "skola", own=True)
    life.somebody_promises(POLICE, 4, "skola", own=False)
    life.the_last_promise_is_kept_or_put_off("flytta")
    life.the_last_promise_is_kept_or_put_off("klar")
    life.a_meeting_is_called(3)
    life.the_last_meeting_is_moved(5)
    life.somebody_answers_what_they_were_asked(SCHOOL, "ja")
    life.days_pass(2, MORNING)
    life.days_pass(1, MORNING)
    life.somebody_answers_what_they_were_asked(SCHOOL, "hinner inte")
    life.somebody_answers_what_they_were_asked(SCHOOL, "klar")
    life.somebody_lives_protected(MOTHER)
    life.where_is_it_is_asked_in_the_room("!möten")
    life.a_place_is_written_all_the_same()
    life.the_certifier_says_whether_it_is_over("nej")
    life.the_certifier_says_whether_it_is_over("ja")
    life.a_bare_answer_is_held_back(YOUTH, "ja")
    life.what_was_held_back_is_delivered(0)
    life.the_last_meeting_is_called_off()
    life.a_meeting_is_called(1)
    for said in ("!dagordning frågad", '!anteckna "Det går bra"'):
        life.a_meeting_is_prepared(said)
    life.days_pass(2, MORNING)
    life.the_last_meeting_is_closed(3, ", utom ungdom")
    life.an_interpreter_is_needed(6)
    for said in ("!huvudkontakt skola", "!fråga polis", "!samtycke kvitto ungdom lämnat", "!delat dnr=SN-9 part=polis"):
        life.something_is_noted_or_asked(said)
    life.somebody_asks(YOUTH, "byt språk")
    life.the_coordinator_silences(MOTHER)
    life.the_coordinator_speaks_again(MOTHER)
    life.what_they_may_be_told_is_decided(MOTHER, told=False)


def people_come_and_go(life: RoomWithinConsent) -> None:
    life.somebody_promises(SCHOOL, 4, "skola", own=False)
    life.the_coordinator_will_be_away(0, 5)
    life.the_coordinator_is_back_early()
    life.a_colleague_takes_the_case_over()
    life.somebodys_keys_change(POLICE)
    life.an_account_is_shut_out(SCHOOL)
    life.the_coordinator_trusts_them(by_account=True)
    life.somebody_gets_a_new_account(SCHOOL, answers=False)
    life.somebody_gets_a_new_account(YOUTH, answers=True)
    life.somebody_is_forced_in(STRANGER, powers=True)
    life.somebody_is_taken_out(POLICE)
    life.somebody_writes_in_their_own_chat(POLICE, "ja")
    life.their_app_shows_all_as_read(POLICE)
    life.acts = 100
    life.the_case_is_closed()


@pytest.mark.rule("R1", "R2", "R3", "R9", "R29")
def test_every_fact_is_written_in_a_life_of_the_machine_or_left_out_for_a_reason() -> None:
    life = RoomWithinConsent()
    try:
        life.a_case_is_opened(born=FIFTEEN, guardians=1, greeted=False, lasts=0)
        for part in (consent_comes_and_goes, others_are_asked, there_is_much_to_say, people_come_and_go):
            part(life)
        written = set(life.run(facts_of(life.town)))
    finally:
        life.teardown()
    for kind in ALL:
        file = f"tests/storage/examples/{kind.__module__.rpartition('.')[2]}.py"
        lacking = f"{file}: write in UNREACHED why no life here writes {kind.__name__}, or play one that does"
        assert kind.NAME in written or kind in UNREACHED, lacking
        assert kind.NAME not in written or kind not in UNREACHED, f"{file}: a life writes {kind.__name__}: take it out"
