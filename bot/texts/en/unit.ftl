### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-case-take-over = case take over | take over
also-case-take-over = taking over
help-case-take-over = `!case take over { $code }` – you become coordinator of a case of the unit
usage-case-take-over = `!case take over { $code }`. The coordinator before you becomes deputy and is told. It is also said in the coordination room.
command-away = away
also-away = absent | i am away
help-away = `!away 1/7–5/8 deputy=@id` – somebody else has your cases meanwhile
usage-away = `!away 1/7–5/8 deputy=@id`. The colleague is one of the unit. From the first day the alarms reach them too, and they may do what you may. Write it again to change it.
command-away-end = away over | back
also-away-end = i am back
help-away-end = `!away over` – you are back, and your stand-in is out at once
usage-away-end = `!away over`. It works before the absence has begun too. Someone who had a part in the case before has it again.
command-today = today | overview
also-today = what is waiting | what needs me
help-today = `!today` – what needs you now
usage-today = `!today`. Everything that waits for you, in all your cases, the most urgent first, with what you can answer. `!overview` is the same.
today-nothing = Nothing is waiting for you right now. The unit's cases: `!cases`
today-shown =
    { $count ->
        [one] One thing is waiting for you:
       *[other] { $count } things are waiting for you:
    }
    { LINES($needs) }
    { $more ->
        [0] {""}
       *[other] And { $more } more. Do these first, and write `!today` again.
    }
line-today-danger = { $code }: { $who } wrote something { WHEN($at) } that may be danger. Call today.
line-today-set-back = { $code }: no consent holds, for the journal is an older copy. Ask those who have answered whether anything has changed, and then write `{ $help }`
line-today-gate = { $code }: the gate is shut, so only social services are in the room. When that is sorted out: `{ $help }`
line-today-wish = { $code }: { $who } may not want somebody in the group. Call today.
line-today-keys = { $code }: { $who } has a new phone or app (or somebody else uses the account). Call and compare the fingerprint. If it is right: `{ $help }`
line-today-adding = { $code }: is { $who } to be added? Answer **add**, **yes { $code }** or **no**.
line-today-card = { $code }: everyone has said yes to the paper. See the card and answer: `{ $help }`
line-today-unread = { $code }: { $who } wrote something { WHEN($at) } that I did not understand. Call.
line-today-consent = { $code }: no consent holds. See what is missing: `{ $help }`
line-today-late = { $code }: action { $number }, { $title }{ $who ->
        [none] {""}
       *[some] {" "}({ $who })
    }, was due { DATE($day) }. Is it done? `{ $help }` If not, a new day: `{ $other }`
line-today-meeting = { $code }: M{ $number } is { WHEN($at) }.{ $who ->
        [none] {" "}Everyone has answered.
       *[some] {" "}Have not answered yet: { $who }.
    } See the meeting: `{ $help }`
line-today-ends = { $code }: the consent holds to the end of { DATE($day) }. The block for a new paper: `{ $help }`
line-today-greet = { $code }: I have not written to { $who } yet. When the time has come: `{ $help }`
command-cases = cases
also-cases = my cases | all cases
help-cases = `!cases` – the unit's cases
usage-cases = `!cases` shows ten at a time, those that need something first. The next page: `!cases 2`. One colour: `!cases red`
command-model-show = model show | model
help-model-show = `!model show` – the values you work by, and where they come from
usage-model-show = `!model show`, or another model: `!model show orebro`. The star marks what differs from the standard.
command-model-try = model try
help-model-try = `!model try orebro` – what another model would do, before anything changes
usage-model-try = `!model try orebro`. Shows for the unit's cases who would come or go. Nothing is changed.

cases-shown =
    { $cases ->
        [none] The unit has no cases. Open one with `!open`. The form is at `!template open`.
       *[some]
        The unit's cases:
        { LINES($cases) }
    }

cases-page =
    { $only ->
        [0] The unit has { $all } cases. Red: { $red }. Yellow: { $yellow }. Green: { $green }. Closed: { $closed }.
       *[1] Only { $light }: { $some } of the unit's { $all } cases.
    }
    { LINES($cases) }
    { $pages ->
        [1] {""}
       *[other] Page { $page } of { $pages }.
    }
    { $only ->
        [0] One colour at a time: `!cases red`
       *[1] All of them: `!cases`
    }
    { $more ->
        [0] {""}
       *[1] The next page:
    }

