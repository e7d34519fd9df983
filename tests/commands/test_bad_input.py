"""Bad input: each kind is answered with what is wrong and what helps, nothing changes, and nothing at all raises."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.texts.texts import LANGUAGES
from cases.decision import Decision, Refusal
from tests.asking import SPELLINGS, Town, shown
from tests.given import a_case, with_consent

TOWN = Town((with_consent(),))
BEFORE_CONSENT = Town((a_case(),))
BAD = [
    ("!undantagg", "refusal-did-you-mean"),
    ("!plan nu genast", "refusal-too-many-words"),
    ("!plan färg=röd", "refusal-unknown-key"),
    ("!möte kalla", "refusal-time-missing"),
    ("!möte kalla snart", "refusal-time-ambiguous"),
    ("!möte kalla 31/2 15", "refusal-time-unreadable"),
    ("!möte kalla 2026-11-20 15:00", "refusal-time-past"),
    ("!möte kalla 2027-03-28 02:30", "refusal-time-skipped"),
    ("!möte kalla 2027-10-31 02:30", "refusal-time-ambiguous"),
    ("!möte kalla 2027-03-28 01:30 1h", "refusal-end-skipped"),
    ("!möte kalla 2027-10-31 01:30", "refusal-end-ambiguous"),
    ("!möte kalla 8/12 15 länge", "refusal-length-unreadable"),
    ("!möte kalla 8/12 15 13h", "refusal-meeting-length"),
    ("!möte kalla 8/12 15 typ=kalas", "refusal-unknown-kind"),
    ("!möte flytta", "refusal-which-meeting"),
    ("!möte flytta M9 8/12 15", "refusal-no-such-meeting"),
    ("!möte flytta fikat 8/12 15", "refusal-not-a-number"),
    ("!möte ställ in", "refusal-which-meeting"),
    ("!möte ställ in M9", "refusal-no-such-meeting"),
    ("!åtgärd ny", "refusal-action-without-title"),
    ("!åtgärd ny x område=skola ansvarig=ingen klart=8/12", "refusal-unknown-handle"),
    ("!åtgärd ny x område=månen ansvarig=lots klart=8/12", "refusal-unknown-area"),
    ("!åtgärd ny x område=skola ansvarig=lots klart=1/1/2020", "refusal-time-past"),
    ("!åtgärd ny x område=skola ansvarig=lots klart=sen", "refusal-day-unreadable"),
    ("!åtgärd ny " + "å" * 300 + " område=skola ansvarig=lots klart=8/12", "refusal-title-too-long"),
    ("!åtgärd klar", "refusal-action-number-missing"),
    ("!åtgärd klar ett", "refusal-not-a-number"),
    ("!åtgärd klar 99", "refusal-no-action"),
    ("!åtgärd flytta 3", "refusal-time-missing"),
    ("!åtgärd flytta 99 8/12", "refusal-no-action"),
    ("!samtycke papper", "refusal-paper-without-date"),
    ("!samtycke papper igår igen", "refusal-paper-without-answers"),
    ("!samtycke papper nån gång", "refusal-paper-without-date"),
    ("!samtycke papper 2026-12-24 SN 1\nja vh1\nskola: grund\ntill 2027-01-01", "refusal-signed-in-the-future"),
    ("!samtycke papper 2026-11-20 SN 1\nja vh1\nskola: grund\ntill 2026-11-19", "refusal-end-before-start"),
    ("!samtycke papper 2026-11-20 SN 1\nja granne\nskola: grund\ntill 2027-01-01", "refusal-unknown-handle"),
    ("!samtycke papper 2026-11-20 SN 1\nja polis\nskola: grund\ntill 2027-01-01", "refusal-not-a-grantor"),
    ("!samtycke papper 2026-11-20 SN 1\nja\nskola: grund", "refusal-answer-without-person"),
    ("!samtycke papper 2026-11-20 SN 1\nja vh1\nskola: smak", "refusal-unknown-category"),
    ("!samtycke papper 2026-11-20 SN 1\nja vh1\nskola:", "refusal-party-without-category"),
    ("!samtycke papper 2026-11-20 SN 1\nja vh1\nbageri: grund", "refusal-unknown-party"),
    ("!samtycke papper 2026-11-20 SN 1\nja vh1\nsoc: grund\ntill 2027-01-01", "refusal-too-few-parties"),
    ("!samtycke papper 2026-11-20 SN 1\nhej hopp", "refusal-unknown-line"),
    ("!samtycke papper 2026-11-20 SN 1\nja vh1 vh1\nskola: grund\ntill 2027-01-01", "refusal-answered-twice"),
    ("!samtycke svara", "refusal-answer-incomplete"),
    ("!samtycke svara vh9 ja", "refusal-unknown-handle"),
    ("!samtycke svara vh1 kanske", "refusal-answer-yes-or-no"),
    ("!samtycke återkalla", "refusal-which-person"),
    ("!samtycke återkalla polis", "refusal-withdraw-whose"),
    ("!samtycke återkalla vh1 part=bageri", "refusal-unknown-party"),
    ("!person hälsa", "refusal-which-person"),
    ("!person hälsa polis", "refusal-not-family"),
    ("!person bort samordnare", "refusal-last-coordinator"),
    ("!aktör ny", "refusal-which-party"),
    ("!aktör ny part=bageri @x:kommun.se", "refusal-unknown-party"),
    ("!aktör ny part=polis", "refusal-no-matrix-id"),
    ("!aktör ny part=polis x@kommun.se", "refusal-bad-matrix-id"),
    ("!aktör ny part=polis @x:evil.example", "refusal-other-server"),
    ("!aktör ny part=polis @polis:kommun.se", "refusal-same-id-twice"),
    ("!ärende fas", "refusal-unknown-phase"),
    ("!ärende fas sommar", "refusal-unknown-phase"),
    ("!ärende fas aktualiserad", "refusal-no-such-step"),
    ("!ärende öppna grinden", "refusal-gate-not-shut"),
    ("!hjälp kvantfysik", "refusal-no-help"),
    ("!öppna norr\nfödd 2011-05-14", "refusal-other-unit"),
    ("!öppna syd\nfödd 2031-05-14\nbeslut SN 1\nungdom ring\nvh1 ring", "refusal-born-in-the-future"),
    ("!öppna syd\nfödd i fjol\nbeslut SN 1\nungdom ring\nvh1 ring", "refusal-day-unreadable"),
    ("!öppna syd\nfödd 2011-05-14\nbeslut SN 1\nvh1 ring", "refusal-no-youth"),
    ("!öppna syd\nfödd 2011-05-14\nbeslut SN 1\nungdom ring", "refusal-no-guardian"),
    ("!öppna syd\nfödd 2011-05-14\nbeslut SN 1\nungdom ring\nvh1 ring\nbagare @x:kommun.se", "refusal-unknown-part"),
    ("!öppna syd\nfödd 2011-05-14\nbeslut SN 1\nungdom @A b:kommun.se\nvh1 ring", "refusal-unknown-line"),
    ("!öppna syd\nfödd 2011-05-14\nbeslut SN 1\nungdom ring färg=röd\nvh1 ring", "refusal-unknown-line"),
    ("!plan " + "x" * 40_000, "refusal-too-long"),
    ("!möte\x00 kalla \u202esnart", "refusal-time-ambiguous"),
    ("!samtycke Gran-99", "refusal-not-for-you"),
]


@pytest.mark.parametrize(("body", "reason"), BAD, ids=[body[:40].replace("\n", "|") for body, _ in BAD])
def test_bad_input_is_answered_with_why_and_changes_nothing(body: str, reason: str) -> None:
    answer = TOWN.write("samordnare", body)
    assert isinstance(answer, Refusal), answer
    assert answer.reason == reason
    assert all(shown(answer, language) for language in LANGUAGES)


COMMANDS = [f"!{way}" for ways in SPELLINGS.values() for way in ways]
WORDS = """Björk-17 M1 M3 1 3 vh1 polis ja nej tis 15 8/12 2026-12-08 15:00 1h30 område=skola ansvarig=vh1 klart=15/12
part=polis plats="a b" " = : född beslut skola: grund, till från @x:kommun.se epost ring språk=en muntligt 99999 ½ ١٢"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\n\n"])


