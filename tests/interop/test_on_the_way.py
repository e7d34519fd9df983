"""What may happen to a message on its way: it overtakes its key, or the server changes what stands beside it."""

from datetime import timedelta

from tests.interop.casefile import PAPER, call, consented_case, open_case
from tests.interop.person import replying
from tests.interop.town import Town


async def test_n22_a_message_that_overtakes_its_room_key_is_obeyed_when_the_key_comes(town: Town) -> None:
    coordinator = town.coordinator
    await coordinator.hold_keys(town.desk)
    early = await coordinator.say(town.desk, "!mall öppna")
    await town.ask(coordinator, town.office, "!bot")
    assert not [heard for heard in coordinator.hearing.messages if heard.reply_to == early]
    await coordinator.release_keys()
    await town.answer_to(coordinator, early)
    await town.settle()
    assert len([heard for heard in coordinator.hearing.messages if heard.reply_to == early]) == 1


async def test_n22_a_late_key_opens_a_message_that_the_bot_has_asked_for_again_and_kept_over_a_restart(
    town: Town,
) -> None:
    coordinator = town.coordinator
    await coordinator.hold_keys(town.desk)
    moment = coordinator.moment()
    early = await coordinator.say(town.desk, "!mall öppna")
    await town.ask(coordinator, town.office, "!bot")
    town.bot.set_clock(town.bot.now() + timedelta(minutes=2))
    asked_again = town.says("Jag kunde inte läsa ditt meddelande. Skriv det igen.", room=town.desk)
    await town.hears(coordinator, asked_again, after=moment)
    await town.bot.stop()
    await town.bot.start()
    await coordinator.release_keys()
    answer = await town.answer_to(coordinator, early)
    assert answer.reply_to == early


async def test_n3_a_reply_is_to_what_stands_in_its_ciphertext_whatever_the_server_writes_beside_it(town: Town) -> None:
    police = await town.person("polis")
    case = await consented_case(town, polis=police)
    first, second = [await call(case, police, day) for day in ("8/12", "15/12")]
    await police.relabel_next(replying(first.event))
    answered = await town.reply(police, second, "nej")
    assert "Du har svarat nej på M2" in answered.text


async def test_n3_a_relation_beside_the_ciphertext_lets_nobody_in_and_the_name_of_the_case_does(town: Town) -> None:
    case = await open_case(town)
    card = await case.at_desk(PAPER)
    await town.coordinator.relabel_next(replying(card.event))
    asked = await case.at_desk("ja")
    assert f"ja {case.code}" in asked.text
    await town.settle(case.people["polis"])
    assert case.room not in case.people["polis"].rooms()
    await case.at_desk("ja CODE")
    await case.people["polis"].wait_joined(case.room)
