### Nej: varför, och vad som hjälper. Inget av det här säger något om ett ärende till den som inte är med.

refusal-not-for-you = Det går inte. Antingen finns det inte, eller så är det inte ditt. Skriv `!hjälp` så ser du vad du kan göra.
refusal-staff-only = Det gör socialtjänsten. Hör av dig till samordnaren.
refusal-coordinator-only = Det gör samordnaren eller ersättaren.
refusal-certifier-only = Det gör intygaren i ärendet.
refusal-log-only = Ett dataskyddsombud läser loggen och gör inget annat här. Skriv `!hjälp` så ser du vad du kan läsa.
refusal-list-only = Beredningsgruppen ser ärendena som koder och färger, och inget mer om dem. Skriv `!ärenden`, eller fråga enhetens samordnare.
refusal-numbers-only = Styrgruppen får siffror, aldrig ett ärende. Siffrorna finns inte här än. Behöver ni dem nu: fråga enhetens samordnare.
refusal-has-a-duty = { $said } är { $duty } här och kan därför inte vara med i ett ärende. Stämmer det inte: säg till den som sköter mig.
refusal-unknown-word = Jag känner inte igen "{ $word }". Skriv `!hjälp` så ser du vad du kan göra.
refusal-did-you-mean = Jag känner inte igen "{ $word }". Menade du det här?
refusal-too-long = Meddelandet är för långt för att vara ett kommando, så jag har inte läst det. Dela upp det.
refusal-too-many-words = Jag förstår inte "{ $said }" här, så jag har inte gjort något. Menade du bara det här?
refusal-unknown-key = Jag känner inte igen "{ $word }=" här, så jag har inte gjort något. Skriv `!hjälp` och kommandot.
refusal-unknown-line = Jag förstår inte raden "{ $line }", så jag har inte gjort något. Rätta den och skicka allt igen.
refusal-which-case = { $codes ->
        [none] Vilket ärende gäller det? Skriv koden först. Alla dina ärenden är avslutade.
       *[some] Vilket ärende gäller det? Skriv koden först. Dina ärenden: { $codes }.
    }
refusal-other-case-here = Här gäller bara det här ärendet. Skriv om andra ärenden i din egen chatt med mig.
refusal-case-closed = Ärendet är avslutat.
refusal-no-help = Jag hittar ingen hjälp om "{ $said }". Skriv bara `!hjälp` så får du allt du kan göra.

refusal-not-encrypted = Meddelandet kom okrypterat, så jag har inte gjort något. Skriv igen med en app som krypterar, till exempel Element.
refusal-unsigned-device = Enheten du skrev från är inte bekräftad, så jag har inte gjort något. I Element: Inställningar, Sessioner, verifiera den här sessionen. Skriv sedan igen.

refusal-time-missing = När? Skriv till exempel tis 15, 8/12 15, v50 tis 15 eller 2026-12-08 15:00.
refusal-time-unreadable = Jag förstår inte tiden "{ $said }". Skriv till exempel tis 15, 8/12 15, v50 tis 15, om 2 veckor eller 2026-12-08 15:00.
refusal-time-past = { $said } har redan varit. Välj en tid som kommer.
refusal-time-skipped = { $said } finns inte: då ställs klockan fram. Välj en annan tid.
refusal-time-ambiguous = { $said } finns två gånger: då ställs klockan tillbaka. Välj en annan tid.
refusal-end-skipped = Mötet skulle sluta { $said }, och den tiden finns inte { DAY($day) }: då ställs klockan fram. Välj en annan längd, till exempel { $length }.
refusal-end-ambiguous = Mötet skulle sluta { $said }, och den tiden finns två gånger { DAY($day) }: då ställs klockan tillbaka. Välj en annan längd, till exempel { $length }.
refusal-length-unreadable = Jag förstår inte längden "{ $said }". Skriv till exempel 45min eller 1h30.

