### The history of consent: one line about each thing, with when it was typed and by whom.

consent-history =
    { $lines ->
        [none] Nothing has been said of consent yet.
       *[some] Everything said of consent, oldest first.
        { $earlier ->
            [0] {""}
           *[other] { $earlier } earlier lines are not shown.
        }
        { LINES($lines) }
    }
history-paper =
    { DATE($signed) } paper { $paper ->
        [none] without a reference
       *[other] { $paper }
    } about { $parties }, { DATE($starts) }–{ DATE($through) } (typed { DATE($at) } { CLOCK($at) } by { $by }){ $void ->
        [1] {" "}– A MISTAKE
       *[0] {""}
    }
history-evaluated = { DATE($day) } evaluated before the paper (typed { DATE($at) } { CLOCK($at) } by { $by })
history-form = Form { $form }, read in { $language } (typed { DATE($at) } { CLOCK($at) } by { $by })
history-child-heard = { DATE($day) } the child was heard (typed { DATE($at) } { CLOCK($at) } by { $by })
history-answer =
    { DATE($signed) } { $who }: { $answer }{ $some ->
        [none] {""}
       *[some] , only { $some }
    }, { $method }{ $alone ->
        [1] , answered alone
       *[0] {""}
    }, about { $paper ->
        [none] the paper without a reference
       *[other] { $paper }
    } (typed { DATE($at) } { CLOCK($at) } by { $by }){ $void ->
        [1] {" "}– A MISTAKE
       *[0] {""}
    }
history-confirmed = { $paper }: the card answered with yes ({ DATE($at) } { CLOCK($at) } by { $by })
history-withdrawn =
    { DATE($signed) } { $who } took back the yes to { THE($parties) }{ $kind ->
        [none] {""}
       *[other] , only { $kind }
    }, { $method } (typed { DATE($at) } { CLOCK($at) } by { $by }){ $void ->
        [1] {" "}– A MISTAKE
       *[0] {""}
    }
history-paper-voided = { $paper }: the whole paper a mistake ({ DATE($at) } { CLOCK($at) } by { $by })
history-answer-voided =
    the last from { $who }{ $paper ->
        [none] {""}
       *[other] , about { $paper }
    }, a mistake ({ DATE($at) } { CLOCK($at) } by { $by })
history-exception =
    exception { $code } about { $who }{ $paper ->
        [none] {""}
       *[other] , { $paper }
    }{ $answer ->
        [none] {""}
       *[other] : the certifier answered { $answer }
    } ({ DATE($at) } { CLOCK($at) } by { $by })
history-exception-voided = exception { $code } about { $who } a mistake ({ DATE($at) } { CLOCK($at) } by { $by })
history-maturity = { DATE($signed) } maturity assessed, { $paper } ({ DATE($at) } { CLOCK($at) } by { $by })
history-gate-shut = the gate shut ({ DATE($at) } { CLOCK($at) })
history-gate-opened = the gate opened ({ DATE($at) } { CLOCK($at) } by { $by })
history-receipt = receipt for { $paper } handed to { $who } ({ DATE($at) } { CLOCK($at) } by { $by })
history-shared =
    shared on another ground, { $paper }{ $parties ->
        [none] {""}
       *[some] , with { THE($parties) }
    }; opens nothing ({ DATE($at) } { CLOCK($at) } by { $by })

method-paper = on paper
method-e-signature = by e-signature
method-spoken = spoken
method-chat = in the chat
