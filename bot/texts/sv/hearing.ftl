### Vad som följer på familjens egna ord: frågan om de tar tillbaka sitt ja, rop på hjälp, fel nummer.
### De första 80 tecknen till familjen syns på låsta skärmar.

-innan-nagot-hander = Jag vill vara säker på att jag förstår dig rätt, innan något händer. Inget är ändrat än.

family-ask-take-back =
    { $changed ->
        [1] Jag vill vara säker på att jag förstår dig rätt, innan något mer händer.
       *[0] { -innan-nagot-hander }
    } { $parties ->
        [none] Menar du alla? Svara **alla**. Är det bara någon? Skriv vem. Vill du prata först? Svara **ring**.
       *[some] Menar du { THE($parties) }? Svara **{ THE($parties) }**. Menar du alla? Svara **alla**. Vill du prata först? Svara **ring**.
    }{ $wish ->
        [1] {" "}Svarar du inte inom ett dygn gör jag som du skrev.
       *[0] {""}
    }
family-may-take-back =
    { $sentence ->
        [1] Ja, du får ändra dig när du vill. Inget är ändrat än, och du bestämmer själv när du gör det. Domen gäller som förut. Prata gärna med din socialsekreterare eller advokat först.
       *[0] Ja, du får ändra dig när du vill, och du får hjälp ändå. Inget är ändrat än. { $parties ->
            [none] Vill du det får ingen i gruppen veta något nytt.
           *[some] Vill du det får { THE($parties) } inget nytt.
        } Det de redan vet har de kvar.
    }
    { family-ask-take-back }
family-time-or-knowing = Gäller det tiden? Svara **nej**. Gäller det vilka som får veta saker? Svara **alla**.
family-was-it-about-knowing =
    Okej, ditt svar är nej. Jag har skrivit upp det. Du behöver inte göra något mer nu, och inte säga varför.
    Gällde det vilka som får veta saker? Skriv "**ta bort alla**".
family-left-as-it-is = Då är allt som förut. Vill du prata? Svara **ring**, så ringer { $name } dig. Du kan alltid ändra dig, och du behöver inte säga varför.
family-left-say-how =
    Allt är som förut. Vill du prata? Svara **ring**, så ringer { $name } dig.
    Du kan alltid ändra dig, och du behöver inte säga varför. Vill du ta bort någon? Skriv till exempel "**ta bort skolan**".

withdrawn-done = Det är gjort. Här är mer om det, läs när du vill. Du behöver inte göra något mer nu. Från och med nu får { THE($who) } inte veta något nytt, och de kommer inte på mötena. Det de redan har läst har de kvar. Du behöver inte säga varför. Frågar någon i familjen ser de vilka som är med, men inte vem som bestämde. Är det ett problem? Svara **ring**. { $name } ringer dig. Blev det fel? Skriv **fel**.
withdrawn-by-another-done = Det är gjort. { $name } ringer.

family-danger = Är det bråttom? Ring 112 nu. Är du under 18? Ring Bris, 116 111. Jag är ett program, ingen läser det här nu. { $name } får veta att du har skrivit, men inte vad. Kväll och natt: socialjouren { $socialjour }.
family-danger-unnamed = Är det bråttom? Ring 112 nu. Är du under 18? Ring Bris, 116 111. Jag är ett program, ingen läser det här nu. En person får veta att du har skrivit, men inte vad. Kväll och natt: socialjouren { $socialjour }.
family-stopped = Okej, jag skriver inget mer till dig. Vill du att jag börjar igen? Skriv **börja**. Du kan alltid fråga mig saker, och ändra dig om vilka som får veta.

told-danger = { $handle } i { $code } har skrivit något som kan vara fara. Ring i dag.
told-wrong-number =
    Någon har svarat från { $handle }s konto att det är fel nummer eller fel person. Jag skickar inget mer dit.
    Ring { $handle } och hör vad som stämmer.
told-wish =
    { $who } vill kanske inte ha med { $parties ->
        [none] någon
       *[some] { THE($parties) }
    }. Ring i dag.
    Jag har frågat vad { $who } menar. Tills dess väntar det jag annars skulle skicka till { $parties ->
        [none] de andra parterna
       *[some] { THE($parties) }
    }. Kommer inget svar på ett dygn gör jag som { $who } skrev. Ska allt vara som förut? Då svarar { $who } nej i sin chatt.{ $other ->
        [1] {" "}Någon annan har skrivit under i { $who }s chatt. Läser någon annan telefonen?
       *[0] {""}
    }
told-wish-not-asked =
    { $who } vill kanske inte ha med { $parties ->
        [none] någon
       *[some] { THE($parties) }
    }. Ring i dag.
    Jag frågar inte { $who }, och inget väntar. Säger { $who } det när du ringer: `!samtycke återkalla { $code } { $who }{ $parties ->
        [none] {""}
       *[some] {" "}part={ $named }
    }`
told-wish-left = { $who } har svarat: allt är som förut. Det som väntade skickas nu. Ring gärna ändå.
told-wants-call-alone = ring { $handle } ensam. { $handle } vill bli uppringd efter att ha tagit tillbaka sitt ja.
withdrawal-restored-certifier =
    { $who } tog tillbaka sitt ja av misstag, och det gäller igen. Samordnaren talade med { $who } ensam { DATE($day) }.{ $back ->
        [none] {""}
       *[some] {" "}Släpps in igen: { $back }.
    }
refusal-spoken-alone = Tala med { $who } ensam först: det ska vara { $who }s egna ord att det blev fel. Har du gjort det i dag:
refusal-alone-when = Dagen stämmer inte: { $who } tog tillbaka sitt ja { DATE($day) }, och samtalet var efter det och senast i dag. Skriv till exempel `enskilt={ $day }`

line-unread = { $who }: { WHEN($at) }

question-taken = svarade vem det gällde
question-left = svarade nej, allt är som förut
question-unanswered = svarade inte på ett dygn
