### When a time, a date or a length cannot be read for certain. What may mean two things is shown, so that one can choose.

refusal-time-missing = When? Write for example tue 15, 8/12 15, v50 tue 15 or 2026-12-08 15:00.
refusal-time-unreadable = I do not understand the time "{ $said }". Write for example tue 15, 8/12 15-16, v50 tue 15, in 2 weeks at 9 or 2026-12-08 15:00.
refusal-time-without-hour = What time of the day? Write a day and a time, for example tue 15, 8/12 15 or 8 dec at 15-16.
refusal-time-past = { $several ->
        [0] { $said } has been already. Choose a time to come.
       *[other]
            { $said } has been already. Do you mean this one?
            { ROWS($choices) }
    }
refusal-time-skipped = { $said } does not exist: the clocks go forward then. Choose another time.
refusal-time-ambiguous = { $several ->
        [0] I am not sure when "{ $said }" is. Write a day and a time, for example tue 8/12 15.
       *[other]
            "{ $said }" may mean more than one thing. Which do you mean?
            { ROWS($choices) }
    }
refusal-time-hour-or-day = { $several ->
        [0] In "{ $said }" the number may be an hour or a date. Write for example at 8, or 8/12.
       *[other]
            In "{ $said }" the number may be an hour or a date. Which do you mean?
            { ROWS($choices) }
    }
refusal-time-night = { $several ->
        [0] Is "{ $said }" at night or in the afternoon? Write for example at 15.00.
       *[other]
            Is "{ $said }" at night or in the afternoon?
            { ROWS($choices) }
    }
refusal-time-year = { $several ->
        [0] In which year is "{ $said }"? Write the year too.
       *[other]
            In which year is "{ $said }"? The next time there is such a day:
            { ROWS($choices) }
    }
refusal-personal-number = There is a personal number in the message, so I have taken it away and done nothing. Write only the date, for example 2011-05-14.
refusal-time-personal = That looks like a personal number, so I have not read it. Write only the date, for example 2011-05-14.
refusal-day-unreadable = I do not understand the date "{ $said }". Write for example 8/12, 8 December or 2026-12-08.
refusal-is-it-the-place = Is { $said } the place? Then copy all of it:
refusal-length-unreadable = I do not understand how long the meeting is to be: "{ $said }". Write for example 45min, 1h or 1h30.
time-choice = { $number }. { $moment }
time-choice-twice =
    { $number }. { $moment }, { $season ->
        [summer] summer time
       *[normal] normal time
    }

which-answer-which-time = { $several ->
        [0] Answer with the right time.
        [1] Answer **yes**, or write another time.
       *[other] Answer **1** or **2**, or write another time.
    }
which-answer-which-hour = Answer with the hour, for example 15 or 15-16.30.
which-answer-which = Answer with the one you mean, and I do the rest.
which-write-again = Write it all again with the one you mean.
which-left = Then I do nothing.
refusal-which-too-late = I asked more than half an hour ago. Write the command again.
refusal-which-words = I did not understand the answer. Answer 1 or 2, or write the whole command again.
line-which-which = `{ $way }`
line-which-which-time = { line-which-which }
line-which-which-hour = { line-which-which }
