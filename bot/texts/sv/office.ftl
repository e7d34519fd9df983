### Det boten säger om sig själv, och när något är fel.

answer-in-your-chat = Svar i din chatt med mig.
done-in-your-chat = Gjort. Mer i din chatt med mig.
refused-in-your-chat = Det gick inte. I din chatt med mig står varför.
hint-answer-which = Just nu väntar jag inte på något svar av dig här. Gäller det ett äldre meddelande? Håll fingret på det och välj Svara.
hint-hello = Jag finns här. Skriv `!hjälp` så ser du vad du kan göra.
hint-with-prefix = Ett kommando börjar med ett utropstecken. Jag har inte gjort något. Menade du det här?
hint-help = Jag läser bara kommandon här. Skriv `!hjälp` så ser du vad du kan göra.
something-went-wrong = Något gick fel och ingenting är ändrat. Säg till den som sköter mig och ge den här referensen: `{ $reference }`.
new-device-told =
    Jag har nya nycklar för en ny enhet, för de gamla gick inte att använda längre. Mitt fingeravtryck är detsamma. Ni behöver inte göra något.
    Det som någon skrev medan jag var nere kan jag kanske inte läsa. Då säger jag till i den chatten, och det får skrivas igen.
    Säg till den som sköter mig, så att ni vet varför. Vet den som sköter mig inget om det: skriv inget känsligt förrän det är utrett.
gate-shut-by-failure =
    Något som skulle ta bort någon gick fel (referens { $reference }). För säkerhets skull är alla utom socialtjänsten ute ur rummet nu.
    Ring familjen och hör vad de ville. Säg till den som sköter mig. När det är rätt igen: `!ärende öppna grinden { $code }`
outsider-removed =
    Någon som inte hör hit tvingades in i rummet: { $who }. Jag stoppade allt, gav ingen nyckel, tog bort kontot och ställde tillbaka makten i rummet.
    Det kan bara den göra som styr servern. Säg till den som sköter mig, och skriv inget känsligt förrän det är utrett.
outsider-still-in =
    Någon som inte hör hit är i rummet: { $who }. Jag skickar inget dit och försöker ta bort kontot om och om igen.
    Skriv inget där nu. Säg till den som sköter mig.
room-flawed =
    Rummet { $room } är inte som jag gör rum: { $flaws }. Jag skickar inget dit.
    Skriv inget där nu. Säg till den som sköter mig.
powers-put-back =
    Någon hade gett makt över rummet { $room } i mitt namn. Jag har ställt tillbaka det.
    Det kan bara den göra som styr servern. Säg till den som sköter mig.
room-put-right =
    Någon hade ändrat i rummet { $room } i mitt namn: { $flaws }. Jag stoppade allt där tills jag hade ställt tillbaka det.
    Det kan bara den göra som styr servern. Säg till den som sköter mig.
stray-room-left =
    Jag var insatt i ett rum som inte är mitt, { $room }, gjort av { $who }. Jag har lämnat det och sade inget där.
    Säg till den som sköter mig.
stray-room-own =
    Jag var i ett rum som inte står i min journal: { $room }. Jag har lämnat det och sade inget där.
    Har någon av er det rummet: skriv inget där, och säg till den som sköter mig.
gate-shut-by-rule =
    { $code }: reglerna för vem som får vara med gick inte att räkna ut (referens { $reference }). För säkerhets skull är alla utom socialtjänsten ute ur rummet nu.
    Säg till den som sköter mig. När det är rätt igen: `!ärende öppna grinden { $code }`
person-not-invited =
    Servern låter mig inte bjuda in { $handle }. Kontrollera Matrix-id:t, och att den servern får vara med här.
    Jag försöker igen av mig själv.
room-lost =
    Jag är inte kvar i rummet { $room }, fast det är mitt. Jag gör ett nytt rum och bjuder in dem som ska vara med.
    Skriv inget i det gamla. Säg till den som sköter mig.
left-alone-told = { $handle } har själv lämnat rummet, eller tackat nej till inbjudan. Jag bjuder inte in igen av mig själv.{ $actor ->
        [1] {" "}Ska { $handle } in igen: `!aktör ny { $code } { $handle }`
       *[0] {""}
    }
