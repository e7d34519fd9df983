### Samtycket: papperet, svaren och kortet. Allt här står bara i enskilda chattar.

consent-card =
    { $code } · samtycke { DATE($starts) }–{ DATE($through) }
    Papperet: { $reference }.
    { LINES($knows) }
    { $yes } har sagt ja.
    { $room ->
        [none] {""}
       *[some] I rummet talar ni om { $room }.
    }
    { $stays ->
        [none] {""}
       *[some] { ROWS($stays) }
    }
    { $outdone ->
        [1] Papperet från { DATE($before) } är underskrivet senare och går före. Ett ja på kortet släpper inte in någon.
       *[0] {""}
    }
    { $conflict ->
        [1] Oeniga svar: alla har svarat, men inget är gemensamt. Ett ja på kortet släpper inte in någon.
       *[0] {""}
    }
    { $afterwards ->
        [none] {""}
       *[some] Efter avslut: { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] Efter avslut också:
        { LINES($others_afterwards) }
    }
    { $unheard ->
        [1] Att barnet har fått säga sin mening är inte noterat. Skriv papperet igen med en rad till: `barnet hört ÅÅÅÅ-MM-DD`
       *[0] {""}
    }
    { $early ->
        [1] Papperet gäller längre, men ungdomen fyller { $age } den { DATE($turns) }. Då behövs ett nytt papper.
       *[0] {""}
    }
    { $outside ->
        [none] {""}
       *[some] Inte med efter ditt ja:
        { LINES($outside) }
    }
    { $nobody ->
        [none] {""}
       *[some] På papperet, men inte i ärendet:
        { LINES($nobody) }
    }
    { $leaving ->
        [none] {""}
       *[some] Ut ur gruppen av ditt ja: { $leaving }.
    }
    { $staying ->
        [none] {""}
       *[some] Får vara med redan nu: { $staying }.
    }
    { $gate ->
        [1] Grinden är stängd. { $opens ->
            [1] Ditt ja öppnar den.
           *[0] Bara samordnaren öppnar den.
        }
       *[0] {""}
    }
    { $joining ->
        [none] Ingen ny bjuds in. Stämmer det? Svara: **ja { $code }**
       *[some] { $later ->
            [1] { $joining } bjuds in när det börjar gälla, om du svarar: **ja { $code }**
           *[0] { $joining } bjuds in när du svarar: **ja { $code }**
        }
    }

consent-card-left = Då väntar papperet. När det stämmer visar jag kortet igen: `!samtycke saknas { $code }`

card-stays-out = { $kinds ->
        [none] Stannar ute: { $party }
       *[some] Får inte veta { $kinds }: { $party }
    }. { $who } sa nej eller tog tillbaka sitt ja { DATE($day) }, och det här papperet är inte underskrivet efter det. Det som hjälper: ett nytt papper som { $who } skriver under en senare dag.

card-less = { $who } sa inte ja till { $kinds } för { THE($party) }, så det får { THE($party) } inte veta.

card-knows = { $party } får veta { $kinds ->
        [none] inget
       *[some] { $kinds }
    }.

card-nobody = { $party }. Lägg till någon, och skriv kontot sist: `!aktör ny { $code } part={ $word } @`

consent-grid =
    Samtycke just nu
    { $gate ->
        [1] Grinden är stängd: bara socialtjänsten är inne.
       *[0] {""}
    }
    { $conflict ->
        [1] Oeniga svar: alla har svarat, men inget är gemensamt. Därför får inget delas.
       *[0] {""}
    }
    { $grid ->
        [none] Ingen part är nämnd än. Mallen för ett papper: `!mall samtycke { $code }`
       *[some] { ROWS($grid) }
    }
    { $afterwards ->
        [none] {""}
       *[some] Efter avslut: { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] Efter avslut också:
        { LINES($others_afterwards) }
    }
    { $alone ->
        [none] {""}
       *[some] Svarade enskilt: { $alone }.
    }
    { $until }
    { $paper }
    { $waits }

grid-party = **{ $party }**: { $kinds ->
        [none] inget får delas
       *[some] { $kinds }
    }

