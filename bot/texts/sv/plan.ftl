### Åtgärder och påminnelser.

action-added = Åtgärd { $number }: { $title } ({ $area }). Ansvarig: { $owner }. Klart senast { DAY($due) }.
action-yours = Åtgärd { $number } står på dig: { $title } ({ $area }). Klart senast { DAY($due) }. När det är gjort: svara **klar**. Går det inte: **senare 3d** eller **kan inte**.
actions-done = Klart: åtgärd { $numbers }. Bra!
action-moved = Åtgärd { $number } har nytt datum: { DAY($due) }.
action-moved-told = { $who } har flyttat åtgärd { $number } till { DAY($due) }.
action-declined = Samordnaren får veta att du inte kan göra åtgärd { $numbers }. Du står kvar som ansvarig tills det är ändrat.
action-declined-told = { $who } kan inte göra åtgärd { $numbers }. Vem tar över, eller behövs ett nytt datum?
line-action = { $number } · { $title } ({ $area }) · { $owner } · { DAY($due) }
line-action-without-owner = { $number } · { $title } ({ $area }) · **utan ansvarig** · { DAY($due) }

plan-shown =
    { $actions ->
        [none] Inget är lovat just nu.
       *[some] Det här är lovat:
        { LINES($actions) }
    }

mine-shown =
    { $actions ->
        [none] Du har inget öppet här.
       *[some] Det här har du lovat:
        { LINES($actions) }
        Svara `!åtgärd klar { $code }` och numret när något är gjort.
    }

reminder-digest =
    { $late ->
        [1] Den här påminnelsen kommer sent.
       *[0] God morgon!
    } Det här har du lovat:
    { LINES($items) }
    Svara på det här: { $count ->
        [one] **klar**, **senare 3d** eller **kan inte**.
       *[other] **klar**, **senare 3d** eller **kan inte**, och numret ({ $numbers }).
    }

reminder-day-before =
    { $late ->
        [1] Den här påminnelsen kommer sent.
       *[0] I morgon ska det här vara klart.
    }
    { LINES($items) }
    Svara på det här: { $count ->
        [one] **klar**, **senare 3d** eller **kan inte**.
       *[other] **klar**, **senare 3d** eller **kan inte**, och numret ({ $numbers }).
    }

actions-yours = Det här står på dig nu:
line-action-yours = – { $code } · { $number } · { $title } ({ $area }) · { DAY($due) }
actions-yours-ends = När något är gjort: svara **klar { $number } { $code }**. Går det inte: **senare 3d { $number } { $code }** eller **kan inte { $number } { $code }**.

reminder-digest-several =
    { $late ->
        [1] Den här påminnelsen kommer sent.
       *[0] God morgon!
    } Det här har du lovat:

reminder-day-before-several =
    { $late ->
        [1] Den här påminnelsen kommer sent.
       *[0] I morgon ska det här vara klart.
    }

line-reminder-several =
    { $code }:
    { LINES($items) }

reminder-several-ends = Svara med numret och ärendet: **klar { FIRST($numbers) } { $code }**, **senare 3d { FIRST($numbers) } { $code }** eller **kan inte { FIRST($numbers) } { $code }**.

overdue-told =
    { $count ->
        [one] En åtgärd skulle ha varit klar:
       *[other] { $count } åtgärder skulle ha varit klara:
    }
    { LINES($items) }
    Flytta med `!åtgärd flytta { $code }` och numret ({ $numbers }), eller hör med den ansvariga.{ $late ->
        [1] {" "}Det här kommer sent.
       *[0] {""}
    }

overdue-several = De här åtgärderna skulle ha varit klara. Flytta dem, eller hör med den ansvariga.

line-overdue-several =
    { $code }: `!åtgärd flytta { $code }` och numret ({ $numbers })
    { LINES($items) }

reminder-too-late =
    Den här påminnelsen till { $who } är mer än en vecka gammal. Jag har inte skickat den, den kommer till dig i stället:
    { LINES($items) }
    { $count ->
        [one] Hör med { $who } om åtgärden ({ $numbers }).
       *[other] Hör med { $who } om åtgärderna ({ $numbers }).
    }

reminder-kept-back = Åtgärd { $numbers } står på { $who }, som inte längre får veta sådant. Jag har inte påmint. Låt någon annan ansvara, eller ring { $who }.

### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-plan = plan
also-plan = visa plan
help-plan = `!plan { $code }` – vad som är lovat
usage-plan = `!plan { $code }`
command-action-add = åtgärd ny
also-action-add = åtgärd | lägg till åtgärd | åtgärd lägg till | ny åtgärd
help-action-add = `!åtgärd ny { $code } "…" område=skola ansvarig={ $actor } klart=15/12` – ett löfte i planen
usage-action-add = `!åtgärd ny { $code } "Ringa skolan" område=skola ansvarig={ $actor } klart=15/12`. Varje åtgärd har en ansvarig och ett datum. Rör det en förälders eller ett syskons eget: `rör=vh1` eller `rör=syskon1`, som själv måste ha sagt ja.
command-action-done = åtgärd klar | åtgärd klart
also-action-done = klar | klart | klarmarkera | färdig | färdigt | åtgärd färdig | åtgärd gjord | gjord | bocka av | åtgärder klara
help-action-done = `!åtgärd klar { $code } 1 3` – det är gjort
usage-action-done = `!åtgärd klar { $code } 1 3 5`. Eller svara **klar** på en påminnelse.
command-action-move = åtgärd flytta
also-action-move = åtgärd skjut upp | skjut upp åtgärd | åtgärd byt datum | åtgärd ändra | ändra åtgärd
help-action-move = `!åtgärd flytta { $code } 3 15/12` – nytt datum
usage-action-move = `!åtgärd flytta { $code } 3 15/12`
command-mine = mina | mina åtgärder
help-mine = `!mina { $code }` – det du har lovat
usage-mine = `!mina { $code }`
refusal-action-incomplete = En åtgärd behöver en ansvarig och ett datum. Det fattas: { $missing }. Kopiera och ändra:
refusal-action-without-title = Vad ska göras? Skriv det inom citattecken.
refusal-title-too-long = Texten är för lång. Högst { $longest } tecken.
refusal-unknown-area = Skriv vilket område det gäller: område=skola. De som finns: { $known }.
refusal-owner-not-in = { $who } kan inte vara ansvarig: { $why }.
refusal-guardian-may-not-know = { $who } får inte veta något om { $kinds }, så det kan inte stå på { $who }. Låt någon annan ansvara, eller ta med det på nästa papper: `vårdnadshavare: { $kinds }`
