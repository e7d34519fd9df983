### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-open = open | case open
also-open = new case
help-open = `!open` – opens a case
usage-open = `!open { $unit }` and on the lines below: `born 2011-05-14`, `decision assistance SN 2026/123`, `youth @youth:{ $home }`, `guardian1 phone`, `school @school:{ $home }`. The whole form: `!template open`
command-template-open = template open
also-template-open = template for open
help-template-open = `!template open` – the form for opening a case
usage-template-open = `!template open`. Copy, fill in and send.
command-case-show = case show | case
also-case-show = show case
help-case-show = `!case show { $code }` – how the case stands
usage-case-show = `!case show { $code }`
command-case-phase = case phase
help-case-phase = `!case phase { $code } active` – the next step
usage-case-phase = `!case phase { $code } active`. The phases are referred, consented, active and closed.
command-case-close = case close
also-case-close = close | end case | case end | close case
help-case-close = `!case close { $code }` – closes, after a question
usage-case-close = `!case close { $code }`. Then answer **yes, close { $code }**.
command-case-extract = case extract | extract
help-case-extract = `!case extract { $code }` – what I hold of the case, for the file
usage-case-extract = `!case extract { $code }`, or only what is about one person: `!case extract { $code } { $family }`. The archive is the file: you are the one who puts it there.

case-opened =
    { $code } is open. From social services: { $staff }.
    The family: { $family }. I write nothing to them until you say so. Like this: `!person greet { $code } ungdom`
    { $waiting ->
        [none] Nobody else is added yet. Add with `!actor add { $code } party=police @id`
       *[some] Waiting for consent: { $waiting }. They have been told nothing.
    }
    { $mail ->
        [none] {""}
       *[some] Mail is not open yet, so I cannot reach: { $mail }. Write phone or a Matrix id instead.
    }
    { $outside ->
        [1] The young person is { $age }, and your model is for ages { $youngest } to { $oldest }. The case is open all the same. Is the birth date right?
       *[0] {""}
    }
    Next step: the paper with the consent. Get the form with `!template consent { $code }`

case-opened-told = { $code } is open. More in { $name }'s own chat with me.

case-shown =
    { $code } · { $phase } · decision { $decision }
    { $light }
    { $consent }
    In the case: { $people }.
    { $deputy ->
        [none] {""}
       *[some] { $deputy }
    }
    { $inside ->
        [none] {""}
       *[some] In the room just now: { $inside }.
    }
    { $invited ->
        [none] {""}
       *[some] Invited, and not in yet: { $invited }.
    }
    { $outside ->
        [none] Nobody waits outside.
       *[some] Outside:
        { LINES($outside) }
    }
    { $missing ->
        [none] {""}
       *[some] Incomplete group: no consent covers { $missing }.
    }
    { $unread ->
        [none] {""}
       *[some] Written, and nobody has read it:
        { LINES($unread) }
    }
    { $lead ->
        [none] {""}
       *[other] Lead contact: { $lead }.
    }
    { $meeting ->
        [none] No meeting is called.
       *[some] Next meeting: { $meeting }
    }
    { $actions ->
        [0] No open actions.
        [one] One open action.
       *[other] { $actions } open actions.
    }

line-light = It stands: { $light }{ $because ->
        [closed] {""}
        [set-back] , for I was given an old copy of my journal
        [gate] , for the gate is shut
        [waits] , for no consent holds. A paper waits
        [no-consent] , for no consent holds
        [adding] , for a question about one more who must say yes is open
        [incomplete] , for the group is not whole
        [ends] , for the consent ends { DATE($through) }
        [cadence] , for the next network meeting is not booked in time
        [late] , for { $late ->
            [one] an action is late
           *[other] { $late } actions are late
        }
       *[holds] , the consent holds through { DATE($through) }
    }.

no-deputy = The case has no deputy. If you are away for a day the alarms reach nobody: `!away`, or a colleague who writes `!case take over { $code }`

consent-holds-not =
    { $missing ->
        [none] No consent holds right now.
       *[some] No consent holds right now. Yes is missing from { $missing }.
    }

phase-moved = The case is now in the phase { $phase }.

case-close-ask =
    Shall the case be closed? Meetings to come are cancelled and everyone but social services is taken out.
    Answer this within five minutes: **yes, close { $code }**

case-closed =
    { $code } is closed. Meetings are cancelled and the room is empty.
    { $afterwards ->
        [none] Nothing is agreed for the time after, so you do not get in touch.
       *[some] Agreed for the time after: { $afterwards }. Put it in your own calendar.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] For others this is agreed:
        { LINES($others_afterwards) }
    }

refusal-case-closed = The case is closed.
refusal-handle-twice = { $who } is there twice. Each stands on a line of their own.
refusal-unknown-part = I do not know "{ $said }". Write for example youth, guardian1, guardian2, police, school, guide, case-officer or deputy.
refusal-which-guardians = A guardian is written vh1 or vh2, so that no names are needed. I have changed { $said } and done nothing yet. Is it right like this? Send all of it:
refusal-open-incomplete = Something is missing: { $missing }. Nothing has been opened. Fill it in and send all of it:

refusal-same-youth =
    The young person seems to have an open case already: { $codes }. I have opened nothing.
    If it is the same one, go on there: { $mine ->
        [1] `!case show { FIRST($codes) }`
       *[0] `!case take over { FIRST($codes) }`
    }
    If it is a sibling, or there is to be one case more, send this:

refusal-not-the-same-youth = No open case about the same young person is called { $codes }, so I have opened nothing. Take that code off the line, and send all of it again.

refusal-other-unit = You open cases in { $unit }, not in "{ $said }".
refusal-no-decision = The decision is missing. Write a line: decision, and its reference.
refusal-no-youth = The young person is missing. Write a line: youth, and a Matrix id or phone.
refusal-no-guardian = A guardian is missing: the young person is under 18. Write a line: guardian1, and a Matrix id or phone.
refusal-unknown-phase = I do not know the phase "{ $said }". The phases are { $known }.

refusal-no-such-step = From { $here } there is no way there. { $steps ->
        [none] No step leads on from it.
       *[some] The next step can be { $steps }.
    }

refusal-consent-moves-it = That phase comes by itself when you answer **yes** to the card of the consent.
