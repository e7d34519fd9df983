### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help
### (help-), and written out whole (usage-).

command-open = open | case open
also-open = new case
help-open = `!open` – opens a case
usage-open = `!open { $unit }` and on the lines below: `born 2011-05-14`, `decision assistance SN 2026/123`, `youth @youth:{ $home }`, `guardian1 phone`, `school @school:{ $home }`. The whole form: `!template open`

command-template-open = template open
also-template-open = template for open
help-template-open = `!template open` – the form for opening a case
usage-template-open = `!template open`. Copy, fill in and send.

command-case-show = case show | case
also-case-show = show case
help-case-show = `!case show { $code }` – how the case stands
usage-case-show = `!case show { $code }`

command-case-phase = case phase
help-case-phase = `!case phase { $code } active` – the next step
usage-case-phase = `!case phase { $code } active`. The phases are referred, consented, active and closed.

command-case-close = case close
also-case-close = close | end case | case end
help-case-close = `!case close { $code }` – closes, after a question
usage-case-close = `!case close { $code }`. Then answer yes, close { $code }.

command-case-extract = case extract | extract
help-case-extract = `!case extract { $code }` – what I hold of the case, for the file
usage-case-extract = `!case extract { $code }`, or only what is about one person: `!case extract { $code } { $family }`. The archive is the file: you are the one who puts it there.
