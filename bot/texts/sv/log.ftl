### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt
### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-audit-show = logg visa | logg
help-audit-show = `!logg visa { $code }` – vem som har kommit, gått och läst
usage-audit-show = `!logg visa { $code }`

command-audit-keys = logg nycklar
help-audit-keys = `!logg nycklar { $code }` – vem som har fått rummens nycklar
usage-audit-keys = `!logg nycklar { $code }`. Person, enhet och tid, om något har kommit i fel händer.

command-audit-verify = logg kontrollera
help-audit-verify = `!logg kontrollera` – om journalen är hel
usage-audit-verify = `!logg kontrollera`. Jag läser hela journalen och säger om den håller, eller vilken rad som är den första som är fel.

### Loggens rader: en om varje faktum i ett ärende, log- och faktumets namn. De säger vem och när, aldrig vad som sades.

log-case-opened = { DATE($at) } { CLOCK($at) } ärendet öppnat
log-birth-date-set = { DATE($at) } { CLOCK($at) } födelsedatumet ändrat av { $by }
log-model-taken-up = { DATE($at) } { CLOCK($at) } arbetsmodellen { $model } gäller
log-phase-moved = { DATE($at) } { CLOCK($at) } ny fas
log-person-added = { DATE($at) } { CLOCK($at) } { $who } tillagd av { $by }
log-person-greeted = { DATE($at) } { CLOCK($at) } { $who } får meddelanden, efter svar av { $by }
log-person-taken-out = { DATE($at) } { CLOCK($at) } { $who } är ute: { $why }
log-person-let-in = { DATE($at) } { CLOCK($at) } { $who } får komma tillbaka, sa { $by }
log-farewell-written = { DATE($at) } { CLOCK($at) } sista meddelandet till { $who } skrivet
log-adding-asked = { DATE($at) } { CLOCK($at) } { $who } skulle läggas till av { $by }: frågan är ställd
log-adding-left = { DATE($at) } { CLOCK($at) } { $by } svarade nej: ingen lades till
log-farewell-read = { DATE($at) } { CLOCK($at) } sista meddelandet till { $who } visas som läst
log-code-given = { DATE($at) } { CLOCK($at) } { $who } fick en kod på papper, av { $by }
log-code-missed = { DATE($at) } { CLOCK($at) } fel kod från { $who }
log-code-ended = { DATE($at) } { CLOCK($at) } koden till { $who } slutade gälla
log-silenced = { DATE($at) } { CLOCK($at) } tyst mot { $who ->
        [none] familjen
       *[some] { $who }
    }, sa { $by }
log-spoken-to = { DATE($at) } { CLOCK($at) } inte längre tyst mot { $who ->
        [none] familjen
       *[some] { $who }
    }, sa { $by }
log-information-set = { DATE($at) } { CLOCK($at) } vad { $who } får veta ändrat av { $by }
log-passed-on = { DATE($at) } { CLOCK($at) } { $who } har fått veta, sa { $by }
log-said-wrong = { DATE($at) } { CLOCK($at) } { $who } skrev att det blev fel
log-withdrawal-restored = { DATE($at) } { CLOCK($at) } { $who }s ja gäller igen, efter samtal med { $by }
log-last-words-agreed = { DATE($at) } { CLOCK($at) } det sista meddelandet till { $who } när ungdomen blir vuxen bestämt, noterat av { $by }
log-withdrawal-asked = { DATE($at) } { CLOCK($at) } { $who } frågades vad de menade om sitt ja
log-withdrawal-asked-again = { DATE($at) } { CLOCK($at) } { $who } frågades en gång till
log-withdrawal-question-closed = { DATE($at) } { CLOCK($at) } { $who } { $why }
log-signed-by-another = { DATE($at) } { CLOCK($at) } någon annan skrev under i { $who }s chatt
log-spoken-with-alone = { DATE($at) } { CLOCK($at) } { $by } sa sig ha talat med { $who } ensam
log-cry-heard = { DATE($at) } { CLOCK($at) } { $who } skrev något som kan vara fara
log-not-understood = { DATE($at) } { CLOCK($at) } { $who } skrev något som ingen har läst
log-wrong-number = { DATE($at) } { CLOCK($at) } { $who }s konto svarade att det är fel person
log-command-read = { DATE($at) } { CLOCK($at) } { $who } läste ({ $command })
log-protection-officer-read = { DATE($at) } { CLOCK($at) } dataskyddsombudet { $who } läste ({ $command })
log-consent-recorded = { DATE($at) } { CLOCK($at) } papper registrerat av { $by }
log-answer-given = { DATE($at) } { CLOCK($at) } svar från { $who } registrerat av { $by }
log-consent-confirmed = { DATE($at) } { CLOCK($at) } papperet bekräftat av { $by }
log-consent-withdrawn = { DATE($at) } { CLOCK($at) } { $who } tog tillbaka sitt ja
log-record-voided = { DATE($at) } { CLOCK($at) } papper felregistrerat av { $by }
log-answer-voided = { DATE($at) } { CLOCK($at) } det som stod om { $who } felregistrerat av { $by }
log-paper-ended = { DATE($at) } { CLOCK($at) } ett papper gick ut: botens klocka hade gått fel
log-exception-noted = { DATE($at) } { CLOCK($at) } undantag om { $who } noterat av { $by }
log-exception-answered = { DATE($at) } { CLOCK($at) } undantag om { $who } besvarat av { $by }
log-exception-voided = { DATE($at) } { CLOCK($at) } undantaget om { $who } felregistrerat av { $by }
log-maturity-assessed = { DATE($at) } { CLOCK($at) } mognadsbedömning noterad av { $by }
log-receipt-handed-over = { DATE($at) } { CLOCK($at) } kvitto lämnat till { $who } av { $by }
log-shared-otherwise = { DATE($at) } { CLOCK($at) } delat på annan grund ({ $reference }), noterat av { $by }
log-gate-shut = { DATE($at) } { CLOCK($at) } grinden stängd
log-gate-opened = { DATE($at) } { CLOCK($at) } grinden öppnad av { $by }
log-coordinator-took-over = { DATE($at) } { CLOCK($at) } { $who } tog över ärendet
log-stand-in-named = { DATE($at) } { CLOCK($at) } { $who ->
        [none] en kollega
       *[some] { $who }
    } ska ersätta { $by }
