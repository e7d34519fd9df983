"""What is told when an account shows other keys than those believed, or an app that nobody vouches for (N2, N13).

The same account may have a part in several cases: each coordinator has one message with one command for all of them."""

from datetime import date, datetime

from cases.case import Case
from cases.decision import Decision, Say, TextArgument, ToCoordinators, Together, ToOffice
from cases.ids import MasterKey, UserId
from cases.office import Office
from cases.parts import leaders
from cases.people import Person
from cases.unit.identities import grouped


def new_keys_told(office: Office, case: Case, who: Person, shown: MasterKey, now: datetime, day: date) -> Decision:
    """Of one case: what to do to its coordinators, an alarm in the Samordningsrum, by code and handle alone."""
    assert who.user is not None, "keys are those of an account"
    command = _command(office, case, who, who.user, shown, day)
    args: dict[str, TextArgument] = {
        "handle": who.handle,
        "code": case.code,
        "fingerprint": grouped(shown),
        "command": command,
    }
    cause = f"new-keys:{who.user}:{now.isoformat()}"
    told = Say(
        ToCoordinators(),
        "identity-changed",
        args,
        act=True,
        command=command,
        together=Together(cause, "identity-changed-several", "line-identity-changed", "identity-changed-several-ends"),
    )
    several = Together(cause, "identity-changed-alarm-several", "line-identity-changed")
    alarm = Say(ToOffice(case.unit), "identity-changed-alarm", args, act=True, together=several)
    return Decision(effects=(told, alarm))


def _command(office: Office, case: Case, who: Person, account: UserId, shown: MasterKey, day: date) -> str:
    """It holds for every case of the account. Only the unit's own coordinators may name an account."""
    is_the_units = all(each.user in office.coordinators for each in leaders(case, day))
    whom = str(account) if is_the_units and not who.is_family else f"{case.code} {who.handle}"
    return f"!person lita {whom} {grouped(shown)}"


def unsigned_told(who: Person, account: UserId, device: str) -> Say:
    """Of one case: what helps someone whose app is not confirmed."""
    several = Together(f"unsigned:{account}:{device}", "unsigned-device-several", "line-identity-changed")
    args: dict[str, TextArgument] = {"who": who.handle, "handle": who.handle}
    return Say(ToCoordinators(), "unsigned-device-told", args, act=True, together=several)
