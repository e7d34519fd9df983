### Till ungdomen och vårdnadshavarna. Korta meningar. De första 80 tecknen syns på låsta skärmar:

### där står inget om vem som är med, om plats eller om vad det handlar om.

family-unknown =
    Jag är ett program och kan inte hjälpa till med det. Ingen läser det här nu. Är det fara? Ring 112. Kväll och natt: socialjouren { $socialjour }. Dagtid: { $name } { $phone }. Vill du att { $name } ringer dig? Svara **ring**.

family-help =
    Jag är ett program som påminner om tider. Ingen läser det du skriver till mig.
    Så här kan du skriva:
    • **när** – då får du veta nästa tid
    • **var** – då får du veta vart du ska
    • **vad ska jag göra** – då ser du vad du har sagt att du ska göra
    • **plan** – då ser du vad ni har bestämt
    • **vem är med** – då får du veta vilka som får veta saker
    • **vem vet vad om mig** – då får du veta vad de får veta
    • **vem läser det här** – då får du veta det
    • **ring** – då ringer { $name } dig
    • **ta bort alla** – då får ingen i gruppen veta något nytt
    • **stopp** – då skriver jag inget mer till dig
    • **engelska** – då skriver jag på engelska
    • **nyckel** – då visar jag att det är jag
    Till en tid kan du svara **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.
    Är det fara? Ring 112. Kväll och natt: socialjouren { $socialjour }. Dagtid: { $name } { $phone }.

family-wrong-heard =
    Tack för att du sa till. Jag ändrar inget själv. { $name } ringer dig, så pratar ni om det.

family-call-promised =
    Det är sagt. { $name } ringer dig så fort det går. Är det fara? Ring 112 och vänta inte. Kväll och natt: socialjouren { $socialjour }. Dagtid: { $phone }.

family-invitation-call =
    Du är inbjuden till ett möte { WHEN($start, $end) }. Kan du komma? Svara på det här: **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.
    { $place ->
        [none] {""}
       *[other] Plats: { $place }.
    }

family-invitation-new-time =
    Mötet är nu { WHEN($start, $end) }. Kan du komma då? Svara på det här, också om du har svarat förut: **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.
    { $place ->
        [none] {""}
       *[other] Plats: { $place }.
    }

family-invitation-off = Mötet { WHEN($start, $end) } blir inte av.

family-when =
    Nästa tid är { WHEN($start, $end) }. Kan du inte då? Svara **annan tid**, så ringer { $name } dig.
    { $place ->
        [none] {""}
       *[other] Ni ses här: { $place }.
    }

family-when-none = Just nu finns ingen tid inbokad. Du får veta när det finns en ny tid.

family-hello = Tack för att du skriver! Undrar du något? Skriv **hjälp**, så ser du vad jag kan svara på.

family-what-this-is =
    Jag är ett program som påminner om tider. { $name } har bett mig skriva till dig. Det finns en grupp som ses och hjälps åt. Skriv **vem är med**, så ser du vilka.
    Ingen läser det du skriver till mig. Skriv **hjälp**, så ser du vad jag kan svara på. Vill du prata med någon? Svara **ring**.

family-who-reads =
    Jag är ett program. Ingen sitter och läser det du skriver till mig i den här chatten.
    { $name } får veta om du vill prata, om du tar bort någon, och vad du svarar när jag frågar något. Annars ser { $name } bara att du har skrivit, aldrig vad.
    Den som har din telefon kan läsa allt här.

family-where = Här är svaret på din fråga. Det gäller tiden { WHEN($start, $end) }. Ni ses här: { $place }.
family-where-none = Just nu finns ingen tid inbokad. När det finns en ny tid får du veta var.
family-where-call = Ring { $name } { $phone }, så får du veta vart du ska. Det står inte här.

family-plan =
    Här är svaret på din fråga. Det här gäller just nu, och det kan ändras när ni ses.
    { $own ->
        [none] {""}
       *[some] Det här har du sagt att du ska göra:
        { LINES($own) }
        Är något klart? Svara **klar**.
    }
    { $others ->
        [none] {""}
       *[some] Det här gör andra:
        { LINES($others) }
    }
    { $count ->
        [0] Inget är kvar att göra just nu. Nya saker bestämmer ni när ni ses.
       *[other] {""}
    }

family-to-do =
    { $own ->
        [none] Just nu är det inget du ska göra. Du får veta om det kommer något nytt.
       *[some] Här är svaret på din fråga. Det här är det som du har sagt att du ska göra:
        { LINES($own) }
        Är det klart? Svara **klar**. Behöver du mer tid? Svara **senare**.
    }

