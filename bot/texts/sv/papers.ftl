### Papper: taget, bekräftat, förnyat, återkallat.

gate-shut-told =
    { $who } tog tillbaka sitt ja { WHEN($at) }. { $who } är inte en av dem vars svar krävs, så jag stängde grinden: alla utom socialtjänsten är ute tills du bestämmer.
    Ring { $who } och hör vad som gäller. Sedan: `!ärende öppna grinden { $code }`, eller registrera ett nytt papper.
    { $other ->
        [1] Någon annan skrev under i { $who }s chatt. Läser någon annan telefonen?
       *[0] {""}
    }

told-said-wrong =
    { $handle } skriver att det blev fel. Jag har inte släppt in någon.
    Ring { $handle } ensam först. Stämmer det: { $restore ->
        [1] `!samtycke återställ { $code } { $handle } enskilt` inom sju dagar, så gäller samma ja igen. Då skriver jag också att ni talades vid i dag.
       *[0] registrera ett nytt papper med dagens datum.
    }

withdrawal-restored =
    { $who }s ja gäller igen. Det står i loggen vilken dag ni talades vid ensamma.{ $certifier ->
        [1] {" "}Intygaren får veta det.
       *[0] {""}
    }
    { $back ->
        [none] Ingen släpptes in av det.{ $gate ->
            [1] {" "}Grinden är stängd: `!ärende öppna grinden { $code }`
           *[0] {" "}Se rummet: `!rum { $code }`
        }
       *[some] Släpps in igen: { $back }.
    }

refused-told =
    { $who } sa nej. Registrerat { WHEN($at) }.
    Borttagna: { $out }. De har fått ett sista meddelande och sina tider avbokade.
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

refusal-not-a-grantor = "{ $said }" är inte en av dem som ska svara. Det är { $known }.
refusal-not-called-wrong = { $who } har inte själv skrivit fel om det sista de sa, och ingen annan kan ta bort ett nej. Det som hjälper är ett nytt papper.
refusal-restored-too-late = Det är mer än { $days } dagar sedan { $who } tog tillbaka sitt ja. Det som hjälper är ett nytt papper.
refusal-answer-before-paper = Svaret är daterat { DATE($signed) }, före papperet som skrevs under { DATE($paper) }. Rätta dagen och skicka igen.

refusal-void-what =
    { $said ->
        [none] Vad blev fel?
       *[other] Jag hittar inte "{ $said }".
    } Skriv papperets beteckning ({ $papers ->
        [none] inget papper finns
       *[some] { $papers }
    }) eller vems svar det gäller: { $family }.

refusal-nothing-to-void = Om { $who } står inget svar att felregistrera. Se vad som finns: `!samtycke { $code }`
refusal-already-voided = { $named } är redan felregistrerat, och det tas inte tillbaka. Registrera det rätta: `!samtycke papper { $code } …`
refusal-own-words = { $who } har själv tagit tillbaka sitt ja, och det kan ingen annan ändra. Ring { $who }. Det som hjälper är ett nytt papper.
refusal-paper-ended = Papperet gällde till { DATE($through) } och har gått ut. Det behövs ett nytt.
refusal-nothing-to-renew = Det finns inget samtycke att förnya. Registrera papperet med `!samtycke papper { $code }`
refusal-evaluated-in-the-future = Dagen för utvärderingen, { DATE($evaluated) }, har inte varit än. Gör den först och skicka sedan papperet.
refusal-evaluated-before-signed = Utvärderingen { DATE($evaluated) } är äldre än papperet som ska förnyas, som skrevs under { DATE($signed) }. Skriv dagen för den senaste.
refusal-renewal-without-reference = Var finns papperet? Skriv diarienummer eller plats i arkivet efter dagen och skicka igen.
refusal-no-paper = Det finns inget papper att svara på. Registrera det först. Mallen: `!mall samtycke { $code }`
refusal-consent-incomplete = Det saknas ja från { $missing }. När det finns på papper: `!samtycke svara { $code } { FIRST($missing) } ja`
refusal-draft-stays-draft = Det är ett utkast och släpper inte in någon. Registrera det underskrivna papperet med referens.

