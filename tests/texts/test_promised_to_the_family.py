"""The very sentences that the family was promised, and what the coordinator hears beside them."""

import pytest

from tests.texts.test_family_texts import START, TEXTS, said


@pytest.mark.rule("R94")
def test_the_one_who_withdrew_is_told_what_is_so_and_no_more() -> None:
    text = said("withdrawn-done", "sv", who=("@party-skola", "@party-polis"), name="Karin")
    assert text == (
        "Det är gjort. Här är mer om det, läs när du vill. Du behöver inte göra något mer nu. Från och med nu får "
        "skolan och polisen inte veta något nytt, och de kommer inte på mötena. Det de redan har läst har de kvar. "
        "Du behöver inte säga varför. Frågar någon i familjen ser de vilka som är med, men inte vem som bestämde. "
        "Är det ett problem? Svara ring. Karin ringer dig. Blev det fel? Skriv fel."
    )
    assert said("withdrawn-by-another-done", "sv") == "Det är gjort. Karin ringer."


QUESTION = "Jag vill vara säker på att jag förstår dig rätt, innan något händer. Inget är ändrat än. "
OF_THE_POLICE = (
    QUESTION + "Menar du polisen? Svara polisen. Menar du alla? Svara alla. Vill du prata först? Svara ring."
)
OF_ALL = QUESTION + "Menar du alla? Svara alla. Är det bara någon? Skriv vem. Vill du prata först? Svara ring."


@pytest.mark.rule("R9")
def test_the_question_is_the_one_that_was_promised() -> None:
    police: tuple[str, ...] = ("@party-polis",)
    assert said("family-ask-take-back", "sv", parties=police, wish=0) == OF_THE_POLICE
    assert said("family-ask-take-back", "sv", parties=(), wish=0) == OF_ALL
    for parties, asked in ((police, OF_THE_POLICE), ((), OF_ALL)):
        wished = said("family-ask-take-back", "sv", parties=parties, wish=1)
        assert wished == asked + " Svarar du inte inom ett dygn gör jag som du skrev."
    assert said("family-may-take-back", "sv", parties=police, wish=0, sentence=0) == (
        "Ja, du får ändra dig när du vill, och du får hjälp ändå. Inget är ändrat än. Vill du det får polisen inget "
        f"nytt. Det de redan vet har de kvar.\n{OF_THE_POLICE}"
    )
    assert said("family-may-take-back", "sv", parties=police, wish=0, sentence=1) == (
        "Ja, du får ändra dig när du vill. Inget är ändrat än, och du bestämmer själv när du gör det. Domen gäller som "
        f"förut. Prata gärna med din socialsekreterare eller advokat först.\n{OF_THE_POLICE}"
    )


@pytest.mark.rule("R96")
@pytest.mark.threat("cry-for-help")
def test_the_answer_to_a_cry_for_help_begins_with_the_numbers() -> None:
    assert said("family-danger", "sv") == (
        "Är det bråttom? Ring 112 nu. Är du under 18? Ring Bris, 116 111. Jag är ett program, ingen läser det här nu. "
        "Karin får veta att du har skrivit, men inte vad. Kväll och natt: socialjouren 010-56 78."
    )
    assert "Karin" not in said("family-danger-unnamed", "sv")
    told = said("told-danger", "sv", handle="ungdom", code="Björk-17")
    assert told == "ungdom i Björk-17 har skrivit något som kan vara fara. Ring i dag."


@pytest.mark.rule("R29", "R94")
def test_the_farewell_says_neither_who_nor_why() -> None:
    assert said("farewell", "sv") == (
        "Du är inte längre med i gruppen. Dina tider med gruppen är avbokade. Har du frågor? Ring samordnaren."
    )
    assert said("farewell-closed", "sv", name="Karin", phone="010-12 34") == (
        "Gruppen är avslutad. Tack. Blir det svajigt igen: ring Karin 010-12 34."
    )
    assert said("nobody-reads", "sv", name="Karin", phone="010-12 34") == (
        "Här läser ingen längre. Ring Karin 010-12 34. Är det fara? Ring 112."
    )
    assert not TEXTS.values_of("farewell", "sv")


@pytest.mark.rule("R94")
def test_those_left_hear_only_that_the_group_has_changed() -> None:
    assert said("group-changed", "sv") == "Gruppen har ändrats. Samordnaren hör av sig."
    assert not TEXTS.values_of("group-changed", "sv")


@pytest.mark.rule("R94")
def test_the_coordinator_gets_the_four_questions() -> None:
    told = said(
        "withdrawn-told",
        "sv",
        who="vh1",
        at=START,
        parties=("@party-polis",),
        category="",
        out=("polis",),
        lacking=(),
        other=0,
        unanswered=0,
    )
    for question in ("Ring vh1", "tryggt hemma?", "Vem berättar för de andra?", "del av en dom?"):
        assert question in told


@pytest.mark.rule("R96")
def test_unknown_words_get_the_numbers_that_somebody_answers() -> None:
    assert said("family-unknown", "sv") == (
        "Jag är ett program och kan inte hjälpa till med det. Ingen läser det här nu. Är det fara? Ring 112. "
        "Kväll och natt: socialjouren 010-56 78. Dagtid: Karin 010-12 34. Vill du att Karin ringer dig? Svara ring."
    )
