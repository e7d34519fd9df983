"""The words of dates, times and lengths, in Swedish and English."""

import re
from collections.abc import Iterable, Mapping
from typing import Final


def _numbered(rows: Iterable[str], start: int) -> dict[str, int]:
    return {word: number for number, words in enumerate(rows, start) for word in words.split()}


WEEKDAYS: Final[Mapping[str, int]] = _numbered(
    (
        "mån månd måndag måndagen man mandag mon monday",
        "tis tisd tisdag tisdagen tue tues tuesday",
        "ons onsd onsdag onsdagen wed wednesday",
        "tor tors torsd torsdag torsdagen thu thur thurs thursday",
        "fre fred fredag fredagen fri friday",
        "lör lörd lördag lördagen lor lordag sat saturday",
        "sön sönd söndag söndagen son sondag sun sunday",
    ),
    0,
)
"""Monday is 0."""
MONTHS: Final[Mapping[str, int]] = _numbered(
    (
        "januari jan january",
        "februari feb febr february",
        "mars mar march",
        "april apr",
        "maj may",
        "juni jun june",
        "juli jul july",
        "augusti aug august",
        "september sep sept",
        "oktober okt oct october",
        "november nov",
        "december dec",
    ),
    1,
)
_SMALL: Final[Mapping[str, int]] = _numbered(
    (
        "noll nolla zero",
        "ett en one a an",
        "två tva two",
        "tre three",
        "fyra four",
        "fem five",
        "sex six",
        "sju seven",
        "åtta atta eight",
        "nio nie nine",
        "tio tie ten",
        "elva eleven",
        "tolv twelve",
        "tretton thirteen",
        "fjorton fourteen",
        "femton fifteen",
        "sexton sixteen",
        "sjutton seventeen",
        "arton aderton eighteen",
        "nitton nineteen",
        "tjugo tjugi twenty",
    ),
    0,
)
_TENS: Final[Mapping[str, int]] = {"tjugo": 20, "trettio": 30, "fyrtio": 40, "femtio": 50}
NUMBERS: Final[Mapping[str, int]] = {
    **_SMALL,
    **_TENS,
    **{ten + word: tens + number for ten, tens in _TENS.items() for word, number in _SMALL.items() if 0 < number < 10},
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sextio": 60,
    "sjuttio": 70,
    "åttio": 80,
    "nittio": 90,
    "ninety": 90,
}
"""Numbers in words, as far as hours, minutes and days of a month need them."""
ORDINALS: Final[Mapping[str, int]] = {
    **_numbered(
        (
            "första förste first",
            "andra andre second",
            "tredje third",
            "fjärde fourth",
            "femte fifth",
            "sjätte sixth",
            "sjunde seventh",
            "åttonde eighth",
            "nionde ninth",
            "tionde tenth",
            "elfte eleventh",
            "tolfte twelfth",
            "trettonde thirteenth",
            "fjortonde fourteenth",
            "femtonde fifteenth",
            "sextonde sixteenth",
            "sjuttonde seventeenth",
            "artonde eighteenth",
            "nittonde nineteenth",
            "tjugonde twentieth",
            "tjugoförsta",
            "tjugoandra",
            "tjugotredje",
            "tjugofjärde",
            "tjugofemte",
            "tjugosjätte",
            "tjugosjunde",
            "tjugoåttonde",
            "tjugonionde",
            "trettionde thirtieth",
            "trettioförsta",
        ),
        1,
    )
}
NEAR: Final[Mapping[str, int]] = {
    "idag": 0, "i dag": 0, "today": 0,
    "imorgon": 1, "i morgon": 1, "imorron": 1, "i morron": 1, "imorrn": 1, "imorn": 1, "i morn": 1, "imårn": 1,
    "tomorrow": 1,
    "övermorgon": 2, "i övermorgon": 2, "iövermorgon": 2, "överimorgon": 2, "övermorron": 2, "i övermorron": 2,
    "overmorgon": 2, "day after tomorrow": 2,
    "igår": -1, "i går": -1, "igar": -1, "yesterday": -1, "förrgår": -2, "i förrgår": -2,
}  # fmt: skip
"""Days told from today."""
LATER_TODAY: Final[frozenset[str]] = frozenset(
    {
        "ikväll", "i kväll", "tonight", "this evening", "i afton", "i eftermiddag", "ieftermiddag", "this afternoon",
    }
)  # fmt: skip
"""Today, after noon."""
LATE: Final[frozenset[str]] = frozenset(
    {
        "sent", "em", "e m",
        "eftermiddag", "eftermiddagen", "på eftermiddagen", "kväll", "kvällen", "på kvällen", "afternoon",
        "evening", "in the afternoon", "in the evening", "pm", "p m", "kvällstid",
    }
)  # fmt: skip
"""Hours of a clock with twelve are those after noon."""
EARLIER_TODAY: Final = frozenset({"i förmiddag", "iförmiddag", "i morse", "imorse", "this morning"})
"""Today, before noon."""
THIS_WEEK: Final = frozenset(
    {
        "i veckan", "den här veckan", "denna vecka", "denna veckan", "här veckan", "innevarande vecka", "this week",
        "i den här veckan", "nu i veckan",
    }
)  # fmt: skip
LAST: Final = frozenset({"förra", "forra", "senaste", "last"})
EARLY: Final[frozenset[str]] = frozenset(
    {
        "tidigt", "tidig", "tidigt på",
        "fm", "f m", "förmiddag", "förmiddagen", "på förmiddagen", "bitti", "morgon", "morgonen", "på morgonen", "am",
        "a m", "morning", "in the morning",
    }
)  # fmt: skip
"""Hours of a clock with twelve are those before noon."""
SPANS: Final[Mapping[str, int]] = {
    **dict.fromkeys(("dag", "dagar", "dar", "d", "day", "days"), 1),
    **dict.fromkeys(("vecka", "veckor", "veckors", "v", "week", "weeks"), 7),
}
"""Lengths in days."""
MONTHS_AHEAD: Final[Mapping[str, int]] = {
    **dict.fromkeys(("månad", "månader", "mån", "month", "months"), 1),
    **dict.fromkeys(("år", "year", "years"), 12),
}
"""Lengths in months."""
HOURS: Final = frozenset({"h", "t", "tim", "timma", "timme", "timmar", "timmes", "hr", "hrs", "hour", "hours"})
MINUTES: Final = frozenset({"m", "min", "mins", "minut", "minuter", "minute", "minutes"})
NEXT: Final = frozenset({"nästa", "nasta", "nästkommande", "next"})
_DAYS_OF_THE_WEEK: Final = ("måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag")
VAGUE: Final = frozenset(
    {
        *(f"{day}{ending}" for day in _DAYS_OF_THE_WEEK for ending in ("ar", "arna", "sar")),
        "varje", "varannan", "every", "dagligen", "förra veckan", "last week", "sista", "slutet av", "början av",
        "mitten av", "advent", "annandagen", "annandag", "påskafton", "påskdagen", "påskhelgen", "pingstafton",
        "pingstdagen", "kristi himmelsfärd", "kristi himmelsfärdsdag", "kristi himmelfärdsdag", "midsommardagen",
        "midsommarhelgen", "alla helgons dag", "allhelgonahelgen", "valborgsmässoafton", "trettondagsafton",
        "trettondag", "trettondedag jul", "trettondedagen", "tjugondag knut", "tjugondagen", "juldagarna",
        "julhelgen", "nyårshelgen", "annandag jul", "annandag påsk", "luciadagen", "mors dag", "fars dag",
        "alla hjärtans dag", "nationaldag", "lovet", "sommarlovet", "skollovet", "novemberlovet", "vinterlovet",
        "christmas", "easter", "midsummer", "new year", "halloween", "skolstart", "terminsstart", "efter jul",
        "mellandagarna", "förmiddagar", "eftermiddagar", "kvällar", "morgnar", "ledigt", "efter skolan",
        "snart", "senare", "helgen", "i helgen", "nån gång", "någon gång", "nångång", "lucia", "allhelgona", "jul",
        "julen", "julafton", "juldagen", "nyår", "nyårsafton", "nyårsdagen", "trettondagen", "påsk", "påsken",
        "valborg",
        "skärtorsdag", "långfredag", "pingst", "midsommar", "midsommarafton", "nationaldagen", "jullovet", "sportlovet",
        "påsklovet", "höstlovet", "sommaren", "hösten", "vintern", "våren", "lunch", "lunchen", "efter lunch",
        "lunchtid",
        "ett par", "några", "framöver", "när som helst", "så snart som möjligt", "asap", "soon", "later", "sometime",
        "some time", "weekend", "the weekend", "noon", "midnatt", "midnight", "natt", "natten", "i natt", "inatt",
        "eller", "och", "or", "and", "samt",
    }
)  # fmt: skip
"""What names no one moment, or more than one."""
NOISE: Final = frozenset(
    {
        "på", "den", "nu", "i", "från", "fr", "mellan", "om", "the", "on", "of", "from", "ca", "cirka", "runt", "vid",
        "between", "kommande", "coming", "this", "denna", "nu på", "tid", "tiden", "dag", "datum", "datumet", "start",
        "startar", "börjar", "begins", "starting", "ungefär", "redan", "gärna", "typ", "alltså", "in", "by",
    }
)  # fmt: skip
"""Words around a moment that change nothing in it."""


def one_of(words: Iterable[str]) -> str:
    """A pattern for any of these words, the longest first, whole."""
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True)) + r")(?![\wåäö])"