grid-answer =
    – { $who }: { $standing }{ $less ->
        [none] {""}
       *[some] , men inte { $less }
    }

line-standing = { $who }: { $standing }
line-consent-until = Gäller till och med { DATE($through) }.
line-paper = Papperet: { $reference }, underskrivet { DATE($signed) }.
line-paper-ended = Papperet { $reference } gällde till och med { DATE($through) }.
line-paper-draft = Utkast från { DATE($signed) }: det släpper inte in någon förrän det står var papperet finns.
line-paper-lacks = Nytt papper, { $reference }, { DATE($starts) }–{ DATE($through) }: det räcker inte, ja saknas från { $missing }.
line-paper-card = Nytt papper, { $reference }, { DATE($starts) }–{ DATE($through) }: väntar på ditt ja på kortet.
line-paper-later = Nytt papper, { $reference }: börjar gälla { DATE($starts) }, till och med { DATE($through) }.

consent-missing =
    { $missing ->
        [none] Inget ja saknas.
       *[some] Ja saknas från:
        { LINES($missing) }
    }
    { $outside ->
        [none] Ingen väntar utanför.
       *[some] Väntar utanför:
        { LINES($outside) }
    }
    { $past ->
        [none] {""}
       *[some] { $past } är inte vårdnadshavare längre. Ett ja därifrån tas inte emot. Det som hjälper: ett nytt papper utan { $past }. Mallen: `!mall samtycke { $code }`
    }
    { $help ->
        [nothing] {""}
        [certifier] Först ska intygaren svara **ja** på undantaget.
        [answer] Det som hjälper: ett underskrivet ja på papperet. Sedan, ett i taget:
        [later-paper] Det som hjälper: ett nytt papper, underskrivet i morgon eller senare, för nejet räknas före samma dag. Skriv till var det ligger efter datumet, och ändra så att allt stämmer:
       *[paper] Det som hjälper: ett underskrivet papper. Skriv till var det ligger efter datumet, och ändra så att allt stämmer:
    }

missing-adding = Frågan om { $who } är öppen, och tills den är besvarad släpps ingen in. Ska { $who } läggas till? Svara **lägg till**, **ja { $code }** eller **nej**.

consent-why =
    { $inside ->
        [named] **{ $who }** är med, namngiven från socialtjänsten. För det behövs inget samtycke.
        [covered] **{ $who }** är med.
        [apart] **{ $who }** får vara med, men är inte i rummet:
        { LINES($between) }
       *[out] **{ $who }** är inte i rummet: { $why }.
    }
    { $until }
    { $answers ->
        [none] {""}
       *[some] Så har de svarat om just den parten:
        { LINES($answers) }
    }
    { $alone ->
        [none] {""}
       *[some] Svarade enskilt: { $alone }.
    }
    { $paper }
    { $changes ->
        [none] {""}
       *[some] Det här skulle ändra det:
        { LINES($changes) }
    }

why-until = Som svaren står nu får parten veta saker till och med { DATE($through) }.
change-family = inget behövs: familjen har egna chattar med mig. In i rummet kommer { $who } bara med `!rum släpp-in { $code } { $who }`
change-reopen = ärendet är avslutat. Behövs en ny grupp: `!mall öppna`

change-let-in = { $who } är borttagen och kommer tillbaka på samordnarens ord: { $kind ->
        [staff] `!person ny { $code } { $role } { $user }`
        [family] `!person hälsa { $code } { $who }`
       *[other] `!aktör ny { $code } { $who }`
    }

