### När en tid, ett datum eller en längd inte kan läsas säkert. Det som kan betyda två saker visas, så att man kan välja.

refusal-time-missing = När? Skriv till exempel tis 15, 8/12 15, v50 tis 15 eller 2026-12-08 15:00.
refusal-time-unreadable = Jag förstår inte tiden "{ $said }". Skriv till exempel tis 15, 8/12 15-16, v50 tis 15, om 2 veckor kl 9 eller 2026-12-08 15:00.
refusal-time-without-hour = Vilken tid på dagen? Skriv dag och tid, till exempel tis 15, 8/12 15 eller 8 dec kl 15-16.
refusal-time-past = { $several ->
        [0] { $said } har redan varit. Välj en tid som kommer.
       *[other]
            { $said } har redan varit. Menar du den här?
            { ROWS($choices) }
    }
refusal-time-skipped = { $said } finns inte: då ställs klockan fram. Välj en annan tid.
refusal-time-ambiguous = { $several ->
        [0] Jag är inte säker på när "{ $said }" är. Skriv en dag och en tid, till exempel tis 8/12 15.
       *[other]
            "{ $said }" kan betyda mer än en sak. Vilken menar du?
            { ROWS($choices) }
    }
refusal-time-hour-or-day = { $several ->
        [0] I "{ $said }" kan siffran vara ett klockslag eller ett datum. Skriv till exempel kl 8 eller 8/12.
       *[other]
            I "{ $said }" kan siffran vara ett klockslag eller ett datum. Vilket menar du?
            { ROWS($choices) }
    }
refusal-time-night = { $several ->
        [0] Är "{ $said }" på natten eller på eftermiddagen? Skriv till exempel kl 15.00.
       *[other]
            Är "{ $said }" på natten eller på eftermiddagen?
            { ROWS($choices) }
    }
refusal-time-year = { $several ->
        [0] Vilket år är "{ $said }"? Skriv året också.
       *[other]
            Vilket år är "{ $said }"? Nästa gång den dagen finns:
            { ROWS($choices) }
    }
refusal-personal-number = Det står ett personnummer i meddelandet, så jag har tagit bort det och inte gjort något. Skriv bara datumet, till exempel 2011-05-14.
refusal-time-personal = Det där ser ut som ett personnummer, så jag har inte läst det. Skriv bara datumet, till exempel 2011-05-14.
refusal-day-unreadable = Jag förstår inte datumet "{ $said }". Skriv till exempel 8/12, 8 december eller 2026-12-08.
refusal-is-it-the-place = Är { $said } platsen? Kopiera i så fall hela:
refusal-length-unreadable = Jag förstår inte hur långt mötet ska vara: "{ $said }". Skriv till exempel 45min, 1h eller 1h30.
time-choice = { $number }. { $moment }
time-choice-twice =
    { $number }. { $moment }, { $season ->
        [summer] sommartid
       *[normal] normaltid
    }

which-answer-which-time = { $several ->
        [0] Svara med rätt tid.
        [1] Svara **ja**, eller skriv en annan tid.
       *[other] Svara **1** eller **2**, eller skriv en annan tid.
    }
which-answer-which-hour = Svara med klockslaget, till exempel 15 eller 15-16.30.
which-answer-which = Svara med den du menar, så gör jag resten.
which-write-again = Skriv allt igen med den du menar.
which-left = Då gör jag inget.
refusal-which-too-late = Det är mer än en halvtimme sedan jag frågade. Skriv kommandot igen.
refusal-which-words = Jag förstod inte svaret. Svara 1 eller 2, eller skriv hela kommandot igen.
line-which-which = `{ $way }`
line-which-which-time = { line-which-which }
line-which-which-hour = { line-which-which }
