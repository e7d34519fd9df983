### The room: what may be spoken of there, who is in it, and when the group is not whole.

room-kinds-now =
    Hello! I am a program that calls people to meetings and reminds them. The coordinator here is { $name }, { $phone }.
    In this room you may speak of:
    { LINES($spoken) }
    { $others ->
        [none] {""}
       *[some] Not of { $others }. Take that up with each one who may know it.
    }
    What you yourself may tell, and be told: `!my consent`
    Name no other young people here, and nobody else outside the family. Police who hear of a crime must usually act on it.
    What you can write here: `!help`

room-less-told =
    These are not in the room, for they may know less than what you speak of there:
    { LINES($people) }
    Meetings and tasks reach them in their own chat. See the room: `!room { $code }`

line-less =
    { $kinds ->
        [none] { $who } (is let in when you choose again what may be said: `!room { $code } kinds=`)
       *[some] { $who } (lacks { $kinds })
    }

group-incomplete-told =
    The group is incomplete: no consent covers { $lacking }. You may go on, but write why when you call: `!meeting call { $code }` with `reason="…"`

actor-apart =
    { $who } is added, and is not in the room:
    { LINES($waiting) }
    Calls and tasks come in { $who }'s own chat.

room-shown =
    { $kinds ->
        [none] Nothing may be spoken of in the room with anyone outside social services.
       *[some] In the room you may speak of: { $kinds }.
    }
    { $inside ->
        [none] Nobody is there right now.
       *[some] There right now: { $inside }.
    }
    { $away ->
        [none] {""}
       *[some] May be there, but are not:
        { LINES($away) }
    }
    { $less ->
        [none] {""}
       *[some] May know less than that, and have their meetings and tasks in a chat of their own:
        { LINES($less) }
    }
    { $outside ->
        [none] {""}
       *[some] Outside:
        { LINES($outside) }
    }
    { $missing ->
        [none] {""}
       *[some] Incomplete group: no consent covers { $missing }.
    }

room-kinds-ask =
    Should you speak of { $kinds } in the room? Then these may not be in it: { $out }.
    { $joining ->
        [none] Nobody new comes in.
       *[some] These are let in: { $joining }.
    }
    Answer within five minutes: **yes room { $code }**

room-kinds-set =
    In the room you may now speak of { $kinds }, as long as consent covers it.
    { $joining ->
        [none] Nobody new comes in.
       *[some] These are let in: { $joining }.
    }

room-let-in-ask =
    Should { $who } come into the room? { $who } sees and is seen by: { $sees }.
    { $kinds ->
        [none] Nothing may be spoken of there with anyone outside social services.
       *[some] Spoken of there: { $kinds }. { $who } can read everything written from then on.
    }
    Answer within thirty minutes: **yes { $who } { $code }**

room-let-in = { $who } is being asked into the room. If you regret it: `!room release { $code } { $who }`
room-let-out = { $who } is not in the room any more. Everything else goes on in a chat of their own.

room-answer-noted =
    Noted: { $who } says { $answer } to sharing the room.
    { $out ->
        [none] {""}
       *[some] Not in the room any more: { $out }.
    }

family-let-in = Hi! You will be asked into a chat with several people. { $name } has arranged it. You choose yourself if you want to go in. Want to talk first? Answer **call**.
lead-named = { $who } is the lead contact from now on. Nobody else is.
lead-yours = You are the lead contact from now on: it is you the young person turns to.
lead-no-more = { $who } is the lead contact from now on. You no longer are.

contact-request =
    Words to send to { THE($party) }:
    Hello! We at { $unit } need a contact person with you in case { $code }. Please get in touch with { $name }, { $phone }, and I will tell you how it is done.
    When you know who: `!actor add { $code } party={ $party } @id`

