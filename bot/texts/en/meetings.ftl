### Meetings. These texts may stand in the case room: nothing of who does not take part, and never why.

meeting-called =
    M{ $number } is called: { $kind }, { WHEN($start, $end) }{ $place ->
        [none] .
       *[other] , { $place }.
    }
    Everyone who is to come gets a call in their own chat. Answer it: **yes**, **no**, **maybe**, **late**, **sick** or **another time**.

meeting-moved =
    M{ $number } is moved to { WHEN($start, $end) }{ $place ->
        [none] .
       *[other] , { $place }.
    } Everyone is asked again.

meeting-cancel-ask =
    Shall M{ $number }, { WHEN($start, $end) }, be cancelled? Everyone who was called is told.
    Answer this within five minutes: **yes, cancel M{ $number }**

meeting-cancelled = M{ $number }, { WHEN($start, $end) }, is cancelled. Those who were called are told.
meeting-answered =
    { $answer ->
        [attendance-late] Thank you. You will be late for M{ $number }, { WHEN($start, $end) }.
        [attendance-sick] Thank you. You are ill and will not come to M{ $number }, { WHEN($start, $end) }. Get well soon.
        [attendance-other-time] Thank you. You want another time for M{ $number }, { WHEN($start, $end) }. The coordinator gets in touch.
       *[other] Thank you. You have answered { $answer } to M{ $number }, { WHEN($start, $end) }.
    }
meeting-answer-told =
    { $answer ->
        [attendance-late] { $who } will be late for M{ $number }, { WHEN($start, $end) }.
        [attendance-sick] { $who } is ill and will not come to M{ $number }, { WHEN($start, $end) }.
        [attendance-no] { $who } will not come to M{ $number }, { WHEN($start, $end) }.
        [attendance-other-time] { $who } wants another time for M{ $number }, { WHEN($start, $end) }. A new time: `!meeting move { $code } M{ $number }` and the time.
       *[other] { $who } has answered { $answer } to M{ $number }, { WHEN($start, $end) }.
    }

meeting-left-out =
    Not called to M{ $number }: { $who }. No consent covers them on { DAY($day) }.
    If a new consent comes in time I invite them by myself.

meeting-not-reached =
    I cannot reach these before M{ $number } ({ DAY($day) }): { $who }. Tell them in another way.
    { $ways ->
        [none] {""}
       *[some] { LINES($ways) }
    }

way-speak = It is silent to { $who }. Call first. If { $who } wants to hear from me again: `!case speak { $code } { $who }`
way-speak-all = It is silent to the whole family. When they may hear from me: `!case speak { $code }`
way-greet = When { $who } may hear from me: `!person greet { $code } { $who }`

meetings-shown =
    { $meetings ->
        [none] No meetings are called. Call one with `!meeting call { $code } tue 15`
       *[some] Meetings to come:
        { ROWS($meetings) }
    }

line-meeting =
    M{ $number } · { WHEN($start, $end) }{ $place ->
        [none] {""}
       *[other] {" "}· { $place }
    }

line-answer = – { $who }: { $answer }
line-no-answer = – { $who }: has not answered yet

line-left-out = Not called to M{ $number }: { $people }.

left-out-not-then = { $who } is not called: the consent does not hold on that day. The form for a new paper: `!template consent { $code }`

left-out-told-nothing = { $who } is not called, for { $who } is told nothing.

left-out-silent-all = { $who } gets no messages now. When the family may hear from me: `!case speak { $code }`

left-out-silent = { $who } gets no messages now. Call first. Then: `!case speak { $code } { $who }`

left-out-not-greeted = { $who } has not heard from me yet. When it is time: `!person greet { $code } { $who }`

left-out-no-account = { $who } has no Matrix account: call. If there is one, write it last: `!person change { $code } { $who } @`

left-out-not-yet = { $who } is called as soon as it can be done.

invitation-call =
    You are called to M{ $number }, { WHEN($start, $end) }. Answer this message: **yes**, **no**, **maybe**, **late**, **sick** or **another time**.
    { $place ->
        [none] {""}
       *[other] Place: { $place }.
    }

