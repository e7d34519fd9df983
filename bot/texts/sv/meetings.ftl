### Möten. De här texterna kan stå i ärenderummet: inget om vem som inte är med, och aldrig varför.

meeting-called =
    M{ $number } är kallat: { $kind }, { WHEN($start, $end) }{ $place ->
        [none] .
       *[other] , { $place }.
    }
    Alla som ska vara med får en egen kallelse i sin chatt. Svara på den: ja, nej, kanske, sen, sjuk eller annan tid.

meeting-moved =
    M{ $number } är flyttat till { WHEN($start, $end) }{ $place ->
        [none] .
       *[other] , { $place }.
    } Alla får frågan på nytt.

meeting-cancel-ask =
    Ska M{ $number }, { WHEN($start, $end) }, ställas in? Alla som är kallade får veta det.
    Svara på det här inom fem minuter: **ja, ställ in M{ $number }**

meeting-cancelled = M{ $number }, { WHEN($start, $end) }, är inställt. De som var kallade får veta det.

meeting-answered = Tack. Du har svarat { $answer } på M{ $number }, { WHEN($start, $end) }.
meeting-answer-told = { $who } har svarat { $answer } på M{ $number }, { WHEN($start, $end) }.

meeting-left-out =
    Kallas inte till M{ $number }: { $who }. Inget samtycke täcker dem { DAY($day) }.
    Får de ett nytt samtycke i tid bjuder jag in dem själv.
meeting-not-reached =
    Når jag inte inför M{ $number } ({ DAY($day) }): { $who }. Säg till dem på annat sätt.
    { $ways ->
        [none] {""}
       *[some] { LINES($ways) }
    }
way-speak = Det är tyst till { $who }. Ring först. Vill { $who } höra av mig igen: `!ärende tala { $code } { $who }`
way-speak-all = Det är tyst till hela familjen. När de får höra av mig: `!ärende tala { $code }`
way-greet = När { $who } får höra av mig: `!person hälsa { $code } { $who }`

meetings-shown =
    { $meetings ->
        [none] Inga möten är kallade. Kalla med `!möte kalla tis 15 plats=Rådhuset`
       *[some] Möten framöver:
        { ROWS($meetings) }
    }
line-meeting =
    M{ $number } · { WHEN($start, $end) }{ $place ->
        [none] {""}
       *[other] {" "}· { $place }
    }
line-answer = – { $who }: { $answer }
line-no-answer = – { $who }: har inte svarat

invitation-call = Du kallas till M{ $number }, { WHEN($start, $end) }. Svara på det här: ja, nej, kanske, sen, sjuk eller annan tid.
invitation-new-time = M{ $number } är nu { WHEN($start, $end) }. Svara på det här, också om du har svarat förut: ja, nej, kanske, sen, sjuk eller annan tid.
invitation-off = M{ $number }, { WHEN($start, $end) }, är inställt.
invitation-taken-back = Din tid { WHEN($start, $end) } är avbokad.
calendar-file-name = möte.ics
calendar-summary = Möte

### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt
### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-meeting-call = möte kalla | kalla
also-meeting-call = boka | möte boka | nytt möte | boka in
help-meeting-call = `!möte kalla { $code } tis 15 plats=Rådhuset` – kallar till möte
usage-meeting-call = `!möte kalla { $code } 8/12 15 1h30 plats="Rådhuset, rum 2" typ=extra`. Utan längd blir det en timme, utan typ ett nätverksmöte.

command-meeting-move = möte flytta
also-meeting-move = flytta möte | möte ändra | ändra möte | möte boka om | boka om
help-meeting-move = `!möte flytta { $code } M3 ons 9` – flyttar ett möte
usage-meeting-move = `!möte flytta { $code } M3 9/12 10 plats=Skolan`. Alla får frågan på nytt. Fattas någon som ska vara med: lägg till skäl="…".

command-meeting-cancel = möte ställ in | möte inställt
also-meeting-cancel = ställ in | möte avboka | avboka | möte ta bort | möte stryk
help-meeting-cancel = `!möte ställ in { $code } M3` – ställer in, efter en fråga
usage-meeting-cancel = `!möte ställ in { $code } M3`. Svara sedan ja, ställ in M3.

command-meetings = möten
help-meetings = `!möten { $code }` – möten framöver och vad folk har svarat
usage-meetings = `!möten { $code }`
