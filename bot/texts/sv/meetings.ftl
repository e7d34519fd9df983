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
