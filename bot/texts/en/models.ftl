### The working model: the values that the municipality works by, and what another model would do.

model-shown =
    { $ours ->
        [1] You work by the model **{ $model }**.
       *[other] The model **{ $model }**, which is not yours.
    }
    { LINES($values) }
    What another model would do: `!model try NAME`

model-tried =
    This is what the model **{ $model }** would do today. Nothing is changed.
    { $values ->
        [none] It has the same values as yours.
       *[some] Values that become others:
        { LINES($values) }
    }
    { $cases ->
        [none] The unit has no open cases.
       *[some] The cases:
        { LINES($cases) }
    }

line-model-value = { $what }: { $value } ({ $source })
line-model-differs = * { $what }: { $value } ({ $source }), not { $other }
line-model-no-change = { $code }: nothing would be different
line-model-some-change = { $code }: something becomes different. The case's coordinator sees what.
line-model-leaving = { $code }: out of the group would be { $who }
line-model-outside = { $code }: out of the room, but served on their own, would be { $who }
line-model-coming = { $code }: into the room would come { $who }, for less might be spoken of there
line-model-lost = { $code }: { THE($party) } would no longer be told { $kinds }
line-model-lost-afterwards = { $code }: something that is agreed for the time after would hold no longer
line-model-gap = { $code }: there might be at most { $days } days to the next network meeting
line-model-age = { $code }: the young person is { $age }, and the model is for ages { $youngest } to { $oldest }. The case goes on all the same.
line-model-asked = { $code }: the next paper would also need a yes from { $who }
line-model-unasked = { $code }: the next paper would need no yes from { $who }. What holds today becomes no wider.

model-key-youngest = youngest when a case is opened, years
model-key-oldest = oldest when a case is opened, years
model-key-own-answer-from = answers for themselves from, years
model-key-adult-from = answers alone from, years
model-key-consent-months = consent that is filled in, months
model-key-longest-consent-months = longest consent, months
model-key-cadence-days = longest between network meetings, days
model-key-start-cadence-days = longest between the first network meetings, days
model-key-start-meetings = so many meetings count as the first
model-key-mandatory-parties = must be there
model-key-mandatory-per-case = others are decided for each person
model-key-incomplete-group = when someone who must be there is missing
model-key-guardians-from-15 = guardians who must answer from 15
model-key-also-answer = answer as well, beside the youth and the guardians
model-key-overdue-days = an action that is late is told after, days
model-key-fb-6-13a-sekretess = a decision by 6:13 a of the Parental Code lifts secrecy too, by

model-source-seed = said by the towns
model-source-standard = standard
model-source-derived = follows from something else
model-is-so = yes
model-is-not-so = no
model-word-varna = warn
model-word-stoppa = stop
model-word-alla = all
model-word-en = one is enough
model-word-informeras = none, but they are told
model-word-ingen = none
model-word-god-man = a good man (appointed by the court)
model-word-sarskilt-forordnad-vh = a specially appointed guardian
