### Möten. De här texterna kan stå i ärenderummet: inget om vem som inte är med, och aldrig varför.

meeting-called =
    M{ $number } är kallat: { $kind }, { WHEN($start, $end) }{ $place ->
        [none] .
       *[other] , { $place }.
    }
    Alla som ska vara med får en egen kallelse i sin chatt. Svara på den: **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.

meeting-moved =
    M{ $number } är flyttat till { WHEN($start, $end) }{ $place ->
        [none] .
       *[other] , { $place }.
    } Alla får frågan på nytt.

meeting-cancel-ask =
    Ska M{ $number }, { WHEN($start, $end) }, ställas in? Alla som är kallade får veta det.
    Svara på det här inom fem minuter: **ja, ställ in M{ $number }**

meeting-cancelled = M{ $number }, { WHEN($start, $end) }, är inställt. De som var kallade får veta det.
meeting-answered =
    { $answer ->
        [attendance-late] Tack. Du kommer sent till M{ $number }, { WHEN($start, $end) }.
        [attendance-sick] Tack. Du är sjuk och kommer inte till M{ $number }, { WHEN($start, $end) }. Krya på dig.
        [attendance-other-time] Tack. Du vill ha en annan tid för M{ $number }, { WHEN($start, $end) }. Samordnaren hör av sig.
       *[other] Tack. Du har svarat { $answer } på M{ $number }, { WHEN($start, $end) }.
    }
meeting-answer-told =
    { $answer ->
        [attendance-late] { $who } kommer sent till M{ $number }, { WHEN($start, $end) }.
        [attendance-sick] { $who } är sjuk och kommer inte till M{ $number }, { WHEN($start, $end) }.
        [attendance-no] { $who } kommer inte till M{ $number }, { WHEN($start, $end) }.
        [attendance-other-time] { $who } vill ha en annan tid för M{ $number }, { WHEN($start, $end) }. En ny tid: `!möte flytta { $code } M{ $number }` och tiden.
       *[other] { $who } har svarat { $answer } på M{ $number }, { WHEN($start, $end) }.
    }

meeting-left-out =
    Kallas inte till M{ $number }: { $who }. Inget samtycke täcker dem { DAY($day) }.
    Får de ett nytt samtycke i tid bjuder jag in dem själv.

meeting-not-reached =
    Jag når inte { $who } inför M{ $number } ({ DAY($day) }). Säg till på annat sätt.
    { $ways ->
        [none] {""}
       *[some] { LINES($ways) }
    }

way-speak = Det är tyst till { $who }. Ring först. Vill { $who } höra av mig igen: `!ärende tala { $code } { $who }`
way-speak-all = Det är tyst till hela familjen. När de får höra av mig: `!ärende tala { $code }`
way-greet = När { $who } får höra av mig: `!person hälsa { $code } { $who }`

meetings-shown =
    { $meetings ->
        [none] Inga möten är kallade. Kalla med `!möte kalla { $code } tis 15`
       *[some] Möten framöver:
        { ROWS($meetings) }
    }

line-meeting =
    M{ $number } · { WHEN($start, $end) }{ $place ->
        [none] {""}
       *[other] {" "}· { $place }
    }

line-answer = – { $who }: { $answer }
line-no-answer = – { $who }: har inte svarat än

line-left-out = Inte kallade till M{ $number }: { $people }.

left-out-not-then = { $who } kallas inte: samtycket gäller inte den dagen. Mallen för ett nytt papper: `!mall samtycke { $code }`

left-out-told-nothing = { $who } kallas inte, för { $who } får inget veta.

left-out-silent-all = { $who } får inga meddelanden nu. När familjen får höra av mig: `!ärende tala { $code }`

left-out-silent = { $who } får inga meddelanden nu. Ring först. Sedan: `!ärende tala { $code } { $who }`

left-out-not-greeted = { $who } har inte fått höra av mig än. När det är dags: `!person hälsa { $code } { $who }`

left-out-no-account = { $who } har inget konto i Matrix: ring. Finns ett konto, skriv det sist: `!person byt { $code } { $who } @`

