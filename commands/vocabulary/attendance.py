"""What somebody may have answered to a call, as who enters it for them writes it."""

from collections.abc import Mapping
from typing import Final

from cases.facts import Attendance

ATTENDANCE: Final[Mapping[str, Attendance]] = {
    "ja": Attendance.YES,
    "yes": Attendance.YES,
    "kommer": Attendance.YES,
    "coming": Attendance.YES,
    "nej": Attendance.NO,
    "no": Attendance.NO,
    "kan inte": Attendance.NO,
    "cannot": Attendance.NO,
    "kanske": Attendance.MAYBE,
    "maybe": Attendance.MAYBE,
    "sen": Attendance.LATE,
    "late": Attendance.LATE,
    "sjuk": Attendance.SICK,
    "sick": Attendance.SICK,
    "annan tid": Attendance.OTHER_TIME,
    "other time": Attendance.OTHER_TIME,
    "another time": Attendance.OTHER_TIME,
}
