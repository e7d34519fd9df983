### Actions and reminders.

action-added = Action { $number }: { $title } ({ $area }). Owner: { $owner }. Due { DAY($due) }.
action-yours = Action { $number } is yours: { $title } ({ $area }). Done by { DAY($due) }. When it is done: answer **done**. If it does not work out: **later 3d** or **cannot**.
actions-done = Done: action { $numbers }. Well done!
action-moved = Action { $number } has a new date: { DAY($due) }.
action-moved-told = { $who } has moved action { $number } to { DAY($due) }.
action-declined = The coordinator is told that you cannot do action { $numbers }. It stays yours until it is changed.
action-declined-told = { $who } cannot do action { $numbers }. Who takes over, or does it need a new date?
line-action = { $number } · { $title } ({ $area }) · { $owner } · { DAY($due) }
line-action-without-owner = { $number } · { $title } ({ $area }) · **without an owner** · { DAY($due) }

plan-shown =
    { $actions ->
        [none] Nothing is promised right now.
       *[some] This is promised:
        { LINES($actions) }
    }

mine-shown =
    { $actions ->
        [none] You have nothing open here.
       *[some] This you have promised:
        { LINES($actions) }
        Write `!action done { $code }` and the number when something is done.
    }

reminder-digest =
    { $late ->
        [1] This reminder comes late.
       *[0] Good morning!
    } This you have promised:
    { LINES($items) }
    Answer this: { $count ->
        [one] **done**, **later 3d** or **cannot**.
       *[other] **done**, **later 3d** or **cannot**, and the number ({ $numbers }).
    }

reminder-day-before =
    { $late ->
        [1] This reminder comes late.
       *[0] Tomorrow this is due.
    }
    { LINES($items) }
    Answer this: { $count ->
        [one] **done**, **later 3d** or **cannot**.
       *[other] **done**, **later 3d** or **cannot**, and the number ({ $numbers }).
    }

actions-yours = This is yours to do now:
line-action-yours = – { $code } · { $number } · { $title } ({ $area }) · { DAY($due) }
actions-yours-ends = When something is done: answer **done { $number } { $code }**. If it cannot be: **later 3d { $number } { $code }** or **cannot { $number } { $code }**.

reminder-digest-several =
    { $late ->
        [1] This reminder comes late.
       *[0] Good morning!
    } This you have promised:

reminder-day-before-several =
    { $late ->
        [1] This reminder comes late.
       *[0] Tomorrow this is due.
    }

line-reminder-several =
    { $code }:
    { LINES($items) }

reminder-several-ends = Answer with the number and the case: **done { FIRST($numbers) } { $code }**, **later 3d { FIRST($numbers) } { $code }** or **cannot { FIRST($numbers) } { $code }**.

overdue-told =
    { $count ->
        [one] An action should have been done:
       *[other] { $count } actions should have been done:
    }
    { LINES($items) }
    Move them with `!action move { $code }` and the number ({ $numbers }), or ask the owner.{ $late ->
        [1] {" "}This comes late.
       *[0] {""}
    }

overdue-several = These actions should have been done. Move them, or ask the owner.

line-overdue-several =
    { $code }: `!action move { $code }` and the number ({ $numbers })
    { LINES($items) }

reminder-too-late =
    This reminder to { $who } is more than a week old. I have not sent it, it comes to you instead:
    { LINES($items) }
    { $count ->
        [one] Ask { $who } about the action ({ $numbers }).
       *[other] Ask { $who } about the actions ({ $numbers }).
    }

reminder-kept-back = Action { $numbers } belongs to { $who }, who may no longer know such things. I have not reminded them. Let somebody else own it, or ring { $who }.

### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-plan = plan | plan show
also-plan = show plan
help-plan = `!plan { $code }` – what is promised
usage-plan = `!plan { $code }`
command-action-add = action add
also-action-add = action | new action
help-action-add = `!action add { $code } "…" area=school owner={ $actor } due=15/12` – a promise of the plan
usage-action-add = `!action add { $code } "Call the school" area=school owner={ $actor } due=15/12`. Each action has one owner and a date. If it concerns a parent's or a sibling's own matters: `about=vh1` or `about=sibling1`, who must have said yes themselves.
command-action-done = action done
also-action-done = done
help-action-done = `!action done { $code } 1 3` – it is done
usage-action-done = `!action done { $code } 1 3 5`. Or answer **done** to a reminder.
command-action-move = action move
also-action-move = action postpone | postpone action | action change | change action
help-action-move = `!action move { $code } 3 15/12` – a new date
usage-action-move = `!action move { $code } 3 15/12`
command-mine = mine
help-mine = `!mine { $code }` – what you have promised
usage-mine = `!mine { $code }`
refusal-action-incomplete = An action needs an owner and a date. Missing: { $missing }. Copy and change:
refusal-action-without-title = What is to be done? Write it in quotation marks.
refusal-title-too-long = The text is too long. At most { $longest } characters.
refusal-unknown-area = Write which area it is about: area=school. There are: { $known }.
refusal-owner-not-in = { $who } cannot be the owner: { $why }.
refusal-guardian-may-not-know = { $who } may not know about { $kinds }, so it cannot be theirs. Let somebody else own it, or put it on the next paper: `guardians: { $kinds }`