refusal-unknown-handle = Ingen i ärendet heter "{ $said }". De som finns: { $known }.
refusal-which-person = Vem gäller det? De som finns: { $known }.
refusal-not-a-grantor = "{ $said }" är inte en av dem som ska svara. Det är { $known }.
refusal-yes-part-lost = { $who } är inte vårdnadshavare längre, så ett ja därifrån tas inte emot. Jag har inte skrivit något.
    { $certified ->
        [1] Det som hjälper: ett nytt papper utan { $who }. Mallen: `!mall samtycke { $code }`
       *[0] Det som hjälper: intygaren svarar ja på undantaget först. Sedan ett nytt papper utan { $who }. Mallen: `!mall samtycke { $code }`
    }
refusal-yes-of-adult = Den unga är vuxen när papperet gäller och svarar själv, så ett ja från { $who } tas inte emot. Jag har inte skrivit något. Det som hjälper: ett papper med bara den unga. Mallen: `!mall samtycke { $code }`
refusal-not-family = { $who } hör inte till familjen. Det här är bara för familjen.
refusal-not-an-actor = { $who } är ingen aktör. För andra: `!person bort { $who }`
refusal-already-greeted = { $who } har redan svarat med sin kod, och får höra av mig.
refusal-mail-not-open = E-post är inte öppen än, så jag kan inte nå { $who }. Ge ett annat sätt, ring eller ett Matrix-id: `!person ny { $who } ring`
refusal-pass-on-words = Svara klar när det är sagt.
refusal-not-called-wrong = { $who } har inte själv skrivit fel om det sista de sa, och ingen annan kan ta bort ett nej. Det som hjälper är ett nytt papper.
refusal-restored-too-late = Det är mer än { $days } dagar sedan { $who } tog tillbaka sitt ja. Det som hjälper är ett nytt papper.
refusal-already-there = { $who } finns redan i ärendet. Ny kod: `!person hälsa`. Ska { $who } ut: `!person bort`
refusal-family-part = Här läggs familjen till (ungdom, vh1, vh2) och socialtjänstens egna (lots, socialsekreterare, ersättare, intygare). "{ $said }" läggs till med `!aktör ny`.
refusal-actor-part = Här läggs polis, skola och andra utanför socialtjänsten till. "{ $said }" läggs till så här: `!person ny { $said } @id`
refusal-account-shut-out = Kontot som { $who } har är spärrat. När det är säkert igen: `!person lita { $code } { $who }`
refusal-protected-mail = { $who } är skyddad, och e-post visar för mycket. Skriv ett Matrix-id eller ring.
refusal-person-how = Skriv vem det är och hur jag når dem. Till exempel så här:
refusal-silent = Inget skickas till { $who } just nu. { $how ->
        [told-nothing] { $who } får inget veta, efter ett beslut. Ändras beslutet: `!person info { $code } { $who } ja`, med skäl och dnr.
        [family] Det är tyst till hela familjen. När de får höra av mig: `!ärende tala { $code }`
       *[person] Ring { $who } först. Vill { $who } höra av mig igen: `!ärende tala { $code } { $who }`
    }
refusal-already-silent = Det är redan tyst. Prata igen: { $who ->
        [none] `!ärende tala { $code }`
       *[some] `!ärende tala { $code } { $who }`
    }
refusal-not-silent = { $still ->
        [none] Det är inte tyst, så det finns inget att ändra.
       *[some] Har själva skrivit stopp: { $still }. Ring, och skriv sedan vem det gäller, sist i kommandot.
    }
