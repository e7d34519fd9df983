### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-case-take-over = ärende ta över | ta över
also-case-take-over = jag tar över | tar över | ärende övertag | överta | ärende överta | ta över
help-case-take-over = `!ärende ta över { $code }` – du blir samordnare för enhetens ärende
usage-case-take-over = `!ärende ta över { $code }`. Den som var samordnare blir ersättare och får veta det. Det står också i Samordningsrummet.
command-away = frånvaro
also-away = borta | jag är borta | semester | ledig | sjuk
help-away = `!frånvaro 1/7–5/8 ersättare=@id` – någon annan har dina ärenden så länge
usage-away = `!frånvaro 1/7–5/8 ersättare=@id`. Kollegan ska finnas i enheten. Från första dagen kommer larmen till kollegan också, som får göra det du får. Ändra genom att skriva det igen.
command-away-end = frånvaro slut | tillbaka
also-away-end = jag är tillbaka | frånvaro avsluta | frånvaro stopp
help-away-end = `!frånvaro slut` – du är tillbaka, och ersättaren är ute på en gång
usage-away-end = `!frånvaro slut`. Det går också innan frånvaron har börjat. Den ersättare som redan var med i ärendet är med som förut.
command-today = idag | i dag | översikt
also-today = vad väntar | vad behöver mig | dagens | läget idag
help-today = `!idag` – det som behöver dig nu
usage-today = `!idag`. Allt som väntar på dig, i alla dina ärenden, det mest brådskande först, med det du kan svara. `!översikt` är samma sak.
today-nothing = Inget väntar på dig just nu. Enhetens ärenden: `!ärenden`
today-shown =
    { $count ->
        [one] En sak väntar på dig:
       *[other] { $count } saker väntar på dig:
    }
    { LINES($needs) }
    { $more ->
        [0] {""}
       *[other] Och { $more } till. Ta de här först, och skriv `!idag` igen.
    }
line-today-danger = { $code }: { $who } skrev { WHEN($at) } något som kan vara fara. Ring i dag.
line-today-set-back = { $code }: inget samtycke gäller, för journalen är en äldre kopia. Fråga dem som har svarat om något har ändrats, och skriv sedan `{ $help }`
line-today-gate = { $code }: grinden är stängd, så bara socialtjänsten är i rummet. När det är utrett: `{ $help }`
line-today-wish = { $code }: { $who } vill kanske inte ha med någon. Ring i dag.
line-today-keys = { $code }: { $who } har bytt telefon eller app (eller så använder någon annan kontot). Ring och jämför fingeravtrycket. Stämmer det: `{ $help }`
line-today-adding = { $code }: ska { $who } läggas till? Svara **lägg till**, **ja { $code }** eller **nej**.
line-today-card = { $code }: alla har sagt ja till papperet. Se kortet och svara: `{ $help }`
line-today-unread = { $code }: { $who } skrev något { WHEN($at) } som jag inte förstod. Ring.
line-today-consent = { $code }: inget samtycke gäller. Se vad som fattas: `{ $help }`
line-today-late = { $code }: åtgärd { $number }, { $title }{ $who ->
        [none] {""}
       *[some] {" "}({ $who })
    }, skulle ha varit klar { DATE($day) }. Är den klar? `{ $help }` Annars en ny dag: `{ $other }`
line-today-meeting = { $code }: M{ $number } är { WHEN($at) }.{ $who ->
        [none] {" "}Alla har svarat.
       *[some] {" "}Har inte svarat än: { $who }.
    } Se mötet: `{ $help }`
line-today-ends = { $code }: samtycket gäller till och med { DATE($day) }. Mallen för ett nytt papper: `{ $help }`
line-today-greet = { $code }: jag har inte skrivit till { $who } än. När det är dags: `{ $help }`
command-cases = ärenden
also-cases = mina ärenden | alla ärenden | ärendelista | visa ärenden
help-cases = `!ärenden` – enhetens ärenden
usage-cases = `!ärenden` visar tio i taget, de som behöver något först. Nästa sida: `!ärenden 2`. En färg i taget: `!ärenden rött`
command-model-show = modell visa | modell
help-model-show = `!modell visa` – de värden ni arbetar efter, och var de kommer ifrån
usage-model-show = `!modell visa`, eller en annan modell: `!modell visa orebro`. Stjärnan märker det som skiljer sig från standard.
command-model-try = modell prova
help-model-try = `!modell prova orebro` – vad en annan modell skulle göra, innan något ändras
usage-model-try = `!modell prova orebro`. Visar för enhetens ärenden vilka som skulle komma eller gå. Ingenting ändras.

