"""What the family's plain words are read as: wishes, questions, answers, regret, signatures, *stopp* and *ring*."""

import pytest

from cases.facts import Grant
from cases.ids import Party
from commands.hearing.answers import Answered, Outcome, answers, named_alone
from commands.hearing.meaning import Kind, Meaning
from commands.hearing.speech import Phrase
from commands.hearing.withdrawing import is_regret, meaning
from tests.asking import SPEECH
from tests.given import BOTH, GRUND, POLIS, SKOLA, a_case, with_consent

BUP = Party("bup")
CASE = with_consent(a_case(people=("lots", "ungdom", "polis", "skola", "bup")), grants=(*BOTH, Grant(BUP, GRUND)))


@pytest.mark.parametrize(
    ("text", "kind", "parties"),
    [
        ("jag vill inte att polisen ska få veta", Kind.WISH, (POLIS,)),
        ("skolan behöver inte vara med", Kind.WISH, (SKOLA,)),
        ("säg inget till polisen", Kind.WISH, (POLIS,)),
        ("ta bort pollisen", Kind.WISH, (POLIS,)),
        ("ta bort rektorn", Kind.WISH, (SKOLA,)),
        ("ta bort alla utom skolan", Kind.WISH, (POLIS, BUP)),
        ("ta bort soc", Kind.UNCLEAR, ()),
        ("mamma säger att jag ska skriva ta bort polisen men jag vet inte", Kind.UNCLEAR, (POLIS,)),
        ("ta bort polisen i morgon", Kind.UNCLEAR, (POLIS,)),
        ("booliska ha laga saaro", Kind.UNCLEAR, (POLIS,)),
        ("får man ta bort polisen", Kind.QUESTION, (POLIS,)),
        ("vad händer om jag tar bort alla", Kind.QUESTION, ()),
        ("ta bort polisen men inte skolan", Kind.WORD, (POLIS,)),
        ("ta bort alla förutom socialtjänsten", Kind.WORD, ()),
        ("ta bort polis o skola", Kind.WORD, (POLIS, SKOLA)),
        ("ta bort både skolan och polisen", Kind.WORD, (SKOLA, POLIS)),
        ("ni måste ta bort polisen från min grupp", Kind.WORD, (POLIS,)),
        ("samtycket återkallas", Kind.WORD, ()),
        ("vi återkallar samtycket till att skolan deltar", Kind.WORD, (SKOLA,)),
        ("ta bort polisen, jag vill inte att de läser", Kind.WORD, (POLIS,)),
        ("ta bort polisen vill jag inte", Kind.UNCLEAR, (POLIS,)),
        ("måste polisen vara med?", Kind.QUESTION, (POLIS,)),
        ("måste polisen vara med", Kind.QUESTION, (POLIS,)),
        ("hur tar jag bort skolan", Kind.QUESTION, (SKOLA,)),
        ("hur drar man tillbaka samtycket", Kind.QUESTION, ()),
        ("kan polisen sluta vara med", Kind.UNCLEAR, (POLIS,)),
        ("jag vill att skolan lämnar gruppen", Kind.UNCLEAR, (SKOLA,)),
        ("ni får inte prata med polisen mer", Kind.UNCLEAR, (POLIS,)),
        ("blanda inte in polisen", Kind.UNCLEAR, (POLIS,)),
        ("ta bort de andra", Kind.UNCLEAR, ()),
    ],
)
def test_a_wish_an_unclear_word_and_a_question_each_name_who_was_said(
    text: str, kind: Kind, parties: tuple[Party, ...]
) -> None:
    assert meaning(CASE, text, SPEECH) == Meaning(kind, parties)


@pytest.mark.parametrize(
    "text",
    [
        "jag vill INTE ta bort någon",
        "ta inte bort polisen",
        "ta bort min läxa",
        "ingen ska bort",
        "jag ångrar mig inte",
        "jag vill inte gå till skolan",
        "läraren tog min telefon",
        "mamma vill inte gå till polisen",
        "kan du ta bort mötet på torsdag",
        "ska polisen vara med?",
    ],
)
def test_what_is_denied_or_about_something_else_means_nothing(text: str) -> None:
    assert meaning(CASE, text, SPEECH) is None


@pytest.mark.parametrize(
    "text",
    [
        "Mvh mamma",
        "hälsningar pappa",
        "/mamma",
        "// Kims mamma",
        "mamma här",
        "det är mamma som skriver",
        "this is mom",
    ],
)
def test_a_word_that_another_signs_is_a_word_and_says_so(text: str) -> None:
    for whole in (f"ta bort polisen\n{text}", f"hej\nta bort polisen\n{text}"):
        assert meaning(CASE, whole, SPEECH) == Meaning(Kind.WORD, (POLIS,), by_another=True)


@pytest.mark.parametrize(
    "text", ["jag ångrar mig", "Jag ångrar mig!", "ja ångrar mej 😔", "har ångrat mig", "I changed my mind"]
)
def test_regret_alone_is_a_reading_of_its_own(text: str) -> None:
    assert is_regret(text, SPEECH)
    assert meaning(CASE, text, SPEECH) is None
    assert meaning(CASE, f"{text}?", SPEECH) == Meaning(Kind.QUESTION)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("ja", Answered(Outcome.TAKE, (POLIS,))),
        ("ja det är rätt", Answered(Outcome.TAKE, (POLIS,))),
        ("ja men inte skolan", Answered(Outcome.TAKE, (POLIS,))),
        ("skolan", Answered(Outcome.OTHER, (SKOLA,))),
        ("ja och skolan", Answered(Outcome.TAKE, (POLIS,), (SKOLA,))),
        ("polisen och skolan", Answered(Outcome.TAKE, (POLIS,), (SKOLA,))),
        ("alla", Answered(Outcome.TAKE)),
        ("nej ta bort alla", Answered(Outcome.TAKE)),
        ("nej", Answered(Outcome.LEAVE)),
        ("vet inte", Answered(Outcome.LEAVE)),
        ("nej det räcker", Answered(Outcome.LEAVE)),
        ("ring", Answered(Outcome.CALL)),
        ("vad händer då", Answered(Outcome.WONDER)),
        ("ja?", Answered(Outcome.WONDER)),
        ("hej", None),
    ],
)
def test_the_question_is_answered_by_yes_no_a_name_or_a_wish_to_talk(text: str, answer: Answered | None) -> None:
    assert answers(CASE, text, Meaning(Kind.WISH, (POLIS,)), SPEECH) == answer


def test_a_party_named_alone_is_read_as_that_and_no_more() -> None:
    assert named_alone(CASE, "och skolan", SPEECH) == (SKOLA,)
    assert named_alone(CASE, "skolan suger", SPEECH) is None


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        ("fel nummer", Phrase.WRONG_NUMBER),
        ("fel person, jag känner inte er", Phrase.WRONG_NUMBER),
        ("ta bort boten", Phrase.STOP),
        ("stopp🛑", Phrase.STOP),
        ("kan du ringa mig", Phrase.CALL),
        ("i soo wac", Phrase.CALL),
        ("ta bort mamma", Phrase.CALL),
        ("ring inte", None),
        ("du behöver inte ringa", None),
        ("du kan skriva igen", Phrase.START),
    ],
)
def test_stop_ring_and_a_wrong_number_are_heard_unless_they_are_denied(text: str, phrase: Phrase | None) -> None:
    assert SPEECH.heard(text, Phrase.STOP, Phrase.CALL, Phrase.WRONG_NUMBER, Phrase.START) is phrase