invitation-new-time =
    M{ $number } is now { WHEN($start, $end) }. Answer this message, also if you have answered before: **yes**, **no**, **maybe**, **late**, **sick** or **another time**.
    { $place ->
        [none] {""}
       *[other] Place: { $place }.
    }

invitation-off = M{ $number }, { WHEN($start, $end) }, is cancelled.
invitation-taken-back = Your time { WHEN($start, $end) } is cancelled.
calendar-file-name = mote.ics
calendar-summary = Meeting

### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-meeting-call = meeting call
also-meeting-call = call meeting | new meeting | book meeting | schedule meeting | schedule | meeting schedule
help-meeting-call = `!meeting call { $code } tue 15 place=Townhall` – calls a meeting
usage-meeting-call = `!meeting call { $code } 8/12 15 1h30 place="Town hall, room 2" type=extra`. Without a length it is an hour, without a type a network meeting. If an interpreter is needed: interpreter=somali. A meeting for professionals directly before: pre=30.
command-meeting-move = meeting move
also-meeting-move = move meeting | change meeting | meeting change | reschedule | meeting reschedule
help-meeting-move = `!meeting move { $code } M3 wed 9` – moves a meeting
usage-meeting-move = `!meeting move { $code } M3 9/12 10 place=School`. Everyone is asked again. If someone who must be there is missing, add reason="…".
command-meeting-cancel = meeting cancel
also-meeting-cancel = cancel | meeting delete | cancel meeting
help-meeting-cancel = `!meeting cancel { $code } M3` – cancels, after a question
usage-meeting-cancel = `!meeting cancel { $code } M3`. Then answer **yes, cancel M3**.
command-meeting-answer = meeting answer
also-meeting-answer = answer to meeting
help-meeting-answer = `!meeting answer { $code } M1 { $family } yes` – what somebody has answered on the phone
usage-meeting-answer = `!meeting answer { $code } M1 { $family } yes`, or no, maybe, late, sick or another time. Several at once are fine, a line for each.
meeting-answer-entered = Noted: { $who } has answered { $answer } to M{ $number }, { WHEN($start, $end) }.
refusal-whose-answer = Who has answered what to M{ $number }? Write who and the answer, as in `!meeting answer { $code } M{ $number } vh1 yes`. The answer is yes, no, maybe, late, sick or another time.
read-out-call =
    You are invited to a meeting { WHEN($start, $end) }.{ $place ->
        [none] {""}
       *[other] {" "}The place is { $place }.
    } Can you come?
read-out-new-time =
    The meeting is now { WHEN($start, $end) }.{ $place ->
        [none] {""}
       *[other] {" "}The place is { $place }.
    } Can you come then?
command-meetings = meetings
also-meetings = show meetings
help-meetings = `!meetings { $code }` – meetings to come and what people have answered
usage-meetings = `!meetings { $code }`
refusal-no-such-meeting = I find no meeting M{ $number } to do anything with. The meetings: `!meetings { $code }`
refusal-not-called = { $who } is not called to M{ $number }. The meetings and who is called: `!meetings { $code }`
refusal-meeting-length = A meeting is at least one minute and at most twelve hours.
refusal-meeting-overlaps = That time does not work: M{ $number } is then, { WHEN($start, $end) }. Choose another time.
refusal-nothing-changed = M{ $number } has that time and place already.
refusal-unknown-kind = I do not know the kind of meeting "{ $said }". Write for example type=extra, type=individual or type=information.
refusal-no-consent-yet = Nobody outside social services can be called to { DAY($day) }: no consent covers them then. An information meeting with the family is fine: type=information. The coordinator sees what is missing with `!consent missing { $code }`
refusal-one-meeting = One meeting at a time, so I have done nothing. I read "{ $said }". Write one command for each meeting.
refusal-reason-not-needed = The group lacks nobody that day, so the reason is not needed and would not be kept. Copy it without:

meeting-last-before-end =
    On the agenda of M{ $number }, { WHEN($start) }: **Is the consent still right?** It ends { DATE($through) }, and this is the last meeting before then.
    Here is the new paper, filled in like the old one. Go through it at the meeting, change what you agree on, and type it in when it is signed. Put where it lies in the place of REFERENCE:

### How a meeting is closed. The answer may stand in the case room.

meeting-closed =
    M{ $number }, { WHEN($start, $end) }, is closed.
    { LINES($lines) }
