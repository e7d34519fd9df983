"""What RFC 5546 allows in an organizer's messages, as data, and a check of bytes against it without a library."""

from collections import Counter
from typing import Final

ONE: Final = (1, 1)
ONE_OR_NONE: Final = (0, 1)
ANY: Final = (0, 10_000)
SOME: Final = (1, 10_000)
NONE: Final = (0, 0)
_OFTEN: Final = dict.fromkeys(
    ("ATTACH", "CATEGORIES", "COMMENT", "CONTACT", "EXDATE", "RDATE", "RELATED-TO", "RESOURCES"), ANY
)
_ONCE: Final = dict.fromkeys(
    (
        "CLASS", "CREATED", "DESCRIPTION", "DTEND", "DURATION", "GEO", "LAST-MODIFIED", "LOCATION", "PRIORITY",
        "RECURRENCE-ID", "RRULE", "STATUS", "TRANSP", "URL",
    ),
    ONE_OR_NONE,
)  # fmt: skip
TABLES: Final[dict[str, dict[str, tuple[int, int]]]] = {
    "REQUEST": _OFTEN
    | _ONCE
    | {
        "ATTENDEE": SOME, "DTSTAMP": ONE, "DTSTART": ONE, "ORGANIZER": ONE, "SEQUENCE": ONE_OR_NONE, "SUMMARY": ONE,
        "UID": ONE, "REQUEST-STATUS": NONE,
    },
    "CANCEL": _OFTEN
    | _ONCE
    | {
        "ATTENDEE": ANY, "DTSTAMP": ONE, "DTSTART": ONE_OR_NONE, "ORGANIZER": ONE, "SEQUENCE": ONE,
        "SUMMARY": ONE_OR_NONE, "UID": ONE, "REQUEST-STATUS": NONE,
    },
}  # fmt: skip
"""RFC 5546 §3.2.2 and §3.2.5: how often each property stands in a VEVENT of a message."""
WITHIN: Final = {"REQUEST": {"VALARM": ANY}, "CANCEL": {"VALARM": NONE}}
BESIDE: Final = {"VEVENT": SOME, "VTIMEZONE": ANY, "VFREEBUSY": NONE, "VJOURNAL": NONE, "VTODO": NONE}
CALENDAR: Final = {"METHOD": ONE, "PRODID": ONE, "VERSION": ONE, "CALSCALE": ONE_OR_NONE}


def lines_of(raw: bytes) -> list[tuple[str, str, str]]:
    """Name, parameters and value of each line; the ends of lines and their lengths are looked at on the way."""
    assert raw.endswith(b"\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    assert all(len(line) <= 75 for line in raw.split(b"\r\n"))
    whole = raw.replace(b"\r\n ", b"").decode().split("\r\n")[:-1]
    heads = [(line.partition(":")[0], line.partition(":")[2]) for line in whole]
    return [(head.partition(";")[0], head.partition(";")[2], value) for head, value in heads]


def wrong_with(raw: bytes) -> list[str]:
    """What the tables do not allow in this message; nothing where all is well."""
    inside, counted = list[str](), Counter[tuple[str, ...]]()
    values = dict[str, str]()
    for name, parameters, value in lines_of(raw):
        if name == "BEGIN":
            counted[(*inside, value)] += 1
            inside.append(value)
        elif name == "END":
            assert inside.pop() == value
        else:
            counted[(*inside, name)] += 1
            if inside[-1] != "STANDARD" and inside[-1] != "DAYLIGHT":
                values[f"{inside[-1]}.{name}"] = f"{parameters}:{value}"
    method = values["VCALENDAR.METHOD"][1:]
    wrong = _against(CALENDAR | BESIDE, counted, ("VCALENDAR",))
    wrong += _against(TABLES[method] | WITHIN[method], counted, ("VCALENDAR", "VEVENT"))
    return wrong + _of_values(method, values)


def _against(table: dict[str, tuple[int, int]], counted: Counter[tuple[str, ...]], where: tuple[str, ...]) -> list[str]:
    there = {path[-1]: times for path, times in counted.items() if path[:-1] == where}
    strange = [f"{name} is in no table" for name in there if name not in table]
    often = {name: there.get(name, 0) for name in table}
    return strange + [
        f"{name} {often[name]}×" for name, (least, most) in table.items() if not least <= often[name] <= most
    ]


def _of_values(method: str, values: dict[str, str]) -> list[str]:
    """What the remarks beside the tables ask for."""
    wrong = []
    if "TZID=" in values["VEVENT.DTSTART"] and "VTIMEZONE.TZID" not in values:
        wrong.append("a zone that is not told")
    if "VEVENT.DTEND" in values and "VEVENT.DURATION" in values:
        wrong.append("DTEND and DURATION")
    status = values.get("VEVENT.STATUS", ":")[1:]
    if status not in ({"", "TENTATIVE", "CONFIRMED"} if method == "REQUEST" else {"", "CANCELLED"}):
        wrong.append(f"STATUS {status}")
    if not values["VEVENT.DTSTAMP"].endswith("Z"):
        wrong.append("DTSTAMP is not UTC")
    return wrong