left-out-not-yet = { $who } kallas så snart det går.

invitation-call =
    Du kallas till M{ $number }, { WHEN($start, $end) }. Svara på det här: **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.
    { $place ->
        [none] {""}
       *[other] Plats: { $place }.
    }

invitation-new-time =
    M{ $number } är nu { WHEN($start, $end) }. Svara på det här, också om du har svarat förut: **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.
    { $place ->
        [none] {""}
       *[other] Plats: { $place }.
    }

invitation-off = M{ $number }, { WHEN($start, $end) }, är inställt.
invitation-taken-back = Din tid { WHEN($start, $end) } är avbokad.
calendar-file-name = mote.ics
calendar-summary = Möte

### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-meeting-call = möte kalla | kalla
also-meeting-call = boka | möte boka | nytt möte | boka in | möte | möte ny | möte nytt | boka in möte | boka möte
help-meeting-call = `!möte kalla { $code } tis 15 plats=Rådhuset` – kallar till möte
usage-meeting-call = `!möte kalla { $code } 8/12 15 1h30 plats="Rådhuset, rum 2" typ=extra`. Utan längd blir det en timme, utan typ ett nätverksmöte. Behövs en tolk: tolk=somaliska. Ett förmöte för professionella direkt före: förmöte=30.
command-meeting-move = möte flytta
also-meeting-move = flytta möte | möte ändra | ändra möte | möte boka om | boka om | flytta | möte byt tid | byt tid | möte skjut upp | skjut upp
help-meeting-move = `!möte flytta { $code } M3 ons 9` – flyttar ett möte
usage-meeting-move = `!möte flytta { $code } M3 9/12 10 plats=Skolan`. Alla får frågan på nytt. Fattas någon som ska vara med: lägg till skäl="…".
command-meeting-cancel = möte ställ in | möte inställt
also-meeting-cancel = ställ in | möte avboka | avboka | möte ta bort | möte stryk | ta bort möte | ställ in möte | avlys | avlys möte | möte avlys | mötet är inställt
help-meeting-cancel = `!möte ställ in { $code } M3` – ställer in, efter en fråga
usage-meeting-cancel = `!möte ställ in { $code } M3`. Svara sedan **ja, ställ in M3**.
command-meeting-answer = möte svar | möte svara
also-meeting-answer = svar till möte
help-meeting-answer = `!möte svar { $code } M1 { $family } ja` – det någon har svarat i telefon
usage-meeting-answer = `!möte svar { $code } M1 { $family } ja`, eller nej, kanske, sen, sjuk eller annan tid. Flera på en gång går bra, en rad för var och en.
meeting-answer-entered = Noterat: { $who } har svarat { $answer } på M{ $number }, { WHEN($start, $end) }.
refusal-whose-answer = Vem har svarat vad på M{ $number }? Skriv vem och svaret, till exempel `!möte svar { $code } M{ $number } vh1 ja`. Svaret är ja, nej, kanske, sen, sjuk eller annan tid.
read-out-call =
    Du är inbjuden till ett möte { WHEN($start, $end) }.{ $place ->
        [none] {""}
       *[other] {" "}Platsen är { $place }.
    } Kan du komma?
read-out-new-time =
    Mötet är nu { WHEN($start, $end) }.{ $place ->
        [none] {""}
       *[other] {" "}Platsen är { $place }.
    } Kan du komma då?
