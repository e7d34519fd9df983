"""Which command a message is, whose case it means, and what is said when it is none."""

import pytest

from cases.decision import Line, Refusal
from cases.ids import CaseCode, CaseId, Unit
from cases.office import ListedCase
from commands.finding.find import Found, Several, Unknown, find
from commands.finding.which import which_case
from commands.reading.words import Words
from tests.asking import NAMES, TEXTS, WAYS, owning

BJORK = ListedCase(CaseId("c1"), CaseCode("Björk-17"), Unit("syd"))
ASK = ListedCase(CaseId("c2"), CaseCode("Ask-42"), Unit("syd"))


def found(body: str) -> Found:
    answer = find(body, WAYS)
    assert isinstance(answer, Found), answer
    return answer


def unknown(body: str) -> Unknown:
    answer = find(body, WAYS)
    assert isinstance(answer, Unknown), answer
    return answer


@pytest.mark.parametrize(
    ("body", "command"),
    [
        ("!samtycke", "consent-grid"),
        ("!SAMTYCKE papper 2026-11-20", "consent-paper"),
        ("!mote kalla tis 15", "meeting-call"),
        ("!meeting call tue 15", "meeting-call"),
        ("!möte ställ in M3", "meeting-cancel"),
        ("!mote stall in M3", "meeting-cancel"),
        ("!åtgärd klar 1", "action-done"),
        ("!oppna syd\nfödd 2011-05-14", "open"),
        ("!ärende öppna grinden Björk-17", "case-gate"),
        ("!ärende", "case-show"),
        ("!ärenden", "cases"),
        ("!samtycke Björk-17", "consent-grid"),
    ],
)
def test_a_command_is_found_in_swedish_in_plain_letters_and_in_english(body: str, command: str) -> None:
    assert found(body).command.id == command


@pytest.mark.parametrize(
    "body",
    [
        "",
        "hej",
        "hej !plan",
        "> !plan",
        "> hej\n> !plan",
        "!",
        "Påminnaren och !plan",
        "@annan:kommun.se !plan",
        "!!!",
        "!1",
        "！plan",
        "plan!",
        "?plan",
    ],
)
def test_what_does_not_begin_as_a_command_is_none(body: str) -> None:
    assert find(body, WAYS) is None


@pytest.mark.parametrize(
    "body",
    [
        " !plan",
        "\n!plan",
        "\u00a0\u200b!plan\u2060",
        "! plan",
        "`!plan`",
        "```\n!plan\n```",
        "```text\n!plan\n```",
        "“!plan”",
        "»!plan«",
        "'!plan'",
        "*!plan*",
        "👉 !plan 🙏",
        "!plan.",
        "!plan!",
        "!plan …",
        "!plan, tack",
        "!plan tack!",
        "!plan\n\nTack!",
        "@paminnaren:kommun.se !plan",
        "@paminnaren:kommun.se: !plan",
        "Påminnaren: !plan",
        "påminnaren, !plan",
        "> vad sa du?\n\n!plan",
        "!PLAN",
    ],
)
def test_what_stands_around_a_command_is_taken_off(body: str) -> None:
    answer = find(body, WAYS, NAMES)
    assert isinstance(answer, Found), answer
    assert (answer.command.id, answer.words.items, answer.words.lines) == ("plan", (), ())


