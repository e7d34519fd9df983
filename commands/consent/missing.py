"""`!samtycke saknas`: whose yes is lacking, who waits outside because of it, and the command that helps (R3).

A card that waits for its answer is shown again."""

from collections.abc import Collection, Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from cases.access import Access, Place
from cases.case import Case
from cases.consent.answers import barriers
from cases.consent.categories import BASICS
from cases.consent.effective import COOPERATION, Standing, missing, required_grantors, shared, standing
from cases.consent.paper import suggested_end
from cases.consent.past_guardians import past_guardians
from cases.consent.standings import current_paper, named_parties
from cases.decision import Decision, Line, Refusal, Say, TextArgument, ToWriter
from cases.facts import Grant
from cases.papers.card_again import card_again
from cases.people import Person
from cases.rooms.admission import waiting
from cases.rooms.remedies import Change
from cases.rooms.why import outside, why
from commands.arguments.no_words import Nothing, no_words
from commands.asked import Asked
from commands.command import Command
from commands.vocabulary.kinds import category_word
from commands.vocabulary.purposes import purpose_word
from commands.vocabulary.small import Key

_CLOSED: Final = frozenset({Standing.NO, Standing.WITHDRAWN})


class Helps(StrEnum):
    """What would bring in who is lacking; the text chooses its words by it."""

    NOTHING = "nothing"
    CERTIFIER = "certifier"
    ANSWER = "answer"
    PAPER = "paper"
    LATER_PAPER = "later-paper"


def decide(asked: Asked, args: Nothing) -> Decision | Refusal:
    del args
    case, by = asked.in_case()
    people = missing(case, asked.day)
    stands = {who: standing(case, who, asked.day) for who in people}
    shown: dict[str, TextArgument] = {
        "missing": tuple(
            Line("line-standing", (("who", who.handle), ("standing", f"@standing-{stands[who]}"))) for who in people
        ),
        "help": str(_help(case, asked, stands)),
        "past": tuple(who.handle for who in past_guardians(case, people, asked.day)),
        "code": case.code,
        "outside": outside(case, asked.day),
    }
    said = Say(ToWriter(), "consent-missing", shown, command=_command(case, asked, stands), notes=_open(case))
    card = card_again(case, by, ToWriter(), asked.now)
    return Decision(effects=(said, card) if card else (said,))


def _open(case: Case) -> tuple[Line, ...]:
    """Who is asked about, whether they are to be added: nobody is let in meanwhile (R3)."""
    return tuple(
        Line("missing-adding", (("who", each.who.handle), ("code", case.code))) for each in case.consent.adding
    )


_A_PAPER: Final = frozenset(
    {Change.PAPER, Change.NAMED, Change.NEW_YES, Change.PAST, Change.COMMON, Change.ASK, Change.KINDS}
)
"""Who waits for one of these may come in by a new paper."""


def _help(case: Case, asked: Asked, stands: dict[Person, Standing]) -> Helps:
    """Nothing, a signed answer to the paper there is, or a new paper; which is a word that the text chooses by.

    After a no or a withdrawal only a yes on a paper signed after it counts, no matter who else has not answered; one of
    today beats what is signed today: then the paper must be of another day. No answer helps where somebody is no longer
    a guardian, and no paper before the certifier has said so."""
    past = past_guardians(case, tuple(stands), asked.day)
    if set(past) & set(required_grantors(case, asked.day)):
        return Helps.CERTIFIER
    if not stands:
        return _paper_of_what_day(case, asked, past) if _waits_for_a_paper(case, asked) else Helps.NOTHING
    if not past and not _CLOSED & set(stands.values()) and current_paper(case, asked.day):
        return Helps.ANSWER
    return _paper_of_what_day(case, asked, past)


def _waits_for_a_paper(case: Case, asked: Asked) -> bool:
    """Whether an actor is outside whom a paper would let in, though no yes is missing on the paper there is."""
    actors = (who for who, _ in waiting(case, asked.day) if who.is_actor)
    changes = {remedy.change for who in actors for remedy in why(case, who, asked.day).changes[:1]}
    return bool(changes & _A_PAPER)


def _paper_of_what_day(case: Case, asked: Asked, past: Collection[Person]) -> Helps:
    grantors = (who for who in required_grantors(case, asked.day) if who not in past)
    fresh = any(barrier.day >= asked.day for who in grantors for barrier in barriers(case, who.id))
    return Helps.LATER_PAPER if fresh else Helps.PAPER


def _command(case: Case, asked: Asked, stands: dict[Person, Standing]) -> str | None:
    """The whole command that takes down what is lacking, ready to copy: one yes, or the paper with its lines.

    After a no or a withdrawal only a yes on a paper signed later counts, so that an answer alone would not help."""
    match _help(case, asked, stands):
        case Helps.ANSWER:
            who = next(iter(stands))
            return f"{asked.house.spelled('consent-answer')} {case.code} {who.handle} ja {asked.day.isoformat()}"
        case Helps.PAPER:
            return _paper(case, asked, asked.day)
        case Helps.LATER_PAPER:
            return _paper(case, asked, asked.day + timedelta(days=1))
        case Helps.NOTHING | Helps.CERTIFIER:
            return None


def _paper(case: Case, asked: Asked, signed: date) -> str:
    """A paper of this day with everyone who must sign; the kinds that the last paper named, and the least there is for
    organisations of the case that it did not name."""
    last = next(reversed(case.consent.records.values()), None)
    grants = last.paper.grants if last else ()
    named = {grant.party for grant in grants}
    grants += tuple(Grant(party, BASICS) for party in named_parties(case, asked.day) if party not in named)
    handles = " ".join(who.handle for who in required_grantors(case, asked.day))
    end = suggested_end(signed, case.rules).isoformat()
    first = f"{asked.house.spelled('consent-paper')} {case.code} {signed.isoformat()} "
    last_line = f"{Key.THROUGH.shown(asked.house.language)} {end}"
    return "\n".join((first, f"ja {handles}", *_lines(grants), *_after(grants), last_line))


def _lines(grants: tuple[Grant, ...]) -> Iterator[str]:
    """*skola: grund, närvaro*, one for each organisation."""
    now = shared(grants)
    for party in dict.fromkeys(grant.party for grant in now):
        yield f"{party}: {', '.join(category_word(g.category) for g in now if g.party == party)}"


def _after(grants: tuple[Grant, ...]) -> Iterator[str]:
    """*efteråt soc: kontakt, grund*, one for each organisation and purpose."""
    after = [grant for grant in grants if grant.purpose != COOPERATION]
    for party, purpose in dict.fromkeys((grant.party, grant.purpose) for grant in after):
        kinds = (category_word(g.category) for g in after if (g.party, g.purpose) == (party, purpose))
        yield f"efteråt {party}: {', '.join((purpose_word(purpose), *kinds))}"


COMMAND: Final = Command("consent-missing", Access.STAFF, Place.PRIVATE, no_words, decide, reads=True)