cases-shown =
    { $cases ->
        [none] Enheten har inga ärenden. Öppna ett med `!öppna`. Mallen får du med `!mall öppna`.
       *[some]
        Enhetens ärenden:
        { LINES($cases) }
    }

cases-page =
    { $only ->
        [0] Enheten har { $all } ärenden. Rött: { $red }. Gult: { $yellow }. Grönt: { $green }. Avslutat: { $closed }.
       *[1] Bara { $light }: { $some } av enhetens { $all } ärenden.
    }
    { LINES($cases) }
    { $pages ->
        [1] {""}
       *[other] Sida { $page } av { $pages }.
    }
    { $only ->
        [0] En färg i taget: `!ärenden rött`
       *[1] Alla: `!ärenden`
    }
    { $more ->
        [0] {""}
       *[1] Nästa sida:
    }

line-case = { $code } – { $light }{ $why ->
        [0] {""}
       *[1] { $because ->
            [closed] {""}
            [set-back] , för jag har fått en gammal kopia av min journal
            [gate] , för grinden är stängd
            [waits] , för inget samtycke gäller. Ett papper väntar
            [no-consent] , för inget samtycke gäller
            [adding] , för en fråga om en till som ska säga ja är öppen
            [incomplete] , för gruppen är inte hel
            [ends] , för samtycket går ut { DATE($through) }
            [cadence] , för nästa nätverksmöte är inte bokat i tid
            [late] , för { $late ->
                [one] en åtgärd är försenad
               *[other] { $late } åtgärder är försenade
            }
           *[holds] , samtycket gäller till och med { DATE($through) }
        }
    }.

away-noted =
    Från { DATE($first) } till och med { DATE($last) } har { $deputy } dina ärenden{ $codes ->
        [none] . Just nu har du inga.
       *[some] : { $codes }.
    } Ändras något skriver du `!frånvaro` igen. Tidigare tillbaka: `!frånvaro slut`

away-told-deputy =
    { $name } är borta från { DATE($first) } till och med { DATE($last) } och du ersätter{ $codes ->
        [none] .
       *[some] {" "}i { $codes }.
    } Den första dagen får du en rad om varje ärende. Går det inte? Säg till { $name } nu.

away-told-office = { $name } är borta från { DATE($first) } till och med { DATE($last) }. { $deputy } ersätter.

away-over-noted =
    Då är du tillbaka. { $codes ->
        [none] Ingen ersatte dig i något ärende.
       *[some] Ingen ersätter dig längre i { $codes }.
    }

away-over-told-deputy =
    { $name } är tillbaka, och du ersätter inte längre{ $codes ->
        [none] .
       *[some] {" "}i { $codes }.
    } Har du något att lämna över? Säg det till { $name }.

away-over-told-office = { $name } är tillbaka. Ingen ersätter längre.

hand-over =
    { $code } är { $light }. Du ersätter { $away } till och med { DATE($last) }.{ $consent ->
        [none] {" "}Inget samtycke gäller just nu.
       *[some] {" "}{ $consent }
    }
    { $meeting ->
        [none] Inget möte är kallat.
       *[some] { $meeting }
    }
    { $action ->
        [none] Inga öppna åtgärder.
       *[some] { $action }
    }
    { $kinds ->
        [none] I rummet får ni inte tala om något än.
       *[some] I rummet talar ni om { $kinds }.
    }
    Hela läget: `!ärende visa { $code }`

hand-over-several = Du ersätter { $away } till och med { DATE($last) }. Så står ärendena:

line-hand-over =
    { $code } är { $light }.{ $consent ->
        [none] {" "}Inget samtycke gäller just nu.
       *[some] {" "}{ $consent }
    } { $meeting ->
        [none] Inget möte är kallat.
       *[some] { $meeting }
    } { $action ->
        [none] Inga öppna åtgärder.
       *[some] { $action }
    } { $kinds ->
        [none] I rummet får ni inte tala om något än.
       *[some] I rummet talar ni om { $kinds }.
    } Hela läget: `!ärende visa { $code }`

stand-in-over-told = Dagarna som ersättare för { $away } är över.
stand-in-over-told-several = Dagarna som ersättare för { $away } är över i:
line-stand-in-over-told = { $code }

