### Help. Only what the asker may do is shown.

help-list =
    This is what you can do:
    { LINES($commands) }
    More about any of it: write `!help` and the word, as in `!help meeting`
    { $duty ->
        [intygare] You are a certifier. When somebody needs your answer a question comes here. Answer it with yes or no. Until then there is nothing for you to do.
        [styrgrupp] The steering group gets numbers, never a case. The numbers are not here yet.
        [beredning] The intake group sees the cases as codes and colours, nothing more.
       *[other] {""}
    }
help-group = `{ $word }`: { $ways }
help-several =
    { LINES($commands) }
    How one of them is written: `!help` and the whole command.
help-usage = { LINES($commands) }

help-bot = `!fingerprint` – my fingerprint
usage-bot = `!fingerprint`. Compare it with what your app shows for me.

### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help
### (help-), and written out whole (usage-).

command-bot = fingerprint | bot

command-help = help