family-meeting-answers =
    Svara så här: **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**. Då vet jag vad du menar.
    Tiden är { WHEN($start, $end) }.
    Vill du prata? Svara **ring**. Ingen läser det här nu. Är det fara? Ring 112. Kväll och natt: socialjouren { $socialjour }. Dagtid: { $name } { $phone }.

family-reminder-answers =
    Svara så här: **klar**, **senare** eller **kan inte**. Då vet jag vad du menar.
    Vill du prata? Svara **ring**. Ingen läser det här nu. Är det fara? Ring 112. Kväll och natt: socialjouren { $socialjour }. Dagtid: { $name } { $phone }.

family-already-done = Det är redan klart. Bra jobbat!
family-which-action = Vilket av dem menar du? Skriv numret också. Du kan välja bland { $numbers }.
family-old-time = Tiden har ändrats sedan du fick frågan. Nu är den { WHEN($start, $end) }. Svara på det nya meddelandet.
family-later-answer = Du har svarat senare: { $answer } på mötet { WHEN($start, $end) }. Det svaret gäller. Vill du ändra det? Svara en gång till.
family-meeting-over = Den tiden har redan varit, eller så blev den inte av. Skriv **när**, så får du veta nästa tid.
family-how-many-days = Okej. När blir det klart? Svara till exempel **senare 3** (tre dagar till) eller **senare fredag**.

family-who =
    Här är svaret på din fråga. Så är det i dag. Du kan fråga mig igen när du vill.
    De som får veta saker är { THE($parties) }.
    { $away ->
        [none] {""}
       *[some] Inte inne än: { THE($away) }.
    }
    Du kan ändra dig när du vill, och du behöver inte säga varför. Vill du ta bort någon? Skriv till exempel "**ta bort skolan**". Skriv "**ta bort alla**" om det gäller alla.

family-who-knows =
    Här är svaret på din fråga. Så är det i dag. Du kan fråga mig igen när du vill.
    { $holds ->
        [none] Just nu får bara { $name } och de närmaste kollegorna veta något nytt.
       *[some] Det här får de veta:
        { LINES($holds) }
    }
    { $own ->
        [none] {""}
       *[some] Du har själv sagt ja till det här:
        { LINES($own) }
    }
    { $afterwards ->
        [none] {""}
       *[some] Du har sagt ja till { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] När det här är slut har du sagt ja till mer:
        { LINES($others_afterwards) }
    }
    Du kan alltid ändra dig. Skriv till exempel "**ta bort skolan**". Skriv "**ta bort alla**" om det gäller alla.

line-told-until = { THE($party) }: { $kinds }, till och med { DATE($through) }

family-who-soc-only =
    Här är svaret på din fråga. Just nu är det bara { $name } och de närmaste kollegorna som får veta saker. Ingen annan är med i gruppen.

family-answer-which =
    Bra att du svarar. Svara på just det meddelande som du menar, så blir det rätt.
    På telefonen: håll fingret på meddelandet och välj Svara.

withdrawn-kinds-done =
    Det är gjort. Här är mer om det, läs när du vill. Du behöver inte göra något mer nu. Från och med nu delas inget nytt av det du tog tillbaka. Det { THE($who) } inte får veta mer om är { $kinds }. Det de redan har läst har de kvar. Du behöver inte säga varför. { $name } ringer dig. Blev det fel? Skriv **fel**.

family-restored =
    Nu är det ändrat, som du sa när vi pratade. Här är mer om det, läs när du vill.
    Ditt ja gäller igen. Du kan alltid ändra dig, och du behöver inte säga varför.
    { $parties ->
        [none] {""}
       *[some] Med igen: { THE($parties) }.
    }
    { $away ->
        [none] {""}
       *[some] Inte med just nu: { THE($away) }.
    }

family-started = Då skriver jag till dig igen. Vill du att jag slutar? Skriv **stopp**.
family-language-changed = Nu skriver jag på svenska. Skriv **byt språk**, så byter jag igen.

family-first-words =
    Hej! Jag är ett program som påminner om tider. { $name } har bett mig skriva hit.
    På ditt papper från { $name } står en kod. Skriv den här, så vet jag att det är du.
    Får du inget svar? Då var koden fel. Titta på papperet och skriv den igen. Eller ring { $name }: { $phone }.
    Har du inget papper? Då är det här inte till dig. Svara inte och lämna chatten, så hör du inget mer.