meeting-closed-not-held =
    Noted: M{ $number }, { WHEN($start, $end) }, did not take place.
    { LINES($lines) }
line-closed-all = Everyone who was called was there.
line-closed-absent = Not there: { $who }.
line-closed-done = Done: action { $numbers }.
line-closed-moved = Action { $numbers } has a new date: { DAY($due) }.
line-closed-left = Stays as it was: action { $numbers }.
line-closed-next = The next meeting is M{ $number }, { WHEN($start, $end) }.
line-closed-no-next = No new meeting. The reason is noted.
line-closed-tell-youth = The young person was not there. Who tells them what you agreed, and when? The coordinator is reminded { DAY($day) }.

meeting-open-asked =
    Did M{ $number } take place, { WHEN($start, $end) }?
    If it did: `!meeting done { $code } M{ $number } rest stays, next yes`
    If somebody was missing: add except and who. If something is done or gets a new date: add, for example, 1 done, 3 move 15/1.{ $items ->
        [none] {""}
       *[some] {" "}This is promised:
        { LINES($items) }
    }
    If it did not: `!meeting done { $code } M{ $number } not held, next yes`
meeting-open-several = Did these meetings take place? Copy the line of each, and add who was missing and what is done.
line-meeting-open-several =
    { $code }, M{ $number }, { WHEN($start, $end) }.
    If it did: `!meeting done { $code } M{ $number } rest stays, next yes`
    If it did not: `!meeting done { $code } M{ $number } not held, next yes`

tell-youth-reminder = The young person was not at M{ $number }. Has somebody told them what you agreed?

refusal-no-meeting-to-close = There is no meeting to close: none has begun, or all are closed. The meetings ahead: `!meetings { $code }`
refusal-which-to-close =
    Which meeting is it? Write its number behind the command, as in **M1**. These are not closed:
    { LINES($meetings) }
line-meeting-left = M{ $number }, { WHEN($start, $end) }
refusal-meeting-off = M{ $number } is cancelled, so there is nothing to close.
refusal-meeting-closed = M{ $number } is closed already.
refusal-meeting-not-begun = M{ $number } has not begun yet: it is { WHEN($start, $end) }. If it is not to be: `!meeting cancel { $code } M{ $number }`
refusal-not-reviewed =
    { $reviewed ->
        [0] What became of { $missing ->
            [one] action { $numbers }
           *[other] actions { $numbers }
        }?
       *[other] { $reviewed } of { $open } were gone through. What became of { $numbers }?
    } Write, for example, { FIRST($numbers) } done, { FIRST($numbers) } move 15/1 or { FIRST($numbers) } stays. Here is the line with the rest as it is:
refusal-without-next = When is the next meeting? **next yes** is { WHEN($start) }. Another time: next and the time. If there is none: next no reason="…". Here is the line with next yes:
refusal-no-next-why = Write why there is no new meeting, in reason="…":
refusal-next-is-called = The next meeting is called already: M{ $number }, { WHEN($start) }. Write the line without next. Another time: `!meeting move { $code } M{ $number }` and the time.
refusal-next-twice = The next meeting stands twice, last as "{ $said }". Write it once.
refusal-action-twice = Action { $numbers } stands twice. Write what became of it once.
refusal-unknown-participation = I do not understand "{ $said }". Write youth=large, small, alone, guide or not asked.
refusal-closing-unread = I do not understand "{ $said }", so I have done nothing. Write, for example, `!meeting done { $code } except school, 1 done, 3 move 15/1, rest stays, next yes`

command-meeting-done = meeting done | meeting close
also-meeting-done = close meeting | meeting closed | meeting over
help-meeting-done = `!meeting done { $code } rest stays, next yes` – closes the meeting
usage-meeting-done = `!meeting done { $code } except school, 1 done, 3 move 15/1, rest stays, next yes`. Everyone who was called counts as there, but those you name. Next yes calls the next meeting; a time may stand there too, or next no reason="…". If it was not held: write not held. How the young person took part: youth=large, small, alone, guide or not asked.

### Agenda, notes and minutes.

agenda-shown =
    Agenda of M{ $number }, { WHEN($start, $end) }
    { ROWS($lines) }
