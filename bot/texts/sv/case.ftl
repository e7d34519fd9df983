### Ärendet, människorna i det och vilka som är med.

light-green = grönt
light-yellow = gult
light-red = rött
light-closed = avslutat
consent-holds = Samtycket gäller till och med { DATE($through) }.
pass-on =
    Ring { $who }, eller skicka det här. { $meeting ->
        [0] Svara **klar** på det här när det är gjort.
       *[1] Svara på det här med det { $who } säger, till exempel **ja, hon kommer** eller **nej**. Fick du inget svar än: **klar** när orden är sagda, och svaret senare med `!möte svar { $code }`.
    }

taken-out =
    { $who } är borttagen ur ärendet. Det som redan är läst går inte att ta tillbaka.
    { $needed ->
        [1] Ja från { $who } behövs fortfarande: att ta bort någon ändrar inte vem som ska säga ja. Det { $who } har sagt ja eller nej till gäller som förut, och ingen annan släpps in eller tas bort av det.
       *[0] {""}
    }
    { $kind ->
        [guardian] { $needed ->
            [1] Har { $who } aldrig varit vårdnadshavare enligt folkbokföringen: `!person bort { $code } { $who } folkbokföring={ $day }`
           *[0] {""}
        }
       *[other] {""}
    }
    { $who } kommer tillbaka bara på ditt ord: { $kind ->
        [actor] `!aktör ny { $code } { $who }`
        [staff] `!person ny { $code } { $role } { $user }`
       *[family] `!person hälsa { $code } { $who }`
    }

audit-shown =
    Det här är loggen. Här står vem och när, aldrig vad som skrevs.
    { $earlier ->
        [0] {""}
       *[other] { $earlier } tidigare rader visas inte.
    }
    { LINES($lines) }

audit-keys-shown =
    { $lines ->
        [none] Ingen har fått nyckeln till något rum i ärendet än.
       *[some] Så här har nycklarna till ärendets rum lämnats ut. Den som har en nyckel kan läsa det som skickades med den.
        { LINES($lines) }
    }
    { $earlier ->
        [0] {""}
       *[other] { $earlier } tidigare rader visas inte.
    }

left-as-it-is = Då låter jag det vara som det är: { $named }.

withdrawn-told =
    { $who } tog tillbaka sitt ja { WHEN($at) }. Gäller: { $parties }{ $category ->
        [none] {""}
       *[other] {" "}({ $category })
    }.
    { $unanswered ->
        [1] { $who } svarade inte på min fråga på ett dygn, så jag gjorde som det stod.
       *[0] {""}
    }
    { $other ->
        [1] Någon annan skrev under i { $who }s chatt. Läser någon annan telefonen?
       *[0] {""}
    }
    { $out ->
        [none] Ingen behövde tas bort.
       *[some] Borttagna: { $out }. De har fått ett sista meddelande och sina tider avbokade.
    }
    { $numbers ->
        [none] Inga åtgärder stod på dem.
       *[some] Utan ansvarig nu: åtgärd { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }
    Gör nu:
    • Ring { $who }.
    • Är det tryggt hemma?
    • Vem berättar för de andra?
    • Är det här del av en dom?
