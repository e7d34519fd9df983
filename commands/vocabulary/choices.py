"""How people say which one of several they mean: *1*, *ettan*, *den första*, *nr 2*."""

from typing import Final

NUMBERS: Final = {
    **dict.fromkeys(("1", "1:a", "1:an", "1an", "1a", "ett", "ettan", "forsta", "one", "first", "1st"), 1),
    **dict.fromkeys(("2", "2:a", "2:an", "2an", "2a", "tva", "tvaan", "andra", "two", "second", "2nd"), 2),
    **dict.fromkeys(("3", "3:e", "3:an", "3an", "3e", "tre", "trean", "tredje", "three", "third", "3rd"), 3),
    **dict.fromkeys(("4", "4:e", "4:an", "4an", "4e", "fyra", "fyran", "fjarde", "four", "fourth", "4th"), 4),
}
"""Folded."""
AROUND_A_NUMBER: Final = frozenset(
    {
        "nr", "nummer", "no", "number", "alternativ", "alternativet", "option", "svar", "den", "det", "the", "da",
        "jag", "menar", "menade", "i", "meant", "mean", "tar", "ta", "blir", "valjer", "tack", "thanks", "please", "ja",
        "yes", "snalla", "alltsa", "tiden", "dagen", "som", "star",
    }
)  # fmt: skip
"""Words that may stand beside it and say nothing more."""