log-stand-in-began = { DATE($at) } { CLOCK($at) } { $who } började ersätta
log-stand-in-ended = { DATE($at) } { CLOCK($at) } { $who ->
        [none] den som skulle ersätta
       *[some] { $who }
    } slutade ersätta
log-room-made = { DATE($at) } { CLOCK($at) } { $who ->
        [none] ärendets rum gjort
       *[some] eget rum gjort åt { $who }
    }
log-admitted = { DATE($at) } { CLOCK($at) } { $who } inbjuden
log-joined = { DATE($at) } { CLOCK($at) } { $who } sedd i rummet
log-removed = { DATE($at) } { CLOCK($at) } { $who } sedd ute ur rummet
log-not-reached = { DATE($at) } { CLOCK($at) } { $who } kunde inte bjudas in
log-outsider-seen = { DATE($at) } { CLOCK($at) } någon som inte hör hit sedd i rummet: { $who }
log-protection-set = { DATE($at) } { CLOCK($at) } { $on ->
        [1] { $who } satt som skyddad av { $by }
       *[0] { $who } inte längre skyddad, sa { $by }
    }
log-place-hidden = { DATE($at) } { CLOCK($at) } plats borttagen ur en kallelse
log-account-changed = { DATE($at) } { CLOCK($at) } nytt konto för { $who }, av { $by }
log-block-lifted = { DATE($at) } { CLOCK($at) } { $who } är inte spärrad längre
log-room-kinds-set = { DATE($at) } { CLOCK($at) } vad det får talas om i rummet ändrat av { $by }
log-room-kinds-told = { DATE($at) } { CLOCK($at) } vad det får talas om i rummet räknat ut på nytt
log-room-kinds-said = { DATE($at) } { CLOCK($at) } rummet fick veta vad det får talas om
log-family-let-in = { DATE($at) } { CLOCK($at) } { $who } insläppt i rummet av { $by }
log-family-let-out = { DATE($at) } { CLOCK($at) } { $who } utsläppt ur rummet{ $by ->
        [none] {""}
       *[some] {" "}av { $by }
    }
log-room-answer-noted = { DATE($at) } { CLOCK($at) } { $who } har svarat om rummet, noterat av { $by }
log-mandatory-set = { DATE($at) } { CLOCK($at) } vilka som ska vara med ändrat av { $by }
log-group-reason-given = { DATE($at) } { CLOCK($at) } skäl att mötas utan hela gruppen noterat av { $by }
log-reservation-noted = { DATE($at) } { CLOCK($at) } förbehåll från { $who } noterat av { $by }
log-lead-named = { DATE($at) } { CLOCK($at) } { $who } är huvudkontakt, sa { $by }
log-contact-requested = { DATE($at) } { CLOCK($at) } kontaktperson efterfrågad av { $by }
log-consents-suspended = { DATE($at) } { CLOCK($at) } inget samtycke gäller, för journalen är en gammal kopia
log-consents-stand = { DATE($at) } { CLOCK($at) } { $by } har sagt att samtyckena gäller som förut
log-key = { DATE($at) } { CLOCK($at) } { $who }, enhet { $device } ({ $room })
log-meeting-closed = { DATE($at) } { CLOCK($at) } ett möte avslutat av { $by }
log-youth-asked = { DATE($at) } { CLOCK($at) } ungdomen tillfrågad inför ett möte av { $who }, sa { $by }
log-slot-set = { DATE($at) } { CLOCK($at) } fast mötestid satt av { $by }
log-slot-ended = { DATE($at) } { CLOCK($at) } fast mötestid borttagen av { $by }
log-break-noted = { DATE($at) } { CLOCK($at) } uppehåll skrivet av { $by }
log-break-ended = { DATE($at) } { CLOCK($at) } uppehåll borttaget av { $by }
log-cadence-told = { DATE($at) } { CLOCK($at) } mötestakten påmind om
