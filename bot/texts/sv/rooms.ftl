### Rummet: vad som får sägas där, vilka som är med, och när gruppen inte är hel.

room-kinds-now =
    Hej! Jag är ett program som kallar till möten och påminner. Samordnare här är { $name }, { $phone }.
    I det här rummet får ni tala om:
    { LINES($spoken) }
    { $others ->
        [none] {""}
       *[some] Inte om { $others }. Det tas med var och en som får veta det.
    }
    Vad just du får berätta, och få veta: `!mitt samtycke`
    Nämn inga andra ungdomar här, och ingen annan utanför familjen. Polis som får höra om ett brott måste oftast göra något åt det.
    Vad du kan skriva här: `!hjälp`

room-less-told =
    De här är inte med i rummet, för de får veta mindre än det ni talar om där:
    { LINES($people) }
    Möten och uppgifter får de i sin egen chatt. Se rummet: `!rum { $code }`

line-less =
    { $kinds ->
        [none] { $who } (släpps in när du har valt vad ni får tala om: `!rum { $code } kategorier=`)
       *[some] { $who } (saknar { $kinds })
    }

group-incomplete-told =
    Gruppen är ofullständig: inget samtycke täcker { $lacking }. Ni kan gå vidare, men skriv varför när du kallar: `!möte kalla { $code }` med `skäl="…"`

actor-apart =
    { $who } är tillagd, men är inte med i rummet:
    { LINES($waiting) }
    Kallelser och uppgifter kommer i { $who }s egen chatt.

room-shown =
    { $kinds ->
        [none] I rummet får ni inte tala om något med dem utanför socialtjänsten.
       *[some] I rummet får ni tala om: { $kinds }.
    }
    { $inside ->
        [none] Ingen är där just nu.
       *[some] Med just nu: { $inside }.
    }
    { $away ->
        [none] {""}
       *[some] Får vara med, men är inte där:
        { LINES($away) }
    }
    { $less ->
        [none] {""}
       *[some] Får veta mindre än så, och får sina möten och uppgifter i egen chatt:
        { LINES($less) }
    }
    { $outside ->
        [none] {""}
       *[some] Utanför:
        { LINES($outside) }
    }
    { $missing ->
        [none] {""}
       *[some] Ofullständig grupp: inget samtycke täcker { $missing }.
    }

room-kinds-ask =
    Ska ni tala om { $kinds } i rummet? Då får de här inte vara med där: { $out }.
    { $joining ->
        [none] Ingen ny kommer in.
       *[some] De här släpps in: { $joining }.
    }
    Svara inom fem minuter: **ja rummet { $code }**

room-kinds-set =
    I rummet får ni nu tala om { $kinds }, så länge samtycket täcker det.
    { $joining ->
        [none] Ingen ny kommer in.
       *[some] De här släpps in: { $joining }.
    }

room-let-in-ask =
    Ska { $who } in i rummet? Där ser { $who } de här, och de ser { $who }: { $sees }.
    { $kinds ->
        [none] Där får ni inte tala om något med dem utanför socialtjänsten.
       *[some] Där talas det om: { $kinds }. { $who } kan läsa allt som skrivs från och med då.
    }
    Svara inom trettio minuter: **ja { $who } { $code }**

room-let-in = { $who } bjuds in i rummet. Ångrar du dig: `!rum släpp-ut { $code } { $who }`
room-let-out = { $who } är inte med i rummet längre. Allt annat går vidare i egen chatt.

room-answer-noted =
    Noterat: { $who } säger { $answer } till att dela rum.
    { $out ->
        [none] {""}
       *[some] Inte med i rummet längre: { $out }.
    }

family-let-in = Hej! Du får en inbjudan till en chatt med flera. Det är { $name } som har ordnat det. Du väljer själv om du vill gå in. Vill du prata först? Svara **ring**.
lead-named = { $who } är huvudkontakt från och med nu. Ingen annan är det.
lead-yours = Du är huvudkontakt från och med nu: det är dig ungdomen vänder sig till.
lead-no-more = { $who } är huvudkontakt från och med nu. Du är det inte längre.

contact-request =
    Text att skicka till { THE($party) }:
    Hej! Vi i { $unit } behöver en kontaktperson hos er i ärende { $code }. Hör av dig till { $name }, { $phone }, så berättar jag hur det går till.
    När du vet vem: `!aktör ny { $code } part={ $party } @id`

