"""One more who must say yes is added: the card says who goes out until then, and what it says is what happens (R3)."""

from datetime import timedelta

import pytest

from tests.town.gathered import Gathered
from tests.town.people import CLINIC, POLICE, SCHOOL
from tests.town.town import COORDINATOR

OUT = "Ut tills vh2 har sagt ja på papper och du har släppt in dem igen: polis och skola."
GATHERED = {COORDINATOR, POLICE, SCHOOL}


@pytest.mark.rule("R3")
async def test_the_card_names_who_goes_out_and_they_go_at_the_word_and_return_after_the_yes(gathered: Gathered) -> None:
    assert OUT in await gathered.coordinator("!person ny CODE vh2 ring")
    assert gathered.people.inside() == GATHERED, "nobody goes before the word"
    await gathered.coordinator("lägg till")
    assert gathered.people.inside() == {COORDINATOR}
    answer = await gathered.coordinator(f"!samtycke svara CODE vh2 ja {gathered.town.clock.at.date()}")
    assert gathered.people.inside() == {COORDINATOR}, "a yes on paper alone lets nobody back"
    for handle in ("polis", "skola"):
        assert f"{handle} är borttagen. Tillbaka: !aktör ny {gathered.code} {handle}" in answer
        await gathered.coordinator(f"!aktör ny CODE {handle}")
    assert gathered.people.inside() == GATHERED


@pytest.mark.rule("R3")
async def test_while_the_card_is_open_nobody_comes_in_and_every_question_about_consent_says_so(
    gathered: Gathered,
) -> None:
    await gathered.coordinator("!person ny CODE vh2 ring")
    day = gathered.town.clock.at.date()
    await gathered.coordinator(f"!aktör ny CODE part=bup {CLINIC}")
    lines = ("bup: grund", "polis: grund", "ja ungdom vh1", f"till {day + timedelta(days=60)}")
    paper = "\n".join((f"!samtycke papper CODE {day} SN 1:5", *lines))
    card = await gathered.coordinator(paper)
    assert "bup väntar: frågan om vh2 är öppen." in card
    await gathered.coordinator("ja CODE SN 1:5")
    assert CLINIC not in gathered.people.inside()
    missing = await gathered.coordinator("!samtycke saknas CODE")
    assert "Frågan om vh2 är öppen, och tills den är besvarad släpps ingen in." in missing
    assert "en fråga om en till som ska säga ja är öppen" in await gathered.coordinator("!ärende visa CODE")
    await gathered.coordinator("nej")
    assert CLINIC in gathered.people.inside(), "the yes to the paper counts when the question is answered"
    assert "Frågan om vh2" not in await gathered.coordinator("!samtycke saknas CODE")


@pytest.mark.rule("R3")
async def test_unanswered_for_an_hour_it_counts_as_added_and_both_chats_hear_it(gathered: Gathered) -> None:
    card = await gathered.coordinator("!person ny CODE vh2 ring")
    assert "Svarar du inte på 60 minuter läggs vh2 till." in card
    moment = gathered.now()
    gathered.town.clock.at += timedelta(minutes=30)
    await gathered.town.settle()
    assert gathered.people.inside() == GATHERED
    gathered.town.clock.at += timedelta(minutes=31)
    await gathered.town.settle()
    assert gathered.people.inside() == {COORDINATOR}
    assert gathered.told_coordinator(moment, "ingen svarade om vh2, så vh2 är tillagd och ska också säga ja")
    posted = "\n".join(gathered.said_in(gathered.people.office_room(), moment))
    assert "en till ska säga ja. Frågan var obesvarad i en timme" in posted
    assert "vh2" not in posted
