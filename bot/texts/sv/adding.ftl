### En till som ska svara, i ett ärende där ett samtycke gäller: kortet, och vad som följer av det.

adding-ask =
    { $code }: **ska { $who } läggas till?** { $who } ska då också säga ja.
    { $out ->
        [none] Ingen är ute av det, men inget mer delas förrän { $who } har sagt ja.
       *[some] Ut tills { $who } har sagt ja: { $out }.
    }
    Tills du svarar släpps ingen in, och inget går till dem utanför socialtjänsten.
    Svara **lägg till** eller **ja { $code }**. Var det fel: **nej**. Svarar du inte på { $minutes } minuter läggs { $who } till.
adding-left = { $who } läggs inte till. { $code } är som förut.
adding-unanswered = { $code }: ingen svarade om { $who }, så { $who } är tillagd och ska också säga ja. Var det fel, enligt folkbokföringen: `!person bort { $code } { $who } folkbokföring=` och dagen du såg efter.
adding-unanswered-posted = { $code }: en till ska säga ja. Frågan var obesvarad i en timme, så svaret räknas som lägg till.
refusal-adding-open = Frågan om { $who } är redan ställd. Svara på den: **lägg till**, **ja { $code }** eller **nej**.
