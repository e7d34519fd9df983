### Skyddade personuppgifter och nya konton. Till familjen: inget ord som visar var eller vad det gäller.

protection-set =
    { $who } är skyddad från och med nu. Ingen plats och ingen post lämnar mig i det här ärendet, och nya kallelser har ingen kalenderfil. Platsen säger du själv, i telefon.
    { $meetings ->
        [none] {""}
       *[some] Platsen är borttagen ur kallelsen till { $meetings }. Alla som är kallade får en ny kalenderfil utan plats, och den är den sista. Ring och säg var.
    }
    { $names ->
        [none] {""}
       *[some] Visar ett eget namn i appen, så att andra kan se vem det är. Be dem ändra:
        { LINES($names) }
    }
    Bestäm en dag då skyddet ska ses över. När det inte behövs längre: `!person skydda { $code } { $who } slut`
line-shows-name = { $who }
protection-end-asked = Intygaren är tillfrågad. Tills den har svarat ja är { $who } skyddad som förut.
protection-end-posted = { $code }: att ett skydd ska upphöra väntar på intygaren.
protection-end-ask = { $by } frågar om { $who } inte längre lever med skyddade personuppgifter. Blir det ja får plats och kalenderfiler skickas igen. Svara **ja { $code }** eller **nej**.
protection-end-thanks = { $ended ->
        [1] Noterat: { $who } är inte skyddad längre.
       *[0] Noterat: { $who } är skyddad som förut.
    }
protection-end-answered = { $ended ->
        [1] Intygaren har svarat ja. { $who } är inte skyddad längre. Platser som är borttagna står kvar som borttagna.
       *[0] Intygaren har svarat nej. { $who } är skyddad som förut.
    }
protection-end-answered-posted = { $code }: { $ended ->
        [1] ett skydd har upphört, på intygarens ord.
       *[0] intygaren har sagt nej till att ett skydd upphör.
    }
refusal-protection-family = Skydd sätts på någon i familjen, och { $who } är inte det.
refusal-already-protected = { $who } är redan skyddad. När det inte behövs längre: `!person skydda { $code } { $who } slut`
refusal-not-protected = { $who } är inte skyddad.
refusal-place-protected = Någon i ärendet har skyddade personuppgifter, så ingen plats skrivs här. Kalla utan plats, och ring och säg var.
invitation-without-place = M{ $number }, { WHEN($start, $end) }, gäller som förut. Platsen står inte i kallelsen längre. Fråga samordnaren. Ditt svar står kvar.
family-invitation-without-place = Tiden { WHEN($start, $end) } gäller som förut. Var det är får du veta i telefon. Du behöver inte svara igen.

account-changed-code =
    { $who } har ett nytt konto från och med nu. Det gamla är ute överallt. Svar, tider och uppgifter är kvar.
    Ny kod att skriva på papperet, gäller i { $days } dagar: **{ $code }**
    Jag frågar efter koden där. Tills den har kommit skriver jag inget annat.
account-changed = { $who } har ett nytt konto från och med nu. Det gamla är ute överallt, och allt annat är kvar. Jag bjuder in det nya.
account-changed-unwritten = { $who } har ett nytt konto från och med nu. Det gamla är ute överallt, och allt annat är kvar. Jag har inte skrivit dit. När det är dags: `!person hälsa { $code } { $who }`
account-changed-ring = { $who } nås i telefon från och med nu, och det gamla kontot är ute. Börja med: `!person hälsa { $code } { $who }`
account-trusted =
    { $said } är betrott igen.
    { $codes ->
        [none] {""}
       *[some] Tillbaka som förut i { $codes }.
    }
    { $fingerprint ->
        [none] {""}
       *[some] Fingeravtrycket är `{ $fingerprint }`.
    }
refusal-account-holds = { $said } är inte spärrat, och nycklarna är de som jag känner. Det finns inget att ändra.
refusal-change-how = Skriv vem, och det nya kontot. Eller ring i stället för ett konto.
refusal-change-yourself = Ditt eget konto byter den som sköter mig, i inställningarna.
refusal-same-account = { $who } har redan kontot { $said }.

help-person-protect = `!person skydda { $code } { $family }` – skyddade personuppgifter, på en gång
usage-person-protect = `!person skydda { $code } { $family }`. Plats och post slutar gå ut på en gång, och nya kallelser har ingen kalenderfil. `!person skydda { $code } { $family } slut` frågar intygaren.
help-person-change = `!person byt { $code } { $family } @ny:{ $home }` – nytt konto, det gamla ut på en gång
usage-person-change = `!person byt { $code } { $family } @ny:{ $home }`, eller ring i stället för ett konto. Svar, tider och plan följer med. Den som hör till familjen får en ny kod.

refusal-change-certifier = Den som intygar byts inte så, för då kunde någon intyga åt sig själv. Lägg till en ny, så syns det i Samordningsrummet: `!person ny { $code } intygare @id`
certifier-posted = { $code }: en intygare är tillagd. Är det inte rätt person? Säg till samordnaren i ärendet.
