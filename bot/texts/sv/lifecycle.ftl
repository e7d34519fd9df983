### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-open = öppna | ärende öppna
also-open = nytt ärende | öppna nytt ärende | nytt
help-open = `!öppna` – öppnar ett ärende
usage-open = `!öppna { $unit }` och på raderna under: `född 2011-05-14`, `beslut bistånd SN 2026/123`, `ungdom @ungdom:{ $home }`, `vh1 ring`, `skola @skola:{ $home }`. Hela mallen: `!mall öppna`
command-template-open = mall öppna
also-template-open = mall för öppna
help-template-open = `!mall öppna` – mallen för att öppna ett ärende
usage-template-open = `!mall öppna`. Kopiera, fyll i och skicka.
command-case-show = ärende visa | ärende
also-case-show = visa ärende | visa | läget | status | ärende läget | ärende status | ärende kort | kort
help-case-show = `!ärende visa { $code }` – hur ärendet står
usage-case-show = `!ärende visa { $code }`
command-case-phase = ärende fas
help-case-phase = `!ärende fas { $code } aktiv` – nästa steg
usage-case-phase = `!ärende fas { $code } aktiv`. Faserna är aktualiserad, samtycke inhämtat, aktiv och avslutad.
command-case-close = ärende avsluta
also-case-close = ärende stäng | avsluta | stäng | ärende klart | avsluta ärende
help-case-close = `!ärende avsluta { $code }` – avslutar, efter en fråga
usage-case-close = `!ärende avsluta { $code }`. Svara sedan **ja, avsluta { $code }**.
command-case-extract = ärende utdrag | utdrag
help-case-extract = `!ärende utdrag { $code }` – det jag har om ärendet, att lägga i akten
usage-case-extract = `!ärende utdrag { $code }`, eller bara det om en person: `!ärende utdrag { $code } { $family }`. Arkivet är akten: det är du som för in det där.

case-opened =
    { $code } är öppnat. Från socialtjänsten: { $staff }.
    Familjen: { $family }. Jag skriver inget till dem förrän du säger till. Gör så här: `!person hälsa { $code } ungdom`
    { $waiting ->
        [none] Ingen annan är inlagd än. Lägg till med `!aktör ny { $code } part=polis @id`
       *[some] Väntar på samtycke: { $waiting }. De har inte fått veta något.
    }
    { $mail ->
        [none] {""}
       *[some] E-post är inte öppen än, så jag når inte: { $mail }. Skriv **ring** eller ett Matrix-id i stället.
    }
    { $outside ->
        [1] Ungdomen är { $age } år, och er modell är för { $youngest } till { $oldest } år. Ärendet är öppnat ändå. Är födelsedatumet rätt?
       *[0] {""}
    }
    Nästa steg: papperet med samtycke. Hämta mallen med `!mall samtycke { $code }`

case-opened-told = { $code } är öppnat. Mer i { $name }s egen chatt med mig.

case-shown =
    { $code } · { $phase } · beslut { $decision }
    { $light }
    { $consent }
    Med i ärendet: { $people }.
    { $deputy ->
        [none] {""}
       *[some] { $deputy }
    }
    { $inside ->
        [none] {""}
       *[some] Med i rummet just nu: { $inside }.
    }
    { $invited ->
        [none] {""}
       *[some] Inbjudna, men inte inne än: { $invited }.
    }
    { $outside ->
        [none] Ingen väntar utanför.
       *[some] Utanför:
        { LINES($outside) }
    }
    { $missing ->
        [none] {""}
       *[some] Ofullständig grupp: inget samtycke täcker { $missing }.
    }
    { $unread ->
        [none] {""}
       *[some] Har skrivit något som ingen har läst:
        { LINES($unread) }
    }
    { $lead ->
        [none] {""}
       *[other] Huvudkontakt: { $lead }.
    }
    { $meeting ->
        [none] Inget möte är kallat.
       *[some] Nästa möte: { $meeting }
    }
    { $actions ->
        [0] Inga öppna åtgärder.
        [one] En öppen åtgärd.
       *[other] { $actions } öppna åtgärder.
    }

