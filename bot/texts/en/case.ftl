### The case, its people, and who takes part.

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
    Next step: the paper with the consent. Get the form with `!template consent`

case-shown =
    { $code } · { $phase } · decision { $decision }
    { $consent }
    In the case: { $people }.
    { $deputy ->
        [none] {""}
       *[some] { $deputy }
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

cases-shown =
    { $cases ->
        [none] The unit has no cases. Open one with `!open`. The form is at `!template open`.
       *[some]
        The unit's cases:
        { LINES($cases) }
    }

line-case = { $code } – { $light }
light-green = green
light-yellow = yellow
light-red = red
light-closed = closed

away-noted =
    From { DATE($first) } through { DATE($last) } { $deputy } has your cases{ $codes ->
        [none] . Right now you have none.
       *[some] : { $codes }.
    } If anything changes, write `!away` again. Back earlier: `!away over`
away-told-deputy =
    { $name } is away from { DATE($first) } through { DATE($last) } and you stand in{ $codes ->
        [none] .
       *[some] {" "}in { $codes }.
    } On the first day you get a line about each case. Not possible? Tell { $name } now.
away-told-office = { $name } is away from { DATE($first) } through { DATE($last) }. { $deputy } stands in.
away-over-noted =
    So you are back. { $codes ->
        [none] Nobody stood in for you in any case.
       *[some] Nobody stands in for you any more in { $codes }.
    }
away-over-told-deputy =
    { $name } is back, and you no longer stand in{ $codes ->
        [none] .
       *[some] {" "}in { $codes }.
    } Anything to hand over? Tell { $name }.
away-over-told-office = { $name } is back. Nobody stands in any more.
hand-over =
    { $code } is { $light }. You stand in for { $away } through { DATE($last) }.{ $consent ->
        [none] {" "}No consent holds right now.
       *[some] {" "}{ $consent }
    }
    { $meeting ->
        [none] No meeting is called.
       *[some] { $meeting }
    }
    { $action ->
        [none] No open actions.
       *[some] { $action }
    }
    The whole of it: `!case show { $code }`
hand-over-meeting = Next meeting: { WHEN($start) }.
hand-over-action = The next action is due { DATE($due) }.
no-deputy = The case has no deputy. If you are away for a day the alarms reach nobody: `!away`, or a colleague who writes `!case take over`
case-took-over = You are the coordinator of { $code } now. How it stands: `!case show { $code }`
case-taken-over = { $code }: { $name } has taken it over.
case-taken-over-from-you = { $name } has taken { $code } over and is its coordinator from now on. You remain as deputy. Tell { $name } what needs to be handed over.

consent-holds = Consent holds through { DATE($through) }.
consent-holds-not =
    { $missing ->
        [none] No consent holds right now.
       *[some] No consent holds right now. Yes is missing from { $missing }.
    }

line-actor = { $who } – { $party }

actors-shown =
    { $members ->
        [none] Nobody is in the room right now.
       *[some] In it right now:
        { LINES($members) }
    }
    { $away ->
        [none] {""}
       *[some] May be in it and are not there:
        { LINES($away) }
    }

actor-added = { $who } takes part from now and has been called to the meetings already set.
actor-waits-already =
    { $who } is in the case already and waits outside: { $waits }.
    When a consent holds again { $who } comes in without your doing anything. See what is missing: `!consent missing`
actor-waits =
    Added, and waits outside: { $waits }.
    Nothing has been sent there.
    See what is missing: `!consent missing`

person-greeted =
    The code for { $who } is { $code }. Write it on the paper that { $who } is given, and nowhere else.
    I ask { $who } for the code. Nothing more is sent there until it has come. It holds for { $days } days and five tries.
    Was it lost? Write the command again, and you get a new one.
person-rung = { $who } is reached by phone alone. You get the words for each thing here, and send them yourself. Answer done when it is.
pass-on = Call { $who }, or send this. Answer done to this when it is.
passed-on = Thank you. I have noted that { $who } has been told.
code-answered-told = { $who } has answered with the code on the paper. A greeting and the coming times are on their way.
code-ended-told =
    I write no more to { $who }: { $why }. Call, and check the paper and the Matrix id.
    A new code and another try: `!person greet { $code } { $who }`
person-added =
    { $who } is added to the family.{ $way ->
        [none] {" "}I send nothing there, and do not answer.
        [epost] {" "}Mail is not open yet, so I cannot reach { $who }. Another way: `!person add { $code } { $who } phone`
        [ring] {" "}When it is time: `!person greet { $code } { $who }`. Then you get the words, and call or write yourself.
       *[other] {" "}I write nothing there until you say so: `!person greet { $code } { $who }`
    }
person-back = { $who } is back and hears from me again. Times that are set are on their way.
person-way-changed = { $who } is now reached in the new way. I write nothing there until you say so.
silenced = From now on I send nothing to { $who }, not even a last message. What waited is withdrawn. Whoever takes back a yes is heard all the same. To speak again: { $one ->
        [1] `!case speak { $code } { $who }`
       *[0] `!case speak { $code }`
    }
spoken-to = Now the family hears from me again. Times that are new or changed are on their way.{ $still ->
        [none] {""}
       *[some] {" "}Wrote stop themselves: { $still }. Call first, and then write who: `!case speak { $code } { FIRST($still) }`
    }
information-off = From now on { $who } is told nothing by me, and gets no answer. What waited is withdrawn. If { $who } takes back a yes, it happens all the same.
information-on = { $who } hears from me again.
taken-out =
    { $who } is out. What has been read cannot be taken back.
    { $who } comes back only by your word: { $kind ->
        [family] `!person greet { $code } { $who }`
        [guardian] `!person greet { $code } { $who }`. A yes from { $who } is still needed. If { $who } never was a guardian by the population register: `!person remove { $code } { $who } register={ $day }`
        [actor] `!actor add { $code } { $who }`
       *[staff] `!person add`, the role and the Matrix id
    }
person-trusted =
    { $stays ->
        [0] { $who } has been checked and may come in again. The key that holds is { $fingerprint }
       *[other] { $who } has been checked and is out as before the account was shut out. The key that holds is { $fingerprint }
    }
person-blocked =
    { $who } is out of everything in the unit now, without any last message: the account may be in other hands.
    { $codes ->
        [none] The account had no part in any case.
       *[some] Cases: { $codes }. When the account is safe again: `!person trust { $who }`
    }
    { $family ->
        [none] {""}
       *[some] { LINES($family) }
    }
line-blocked-family = { $who } in { $code }: the chat is closed, and what is written there does not reach me. Call { $who }.
audit-shown =
    The log of { $code }. It says who and when, never what was written.
    { $earlier ->
        [0] {""}
       *[other] { $earlier } earlier lines are not shown.
    }
    { LINES($lines) }
audit-keys-shown =
    { $lines ->
        [none] Nobody has been given the key of any room of { $code } yet.
       *[some] These were given the keys of the rooms of { $code }. Whoever has a key can read what was sent with it.
        { LINES($lines) }
    }
    { $earlier ->
        [0] {""}
       *[other] { $earlier } earlier lines are not shown.
    }

taken-out-told =
    { $who } is out of the group: { $why }. They have had one last message. What they have read they keep.
    { $numbers ->
        [none] No actions were theirs.
       *[some] Without an owner now: action { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }

group-changed = The group has changed. The coordinator will be in touch.

phase-moved = The case is now in the phase { $phase }.
case-close-ask =
    Shall { $code } be closed? Meetings to come are cancelled and everyone but social services is taken out.
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
left-as-it-is = Then I leave it as it is: { $named }.

gate-opened = The gate is open again. Those whom a consent covers are let in.
gate-shut-told =
    { $who } took back their yes { WHEN($at) }. { $who } is not one of those whose answer is required, so I shut the gate: everyone but social services is out until you decide.
    Call { $who } and hear what holds. Then: `!case open gate`, or register a new paper.
    { $other ->
        [1] Somebody else signed in the chat of { $who }. Does somebody else read the phone?
       *[0] {""}
    }

told-wants-call = { $handle } would like to be called.
told-stop =
    { $handle } has written stop. I send nothing more there, and you have to arrange meetings in another way. Call { $handle }.
    Does { $handle } want to hear from me again: `!case speak { $code } { $handle }`
told-start = { $handle } wants to hear from me again, and does so now.
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
            [1] {" "}The gate is shut: `!case open gate`
           *[0] {" "}See the room: `!room`
        }
       *[some] Let in again: { $back }.
    }

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
    • Is this part of a sentence?

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
    • Is this part of a sentence?

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
    If the cooperation is to go on, a new paper is needed. The form: `!template consent`

birthday-told =
    { $adult ->
        [2] The young person may have turned { $age } today. I know the month alone.
       *[other] The young person has turned { $age }.
    }{ $late ->
        [1] {" "}This comes late.
       *[0] {""}
    } { $adult ->
        [1] From today only the young person says yes, on a paper of their own.
        [3] What was signed before today holds no longer. A paper that begins today needs the guardians' yes too, for the young person was born on the leap day. From tomorrow the young person's own is enough.
        [2] What was signed before today holds no longer. A new paper needs the guardians' yes too, until the month is over. If you know the day: `!person born`
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
    See whose yes is missing: `!consent missing`

model-taken-up-told =
    { $code } now follows the working model { $model }.
    { $out ->
        [none] Nobody had to go for it.
       *[some] Out of the group: { $out }. They have had one last message. What they have read they keep.
    }
    { $numbers ->
        [none] {""}
       *[some] Without an owner now: action { $numbers }.
    }
    { $outside ->
        [none] {""}
       *[some] Not in the room any more, but served on their own: { $outside }.
    }
    { $coming ->
        [none] {""}
       *[some] May be in the room now, for less is spoken of there: { $coming }.
    }
    What only this model allows begins with a new paper.
