### Nej: varför, och vad som hjälper. Inget av det här säger något om ett ärende till den som inte är med.

refusal-not-for-you = Det går inte. Antingen finns det inte, eller så är det inte ditt. Skriv `!hjälp` så ser du vad du kan göra.
refusal-staff-only =
    Det kan bara socialtjänsten göra. { $name ->
        [none] Hör av dig till samordnaren.
       *[other] Ring { $name }, { $phone }.
    }
refusal-coordinator-only =
    Det kan bara samordnaren göra. { $name ->
        [none] Hör av dig dit.
       *[other] Ring { $name }, { $phone }.
    }
refusal-certifier-only = Det kan bara intygaren i ärendet göra.
refusal-log-only = Ett dataskyddsombud läser loggen och gör inget annat här. Skriv `!hjälp` så ser du vad du kan läsa.
refusal-list-only = Beredningsgruppen ser ärendena som koder och färger, och inget mer om dem. Skriv `!ärenden`, eller fråga enhetens samordnare.
refusal-numbers-only = Styrgruppen får siffror, aldrig ett ärende. Siffrorna finns inte här än. Behöver ni dem nu: fråga enhetens samordnare.
refusal-has-a-duty = { $said } är { $duty } här och kan därför inte vara med i ett ärende. Stämmer det inte: säg till den som sköter mig.
refusal-unknown-word = Jag känner inte igen "{ $word }". Skriv `!hjälp` så ser du vad du kan göra.
refusal-did-you-mean = Jag känner inte igen "{ $word }". Menade du det här?
refusal-too-long = Meddelandet är för långt för att vara ett kommando, så jag har inte läst det. Dela upp det.
refusal-too-many-words = Jag förstår inte "{ $said }" här, så jag har inte gjort något. Menade du bara det här?
refusal-astray = Hör "{ $said }" till det som står före? Sätt citattecken om det som hör ihop, till exempel "Läxhjälp på tisdagar". Jag har inte gjort något.
refusal-about-no-case = Det här gäller inte ett enda ärende, så jag vet inte vad { $said } gör där. Jag har inte gjort något. Menade du det här?
refusal-unknown-key = Jag känner inte igen "{ $word }=" här, så jag har inte gjort något. Skriv `!hjälp` och kommandot.
refusal-unknown-line = Jag förstår inte raden "{ $line }", så jag har inte gjort något. Rätta den och skicka allt igen.

refusal-which-case = { $codes ->
        [none] Vilket ärende gäller det? Skriv koden först. Alla dina ärenden är avslutade.
       *[some] Vilket ärende gäller det? Skriv koden först. Dina ärenden: { $codes }.
    }

refusal-other-case-here = Här gäller bara det här ärendet. Skriv om andra ärenden i din egen chatt med mig.
refusal-no-help = Jag hittar ingen hjälp om "{ $said }". Skriv bara `!hjälp` så får du allt du kan göra.
refusal-not-encrypted = Meddelandet kom okrypterat, så jag har inte gjort något. Skriv igen med en app som krypterar, till exempel Element.
refusal-unsigned-device = Enheten du skrev från är inte bekräftad, så jag har inte gjort något. I Element: Inställningar, Sessioner, verifiera den här sessionen. Skriv sedan igen.
refusal-end-skipped = Mötet skulle sluta { $said }, och den tiden finns inte { DAY($day) }: då ställs klockan fram. Välj en annan längd, till exempel { $length }.
refusal-end-ambiguous = Mötet skulle sluta { $said }, och den tiden finns två gånger { DAY($day) }: då ställs klockan tillbaka. Välj en annan längd, till exempel { $length }.
refusal-unknown-handle = Ingen i ärendet heter "{ $said }". De som finns: { $known }.
refusal-which-person = Vem gäller det? De som finns: { $known }.
refusal-pass-on-words = Svara **klar** när det är sagt. Gällde det ett möte: svara med det som sades, till exempel **ja, hon kommer**.
refusal-account-shut-out = Kontot som { $who } har är spärrat. När det är säkert igen: `!person lita { $code } { $who }`
refusal-already-out = { $who } är redan borttagen.
refusal-no-matrix = { $who } nås inte i Matrix, så jag kan inte skriva dit. Ring eller mejla själv.
refusal-no-matrix-id = Matrix-id saknas för { $who }. Det ser ut så här: `@namn:server`
refusal-bad-matrix-id = "{ $said }" är inget Matrix-id. Det ser ut så här: `@namn:server`, med små bokstäver.
refusal-other-server = "{ $said }" ligger på en annan server. Här får bara konton på { $home } vara med.
refusal-same-id-twice = "{ $said }" är redan med i ärendet. Var och en har bara en roll.
refusal-which-party = Vilken part gäller det?
refusal-unknown-exception = Jag känner inte undantaget "{ $said }". De som finns: { $known }.
refusal-exception-without-reference = Beslutet saknas. Skriv dess beteckning. Kopiera hela och byt ut den:

