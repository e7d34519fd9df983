### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help
### (help-), and written out whole (usage-).

command-case-take-over = case take over | take over
also-case-take-over = taking over
help-case-take-over = `!case take over { $code }` – you become coordinator of a case of the unit
usage-case-take-over = `!case take over { $code }`. Whoever was its coordinator becomes deputy and is told. It is also said in the Samordningsrum.

command-away = away
also-away = absent | i am away
help-away = `!away 1/7–5/8 deputy=@id` – somebody else has your cases meanwhile
usage-away = `!away 1/7–5/8 deputy=@id`. The colleague is one of the unit. From the first day the alarms reach them too, and they may do what you may. Write it again to change it.

command-away-end = away over | back
also-away-end = i am back
help-away-end = `!away over` – you are back, and your stand-in is out at once
usage-away-end = `!away over`. It works before the absence has begun too. Whoever had a part in the case before has it again.

command-cases = cases
also-cases = my cases | all cases
help-cases = `!cases` – the unit's cases
usage-cases = `!cases`

command-model-show = model show | model
help-model-show = `!model show` – the values you work by, and where they come from
usage-model-show = `!model show`, or another model: `!model show orebro`. The star marks what differs from the standard.

command-model-try = model try
help-model-try = `!model try orebro` – what another model would do, before anything changes
usage-model-try = `!model try orebro`. Shows for the unit's cases who would come or go. Nothing is changed.
