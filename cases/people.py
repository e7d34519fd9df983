"""Who takes part in a case, in which role, and by which way they are reached."""

from collections.abc import Iterable
from datetime import datetime
from enum import StrEnum

from cases.ids import Handle, Party, PersonId, UserId
from cases.papercode import PaperCode
from cases.presence import IN, Presence
from cases.questions import Question
from cases.values import Value

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


class Duty(StrEnum):
    """What somebody without a part in any case is named to look at (R35)."""

    PROTECTION = "dataskyddsombud"
    """The logs, by handles alone."""
    STEERING = "styrgrupp"
    """Numbers, and never a case."""
    INTAKE = "beredning"
    """The cases as codes and lights."""


class Contact(Value, frozen=True):
    """Whether the bot may write to one of the family, and what of."""

    greeted: bool = False
    """They have shown that it is they, and the bot may write (R98)."""
    code: PaperCode | None = None
    """The code on their paper, from when they are asked for it."""
    silenced: datetime | None = None
    """Since when nothing is sent, by their own *stopp* or the coordinator's word for them (R99)."""
    uninformed: bool = False
    """Is told nothing at all, and answered as a stranger (R91)."""
    last_words: bool = False
    """A guardian only: gets one last text when the young person comes of age, who has said yes to it (R19)."""


class Said(Value, frozen=True):
    """What one of the family has said that is not settled, and when they last wrote certain things."""

    called_wrong: datetime | None = None
    """The withdrawal of theirs, by its moment, that they have called a mistake."""
    questions: tuple[Question, ...] = ()
    """What they are asked about taking their yes back, and have not answered."""
    left_as_is: frozenset[tuple[Party, ...]] = frozenset()
    """The parties of each such question that they answered no to; none named is all."""
    cry_told: datetime | None = None
    """When colleagues were last told that they wrote what may be danger."""
    not_understood: datetime | None = None
    """When they last wrote what the bot does not know."""


class Person(Value, frozen=True):
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
    protected: bool = False
    """Lives with a protected identity: no way that shows where or who (`epost`) is used."""
    presence: Presence = IN
    contact: Contact = Contact()
    said: Said = Said()

    @property
    def out(self) -> bool:
        """Taken out, by consent or by hand; comes back only by a coordinator's word."""
        return self.presence.out

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
        return not (self.contact.greeted or self.out or self.contact.code is None or self.contact.code.ended)

    @property
    def is_actor(self) -> bool:
        return self.role in ACTORS


def handles(people: Iterable[Person]) -> tuple[Handle, ...]:
    """What each of them is called in the case."""
    return tuple(who.handle for who in people)