mandatory-set = De här ska vara med i gruppen: { $parties }.
reservation-noted = Förbehållet för { $who } är noterat. { $who } får vara med i rummet så länge samtycket täcker det.
refusal-group-incomplete = Gruppen är ofullständig: inget samtycke täcker { $missing } den dagen. Er modell kräver en hel grupp till ett nätverksmöte. Ett informationsmöte går bra: `typ=informationsmöte`
refusal-group-why = Gruppen är ofullständig: inget samtycke täcker { $missing } den dagen. Ni kan mötas ändå. Skriv varför, en gång räcker:
refusal-mandatory-by-model = Er modell bestämmer vilka som ska vara med: { $parties }. Den kan inte ändras för ett ärende.
refusal-lead-not-in = { $who } kan inte vara huvudkontakt: bara den som är med och inte hör till familjen.
refusal-already-lead = { $who } är redan huvudkontakt.
refusal-ask-before-consent = { THE($party) } får inte tillfrågas än: inget samtycke täcker dem i dag. Se vad som fattas: `!samtycke saknas { $code }`
refusal-not-civil = { $who } har redan tystnadsplikt i sitt uppdrag. Förbehåll behövs bara för förening, tränare och kyrka.
refusal-reservation-without-reference = Var finns det underskrivna förbehållet för { $who }? Skriv det sist: `dnr="SN 2026/9"`
refusal-room-without-consent = Inget samtycke gäller i dag, så det finns inget att välja. Se vad som fattas: `!samtycke saknas { $code }`
refusal-kinds-not-granted = Ingen får veta { $kinds } i dag. Det som kan väljas: { $known }.
refusal-room-family-only = { $who } hör inte till familjen. Andra kommer in av samtycket.
refusal-already-let-in = { $who } är redan insläppt. Ut igen: `!rum släpp-ut { $code } { $who }`
refusal-not-let-in = { $who } är inte insläppt i rummet.
refusal-let-in-not-reached = { $who } kan inte släppas in: jag får inte skriva till { $who }, eller når inte dit i Matrix.
refusal-let-in-keys-changed = { $who } har bytt telefon eller app (eller så använder någon annan kontot) och kan inte släppas in förrän det är kontrollerat. Ring och jämför fingeravtrycket: `!person lita { $code } { $who }`
refusal-let-in-gate-shut = Grinden är stängd, så ingen släpps in. Öppna med `!ärende öppna grinden { $code }`
refusal-let-in-youth-said-no = Ungdomen har sagt nej till det. Ändrar ungdomen sig: `!rum svar { $code } ungdom ja`
refusal-let-in-guardian-not-asked = { $guardians } delar rum bara om var och en har sagt ja till det. Fråga dem, och skriv för var och en: `!rum svar { $code } { FIRST($guardians) } ja`
help-actor-reserve = `!aktör förbehåll { $code } forening dnr="SN 2026/9"` – en förening, tränare eller kyrka har skrivit på tystnad
usage-actor-reserve = `!aktör förbehåll { $code } forening dnr="SN 2026/9"`. Utan förbehåll kallas de till möten men är inte med i rummet.
help-lead = `!huvudkontakt { $code } lots` – vem ungdomen vänder sig till
usage-lead = `!huvudkontakt { $code } lots`. En åt gången.
help-contact-request = `!fråga { $code } polis` – text för att be om en kontaktperson
usage-contact-request = `!fråga { $code } polis`. Bara när samtycket täcker dem, och bara med ärendets kod.
help-room = `!rum { $code }` – vilka som är med och vad som får sägas
usage-room = `!rum { $code }`, eller välj vad som får sägas: `!rum { $code } kategorier=grund,plan`
help-room-admit = `!rum släpp-in { $code } { $family }` – någon ur familjen in i rummet, efter en fråga
usage-room-admit = `!rum släpp-in { $code } { $family }`. Svara sedan **ja**.
help-room-release = `!rum släpp-ut { $code } { $family }` – ut ur rummet, på en gång
usage-room-release = `!rum släpp-ut { $code } { $family }`. Det händer direkt, utan fråga.
help-room-answer = `!rum svar { $code } { $family } ja` – vad någon i familjen säger om att dela rum
usage-room-answer = `!rum svar { $code } { $family } ja`, eller nej. Ett nej gäller direkt.
help-room-mandatory = `!rum krav { $code } polis skola` – vilka gruppen måste ha
usage-room-mandatory = `!rum krav { $code } polis skola`. Bara om er modell låter ärendet bestämma.

### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-case-gate = ärende öppna grinden | ärende öppna grind
help-case-gate = `!ärende öppna grinden { $code }` – släpper in igen efter ett stopp
usage-case-gate = `!ärende öppna grinden { $code }`. De som ett samtycke täcker släpps in.
command-room = rum | rum visa
also-room = rummet | visa rum
command-room-admit = rum släpp-in | rum släpp in
command-room-release = rum släpp-ut | rum släpp ut
also-room-release = släpp ut
command-room-answer = rum svar
command-room-mandatory = rum krav
gate-opened = Grinden är öppen igen. De som ett samtycke täcker släpps in.
refusal-gate-not-shut = Grinden är inte stängd.
nobody-reads = Här läser ingen längre. Ring { $name } { $phone }. Är det fara? Ring 112.