command-meetings = möten
also-meetings = visa möten | när är mötet | när är nästa möte | mötestider | kommande möten
help-meetings = `!möten { $code }` – möten framöver och vad folk har svarat
usage-meetings = `!möten { $code }`
refusal-no-such-meeting = Jag hittar inget möte M{ $number } att göra något med. Mötena: `!möten { $code }`
refusal-not-called = { $who } är inte kallad till M{ $number }. Mötena och vilka som är kallade: `!möten { $code }`
refusal-meeting-length = Ett möte är minst en minut och högst tolv timmar.
refusal-meeting-overlaps = Den tiden går inte: då är redan M{ $number }, { WHEN($start, $end) }. Välj en annan tid.
refusal-nothing-changed = M{ $number } har redan den tiden och platsen.
refusal-unknown-kind = Jag känner inte mötestypen "{ $said }". Skriv till exempel typ=extra, typ=enskilt eller typ=informationsmöte.
refusal-no-consent-yet = Ingen utanför socialtjänsten kan kallas till { DAY($day) }: inget samtycke täcker dem då. Ett informationsmöte med familjen går bra: `typ=informationsmöte`. Vad som fattas ser samordnaren med `!samtycke saknas { $code }`
refusal-one-meeting = Ett möte i taget, så jag har inte gjort något. Jag läste "{ $said }". Skriv ett kommando för varje möte.
refusal-reason-not-needed = Gruppen är hel den dagen, så skälet behövs inte och skulle inte sparas. Kopiera utan det:

meeting-last-before-end =
    På dagordningen för M{ $number }, { WHEN($start) }: **Stämmer samtycket än?** Det går ut { DATE($through) }, och det är det sista mötet innan dess.
    Här är det nya papperet, ifyllt som det gamla. Gå igenom det på mötet, ändra det ni kommer överens om, och skriv in det när det är underskrivet. Byt REFERENS mot var det finns:

### Hur ett möte avslutas. Svaret kan stå i ärenderummet.

meeting-closed =
    M{ $number }, { WHEN($start, $end) }, är avslutat.
    { LINES($lines) }
meeting-closed-not-held =
    Noterat: M{ $number }, { WHEN($start, $end) }, blev inte av.
    { LINES($lines) }
line-closed-all = Alla som var kallade var med.
line-closed-absent = Inte med: { $who }.
line-closed-done = Klart: åtgärd { $numbers }.
line-closed-moved = Åtgärd { $numbers } har nytt datum: { DAY($due) }.
line-closed-left = Kvar som förut: åtgärd { $numbers }.
line-closed-next = Nästa möte är M{ $number }, { WHEN($start, $end) }.
line-closed-no-next = Inget nytt möte. Skälet är noterat.
line-closed-tell-youth = Ungdomen var inte med. Vem berättar vad ni kom fram till, och när? Samordnaren får en påminnelse { DAY($day) }.

meeting-open-asked =
    Blev M{ $number } av, { WHEN($start, $end) }?
    Blev det av: `!möte klart { $code } M{ $number } resten kvar, nästa ja`
    Fattades någon: lägg till utom och vem. Blev något klart eller får ett nytt datum: lägg till till exempel 1 klar, 3 flytta 15/1.{ $items ->
        [none] {""}
       *[some] {" "}Det här är lovat:
        { LINES($items) }
    }
    Blev det inte av: `!möte klart { $code } M{ $number } blev inte av, nästa ja`
meeting-open-several = Blev de här mötena av? Kopiera raden för varje möte, och lägg till vem som fattades och vad som blev klart.
line-meeting-open-several =
    { $code }, M{ $number }, { WHEN($start, $end) }.
    Blev det av: `!möte klart { $code } M{ $number } resten kvar, nästa ja`
    Blev det inte av: `!möte klart { $code } M{ $number } blev inte av, nästa ja`

tell-youth-reminder = Ungdomen var inte med på M{ $number }. Har någon berättat vad ni kom fram till?

refusal-no-meeting-to-close = Det finns inget möte att avsluta: inget har börjat, eller så är alla avslutade. Mötena framöver: `!möten { $code }`
refusal-which-to-close =
    Vilket möte är det? Skriv numret efter kommandot, till exempel **M1**. De här är inte avslutade:
    { LINES($meetings) }
line-meeting-left = M{ $number }, { WHEN($start, $end) }
refusal-meeting-off = M{ $number } är inställt, så det finns inget att avsluta.
refusal-meeting-closed = M{ $number } är redan avslutat.
refusal-meeting-not-begun = M{ $number } har inte börjat än: det är { WHEN($start, $end) }. Blir det inte av: `!möte ställ in { $code } M{ $number }`
refusal-not-reviewed =
    { $reviewed ->
        [0] Vad blev det med { $missing ->
            [one] åtgärd { $numbers }
           *[other] åtgärderna { $numbers }
        }?
       *[other] { $reviewed } av { $open } gicks igenom. Vad blev det med { $numbers }?
    } Skriv till exempel { FIRST($numbers) } klar, { FIRST($numbers) } flytta 15/1 eller { FIRST($numbers) } kvar. Här är raden med resten kvar:
