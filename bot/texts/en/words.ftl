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
spoken-grund = basics: that the group exists, who is in it and when you meet
spoken-skola-narvaro = attendance: whether the young person is in school
spoken-skola-resultat = results: how school is going
spoken-brott-misstanke = crime: suspicions of crime
spoken-umgange-plats = whereabouts: where the young person spends time, and with whom
spoken-missbruk = substance: alcohol, drugs and gambling
spoken-halsa-psykiatri = health: how the young person is, in body and mind
spoken-boende = housing: where and how the young person lives
spoken-ekonomi = money: income and debts
spoken-insatser-plan = plan: what is to be done, by whom and when
spoken-sakerhet = safety: threats, and what makes it safer

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
why-taken-out = has been taken out by the coordinator
why-stand-in-over = the days of standing in are over
why-no-guardian = is no guardian
why-adding = waits: somebody who must answer is perhaps to be added
why-adult = the young person is 18
why-gate-shut = the gate is shut
why-no-consent = no consent holds
why-certifier = the certifier of exceptions is never in it
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
out-hand = taken out by the coordinator
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

code-tries = somebody has answered with a wrong code five times
code-days = the code has not come in two weeks

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
