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
why-taken-out = är borttagen
why-stand-in-over = dagarna som ersättare är över
why-no-guardian = är inte vårdnadshavare
why-adding = väntar: någon ska kanske läggas till som ska svara
why-adult = den unga är 18
why-gate-shut = grinden är stängd
why-no-consent = inget samtycke gäller
why-certifier = den som intygar undantag är aldrig med där
why-less-cleared = får veta mindre än det som talas om i rummet
why-civil = utanför den offentliga sekretessen, utan skriven tystnadsförbindelse
why-youth-said-no = den unga har sagt nej
why-guardian-not-asked = båda vårdnadshavarna måste ha sagt ja till att dela rum

out-withdrawn = ett ja har tagits tillbaka
out-expired = samtycket har gått ut
out-refused = någon har sagt nej
out-exception = ett undantag har ändrat vem som ska svara
out-voided = samtycket var felregistrerat
out-renewed = det nya samtycket gäller andra
out-closed = ärendet är avslutat
out-hand = borttagen för hand
out-blocked = kontot är spärrat
out-born = födelsedatumet är ett annat
out-model = arbetsmodellen är en annan
out-new-grantor = en vårdnadshavare till ska säga ja
out-no-guardian = är inte vårdnadshavare
out-adult = den unga är 18
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

log-opened = { DATE($at) } { CLOCK($at) } ärendet öppnat
log-model = { DATE($at) } { CLOCK($at) } arbetsmodellen { $model } gäller
log-born = { DATE($at) } { CLOCK($at) } födelsedatumet ändrat av { $by }
log-last-words = { DATE($at) } { CLOCK($at) } det sista meddelandet till { $who } när den unga blir vuxen bestämt, noterat av { $by }
log-added = { DATE($at) } { CLOCK($at) } { $who } tillagd av { $by }
log-greeted = { DATE($at) } { CLOCK($at) } { $who } får skrivas till, efter svar av { $by }
log-code-given = { DATE($at) } { CLOCK($at) } { $who } fick en kod på papper, av { $by }
log-code-missed = { DATE($at) } { CLOCK($at) } fel kod från { $who }
log-code-ended = { DATE($at) } { CLOCK($at) } koden till { $who } slutade gälla
code-tries = någon har svarat med fel kod fem gånger
code-days = koden har inte kommit på två veckor
log-passed-on = { DATE($at) } { CLOCK($at) } { $who } har fått veta, sa { $by }
log-said-wrong = { DATE($at) } { CLOCK($at) } { $who } skrev att det blev fel
log-restored = { DATE($at) } { CLOCK($at) } { $who }s ja gäller igen, efter samtal med { $by }
log-silenced = { DATE($at) } { CLOCK($at) } tyst mot { $who ->
        [none] familjen
       *[some] { $who }
    }, sa { $by }
log-spoken-to = { DATE($at) } { CLOCK($at) } inte längre tyst mot { $who ->
        [none] familjen
       *[some] { $who }
    }, sa { $by }
log-information = { DATE($at) } { CLOCK($at) } vad { $who } får veta ändrat av { $by }
log-taken-out = { DATE($at) } { CLOCK($at) } { $who } ute: { $why }
log-let-in = { DATE($at) } { CLOCK($at) } { $who } får komma tillbaka, sa { $by }
log-took-over = { DATE($at) } { CLOCK($at) } { $who } tog över ärendet
log-stand-in-named = { DATE($at) } { CLOCK($at) } { $who ->
        [none] en kollega
       *[some] { $who }
    } ska ersätta { $by }
log-stand-in-began = { DATE($at) } { CLOCK($at) } { $who } började ersätta
log-stand-in-ended = { DATE($at) } { CLOCK($at) } { $who ->
        [none] den som skulle ersätta
       *[some] { $who }
    } slutade ersätta