line-agenda-well = **1. What has gone well since last time?**
line-agenda-done = – done: { $number } · { $title }
line-agenda-plan = **2. The plan: done, a new date, or stays?**
line-agenda-voice-not-asked = **3. What does the young person want said?** Not asked yet. When somebody has asked: `!agenda { $code } asked lots 5/12`
line-agenda-voice = **3. What does the young person want said?** Asked by { $who }, { DAY($day) }.
line-agenda-consent = **4. Is the consent still right? Are these still needed?**
line-agenda-party = – { $party }
line-agenda-next-called = **5. The next meeting:** M{ $number }, { WHEN($start) }
line-agenda-next-proposed = **5. The next meeting:** { WHEN($start) } at the latest
line-agenda-next = **5. The next meeting**
line-agenda-tell = **6. Who tells the young person what you agreed, and when?**
youth-asked-noted = Noted before M{ $number }: the young person was asked by { $who }, { DAY($day) }.
refusal-no-meeting-at-hand = There is no meeting before you. Call one: `!meeting call { $code } tue 15`
refusal-asked-to-come = { DAY($day) } has not been yet. Write the day on which the young person was asked.
note-taken = Noted to M{ $number }. It comes into the minutes.
refusal-note-empty = Write what you want to note behind the command: `!note { $code } "…"`
refusal-note-too-long = A note has { $longest } characters at the most. Write several.

minutes-shown =
    Minutes, M{ $number }: { $kind }, { WHEN($start, $end) }
    { ROWS($lines) }
line-minutes-not-held = The meeting did not take place.
line-minutes-there = There: { $parties }
line-minutes-absent = Not there: { $parties }
line-minutes-youth = How the young person took part: { $part }
line-minutes-voice = The young person was asked before the meeting by { $party }, { DAY($day) }
line-minutes-added = New: { $number } · { $title } · { $party } · { DAY($due) }
line-minutes-done = Done: { $number } · { $title }
line-minutes-moved = New date: { $number } · { $title } · { DAY($due) }
line-minutes-left = Stays: { $number } · { $title } · { DAY($due) }
line-minutes-note = Note, { $party }: { $text }
line-minutes-next = The next meeting: { WHEN($start, $end) }
line-minutes-no-next = No new meeting: { $reason }
participation-large = in the large group
participation-small = in a small group
participation-alone = alone
participation-through-guide = through the guide
participation-not-asked = not asked
refusal-no-minutes = No meeting is closed yet. When one is over: `!meeting done { $code }`
refusal-minutes-open =
    { $begun ->
        [1] M{ $number } is not closed yet. Close it first: `!meeting done { $code } M{ $number } rest stays, next yes`
       *[0] M{ $number } has not begun yet.
    }

command-agenda = agenda
also-agenda = show agenda
help-agenda = `!agenda { $code }` – the agenda, built from the plan
usage-agenda = `!agenda { $code }`. When somebody has asked the young person what they want said: `!agenda { $code } asked lots 5/12`
command-note = note
also-note = take note
help-note = `!note { $code } "The homework help works"` – comes into the minutes
usage-note = `!note { $code } "The homework help works"`. Write no names. Social services read it in the minutes.
command-minutes = minutes
also-minutes = show minutes
help-minutes = `!minutes { $code } M3` – who was there and what was agreed
usage-minutes = `!minutes { $code } M3`. Without a number it is the meeting that was closed last. File it in the record.
### The cadence (R44): to the coordinator, and after a week to the whole unit with the code alone.

cadence-told =
    { $stage ->
        [warning] { $first ->
            [1] The first network meeting must be by { DATE($latest) }.
           *[0] The next network meeting must be by { DATE($latest) }. The last one was { DATE($after) }.
        }
       *[other] { $first ->
            [1] There has been no network meeting yet. The first should have been by { DATE($latest) }.
           *[0] It is { $days } days since the last network meeting. The next should have been by { DATE($latest) }.
        }
    }
    { $planned ->
        [none] None is booked.
       *[some] { LINES($planned) }
    }
    { $next ->
        [none] {""}
       *[other] Next free time: `!meeting call { $code } { $next }{ $place ->
            [none] {""}
           *[other] {" "}place="{ $place }"
        }`
    }
    { $late ->
        [1] This comes late.
       *[0] {""}
    }
    { $unwise ->
        [none] {""}
       *[some] { LINES($unwise) }
    }

