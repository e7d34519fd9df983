### The case, its people, and who takes part.

light-green = green
light-yellow = yellow
light-red = red
light-closed = closed
consent-holds = Consent holds through { DATE($through) }.
pass-on =
    Call { $who }, or send this. { $meeting ->
        [0] Answer **done** to this when it is.
       *[1] Answer this with what { $who } says, as in **yes, she is coming** or **no**. No answer yet? **done** when the words are said, and the answer later with `!meeting answer { $code }`.
    }

taken-out =
    { $who } is out of the case. What has been read cannot be taken back.
    { $needed ->
        [1] A yes from { $who } is still needed: taking somebody out does not change who must say yes. What { $who } said yes or no to holds as before, and nobody else comes in or goes out by it.
       *[0] {""}
    }
    { $kind ->
        [guardian] { $needed ->
            [1] If { $who } never was a guardian by the population register: `!person remove { $code } { $who } register={ $day }`
           *[0] {""}
        }
       *[other] {""}
    }
    { $who } comes back only by your word: { $kind ->
        [actor] `!actor add { $code } { $who }`
        [staff] `!person add { $code } { $role } { $user }`
       *[family] `!person greet { $code } { $who }`
    }

audit-shown =
    This is the log. It says who and when, never what was written.
    { $earlier ->
        [0] {""}
       *[other] { $earlier } earlier lines are not shown.
    }
    { LINES($lines) }

audit-keys-shown =
    { $lines ->
        [none] Nobody has been given the key of any room of the case yet.
       *[some] These were given the keys of the case's rooms. Anyone with a key can read what was sent with it.
        { LINES($lines) }
    }
    { $earlier ->
        [0] {""}
       *[other] { $earlier } earlier lines are not shown.
    }

left-as-it-is = Then I leave it as it is: { $named }.

withdrawn-told =
    { $who } took back their yes { WHEN($at) }. It is about: { $parties }{ $category ->
        [none] {""}
       *[other] {" "}({ $category })
    }.
    { $unanswered ->
        [1] { $who } did not answer my question for a day, so I did as they had written.
       *[0] {""}
    }
    { $other ->
        [1] Somebody else signed in the chat of { $who }. Does somebody else read the phone?
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
    Now:
    • Call { $who }.
    • Is it safe at home?
    • Who tells the others?
    • Is this part of a court sentence?
