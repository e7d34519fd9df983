"""Which command a message is, and what is said when it is none."""

import pytest

from cases.decision import Line, Refusal
from commands.finding.find import Found, Several, Unknown, find
from tests.asking import NAMES, TEXTS, WAYS


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