refusal-exception-of-whom = Vem gäller det? { $known ->
        [none] Inget undantag { $word } är noterat.
       *[some] Skriv också en av { $known }.
    }

refusal-maturity-incomplete = Skriv var bedömningen finns och vilken dag den gjordes. Kopiera hela och byt ut:
refusal-paper-without-end = Slutdatum saknas, och det måste stå på papperet. Sex månader blir till { DATE($suggested) }. Stämmer det? Kopiera hela:
refusal-paper-too-long = Ett samtycke gäller högst { $months } månader, alltså till { DATE($longest) }. Stämmer det här? Kopiera hela:
refusal-not-evaluated = Ett samtycke förnyas inte av sig självt: gå igenom det med familjen först. Skriv vilken dag ni gjorde det. Var det i dag? Kopiera hela:
refusal-signed-in-the-future = Dagen för underskriften, { DATE($signed) }, har inte varit än. Rätta och skicka igen.
refusal-wildcard = Ett samtycke räknar upp vilka parter och vad var och en får veta. Alla, eller all sekretess, går inte: då vet ingen vad ja betyder. Skriv en rad för var och en, till exempel `skola: grund, närvaro`
refusal-unknown-party = Jag känner inte parten "{ $said }". Parterna är { $known }.
refusal-unknown-category = Jag känner inte "{ $said }". Det som kan delas: { $known }.
refusal-party-without-category = Vad får { THE($party) } veta? Skriv till exempel `{ $party }: grund, plan`
refusal-answer-yes-or-no = Svaret är ja eller nej, inte "{ $said }".
refusal-already-answered = Det är redan besvarat.
refusal-yes-or-no = Svara **ja** eller **nej**.
refusal-which-meeting = Vilket möte? Skriv numret, till exempel M3. Mötena: `!möten { $code }`
refusal-not-a-number = "{ $said }" är inget nummer.
refusal-meeting-over = M{ $number } är redan över eller inställt.
refusal-old-time = Tiden har ändrats sedan du fick frågan. Nu gäller { WHEN($start, $end) }. Svara på det nya meddelandet.
refusal-later-answer = Ett senare svar från dig gäller: { $answer } på mötet { WHEN($start, $end) }. Vill du ändra det? Svara en gång till.
refusal-meeting-words = Jag förstod inte svaret. Svara **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.
refusal-action-number-missing = Vilken åtgärd? Skriv numret. Åtgärderna: `!plan { $code }`

refusal-no-such-action =
    { $numbers ->
        [none] Jag hittar ingen sådan åtgärd. Dina: `!mina { $code }`
       *[some] Jag hittar ingen åtgärd { $numbers } som är din. Dina: `!mina { $code }`
    }

refusal-action-marked = Menar du så här? Kopiera i så fall hela:
refusal-no-action =
    { $numbers ->
        [none] Vilken åtgärd? Skriv numret. Åtgärderna: `!plan { $code }`
       *[some] Jag hittar ingen åtgärd { $numbers } här. Åtgärderna: `!plan { $code }`
    }
refusal-already-done = Åtgärd { $numbers } är redan klar.
refusal-which-action = Vilken av dem? Skriv numret också: { $numbers }.
refusal-how-many-days = Hur många dagar senare? Skriv till exempel senare 3d.
refusal-action-words = Jag förstod inte svaret. Svara **klar**, **senare 3d** eller **kan inte**.
refusal-not-asked = Den frågan var inte till dig, eller så är den inte öppen längre.
refusal-asked-too-long-ago = Frågan var öppen i fem minuter. Skriv kommandot igen.
refusal-repeat-it = För att vara säker: svara **ja, { $word } { $named }**
refusal-not-understood = Jag förstod inte svaret.
refusal-unknown-purpose = Efteråt kan stå uppföljning, kontakt eller båda: `efteråt: uppföljning, kontakt`. Gäller det fler än socialtjänsten, en rad för varje: `efteråt skola: kontakt, plan`
