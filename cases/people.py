"""Who takes part in a case, in which role, and by which way they are reached."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from cases.goodbye import Goodbye
from cases.ids import Handle, Party, PersonId, UserId
from cases.papercode import PaperCode
from cases.questions import Question

SOC = Party("soc")
"""Socialtjänsten: owner of the case and a party to every consent."""


class Role(StrEnum):
    """A person's part in one case (R35)."""

    COORDINATOR = "samordnare"
    DEPUTY = "ersattare"
    GUIDE = "lots"
    CASE_OFFICER = "socialsekreterare"
    CERTIFIER = "intygare"
    POLICE_CONTACT = "kontaktpolis"
    SCHOOL_CONTACT = "skolkontakt"
    OTHER_ACTOR = "ovrig_aktor"
    YOUTH = "ungdom"
    GUARDIAN = "vardnadshavare"
    APPOINTED = "sarskilt_forordnad_vh"
    GOOD_MAN = "god_man"


NAMED_STAFF = frozenset({Role.COORDINATOR, Role.DEPUTY, Role.GUIDE, Role.CASE_OFFICER})
"""Socialtjänsten's own people, named in the case: in the room without a consent (R1a)."""

SUBSTITUTES = frozenset({Role.APPOINTED, Role.GOOD_MAN})
"""Answer in the place of the guardian that an exception is about; served as guardians are."""

LEADERS = frozenset({Role.COORDINATOR, Role.DEPUTY})
"""Who answers for a case: its coordinator and deputy (S)."""

FAMILY = frozenset({Role.YOUTH, Role.GUARDIAN}) | SUBSTITUTES
"""Served 1:1, never in the professionals' room unless let in by name."""

ACTORS = frozenset({Role.POLICE_CONTACT, Role.SCHOOL_CONTACT, Role.OTHER_ACTOR})
"""Represent a party outside socialtjänsten: in the room only while a consent covers the party (R1b)."""


class Way(StrEnum):
    """How the bot reaches a person. Only Matrix is open yet; the others wait for the coordinator's hand."""

    MATRIX = "matrix"
    MAIL = "epost"
    RING = "ring"


class WhyOut(StrEnum):
    """Why somebody was taken out of a case, as the journal keeps it; each has its own words, `out-…`.

    To add one: a value here, the rule that gives it, and its text in both languages. No value is ever renamed."""

    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"
    REFUSED = "refused"
    VOIDED = "voided"
    EXCEPTION = "exception"
    RENEWED = "renewed"
    ADULT = "adult"
    """A guardian of somebody who has come of age (R19)."""
    CLOSED = "closed"
    HAND = "hand"
    """By a coordinator's word. In journals of before `STAND_IN_OVER` and `TAKEN_OVER`, those two as well."""
    BLOCKED = "blocked"
    """Their account was shut out: no farewell is sent, for it may be in other hands."""
    MODEL = "model"
    BORN = "born"
    NEW_GRANTOR = "new-grantor"
    STAND_IN_OVER = "stand-in-over"
    """The days on which they stood in for a colleague are over (R36)."""
    TAKEN_OVER = "taken-over"
    """Had the case, which a colleague has now, and is named by the unit no more (R35)."""
    NO_GUARDIAN = "no-guardian"
    """A guardian who is none any more, or never was one: told nothing, not even that they are out (R91)."""

    @property
    def words(self) -> str:
        """The text that says so, as a value of another text."""
        return f"@out-{self}"


@dataclass(frozen=True, slots=True)
class Person:
    """One person in one case."""

    id: PersonId
    handle: Handle
    role: Role
    party: Party
    user: UserId | None = None
    way: Way = Way.MATRIX
    language: str = "sv"
    since: datetime | None = None
    """When they were first named in the case."""
    greeted: bool = False
    """Family only: they have shown that it is they, and the bot may write (R98)."""
    code: PaperCode | None = None
    """Family only: the code on their paper, from when they are asked for it."""
    silenced: datetime | None = None
    """Family only: since when nothing is sent, by their own *stopp* or the coordinator's word for them (R99)."""
    called_wrong: datetime | None = None
    """Family only: the withdrawal of theirs, by its moment, that they have called a mistake."""
    uninformed: bool = False
    """Family only: is told nothing at all, and answered as a stranger (R91)."""
    protected: bool = False
    """Lives with a protected identity: no way that shows where or who (`epost`) is used."""
    last_words: bool = False
    """A guardian only: gets one last text when the young person comes of age, who has said yes to it (R19)."""
    out: bool = False
    """Taken out, by consent or by hand; comes back only by a coordinator's word."""
    out_why: WhyOut | None = None
    out_before: WhyOut | None = None
    """Of an account that was shut out while its person was out: why they were."""
    out_at: datetime | None = None
    """When that was: at the moment of the withdrawal by which it was, if it was one."""
    goodbye: Goodbye | None = None
    """The farewell to them, once it is written."""
    questions: tuple[Question, ...] = ()
    """Family only: what they are asked about taking their yes back, and have not answered."""
    left_as_is: frozenset[tuple[Party, ...]] = frozenset()
    """Family only: the parties of each such question that they answered no to; none named is all."""
    cry_told: datetime | None = None
    """Family only: when colleagues were last told that they wrote what may be danger."""
    not_understood: datetime | None = None
    """Family only: when they last wrote what the bot does not know."""
    met: bool = False
    """Has been let into the case's room, and not been told farewell since."""

    @property
    def is_staff(self) -> bool:
        return self.role in NAMED_STAFF

    @property
    def is_family(self) -> bool:
        return self.role in FAMILY

    @property
    def is_rung(self) -> bool:
        """One of the family without Matrix or mail: the coordinator rings, with the bot's words (R98)."""
        return self.is_family and self.way is Way.RING

    @property
    def is_asked(self) -> bool:
        """Asked for the code on their paper, and nothing else is said to them until it comes (R98)."""
        return not (self.greeted or self.out or self.code is None or self.code.ended)

    @property
    def is_actor(self) -> bool:
        return self.role in ACTORS