refusal-without-next = När är nästa möte? **nästa ja** blir { WHEN($start) }. En annan tid: nästa och tiden. Blir det inget: nästa nej skäl="…". Här är raden med nästa ja:
refusal-no-next-why = Skriv varför det inte blir något nytt möte, i skäl="…":
refusal-next-is-called = Nästa möte är redan kallat: M{ $number }, { WHEN($start) }. Skriv raden utan nästa. En annan tid: `!möte flytta { $code } M{ $number }` och tiden.
refusal-next-twice = Nästa möte står två gånger, sist som "{ $said }". Skriv det en gång.
refusal-action-twice = Åtgärd { $numbers } står två gånger. Skriv vad det blev en gång.
refusal-unknown-participation = Jag förstår inte "{ $said }". Skriv ungdom=stora, liten, enskilt, lots eller inte frågad.
refusal-closing-unread = Jag förstår inte "{ $said }", så jag har inte gjort något. Skriv till exempel `!möte klart { $code } utom skola, 1 klar, 3 flytta 15/1, resten kvar, nästa ja`

command-meeting-done = möte klart | möte avsluta
also-meeting-done = möte klar | möte slut | möte avslutat | avsluta möte | möte färdigt
help-meeting-done = `!möte klart { $code } resten kvar, nästa ja` – avslutar mötet
usage-meeting-done = `!möte klart { $code } utom skola, 1 klar, 3 flytta 15/1, resten kvar, nästa ja`. Alla som var kallade räknas som med, utom dem du skriver. Nästa ja kallar till nästa möte; du kan också skriva en tid, eller nästa nej skäl="…". Blev det inte av: skriv blev inte av. Hur ungdomen var med: ungdom=stora, liten, enskilt, lots eller inte frågad.

### Dagordning, anteckningar och protokoll.

agenda-shown =
    Dagordning för M{ $number }, { WHEN($start, $end) }
    { ROWS($lines) }
line-agenda-well = **1. Vad har gått bra sedan sist?**
line-agenda-done = – klart: { $number } · { $title }
line-agenda-plan = **2. Planen: klar, nytt datum eller kvar?**
line-agenda-voice-not-asked = **3. Vad vill ungdomen ha sagt?** Inte frågad än. När någon har frågat: `!dagordning { $code } frågad lots 5/12`
line-agenda-voice = **3. Vad vill ungdomen ha sagt?** Frågad av { $who } { DAY($day) }.
line-agenda-consent = **4. Stämmer samtycket än? Behövs de här fortfarande?**
line-agenda-party = – { $party }
line-agenda-next-called = **5. Nästa möte:** M{ $number }, { WHEN($start) }
line-agenda-next-proposed = **5. Nästa möte:** senast { WHEN($start) }
line-agenda-next = **5. Nästa möte**
line-agenda-tell = **6. Vem berättar för ungdomen vad ni kom fram till, och när?**
youth-asked-noted = Noterat inför M{ $number }: ungdomen är tillfrågad av { $who }, { DAY($day) }.
refusal-no-meeting-at-hand = Det finns inget möte framför er. Kalla till ett: `!möte kalla { $code } tis 15`
refusal-asked-to-come = { DAY($day) } har inte varit än. Skriv dagen då ungdomen blev tillfrågad.
note-taken = Antecknat till M{ $number }. Det kommer med i protokollet.
refusal-note-empty = Skriv det du vill anteckna efter kommandot: `!anteckna { $code } "…"`
refusal-note-too-long = En anteckning får vara högst { $longest } tecken. Dela den på flera.

minutes-shown =
    Protokoll, M{ $number }: { $kind }, { WHEN($start, $end) }
    { ROWS($lines) }
