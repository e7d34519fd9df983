"""Puts an effect into words in the reader's language; what leaves is made of them by the door of the letter's way."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from html import escape
from typing import Final

from bot.texts.pieces import LISTS, Text, stacked
from bot.texts.texts import Texts
from bot.writing.addressing import Where, purpose_of, reader_of
from bot.writing.calling import PLACE, answerable, read_out, text_of, values_of
from bot.writing.severally import among_others
from calendars.clean import Address
from calendars.invitation import ADDRESS_DOMAIN, Invitation, cancel_for_one, cancel_meeting, request
from cases.case import Case
from cases.days import local, today
from cases.decision import Line, Say, TextArgument, TextArguments, ToCaseRoom, ToOffice, ToPerson, ToUser
from cases.facts import ItipMethod
from cases.ids import Cause, EventId, LetterId, UserId
from cases.invite import Invite
from cases.office import Office
from cases.people import Person
from cases.planned import Purpose
from cases.unit.keys_unchecked import with_keys_unchecked
from cases.unit.standing_in import whom_to_call
from storage.letters import Answers, Attachment, Destination, Letter
from storage.said import Words
from storage.vault import Vault

CALENDAR_TYPE = "text/calendar"
LEFT_OPEN: Final = frozenset({"@socialjour", "@danger", "@fingerprint", "@coordinator-name", "@coordinator-phone"})
"""Values that the rules leave open."""

NAMES_ITS_CASE: Final = frozenset({"told-danger"})
"""What says in its first words whom it is about and in which case, as it does in the Samordningsrum."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """What a family is told when nobody reads (R96): required configuration."""

    socialjour: str
    danger: str = "112"


class Lettering:
    """Writes letters; knows words, languages and relations, and nothing of who may read them."""

    def __init__(self, texts: Texts, vault: Vault, numbers: Numbers, language: str) -> None:
        self._texts = texts
        self._vault = vault
        self._numbers = numbers
        self._language = language
        self.fingerprint = ""
        """Our own master key as people compare it; known once the client is open."""

    def saying(
        self,
        office: Office,
        case: Case | None,
        say: Say,
        letter: LetterId,
        to: Destination,
        answered: Where | None,
        now: datetime,
    ) -> Letter:
        """A text to one room."""
        purpose = purpose_of(to, case)
        values = self._filled(office, case, _known(office, case, say, purpose, now), now)
        language = say.language or self.language(office, case, to)
        year = local(now).year
        text = self._texts.say(say.text, values, language, year=year)
        text = self._noted(text, say.notes, language, year)
        command = self._texts.say(say.block, values, language, year=year).plain if say.block else say.command
        if command is not None:
            text = _with_command(text, command)
        if case is not None and purpose.user is not None and say.text not in NAMES_ITS_CASE:
            text = _with_code(text, case.code)
        mentioned = reader_of(to, case) if say.act else None
        among = among_others(self._texts, say, values, language, year, purpose) if say.together else None
        return Letter(
            id=letter,
            case=case.id if case else None,
            to=to,
            order=str(purpose),
            words=Words(text.plain, text.html, act=say.act, mentioned=mentioned),
            answers=tie(answered, purpose, reader_of(to, case)),
            about=say.about,
            farewell=say.farewell,
            last_answer=say.last_answer,
            not_before=say.not_before,
            written=now,
            pinned=say.pinned,
            shows_place=_says_where(say.args),
            among=among,
        )

    def invitation(self, office: Office, case: Case, invite: Invite, letter: LetterId, now: datetime) -> list[Letter]:
        """To one person in their 1:1: words that say it all, then the same as an encrypted calendar file (R51)."""
        to = ToPerson(invite.person)
        language = self.language(office, case, to)
        who = case.named(invite.person)
        shown = self._texts.say(
            text_of(invite, family=who.is_family), values_of(invite), language, year=local(now).year
        )
        if not who.is_family:
            shown = _with_code(shown, case.code)
        told = Letter(
            id=letter,
            case=case.id,
            to=to,
            order=str(purpose_of(to, case)),
            words=Words(shown.plain, shown.html, act=True, mentioned=who.user),
            about=answerable(case, invite),
            farewell=invite.farewell,
            not_before=invite.not_before,
            written=now,
            shows_place=invite.method is ItipMethod.REQUEST and bool(invite.place),
        )
        files = [self._as_file(told, invite, language)] if invite.file else []
        return files if invite.own else [told, *files]

    def _as_file(self, told: Letter, invite: Invite, language: str) -> Letter:
        """What was told, for a calendar. An answer to it is one to the words."""
        name = self._texts.say("calendar-file-name", {}, language).plain
        file = Attachment(filename=name, mimetype=CALENDAR_TYPE, data=self._object(invite, language))
        return replace(told, id=LetterId(f"{told.id}:file"), words=Words(name), attachment=file)

    def words(self, office: Office, case: Case, effect: Say | Invite, who: Person, now: datetime) -> str:
        """What the effect says to one of the family who is rung, as plain words in their language to read out."""
        year = local(now).year
        if isinstance(effect, Say):
            filled = self._filled(office, case, effect.args, now)
            return self._texts.say(effect.text, filled, who.language, year=year).plain
        return self._texts.say(read_out(effect), values_of(effect), who.language, year=year).plain

    def language(self, office: Office, case: Case | None, to: Destination) -> str:
        """The reader's language; a room of several has the configured one."""
        match to:
            case ToPerson(person) if case is not None:
                return case.named(person).language
            case _:
                user = reader_of(to, case)
                known = (office.coordinators.get(user) or office.onlookers.get(user)) if user else None
                return known.language if known else self._language

    def _object(self, invite: Invite, language: str) -> bytes:
        invitation = Invitation(
            uid=invite.uid,
            sequence=invite.sequence,
            stamp=invite.stamp,
            start=invite.start,
            end=invite.end,
            organizer=self._address(invite, "organizer"),
            attendee=self._address(invite, "attendee"),
            summary=self._texts.say("calendar-summary", {}, language).plain,
            location=invite.place if invite.method is ItipMethod.REQUEST else None,
        )
        if invite.method is ItipMethod.REQUEST:
            return request(invitation)
        return cancel_meeting(invitation) if invite.whole else cancel_for_one(invitation)

    def _address(self, invite: Invite, use: str) -> Address:
        return Address(f"{self._vault.secret_address(invite.uid, f'{use}:{invite.person}')}@{ADDRESS_DOMAIN}")

    def _noted(self, text: Text, notes: tuple[Line, ...], language: str, year: int) -> Text:
        """The text with its notes below it."""
        for note in notes:
            more = self._texts.say(note.text, dict(note.args), language, year=year)
            text = Text(f"{text.plain}\n{more.plain}", stacked((text.html, more.html)))
        return text

    def _filled(self, office: Office, case: Case | None, args: TextArguments, now: datetime) -> TextArguments:
        """Numbers and first names that the rules leave open (`@coordinator-name`) put in their place.

        Every text about a case may name its code, so that a command in it works for one who has several cases."""
        given = {"code": case.code, **args} if case else args
        if LEFT_OPEN.isdisjoint(value for value in given.values() if isinstance(value, str)):
            return given
        known = self._open_places(office, case, now)
        return {name: _put(value, known) for name, value in given.items()}

    def _open_places(self, office: Office, case: Case | None, now: datetime) -> Mapping[str, str]:
        """What stands in each of `LEFT_OPEN`."""
        user = whom_to_call(case, today(now)) if case else None
        known = office.coordinators.get(user) if user else None
        return {
            "@socialjour": self._numbers.socialjour,
            "@danger": self._numbers.danger,
            "@fingerprint": self.fingerprint,
            "@coordinator-name": known.first_name if known else "",
            "@coordinator-phone": known.phone if known else "",
        }


