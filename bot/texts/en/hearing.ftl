### What follows from the family's own words: the question whether they take their yes back, cries for help, a wrong
### number. The first 80 characters to the family are seen on locked screens.

-before-anything-happens = I want to be sure that I understand you, before anything happens. Nothing has changed yet.

family-ask-take-back =
    { $changed ->
        [1] I want to be sure that I understand you, before anything more happens.
       *[0] { -before-anything-happens }
    } { $parties ->
        [none] Do you mean everyone? Answer **everyone**. Is it only somebody? Write who. Do you want to talk first? Answer **call**.
       *[some] Do you mean { THE($parties) }? Answer **{ THE($parties) }**. Do you mean everyone? Answer **everyone**. Do you want to talk first? Answer **call**.
    }{ $wish ->
        [1] {" "}If you do not answer within a day I do as you wrote.
       *[0] {""}
    }
family-may-take-back =
    { $sentence ->
        [1] Yes, you may change your mind whenever you like. Nothing has changed yet, and you decide yourself when you do it. The sentence holds as before. Do talk with your social worker or lawyer first.
       *[0] Yes, you may change your mind whenever you like, and you get help all the same. Nothing has changed yet. { $parties ->
            [none] If you want that, nobody in the group gets to know anything new.
           *[some] If you want that, { THE($parties) } gets nothing new.
        } What they know already they keep.
    }
    { family-ask-take-back }
family-time-or-knowing = Is it about the time? Answer **no**. Is it about who gets to know things? Answer **everyone**.
family-was-it-about-knowing =
    Okay, your answer is no. I have noted it. You need do nothing more now, and you need not say why.
    Was it about who gets to know things? Write "**remove everyone**".
family-left-as-it-is = Then all is as before. Do you want to talk? Answer **call**, and { $name } calls you. You can always change your mind, and you need not say why.
family-left-say-how =
    All is as before. Do you want to talk? Answer **call**, and { $name } calls you.
    You can always change your mind, and you need not say why. Do you want to take somebody away? Write for example "**remove the school**".

withdrawn-done = It is done. Here is more about it, read it when you like. You need do nothing more now. From now on { THE($who) } will not get to know anything new, and they will not come to the meetings. What they have read already they keep. You need not say why. If somebody in the family asks, they see who is in, but not who decided. Is that a problem? Answer **call**. { $name } calls you. Was it a mistake? Write **wrong**.
withdrawn-by-another-done = It is done. { $name } will call.

family-danger = Is it urgent? Call 112 now. Are you under 18? Call Bris, 116 111. I am a program, nobody reads this now. { $name } will know that you have written, but not what. Evening and night: social emergency { $socialjour }.
family-danger-unnamed = Is it urgent? Call 112 now. Are you under 18? Call Bris, 116 111. I am a program, nobody reads this now. A person will know that you have written, but not what. Evening and night: social emergency { $socialjour }.
family-stopped = All right, I write nothing more to you. Do you want me to begin again? Write **start**. You can always ask me things, and change your mind about who gets to know.

told-danger = { $handle } in { $code } has written something that may be danger. Call today.
told-wrong-number =
    Somebody has answered from the account of { $handle } that it is a wrong number or the wrong person. I send nothing more there.
    Call { $handle } and hear what is right.
told-wish =
    { $who } may not want { $parties ->
        [none] somebody
       *[some] { THE($parties) }
    } to take part. Call today.
    I have asked what { $who } means. Until then what I would send to { $parties ->
        [none] the other parties
       *[some] { THE($parties) }
    } waits. If no answer comes in a day I do as { $who } wrote. Is all to be as before? Then { $who } answers no in their chat.{ $other ->
        [1] {" "}Somebody else has signed in the chat of { $who }. Does somebody else read the phone?
       *[0] {""}
    }
told-wish-not-asked =
    { $who } may not want { $parties ->
        [none] somebody
       *[some] { THE($parties) }
    } to take part. Call today.
    I do not ask { $who }, and nothing waits. If { $who } says so when you call: `!consent withdraw { $code } { $who }{ $parties ->
        [none] {""}
       *[some] {" "}party={ $named }
    }`
told-wish-left = { $who } has answered: all is as before. What waited is sent now. Do call all the same.
told-wants-call-alone = call { $handle } alone. { $handle } would like to be called after taking back their yes.
withdrawal-restored-certifier =
    { $who } took back their yes by mistake, and it holds again. The coordinator spoke with { $who } alone on { DATE($day) }.{ $back ->
        [none] {""}
       *[some] {" "}Let in again: { $back }.
    }
refusal-spoken-alone = Speak with { $who } alone first: that it was a mistake must be their own words. If you have done so today:
refusal-alone-when = The day is not right: { $who } took back their yes on { DATE($day) }, and you spoke after that and today at the latest. Write for example `alone={ $day }`

line-unread = { $who }: { WHEN($at) }

question-taken = answered whom it was about
question-left = answered no, all is as before
question-unanswered = did not answer in a day
