### Ord som andra texter fylls med. De som slutar på -the är i bestämd form.

party-all = alla
party-all-the = de andra
party-soc = soc
party-soc-the = socialtjänsten
party-polis = polis
party-polis-the = polisen
party-skola = skola
party-skola-the = skolan
party-bup = BUP
party-frivard = frivård
party-frivard-the = frivården
party-maria = Maria Ungdom
party-fritid = fritid
party-fritid-the = fritiden
party-kurator = kurator
party-kurator-the = kuratorn
party-skkp = SKKP
party-fris = FRIS
party-arbetsformedling = arbetsförmedling
party-arbetsformedling-the = arbetsförmedlingen
party-forening = förening
party-forening-the = föreningen
party-tranare = tränare
party-tranare-the = tränaren
party-kyrka = kyrka
party-kyrka-the = kyrkan
party-vardnadshavare = vårdnadshavare
party-vardnadshavare-the = vårdnadshavarna
party-familjehem = familjehem
party-familjehem-the = familjehemmet
party-familj = familj
party-familj-the = familjen

category-grund = grund
category-skola-narvaro = närvaro
category-skola-resultat = resultat
category-brott-misstanke = brott
category-umgange-plats = umgänge
category-missbruk = missbruk
category-halsa-psykiatri = hälsa
category-boende = boende
category-ekonomi = ekonomi
category-insatser-plan = plan
category-sakerhet = säkerhet
spoken-grund = grund: att gruppen finns, vilka som är med och när ni ses
spoken-skola-narvaro = närvaro: om ungdomen är i skolan
spoken-skola-resultat = resultat: hur det går i skolan
spoken-brott-misstanke = brott: misstankar om brott
spoken-umgange-plats = umgänge: var ungdomen brukar vara, och med vilka
spoken-missbruk = missbruk: alkohol, droger och spel
spoken-halsa-psykiatri = hälsa: hur ungdomen mår, till kropp och själ
spoken-boende = boende: var och hur ungdomen bor
spoken-ekonomi = ekonomi: pengar och skulder
spoken-insatser-plan = plan: vad som ska göras, vem som gör det och när
spoken-sakerhet = säkerhet: hot, och vad som gör det tryggare

area-skola = skola
area-boende = boende
area-halsa = hälsa
area-fritid = fritid
area-familj = familj
area-umgange = umgänge
area-ekonomi = ekonomi
area-attityd = attityd
area-myndigheter = myndigheter

phase-referred = aktualiserad
phase-consented = samtycke inhämtat
phase-active = aktiv
phase-closed = avslutad

kind-natverksmote = nätverksmöte
kind-formote = förmöte
kind-enskilt = enskilt möte
kind-extra = extra möte
kind-uppfoljningsmote = uppföljningsmöte
kind-framtidsmote = framtidsmöte
kind-informationsmote = informationsmöte

attendance-yes = ja
attendance-no = nej
attendance-maybe = kanske
attendance-late = sen
attendance-sick = sjuk
attendance-other-time = annan tid

standing-yes = JA
standing-no = NEJ
standing-not-asked = EJ TILLFRÅGAD
standing-expired = UTGÅNGET
standing-withdrawn = ÅTERKALLAT

why-family = familjen är inte i rummet
why-not-greeted = har inte visat än vem de är
why-silent = får inga meddelanden nu
why-no-matrix = nås inte i Matrix
why-closed = ärendet är avslutat
why-taken-out = är tagen bort av samordnaren
why-stand-in-over = dagarna som ersättare är över
why-no-guardian = är inte vårdnadshavare
why-adding = väntar: någon ska kanske läggas till som ska svara
why-adult = ungdomen är 18
why-gate-shut = grinden är stängd
why-no-consent = inget samtycke gäller
why-certifier = den som intygar undantag är aldrig med där
why-less-cleared = får veta mindre än det som talas om i rummet
why-civil = har ingen tystnadsplikt i sitt uppdrag, och har inte skrivit på tystnad
why-youth-said-no = ungdomen har sagt nej
why-guardian-not-asked = båda vårdnadshavarna måste ha sagt ja till att dela rum

out-withdrawn = ett ja har tagits tillbaka
out-expired = samtycket har gått ut
out-refused = någon har sagt nej
out-exception = ett undantag har ändrat vem som ska svara
out-voided = samtycket var felregistrerat
out-renewed = det nya samtycket gäller andra
out-closed = ärendet är avslutat
out-hand = tagen bort av samordnaren
out-blocked = kontot är spärrat
out-born = födelsedatumet är ett annat
out-model = arbetsmodellen är en annan
out-new-grantor = en vårdnadshavare till ska säga ja
out-no-guardian = är inte vårdnadshavare
out-adult = ungdomen är 18
out-stand-in-over = dagarna som ersättare är över
out-taken-over = en kollega har tagit över ärendet

draft-spoken = ett muntligt ja räknas inte, det måste stå på papper
draft-no-reference = referensen saknas (diarienummer eller plats i arkivet)

field-owner = ansvarig
field-due = datum

word-yes = ja
word-no = nej
word-add-it = lägg till
word-cancel-it = ställ in
word-close-it = avsluta
word-void-it = felregistrera

room-of-case = ärendets rum
room-of-one = eget rum

code-tries = någon har svarat med fel kod fem gånger
code-days = koden har inte kommit på två veckor

exception-vh-forhindrad = vårdnadshavare förhindrad
exception-fb-6-13a = beslut enligt 6 kap. 13 a § föräldrabalken
exception-ensam-vardnad = ensam vårdnad
exception-sekretess-mot-vh = sekretess mot vårdnadshavare
exception-sarskilt-forordnad-vh = särskilt förordnad vårdnadshavare
exception-aldrig-vh = har aldrig varit vårdnadshavare, enligt folkbokföringen
exception-god-man = god man
duty-dataskyddsombud = dataskyddsombud
duty-beredning = med i beredningsgruppen
duty-styrgrupp = med i styrgruppen
purpose-uppfoljning-efter-avslut = att bli uppringd efteråt
purpose-uppfoljning-efter-avslut-word = uppföljning
purpose-fortsatt-kontakt-word = kontakt
purpose-fortsatt-kontakt = att hålla kontakten efteråt