def _known(office: Office, case: Case | None, say: Say, purpose: Purpose, now: datetime) -> TextArguments:
    """What a text says, and to a reader alone whose keys are not checked."""
    if case is None or purpose.user is None or not office.changed:
        return say.args
    return with_keys_unchecked(office, case, say.args, today(now))


def _put(value: TextArgument, known: Mapping[str, str]) -> TextArgument:
    return known.get(value, value) if isinstance(value, str) else value


def _says_where(args: TextArguments) -> bool:
    """Whether a place is among what a text is filled with; each text that shows one calls it `place`."""
    lines = (line for value in args.values() if isinstance(value, tuple) for line in value if isinstance(line, Line))
    return bool(args.get(PLACE)) or any(dict(line.args).get(PLACE) for line in lines)


def _with_code(text: Text, code: str) -> Text:
    """In a professional's 1:1, which is one across cases, each message begins with the code."""
    if text.plain.startswith(code):
        return text
    if text.html.startswith(LISTS):
        return Text(f"{code}\n{text.plain}", f"{code}{text.html}")
    return Text(plain=f"{code} · {text.plain}", html=f"{code} · {text.html}")


def _with_command(text: Text, command: str) -> Text:
    """A command to copy stands in a block of its own, where a phone lets one hold and copy it."""
    return Text(plain=f"{text.plain}\n\n{command}", html=f"{text.html}<pre><code>{escape(command)}</code></pre>")


def tie(answered: Where | None, purpose: Purpose, reader: UserId | None) -> Answers | None:
    """An answer is tied to its message: in that room, or from the writer's own chat (R90)."""
    if answered is None:
        return None
    if answered.purpose == purpose:
        return Answers(answered.event, answered.thread)
    return Answers(answered.event, elsewhere=True) if answered.aside and reader == answered.user else None


def redaction(cause: Cause, event: EventId, there: Purpose, case: Case | None, now: datetime) -> Letter:
    """Takes a message away that others should not have read."""
    return Letter(
        id=LetterId(f"{cause}:redact"),
        case=case.id if case else None,
        to=ToOffice(there.unit) if there.unit else ToUser(there.user) if there.user else ToCaseRoom(),
        order=str(event),
        words=None,
        redacts=event,
        written=now,
    )
