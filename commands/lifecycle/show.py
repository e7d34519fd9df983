"""`!ärende visa`: where a case stands, in its coordinator's own chat."""

from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.consent.categories import party_text
from cases.consent.effective import effective, last_day, missing, shared
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from cases.family.unread import unread_of
from cases.lights import shown
from cases.meetings.invitations import upcoming
from cases.parts import leaders, parts_on
from cases.people import Person, handles
from cases.phases import Phase
from cases.plan.actions import open_actions
from cases.rooms.admission import desired
from cases.rooms.kinds import not_covered
from cases.rooms.reach import Reach, reach
from cases.rooms.whole_group import lead_of
from cases.rooms.why import outside
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, _ = asked.in_case()
    values: dict[str, TextArgument] = {
        "code": case.code,
        "light": (Line("line-light", shown(case, asked.day).values),),
        "phase": f"@phase-{case.phase.name.lower()}",
        "decision": case.basis.decision,
        "people": tuple(who.handle for who in parts_on(case, asked.day)),
        "deputy": no_deputy(case, asked),
        "consent": (consent_line(case, asked),),
        "inside": handles(_where(case, asked, Reach.PRESENT)),
        "invited": handles(_where(case, asked, Reach.INVITED, Reach.SOON)),
        "outside": outside(case, asked.day),
        "meeting": next_meeting(case, asked),
        "missing": incomplete(case, asked),
        "unread": unread(case, asked),
        "lead": str(lead.handle) if (lead := lead_of(case, asked.day)) else "",
        "actions": len(open_actions(case)),
    }
    return Decision(effects=(Say(ToWriter(), "case-shown", values),))


def _where(case: Case, asked: Asked, *places: Reach) -> tuple[Person, ...]:
    """Those who may be in the room and stand at one of these places with it."""
    covered = desired(case, asked.day)
    return tuple(who for who in case.people.values() if who.id in covered and reach(case, who) in places)


def no_deputy(case: Case, asked: Asked) -> tuple[Line, ...]:
    """A warning where nobody but the coordinator hears of the case (R36)."""
    several = len(leaders(case, asked.day)) > 1
    return () if several or case.phase is Phase.CLOSED else (Line("no-deputy", (("code", case.code),)),)


def incomplete(case: Case, asked: Asked) -> tuple[str, ...]:
    """The mandatory parties that no consent covers, once anything is granted (R15)."""
    return tuple(map(party_text, not_covered(case, asked.day))) if shared(effective(case, asked.day)) else ()


def consent_line(case: Case, asked: Asked) -> Line:
    """Until when something holds today; else that nothing does, and whose yes is missing."""
    through = last_day(case, asked.day)
    if through is not None:
        return Line("consent-holds", (("through", through),))
    lacking = tuple(who.handle for who in missing(case, asked.day))
    return Line("consent-holds-not", (("missing", lacking),))


def unread(case: Case, asked: Asked) -> tuple[Line, ...]:
    """Who of the family has lately written what the bot does not know, and when; never what (R96)."""
    return tuple(Line("line-unread", (("who", who.handle), ("at", when))) for who, when in unread_of(case, asked.now))


def next_meeting(case: Case, asked: Asked) -> tuple[Line, ...]:
    """The next meeting, if there is one."""
    return tuple(
        Line("line-meeting", (("number", m.number), ("start", m.start), ("end", m.end), ("place", m.place or "")))
        for m in upcoming(case, asked.now)[:1]
    )


COMMAND: Final = Command("case-show", Access.COORDINATOR, Place.PRIVATE, no_words, decide, reads=True)