cadence-planned = M{ $number } is booked, but not until { WHEN($start) }.
unwise-eve = The day after is a public holiday, so some may be off.
unwise-squeezed = It is a day between two free ones, so some may be off.
unwise-break = There is a school break or a pause then.

cadence-told-several = These need a new network meeting:

line-cadence-told = { $code }, by { DATE($latest) }{ $next ->
        [none] .
       *[other] : `!meeting call { $code } { $next }{ $place ->
            [none] {""}
           *[other] {" "}place="{ $place }"
        }`
    }

cadence-told-office = { $code } has no new network meeting booked. It should have been by { DATE($latest) }. The coordinator and the deputy have been told.

line-interpreter = – interpreter: { $language }
line-interpreter-later = Interpreter: { $language }. The coordinator is reminded { DAY($day) } to confirm the interpreter.
line-interpreter-now = Interpreter: { $language }. There are less than three days left: confirm the interpreter now.
interpreter-confirm = Confirm the interpreter ({ $language }) for M{ $number }, { WHEN($start) }.
refusal-interpreter-language = Write the language alone behind interpreter=, as in interpreter=somali. I read "{ $said }".

line-pre-meeting = A meeting before it for professionals: M{ $number }, { WHEN($start, $end) }. The family does not see it.
line-pre-moved = The meeting before it, M{ $number }, is moved to { WHEN($start, $end) }.
line-pre-off = The meeting before it, M{ $number }, { WHEN($start, $end) }, is cancelled too.
refusal-pre-meeting = Such a meeting goes before a network meeting and lasts four hours at the most. Write, for example, pre=30.

### Fixed time, breaks and the next meeting (R48)

command-meeting-again = meeting again | next meeting
help-meeting-again = `!meeting again { $code }` – the next network meeting, like the last, on the next free day
usage-meeting-again = `!meeting again { $code }`. As long as the last and at the same place. If someone who must be there is missing, add reason="…".
command-slot = slot | fixed time
help-slot = `!slot { $code } tuesday 15 biweekly` – a fixed time for the meetings
usage-slot = `!slot { $code } tuesday 15`, every week, or `!slot { $code } tuesday 15 biweekly from=8/12`. `!slot { $code } over` takes it away.
command-break = break
help-break = `!break { $code } 20/6-15/8 summer` – a school break, or a pause in the meetings
usage-break = `!break { $code } 20/6-15/8 summer`, twelve weeks at the most. Write the same days and over to take it away.
slot-set = Fixed time: { WEEKDAY($first) } at { CLOCK($first) }, { $weeks ->
        [1] every week
       *[other] every other week
    }. First time: { WHEN($first) }. When I propose a new network meeting it is at that time.
slot-ended = The fixed time is taken away. Meetings that are called already stand.
break-noted = Break from { DATE($first) } through { DATE($last) }. { $long ->
        [1] I propose no meetings then. If the next network meeting should have been by one of those days, it is by a week after the break instead.
       *[0] I say so if a meeting is proposed then.
    }
break-ended = The break from { DATE($first) } through { DATE($last) } is taken away.
refusal-slot-unreadable = What time? Write a weekday and an hour: `!slot { $code } tuesday 15`, or with biweekly last.
refusal-no-slot = There is no fixed time here to take away.
refusal-break-when = Which days? Write the first and the last: `!break { $code } 20/6-15/8 summer`
refusal-break-days = From { DATE($first) } to { DATE($last) } does not work: a break is twelve weeks at the most, and not over already.
refusal-no-such-break = No break is noted from { DATE($first) } through { DATE($last) }.
refusal-no-meeting-before = There is no network meeting here to go by. Call the first: `!meeting call { $code } tue 15`

meeting-reminder =
    Reminder: M{ $number } is { $today ->
        [1] today
       *[0] tomorrow
    }, { WHEN($start, $end) }. { $answered ->
        [1] Has something changed? Answer **no**, **late**, **sick** or **another time**.
       *[0] Can you come? Answer this: **yes**, **no**, **maybe**, **late**, **sick** or **another time**.
    }
    { $place ->
        [none] {""}
       *[other] Place: { $place }.
    }
