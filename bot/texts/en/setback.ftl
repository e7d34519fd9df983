### When an old copy of the journal was put back.

set-back-told =
    My journal is an old copy. { $thread ->
        [1] The check lines in the thread here show it
       *[0] My keys, which are newer, show it
    }.{ $known ->
        [1] {" "}What happened after { WHEN($since) } I may have forgotten: a no, a yes that was taken back, somebody who was to leave.
       *[0] {" "}What happened last I may have forgotten: a no, a yes that was taken back, somebody who was to leave.
    }
    So no consent holds now. Everyone but social services is out of the rooms, and was told nothing.
    { $cases ->
        [none] Tell the person who runs me.
       *[some] Do this, one case at a time:
        1. Ask everyone who has answered the paper whether anything has changed since. If somebody has taken back a yes, write that to me first.
        2. If somebody is in the group who should not be, take them out.
        3. Then write the line below. The papers hold as before, and those whom they cover are let in.
        Tell the person who runs me, too.
        { LINES($cases) }
    }
line-set-back = `!consent stands { $code }`
checkpoints-missing = I do not find my check lines in the thread here. So I do not know whether my journal is the latest. Tell the person who runs me.
checkpoints-unreadable = I cannot read my check lines in the thread here. So I do not know whether my journal is the latest. Has the person who runs me replaced something?
outsider-set-back =
    { $who } was in the room, and does not stand in my journal. The account is out now. I said nothing there.
    If you let it in after the copy, add it again. If not, tell the person who runs me.

consents-stand =
    The consents hold as before again. The log says that you have said so.
    { $papers ->
        [none] There is no paper that holds.
       *[some] { LINES($papers) }
    }
    { $back ->
        [none] Nobody was let in by it.
       *[some] Let in again: { $back }.
    }
    { $gate ->
        [1] The gate is shut: `!case open gate { $code }`
       *[0] {""}
    }
line-paper-stands = { $reference }, signed { DATE($signed) }, through { DATE($through) }
refusal-not-suspended = Nothing is suspended in the case. The papers hold as they stand. See them: `!consent { $code }`
consent-confirmed-suspended =
    Your yes to the card is noted. But no consent holds yet, for my journal is an old copy.
    Look through the case. Then: `!consent stands { $code }`
gate-opened-suspended =
    The gate is open again. But no consent holds yet, for my journal is an old copy.
    Look through the case. Then: `!consent stands { $code }`
note-suspended = None of it holds just now, for my journal is an old copy. When you have looked through the case: `!consent stands { $code }`

why-suspended = no consent holds until the coordinator has looked through the case
change-stands = the coordinator says that the papers hold as before: `!consent stands { $code }`
outside-stands = { $who } waits: I was given an old copy of my journal. If the papers hold: `!consent stands { $code }`

history-suspended = no consent holds, for the journal is an old copy ({ DATE($at) } { CLOCK($at) })
history-stand = the consents hold as before again ({ DATE($at) } { CLOCK($at) } by { $by })