mandatory-set = These must be in the group: { $parties }.
reservation-noted = The promise of { $who } is noted. { $who } may be in the room as long as consent covers it.
refusal-group-incomplete = The group is incomplete: no consent covers { $missing } on that day. Your model asks for a whole group at a network meeting. An information meeting is fine: `kind=information`
refusal-group-why = The group is incomplete: no consent covers { $missing } on that day. You can meet all the same. Write why, once is enough:
refusal-mandatory-by-model = Your model decides who must be there: { $parties }. It cannot be changed for one case.
refusal-lead-not-in = { $who } cannot be the lead contact: only somebody who takes part and is not of the family.
refusal-already-lead = { $who } is the lead contact already.
refusal-ask-before-consent = { THE($party) } may not be asked yet: no consent covers them today. See what is missing: `!consent missing { $code }`
refusal-not-civil = { $who } is bound to silence by their work already. A promise is needed only of a club, a coach or a church.
refusal-reservation-without-reference = Where does the signed promise of { $who } lie? Write it last: `reference="SN 2026/9"`
refusal-room-without-consent = No consent holds today, so nothing can be chosen. See what is missing: `!consent missing { $code }`
refusal-kinds-not-granted = Nobody may know { $kinds } today. What can be chosen: { $known }.
refusal-room-family-only = { $who } is not of the family. Others come in by consent.
refusal-already-let-in = { $who } is let in already. Out again: `!room release { $code } { $who }`
refusal-not-let-in = { $who } is not let into the room.
refusal-let-in-not-reached = { $who } cannot be let in: I may not write to { $who }, or do not reach them in Matrix.
refusal-let-in-keys-changed = { $who } has a new phone or app (or somebody else uses the account) and cannot be let in until that is checked. Call them and compare the fingerprint: `!person trust { $code } { $who }`
refusal-let-in-gate-shut = The gate is shut, so nobody is let in. Open it with `!case open gate { $code }`
refusal-let-in-youth-said-no = The young person has said no to it. If they change their mind: `!room answer { $code } ungdom yes`
refusal-let-in-guardian-not-asked = { $guardians } share the room only if each has said yes to it. Ask them, and write for each: `!room answer { $code } { FIRST($guardians) } yes`
help-actor-reserve = `!actor reservation { $code } forening reference="SN 2026/9"` – a club, coach or church has signed to keep silent
usage-actor-reserve = `!actor reservation { $code } forening reference="SN 2026/9"`. Without it they are called to meetings and are not in the room.
help-lead = `!lead { $code } lots` – whom the young person turns to
usage-lead = `!lead { $code } lots`. One at a time.
help-contact-request = `!ask { $code } polis` – words to ask for a contact person
usage-contact-request = `!ask { $code } polis`. Only when consent covers them, and only with the case's code.
help-room = `!room { $code }` – who is in and what may be said
usage-room = `!room { $code }`, or choose what may be said: `!room { $code } kinds=basics,plan`
help-room-admit = `!room admit { $code } { $family }` – one of the family into the room, after a question
usage-room-admit = `!room admit { $code } { $family }`. Then answer **yes**.
help-room-release = `!room release { $code } { $family }` – out of the room, at once
usage-room-release = `!room release { $code } { $family }`. It happens at once, without a question.
help-room-answer = `!room answer { $code } { $family } yes` – what one of the family says of sharing the room
usage-room-answer = `!room answer { $code } { $family } yes`, or no. A no takes effect at once.
help-room-mandatory = `!room require { $code } police school` – whom the group must have
usage-room-mandatory = `!room require { $code } police school`. Only if your model leaves it to the case.

### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-case-gate = case open gate | case open the gate
help-case-gate = `!case open gate { $code }` – lets in again after a stop
usage-case-gate = `!case open gate { $code }`. Those whom a consent covers are let in.
command-room = room | room show
also-room = show room
command-room-admit = room admit
command-room-release = room release
also-room-release = release
command-room-answer = room answer
command-room-mandatory = room require
gate-opened = The gate is open again. Those whom a consent covers are let in.
refusal-gate-not-shut = The gate is not shut.
nobody-reads = Nobody reads here any more. Call { $name } { $phone }. Are you in danger? Call 112.
