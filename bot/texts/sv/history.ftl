### Samtyckets historik: en rad om varje sak, med när den skrevs in och av vem.

consent-history =
    { $lines ->
        [none] Inget är sagt om samtycke än.
       *[some] Allt som har sagts om samtycke, det äldsta först.
        { $earlier ->
            [0] {""}
           *[other] { $earlier } tidigare rader visas inte.
        }
        { LINES($lines) }
    }
history-paper =
    { DATE($signed) } papper { $paper ->
        [none] utan referens
       *[other] { $paper }
    } om { $parties }, { DATE($starts) }–{ DATE($through) } (inskrivet { DATE($at) } { CLOCK($at) } av { $by }){ $void ->
        [1] {" "}– FELREGISTRERAT
       *[0] {""}
    }
history-evaluated = { DATE($day) } utvärderat före papperet (inskrivet { DATE($at) } { CLOCK($at) } av { $by })
history-form = Blankett { $form }, läst på { $language } (inskrivet { DATE($at) } { CLOCK($at) } av { $by })
history-child-heard = { DATE($day) } barnet har fått säga sin mening (inskrivet { DATE($at) } { CLOCK($at) } av { $by })
history-answer =
    { DATE($signed) } { $who }: { $answer }{ $some ->
        [none] {""}
       *[some] , bara { $some }
    }, { $method }{ $alone ->
        [1] , svarade enskilt
       *[0] {""}
    }, om { $paper ->
        [none] papperet utan referens
       *[other] { $paper }
    } (inskrivet { DATE($at) } { CLOCK($at) } av { $by }){ $void ->
        [1] {" "}– FELREGISTRERAT
       *[0] {""}
    }
history-confirmed = { $paper }: kortet besvarat med ja ({ DATE($at) } { CLOCK($at) } av { $by })
history-withdrawn =
    { DATE($signed) } { $who } tog tillbaka sitt ja till { THE($parties) }{ $kind ->
        [none] {""}
       *[other] , bara { $kind }
    }, { $method } (inskrivet { DATE($at) } { CLOCK($at) } av { $by }){ $void ->
        [1] {" "}– FELREGISTRERAT
       *[0] {""}
    }
history-paper-voided = { $paper }: hela papperet felregistrerat ({ DATE($at) } { CLOCK($at) } av { $by })
history-answer-voided =
    det senaste från { $who }{ $paper ->
        [none] {""}
       *[other] , om { $paper }
    }, felregistrerat ({ DATE($at) } { CLOCK($at) } av { $by })
history-exception =
    undantag { $code } om { $who }{ $paper ->
        [none] {""}
       *[other] , { $paper }
    }{ $answer ->
        [none] {""}
       *[other] : intygaren svarade { $answer }
    } ({ DATE($at) } { CLOCK($at) } av { $by })
history-exception-voided = undantag { $code } om { $who } felregistrerat ({ DATE($at) } { CLOCK($at) } av { $by })
history-maturity = { DATE($signed) } mognaden bedömd, { $paper } ({ DATE($at) } { CLOCK($at) } av { $by })
history-gate-shut = grinden stängd ({ DATE($at) } { CLOCK($at) })
history-gate-opened = grinden öppnad ({ DATE($at) } { CLOCK($at) } av { $by })
history-receipt = kvitto på { $paper } lämnat till { $who } ({ DATE($at) } { CLOCK($at) } av { $by })
history-shared =
    delat på annan grund, { $paper }{ $parties ->
        [none] {""}
       *[some] , med { THE($parties) }
    }; öppnar inget ({ DATE($at) } { CLOCK($at) } av { $by })

method-paper = på papper
method-e-signature = e-underskrift
method-spoken = muntligt
method-chat = i chatten