consent-outdone =
    Ditt ja till kortet är noterat, men papperet gäller inte: det från { DATE($before) } är underskrivet senare och går före.
    Se vad som fattas: `!samtycke saknas { $code }`

consent-confirmed =
    Samtycket gäller { $later ->
        [1] från { DATE($starts) }
       *[0] nu
    }, till och med { DATE($through) }.
    { $joining ->
        [none] Ingen ny bjuds in.
       *[some] { $later ->
            [1] Då bjuder jag in { $joining }.
           *[0] Jag bjuder in { $joining }.
        }
    }
    { $outside ->
        [none] {""}
       *[some] Inte med:
        { LINES($outside) }
    }
    { $gate ->
        [1] Grinden är stängd. Öppna den: `!ärende öppna grinden { $code }`
       *[0] {""}
    }

consent-answered =
    Svaret är registrerat. Papperet gäller { DATE($starts) }–{ DATE($through) }.
    Ja finns från { $yes }.
    { $stays ->
        [none] {""}
       *[some] { LINES($stays) }
    }
    { $outside ->
        [none] {""}
       *[some] Inte med:
        { LINES($outside) }
    }

consent-draft =
    Papperet ligger kvar som utkast: { $why }.
    Ingen släpps in på ett utkast. Registrera papperet igen när det är på plats: `!samtycke papper { $code } …`

consent-incomplete =
    { $heard ->
        [answer] Svaret är registrerat. Ingen släpps in av det.
       *[paper] Papperet är registrerat men inte komplett. Ingen släpps in än.
    }
    { $refused ->
        [none] {""}
       *[some] Har sagt NEJ: { $refused }.
    }
    { $withdrawn ->
        [none] {""}
       *[some] Har tagit tillbaka sitt ja: { $withdrawn }.
    }
    { $closed ->
        [0] {""}
       *[other] Efter det räknas bara ett nytt papper, underskrivet en senare dag.
    }
    { $past ->
        [none] {""}
       *[some] { $past } är inte vårdnadshavare längre. Ett ja därifrån tas inte emot. Det som hjälper: ett nytt papper utan { $past }. Mallen: `!mall samtycke { $code }`
    }
    { $missing ->
        [none] Ingen annan saknas.
       *[some] Ja saknas från { $missing }. När svaret finns på papper: `!samtycke svara { $code } { FIRST($missing) } ja`
    }

consent-spoken-yes =
    { $who } har sagt ja muntligt. Det räknas inte: ett ja måste stå på papper.
    När det är underskrivet: `!samtycke svara { $code } { $who } ja`

withdrawal-noted = Det är gjort: { $who } har tagit tillbaka sitt ja. Ring gärna { $who } och berätta att det är klart.

void-ask =
    { $paper ->
        [1] Ska papperet { $named } räknas som felregistrerat? Då gäller det inte längre, och det som det ersatte kommer inte tillbaka.
       *[0] Ska det senaste som står om { $named } räknas som felregistrerat? Då står { $named } som ej tillfrågad tills ett nytt svar finns på papper.
    }
    Svara **ja, felregistrera { $named }** inom fem minuter.

box-taken-back =
    Det är gjort: { $who } har tagit tillbaka sin egen ruta. Inget nytt om { $who } får stå i planen. Ingen lämnar gruppen av det.
    { $numbers ->
        [none] {""}
       *[some] Rör { $who } redan: åtgärd { $numbers }. Gå igenom dem, och ring gärna { $who }.
    }

gate-shut-no-told =
    { $who } har sagt nej. { $who } är inte en av dem vars svar krävs, men jag stängde grinden: alla utom socialtjänsten är ute tills du bestämmer.
    Ring { $who } och hör vad som gäller. Sedan: `!ärende öppna grinden { $code }`, eller svara på papperets kort.
