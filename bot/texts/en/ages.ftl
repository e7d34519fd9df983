### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-person-born = person born | born
help-person-born = `!person born { $code } 2011-05-14` – the young person's birthday
usage-person-born = `!person born { $code } 2011-05-14`, where the month stood alone or something went wrong. Where nobody knows the day: `2011-05`. Nobody is let in by it.
command-person-farewell = person farewell
help-person-farewell = `!person farewell { $code } vh1 yes` – a last text on the 18th birthday, if the young person says yes
usage-person-farewell = `!person farewell { $code } vh1 yes`, or no. Ask the young person first. Without a yes guardians get nothing that day.

consent-ended-told =
    The consent held through { DATE($through) } and has run out.{ $late ->
        [1] {" "}This comes late.
       *[0] {""}
    }
    { $out ->
        [none] Nobody had to be taken out.
       *[some] Taken out: { $out }. They have had one last message and their times are cancelled.
    }
    { $numbers ->
        [none] No actions were theirs.
       *[some] Without an owner now: action { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }
    If the cooperation is to go on, a new paper is needed. The form: `!template consent { $code }`

birthday-told =
    { $adult ->
        [2] The young person may have turned { $age } today. I know only the month.
       *[other] The young person has turned { $age }.
    }{ $late ->
        [1] {" "}This comes late.
       *[0] {""}
    } { $adult ->
        [1] From today only the young person says yes, on a paper of their own.
        [3] What was signed before today no longer holds. A paper that begins today needs the guardians' yes too, for the young person was born on the leap day. From tomorrow the young person's own is enough.
        [2] What was signed before today no longer holds. A new paper needs the guardians' yes too, until the month is over. If you know the day: `!person born { $code }`
       *[0] From today the young person's own yes is needed too.
    }
    { $out ->
        [none] Nobody had to be taken out.
       *[some] Taken out: { $out }. They have had one last message and their times are cancelled.
    }
    { $numbers ->
        [none] No actions were theirs.
       *[some] Without an owner now: action { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }
    See whose yes is missing: `!consent missing { $code }`

refusal-born-in-the-future = The birth date { $born } is still to come. Put it right and send again.
refusal-last-words-how = Whom is it about, and what does the young person say: yes or no? Copy and change:
refusal-born-same = It says { $born } already, so I have changed nothing.
refusal-born-when = When was the young person born? Write the day, or the month alone if nobody knows. Copy and change:
refusal-born-long-ago = The birth date { $born } is too long ago. Put it right and send again.

consent-ends-soon =
    The consent holds through { DATE($through) }: { $days ->
        [0] that is today.
        [one] one day left.
       *[other] { $days } days left.
    } { $days ->
        [0] When the day is over everyone but social services leaves the group.
        [one] Then everyone but social services leaves the group.
       *[other] Go through it with the family in good time.
    } To go on you need a new paper. Put the days in the place of DATE, where the paper lies in that of REFERENCE, and send all of it as one message:

consent-ends-certifier = The consent holds through { DATE($through) }. The coordinator knows. Without a new paper everyone but social services leaves the group then.

adult-soon =
    The young person turns { $age } { DATE($turn) }, in { $days } { $days ->
        [one] day
       *[other] days
    }. From that day the guardians' yes is not enough, only the young person's own. Without a paper then, everyone else leaves the group. A paper can be signed now already, with `from { $starts }` on a line of its own. The form: `!template consent { $code }`
    { $guardians ->
        [none] {""}
       *[some] On that day { $guardians } get nothing more from me. Ask the young person whether a last text is good. With a yes: `!person farewell { $code } { FIRST($guardians) } yes`
    }

adult-soon-in-month =
    The young person may turn { $age } as early as { DATE($turn) }, in { $days } { $days ->
        [one] day
       *[other] days
    }. I know only the month. From that day no paper that began before it holds, and everyone else leaves the group unless there is a new one. Until the month is over a new paper needs both the young person's and the guardians' yes, with `from { $starts }` on a line of its own. If you know the day: `!person born { $code } { $born }-DD`
    { $guardians ->
        [none] {""}
       *[some] On that day { $guardians } get nothing more from me. Ask the young person whether a last text is good. With a yes: `!person farewell { $code } { FIRST($guardians) } yes`
    }

adult-soon-leap-day =
    The young person was born on the leap day and counts as { $age } from { DATE($turn) }, in { $days } { $days ->
        [one] day
       *[other] days
    }. From that day no paper that began before it holds, and everyone else leaves the group unless there is a new one. A paper that begins on that very day needs both the young person's and the guardians' yes. From the day after, the young person's own is enough: `from { $starts }` on a line of its own, and it can be signed now already. The form: `!template consent { $code }`
    { $guardians ->
        [none] {""}
       *[some] From that day { $guardians } get nothing more from me. Ask the young person whether a last text is good. With a yes: `!person farewell { $code } { FIRST($guardians) } yes`
    }

own-answer-soon =
    { $sure ->
        [1] The child turns { $age } { DATE($turn) },
       *[0] The child has turned { $age } by { DATE($turn) },
    } in { $days } { $days ->
        [one] day
       *[other] days
    }. From that day the child's own yes is needed too, on paper. Without it then, everyone else leaves the group. When the child has signed the same paper: `!consent answer { $code } ungdom yes`

birth-day-asked =
    Which day was the young person born? I know the month alone: { $born }. The day decides who is to answer, at the earliest from { DATE($limit) }, in { $days } { $days ->
        [one] day
       *[other] days
    }. Without it I count what ends from the first day of the month and what begins from its last. When you know: `!person born { $code } { $born }-DD`

birth-date-set =
    The young person was born { $born }. Nobody is let in by it.
    { $out ->
        [none] Nobody had to leave the group.
       *[some] No longer taking part: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Without an owner: action { $numbers }.
    }
    Who is to answer now: `!consent missing { $code }`
