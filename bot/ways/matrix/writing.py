"""The door to Matrix: what a letter says, answers and ends, as the content of an event."""

from collections.abc import Mapping
from typing import Any, Final

from bot.ways.matrix.messages import MESSAGE
from bot.ways.matrix.verifying import CANCEL, end_in_room
from storage.letters import Answers, Letter, Made

ANSWERS: Final = "se.sigbot.answers"
"""Which message in another room this answers. It stands in the ciphertext alone: a reply is one within its own room."""


class MatrixDoor:
    """See Door."""

    def make(self, letter: Letter) -> Made:
        """See Door."""
        if letter.made is not None:
            return Made(letter.made.kind or MESSAGE, letter.made.content)
        if letter.ends is not None:
            return Made(CANCEL, end_in_room(letter.ends))
        return Made(MESSAGE, content_of(letter))

    def with_file(self, letter: Letter, file: Mapping[str, Any] | None) -> Made:
        """See Door."""
        made = self.make(letter)
        if letter.attachment is not None and file is not None:
            info = {"mimetype": letter.attachment.mimetype, "size": len(letter.attachment.data)}
            return Made(made.kind, {**made.content, "file": file, "info": info})
        return Made(made.kind, _without_file(made.content))


def content_of(letter: Letter) -> dict[str, Any]:
    """The content of m.room.message: plain and HTML body, and who must act (Matrix spec, m.mentions)."""
    assert letter.words is not None, "what ends nothing and takes nothing away says something"
    words = letter.words
    content: dict[str, Any] = {"msgtype": _msgtype(letter, act=words.act), "body": words.plain}
    if words.html is not None:
        content |= {"format": "org.matrix.custom.html", "formatted_body": words.html}
    content["m.mentions"] = {"user_ids": [words.mentioned]} if words.mentioned else {}
    if letter.attachment is not None:
        content["filename"] = letter.attachment.filename
    return content | (_tie(letter.answers) if letter.answers else {})


def _msgtype(letter: Letter, *, act: bool) -> str:
    if letter.attachment is not None:
        return "m.file"
    return "m.text" if act else "m.notice"


def _tie(answers: Answers) -> dict[str, Any]:
    """A reply in that room, a word in the ciphertext in the writer's own (R90)."""
    return {ANSWERS: answers.event} if answers.elsewhere else {"m.relates_to": _relation(answers)}


def _relation(answers: Answers) -> dict[str, Any]:
    """A reply to what is answered, in its thread where it came in one; or a place in a thread alone."""
    thread = {"rel_type": "m.thread", "event_id": answers.thread} if answers.thread else {}
    if answers.event is None:
        return thread
    in_thread = thread | {"is_falling_back": False} if thread else {}
    return {"m.in_reply_to": {"event_id": answers.event}} | in_thread


def _without_file(content: Mapping[str, Any]) -> Mapping[str, Any]:
    """The words beside a file say it too."""
    if "filename" not in content:
        return content
    return {name: value for name, value in content.items() if name != "filename"} | {"msgtype": "m.text"}
