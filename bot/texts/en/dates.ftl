### How days and times are written. The patterns are those that CLDR describes.

date-day-pattern = EEEE d MMMM
date-day-year-pattern = EEEE d MMMM y
date-weekday-pattern = EEEE
date-short-pattern = d MMM y
date-clock-pattern = HH:mm
date-when = { $day } at { $from } (week { $week })
date-span = { $day } at { $from }–{ $to } (week { $week })
date-day = { $day } (week { $week })
