### The room: what may be spoken of there, who is in it, and when the group is not whole.

room-kinds-now =
    In this room you may speak of: { $kinds }.
    Not here: { $others }. Take that up with each one who may know it.
room-less-told =
    Not in the room, for they may know less than what is spoken of there:
    { LINES($people) }
    Meetings and tasks reach them in their own chat. See the room: `!room`
line-less =
    { $kinds ->
        [none] { $who } (is let in when you choose anew what may be said: `!room kinds=`)
       *[some] { $who } (lacks { $kinds })
    }
group-incomplete-told =
    The group is incomplete: no consent covers { $missing }. You may go on, but write why when you call: `!meeting call` with `reason="…"`
actor-apart =
    { $who } is added but not in the room: { $waits }.
    Calls and tasks come in { $who }'s own chat.
