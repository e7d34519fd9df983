### Samtycket: papperet, svaren och kortet. Allt här står bara i enskilda chattar.

consent-card =
    { $code } · samtycke { DATE($starts) }–{ DATE($through) } · { $parties } · { $yes } har sagt ja · { $joining ->
        [none] ingen ny bjuds in.
       *[some] { $later ->
            [1] { $joining } bjuds in när det börjar gälla.
           *[0] { $joining } bjuds in när du svarar ja.
        }
    }
    { $gate ->
        [1] Grinden är stängd sedan tidigare. Ditt ja öppnar den.
       *[0] Stämmer det? Svara **ja** på det här meddelandet.
    }

consent-card-left = Då väntar papperet. Svara ja på kortet när det stämmer.
consent-confirmed =
    Samtycket gäller { $later ->
        [1] från { DATE($starts) }
       *[0] nu
    }, till och med { DATE($through) }.
    { $joining ->
        [none] Ingen ny släpps in.
       *[some] { $gate ->
            [1] Grinden är stängd, så ingen släpps in än. Öppna med `!ärende öppna grinden`
           *[0] { $later ->
                [1] Då släpps de in: { $joining }.
               *[0] Jag bjuder in { $joining }.
            }
        }
    }

consent-answered =
    Svaret är registrerat. Papperet gäller { DATE($starts) }–{ DATE($through) }.
    Ja finns från { $yes }.

consent-draft =
    Papperet ligger kvar som utkast: { $why }.
    Ingen släpps in på ett utkast. Registrera papperet igen när det är på plats: `!samtycke papper …`

consent-incomplete =
    Papperet är registrerat men inte komplett. Ingen släpps in än.
    { $refused ->
        [none] {""}
       *[some] Har sagt NEJ: { $refused }.
    }
    { $missing ->
        [none] Ingen annan saknas.
       *[some] Ja saknas från { $missing }. När svaret finns på papper: `!samtycke svara { FIRST($missing) } ja`
    }

consent-spoken-yes =
    { $who } har sagt ja muntligt. Det räknas inte: ett ja måste stå på papper.
    När det är underskrivet: `!samtycke svara { $who } ja`

consent-grid =
    Samtycke just nu
    { $gate ->
        [1] Grinden är stängd: bara socialtjänsten är inne.
       *[0] {""}
    }
    { $people ->
        [none] Ingen ska svara än.
       *[some] { LINES($people) }
    }
    { $shared ->
        [none] Inget får delas.
       *[some] Det här får delas:
        { LINES($shared) }
    }
    { $until }
    { $paper }

line-standing = { $who }: { $standing }
line-shared = { $party }: { $kinds }
line-consent-until = Gäller till och med { DATE($through) }.
line-paper = Papperet: { $reference }, underskrivet { DATE($signed) }.

consent-missing =
    { $missing ->
        [none] Ingens ja saknas.
       *[some] Ja saknas från:
        { LINES($missing) }
        Det som hjälper: ett underskrivet papper. Sedan `!samtycke svara { $first } ja`
    }
    { $outside ->
        [none] Ingen väntar utanför.
       *[some] Väntar utanför:
        { LINES($outside) }
    }

withdrawal-taken-down = Det är gjort: { $who } har tagit tillbaka sitt ja. Ring gärna { $who } och berätta att det är klart.