line-light = Läget: { $light }{ $because ->
        [closed] {""}
        [set-back] , för jag har fått en gammal kopia av min journal
        [gate] , för grinden är stängd
        [waits] , för inget samtycke gäller. Ett papper väntar
        [no-consent] , för inget samtycke gäller
        [adding] , för en fråga om en till som ska säga ja är öppen
        [incomplete] , för gruppen är inte hel
        [ends] , för samtycket går ut { DATE($through) }
        [cadence] , för nästa nätverksmöte är inte bokat i tid
        [late] , för { $late ->
            [one] en åtgärd är försenad
           *[other] { $late } åtgärder är försenade
        }
       *[holds] , samtycket gäller till och med { DATE($through) }
    }.

no-deputy = Ärendet har ingen ersättare. Är du borta en dag når larmen ingen: `!frånvaro` eller en kollega som skriver `!ärende ta över { $code }`

consent-holds-not =
    { $missing ->
        [none] Inget samtycke gäller just nu.
       *[some] Inget samtycke gäller just nu. Ja saknas från { $missing }.
    }

phase-moved = Ärendet är nu i fasen { $phase }.

case-close-ask =
    Ska ärendet avslutas? Möten som väntar ställs in och alla utom socialtjänsten tas bort.
    Svara på det här inom fem minuter: **ja, avsluta { $code }**

case-closed =
    { $code } är avslutat. Möten är inställda och rummet är tomt.
    { $afterwards ->
        [none] Inget är avtalat om tiden efteråt, så ni hör inte av er.
       *[some] Avtalat för tiden efteråt: { $afterwards }. Skriv in det i din egen kalender.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] För andra är det här avtalat:
        { LINES($others_afterwards) }
    }

refusal-case-closed = Ärendet är avslutat.
refusal-handle-twice = { $who } står två gånger. Var och en står på en egen rad.
refusal-unknown-part = Jag känner inte igen "{ $said }". Skriv till exempel ungdom, vh1, vh2, polis, skola, lots, socialsekreterare eller ersättare.
refusal-which-guardians = En vårdnadshavare skrivs vh1 eller vh2, så att inga namn behövs. Jag har bytt ut { $said } och inte gjort något än. Stämmer det så här? Skicka hela:
refusal-open-incomplete = Det fattas något: { $missing }. Ingenting är öppnat. Fyll i och skicka hela:

refusal-same-youth =
    Ungdomen ser ut att redan ha ett öppet ärende: { $codes }. Jag har inte öppnat något.
    Är det samma ungdom, fortsätt där: { $mine ->
        [1] `!ärende visa { FIRST($codes) }`
       *[0] `!ärende ta över { FIRST($codes) }`
    }
    Är det ett syskon, eller ska det vara ett ärende till? Skicka det här:

refusal-not-the-same-youth = Inget öppet ärende om samma ungdom heter { $codes }, så jag har inte öppnat något. Ta bort den koden från raden, och skicka allt igen.

refusal-other-unit = Du öppnar ärenden i { $unit }, inte i "{ $said }".
refusal-no-decision = Beslutet saknas. Skriv en rad: beslut, och beteckningen på det.
refusal-no-youth = Ungdomen saknas. Skriv en rad: ungdom, och ett Matrix-id eller ring.
refusal-no-guardian = En vårdnadshavare saknas: ungdomen är under 18. Skriv en rad: vh1, och ett Matrix-id eller ring.
refusal-unknown-phase = Jag känner inte fasen "{ $said }". Faserna är { $known }.

refusal-no-such-step = Från { $here } går det inte dit. { $steps ->
        [none] Därifrån går inget steg vidare.
       *[some] Nästa steg kan vara { $steps }.
    }

refusal-consent-moves-it = Den fasen kommer av sig själv när du svarar ja på samtyckets kort.
