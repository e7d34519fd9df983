### Consent: the paper, the answers and the card. All of this stands in private chats only.

consent-card =
    { $code } · consent { DATE($starts) }–{ DATE($through) } · { $parties } · { $yes } said yes
    { $outdone ->
        [1] The paper of { DATE($before) } was signed later and goes first. A yes to this card lets nobody in.
       *[0] {""}
    }
    { $stays ->
        [none] {""}
       *[some] { LINES($stays) }
    }
    { $conflict ->
        [1] The answers differ: everyone has answered, and nothing is in common. A yes to the card lets nobody in.
       *[0] {""}
    }
    { $afterwards ->
        [none] {""}
       *[some] After the case: { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] After the case also:
        { LINES($others_afterwards) }
    }
    { $unheard ->
        [1] Nobody has noted that the child was heard. Type the paper again with one line more: `child heard YYYY-MM-DD`
       *[0] {""}
    }
    { $early ->
        [1] The paper names a later end, but by then the young person has had a birthday, and more or others must answer.
       *[0] {""}
    }
    { $gate ->
        [1] The gate is shut since before. Your yes opens it.
       *[0] {""}
    }
    { $joining ->
        [none] Nobody new is invited. Is it right? Answer: **yes { $code }**
       *[some] { $later ->
            [1] { $joining } will be invited when it begins, if you answer: **yes { $code }**
           *[0] { $joining } will be invited when you answer: **yes { $code }**
        }
    }

consent-card-left = Then the paper in { $code } waits. When it is right I show the card again: `!consent missing { $code }`
card-stays-out = { $kinds ->
        [none] Stays out: { $party }
       *[some] Is not told { $kinds }: { $party }
    }. { $who } said no or took a yes back { DATE($day) }, and this paper is not signed after that. What helps: a new paper that { $who } signs on a later day.
consent-outdone =
    Your yes to the card is noted, but the paper does not hold: the one of { DATE($before) } was signed later and goes first.
    See what is missing: `!consent missing`

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
    { $stays ->
        [none] {""}
       *[some] { LINES($stays) }
    }

consent-draft =
    The paper stays a draft: { $why }.
    Nobody is let in on a draft. Register the paper again when that is in place: `!consent paper …`

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
       *[some] { $past } is a guardian no more. No yes from there is taken down. What helps: a new paper without { $past }. The form: `!template consent { $code }`
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
    { $conflict ->
        [1] The answers differ: everyone has answered, and nothing is in common. So nothing may be shared.
       *[0] {""}
    }
    { $grid ->
        [none] No party is named yet. The form for a paper: `!template consent`
       *[some] { ROWS($grid) }
    }
    { $afterwards ->
        [none] {""}
       *[some] After the case: { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] After the case also:
        { LINES($others_afterwards) }
    }
    { $alone ->
        [none] {""}
       *[some] Answered alone: { $alone }.
    }
    { $until }
    { $paper }
    { $waits }

grid-party = **{ $party }**: { $kinds ->
        [none] nothing may be shared
       *[some] { $kinds }
    }
grid-answer =
    – { $who }: { $standing }{ $less ->
        [none] {""}
       *[some] , but not { $less }
    }
line-standing = { $who }: { $standing }
line-consent-until = Holds through { DATE($through) }.
line-paper = The paper: { $reference }, signed { DATE($signed) }.
line-paper-ended = The paper { $reference } held through { DATE($through) }.
line-paper-draft = A draft of { DATE($signed) }: it lets nobody in until it says where the paper lies.
line-paper-lacks = A new paper, { $reference }, { DATE($starts) }–{ DATE($through) }: it is not enough, a yes is missing from { $missing }.
line-paper-card = A new paper, { $reference }, { DATE($starts) }–{ DATE($through) }: it waits for your yes to the card.
line-paper-later = A new paper, { $reference }: it begins { DATE($starts) }, through { DATE($through) }.

consent-missing =
    { $missing ->
        [none] Nobody's yes is missing.
       *[some] Yes is missing from:
        { LINES($missing) }
    }
    { $outside ->
        [none] Nobody waits outside.
       *[some] Waiting outside:
        { LINES($outside) }
    }
    { $past ->
        [none] {""}
       *[some] { $past } is a guardian no more. No yes from there is taken down. What helps: a new paper without { $past }. The form: `!template consent { $code }`
    }
    { $help ->
        [nothing] {""}
        [certifier] First the certifier must answer yes to the exception.
        [answer] What helps: a signed yes on the paper. Then, one at a time:
        [later-paper] What helps: a new paper, signed tomorrow or later, for the no counts first on the same day. Change the day, add where the paper lies, and change what is not right:
       *[paper] What helps: a signed paper. Add where it lies after the date, and change what is not right:
    }

consent-why =
    { $inside ->
        [named] **{ $who }** takes part, named by social services. No consent is needed for that.
        [covered] **{ $who }** takes part.
       *[out] **{ $who }** is not in the room: { $why }.
    }
    { $until }
    { $answers ->
        [none] {""}
       *[some] What they have answered about that party:
        { LINES($answers) }
    }
    { $alone ->
        [none] {""}
       *[some] Answered alone: { $alone }.
    }
    { $paper }
    { $changes ->
        [none] {""}
       *[some] This would change it:
        { LINES($changes) }
    }
