### Arbetsmodellen: värdena som kommunen arbetar efter, och vad en annan modell skulle göra.

model-shown =
    { $ours ->
        [1] Ni arbetar efter modellen **{ $model }**.
       *[other] Modellen **{ $model }**, som inte är er.
    }
    { LINES($values) }
    Vad en annan modell skulle göra: `!modell prova NAMN`

model-tried =
    Så skulle modellen **{ $model }** slå i dag. Ingenting är ändrat.
    { $values ->
        [none] Den har samma värden som er.
       *[some] Värden som blir andra:
        { LINES($values) }
    }
    { $cases ->
        [none] Enheten har inga öppna ärenden.
       *[some] Ärendena:
        { LINES($cases) }
    }

line-model-value = { $what }: { $value } ({ $source })
line-model-differs = * { $what }: { $value } ({ $source }), inte { $other }
line-model-no-change = { $code }: inget blir annorlunda
line-model-some-change = { $code }: något blir annorlunda. Ärendets samordnare ser vad.
line-model-leaving = { $code }: ut ur gruppen skulle { $who }
line-model-outside = { $code }: ut ur rummet, men med vid sidan om, skulle { $who }
line-model-coming = { $code }: in i rummet skulle { $who }, för där fick det talas om mindre
line-model-lost = { $code }: { THE($party) } skulle inte längre få veta { $kinds }
line-model-lost-afterwards = { $code }: något av det som är avtalat för tiden efteråt skulle inte gälla längre
line-model-gap = { $code }: till nästa nätverksmöte skulle det få gå högst { $days } dagar
line-model-age = { $code }: ungdomen är { $age } år, och modellen är för { $youngest } till { $oldest } år. Ärendet går vidare ändå.
line-model-asked = { $code }: på nästa papper skulle det också behövas ett ja från { $who }
line-model-unasked = { $code }: på nästa papper skulle det inte behövas något ja från { $who }. Det som gäller i dag vidgas inte.

model-key-youngest = yngst när ett ärende öppnas, år
model-key-oldest = äldst när ett ärende öppnas, år
model-key-own-answer-from = svarar själv från, år
model-key-adult-from = svarar ensam från, år
model-key-consent-months = samtycke som fylls i, månader
model-key-longest-consent-months = längsta samtycke, månader
model-key-cadence-days = längst mellan nätverksmöten, dagar
model-key-start-cadence-days = längst mellan de första nätverksmötena, dagar
model-key-start-meetings = så många möten räknas som de första
model-key-mandatory-parties = ska vara med
model-key-mandatory-per-case = fler bestäms för varje person
model-key-incomplete-group = när någon som ska vara med saknas
model-key-guardians-from-15 = vårdnadshavare som ska svara från 15 år
model-key-also-answer = svarar också, utöver ungdom och vårdnadshavare
model-key-overdue-days = försenad åtgärd sägs till efter, dagar
model-key-fb-6-13a-sekretess = beslut enligt 6 kap. 13 a § FB häver också sekretess, enligt

model-source-seed = sagt av kommunerna
model-source-standard = standard
model-source-derived = följer av annat
model-is-so = ja
model-is-not-so = nej
model-word-varna = varna
model-word-stoppa = stoppa
model-word-alla = alla
model-word-en = en räcker
model-word-informeras = ingen, men de får veta
model-word-ingen = ingen
model-word-god-man = god man
model-word-sarskilt-forordnad-vh = särskilt förordnad vårdnadshavare
