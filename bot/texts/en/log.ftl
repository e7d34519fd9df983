### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help
### (help-), and written out whole (usage-).

command-audit-show = audit show | audit
help-audit-show = `!audit show { $code }` – who has come, left and read
usage-audit-show = `!audit show { $code }`

command-audit-keys = audit keys
help-audit-keys = `!audit keys { $code }` – who has been given the rooms' keys
usage-audit-keys = `!audit keys { $code }`. Person, device and time, if something has come into the wrong hands.

command-audit-verify = audit verify
help-audit-verify = `!audit verify` – whether the journal is whole
usage-audit-verify = `!audit verify`. I read the whole journal and say that it holds, or which row is the first wrong one.
