### Actions and reminders.

action-added = Action { $number }: { $title } ({ $area }). Owner: { $owner }. Due { DAY($due) }.
actions-done = Done: action { $numbers }. Well done!
action-moved = Action { $number } has a new date: { DAY($due) }.
action-moved-told = { $who } has moved action { $number } to { DAY($due) }.
action-declined = The coordinator is told that you cannot do action { $numbers }. You stand as owner until it is changed.
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
        Write `!action done` and the number when something is done.
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

overdue-told =
    { $count ->
        [one] An action has passed its date:
       *[other] { $count } actions have passed their dates:
    }
    { LINES($items) }
    Move them with `!action move` and the number ({ $numbers }), or ask the owner.{ $late ->
        [1] {" "}This comes late.
       *[0] {""}
    }

reminder-too-late =
    This reminder to { $who } is more than a week old. I have not sent it, it comes to you instead:
    { LINES($items) }
    { $count ->
        [one] Ask { $who } about the action ({ $numbers }).
       *[other] Ask { $who } about the actions ({ $numbers }).
    }
reminder-kept-back = Action { $numbers } belongs to { $who }, who may no longer know such things. I have not reminded them. Let somebody else own it, or ring { $who }.