refusal-which-ground = På vilken grund? Skriv skäl= och ett av de här: { $known }.
refusal-no-reference = Var finns beslutet? Skriv dnr= och beteckningen på det.
refusal-information-same = Så är det redan för { $who }.
refusal-information-how = Skriv vem det gäller och ja eller nej, med skäl och dnr. Till exempel så här:
refusal-already-out = { $who } är redan borttagen.
refusal-last-coordinator = Ärendet måste ha kvar en samordnare. Lägg till en ersättare först.
refusal-no-matrix = { $who } nås inte i Matrix, så jag kan inte skriva dit. Ring eller mejla själv.
refusal-no-matrix-id = Matrix-id saknas för { $who }. Det ser ut så här: @namn:server
refusal-bad-matrix-id = "{ $said }" är inget Matrix-id. Det ser ut så här: @namn:server, med små bokstäver.
refusal-other-server = "{ $said }" ligger på en annan server. Här får bara konton på { $home } vara med.
refusal-same-id-twice = "{ $said }" är redan med i ärendet. Var och en har bara en roll.
refusal-handle-twice = { $who } står två gånger. Var och en står på en egen rad.
refusal-unknown-part = Jag känner inte igen "{ $said }". Skriv till exempel ungdom, vh1, vh2, polis, skola, lots, socialsekreterare eller ersättare.
refusal-which-party = Vilken part gäller det?

refusal-open-incomplete = Det fattas något: { $missing }. Ingenting är öppnat. Fyll i och skicka hela:
refusal-other-unit = Du öppnar ärenden i { $unit }, inte i "{ $said }".
refusal-born-in-the-future = Födelsedatumet { $born } ligger framåt i tiden. Rätta och skicka igen.
refusal-guardian-of-adult = Den unga är vuxen och bestämmer själv, så { $who } får inget veta av mig. Vill den unga att { $who } får veta något säger ni det själva.
refusal-alone-without-answer = Vem som svarade enskilt: { $who } har inget svar på papperet. Skriv också raden med ja eller nej.
refusal-last-words-of-whom = { $said } är ingen vårdnadshavare. Det gäller bara { $known }.
refusal-last-words-too-late = Dagen har varit, så { $who } får inget mer av mig. Vill den unga att { $who } får veta något säger ni det själva.
refusal-last-words-how = Vem gäller det, och vad säger den unga: ja eller nej? Kopiera och ändra:
refusal-born-same = Det står redan { $born }, så jag har inte ändrat något.
refusal-born-when = När är den unga född? Skriv dagen, eller bara månaden om ingen vet. Kopiera och ändra:
refusal-born-long-ago = Födelsedatumet { $born } ligger för långt bakåt. Rätta och skicka igen.
refusal-no-decision = Beslutet saknas. Skriv en rad: beslut, och beteckningen på det.
refusal-no-youth = Den unga saknas. Skriv en rad: ungdom, och ett Matrix-id eller ring.
refusal-no-guardian = En vårdnadshavare saknas: den unga är under 18. Skriv en rad: vh1, och ett Matrix-id eller ring.
refusal-unknown-phase = Jag känner inte fasen "{ $said }". Faserna är { $known }.
refusal-no-such-step = Från { $here } går det inte dit. { $steps ->
        [none] Därifrån går inget steg vidare.
       *[some] Nästa steg kan vara { $steps }.
    }
refusal-consent-moves-it = Den fasen kommer av sig själv när du svarar ja på samtyckets kort.
refusal-gate-not-shut = Grinden är inte stängd.

refusal-unknown-model = Det finns ingen arbetsmodell som heter { $said }. De som finns: { $known }.
refusal-which-model = Vilken arbetsmodell ska jag pröva? De som finns: { $known }. Till exempel `!modell prova { FIRST($known) }`
refusal-paper-without-date = Vilken dag skrevs papperet under? Skriv dagen och referensen (diarienummer eller plats i arkivet). Mallen: `!mall samtycke`
refusal-paper-without-answers = Vem har svarat? Skriv en rad med ja eller nej och vem. De som kan svara: { $known }.
refusal-answer-before-paper = Svaret är daterat { DATE($signed) }, före papperet som skrevs under { DATE($paper) }. Rätta dagen och skicka igen.
refusal-void-what =
    { $said ->
        [none] Vad blev fel?
       *[other] Jag hittar inte "{ $said }".
    } Skriv papperets beteckning ({ $papers ->
        [none] inget papper finns
       *[some] { $papers }
    }) eller vems svar det gäller: { $family }.
