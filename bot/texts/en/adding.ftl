### One more who must answer, in a case where a consent is in force: the card, and what follows from it.

adding-ask =
    { $code }: **is { $who } to be added?** Then { $who } must say yes too.
    { $out ->
        [none] Nobody is out by that, but nothing more is shared until { $who } has said yes.
       *[some] Out until { $who } has said yes: { $out }.
    }
    Until you answer nobody is let in, and nothing goes to those outside social services.
    Answer **add** or **yes { $code }**. If it was wrong: **no**. If you do not answer within { $minutes } minutes { $who } is added.
adding-left = { $who } is not added. { $code } is as before.
adding-unanswered = { $code }: nobody answered about { $who }, so { $who } is added and must say yes too. If that was wrong, by the population register: `!person remove { $code } { $who } register=` and the day on which you looked.
adding-unanswered-posted = { $code }: one more must say yes. The question went unanswered for an hour, so it counts as add.
refusal-adding-open = The question about { $who } is open already. Answer it: **add**, **yes { $code }** or **no**.