change-trust = kontot är spärrat. Fråga { $who } själv och jämför fingeravtrycket. Sedan: `!person lita { $code } { $who }`
change-matrix = { $who } behöver ett konto i Matrix. Skriv kontot sist: `!person byt { $code } { $who } @`
change-gate = samordnaren öppnar grinden: `!ärende öppna grinden { $code }`
change-paper = ett underskrivet papper registreras. Mallen: `!mall samtycke { $code }`
change-named = ett nytt papper nämner parten. Mallen: `!mall samtycke { $code }`
change-ask = { $people } säger ja på papper. Sedan, ett i taget: `!samtycke svara { $code } { $first } ja { $today }`
change-past = { $people } är inte vårdnadshavare längre: ett nytt papper utan { $people }. Mallen: `!mall samtycke { $code }`
change-new-yes = { $people } har sagt nej eller tagit tillbaka sitt ja. Det som räknas är ett nytt papper från en senare dag. Mallen: `!mall samtycke { $code }`
change-card = alla har sagt ja: svara på papperets kort. Visa det: `!samtycke saknas { $code }`
change-later = papperet börjar gälla { DATE($day) }
change-common = svaren har inget gemensamt om den parten. Ett nytt papper behövs: `!mall samtycke { $code }`

change-kinds =
    { $kinds ->
        [none] samordnaren väljer vad ni talar om i rummet
       *[some] ett nytt papper låter parten veta också { $kinds }, eller så talar ni inte om det i rummet
    }{ $left ->
        [none] . Mallen: `!mall samtycke { $code }`
       *[some] : `!rum { $code } kategorier={ $left }`
    }

change-civil = en skriven tystnadsförbindelse noteras. Skriv numret sist: `!aktör förbehåll { $code } { $who } dnr=`
change-other = { $why }

change-greet = { $who } har inte visat än vem det är. Det första: `!person hälsa { $code } { $who }`

change-speak = { $who } får inga meddelanden nu. När det är dags igen: `!ärende tala { $code } { $first }`

change-share = { $people } säger ja till att dela rum. Fråga först. Sedan, ett i taget: `!rum svar { $code } { $first } ja`

change-adding = frågan om { $people } är öppen. Svara på den: **lägg till**, **ja { $code }** eller **nej**

outside-family = { $who } har en egen chatt med mig. In i rummet: `!rum släpp-in { $code } { $who }`
outside-reopen = { $who }: ärendet är avslutat. Behövs en ny grupp: `!mall öppna`

outside-let-in = { $who } är borttagen. Tillbaka: { $kind ->
        [staff] `!person ny { $code } { $role } { $user }`
        [family] `!person hälsa { $code } { $who }`
       *[other] `!aktör ny { $code } { $who }`
    }

outside-trust = { $who }: kontot är spärrat. Fråga { $who } själv och jämför fingeravtrycket. Sedan: `!person lita { $code } { $who }`
outside-matrix = { $who } har inget konto i Matrix. Finns ett, skriv det sist: `!person byt { $code } { $who } @`
outside-gate = { $who } väntar: grinden är stängd. Öppna den: `!ärende öppna grinden { $code }`
outside-paper = { $who } väntar: inget papper gäller i dag. Mallen: `!mall samtycke { $code }`
outside-named = { $who } väntar: inget papper nämner { THE($party) }. Mallen för ett nytt: `!mall samtycke { $code }`
outside-ask = { $who } väntar: ja saknas från { $people }. När det finns på papper: `!samtycke svara { $code } { $first } ja { $today }`
outside-past = { $who } väntar: { $people } är inte vårdnadshavare längre. Ett nytt papper: `!mall samtycke { $code }`
outside-new-yes = { $who } väntar: { $people } har sagt nej eller tagit tillbaka sitt ja. Det som hjälper är ett nytt papper från en senare dag: `!samtycke saknas { $code }`
outside-card = { $who } väntar på ditt ja på papperets kort. Visa det: `!samtycke saknas { $code }`
outside-later = { $who } kommer in { DATE($day) }, när papperet börjar gälla.
outside-common = { $who } väntar: svaren har inget gemensamt om { THE($party) }. Ett nytt papper: `!mall samtycke { $code }`

outside-kinds =
    { $kinds ->
        [none] { $who } är inte i rummet förrän du väljer vad ni talar om där
       *[some] { $who } är inte i rummet, för { THE($party) } får inte veta { $kinds }
    }{ $left ->
        [none] . Mallen för ett nytt papper: `!mall samtycke { $code }`
       *[some] . Talar ni bara om { $left } där kommer { $who } in: `!rum { $code } kategorier={ $left }`
    }