refusal-nothing-to-void = Om { $who } står inget svar att felregistrera. Se vad som finns: `!samtycke`
refusal-already-voided = { $named } är redan felregistrerat, och det tas inte tillbaka. Registrera det rätta: `!samtycke papper …`
refusal-own-words = { $who } har själv tagit tillbaka sitt ja, och det kan ingen annan ändra. Ring { $who }. Det som hjälper är ett nytt papper.

refusal-exception-incomplete = Skriv koden, vem det gäller och beslutet: `!undantag vh_forhindrad vh1 dnr=…` Koderna: { $known }.
refusal-unknown-exception = Jag känner inte undantaget "{ $said }". De som finns: { $known }.
refusal-exception-of-guardian = Ett undantag gäller en vårdnadshavare, inte { $who }. De som finns: { $known }.
refusal-exception-without-reference = Beslutet saknas. Skriv dess beteckning. Kopiera hela och byt ut den:
refusal-exception-noted = Undantaget { $kind } om { $who } är redan noterat.
refusal-no-certifier = Ingen i ärendet kan intyga. Lägg till enhetschefen först: `!person ny intygare @namn:server`
refusal-no-substitute = Den som ska svara i stället ({ $kind }) är inte med i ärendet. Lägg till med `!person ny godman …` eller `!person ny förordnad …` och försök igen.
refusal-last-guardian = { $who } är den sista som kan svara för den unga. Finns det en god man eller särskilt förordnad vårdnadshavare? Lägg till den personen, och notera det undantaget.
refusal-no-such-exception = Det finns inget öppet undantag { $kind } om { $who }. Samordnaren kan notera det på nytt.
refusal-exception-yes-or-no = Svara ja eller nej: `!undantag svara { $word } ja`
refusal-exception-of-whom = Vem gäller det? { $known ->
        [none] Inget undantag { $word } är noterat.
       *[some] Skriv också en av { $known }.
    }
refusal-model-asks-all = Er modell frågar alla vårdnadshavare tills den unga är 18, så en bedömning ändrar inget. Modellens värden: `!modell visa`
refusal-maturity-incomplete = Skriv var bedömningen finns och vilken dag den gjordes. Kopiera hela och byt ut:
refusal-too-young = Före { DATE($fifteen) }, då den unga är 15, svarar alla vårdnadshavare. Gör en ny bedömning efter den dagen.

