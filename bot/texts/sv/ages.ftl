### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-person-born = person född | född
help-person-born = `!person född { $code } 2011-05-14` – ungdomens födelsedag
usage-person-born = `!person född { $code } 2011-05-14`, när bara månaden stod där eller när det blev fel. Vet ingen dagen: `2011-05`. Ingen släpps in av det.
command-person-farewell = person avsked
help-person-farewell = `!person avsked { $code } vh1 ja` – ett sista meddelande när ungdomen fyller 18, om ungdomen säger ja
usage-person-farewell = `!person avsked { $code } vh1 ja`, eller nej. Fråga ungdomen först. Utan ett ja får vårdnadshavare inget den dagen.

consent-ended-told =
    Samtycket gällde till och med { DATE($through) } och har gått ut.{ $late ->
        [1] {" "}Det här kommer sent.
       *[0] {""}
    }
    { $out ->
        [none] Ingen behövde tas bort.
       *[some] Borttagna: { $out }. De har fått ett sista meddelande och sina tider avbokade.
    }
    { $numbers ->
        [none] Inga åtgärder stod på dem.
       *[some] Utan ansvarig nu: åtgärd { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }
    Ska samarbetet gå vidare behövs ett nytt papper. Mallen: `!mall samtycke { $code }`

birthday-told =
    { $adult ->
        [2] Ungdomen kan ha fyllt { $age } år i dag. Jag vet bara månaden.
       *[other] Ungdomen har fyllt { $age } år.
    }{ $late ->
        [1] {" "}Det här kommer sent.
       *[0] {""}
    } { $adult ->
        [1] Från i dag är det bara ungdomen själv som säger ja, på ett eget papper.
        [3] Det som skrevs under före i dag gäller inte längre. Ett papper som börjar i dag behöver vårdnadshavarnas ja också, för ungdomen är född på skottdagen. Från i morgon räcker ungdomens eget.
        [2] Det som skrevs under före i dag gäller inte längre. Ett nytt papper behöver vårdnadshavarnas ja också, till månadens slut. Vet du dagen: `!person född { $code }`
       *[0] Från i dag behövs ungdomens eget ja också.
    }
    { $out ->
        [none] Ingen behövde tas bort.
       *[some] Borttagna: { $out }. De har fått ett sista meddelande och sina tider avbokade.
    }
    { $numbers ->
        [none] Inga åtgärder stod på dem.
       *[some] Utan ansvarig nu: åtgärd { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }
    Se vems ja som saknas: `!samtycke saknas { $code }`

refusal-born-in-the-future = Födelsedatumet { $born } har inte varit än. Rätta och skicka igen.
refusal-last-words-how = Vem gäller det, och vad säger ungdomen: ja eller nej? Kopiera och ändra:
refusal-born-same = Det står redan { $born }, så jag har inte ändrat något.
refusal-born-when = När är ungdomen född? Skriv dagen, eller bara månaden om ingen vet. Kopiera och ändra:
refusal-born-long-ago = Födelsedatumet { $born } är för länge sedan. Rätta och skicka igen.

consent-ends-soon =
    Samtycket gäller till och med { DATE($through) }: { $days ->
        [0] det är i dag.
        [one] en dag kvar.
       *[other] { $days } dagar kvar.
    } { $days ->
        [0] När dagen är slut går alla utom socialtjänsten ur gruppen.
        [one] Sedan går alla utom socialtjänsten ur gruppen.
       *[other] Gå igenom det med familjen i god tid.
    } Ska ni fortsätta behövs ett nytt papper. Byt DATUM mot dagarna, REFERENS mot var papperet finns, och skicka allt som ett meddelande:

consent-ends-certifier = Samtycket gäller till och med { DATE($through) }. Samordnaren vet om det. Utan ett nytt papper går alla utom socialtjänsten ur gruppen då.

adult-soon =
    Ungdomen fyller { $age } år den { DATE($turn) }, om { $days } { $days ->
        [one] dag
       *[other] dagar
    }. Från den dagen räcker inte vårdnadshavarnas ja, bara ungdomens eget. Finns inget papper då går alla andra ur gruppen. Ett papper kan skrivas under redan nu, med `från { $starts }` på en egen rad. Mallen: `!mall samtycke { $code }`
    { $guardians ->
        [none] {""}
       *[some] Den dagen får { $guardians } inget mer av mig. Fråga ungdomen om ett sista meddelande är bra. Vid ja: `!person avsked { $code } { FIRST($guardians) } ja`
    }

adult-soon-in-month =
    Ungdomen kan fylla { $age } år redan den { DATE($turn) }, om { $days } { $days ->
        [one] dag
       *[other] dagar
    }. Jag vet bara månaden. Från den dagen gäller inget papper som började tidigare, och alla andra går ur gruppen om det inte finns ett nytt. Till månadens slut behöver ett nytt papper både ungdomens och vårdnadshavarnas ja, med `från { $starts }` på en egen rad. Vet du dagen: `!person född { $code } { $born }-DD`
    { $guardians ->
        [none] {""}
       *[some] Den dagen får { $guardians } inget mer av mig. Fråga ungdomen om ett sista meddelande är bra. Vid ja: `!person avsked { $code } { FIRST($guardians) } ja`
    }

adult-soon-leap-day =
    Ungdomen är född på skottdagen och räknas som { $age } år från { DATE($turn) }, om { $days } { $days ->
        [one] dag
       *[other] dagar
    }. Från den dagen gäller inget papper som började tidigare, och alla andra går ur gruppen om det inte finns ett nytt. Ett papper som börjar just den dagen behöver både ungdomens och vårdnadshavarnas ja. Dagen därpå räcker ungdomens eget: `från { $starts }` på en egen rad, och det kan skrivas under redan nu. Mallen: `!mall samtycke { $code }`
    { $guardians ->
        [none] {""}
       *[some] Från den dagen får { $guardians } inget mer av mig. Fråga ungdomen om ett sista meddelande är bra. Vid ja: `!person avsked { $code } { FIRST($guardians) } ja`
    }

own-answer-soon =
    { $sure ->
        [1] Barnet fyller { $age } år den { DATE($turn) },
       *[0] Barnet har fyllt { $age } år senast den { DATE($turn) },
    } om { $days } { $days ->
        [one] dag
       *[other] dagar
    }. Från den dagen behövs barnets eget ja också, på papper. Finns det inte då går alla andra ur gruppen. När barnet har skrivit under samma papper: `!samtycke svara { $code } ungdom ja`

birth-day-asked =
    Vilken dag är ungdomen född? Jag vet bara månaden: { $born }. Dagen avgör vem som ska svara, tidigast från { DATE($limit) }, om { $days } { $days ->
        [one] dag
       *[other] dagar
    }. Utan den räknar jag det som upphör från månadens första dag och det som börjar från den sista. När du vet: `!person född { $code } { $born }-DD`

birth-date-set =
    Ungdomen är född { $born }. Ingen släpps in av det.
    { $out ->
        [none] Ingen behövde lämna gruppen.
       *[some] Inte längre med: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Utan ansvarig: åtgärd { $numbers }.
    }
    Vem som ska svara nu: `!samtycke saknas { $code }`
