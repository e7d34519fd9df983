"""The one time zone of every meeting, as a constant VTIMEZONE that calendar programs read alike (RFC 5545 §3.6.5)."""

from zoneinfo import ZoneInfo

TZID = "Europe/Stockholm"

STOCKHOLM = ZoneInfo(TZID)
"""Wall time of every meeting; the machine's own zone is never asked."""

VTIMEZONE = b"""\
BEGIN:VTIMEZONE
TZID:Europe/Stockholm
BEGIN:STANDARD
DTSTART:19961027T030000
TZNAME:CET
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19960331T020000
TZNAME:CEST
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
""".replace(b"\n", b"\r\n")
"""Last Sundays of October 03:00 and March 02:00, each in the wall time that ends there. The RRULE form, since programs
in use misread the list of dates (RDATE) that libraries make from the zone files."""
