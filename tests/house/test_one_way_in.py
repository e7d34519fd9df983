"""What a server or a stranger wrote is read in one place: no other module of the client has a parser (N4)."""

from pathlib import Path

CLIENT = Path(__file__).parents[2] / "bot" / "ways" / "matrix"
READERS = {"shapes/reading.py", "login.py"}
"""The gate; and our own login as we have kept it."""


def test_only_the_gate_parses_json() -> None:
    parsing = {
        str(path.relative_to(CLIENT))
        for path in CLIENT.rglob("*.py")
        if any(word in path.read_text("utf-8") for word in ("json.loads", "JSONDecoder(", ".json()", "msgspec.json"))
    }
    assert parsing == READERS