why-until = As the answers stand the party may know things through { DATE($through) }.

change-family = nothing has to: the family have chats of their own with me. Into the room { $who } comes only by `!room admit { $who }`
change-reopen = the case is closed
change-let-in = { $who } was taken out and comes back by the coordinator's word: { $staff ->
        [1] `!person add`, the role and the Matrix id
       *[0] `!actor add { $code } { $who }`
    }
change-trust = the account is shut out. When it is safe again: `!person trust { $code } { $who }`
change-matrix = { $who } gets a Matrix account and is added with it: `!actor add`
change-gate = the coordinator opens the gate: `!case open gate`
change-paper = a signed paper is registered. The form: `!template consent`
change-named = a new paper names the party. The form: `!template consent`
change-ask = a yes on paper from { $people }
change-past = { $people } is a guardian no more: a new paper without { $people }. The form: `!template consent { $code }`
change-new-yes = { $people } said no or took a yes back. What counts is a new paper, signed on a later day
change-card = all have said yes: the coordinator answers yes to the paper's card
change-later = the paper begins { DATE($day) }
change-common = the answers have nothing in common about that party: a new paper is needed
change-kinds =
    { $kinds ->
        [none] the coordinator changes what may be spoken of in the room
       *[some] a new paper lets the party know { $kinds } too, or it is not spoken of in the room
    }
change-civil = the coordinator notes a reservation, with the reference of the decision
change-other = { $why }

outside-family = { $who } ({ $why })
outside-reopen = { $who } ({ $why })
outside-let-in = { $who } ({ $why }): back with { $staff ->
        [1] `!person add`, the role and the Matrix id
       *[0] `!actor add { $code } { $who }`
    }
outside-trust = { $who } (the account is shut out): when it is safe again `!person trust { $code } { $who }`
outside-matrix = { $who } ({ $why })
outside-gate = { $who } ({ $why }): opened by `!case open gate`
outside-paper = { $who } ({ $why }): no paper holds today
outside-named = { $who } ({ $why }): no paper names the party
outside-ask = { $who } ({ $why }): yes is missing from { $people }
outside-past = { $who } ({ $why }): { $people } is a guardian no more. A new paper: `!template consent { $code }`
outside-new-yes = { $who } ({ $why }): a no, or a yes taken back, from { $people }
outside-card = { $who } ({ $why }): the card has not been answered
outside-later = { $who } ({ $why }): the paper holds from { DATE($day) }
outside-common = { $who } ({ $why }): the answers have nothing in common
outside-kinds =
    { $who } ({ $why }{ $kinds ->
        [none] {""}
       *[some] : { $kinds }
    })
outside-civil = { $who } ({ $why })
outside-other = { $who } ({ $why })

withdrawal-taken-down =
    It is done: { $who } has taken back their yes. It is about: { $parties }{ $category ->
        [none] {""}
       *[other] {" "}({ $category })
    }.
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
    • Call { $who } and say that it is done.
    • Is it safe at home?
    • Who tells the others?
    • Is this part of a sentence?
withdrawal-noted = It is done: { $who } has taken back their yes. Please call { $who } and say that it is done.

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
renewal-block =
    !consent renew paper { $code } { $dated ->
        [1] { $day }
       *[0] DATE
    } REFERENCE
    evaluated { $dated ->
        [1] { $day }
       *[0] DATE
    }
    yes { $family }
    { ROWS($grants) }
    from { $starts }
    through { $until }
renewal-line = { $party }: { $kinds }
renewal-afterwards = afterwards { $party }: { $word }, { $kinds }

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
    }. I know the month alone. From that day no paper that began before it holds, and everyone else leaves the group unless there is a new one. Until the month is over a new paper needs both the young person's and the guardians' yes, with `from { $starts }` on a line of its own. If you know the day: `!person born { $code } { $born }-DD`
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
    Which day was the young person born? In { $code } the month stands alone: { $born }. The day decides who is to answer, at the earliest from { DATE($limit) }, in { $days } { $days ->
        [one] day
       *[other] days
    }. Without it I count what ends from the first day of the month and what begins from its last. When you know: `!person born { $code } { $born }-DD`
last-words-noted =
    { $agreed ->
        [1] Noted: the young person says yes. { $who } gets a last text on the day the young person comes of age, at eight. To change it: the same command with no.
       *[0] Noted: the young person says no. { $who } gets nothing that day.
    }
birth-date-set =
    The young person in { $code } was born { $born }. Nobody is let in by it.
    { $out ->
        [none] Nobody had to leave the group.
       *[some] No longer taking part: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Without an owner: action { $numbers }.
    }
    Who is to answer now: `!consent missing { $code }`
meeting-last-before-end =
    On the agenda of M{ $number }, { WHEN($start) }: **Is the consent still right?** It ends { DATE($through) }, and this is the last meeting before then.
    Here is the new paper, filled in like the old one. Go through it at the meeting, change what you agree on, and type it in when it is signed. Put where it lies in the place of REFERENCE:

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

