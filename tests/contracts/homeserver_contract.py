"""What the bot relies on of any Homeserver, as one list of checks."""

from collections.abc import Awaitable, Callable

from tests.contracts import contract_late_keys as late_keys
from tests.contracts import contract_rooms as rooms
from tests.contracts import contract_sending as sending
from tests.contracts.contract_stage import Stage

CHECKS: tuple[Callable[[Stage], Awaitable[None]], ...] = (
    sending.a_message_reaches_its_readers_and_no_newcomer,
    sending.an_invited_reader_reads_nothing_until_they_join,
    sending.a_removed_reader_reads_nothing_later,
    sending.a_frozen_room_sends_nothing_until_it_thaws,
    sending.a_room_with_a_joined_outsider_is_shut,
    sending.who_came_is_read_from_the_sync_and_who_is_not_among_the_readers_shuts_the_room,
    sending.an_outsider_not_told_of_yet_gets_no_key_and_shuts_the_room_at_the_next_look,
    sending.one_transaction_is_one_event,
    sending.an_event_that_is_no_message_is_read_as_none,
    sending.a_request_to_verify_is_told_and_its_device_hears_that_it_has_ended,
    sending.a_letter_is_found_again_by_its_hash,
    sending.what_the_bot_keeps_of_a_thread_is_read_back_newest_first,
    sending.a_file_comes_back_as_it_was_sent_and_never_more_of_it_than_was_asked_for,
    rooms.a_room_is_found_again_by_its_nonce,
    rooms.an_account_is_or_is_not,
    rooms.a_new_room_has_the_one_shape,
    rooms.membership_goes_invite_join_leave,
    rooms.the_first_sync_ever_brings_no_message,
    rooms.the_same_token_brings_the_same_messages,
    rooms.a_message_in_the_clear_is_marked_so,
    sending.a_mispinned_person_is_believed_in_the_closing_direction_only,
    sending.a_person_without_keys_gets_none_and_holds_nobody_back,
    late_keys.a_reader_no_key_reached_reads_what_was_said_to_them_once_it_can,
    late_keys.what_is_owed_goes_to_its_readers_of_then_and_to_nobody_removed,
    late_keys.what_will_be_owed_is_said_before_the_event_leaves,
    late_keys.what_was_owed_before_a_restart_is_handed_late_to_who_is_still_owed_it,
    late_keys.a_key_that_was_owed_before_a_restart_is_not_for_those_removed_and_asked_in_again,
    rooms.a_forced_member_stirs_the_room_and_powers_are_put_back,
    rooms.who_comes_and_goes_is_named_as_they_were_named_last,
    rooms.who_is_named_is_told_before_the_answer_and_what_is_asked_ahead_is_taken_up,
    rooms.what_is_pinned_is_one_message_and_putting_back_leaves_it,
    rooms.an_invitation_is_told_and_declined,
    sending.a_room_we_are_not_in_is_not_read,
    rooms.what_members_show_as_read_is_told_once_and_not_what_they_keep_to_themselves,
    rooms.a_restart_stirs_the_rooms_of_which_something_is_heard,
)
"""Each runs over the real client and over the fake."""
