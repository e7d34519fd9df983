"""What the coordinator hears at one moment is one message; the room hears that the group has changed, and no more."""

import pytest

from cases.dues import STOCKHOLM
from tests.town.gathered import Gathered
from tests.town.people import MOTHER, SCHOOL
from tests.town.town import COORDINATOR

CHANGED = "Gruppen har ändrats. Samordnaren hör av sig."
INCOMPLETE = "Gruppen är ofullständig: inget samtycke täcker polis."


def told(gathered: Gathered, moment: int) -> list[str]:
    """What the coordinator has heard since then in their own chat, checkpoints of the journal left out."""
    said = gathered.said_in(gathered.own_room(COORDINATOR), moment)
    return [text for text in said if "kontroll" not in text.lower()]


@pytest.mark.rule("R94", "R15")
async def test_a_withdrawal_of_a_mandatory_party_is_one_message_with_what_the_group_lacks(gathered: Gathered) -> None:
    moment = gathered.now()
    await gathered.says(MOTHER, "ta bort polisen")
    (text,) = told(gathered, moment)
    assert "vh1 tog tillbaka sitt ja" in text
    assert INCOMPLETE in text
    assert "Är det tryggt hemma?" in text
    assert gathered.said_in(gathered.people.case_room.id, moment) == [CHANGED]


@pytest.mark.rule("R94", "R15")
async def test_a_new_paper_without_a_mandatory_party_is_told_of_in_one_message(gathered: Gathered) -> None:
    day = gathered.town.clock.at.astimezone(STOCKHOLM).date()
    paper = f"!samtycke papper CODE {day} SN 1:5\nskola: grund, närvaro\nbup: grund\nja ungdom vh1\ntill {day}"
    await gathered.coordinator(paper)
    card = gathered.people.messages()[-1]
    moment = gathered.now()
    await gathered.says(COORDINATOR, "ja", reply_to=card.event)
    lacking = [text for text in told(gathered, moment) if "ofullständig" in text]
    assert len(lacking) == 1
    assert "polis är ute ur gruppen" in lacking[0]
    assert SCHOOL in gathered.people.inside()
    assert CHANGED in gathered.said_in(gathered.people.case_room.id, moment)