refusal-paper-without-end = Slutdatum saknas, och det måste stå på papperet. Sex månader blir till { DATE($suggested) }. Stämmer det? Kopiera hela:
refusal-paper-too-long = Ett samtycke gäller högst { $months } månader, alltså till { DATE($longest) }. Stämmer det här? Kopiera hela:
refusal-paper-ended = Papperet gällde till { DATE($through) } och har gått ut. Det behövs ett nytt.
refusal-away-when = Vilka dagar? Skriv den första och den sista, till exempel `!frånvaro 1/7–5/8 ersättare=@id`
refusal-away-without-stand-in = Vem har dina ärenden så länge? Skriv kollegans Matrix-id sist:
refusal-away-days = Från { DATE($first) } till { DATE($last) } går inte: den sista dagen kommer efter den första, har inte varit än, och är högst ett år bort. Rätta och skicka igen.
refusal-not-away = Ingen frånvaro står skriven för dig, så det finns inget att avsluta. En ny skriver du så här: `!frånvaro 1/7–5/8 ersättare=@id`
refusal-stand-in-not-of-unit = { $said } är ingen av enhetens andra samordnare. { $known ->
    [none] Enheten har ingen annan än; den som sköter boten kan lägga till en.
   *[some] Välj bland { $known }.
}
refusal-stand-in-has-a-part = Den kollegan har en annan roll i { $codes } och kan inte ersätta dig där. Välj någon annan.
refusal-already-yours = Du är redan samordnare för { $code }. Så står det till: `!ärende visa { $code }`
refusal-nothing-to-renew = Det finns inget samtycke att förnya. Registrera papperet med `!samtycke papper`
refusal-form-without-version = Vilken version av blanketten skrevs under, och på vilket språk lästes den? Skriv till exempel `blankett 2026-1 svenska`
refusal-heard-in-the-future = Dagen då barnet hördes, { DATE($heard) }, ligger framåt i tiden. Skriv den dag det skedde, till exempel `barnet hört 2026-11-18`
refusal-not-evaluated = Ett samtycke rullas inte vidare: gå först igenom det tillsammans med familjen. Skriv vilken dag ni gjorde det. Var det i dag? Kopiera hela:
refusal-evaluated-in-the-future = Utvärderingen { DATE($evaluated) } ligger framåt i tiden. Gör den först och skicka sedan papperet.
refusal-evaluated-before-signed = Utvärderingen { DATE($evaluated) } är äldre än papperet som ska förnyas, som skrevs under { DATE($signed) }. Skriv dagen för den senaste.
refusal-renewal-without-reference = Var finns papperet? Skriv diarienummer eller plats i arkivet efter dagen och skicka igen.
refusal-end-before-start = Slutet { DATE($through) } ligger före början { DATE($starts) }. Rätta och skicka igen.
refusal-starts-before-signed = Det kan inte gälla från { DATE($starts) }: papperet skrevs under { DATE($signed) }.
refusal-signed-in-the-future = Underskriften { DATE($signed) } ligger framåt i tiden. Rätta och skicka igen.
refusal-wildcard = Ett samtycke räknar upp vilka parter och vad var och en får veta. Alla, eller all sekretess, går inte: då vet ingen vad ja betyder. Skriv en rad för var och en, till exempel skola: grund, närvaro
refusal-too-few-parties = Minst två parter behövs, och soc är alltid en. Skriv en rad till, till exempel skola: grund, närvaro
refusal-unknown-party = Jag känner inte parten "{ $said }". Parterna är { $known }.
refusal-unknown-category = Jag känner inte "{ $said }". Det som kan delas: { $known }.
refusal-party-without-category = Vad får { THE($party) } veta? Skriv till exempel { $party }: grund, plan
refusal-answered-twice = { $who } har svarat två gånger på samma papper. Vilket gäller?
refusal-answer-without-person = Vem har sagt { $answer }? Skriv vem på samma rad.
refusal-withdraw-whose = Vem har tagit tillbaka sitt ja till { THE($party) }? Kopiera och ändra om det är någon annan. De som kan säga det: { $known }.
refusal-answer-incomplete = Vem har svarat vad? Skriv till exempel `!samtycke svara vh1 nej`
refusal-answer-yes-or-no = Svaret är ja eller nej, inte "{ $said }".
refusal-part-not-on-paper = { $who } kan inte säga ja till mer än det som står på papperet.
refusal-no-paper = Det finns inget papper att svara på. Registrera det först. Mallen: `!mall samtycke`
refusal-consent-incomplete = Det saknas ja från { $missing }. När det finns på papper: `!samtycke svara { FIRST($missing) } ja`
refusal-already-answered = Det är redan besvarat.
refusal-draft-stays-draft = Det är ett utkast och släpper inte in någon. Registrera det underskrivna papperet med referens.
refusal-yes-or-no = Svara ja eller nej.

refusal-which-meeting = Vilket möte? Skriv numret, till exempel M3. Mötena: `!möten`
refusal-no-such-meeting = Jag hittar inget möte M{ $number } att göra något med. Mötena: `!möten`
refusal-not-a-number = "{ $said }" är inget nummer.
refusal-meeting-over = M{ $number } är redan över eller inställt.
refusal-meeting-length = Ett möte är minst en minut och högst tolv timmar.
refusal-meeting-overlaps = Då är redan M{ $number }, { WHEN($start, $end) }. Välj en annan tid.
refusal-nothing-changed = M{ $number } har redan den tiden och platsen.
refusal-unknown-kind = Jag känner inte mötestypen "{ $said }". Skriv till exempel typ=extra, typ=enskilt eller typ=informationsmöte.
refusal-no-consent-yet = Ingen utanför socialtjänsten kan kallas till { DAY($day) }: inget samtycke täcker dem då. Ett informationsmöte med familjen går bra: typ=informationsmöte. Vad som fattas ser samordnaren med `!samtycke saknas`
refusal-old-time = Tiden har ändrats sedan du fick frågan. Nu gäller { WHEN($start, $end) }. Svara på det nya meddelandet.
refusal-meeting-words = Jag förstod inte svaret. Svara ja, nej, kanske, sen, sjuk eller annan tid.

