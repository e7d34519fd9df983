### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help
### (help-), and written out whole (usage-).

command-person-born = person born | born
help-person-born = `!person born { $code } 2011-05-14` – the young person's birthday
usage-person-born = `!person born { $code } 2011-05-14`, where the month stood alone or something went wrong. Where nobody knows the day: `2011-05`. Nobody is let in by it.

command-person-farewell = person farewell
help-person-farewell = `!person farewell { $code } vh1 yes` – a last text on the 18th birthday, if the young person says yes
usage-person-farewell = `!person farewell { $code } vh1 yes`, or no. Ask the young person first. Without a yes guardians get nothing that day.