line-minutes-not-held = Mötet blev inte av.
line-minutes-there = Med: { $parties }
line-minutes-absent = Inte med: { $parties }
line-minutes-youth = Hur ungdomen var med: { $part }
line-minutes-voice = Ungdomen tillfrågad före mötet av { $party }, { DAY($day) }
line-minutes-added = Nytt: { $number } · { $title } · { $party } · { DAY($due) }
line-minutes-done = Klart: { $number } · { $title }
line-minutes-moved = Nytt datum: { $number } · { $title } · { DAY($due) }
line-minutes-left = Kvar: { $number } · { $title } · { DAY($due) }
line-minutes-note = Anteckning, { $party }: { $text }
line-minutes-next = Nästa möte: { WHEN($start, $end) }
line-minutes-no-next = Inget nytt möte: { $reason }
participation-large = i stora gruppen
participation-small = i en liten grupp
participation-alone = enskilt
participation-through-guide = genom lotsen
participation-not-asked = inte tillfrågad
refusal-no-minutes = Inget möte är avslutat än. När ett är det: `!möte klart { $code }`
refusal-minutes-open =
    { $begun ->
        [1] M{ $number } är inte avslutat än. Avsluta det först: `!möte klart { $code } M{ $number } resten kvar, nästa ja`
       *[0] M{ $number } har inte börjat än.
    }

command-agenda = dagordning
also-agenda = dagordningen | visa dagordning
help-agenda = `!dagordning { $code }` – dagordningen, byggd av planen
usage-agenda = `!dagordning { $code }`. När någon har frågat ungdomen vad den vill ha sagt: `!dagordning { $code } frågad lots 5/12`
command-note = anteckna
also-note = anteckning
help-note = `!anteckna { $code } "Läxhjälpen fungerar"` – kommer med i protokollet
usage-note = `!anteckna { $code } "Läxhjälpen fungerar"`. Skriv inga namn. Socialtjänsten läser det i protokollet.
command-minutes = protokoll
also-minutes = protokollet | visa protokoll
help-minutes = `!protokoll { $code } M3` – vilka som var med och vad ni kom fram till
usage-minutes = `!protokoll { $code } M3`. Utan nummer blir det mötet som avslutades sist. Lägg det i akten.
### Mötestakten (R44): till samordnaren, och efter en vecka till hela enheten utan annat än koden.

cadence-told =
    { $stage ->
        [warning] { $first ->
            [1] Det första nätverksmötet ska vara senast { DATE($latest) }.
           *[0] Nästa nätverksmöte ska vara senast { DATE($latest) }. Det förra var { DATE($after) }.
        }
       *[other] { $first ->
            [1] Inget nätverksmöte har varit än. Det första skulle ha varit senast { DATE($latest) }.
           *[0] Det har gått { $days } dagar sedan förra nätverksmötet. Nästa skulle ha varit senast { DATE($latest) }.
        }
    }
    { $planned ->
        [none] Inget är bokat.
       *[some] { LINES($planned) }
    }
    { $next ->
        [none] {""}
       *[other] Nästa lediga tid: `!möte kalla { $code } { $next }{ $place ->
            [none] {""}
           *[other] {" "}plats="{ $place }"
        }`
    }
    { $late ->
        [1] Det här kommer sent.
       *[0] {""}
    }
    { $unwise ->
        [none] {""}
       *[some] { LINES($unwise) }
    }

cadence-planned = M{ $number } är bokat först { WHEN($start) }.
unwise-eve = Dagen efter är röd, så en del kan vara lediga.
unwise-squeezed = Det är en klämdag, så en del kan vara lediga.
unwise-break = Det är lov eller uppehåll då.

cadence-told-several = De här behöver ett nytt nätverksmöte:

line-cadence-told = { $code }, senast { DATE($latest) }{ $next ->
        [none] .
       *[other] : `!möte kalla { $code } { $next }{ $place ->
            [none] {""}
           *[other] {" "}plats="{ $place }"
        }`
    }

cadence-told-office = { $code } har inget nytt nätverksmöte bokat. Det skulle ha varit senast { DATE($latest) }. Samordnaren och ersättaren har fått veta det.