line-case = { $code } – { $light }{ $why ->
        [0] {""}
       *[1] { $because ->
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
        }
    }.

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
    { $kinds ->
        [none] Nothing may be spoken of in the room.
       *[some] In the room you speak of { $kinds }.
    }
    The whole of it: `!case show { $code }`

hand-over-several = You stand in for { $away } through { DATE($last) }. This is how the cases stand:

line-hand-over =
    { $code } is { $light }.{ $consent ->
        [none] {" "}No consent holds right now.
       *[some] {" "}{ $consent }
    } { $meeting ->
        [none] No meeting is called.
       *[some] { $meeting }
    } { $action ->
        [none] No open actions.
       *[some] { $action }
    } { $kinds ->
        [none] Nothing may be spoken of in the room.
       *[some] In the room you speak of { $kinds }.
    } All of it: `!case show { $code }`

stand-in-over-told = The days as stand-in for { $away } are over.
stand-in-over-told-several = The days as stand-in for { $away } are over in:
line-stand-in-over-told = { $code }

hand-over-meeting = Next meeting: { WHEN($start) }.
hand-over-action = The next action is due { DATE($due) }.
case-took-over = You are the coordinator now. How it stands: `!case show { $code }`
case-taken-over = { $code }: { $name } has taken it over.
case-taken-over-from-you = { $name } has taken the case over and is its coordinator from now on. You remain as deputy. Tell { $name } what needs to be handed over.

person-trusted =
    { $stays ->
        [0] { $who } has been checked and may come in again. The key that holds is `{ $fingerprint }`.
       *[other] { $who } has been checked and is out as before the account was shut out. The key that holds is `{ $fingerprint }`.
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

refusal-unknown-model = There is no working model called { $said }. There are: { $known }.
refusal-which-model = Which working model shall I try? There are: { $known }. For example `!model try { FIRST($known) }`
refusal-away-when = Which days? Write the first and the last, as in `!away 1/7–5/8 deputy=@id`
refusal-away-without-stand-in = Who has your cases meanwhile? Write the colleague's Matrix id last:
refusal-away-days = From { DATE($first) } to { DATE($last) } cannot be: the last day comes after the first, has not been yet, and is at most a year away. Correct it and send again.
refusal-not-away = No absence of yours is written down, so there is none to end. This is how to write one: `!away 1/7–5/8 deputy=@id`

refusal-stand-in-not-of-unit = { $said } is none of the unit's other coordinators. { $known ->
    [none] The unit has no other yet; the people who run the bot can add one.
   *[some] Choose among { $known }.
}

refusal-stand-in-has-a-part = That colleague has another part in { $codes } and cannot stand in for you there. Choose somebody else.
refusal-already-yours = You are the coordinator already. How it stands: `!case show { $code }`
refusal-bad-fingerprint = "{ $said }" is no fingerprint. It is 43 characters, which the app shows in groups of four. Copy all of it.
refusal-fingerprint-differs = That is not what the server shows: `{ $shown }`. I have done nothing. Do not let the account in. Out of everything: `!person block`
refusal-fingerprint-unknown = I have no fingerprint to confirm for { $who }. Ask { $who } to read theirs out and write it last in the command.
refusal-identity-holds = { $who } has the keys that I know, and is not blocked. There is nothing to confirm.
refusal-block-yourself = You cannot block yourself. Ask another coordinator, or the one who runs me.
refusal-nobody-of-yours = "{ $said }" has no part in any of the unit's cases.

account-moved =
    I have a new account. Nobody holds the door of the rooms from my old one any more. Ask everyone to leave them, and write nothing there.
    { LINES($lines) }
    I make new rooms and ask in those who are to be there.

left-behind-room = { $code }, the room of the case: { $who } are still there.
left-behind-chats = { $code }, chats of their own: { $who }.
left-behind-office = That goes for the old coordination room, and the chats with me.
