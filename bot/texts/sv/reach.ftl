### Vilka som är där, vilka som får vara där och inte är det, och konton som skrivs in.

line-away = { $who } – { $party }: { $reach }
reach-present = är med
reach-invited = inbjuden, men har inte gått in än
reach-left = har lämnat rummet, tackat nej eller stängt sitt konto
reach-no-account = kontot finns inte
reach-no-keys = har inte gjort klart sin inloggning (appen saknar nycklar)
reach-refused = servern låter mig inte bjuda in
reach-apart = nås med post eller telefon
reach-soon = bjuds in strax

unreached-left = { $who } har lämnat rummet. { $kind ->
        [staff] Tillbaka: `!person ny { $code } { $role } { $user }`
        [family] Fråga { $who } först.
       *[other] Tillbaka: `!aktör ny { $code } { $who }`
    }

unreached-no-account = { $who }: kontot finns inte. Fråga { $who } vad som står i appen, och skriv kontot sist: `!person byt { $code } { $who } @`

unreached-no-keys = { $who } har inte gjort klart sin inloggning: appen saknar nycklar. Be { $who } slutföra den. Sedan bjuds { $who } in av sig självt.

unreached-refused = { $who }: servern låter mig inte bjuda in. Fråga { $who } om kontot finns kvar. Ett nytt skriver du sist: `!person byt { $code } { $who } @`

unreached-keys-changed = { $who } har bytt telefon eller app (eller så använder någon annan kontot) och kommer inte in förrän det är kontrollerat. Ring och jämför fingeravtrycket. Stämmer det: `!person lita { $code } { $who }`

refusal-no-such-account =
    Kontot { $said } finns inte. Kolla stavningen, och fråga personen vad som står i deras app. Inget är ändrat.
refusal-own-account = { $said } är mitt eget konto. Skriv kontot för den som ska med. Inget är ändrat.
account-not-asked = Jag kunde inte kolla om kontot finns: { $said }. Kommer ingen in, kolla stavningen.
person-without-account =
    Kontot som står för { $handle } finns inte, så ingen kan bjudas in. Fråga { $handle } vad som står i appen, och lägg till på nytt.
