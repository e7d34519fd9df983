### Rummet: vad som får sägas där, vilka som är med, och när gruppen inte är hel.

room-kinds-now =
    I det här rummet får ni tala om: { $kinds }.
    Inte här: { $others }. Det tas med var och en som får veta det.
room-less-told =
    Är inte med i rummet, för de får veta mindre än det som talas om där:
    { LINES($people) }
    Möten och uppgifter får de i sin egen chatt. Se rummet: `!rum`
line-less =
    { $kinds ->
        [none] { $who } (släpps in när du väljer om vad som får sägas: `!rum kategorier=`)
       *[some] { $who } (saknar { $kinds })
    }
group-incomplete-told =
    Gruppen är ofullständig: inget samtycke täcker { $missing }. Ni kan gå vidare, men skriv varför när du kallar: `!möte kalla` med `skäl="…"`
actor-apart =
    { $who } är tillagd men inte med i rummet: { $waits }.
    Kallelser och uppgifter kommer i { $who }s egen chatt.