@pytest.mark.parametrize(
    ("body", "command", "rest"),
    [
        ("!ställ in M1 i björk-17", "meeting-cancel", "björk-17 M1"),
        ("!ställ in möte M1 björk-17", "meeting-cancel", "björk-17 M1"),
        ("!möteställin björk 17 M 1", "meeting-cancel", "björk-17 M1"),
        ("!avboka mötet M1", "meeting-cancel", "M1"),
        ("!cancel meeting bjork-17 M1", "meeting-cancel", "bjork-17 M1"),
        ("!ta bort vh2 björk17", "person-remove", "björk-17 vh2"),
        ("!remove vh2 from bjork-17", "person-remove", "bjork-17 vh2"),
        ("!aktör björk-17 ta bort polis", "actor-remove", "björk-17 polis"),
        ("!stäng ärendet björk-17", "case-close", "björk-17"),
        ("!avsluta (Björk-17)", "case-close", "Björk-17"),
        ("!björk-17 avsluta", "case-close", "björk-17"),
        ("!björk-17", "case-show", "björk-17"),
        ("!återkalla samtycket vh1 björk-17", "consent-withdraw", "björk-17 vh1"),
        ("!samtycke björk-17 svara vh1 nej", "consent-answer", "björk-17 vh1 nej"),
        ("!tysta vh 1 björk-17", "case-silence", "björk-17 vh1"),
        ("!ärende tysta\nbjörk-17\nvh1", "case-silence", "björk-17 vh1"),
        ("!åtgärd 1 klar", "action-done", "1"),
        ("!samtycket björk-17", "consent-grid", "björk-17"),
    ],
)
def test_the_order_of_the_words_and_where_the_code_stands_make_no_difference(
    body: str, command: str, rest: str
) -> None:
    assert (found(body).command.id, found(body).words.text) == (command, rest)


@pytest.mark.parametrize(
    "body", ["!möte ställ inte in M1", "!ta inte bort vh2", "!person bort ej vh2", "!avsluta\ninte"]
)
def test_a_not_in_what_ends_something_is_asked_about(body: str) -> None:
    assert find(body, WAYS) == Refusal("refusal-do-or-not")


@pytest.mark.parametrize(
    ("body", "room", "apart"),
    [
        ("!person bort vh1\n!plan", None, ["!person bort vh1", "!plan"]),
        (
            "!möte kalla 8/12 15\n!möte kalla 9/12 15",
            "Ask-42",
            ["!möte kalla Ask-42 8/12 15", "!möte kalla Ask-42 9/12 15"],
        ),
        ("!plan Björk-17\n!idag", "Ask-42", ["!plan Björk-17", "!idag"]),
        ("!idag\n!persn bort vh1\n!hejsan", None, ["!idag", "!person bort vh1", "!hejsan"]),
        ("!öppna syd\nvh2 ring\n!plan", None, ["!öppna syd\nvh2 ring", "!plan"]),
    ],
)
def test_of_several_commands_in_one_message_each_comes_back_to_be_sent_alone(
    body: str, room: str | None, apart: list[str]
) -> None:
    several = find(body, WAYS)
    assert isinstance(several, Several)
    refusal = several.refusal(room)
    assert refusal.reason == "refusal-several-commands"
    ways = refusal.args["ways"]
    assert isinstance(ways, tuple)
    below = {"line-way-apart": "", "line-way-below": "\n"}
    assert [f"{below[way.text]}{dict(way.args)['way']}" for way in ways if isinstance(way, Line)] == [
        f"{break_}{row}" for one in apart for break_, row in zip(("", "\n"), one.split("\n"), strict=False)
    ]
    assert all(one in TEXTS.say(refusal.reason, refusal.args, "sv").plain for one in apart)


def test_of_very_many_commands_in_one_message_none_is_read() -> None:
    assert find("!plan\n" * 9, WAYS) == Several(())


def test_two_codes_in_one_command_are_asked_about() -> None:
    assert which_case(found("!plan Björk-17 Ask-42"), owning((BJORK, ASK)), None) == Refusal("refusal-several-codes")


def test_the_lines_below_belong_to_the_command() -> None:
    words = found("!öppna syd\nfödd 2011-05-14\n\n  vh2 ring  ").words
    assert words.text == "syd"
    assert words.lines == ("född 2011-05-14", "vh2 ring")


@pytest.mark.parametrize(
    ("body", "suggestion"),
    [
        ("!persn ny vh3 ring", "!person ny vh3 ring"),
        ("!undantagg vh_forhindrad vh1", "!undantag vh_forhindrad vh1"),
        ("!samtyke svara vh1 ja", "!samtycke svara vh1 ja"),
        ("!samtycke paper 2026-11-20 SN 1\nja vh1", "!samtycke papper 2026-11-20 SN 1\nja vh1"),
    ],
)
def test_a_word_nearly_right_is_asked_about_with_the_whole_command(body: str, suggestion: str) -> None:
    assert unknown(body).suggestion == suggestion


