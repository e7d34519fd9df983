"""Each kind of meeting by the name people give it, and whom it is for (R46)."""

import pytest

from cases.facts import MeetingCalled, MeetingKind
from tests.asking import asked
from tests.given import facts_of, with_consent


@pytest.mark.rule("R46")
@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("nätverksmöte", MeetingKind.NETWORK),
        ("förmöte", MeetingKind.PRE),
        ("enskilt", MeetingKind.INDIVIDUAL),
        ("enskilt möte", MeetingKind.INDIVIDUAL),
        ("extra", MeetingKind.EXTRA),
        ("extra möte", MeetingKind.EXTRA),
        ("extramöte", MeetingKind.EXTRA),
        ("uppföljningsmöte", MeetingKind.FOLLOW_UP),
        ("framtidsmöte", MeetingKind.FUTURE),
        ("informationsmöte", MeetingKind.INFORMATION),
    ],
)
def test_each_kind_is_called_by_its_name(said: str, kind: MeetingKind) -> None:
    for words in (f"8/12 15 typ={said}", f"8/12 15 typ={said} plats=Skolan", f"typ={said} 8/12 15"):
        (called,) = facts_of(asked(f"!möte kalla {words}", with_consent()), MeetingCalled)
        assert called.kind is kind
