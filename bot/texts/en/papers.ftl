### Papers: taken down, confirmed, renewed, withdrawn.

gate-shut-told =
    { $who } took back their yes { WHEN($at) }. { $who } is not one of those whose answer is required, so I shut the gate: everyone but social services is out until you decide.
    Call { $who } and hear what holds. Then: `!case open gate { $code }`, or register a new paper.
    { $other ->
        [1] Somebody else signed in the chat of { $who }. Does somebody else read the phone?
       *[0] {""}
    }

told-said-wrong =
    { $handle } writes that it was a mistake. I have let nobody in.
    Call { $handle } alone first. If it is so: { $restore ->
        [1] `!consent restore { $code } { $handle } alone` within seven days, and the same yes holds again. I then note that you spoke today.
       *[0] register a new paper with today's date.
    }

withdrawal-restored =
    The yes of { $who } holds again. The log says on which day you spoke alone.{ $certifier ->
        [1] {" "}The certifier is told.
       *[0] {""}
    }
    { $back ->
        [none] Nobody was let in by it.{ $gate ->
            [1] {" "}The gate is shut: `!case open gate { $code }`
           *[0] {" "}See the room: `!room { $code }`
        }
       *[some] Let in again: { $back }.
    }

refused-told =
    { $who } said no. Noted { WHEN($at) }.
    Taken out: { $out }. They have had one last message and their times are cancelled.
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

refusal-not-a-grantor = "{ $said }" is not one of those who answer. They are { $known }.
refusal-not-called-wrong = { $who } has not written wrong about the last thing they said, and nobody else can take away a no. What helps is a new paper.
refusal-restored-too-late = It is more than { $days } days since { $who } took their yes back. What helps is a new paper.
refusal-answer-before-paper = The answer is dated { DATE($signed) }, before the paper that was signed { DATE($paper) }. Correct the day and send it again.

refusal-void-what =
    { $said ->
        [none] What was wrong?
       *[other] I cannot find "{ $said }".
    } Write the paper's reference ({ $papers ->
        [none] there is no paper
       *[some] { $papers }
    }) or whose answer it is about: { $family }.

refusal-nothing-to-void = There is no answer of { $who } to void. See what there is: `!consent { $code }`
refusal-already-voided = { $named } is void already, and that is not taken back. Take down the right one: `!consent paper { $code } …`
refusal-own-words = { $who } took back their yes in their own words, and nobody else can change that. Call { $who }. What helps is a new paper.
refusal-paper-ended = The paper held through { DATE($through) } and has run out. A new one is needed.
refusal-nothing-to-renew = There is no consent to renew. Register the paper with `!consent paper { $code }`
refusal-evaluated-in-the-future = The evaluation, { DATE($evaluated) }, lies ahead. Do it first, then send the paper.
refusal-evaluated-before-signed = The evaluation, { DATE($evaluated) }, is older than the paper to renew, which was signed { DATE($signed) }. Write the day of the latest one.
refusal-renewal-without-reference = Where does the paper lie? Write the registry number or the place in the archive after the day and send again.
refusal-no-paper = There is no paper to answer. Register it first. The form: `!template consent { $code }`
refusal-consent-incomplete = Yes is missing from { $missing }. When it is on paper: `!consent answer { $code } { FIRST($missing) } yes`
refusal-draft-stays-draft = It is a draft and lets nobody in. Register the signed paper with its reference.

consent-outdone =
    Your yes to the card is noted, but the paper does not hold: the one of { DATE($before) } was signed later and goes first.
    See what is missing: `!consent missing { $code }`

consent-confirmed =
    The consent holds { $later ->
        [1] from { DATE($starts) }
       *[0] now
    }, through { DATE($through) }.
    { $joining ->
        [none] Nobody new is invited.
       *[some] { $later ->
            [1] Then I invite { $joining }.
           *[0] I invite { $joining }.
        }
    }
    { $outside ->
        [none] {""}
       *[some] Not in:
        { LINES($outside) }
    }
    { $gate ->
        [1] The gate is shut. Open it: `!case open gate { $code }`
       *[0] {""}
    }

consent-answered =
    The answer is noted. The paper holds { DATE($starts) }–{ DATE($through) }.
    There is a yes from { $yes }.
    { $stays ->
        [none] {""}
       *[some] { LINES($stays) }
    }
    { $outside ->
        [none] {""}
       *[some] Not in:
        { LINES($outside) }
    }

consent-draft =
    The paper stays a draft: { $why }.
    Nobody is let in on a draft. Register the paper again when that is in place: `!consent paper { $code } …`

consent-incomplete =
    { $heard ->
        [answer] The answer is registered. Nobody is let in by it.
       *[paper] The paper is registered but not complete. Nobody is let in yet.
    }
    { $refused ->
        [none] {""}
       *[some] Said NO: { $refused }.
    }
    { $withdrawn ->
        [none] {""}
       *[some] Took their yes back: { $withdrawn }.
    }
    { $closed ->
        [0] {""}
       *[other] After that only a new paper counts, signed on a later day.
    }
    { $past ->
        [none] {""}
       *[some] { $past } is no longer a guardian. A yes from them does not count. What helps: a new paper without { $past }. The form: `!template consent { $code }`
    }
    { $missing ->
        [none] Nobody else is missing.
       *[some] Yes is missing from { $missing }. When the answer is on paper: `!consent answer { $code } { FIRST($missing) } yes`
    }

consent-spoken-yes =
    { $who } has said yes in speech. It does not count: a yes must be on paper.
    When it is signed: `!consent answer { $code } { $who } yes`

withdrawal-noted = It is done: { $who } has taken back their yes. Please call { $who } and say that it is done.

void-ask =
    { $paper ->
        [1] Is the paper { $named } to count as taken down by mistake? Then it no longer holds, and what it replaced does not come back.
       *[0] Is the last that stands about { $named } to count as taken down by mistake? Then { $named } stands as not asked until there is a new answer on paper.
    }
    Answer **yes, void { $named }** within five minutes.

box-taken-back =
    It is done: { $who } has taken back their own box. Nothing new about { $who } may stand in the plan. Nobody leaves the group by it.
    { $numbers ->
        [none] {""}
       *[some] About { $who } already: action { $numbers }. Go through them, and call { $who } if you can.
    }

gate-shut-no-told =
    { $who } said no. { $who } is not one of those whose answer is needed, but I shut the gate: everyone but social services is out until you decide.
    Call { $who } and hear what holds. Then: `!case open gate { $code }`, or answer the paper's card.
