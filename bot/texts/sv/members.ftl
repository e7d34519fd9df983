### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-person-add = person ny
also-person-add = ny person | lägg till person | person lägg till
help-person-add = `!person ny { $code } vh2 @id` – en till i familjen, eller lots, socialsekreterare, ersättare, intygare
usage-person-add = `!person ny { $code } vh2 @vh2:{ $home }`, eller `!person ny { $code } vh2 ring`. Sist kan stå skyddad, och `info=nej skäl=sekretess_mot_vh dnr="SN 1"` för den som inget får veta.
command-person-remove = person bort
also-person-remove = person ta bort | ta bort person | ta bort | person ut | person avlägsna | avlägsna | bort
help-person-remove = `!person bort { $code } { $actor }` – tar bort någon, på en gång
usage-person-remove = `!person bort { $code } { $actor }`. Det händer direkt, utan fråga. Flera på en gång går bra.
command-person-block = person spärra | spärra
also-person-block = spärra person | person blockera | blockera | spärra konto
help-person-block = `!person spärra { $code } { $actor }` – ut ur allt, på en gång
usage-person-block = `!person spärra @namn:{ $home }`, eller `!person spärra { $code } { $actor }`. Kontot är ute ur allt i enheten direkt, utan fråga. För en stulen telefon.
command-person-change = person byt
command-person-protect = person skydda
also-person-protect = skydda | skydda person
command-person-trust = person lita | person lita på
also-person-trust = lita på
help-person-trust = `!person lita { $code } { $actor }` – nya nycklar är kontrollerade
usage-person-trust = `!person lita { $code } { $actor }`, sedan du har jämfört fingeravtrycket med personen själv. Skriv gärna fingeravtrycket sist, så gäller bara det.
command-actor-add = aktör ny
also-actor-add = aktör lägg till | lägg till aktör | ny aktör
help-actor-add = `!aktör ny { $code } part=polis @id` – lägger till en aktör, som väntar på samtycke
usage-actor-add = `!aktör ny { $code } part=polis @kontaktpolis:{ $home }`, eller `!aktör ny { $code } part=polis epost namn@example.se`. Har du fingeravtrycket: `fingeravtryck=` sist. Den som är borttagen kommer tillbaka med bara namnet: `!aktör ny { $code } { $actor }`
command-actor-remove = aktör bort
also-actor-remove = aktör ta bort | ta bort aktör | aktör ut | aktör avlägsna
help-actor-remove = `!aktör bort { $code } { $actor }` – tar bort en aktör, på en gång
usage-actor-remove = `!aktör bort { $code } { $actor }`. Det händer direkt, utan fråga. Flera på en gång går bra.
command-actor-reserve = aktör förbehåll
command-actors = aktörer
also-actors = visa aktörer | vilka är med | vem är med | vilka är i gruppen
help-actors = `!aktörer { $code }` – vilka som är med
usage-actors = `!aktörer { $code }`
command-lead = huvudkontakt
command-contact-request = fråga
line-actor = { $who } – { $party }

actors-shown =
    { $members ->
        [none] Ingen är med i rummet just nu.
       *[some] Med just nu:
        { LINES($members) }
    }
    { $away ->
        [none] {""}
       *[some] Får vara med, men är inte där:
        { LINES($away) }
    }
    { $outside ->
        [none] {""}
       *[some] Inte med:
        { LINES($outside) }
    }

actor-added = { $who } är med från och med nu och har fått kallelser till möten som redan är bestämda.

actor-waits-already =
    { $who } är redan i ärendet och väntar utanför:
    { LINES($waiting) }
    Gäller ett samtycke igen kommer { $who } in av sig självt.

actor-waits =
    Tillagd, och väntar utanför:
    { LINES($waiting) }
    Inget har skickats dit.

person-added =
    { $who } är tillagd i familjen.
    { $needed ->
        [1] { $who } ska också säga ja. Vad som fattas: `!samtycke saknas { $code }`
       *[0] {""}
    }
    { $way ->
        [none] Jag skickar inget till { $who }, och svarar inte.
        [epost] E-post är inte öppen än, så jag når inte { $who }. Ett annat sätt: `!person ny { $code } { $who } ring`
        [ring] När det är dags: `!person hälsa { $code } { $who }`. Då får du orden, och ringer eller skriver själv.
       *[other] Jag skriver inget till { $who } förrän du säger till: `!person hälsa { $code } { $who }`
    }

person-back = { $who } är tillbaka och får höra av mig igen. Tider som är bestämda är på väg dit.

taken-out-told =
    { $who } är ute ur gruppen: { $why }. De har fått ett sista meddelande. Det de redan har läst har de kvar.
    { $numbers ->
        [none] Inga åtgärder stod på dem.
       *[some] Utan ansvarig nu: åtgärd { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }

group-changed = Gruppen har ändrats. Samordnaren hör av sig.
refusal-not-an-actor = { $who } är ingen aktör. För andra: `!person bort { $code } { $who }`
refusal-actor-part = Här läggs polis, skola och andra utanför socialtjänsten till. "{ $said }" läggs till så här: `!person ny { $code } { $said } @id`
refusal-person-how = Skriv vem det är och hur jag når dem. Till exempel så här:
refusal-last-coordinator = Ärendet måste ha kvar en samordnare. Lägg till en ersättare först.
refusal-block-whom = Vem ska spärras? Skriv kontot, till exempel @namn:server, eller ärendets kod och vem det är.

adding-ask =
    { $code }: **ska { $who } läggas till?** { $who } ska då också säga ja.
    { $out ->
        [none] Ingen är ute av det, men inget mer delas förrän { $who } har sagt ja.
       *[some] Ut tills { $who } har sagt ja på papper och du har släppt in dem igen: { $out }.
    }
    Tills du svarar släpps ingen in, och inget går till dem utanför socialtjänsten.
    Svara **lägg till** eller **ja { $code }**. Var det fel: **nej**. Svarar du inte på { $minutes } minuter läggs { $who } till.

adding-left = { $who } läggs inte till. Allt är som förut.
adding-unanswered =
    { $code }: ingen svarade om { $who }, så { $who } är tillagd och ska också säga ja.
    Vad som fattas: `!samtycke saknas { $code }`
    Var det fel, enligt folkbokföringen: `!person bort { $code } { $who } folkbokföring={ $day }`
adding-unanswered-posted = { $code }: en till ska säga ja. Frågan var obesvarad i en timme, så svaret räknas som lägg till.
farewell-closed = Gruppen är avslutad. Tack. Blir det svajigt igen: ring { $name } { $phone }.
refusal-remove-how =
    Ska { $who } ur ärendet, eller har någon tagit tillbaka sitt ja? Jag har inte gjort något än.
    Ur ärendet: `{ $out }`
    Ett ja som tas tillbaka, byt vem om det är någon annan: `{ $back }`
refusal-register-one = folkbokföring= gäller en person i taget. Skriv en rad för var och en.
