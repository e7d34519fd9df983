### Words that other texts are filled with. Those that end in -the are in the definite form.

party-all = everyone
party-all-the = the others
party-soc = social services
party-soc-the = social services
party-polis = police
party-polis-the = the police
party-skola = school
party-skola-the = the school
party-bup = BUP
party-frivard = probation
party-frivard-the = the probation service
party-maria = Maria Ungdom
party-fritid = leisure
party-fritid-the = the leisure centre
party-kurator = counsellor
party-kurator-the = the counsellor
party-skkp = SKKP
party-fris = FRIS
party-arbetsformedling = employment service
party-arbetsformedling-the = the employment service
party-forening = club
party-forening-the = the club
party-tranare = coach
party-tranare-the = the coach
party-kyrka = church
party-kyrka-the = the church
party-vardnadshavare = guardians
party-vardnadshavare-the = the guardians
party-familjehem = foster home
party-familjehem-the = the foster home
party-familj = family
party-familj-the = the family

category-grund = basics
category-skola-narvaro = attendance
category-skola-resultat = results
category-brott-misstanke = crime
category-umgange-plats = whereabouts
category-missbruk = substance
category-halsa-psykiatri = health
category-boende = housing
category-ekonomi = money
category-insatser-plan = plan
category-sakerhet = safety

area-skola = school
area-boende = housing
area-halsa = health
area-fritid = leisure
area-familj = family
area-umgange = friends
area-ekonomi = economy
area-attityd = attitude
area-myndigheter = authorities

phase-referred = referred
phase-consented = consented
phase-active = active
phase-closed = closed

kind-natverksmote = network meeting
kind-formote = pre-meeting
kind-enskilt = individual meeting
kind-extra = extra meeting
kind-uppfoljningsmote = follow-up meeting
kind-framtidsmote = future meeting
kind-informationsmote = information meeting

attendance-yes = yes
attendance-no = no
attendance-maybe = maybe
attendance-late = late
attendance-sick = sick
attendance-other-time = another time

standing-yes = YES
standing-no = NO
standing-not-asked = NOT ASKED
standing-expired = EXPIRED
standing-withdrawn = TAKEN BACK

why-family = the family is not in the room
why-not-greeted = has not shown yet who they are
why-silent = is sent nothing now
why-no-matrix = cannot be reached in Matrix
why-closed = the case is closed
why-taken-out = has been taken out
why-stand-in-over = the days of standing in are over
why-no-guardian = is no guardian
why-adding = waits: somebody who must answer is perhaps to be added
why-adult = the young person is 18
why-gate-shut = the gate is shut
why-no-consent = no consent holds
why-certifier = whoever certifies exceptions is never in it
why-less-cleared = may know less than what is spoken of in the room
why-civil = outside the public secrecy law, without a signed promise of silence
why-youth-said-no = the young person has said no
why-guardian-not-asked = both guardians must have said yes to sharing the room

out-withdrawn = a yes was taken back
out-expired = the consent has run out
out-refused = someone said no
out-exception = an exception changed who must answer
out-voided = the consent was taken down by mistake
out-renewed = the new consent covers others
out-closed = the case is closed
out-hand = taken out by hand
out-blocked = the account is blocked
out-born = the birth date is another
out-model = the working model is another
out-new-grantor = one more guardian is to say yes
out-no-guardian = is no guardian
out-adult = the young person is 18
out-stand-in-over = the days of standing in are over
out-taken-over = a colleague has taken the case over

draft-spoken = a spoken yes does not count, it must be on paper
draft-no-reference = the reference is missing (registration number or place in the archive)

field-owner = owner
field-due = date

word-yes = yes
word-no = no
word-add-it = add
word-cancel-it = cancel
word-close-it = close
word-void-it = void

room-of-case = the case's room
room-of-one = a room of their own

log-opened = { DATE($at) } { CLOCK($at) } the case was opened
log-model = { DATE($at) } { CLOCK($at) } the working model { $model } holds
log-born = { DATE($at) } { CLOCK($at) } the birth date changed by { $by }
log-last-words = { DATE($at) } { CLOCK($at) } the last text to { $who } when the young person comes of age decided, noted by { $by }
log-added = { DATE($at) } { CLOCK($at) } { $who } added by { $by }
log-greeted = { DATE($at) } { CLOCK($at) } { $who } may be written to, by the answer of { $by }
log-code-given = { DATE($at) } { CLOCK($at) } { $who } was given a code on paper, by { $by }
log-code-missed = { DATE($at) } { CLOCK($at) } a wrong code from { $who }
log-code-ended = { DATE($at) } { CLOCK($at) } the code for { $who } ended
code-tries = somebody has answered with a wrong code five times
code-days = the code has not come in two weeks
log-passed-on = { DATE($at) } { CLOCK($at) } { $who } has been told, said { $by }
log-said-wrong = { DATE($at) } { CLOCK($at) } { $who } wrote that it was a mistake
log-restored = { DATE($at) } { CLOCK($at) } the yes of { $who } holds again, after a call by { $by }
log-silenced = { DATE($at) } { CLOCK($at) } silent to { $who ->
        [none] the family
       *[some] { $who }
    }, said { $by }
log-spoken-to = { DATE($at) } { CLOCK($at) } no longer silent to { $who ->
        [none] the family
       *[some] { $who }
    }, said { $by }