line-interpreter = – tolk: { $language }
line-interpreter-later = Tolk: { $language }. Samordnaren får en påminnelse { DAY($day) } om att bekräfta tolken.
line-interpreter-now = Tolk: { $language }. Det är mindre än tre dagar kvar: bekräfta tolken nu.
interpreter-confirm = Bekräfta tolken ({ $language }) till M{ $number }, { WHEN($start) }.
refusal-interpreter-language = Skriv bara språket efter tolk=, till exempel tolk=somaliska. Jag läste "{ $said }".

line-pre-meeting = Förmöte för professionella: M{ $number }, { WHEN($start, $end) }. Familjen ser det inte.
line-pre-moved = Förmötet M{ $number } är flyttat till { WHEN($start, $end) }.
line-pre-off = Förmötet M{ $number }, { WHEN($start, $end) }, är också inställt.
refusal-pre-meeting = Ett förmöte går före ett nätverksmöte och är högst fyra timmar. Skriv till exempel förmöte=30.

### Fast tid, uppehåll och nästa möte (R48)

command-meeting-again = möte igen | nästa möte
help-meeting-again = `!möte igen { $code }` – nästa nätverksmöte, som det förra, på nästa lediga dag
usage-meeting-again = `!möte igen { $code }`. Lika långt och på samma plats som det förra. Fattas någon som ska vara med: lägg till skäl="…".
command-slot = fasttid | fast tid
help-slot = `!fasttid { $code } tisdag 15 varannan` – en fast tid för mötena
usage-slot = `!fasttid { $code } tisdag 15`, varje vecka, eller `!fasttid { $code } tisdag 15 varannan från=8/12`. `!fasttid { $code } slut` tar bort den.
command-break = uppehåll
help-break = `!uppehåll { $code } 20/6-15/8 sommar` – lov eller uppehåll i mötena
usage-break = `!uppehåll { $code } 20/6-15/8 sommar`, högst tolv veckor. Skriv samma dagar och slut för att ta bort det.
slot-set = Fast tid: { WEEKDAY($first) } kl. { CLOCK($first) }, { $weeks ->
        [1] varje vecka
       *[other] varannan vecka
    }. Första gången: { WHEN($first) }. När jag föreslår ett nytt nätverksmöte blir det på den tiden.
slot-ended = Den fasta tiden är borttagen. Möten som redan är kallade står kvar.
break-noted = Uppehåll från { DATE($first) } till och med { DATE($last) }. { $long ->
        [1] Jag föreslår inga möten då. Skulle nästa nätverksmöte ha varit senast någon av de dagarna blir det i stället senast en vecka efter uppehållet.
       *[0] Jag säger till om ett möte föreslås då.
    }
break-ended = Uppehållet från { DATE($first) } till och med { DATE($last) } är borttaget.
refusal-slot-unreadable = Vilken tid? Skriv en veckodag och ett klockslag: `!fasttid { $code } tisdag 15`, eller med varannan sist.
refusal-no-slot = Här finns ingen fast tid att ta bort.
refusal-break-when = Vilka dagar? Skriv den första och den sista: `!uppehåll { $code } 20/6-15/8 sommar`
refusal-break-days = Från { DATE($first) } till { DATE($last) } går inte: ett uppehåll är högst tolv veckor, och det får inte redan vara över.
refusal-no-such-break = Inget uppehåll är skrivet från { DATE($first) } till och med { DATE($last) }.
refusal-no-meeting-before = Här finns inget nätverksmöte att utgå från. Kalla till det första: `!möte kalla { $code } tis 15`

meeting-reminder =
    Påminnelse: M{ $number } är { $today ->
        [1] i dag
       *[0] i morgon
    }, { WHEN($start, $end) }. { $answered ->
        [1] Har något ändrats? Svara **nej**, **sen**, **sjuk** eller **annan tid**.
       *[0] Kan du komma? Svara på det här: **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.
    }
    { $place ->
        [none] {""}
       *[other] Plats: { $place }.
    }
