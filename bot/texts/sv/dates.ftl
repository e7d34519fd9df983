### Hur dagar och tider skrivs. Mönstren är de som CLDR beskriver.

date-day-pattern = EEEE d MMMM
date-day-year-pattern = EEEE d MMMM y
date-weekday-pattern = EEEE
date-short-pattern = d MMM y
date-clock-pattern = HH.mm
date-when = { $day } kl. { $from } (v. { $week })
date-span = { $day } kl. { $from }–{ $to } (v. { $week })
date-day = { $day } (v. { $week })