log-phase = { DATE($at) } { CLOCK($at) } ny fas
log-read = { DATE($at) } { CLOCK($at) } { $who } läste ({ $command })
log-officer-read = { DATE($at) } { CLOCK($at) } dataskyddsombudet { $who } läste ({ $command })
log-paper = { DATE($at) } { CLOCK($at) } papper registrerat av { $by }
log-answer = { DATE($at) } { CLOCK($at) } svar från { $who } registrerat av { $by }
log-confirmed = { DATE($at) } { CLOCK($at) } papperet bekräftat av { $by }
log-withdrawn = { DATE($at) } { CLOCK($at) } { $who } tog tillbaka sitt ja
log-paper-voided = { DATE($at) } { CLOCK($at) } papper felregistrerat av { $by }
log-answer-voided = { DATE($at) } { CLOCK($at) } det som stod om { $who } felregistrerat av { $by }
log-adding-asked = { DATE($at) } { CLOCK($at) } { $who } skulle läggas till av { $by }: frågan är ställd
log-adding-left = { DATE($at) } { CLOCK($at) } { $by } svarade nej: ingen lades till
log-exception = { DATE($at) } { CLOCK($at) } undantag om { $who } noterat av { $by }
log-exception-voided = { DATE($at) } { CLOCK($at) } undantaget om { $who } felregistrerat av { $by }
log-exception-answered = { DATE($at) } { CLOCK($at) } undantag om { $who } besvarat av { $by }
log-maturity = { DATE($at) } { CLOCK($at) } mognadsbedömning noterad av { $by }
log-gate-shut = { DATE($at) } { CLOCK($at) } grinden stängd
log-gate-opened = { DATE($at) } { CLOCK($at) } grinden öppnad av { $by }
log-room-made = { DATE($at) } { CLOCK($at) } { $who ->
        [none] ärendets rum gjort
       *[some] eget rum gjort åt { $who }
    }
log-room-kinds-set = { DATE($at) } { CLOCK($at) } vad det får talas om i rummet ändrat av { $by }
log-room-kinds-reckoned = { DATE($at) } { CLOCK($at) } vad det får talas om i rummet räknat ut på nytt
log-room-kinds-told = { DATE($at) } { CLOCK($at) } rummet fick veta vad det får talas om
log-family-let-in = { DATE($at) } { CLOCK($at) } { $who } insläppt i rummet av { $by }
log-family-let-out = { DATE($at) } { CLOCK($at) } { $who } utsläppt ur rummet{ $by ->
        [none] {""}
       *[some] {" "}av { $by }
    }
log-room-answer = { DATE($at) } { CLOCK($at) } { $who } har svarat om rummet, noterat av { $by }
log-mandatory = { DATE($at) } { CLOCK($at) } vilka som ska vara med ändrat av { $by }
log-group-reason = { DATE($at) } { CLOCK($at) } skäl att mötas utan hela gruppen noterat av { $by }
log-reservation = { DATE($at) } { CLOCK($at) } förbehåll från { $who } noterat av { $by }
log-lead = { DATE($at) } { CLOCK($at) } { $who } är huvudkontakt, sa { $by }
log-contact-requested = { DATE($at) } { CLOCK($at) } kontaktperson efterfrågad av { $by }
log-admitted = { DATE($at) } { CLOCK($at) } { $who } inbjuden
log-joined = { DATE($at) } { CLOCK($at) } { $who } sedd i rummet
log-not-reached = { DATE($at) } { CLOCK($at) } { $who } kunde inte bjudas in
log-removed = { DATE($at) } { CLOCK($at) } { $who } sedd ute ur rummet
log-outsider = { DATE($at) } { CLOCK($at) } någon som inte hör hit sedd i rummet: { $who }
log-receipt = { DATE($at) } { CLOCK($at) } kvitto lämnat till { $who } av { $by }
log-shared = { DATE($at) } { CLOCK($at) } delat på annan grund ({ $reference }), noterat av { $by }
log-key = { DATE($at) } { CLOCK($at) } { $who }, enhet { $device } ({ $room })

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
