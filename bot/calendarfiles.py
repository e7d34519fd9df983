"""A calendar file that somebody sends in a chat, as an answer to their call (calendars/reply.py).

The laws of this file: it answers for its uploader alone, and only from a device that holds; it is fetched before any
transaction, read in a thread, and never kept."""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from bot.answering import Answer as Outcome
from bot.homeserver import Homeserver
from bot.inbound import Inbound
from bot.reception import Setting, is_sure
from bot.trouble import HomeserverError, LoggedOut
from bot.writing.addressing import Where
from calendars import reply
from calendars.answer import Answer, Partstat, Unread
from calendars.gate import MOST_BYTES
from calendars.invitation import ADDRESS_DOMAIN
from calendars.meeting import Attendee, Unapplied
from calendars.meeting import Meeting as Called
from cases.case import Case
from cases.days import today
from cases.decision import SILENCE, Decision, Refusal, Say, TextArguments, ToCoordinators, ToWriter
from cases.facts import Attendance
from cases.meetings.answering import Written, answer
from cases.meetings.invitations import once_more
from cases.parts import part_of
from cases.people import Person
from cases.rooms.admission import is_silent_to
from cases.topics.heard import Heard
from cases.topics.meetings import Invited, Meeting
from storage.vault import Vault
from storage.work import Work

UNFETCHED: Final = "calendar-unfetched"
"""The server did not hand it over, or something else than was sent."""
SAID: Final = {
    Partstat.ACCEPTED: Attendance.YES,
    Partstat.DECLINED: Attendance.NO,
    Partstat.TENTATIVE: Attendance.MAYBE,
}
AS_PARTSTAT: Final = {
    Attendance.YES: Partstat.ACCEPTED,
    Attendance.LATE: Partstat.ACCEPTED,
    Attendance.MAYBE: Partstat.TENTATIVE,
    Attendance.NO: Partstat.DECLINED,
    Attendance.SICK: Partstat.DECLINED,
    Attendance.OTHER_TIME: Partstat.DECLINED,
}
_CALLED_AGAIN: Final = frozenset({Unapplied.OLD_TIME, Unapplied.ASKS_AGAIN})
_FOR_FAMILY: Final = {"refusal-later-answer": "family-later-answer", "refusal-meeting-over": "family-meeting-over"}


async def fetched(homeserver: Homeserver, inbound: Inbound) -> Inbound:
    """The message with what was read of its calendar file; as it is where there is none that may count."""
    file = inbound.file
    if file is None or not is_sure(inbound) or inbound.is_edit or inbound.is_secondhand:
        return inbound
    if file.size > MOST_BYTES:
        return replace(inbound, calendar=Refusal(Unread.TOO_BIG))
    try:
        raw = await homeserver.download(file, MOST_BYTES)
    except LoggedOut:
        raise
    except HomeserverError:
        return replace(inbound, calendar=Refusal(UNFETCHED))
    return replace(inbound, calendar=await asyncio.to_thread(reply.read, raw))


def outcome(work: Work, vault: Vault, inbound: Inbound, setting: Setting, now: datetime) -> Outcome:
    """What a calendar file comes to: an answer, the call once more, or why it is none."""
    where = Where(setting.purpose, inbound.sender, inbound.event, inbound.thread, aside=setting.others)
    here, read = setting.case.id if setting.case else None, inbound.calendar
    if _is_unheard(setting):
        return Outcome(SILENCE, here, where)
    if not isinstance(read, Answer):
        return Outcome(_unread(read.reason if read else UNFETCHED, setting), here, where)
    found = _called(work, inbound, setting, read, now)
    if found is None:
        return Outcome(_unread(Unapplied.OTHER_MEETING, setting), here, where)
    case, who, meeting = found
    return Outcome(taken(case, who, meeting, read, address_of(vault, meeting, who), now), case.id, where)