family-greeting-by-phone =
    Hej! Det är { $name }. Dina tider får du av mig, på det här numret eller { $phone }.
    Du kan alltid ändra dig om vilka som får veta saker. Säg till mig, så händer det på en gång. Du behöver inte säga varför.
    Vill du inte höra mer? Säg det till mig. Är det fara? Ring 112.

family-greeting =
    Tack, nu vet jag att det är du. Jag är ett program som påminner om tider. Ingen läser det du skriver till mig.
    Skriv **när**, så får du veta nästa tid. Skriv **hjälp**, så får du veta vad mer du kan göra.
    Du kan alltid ändra dig om vilka som får veta saker. Skriv "**ta bort alla**", så händer det på en gång.
    Vill du prata? Ring { $name }: { $phone }. Är det fara? Ring 112.
    { $child ->
        [1] {""}
       *[0] Min nyckel är `{ $fingerprint }`. Den visar att det är jag. Skriv **nyckel**, så får du se den igen.
    }

family-meeting-answered =
    { $answer ->
        [attendance-yes] Tack! Då ses ni { WHEN($start, $end) }.
        [attendance-no] Okej. Du kommer inte till mötet { WHEN($start, $end) }. Du behöver inte säga varför.
        [attendance-maybe] Okej. Du kommer kanske till mötet { WHEN($start, $end) }. Svara igen när du vet.
        [attendance-late] Okej. Du kommer lite sent till mötet { WHEN($start, $end) }.
        [attendance-sick] Okej. Någon är sjuk, så du kommer inte till mötet { WHEN($start, $end) }. Krya på!
       *[other] Okej. Du vill ha en annan tid för mötet { WHEN($start, $end) }. { $name } hör av sig.
    }

family-reminder =
    { $late ->
        [1] Den här påminnelsen kommer sent, förlåt. Det gäller något du har sagt att du ska göra.
       *[0] I morgon är det något du har sagt att du ska göra.
    } Det står längre ner, läs det när det passar dig.
    { LINES($items) }
    Svara **klar**, **senare** eller **kan inte**.

family-line-action = { $number } · { $title } · { DAY($due) }
family-action-yours =
    Hej! Du har något nytt att göra. Det står längre ner, läs det när det passar dig.
    • { $number } · { $title } · { DAY($due) }
    Svara **klar** när det är gjort. Du kan också svara **senare** eller **kan inte**.

family-actions-done = Bra jobbat! Jag har skrivit att det är klart.
family-action-moved = Okej. Nytt datum är { DAY($due) }.
family-action-declined = Okej. Den som har hand om planen får veta det och ringer dig. Du behöver inte säga varför.

family-could-not-read =
    Jag kunde inte läsa ditt meddelande. Skriv det igen. Jag är ett program, och ingen läser det här nu.
    Är det fara? Ring 112. Kväll och natt: socialjouren { $socialjour }. Dagtid: { $name } { $phone }. Vill du att { $name } ringer dig? Svara **ring**.

family-edit-not-read =
    Jag ser inte om du ändrar i ett meddelande. Skriv det på nytt.
    Är det fara? Ring 112. Kväll och natt: socialjouren { $socialjour }.

family-failure =
    Något gick fel hos mig, och jag vet inte om det du skrev kom fram. Ingen läser det här nu.
    Ring { $name } { $phone }, så blir det rätt. Är det fara? Ring 112. Kväll och natt: socialjouren { $socialjour }.

family-key =
    Min nyckel är `{ $fingerprint }`.
    Den visar att det är jag. Din app kan visa den också. Är de inte lika? Skriv inget mer och ring { $name }: { $phone }.

family-verify =
    Din app frågar om vi ska jämföra bilder. Det kan jag inte, så tryck avbryt.
    Min nyckel är `{ $fingerprint }`.
    Den visar att det är jag. Fråga { $name } om du är osäker.

family-own-room-instead = Jag kan bara läsa det du skriver här. Skriv till mig här i stället.

### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-case-silence = ärende tysta
also-case-silence = tysta | ärende tyst | tysta familj
help-case-silence = `!ärende tysta { $code }` – inget mer skickas till familjen, på en gång
usage-case-silence = `!ärende tysta { $code }`, eller bara en av dem: `!ärende tysta { $code } { $family }`. Det som väntar på att skickas tas tillbaka. Vem som är med i rummet påverkas inte.
command-case-speak = ärende tala
help-case-speak = `!ärende tala { $code }` – familjen får höra av mig igen
usage-case-speak = `!ärende tala { $code }`. Den som själv har skrivit stopp: `!ärende tala { $code } { $family }`, sedan du har ringt.
command-person-greet = person hälsa
also-person-greet = hälsa | hälsa på
help-person-greet = `!person hälsa { $code } { $family }` – ger en kod till papperet och frågar efter den
usage-person-greet = `!person hälsa { $code } { $family }`. Du får en kod att skriva på papperet. När den har kommit får familjen höra mer av mig.
command-person-info = person info
help-person-info = `!person info { $code } { $family } nej` – den personen får inget veta
usage-person-info = `!person info { $code } { $family } nej skäl=sekretess_mot_vh dnr="SN 1"`, och ja när det ändras. Den som tar tillbaka sitt ja blir hörd ändå.

person-greeted =
    Koden till { $who } är { $code }. Skriv den på papperet som { $who } får, och ingen annanstans.
    Jag ber { $who } om koden. Inget mer skickas dit förrän den har kommit. Den gäller i { $days } dagar och för fem försök.
    Blev den borta? Skriv kommandot igen, så får du en ny.

person-rung = { $who } nås bara på telefon. Du får orden till varje sak här, och skickar dem själv. Svara **klar** när det är gjort.
passed-on = Tack. Jag har skrivit att { $who } har fått veta det.
codes-answered-told = Svar med koden på papperet har kommit. En hälsning och kommande tider är på väg till:
line-code-answered = – { $code }: { $who }
code-answered-told = { $who } har svarat med koden på papperet. En hälsning och kommande tider är på väg dit.

code-ended-told =
    Jag skriver inget mer till { $who }: { $why }. Ring, och kontrollera papperet och Matrix-id.
    Ny kod och ett nytt försök: `!person hälsa { $code } { $who }`

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
told-wants-call = { $handle } vill bli uppringd.

told-stop =
    { $handle } har skrivit stopp. Jag skickar inget mer dit, och möten får du ta på annat sätt. Ring { $handle }.
    Vill { $handle } höra av mig igen: `!ärende tala { $code } { $handle }`

told-start = { $handle } vill höra av mig igen, och gör det nu.
refusal-not-family = { $who } hör inte till familjen. Det här är bara för familjen.
refusal-already-greeted = { $who } har redan svarat med sin kod, och får höra av mig.
refusal-mail-not-open = E-post är inte öppen än, så jag kan inte nå { $who }. Ge ett annat sätt, ring eller ett Matrix-id: `!person ny { $code } { $who } ring`
refusal-already-there = { $who } finns redan i ärendet. Ny kod: `!person hälsa { $code } { $who }`. Ska { $who } ut: `!person bort { $code } { $who }`
refusal-family-part = Här läggs familjen till (ungdom, vh1, vh2) och socialtjänstens egna (lots, socialsekreterare, ersättare, intygare). "{ $said }" läggs till med `!aktör ny { $code }`.
refusal-protected-mail = { $who } är skyddad, och e-post visar för mycket. Skriv ett Matrix-id eller ring.

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
refusal-guardian-of-adult = Ungdomen är vuxen och bestämmer själv, så { $who } får inget veta av mig. Vill ungdomen att { $who } får veta något säger ni det själva.
refusal-last-words-of-whom = { $said } är ingen vårdnadshavare. Det gäller bara { $known }.
refusal-last-words-too-late = Dagen har varit, så { $who } får inget mer av mig. Vill ungdomen att { $who } får veta något säger ni det själva.
refusal-adding-open = Frågan om { $who } är redan ställd. Svara på den: **lägg till**, **ja { $code }** eller **nej**.

last-words-noted =
    { $agreed ->
        [1] Noterat: ungdomen säger ja. { $who } får ett sista meddelande den dagen ungdomen blir vuxen, klockan åtta. Ändra: samma kommando med nej.
       *[0] Noterat: ungdomen säger nej. { $who } får inget den dagen.
    }

family-meeting-reminder =
    { $today ->
        [1] I dag är mötet { WHEN($start, $end) }.
       *[0] I morgon är mötet { WHEN($start, $end) }.
    } { $answered ->
        [1] Har något ändrats? Svara **nej**, **sen**, **sjuk** eller **annan tid**.
       *[0] Kan du komma? Svara på det här: **ja**, **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.
    }
    { $place ->
        [none] {""}
       *[other] Plats: { $place }.
    }
