"""What stays readable in the files: nothing that anyone said, and nobody's name."""

from dataclasses import replace
from pathlib import Path

import pytest

from cases.ages.midnights import CONSENT_END
from cases.decision import About, Ask, ToCaseRoom, ToOffice, ToUser
from cases.dues import Due
from cases.ids import Cause, EventId, LetterId
from storage.letters import Attachment, Letter, Made
from storage.said import Words
from storage.schema import LAYOUTS
from storage.work import Work
from tests.storage.examples import EXAMPLES
from tests.storage.examples.given import AT, CASE, CODE, EVA_USER, PER, PER_USER, UNIT
from tests.storage.opened import Opened

# The tables say `removed` and the like of themselves; no name shorter than five letters, which chance may write.
NAMES = tuple(fact.NAME for fact in EXAMPLES if fact.NAME not in LAYOUTS[0])
WORDS = (
    *(CODE, UNIT, EVA_USER, PER_USER, "Kommunhuset", "fritidsgården", "kim@example.org", "SN 2026-118", "Akt 7"),
    *("polis", "skola_narvaro", "070-000 00 01", "2010-03-14", "broken-withdrawal", "samordnare"),
    *("canary-letter", "canary-html", "canary-made", "canary-file", "canary.ics", "canary-unread", "canary-token"),
    *("canary-secret", "canary-order"),
    *("consent-end", "m.text", "canary-session", "$canary-cause", "canary-due", *NAMES),
)


async def fill(work: Work) -> None:
    await work.claim(Cause("$canary-cause"))
    await work.claim_ratchet("canary-session", 3, EventId("$e"))
    await work.record(EXAMPLES, cause=Cause("$canary-cause"))
    words = Words("canary-letter", "canary-html")
    whole = Letter(LetterId("cmd:$canary-cause:0"), CASE, ToCaseRoom(), "canary-order", words, written=AT)
    attachment = Attachment("canary.ics", "text/calendar", b"canary-file")
    made = Made("m.text", {"body": "canary-made"})
    about = About(Ask.MEETING, CASE, PER, number=1)
    person = Letter(LetterId("2"), CASE, ToUser(PER_USER), "o", words, AT, attachment, about=about, made=made)
    await work.post(whole)
    await work.post(person)
    await work.post(Letter(LetterId("3"), None, ToOffice(UNIT), "o", words, written=AT))
    await work.arm(CASE, [Due("canary-due:consent-end", CONSENT_END, CASE, AT.replace(tzinfo=None))], now=AT)
    await work.keep_unreadable(EventId("$e"), b"canary-unread", AT)
    await work.keep_token("canary-token")


def found(folder: Path, words: tuple[str, ...]) -> list[tuple[str, str]]:
    files = {path.name: path.read_bytes() for path in folder.iterdir()}
    return [(name, word) for name, data in files.items() for word in words if word.encode() in data]


@pytest.mark.threat("leaks")
async def test_no_word_and_no_name_stands_in_any_file_while_running_or_stopped(store: Opened) -> None:
    await store.database.prepare_case(CASE)
    await store.vault.put("canary-secret", b"canary-secret")
    async with store.database.work() as work:
        await fill(work)
    assert {path.name for path in store.folder.iterdir()} > {"sigbot.db", "sigbot.db-wal", "keys.db"}
    assert found(store.folder, WORDS) == []
    await store.again()
    assert found(store.folder, WORDS) == []


async def test_the_search_would_find_a_word(store: Opened) -> None:
    (store.folder / "lock").write_bytes(b"x canary-letter x")
    assert found(store.folder, WORDS) == [("lock", "canary-letter")]


@pytest.mark.threat("leaks")
async def test_no_key_stands_in_any_file(store: Opened) -> None:
    await store.open_case()
    keys = [await store.vault.office_key(), await store.vault.case_key(CASE)]
    files = [path.read_bytes() for path in store.folder.iterdir()]
    assert not [key for key in keys for data in files if key and key in data]


def test_no_letter_shows_its_words_when_it_is_printed() -> None:
    attachment = Attachment("canary.ics", "text/calendar", b"canary-file")
    letter = Letter(LetterId("1"), CASE, ToCaseRoom(), "o", Words("canary-letter", "canary-html"), AT, attachment)
    letter = replace(letter, made=Made("m.text", {"body": "canary-made"}))
    assert "canary" not in repr(letter)