@pytest.mark.parametrize("body", ["!xyzzy", "!" + "a" * 300, "!ÿÿÿÿ"])
def test_a_word_like_no_other_gets_help_and_no_guess(body: str) -> None:
    assert unknown(body).refusal() == Refusal("refusal-unknown-word", {"word": body[1:]})


def test_a_look_alike_letter_makes_no_command_but_a_question() -> None:
    assert unknown("!рlan").suggestion == "!plan"


def test_forty_kilobytes_are_answered_and_not_read() -> None:
    assert find("!plan " + "å" * 20_000, WAYS) == Refusal("refusal-too-long")
    assert find("å" * 20_000, WAYS) is None


def test_in_a_case_room_no_code_is_needed() -> None:
    case, words = chosen("!plan", (), BJORK)
    assert (case, words.text, words.whole()) == (BJORK, "", "!plan Björk-17")
    case, words = chosen("!plan björk-17", (), BJORK)
    assert (case, words.text) == (BJORK, "")


def test_another_case_is_not_spoken_of_in_a_case_room() -> None:
    assert which_case(found("!plan Ask-42"), owning((BJORK, ASK)), BJORK) == Refusal("refusal-other-case-here")


def chosen(body: str, mine: tuple[ListedCase, ...], room: ListedCase | None = None) -> tuple[ListedCase | None, Words]:
    answer = which_case(found(body), owning(mine), room)
    assert not isinstance(answer, Refusal), answer
    return answer


@pytest.mark.parametrize("body", ["!samtycke Björk-17", "!samtycke bjork-17", "!samtycke BJÖRK-17"])
def test_elsewhere_the_code_comes_first_however_it_is_written(body: str) -> None:
    assert chosen(body, (BJORK, ASK))[0] == BJORK


def test_the_code_may_be_left_out_by_someone_with_one_case() -> None:
    assert chosen("!samtycke", (ASK,))[0] == ASK


def test_someone_with_two_cases_is_asked_and_gets_the_command_filled_in() -> None:
    answer = which_case(found("!möte flytta M3 tis 15"), owning((BJORK, ASK)), None)
    codes = ("Björk-17", "Ask-42")
    assert answer == Refusal("refusal-which-case", {"codes": codes}, command="!möte flytta Björk-17 M3 tis 15")


def test_a_closed_case_stands_in_no_list_and_is_meant_by_its_code_alone() -> None:
    own = owning((BJORK,), (ASK,))
    assert which_case(found("!samtycke"), own, None) == (BJORK, found("!samtycke").words)
    named = which_case(found("!samtycke Ask-42"), own, None)
    assert not isinstance(named, Refusal)
    assert named[0] == ASK
    several = which_case(found("!samtycke"), owning((), (BJORK, ASK)), None)
    assert isinstance(several, Refusal)
    assert several.args == {"codes": ()}
    assert which_case(found("!samtycke"), owning((), (ASK,)), None) == (ASK, found("!samtycke").words)


@pytest.mark.rule("R34")
def test_an_unknown_case_and_somebody_elses_read_alike() -> None:
    nobodys = which_case(found("!samtycke Gran-99"), owning((BJORK,)), None)
    somebody_elses = which_case(found("!samtycke Ask-42"), owning((BJORK,)), None)
    without = which_case(found("!samtycke"), owning(), None)
    assert nobodys == somebody_elses == without == Refusal("refusal-not-for-you")


def test_help_takes_its_examples_from_one_of_the_cases() -> None:
    assert chosen("!hjälp", (BJORK, ASK))[0] == BJORK
    assert chosen("!hjälp", ())[0] is None
    assert chosen("!öppna syd", (BJORK,))[0] is None


def test_a_quoted_word_is_never_taken_for_a_code() -> None:
    assert chosen('!åtgärd ny "Covid-19"', (BJORK,))[0] == BJORK