reason-flaw-not-encrypted = det är inte krypterat
reason-flaw-not-ours = det är inte jag som har gjort det
reason-flaw-others-have-power = någon annan kan ändra i det
reason-flaw-open-to-join = det är öppet för fler
reason-flaw-history = nya kan läsa det gamla
reason-flaw-name = namnet är ändrat
reason-flaw-extra-state = någon har lagt till inställningar
reason-flaw-pinned = något annat är fäst än det jag fäste
person-without-keys =
    { $handle } har inte satt upp krypteringen än och bjuds därför inte in. Be { $handle } logga in med Element och bekräfta sin session.
    Jag försöker igen av mig själv.
identity-changed =
    { $handle } har bytt telefon eller app (eller så använder någon annan kontot). { $handle } är ute tills det är kontrollerat.
    Ring, och skriv inget till kontot så länge. Be { $handle } läsa upp sitt fingeravtryck. Servern visar nu `{ $fingerprint }`.
    Stämmer varje tecken, skriv det här. Stämmer det inte: skriv ingenting, och säg till den som sköter mig.
identity-changed-alarm =
    { $code }: { $handle } har bytt telefon eller app (eller så använder någon annan kontot) och är ute ur alla rum tills ärendets samordnare har kontrollerat det.
    Skriv inget till kontot så länge.
identity-changed-several =
    { $handle } har bytt telefon eller app (eller så använder någon annan kontot). { $handle } är ute ur allt tills det är kontrollerat. Det gäller:
identity-changed-several-ends =
    Ring, och skriv inget till kontot så länge. Be { $handle } läsa upp sitt fingeravtryck. Servern visar nu `{ $fingerprint }`.
    Stämmer varje tecken, skriv det här. Det gäller alla ärendena. Stämmer det inte: skriv ingenting, och säg till den som sköter mig.
    `{ $command }`
identity-changed-alarm-several = De här har bytt telefon eller app (eller så använder någon annan kontot) och är ute ur alla rum tills ärendets samordnare har kontrollerat det. Skriv inget till kontot så länge.
line-identity-changed = – { $code }: { $handle }
unsigned-device-several =
    { $who } har en app som inte är bekräftad. Den får ingen nyckel av mig, och det som skrivs därifrån gör jag inte.
    Be { $who } öppna Element: Inställningar, Sessioner, verifiera den här sessionen. Sedan fungerar det av sig självt. Det gäller:
coordinator-identity-changed =
    { $who } har bytt telefon eller app (eller så använder någon annan kontot) och är ute ur alla rum tills det är kontrollerat. Ring, och skriv inget till kontot så länge.
    Servern visar nu `{ $fingerprint }`. Den som sköter mig bekräftar det med `sigbot trust`, eller en samordnare i samma ärende med `!person lita { $who }`
removal-waits =
    { $who } ska ut ur { $room } men är kvar, för servern gör det inte. Jag skickar inget dit och försöker om och om igen.
    Skriv inget där nu. Säg till den som sköter mig om det dröjer.
removal-done = { $who } är ute ur { $room } nu.
unsigned-device-told =
    { $who } har en app som inte är bekräftad. Den får ingen nyckel av mig, och det som skrivs därifrån gör jag inte.
    Be { $who } öppna Element: Inställningar, Sessioner, verifiera den här sessionen. Sedan fungerar det av sig självt.
coordination-room = Samordning
hello =
    Hej! Jag är ett program. Jag kallar till möten, påminner om det ni har bestämt och håller dörren till gruppens rum. Det här är vår egen chatt: ingen annan läser här.
    Samordnaren heter { $name }, { $phone }. Ring dit om du undrar något.
    Till en tid svarar du bara **ja** eller **nej**, till en påminnelse **klar**. Skriv `!hjälp` så ser du vad mer du kan göra.
    Mitt fingeravtryck är `{ $fingerprint }`.
    Jämför det med det som din app visar för mig, nu första gången.
