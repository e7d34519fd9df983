### Ärendet, människorna i det och vilka som är med.

case-opened =
    { $code } är öppnat. Från socialtjänsten: { $staff }.
    Familjen: { $family }. Jag skriver inget till dem förrän du säger till. Gör så här: `!person hälsa { $code } ungdom`
    { $waiting ->
        [none] Ingen annan är inlagd än. Lägg till med `!aktör ny { $code } part=polis @id`
       *[some] Väntar på samtycke: { $waiting }. De har inte fått veta något.
    }
    { $mail ->
        [none] {""}
       *[some] E-post är inte öppen än, så jag når inte: { $mail }. Skriv ring eller ett Matrix-id i stället.
    }
    { $outside ->
        [1] Den unga är { $age } år, och er modell är för { $youngest } till { $oldest } år. Ärendet är öppnat ändå. Är födelsedatumet rätt?
       *[0] {""}
    }
    Nästa steg: papperet med samtycke. Hämta mallen med `!mall samtycke`

case-shown =
    { $code } · { $phase } · beslut { $decision }
    { $consent }
    Med i ärendet: { $people }.
    { $deputy ->
        [none] {""}
       *[some] { $deputy }
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
       *[some] Skrivet, och ingen har läst det:
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

cases-shown =
    { $cases ->
        [none] Enheten har inga ärenden. Öppna ett med `!öppna`. Mallen får du med `!mall öppna`.
       *[some]
        Enhetens ärenden:
        { LINES($cases) }
    }

line-case = { $code } – { $light }
light-green = grönt
light-yellow = gult
light-red = rött
light-closed = avslutat

away-noted =
    Från { DATE($first) } till och med { DATE($last) } har { $deputy } dina ärenden{ $codes ->
        [none] . Just nu har du inga.
       *[some] : { $codes }.
    } Ändras något skriver du `!frånvaro` igen. Tidigare tillbaka: `!frånvaro slut`
away-told-deputy =
    { $name } är borta från { DATE($first) } till och med { DATE($last) } och du ersätter{ $codes ->
        [none] .
       *[some] {" "}i { $codes }.
    } Den första dagen får du en rad om varje ärende. Går det inte? Säg till { $name } nu.
away-told-office = { $name } är borta från { DATE($first) } till och med { DATE($last) }. { $deputy } ersätter.
away-over-noted =
    Då är du tillbaka. { $codes ->
        [none] Ingen ersatte dig i något ärende.
       *[some] Ingen ersätter dig längre i { $codes }.
    }
away-over-told-deputy =
    { $name } är tillbaka, och du ersätter inte längre{ $codes ->
        [none] .
       *[some] {" "}i { $codes }.
    } Har du något att lämna över? Säg det till { $name }.
away-over-told-office = { $name } är tillbaka. Ingen ersätter längre.
hand-over =
    { $code } är { $light }. Du ersätter { $away } till och med { DATE($last) }.{ $consent ->
        [none] {" "}Inget samtycke gäller just nu.
       *[some] {" "}{ $consent }
    }
    { $meeting ->
        [none] Inget möte är kallat.
       *[some] { $meeting }
    }
    { $action ->
        [none] Inga öppna åtgärder.
       *[some] { $action }
    }
    Hela läget: `!ärende visa { $code }`
hand-over-meeting = Nästa möte: { WHEN($start) }.
hand-over-action = Närmaste åtgärd ska vara klar { DATE($due) }.
no-deputy = Ärendet har ingen ersättare. Är du borta en dag når larmen ingen: `!frånvaro` eller en kollega som skriver `!ärende ta över`
case-took-over = Du är samordnare för { $code } nu. Så står det till: `!ärende visa { $code }`
case-taken-over = { $code }: { $name } har tagit över.
case-taken-over-from-you = { $name } har tagit över { $code } och är samordnare där från och med nu. Du är kvar som ersättare. Säg till { $name } om något behöver lämnas över.

consent-holds = Samtycke gäller till och med { DATE($through) }.
consent-holds-not =
    { $missing ->
        [none] Inget samtycke gäller just nu.
       *[some] Inget samtycke gäller just nu. Ja saknas från { $missing }.
    }

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

actor-added = { $who } är med från och med nu och har fått kallelser till möten som redan är bestämda.
actor-waits-already =
    { $who } är redan i ärendet och väntar utanför: { $waits }.
    Gäller ett samtycke igen kommer { $who } in av sig självt. Se vad som fattas: `!samtycke saknas`
actor-waits =
    Tillagd, och väntar utanför: { $waits }.
    Inget har skickats dit.
    Se vad som fattas: `!samtycke saknas`

person-greeted =
    Koden till { $who } är { $code }. Skriv den på papperet som { $who } får, och ingen annanstans.
    Jag ber { $who } om koden. Inget mer skickas dit förrän den har kommit. Den gäller i { $days } dagar och för fem försök.
    Blev den borta? Skriv kommandot igen, så får du en ny.
person-rung = { $who } nås bara på telefon. Du får orden till varje sak här, och skickar dem själv. Svara klar när det är gjort.
pass-on = Ring { $who }, eller skicka det här. Svara klar på det här när det är gjort.
passed-on = Tack. Jag har skrivit att { $who } har fått veta det.
code-answered-told = { $who } har svarat med koden på papperet. En hälsning och kommande tider är på väg dit.
code-ended-told =
    Jag skriver inget mer till { $who }: { $why }. Ring, och kontrollera papperet och Matrix-id.
    Ny kod och ett nytt försök: `!person hälsa { $code } { $who }`
person-added =
    { $who } är tillagd i familjen.{ $way ->
        [none] {" "}Jag skickar inget dit, och svarar inte.
        [epost] {" "}E-post är inte öppen än, så jag når inte { $who }. Ett annat sätt: `!person ny { $code } { $who } ring`
        [ring] {" "}När det är dags: `!person hälsa { $code } { $who }`. Då får du orden, och ringer eller skriver själv.
       *[other] {" "}Jag skriver inget dit förrän du säger till: `!person hälsa { $code } { $who }`
    }
person-back = { $who } är tillbaka och får höra av mig igen. Tider som är bestämda är på väg dit.
person-way-changed = { $who } nås nu på det nya sättet. Jag skriver inget dit förrän du säger till.
silenced = Från och med nu skickar jag inget till { $who }, inte ens ett sista meddelande. Det som väntade är tillbakataget. Den som tar tillbaka sitt ja blir hörd ändå. Prata igen: { $one ->
        [1] `!ärende tala { $code } { $who }`
       *[0] `!ärende tala { $code }`
    }
spoken-to = Nu får familjen höra av mig igen. Tider som har kommit till eller ändrats är på väg.{ $still ->
        [none] {""}
       *[some] {" "}Har själva skrivit stopp: { $still }. Ring först, och skriv sedan vem: `!ärende tala { $code } { FIRST($still) }`
    }
information-off = Från och med nu får { $who } inget veta av mig, och inget svar. Det som väntade är tillbakataget. Tar { $who } tillbaka sitt ja, så händer det ändå.
information-on = { $who } får höra av mig igen.
taken-out =
    { $who } är borttagen. Det som redan är läst går inte att ta tillbaka.
    { $who } kommer tillbaka bara på ditt ord: { $kind ->
        [family] `!person hälsa { $code } { $who }`
        [guardian] `!person hälsa { $code } { $who }`. Ja från { $who } behövs fortfarande. Har { $who } aldrig varit vårdnadshavare enligt folkbokföringen: `!person bort { $code } { $who } folkbokföring={ $day }`
        [actor] `!aktör ny { $code } { $who }`
       *[staff] `!person ny`, rollen och Matrix-id
    }
person-trusted =
    { $stays ->
        [0] { $who } är kontrollerad och får komma in igen. Nyckeln som gäller är { $fingerprint }
       *[other] { $who } är kontrollerad och är ute som innan kontot spärrades. Nyckeln som gäller är { $fingerprint }
    }
person-blocked =
    { $who } är ute ur allt i enheten nu, utan något sista meddelande: kontot kan vara i andra händer.
    { $codes ->
        [none] Kontot hade ingen roll i något ärende.
       *[some] Ärenden: { $codes }. När kontot är säkert igen: `!person lita { $who }`
    }
    { $family ->
        [none] {""}
       *[some] { LINES($family) }
    }
line-blocked-family = { $who } i { $code }: chatten är stängd, och det som skrivs där når mig inte. Ring { $who }.
audit-shown =
    Loggen för { $code }. Här står vem och när, aldrig vad som skrevs.
    { $earlier ->
        [0] {""}
       *[other] { $earlier } tidigare rader visas inte.
    }
    { LINES($lines) }
audit-keys-shown =
    { $lines ->
        [none] Ingen har fått nyckeln till något rum i { $code } än.
       *[some] Så här har nycklarna till rummen i { $code } lämnats ut. Den som har en nyckel kan läsa det som skickades med den.
        { LINES($lines) }
    }
    { $earlier ->
        [0] {""}
       *[other] { $earlier } tidigare rader visas inte.
    }

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

phase-moved = Ärendet är nu i fasen { $phase }.
case-close-ask =
    Ska { $code } avslutas? Möten som väntar ställs in och alla utom socialtjänsten tas bort.
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
left-as-it-is = Då låter jag det vara som det är: { $named }.

gate-opened = Grinden är öppen igen. De som ett samtycke täcker släpps in.
gate-shut-told =
    { $who } tog tillbaka sitt ja { WHEN($at) }. { $who } är inte en av dem vars svar krävs, så jag stängde grinden: alla utom socialtjänsten är ute tills du bestämmer.
    Ring { $who } och hör vad som gäller. Sedan: `!ärende öppna grinden`, eller registrera ett nytt papper.
    { $other ->
        [1] Någon annan skrev under i { $who }s chatt. Läser någon annan telefonen?
       *[0] {""}
    }

told-wants-call = { $handle } vill bli uppringd.
told-stop =
    { $handle } har skrivit stopp. Jag skickar inget mer dit, och möten får du ta på annat sätt. Ring { $handle }.
    Vill { $handle } höra av mig igen: `!ärende tala { $code } { $handle }`
told-start = { $handle } vill höra av mig igen, och gör det nu.
told-said-wrong =
    { $handle } skriver att det blev fel. Jag har inte släppt in någon.
    Ring { $handle } ensam först. Stämmer det: { $restore ->
        [1] `!samtycke återställ { $code } { $handle } enskilt` inom sju dagar, så gäller samma ja igen. Då skriver jag också att ni talades vid i dag.
       *[0] registrera ett nytt papper med dagens datum.
    }
withdrawal-restored =
    { $who }s ja gäller igen. Det står i loggen vilken dag ni talades vid ensamma.{ $certifier ->
        [1] {" "}Intygaren får veta det.
       *[0] {""}
    }
    { $back ->
        [none] Ingen släpptes in av det.{ $gate ->
            [1] {" "}Grinden är stängd: `!ärende öppna grinden`
           *[0] {" "}Se rummet: `!rum`
        }
       *[some] Släpps in igen: { $back }.
    }

withdrawn-told =
    { $who } tog tillbaka sitt ja { WHEN($at) }. Gäller: { $parties }{ $category ->
        [none] {""}
       *[other] {" "}({ $category })
    }.
    { $unanswered ->
        [1] { $who } svarade inte på min fråga på ett dygn, så jag gjorde som det stod.
       *[0] {""}
    }
    { $other ->
        [1] Någon annan skrev under i { $who }s chatt. Läser någon annan telefonen?
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
    Gör nu:
    • Ring { $who }.
    • Är det tryggt hemma?
    • Vem berättar för de andra?
    • Är det här del av en dom?

refused-told =
    { $who } sa nej. Registrerat { WHEN($at) }.
    Borttagna: { $out }. De har fått ett sista meddelande och sina tider avbokade.
    { $numbers ->
        [none] Inga åtgärder stod på dem.
       *[some] Utan ansvarig nu: åtgärd { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }
    Gör nu:
    • Ring { $who }.
    • Är det tryggt hemma?
    • Vem berättar för de andra?
    • Är det här del av en dom?

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
    Ska samarbetet gå vidare behövs ett nytt papper. Mallen: `!mall samtycke`

birthday-told =
    { $adult ->
        [2] Den unga kan ha fyllt { $age } år i dag. Jag vet bara månaden.
       *[other] Den unga har fyllt { $age } år.
    }{ $late ->
        [1] {" "}Det här kommer sent.
       *[0] {""}
    } { $adult ->
        [1] Från i dag är det bara den unga själv som säger ja, på ett eget papper.
        [3] Det som skrevs under före i dag gäller inte längre. Ett papper som börjar i dag behöver vårdnadshavarnas ja också, för den unga är född på skottdagen. Från i morgon räcker den ungas eget.
        [2] Det som skrevs under före i dag gäller inte längre. Ett nytt papper behöver vårdnadshavarnas ja också, till månadens slut. Vet du dagen: `!person född`
       *[0] Från i dag behövs den ungas eget ja också.
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
    Se vems ja som saknas: `!samtycke saknas`

model-taken-up-told =
    { $code } följer nu arbetsmodellen { $model }.
    { $out ->
        [none] Ingen har fått gå för det.
       *[some] Ute ur gruppen: { $out }. De har fått ett sista meddelande. Det de redan har läst har de kvar.
    }
    { $numbers ->
        [none] {""}
       *[some] Utan ansvarig nu: åtgärd { $numbers }.
    }
    { $outside ->
        [none] {""}
       *[some] Inte i rummet längre, men med vid sidan om: { $outside }.
    }
    { $coming ->
        [none] {""}
       *[some] Får nu vara i rummet, för där talas det om mindre: { $coming }.
    }
    Det som bara den här modellen tillåter börjar gälla först med ett nytt papper.