outside-civil = { $who } är inte i rummet utan en skriven tystnadsförbindelse. Finns den, skriv numret sist: `!aktör förbehåll { $code } { $who } dnr=`
outside-other = { $who }: { $why }.

outside-greet = { $who } har inte visat än vem det är. Det första: `!person hälsa { $code } { $who }`

outside-speak = { $who } får inga meddelanden nu. När det är dags igen: `!ärende tala { $code } { $first }`

outside-share = { $who } väntar på att { $people } säger ja till att dela rum. Fråga först. Sedan, ett i taget: `!rum svar { $code } { $first } ja`

outside-adding = { $who } väntar: frågan om { $people } är öppen. Svara på den: **lägg till**, **ja { $code }** eller **nej**

withdrawal-taken-down =
    Det är gjort: { $who } har tagit tillbaka sitt ja. Gäller: { $parties }{ $category ->
        [none] {""}
       *[other] {" "}({ $category })
    }.
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
    • Ring { $who } och berätta att det är klart.
    • Är det tryggt hemma?
    • Vem berättar för de andra?
    • Är det här del av en dom?

renewal-block =
    !samtycke förnya papper { $code } { $dated ->
        [1] { $day }
       *[0] DATUM
    } REFERENS
    utvärderat { $dated ->
        [1] { $day }
       *[0] DATUM
    }
    ja { $family }
    { ROWS($grants) }
    från { $starts }
    till { $until }

renewal-line = { $party }: { $kinds }
renewal-afterwards = efteråt { $party }: { $word }, { $kinds }

voided =
    { $named } är felregistrerat och räknas inte längre.
    { $out ->
        [none] Ingen behövde lämna gruppen.
       *[some] Inte längre med: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Utan ansvarig: åtgärd { $numbers }.
    }
    { $paper ->
        [1] Det som hjälper: det rätta papperet, med `!samtycke papper { $code } …`
       *[0] Det som hjälper: ett svar på papper, med `!samtycke svara { $code } { $named } …`
    }

### Undantag och mognadsbedömning.

### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-template-consent = mall samtycke
also-template-consent = mall för samtycke | mall papper | mall för papper
help-template-consent = `!mall samtycke { $code }` – mallen för ett underskrivet papper
usage-template-consent = `!mall samtycke { $code }`. Kopiera, fyll i och skicka.
command-consent-paper = samtycke papper
also-consent-paper = papper | registrera papper | nytt papper
help-consent-paper = `!samtycke papper { $code }` – registrerar ett underskrivet papper
usage-consent-paper = `!samtycke papper { $code } { $today } SN 2026/123:4` och på raderna under: `ja ungdom vh1 vh2`, `skola: grund, närvaro`, `polis: grund, plan`, `till ÅÅÅÅ-MM-DD`. En ruta om en förälders eget: `familj vh1: SN 1`, eller om ett syskons, som inte är med i ärendet: `familj syskon1: SN 2`. Ett ja till en del: `ja vh1: skola närvaro`. Vilken text som lästes: `blankett 2026-1 svenska`. Att ett barn under tolv fått säga sin mening: `barnet hört ÅÅÅÅ-MM-DD`. Vem som svarade utan de andra i rummet: `enskilt ungdom`. Hela mallen: `!mall samtycke { $code }`
command-consent-renew = samtycke förnya papper | samtycke förnya
help-consent-renew = `!samtycke förnya papper { $code }` – ett nytt papper tar vid när det gamla tar slut
usage-consent-renew = `!samtycke förnya papper { $code } { $today } SN 2026/123:4` och på raderna under det som står på papperet, som när det första skrevs in, och en rad till: `utvärderat { $today }`. Utan `från` gäller det från dagen efter det gamla.
command-consent-answer = samtycke svara
also-consent-answer = samtycke svar | svara
help-consent-answer = `!samtycke svara { $code } { $family } nej` – någons svar i efterhand
usage-consent-answer = `!samtycke svara { $code } { $family } ja { $today }`, eller `!samtycke svara { $code } { $family } nej muntligt`. Ett ja måste stå på papper. Sist kan stå `enskilt`, om de andra inte var med. Flera svar: en rad för var och en.
command-consent-grid = samtycke
also-consent-grid = visa samtycke
help-consent-grid = `!samtycke { $code }` – vem som har sagt vad, och vad som gäller
usage-consent-grid = `!samtycke { $code }`
command-consent-missing = samtycke saknas
also-consent-missing = vad saknas | saknas | samtycke vad saknas | vad fattas | fattas
help-consent-missing = `!samtycke saknas { $code }` – vems ja som saknas
usage-consent-missing = `!samtycke saknas { $code }`
command-consent-history = samtycke historik
also-consent-history = historik | visa historik
help-consent-history = `!samtycke historik { $code }` – allt som har sagts om samtycke, i ordning
usage-consent-history = `!samtycke historik { $code }`
command-consent-receipt = samtycke kvitto | kvitto
help-consent-receipt = `!samtycke kvitto { $code } { $family }` – kvittot att lämna över
usage-consent-receipt = `!samtycke kvitto { $code } { $family } språk=en`. När det är lämnat: svara **ja** på frågan, eller `!samtycke kvitto { $code } { $family } lämnat`
command-shared-otherwise = delat
help-shared-otherwise = `!delat { $code } dnr=…` – delat på annan grund än samtycke; öppnar inget
usage-shared-otherwise = `!delat { $code } dnr=SN-2026/9 part=polis`. Det noteras i historiken och loggen. Ingen släpps in av det.
command-own-consent = mitt samtycke | min del
help-own-consent = `!mitt samtycke { $code }` – vad ni får veta och berätta
usage-own-consent = `!mitt samtycke { $code }`. Vad din organisation får veta, vad du får berätta i rummet, till vilken dag och efter vilket papper.
own-consent =
    { $staff ->
        [1] Ni i socialtjänsten får i rummet berätta om { $tells }.
       *[0] Det här får { THE($party) } veta: { $told }.
    }
    { $staff ->
        [1] {""}
       *[0] { $tells ->
            [none] I rummet är ni inte med. Möten och uppgifter får du här.
           *[some] I rummet får du berätta om: { $tells }. Annat tar du med samordnaren.
        }
    }
    Det gäller till och med { DATE($through) }, efter papperet { $paper }.
    Frågor? Ring { $name }, { $phone }.
own-consent-none =
    Inget samtycke gäller i dag, så ingen utanför socialtjänsten får veta något, och du kan inget berätta här.
    Frågor? Ring { $name }, { $phone }.
command-consent-why = samtycke varför | varför
help-consent-why = `!samtycke varför { $code } { $actor }` – varför någon är med eller inte
usage-consent-why = `!samtycke varför { $code } { $actor }`. Vilket papper det vilar på, hur var och en har svarat, och vad som skulle ändra det.
command-consent-withdraw = samtycke återkalla
also-consent-withdraw = återkalla | återkalla samtycke | samtycke ta tillbaka | ta tillbaka | samtycke dra tillbaka | dra tillbaka | samtycke drag tillbaka | samtycke ångra | samtycke upphäv
help-consent-withdraw = `!samtycke återkalla { $code } { $family }` – någon tar tillbaka sitt ja, på en gång
usage-consent-withdraw = `!samtycke återkalla { $code } { $family }`, eller bara en part: `!samtycke återkalla { $code } { $family } part=polis`. Bara en sorts uppgift: `kategorier=missbruk`. Det händer direkt, utan fråga. Flera parter: `part=polis,skola`. Flera personer: en rad för var och en.
command-consent-restore = samtycke återställ
help-consent-restore = `!samtycke återställ { $code } { $family } enskilt` – det blev fel, sa den som tog tillbaka sitt ja
usage-consent-restore = `!samtycke återställ { $code } { $family } enskilt`, när den själv har skrivit fel och du har talat med den ensam. Inom sju dagar.
command-consent-stands = samtycke gäller
help-consent-stands = `!samtycke gäller { $code }` – säger att papperen gäller som förut, när jag har fått en gammal kopia av min journal
usage-consent-stands = `!samtycke gäller { $code }`, när du har gått igenom ärendet. De som papperen täcker släpps in igen.
command-consent-void = samtycke felregistrera | felregistrera
help-consent-void = `!samtycke felregistrera { $code } { $family }` – något skrevs in fel; tar bara bort
usage-consent-void = `!samtycke felregistrera { $code } { $family }`, eller papperets beteckning i stället för { $family }, eller ett undantag: `!samtycke felregistrera { $code } vh_forhindrad vh1`. Svara sedan **ja, felregistrera** och samma sak igen.

