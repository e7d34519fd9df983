### När en gammal kopia av journalen har lagts tillbaka.

set-back-told =
    Min journal är en gammal kopia. Det visar { $thread ->
        [1] kontrollraderna i tråden här
       *[0] mina nycklar, som är nyare
    }.{ $known ->
        [1] {" "}Det som hände efter { WHEN($since) } kan jag ha glömt: ett nej, ett ja som togs tillbaka, någon som skulle ut.
       *[0] {" "}Det senaste kan jag ha glömt: ett nej, ett ja som togs tillbaka, någon som skulle ut.
    }
    Därför gäller inget samtycke nu. Alla utom socialtjänsten är ute ur rummen, utan att ha fått något besked.
    { $cases ->
        [none] Säg till den som sköter mig.
       *[some] Gör så här, ett ärende i taget:
        1. Fråga alla som har svarat på papperet om något har ändrats sedan dess. Har någon tagit tillbaka ett ja: skriv det till mig först.
        2. Är någon i gruppen som inte ska vara där: ta bort den.
        3. Skriv sedan raden här nedanför. Då gäller papperen som förut, och de som de täcker släpps in.
        Säg också till den som sköter mig.
        { LINES($cases) }
    }
line-set-back = `!samtycke gäller { $code }`
checkpoints-missing = Jag hittar inte mina kontrollrader i tråden här. Därför vet jag inte om min journal är den senaste. Säg till den som sköter mig.
checkpoints-unreadable = Jag kan inte läsa mina kontrollrader i tråden här. Därför vet jag inte om min journal är den senaste. Har den som sköter mig bytt ut något?
outsider-set-back =
    { $who } var i rummet, men står inte i min journal. Kontot är ute nu. Jag sade inget där.
    Släppte ni in kontot efter kopian: lägg till det igen. Annars: säg till den som sköter mig.

consents-stand =
    Samtyckena gäller som förut igen. Det står i loggen att du har sagt det.
    { $papers ->
        [none] Det finns inget papper som gäller.
       *[some] { LINES($papers) }
    }
    { $back ->
        [none] Ingen släpptes in av det.
       *[some] Släpps in igen: { $back }.
    }
    { $gate ->
        [1] Grinden är stängd: `!ärende öppna grinden { $code }`
       *[0] {""}
    }
line-paper-stands = { $reference }, underskrivet { DATE($signed) }, till och med { DATE($through) }
refusal-not-suspended = Inget är pausat i ärendet. Papperen gäller som de står. Se dem: `!samtycke { $code }`
consent-confirmed-suspended =
    Ditt ja till kortet är noterat. Men inget samtycke gäller än, för min journal är en gammal kopia.
    Gå igenom ärendet. Sedan: `!samtycke gäller { $code }`
gate-opened-suspended =
    Grinden är öppen igen. Men inget samtycke gäller än, för min journal är en gammal kopia.
    Gå igenom ärendet. Sedan: `!samtycke gäller { $code }`
note-suspended = Inget av det gäller just nu, för min journal är en gammal kopia. När du har gått igenom ärendet: `!samtycke gäller { $code }`

why-suspended = inget samtycke gäller förrän samordnaren har gått igenom ärendet
change-stands = samordnaren säger att papperen gäller som förut: `!samtycke gäller { $code }`
outside-stands = { $who } väntar: jag har fått en gammal kopia av min journal. Stämmer papperen: `!samtycke gäller { $code }`

history-suspended = inget samtycke gäller, för journalen är en gammal kopia ({ DATE($at) } { CLOCK($at) })
history-stand = samtyckena gäller som förut igen ({ DATE($at) } { CLOCK($at) } av { $by })