@given(st.sampled_from(COMMANDS), st.lists(st.one_of(PIECES, st.text(max_size=12)), max_size=12))
def test_any_words_at_all_after_a_command_are_answered(start: str, rest: list[str]) -> None:
    for town in (TOWN, BEFORE_CONSENT):
        for by in ("samordnare", "polis", "granne"):
            answer = town.write(by, " ".join([start, *rest]))
            assert isinstance(answer, Decision | Refusal)
            assert all(shown(answer, language) for language in LANGUAGES) or isinstance(answer, Decision)


@given(st.text())
def test_any_text_at_all_is_a_command_or_none_and_never_an_error(body: str) -> None:
    for start in ("", "!", "!möte kalla ", "!öppna\n", "!samtycke papper 2026-11-20\n"):
        TOWN.write("samordnare", start + body)


@given(st.text(max_size=40))
def test_a_stranger_is_told_the_same_of_a_case_that_is_and_of_one_that_is_not(body: str) -> None:
    there, nowhere = (TOWN.write("granne", f"!samtycke {code} {body}") for code in ("Björk-17", "Gran-99"))
    assert isinstance(there, Refusal)
    assert isinstance(nowhere, Refusal)
    assert there.reason == nowhere.reason
    assert (there.command or "").replace("Björk-17", "Gran-99") == (nowhere.command or "")
