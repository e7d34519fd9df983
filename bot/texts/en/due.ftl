### When what falls due by itself cannot be worked out.

due-failed =
    { $code }: something that was to be done { WHEN($moment) } did not work (reference { $reference }), and nothing has changed yet. Tell the one who runs me.
    I try again by myself. When it works I say what should have been said.
gate-shut-by-failing-due =
    { $code }: something stopped holding { WHEN($moment) }, and for whom could not be worked out (reference { $reference }). To be safe everyone but social services is out of the room now.
    Tell the one who runs me. I try again by myself. When it is right again: `!case open gate { $code }`