log-information = { DATE($at) } { CLOCK($at) } what { $who } may be told changed by { $by }
log-taken-out = { DATE($at) } { CLOCK($at) } { $who } out: { $why }
log-let-in = { DATE($at) } { CLOCK($at) } { $who } may come back, said { $by }
log-took-over = { DATE($at) } { CLOCK($at) } { $who } took the case over
log-stand-in-named = { DATE($at) } { CLOCK($at) } { $who ->
        [none] a colleague
       *[some] { $who }
    } is to stand in for { $by }
log-stand-in-began = { DATE($at) } { CLOCK($at) } { $who } began to stand in
log-stand-in-ended = { DATE($at) } { CLOCK($at) } { $who ->
        [none] who was to stand in
       *[some] { $who }
    } stood in no longer
log-phase = { DATE($at) } { CLOCK($at) } a new phase
log-read = { DATE($at) } { CLOCK($at) } { $who } read ({ $command })
log-officer-read = { DATE($at) } { CLOCK($at) } the data-protection officer { $who } read ({ $command })
log-paper = { DATE($at) } { CLOCK($at) } a paper taken down by { $by }
log-answer = { DATE($at) } { CLOCK($at) } an answer of { $who } taken down by { $by }
log-confirmed = { DATE($at) } { CLOCK($at) } the paper confirmed by { $by }
log-withdrawn = { DATE($at) } { CLOCK($at) } { $who } took their yes back
log-paper-voided = { DATE($at) } { CLOCK($at) } a paper voided by { $by }
log-answer-voided = { DATE($at) } { CLOCK($at) } what stood about { $who } voided by { $by }
log-adding-asked = { DATE($at) } { CLOCK($at) } { $who } was to be added by { $by }: the question is open
log-adding-left = { DATE($at) } { CLOCK($at) } { $by } said no: nobody was added
log-exception = { DATE($at) } { CLOCK($at) } an exception about { $who } noted by { $by }
log-exception-voided = { DATE($at) } { CLOCK($at) } the exception about { $who } voided by { $by }
log-exception-answered = { DATE($at) } { CLOCK($at) } an exception about { $who } answered by { $by }
log-maturity = { DATE($at) } { CLOCK($at) } an assessment of maturity noted by { $by }
log-gate-shut = { DATE($at) } { CLOCK($at) } the gate was shut
log-gate-opened = { DATE($at) } { CLOCK($at) } the gate was opened by { $by }
log-room-made = { DATE($at) } { CLOCK($at) } { $who ->
        [none] the room of the case made
       *[some] a chat of their own made for { $who }
    }
log-room-kinds-set = { DATE($at) } { CLOCK($at) } what may be spoken of in the room changed by { $by }
log-room-kinds-reckoned = { DATE($at) } { CLOCK($at) } what may be spoken of in the room worked out anew
log-room-kinds-told = { DATE($at) } { CLOCK($at) } the room was told what may be spoken of
log-family-let-in = { DATE($at) } { CLOCK($at) } { $who } let into the room by { $by }
log-family-let-out = { DATE($at) } { CLOCK($at) } { $who } let out of the room{ $by ->
        [none] {""}
       *[some] {" "}by { $by }
    }
log-room-answer = { DATE($at) } { CLOCK($at) } { $who } has answered about the room, noted by { $by }
log-mandatory = { DATE($at) } { CLOCK($at) } who must be there changed by { $by }
log-group-reason = { DATE($at) } { CLOCK($at) } a reason to meet without the whole group noted by { $by }
log-reservation = { DATE($at) } { CLOCK($at) } a promise of silence by { $who } noted by { $by }
log-lead = { DATE($at) } { CLOCK($at) } { $who } is lead contact, said { $by }
log-contact-requested = { DATE($at) } { CLOCK($at) } a contact person asked for by { $by }
log-admitted = { DATE($at) } { CLOCK($at) } { $who } invited
log-joined = { DATE($at) } { CLOCK($at) } { $who } seen in the room
log-not-reached = { DATE($at) } { CLOCK($at) } { $who } could not be invited
log-removed = { DATE($at) } { CLOCK($at) } { $who } seen out of the room
log-outsider = { DATE($at) } { CLOCK($at) } someone who does not belong seen in the room: { $who }
log-receipt = { DATE($at) } { CLOCK($at) } receipt handed to { $who } by { $by }
log-shared = { DATE($at) } { CLOCK($at) } shared on another ground ({ $reference }), noted by { $by }
log-key = { DATE($at) } { CLOCK($at) } { $who }, device { $device } ({ $room })

exception-vh-forhindrad = guardian prevented
exception-fb-6-13a = decision by chapter 6, section 13 a of the Parental Code
exception-ensam-vardnad = sole custody
exception-sekretess-mot-vh = secrecy towards a guardian
exception-sarskilt-forordnad-vh = specially appointed guardian
exception-aldrig-vh = never was a guardian, by the population register
exception-god-man = god man (appointed representative)
duty-dataskyddsombud = a data-protection officer
duty-beredning = one of the intake group
duty-styrgrupp = one of the steering group
purpose-uppfoljning-efter-avslut = being called afterwards
purpose-uppfoljning-efter-avslut-word = follow-up
purpose-fortsatt-kontakt-word = contact
purpose-fortsatt-kontakt = keeping in touch afterwards