refusal-yes-part-lost = { $who } är inte vårdnadshavare längre, så ett ja därifrån tas inte emot. Jag har inte skrivit något.
    { $certified ->
        [1] Det som hjälper: ett nytt papper utan { $who }. Mallen: `!mall samtycke { $code }`
       *[0] Det som hjälper: intygaren svarar ja på undantaget först. Sedan ett nytt papper utan { $who }. Mallen: `!mall samtycke { $code }`
    }

refusal-yes-of-adult = Ungdomen är vuxen när papperet gäller och svarar själv, så ett ja från { $who } tas inte emot. Jag har inte skrivit något. Det som hjälper: ett papper med bara ungdomen. Mallen: `!mall samtycke { $code }`
refusal-alone-without-answer = Vem som svarade enskilt: { $who } har inget svar på papperet. Skriv också raden med ja eller nej.
refusal-paper-without-date = Vilken dag skrevs papperet under? Skriv dagen och referensen (diarienummer eller plats i arkivet). Mallen: `!mall samtycke { $code }`
refusal-paper-without-answers = Vem har svarat? Skriv en rad med ja eller nej och vem. De som kan svara: { $known }.
refusal-form-without-version = Vilken version av blanketten skrevs under, och på vilket språk lästes den? Skriv till exempel `blankett 2026-1 svenska`
refusal-heard-in-the-future = Dagen då barnet hördes, { DATE($heard) }, har inte varit än. Skriv den dag det skedde, till exempel `barnet hört 2026-11-18`
refusal-end-before-start = Slutet { DATE($through) } ligger före början { DATE($starts) }. Rätta och skicka igen.
refusal-starts-before-signed = Det kan inte gälla från { DATE($starts) }: papperet skrevs under { DATE($signed) }.
refusal-too-few-parties = Minst två parter behövs, och soc är alltid en. Skriv en rad till, till exempel `skola: grund, närvaro`
refusal-answered-twice = { $who } har svarat två gånger på samma papper. Vilket gäller?
refusal-answer-without-person = Vem har sagt { $answer }? Skriv vem på samma rad.
refusal-withdraw-whose = Vem har tagit tillbaka sitt ja till { THE($party) }? Kopiera och ändra om det är någon annan. De som kan säga det: { $known }.
refusal-answer-incomplete = Vem har svarat vad? Skriv till exempel `!samtycke svara { $code } vh1 nej`
refusal-part-not-on-paper = { $who } kan inte säga ja till mer än det som står på papperet.
refusal-box-of-whom = "{ $said }" är ingen annan i familjen. De som finns: { $known }.
refusal-box-without-reference = Var finns det som { $who } har skrivit på? Skriv så här: `familj { $who }: SN 2026/1:4`
refusal-no-family-box = Det rör { $who } själv, och { $who } har inte sagt ja till det. Ta med en egen ruta på nästa papper, och skriv raden: `familj { $who }: var den finns`
refusal-nothing-signed = { $who } har inget giltigt ja på papper, så det finns inget att lämna kvitto på. Se vad som fattas: `!samtycke saknas { $code }`
refusal-which-language = Kvittot finns på svenska och engelska: `språk=sv` eller `språk=en`. Jag känner inte igen { $said }.
refusal-shared-without-reference = Var ligger beslutet? Skriv diarienumret, så att det går att hitta igen. Kopiera och fyll i:
refusal-withdraw-unlike = Jag vet inte vem som tar tillbaka vad, så jag har inte gjort något. Skriv en rad för var och en, med vem det är först och sedan parterna.
refusal-box-is-whole = Den rutan tas tillbaka hel, utan part och kategori. Jag har inte gjort något.