refusal-action-incomplete = En åtgärd behöver en ansvarig och ett datum. Det fattas: { $missing }. Kopiera och ändra:
refusal-action-without-title = Vad ska göras? Skriv det inom citattecken.
refusal-action-number-missing = Vilken åtgärd? Skriv numret. Åtgärderna: `!plan`
refusal-no-such-action =
    { $numbers ->
        [none] Jag hittar ingen sådan åtgärd. Dina: `!mina`
       *[some] Jag hittar ingen åtgärd { $numbers } som är din. Dina: `!mina`
    }
refusal-already-done = Åtgärd { $numbers } är redan klar.
refusal-title-too-long = Texten är för lång. Högst { $longest } tecken.
refusal-unknown-area = Skriv vilket område det gäller: område=skola. De som finns: { $known }.
refusal-owner-not-in = { $who } kan inte vara ansvarig: { $why }.
refusal-box-of-whom = "{ $said }" är ingen annan i familjen. De som finns: { $known }.
refusal-box-without-reference = Var finns det som { $who } har skrivit på? Skriv så här: familj { $who }: SN 2026/1:4
refusal-no-family-box = Det rör { $who } själv, och { $who } har inte sagt ja till det. Ta med en egen ruta på nästa papper, och skriv raden: familj { $who }: var den finns
refusal-which-action = Vilken av dem? Skriv numret också: { $numbers }.
refusal-how-many-days = Hur många dagar senare? Skriv till exempel senare 3d.
refusal-action-words = Jag förstod inte svaret. Svara klar, senare 3d eller kan inte.

refusal-not-asked = Den frågan var inte till dig, eller så är den inte öppen längre.
refusal-asked-too-long-ago = Frågan var öppen i fem minuter. Skriv kommandot igen.
refusal-repeat-it = För att vara säker: svara **ja, { $word } { $named }**
refusal-not-understood = Jag förstod inte svaret.

refusal-bad-fingerprint = "{ $said }" är inget fingeravtryck. Det är 43 tecken, som appen visar i grupper om fyra. Kopiera hela.
refusal-fingerprint-differs = Det stämmer inte med det som servern visar: { $shown }. Jag har inte gjort något. Släpp inte in kontot. Ut ur allt: `!person spärra`
refusal-fingerprint-unknown = Jag har inget fingeravtryck att bekräfta för { $who }. Be { $who } läsa upp sitt och skriv det sist i kommandot.
refusal-identity-holds = { $who } har de nycklar som jag känner, och är inte spärrad. Det finns inget att bekräfta.
refusal-block-yourself = Du kan inte spärra dig själv. Be en annan samordnare, eller den som sköter mig.
refusal-block-whom = Vem ska spärras? Skriv kontot, till exempel @namn:server, eller ärendets kod och vem det är.
refusal-nobody-of-yours = "{ $said }" har ingen roll i något av enhetens ärenden.
refusal-nothing-signed = { $who } har inget giltigt ja på papper, så det finns inget att lämna kvitto på. Se vad som fattas: `!samtycke saknas`
refusal-which-language = Kvittot finns på svenska och engelska: språk=sv eller språk=en. Jag känner inte igen { $said }.
refusal-shared-without-reference = Var ligger beslutet? Skriv diarienumret, så att det går att hitta igen. Kopiera och fyll i:
refusal-guardian-may-not-know = { $who } får inte veta något om { $kinds }, så det kan inte stå på { $who }. Låt någon annan ansvara, eller ta med det på nästa papper: `vårdnadshavare: { $kinds }`
refusal-unknown-purpose = Efteråt kan stå uppföljning, kontakt eller båda: `efteråt: uppföljning, kontakt`. Gäller det fler än socialtjänsten, en rad för varje: `efteråt skola: kontakt, plan`