voided =
    { $named } was taken down by mistake and no longer counts.
    { $out ->
        [none] Nobody had to leave the group.
       *[some] No longer in: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Without an owner: action { $numbers }.
    }
    { $paper ->
        [1] What helps: the right paper, with `!consent paper …`
       *[0] What helps: an answer on paper, with `!consent answer { $named } …`
    }

### Exceptions and the assessment of maturity.

gate-shut-no-told =
    { $who } said no. { $who } is not one of those whose answer is needed, but I shut the gate: everyone but social services is out until you decide.
    Call { $who } and hear what holds. Then: `!case open the gate`, or answer the paper's card.

maturity-noted = Noted: maturity assessed { DATE($assessed) }, { $reference }. It counts on papers that are confirmed from now on.

### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help
### (help-), and written out whole (usage-).

command-template-consent = template consent
also-template-consent = template for consent
help-template-consent = `!template consent { $code }` – the form for a signed paper
usage-template-consent = `!template consent { $code }`. Copy, fill in and send.

command-consent-paper = consent paper
help-consent-paper = `!consent paper { $code }` – registers a signed paper
usage-consent-paper = `!consent paper { $code } { $today } SN 2026/123:4` and on the lines below: `yes ungdom vh1 vh2`, `school: basics, attendance`, `police: basics, plan`, `through YYYY-MM-DD`. A box about a parent's own matters: `family vh1: SN 1`, or a sibling's, who has no part in the case: `family sibling1: SN 2`. A yes to a part of it: `yes vh1: school attendance`. Which text was read: `form 2026-1 english`. That a child under twelve was heard: `child heard YYYY-MM-DD`. Who answered without the others in the room: `alone ungdom`. The whole form: `!template consent`

command-consent-renew = consent renew paper | consent renew
help-consent-renew = `!consent renew paper { $code }` – a new paper goes on where the old one ends
usage-consent-renew = `!consent renew paper { $code } { $today } SN 2026/123:4` and on the lines below what stands on the paper, as in `!consent paper`, and one line more: `evaluated { $today }`. Without `from` it holds from the day after the old one.

command-consent-answer = consent answer
also-consent-answer = answer consent
help-consent-answer = `!consent answer { $code } { $family } no` – someone's answer afterwards
usage-consent-answer = `!consent answer { $code } { $family } yes { $today }`, or `!consent answer { $code } { $family } no spoken`. A yes must be on paper. `alone` may stand last, if the others were not there. Several answers: one line for each.

command-consent-grid = consent | consent grid
help-consent-grid = `!consent { $code }` – who has said what, and what holds
usage-consent-grid = `!consent { $code }`

command-consent-missing = consent missing
also-consent-missing = what is missing | missing
help-consent-missing = `!consent missing { $code }` – whose yes is missing
usage-consent-missing = `!consent missing { $code }`

command-consent-history = consent history
help-consent-history = `!consent history { $code }` – everything said of consent, in order
usage-consent-history = `!consent history { $code }`

command-consent-receipt = consent receipt | receipt
help-consent-receipt = `!consent receipt { $code } { $family }` – the receipt to hand over
usage-consent-receipt = `!consent receipt { $code } { $family } language=sv`. When it is handed over: answer yes to the question, or `!consent receipt { $code } { $family } handed`

command-shared-otherwise = shared
help-shared-otherwise = `!shared { $code } dnr=…` – shared on another ground than consent; opens nothing
usage-shared-otherwise = `!shared { $code } dnr=SN-2026/9 party=police`. It stands in the history and the log. Nobody is let in by it.

command-consent-why = consent why | why
help-consent-why = `!consent why { $code } { $actor }` – why someone is in or out
usage-consent-why = `!consent why { $code } { $actor }`. Which paper it rests on, what each has answered, and what would change it.

command-consent-withdraw = consent withdraw
also-consent-withdraw = withdraw | revoke | consent revoke
help-consent-withdraw = `!consent withdraw { $code } { $family }` – someone takes back their yes, at once
usage-consent-withdraw = `!consent withdraw { $code } { $family }`, or one party only: `!consent withdraw { $code } { $family } party=police`. One kind of information only: `kinds=substance`. It happens directly, without a question. Several parties: `party=polis,skola`. Several people: one line for each.

command-consent-restore = consent restore
help-consent-restore = `!consent restore { $code } { $family } alone` – it was a mistake, said the one who took back a yes
usage-consent-restore = `!consent restore { $code } { $family } alone`, when they have written wrong themselves and you have called. Within seven days.

command-consent-stands = consent stands
help-consent-stands = `!consent stands { $code }` – says that the papers hold as before, when I was given an old copy of my journal
usage-consent-stands = `!consent stands { $code }`, when you have looked through the case. Those whom the papers cover are let in again.

command-consent-void = consent void
help-consent-void = `!consent void { $code } { $family }` – something was taken down by mistake; only takes away
usage-consent-void = `!consent void { $code } { $family }`, or the paper's reference instead of { $family }, or an exception: `!consent void { $code } vh_forhindrad vh1`. Then answer yes, void and the same again.