hello-coordinator =
    Hej! Jag är ett program. Jag kallar till möten, påminner och håller dörren till era rum. Det här är vår egen chatt: här svarar jag på allt som rör personer, och säger till när något behöver dig.
    Skriv `!idag` så ser du vad som behöver dig nu, och `!hjälp` så ser du vad du kan göra. Går något fel med mig: säg till den som sköter mig.
    Mitt fingeravtryck är `{ $fingerprint }`.
    Jämför det med det som din app visar för mig, nu första gången.
hello-onlooker =
    Hej! Jag är ett program. Jag sköter möten och påminnelser i ärendena. Det här är vår egen chatt: ingen annan läser här. Undrar du något om ett ärende svarar enhetens samordnare.
    Skriv `!hjälp` så ser du vad du kan läsa.
    Mitt fingeravtryck är `{ $fingerprint }`.
    Jämför det med det som din app visar för mig, nu första gången.
hello-office =
    Hej! Jag är ett program, och det här är ert Samordningsrum, { $unit }. Här är bara ni som är samordnare. Skriv inga namn här: koder räcker.
    Öppna ett ärende: `!mall öppna` ger er mallen. Alla ärenden: `!ärenden`. Mer hjälp: `!hjälp`. Det som rör personer svarar jag på i din egen chatt med mig. Där visar `!idag` vad som behöver dig.
verify =
    Din app frågar om vi ska verifiera varandra med symboler. Det kan jag inte, så avbryt det.
    Jämför i stället mitt fingeravtryck med det som din app visar för mig: `{ $fingerprint }`.
own-room-instead = Jag går inte in i andras rum. Det här är vår egen chatt: skriv till mig här.
letter-parked = Något har inte gått att skicka på ett dygn, och jag har slutat försöka. Säg till den som sköter mig.
edit-not-read = Jag ser inte om du ändrar i ett meddelande. Skriv det på nytt.
not-text = Jag läser bara text. Skriv det i stället, eller skriv `!hjälp`.
could-not-read = Jag kunde inte läsa ditt meddelande. Skriv det igen.
could-not-read-told = Jag kunde inte läsa ett meddelande från { $handle } och har bett om det igen. Hör av dig om det är bråttom.
checkpoints-thread = I den här tråden lägger jag kontrollrader för min journal. Låt dem stå. Med dem kan ingen ändra i journalen utan att det syns.
withheld-reason = Enheten är inte bekräftad av sin ägare.
bot-fingerprint =
    Mitt fingeravtryck är `{ $fingerprint }`.
    Jämför med det som din app visar för mig. Stämmer det inte: skriv inget, och säg till den som sköter mig.
journal-whole =
    Journalen håller: { $rows ->
        [one] en rad
       *[other] { $rows } rader
    }, och ingen är ändrad, flyttad eller borta. Kedjan slutar med `{ $head }`
    Att ingen har bytt ut hela filen visar bara kontrollraderna i samordningsrummet: `sigbot audit verify --anchors`
journal-broken =
    { $row ->
        [0] Journalen håller INTE: { $why }
       *[other] Journalen håller INTE. Rad { $row } är den första som är fel: { $why }
    }
    Lita inte på det jag säger om vem som är med. Ring den som sköter mig, och säg till dataskyddsombudet.
journal-edited = den är ändrad, flyttad eller insmugen.
journal-missing = raden före är borta.
journal-extra = numret är inget som jag har gett.
journal-unreadable = raden går inte att läsa.
journal-no-journal = filen är borta.

template-open =
    Fyll i och skicka allt som ett meddelande:
    `!öppna { $unit }`
    `född 2011-05-14`
    `beslut bistånd SN 2026/123`
    `ungdom @ungdom:{ $home }`
    `vh1 @vh1:{ $home }`
    `vh2 ring`
    `skola @skola:{ $home }`
    `polis @polis:{ $home }`
    Bara den som har Matrix får kalendrar och påminnelser av mig. Skriv **ring** för den som inte har det.

template-consent =
    Fyll i efter papperet och skicka allt som ett meddelande:
    `!samtycke papper { $code } { $today } SN 2026/123:4`
    `ja { $family }`
    `skola: grund, närvaro, plan`
    `polis: grund, umgänge, plan`
    `till { $through }`
    Dagen är den då papperet skrevs under. Efter den står var papperet finns.
