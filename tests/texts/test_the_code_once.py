"""In a professional's own chat each message begins with the case's code: no text names it once more beside commands."""

import re
from typing import Final

import pytest

from bot.texts.texts import LANGUAGES
from bot.writing.lettering import NAMES_ITS_CASE
from tests.texts.every_text import TEXTS, read_by_people, ways

CODE: Final = "Björk-17"
TO_COPY: Final = re.compile(r"<pre>.*?</pre>|<code>.*?</code>|<strong>.*?</strong>", re.DOTALL)
"""Commands, and answers that name what they answer."""
NOT_OF_A_CASE: Final = ("family-", "help-", "usage-", "line-", "glossary-")
"""To a family, examples, and lines of a list of cases."""
APART: Final = {
    "contact-request": "words to send on to somebody who does not see the chat",
    "extract-part": "the heading of a paper that is handed over",
    "history-exception": "the code is that of an exception",
    "history-exception-voided": "the same",
    "person-greeted": "the code is the family's own",
    "renewal-block": "a command as a whole",
}


def times_named(text: str, language: str) -> int:
    """How often a reader of one message sees the code, at most; the message begins with it."""
    most = 0
    for values in ways(text, language):
        said = TEXTS.say(text, {**values, **({"code": CODE} if "code" in values else {})}, language)
        begins = said.plain.startswith(CODE) or text in NAMES_ITS_CASE
        most = max(most, TO_COPY.sub("", said.html).count(CODE) + (not begins))
    return most


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_names_the_code_twice(language: str) -> None:
    texts = [text for text in read_by_people(language) if not text.startswith(NOT_OF_A_CASE)]
    twice = {text for text in texts if times_named(text, language) > 1}
    assert twice == set(APART)
