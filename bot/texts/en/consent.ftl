### Consent: the paper, the answers and the card. All of this stands in private chats only.

consent-card =
    { $code } · consent { DATE($starts) }–{ DATE($through) } · { $parties } · { $yes } said yes · { $joining ->
        [none] nobody new is invited.
       *[some] { $later ->
            [1] { $joining } will be invited when it begins.
           *[0] { $joining } will be invited when you answer yes.
        }
    }
    { $gate ->
        [1] The gate is shut since before. Your yes opens it.
       *[0] Is it right? Answer **yes** to this message.
    }

consent-card-left = Then the paper waits. Answer yes to the card when it is right.
consent-confirmed =
    The consent holds { $later ->
        [1] from { DATE($starts) }
       *[0] now
    }, through { DATE($through) }.
    { $joining ->
        [none] Nobody new is let in.
       *[some] { $gate ->
            [1] The gate is shut, so nobody is let in yet. Open it with `!case open gate`
           *[0] { $later ->
                [1] Then these are let in: { $joining }.
               *[0] I am inviting { $joining }.
            }
        }
    }

consent-answered =
    The answer is noted. The paper holds { DATE($starts) }–{ DATE($through) }.
    There is a yes from { $yes }.

consent-draft =
    The paper stays a draft: { $why }.
    Nobody is let in on a draft. Register the paper again when that is in place: `!consent paper …`

consent-incomplete =
    The paper is registered but not complete. Nobody is let in yet.
    { $refused ->
        [none] {""}
       *[some] Said NO: { $refused }.
    }
    { $missing ->
        [none] Nobody else is missing.
       *[some] Yes is missing from { $missing }. When the answer is on paper: `!consent answer { FIRST($missing) } yes`
    }

consent-spoken-yes =
    { $who } has said yes in speech. It does not count: a yes must be on paper.
    When it is signed: `!consent answer { $who } yes`

consent-grid =
    Consent right now
    { $gate ->
        [1] The gate is shut: only social services are in.
       *[0] {""}
    }
    { $people ->
        [none] Nobody has to answer yet.
       *[some] { LINES($people) }
    }
    { $shared ->
        [none] Nothing may be shared.
       *[some] This may be shared:
        { LINES($shared) }
    }
    { $until }
    { $paper }

line-standing = { $who }: { $standing }
line-shared = { $party }: { $kinds }
line-consent-until = Holds through { DATE($through) }.
line-paper = The paper: { $reference }, signed { DATE($signed) }.

consent-missing =
    { $missing ->
        [none] Nobody's yes is missing.
       *[some] Yes is missing from:
        { LINES($missing) }
        What helps: a signed paper. Then `!consent answer { $first } yes`
    }
    { $outside ->
        [none] Nobody waits outside.
       *[some] Waiting outside:
        { LINES($outside) }
    }

withdrawal-taken-down = It is done: { $who } has taken back their yes. Please call { $who } and say that it is done.