def _is_unheard(setting: Setting) -> bool:
    """One of the family whose code has not come, or to whom nothing is said."""
    case, by = setting.case, setting.by
    return setting.family and case is not None and by is not None and _is_silent(case, by)


def _is_silent(case: Case, by: Person) -> bool:
    return not by.contact.greeted or is_silent_to(case, by)


def taken(case: Case, who: Person, meeting: Meeting, read: Answer, address: str, now: datetime) -> Decision:
    """An answer of `who`, called to this meeting at this address, by whatever way it came."""
    applied = reply.apply(_as_called(meeting, who, address), read, now)
    if isinstance(applied, Refusal):
        return _refused(case, who, meeting, Unapplied(applied.reason), now)
    partstat = read.of(address)
    assert partstat is not None, "what says nothing of them is refused"
    said = SAID[partstat]
    decision = answer(case, who, meeting.number, said, now, Written(at=read.stamp, sequence=read.sequence))
    if not isinstance(decision, Refusal):
        return decision
    text = _FOR_FAMILY.get(decision.reason, decision.reason) if who.is_family else decision.reason
    return Decision(effects=(Say(ToWriter(), text, decision.args),))


def address_of(vault: Vault, meeting: Meeting, who: Person) -> str:
    """Under which they are called in the calendar file."""
    return f"{vault.secret_address(meeting.uid, f'attendee:{who.id}')}@{ADDRESS_DOMAIN}"


def _called(
    work: Work, inbound: Inbound, setting: Setting, read: Answer, now: datetime
) -> tuple[Case, Person, Meeting] | None:
    """The meeting with this UID that its uploader was called to."""
    for case in _cases(work, inbound, setting):
        who = part_of(case, inbound.sender, today(now))
        theirs = [] if who is None or who.out else [each for each in case.meetings.values() if who.id in each.invited]
        meeting = next((each for each in theirs if each.uid == read.uid), None)
        if who is not None and meeting is not None:
            return case, who, meeting
    return None


def _cases(work: Work, inbound: Inbound, setting: Setting) -> Iterator[Case]:
    return iter((setting.case,)) if setting.family and setting.case else work.cases_of(inbound.sender)


def _as_called(meeting: Meeting, who: Person, address: str) -> Called:
    invited = meeting.invited[who.id]
    attendee = Attendee(invited.sequence, invited.floor, _as_partstats(invited), called_again=invited.called_again)
    return Called(meeting.uid, {address: attendee}, cancelled=meeting.cancelled)


def _as_partstats(invited: Invited) -> Heard | None:
    """What was heard of them, in the words that a calendar has for it."""
    last = invited.heard
    if last is None:
        return None
    said = {AS_PARTSTAT[Attendance(each)].value: arrived for each, arrived in last.said}
    return replace(last, said=tuple(sorted(said.items())))


def _refused(case: Case, who: Person, meeting: Meeting, why: Unapplied, now: datetime) -> Decision:
    args: TextArguments = {"number": meeting.number, "start": meeting.start, "end": meeting.end}
    if why in _CALLED_AGAIN:
        said = SILENCE if why is Unapplied.ASKS_AGAIN else _said(why, args)
        return said + once_more(case, meeting, who, now, old=why is Unapplied.OLD_TIME)
    if why is Unapplied.WISH:
        told = Say(ToCoordinators(), "reply-wish-told", {**args, "who": who.handle})
        return _said(why, args) + Decision(effects=(told,))
    return _said(why, args)


def _said(why: str, args: TextArguments) -> Decision:
    return Decision(effects=(Say(ToWriter(), str(why), args),))


def _unread(why: str, setting: Setting) -> Decision:
    """Among others nothing is said of a file that is nobody's answer."""
    if setting.others:
        return SILENCE
    said = _said(why, {})
    if why != Unread.DELEGATED or setting.case is None or setting.by is None:
        return said
    return said + Decision(effects=(Say(ToCoordinators(), "reply-delegated-told", {"who": setting.by.handle}),))