hand-over-meeting = Nästa möte: { WHEN($start) }.
hand-over-action = Närmaste åtgärd ska vara klar { DATE($due) }.
case-took-over = Du är samordnare nu. Så står det till: `!ärende visa { $code }`
case-taken-over = { $code }: { $name } har tagit över.
case-taken-over-from-you = { $name } har tagit över ärendet och är samordnare från och med nu. Du är kvar som ersättare. Säg till { $name } om något behöver lämnas över.

person-trusted =
    { $stays ->
        [0] { $who } är kontrollerad och får komma in igen. Nyckeln som gäller är `{ $fingerprint }`.
       *[other] { $who } är kontrollerad och är ute som innan kontot spärrades. Nyckeln som gäller är `{ $fingerprint }`.
    }

person-blocked =
    { $who } är ute ur allt i enheten nu, utan något sista meddelande: kontot kan vara i andra händer.
    { $codes ->
        [none] Kontot hade ingen roll i något ärende.
       *[some] Ärenden: { $codes }. När kontot är säkert igen: `!person lita { $who }`
    }
    { $family ->
        [none] {""}
       *[some] { LINES($family) }
    }

line-blocked-family = { $who } i { $code }: chatten är stängd, och det som skrivs där når mig inte. Ring { $who }.

model-taken-up-told =
    { $code } följer nu arbetsmodellen { $model }.
    { $out ->
        [none] Ingen har fått gå för det.
       *[some] Ute ur gruppen: { $out }. De har fått ett sista meddelande. Det de redan har läst har de kvar.
    }
    { $numbers ->
        [none] {""}
       *[some] Utan ansvarig nu: åtgärd { $numbers }.
    }
    { $outside ->
        [none] {""}
       *[some] Inte i rummet längre, men med vid sidan om: { $outside }.
    }
    { $coming ->
        [none] {""}
       *[some] Får nu vara i rummet, för där talas det om mindre: { $coming }.
    }
    Det som bara den här modellen tillåter börjar gälla först med ett nytt papper.

refusal-unknown-model = Det finns ingen arbetsmodell som heter { $said }. De som finns: { $known }.
refusal-which-model = Vilken arbetsmodell ska jag pröva? De som finns: { $known }. Till exempel `!modell prova { FIRST($known) }`
refusal-away-when = Vilka dagar? Skriv den första och den sista, till exempel `!frånvaro 1/7–5/8 ersättare=@id`
refusal-away-without-stand-in = Vem har dina ärenden så länge? Skriv kollegans Matrix-id sist:
refusal-away-days = Från { DATE($first) } till { DATE($last) } går inte: den sista dagen kommer efter den första, har inte varit än, och är högst ett år bort. Rätta och skicka igen.
refusal-not-away = Ingen frånvaro står skriven för dig, så det finns inget att avsluta. En ny skriver du så här: `!frånvaro 1/7–5/8 ersättare=@id`

refusal-stand-in-not-of-unit = { $said } är ingen av enhetens andra samordnare. { $known ->
    [none] Enheten har ingen annan än; den som sköter boten kan lägga till en.
   *[some] Välj bland { $known }.
}

refusal-stand-in-has-a-part = Den kollegan har en annan roll i { $codes } och kan inte ersätta dig där. Välj någon annan.
refusal-already-yours = Du är redan samordnare. Så står det till: `!ärende visa { $code }`
refusal-bad-fingerprint = "{ $said }" är inget fingeravtryck. Det är 43 tecken, som appen visar i grupper om fyra. Kopiera hela.
refusal-fingerprint-differs = Det stämmer inte med det som servern visar: `{ $shown }`. Jag har inte gjort något. Släpp inte in kontot. Ut ur allt: `!person spärra`
refusal-fingerprint-unknown = Jag har inget fingeravtryck att bekräfta för { $who }. Be { $who } läsa upp sitt och skriv det sist i kommandot.
refusal-identity-holds = { $who } har de nycklar som jag känner, och är inte spärrad. Det finns inget att bekräfta.
refusal-block-yourself = Du kan inte spärra dig själv. Be en annan samordnare, eller den som sköter mig.
refusal-nobody-of-yours = "{ $said }" har ingen roll i något av enhetens ärenden.

account-moved =
    Jag har ett nytt konto. I rummen från mitt gamla konto håller ingen dörren längre. Be alla lämna dem, och skriv inget där.
    { LINES($lines) }
    Jag gör nya rum och bjuder in dem som ska vara med.

left-behind-room = { $code }, ärendets rum: { $who } är kvar där.
left-behind-chats = { $code }, egna chattar: { $who }.
left-behind-office = Det gäller det gamla Samordningsrummet, och chattarna med mig.
