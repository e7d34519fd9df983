### What the bot says of itself, and when something is wrong.

answer-in-your-chat = The answer is in your chat with me.
done-in-your-chat = Done. More in your chat with me.
refused-in-your-chat = That did not work. Your chat with me says why.
hint-answer-which = I am not waiting for an answer from you here now. Is it about an older message? Hold a finger on it and choose Reply.
hint-hello = I am here. Write `!help` to see what you can do.
hint-with-prefix = A command begins with an exclamation mark. I have done nothing. Did you mean this?
hint-help = I read commands only here. Write `!help` to see what you can do.
something-went-wrong = Something went wrong and nothing has changed. Tell the one who runs me and give this reference: `{ $reference }`.
new-device-told =
    I have new keys for a new device, because the old ones could not be used any more. My fingerprint is the same. You need not do anything.
    What somebody wrote while I was down I may not be able to read. I say so in that chat, and it has to be written again.
    Tell the person who runs me, so that you know why. If they know nothing of it: write nothing sensitive until it is cleared up.
gate-shut-by-failure =
    Something that was to take someone out went wrong (reference { $reference }). To be safe everyone but social services is out of the room now.
    Call the family and hear what they wanted. Tell the one who runs me. When it is right again: `!case open gate { $code }`
outsider-removed =
    Someone who does not belong here was forced into the room: { $who }. I stopped everything, gave no key and took the account out.
    Only the one who runs the server can do that. Tell the one who runs me, and write nothing sensitive until it is cleared up.
outsider-still-in =
    Someone who does not belong here is in the room: { $who }. I send nothing there and try again and again to take the account out.
    Write nothing there now. Tell the one who runs me.
room-flawed =
    The room { $room } is not as I make rooms: { $flaws }. I send nothing there.
    Write nothing there now. Tell the one who runs me.
powers-put-back =
    Someone had been given power over the room { $room } in my name. I have put it back.
    Only the one who runs the server can do that. Tell the one who runs me.
room-put-right =
    Someone had changed the room { $room } in my name: { $flaws }. I sent nothing there until I had put it back.
    Only the people who run the server can do that. Tell the person who looks after me.
stray-room-left =
    I had been put into a room that is not mine, { $room }, made by { $who }. I have left it and said nothing there.
    Tell the person who looks after me.
stray-room-own =
    I was in a room that is not in my journal: { $room }. I have left it and said nothing there.
    If any of you are in that room: write nothing there, and tell the person who looks after me.
gate-shut-by-rule =
    { $code }: the rules for who may take part could not be worked out (reference { $reference }). To be safe, everyone but social services is out of the room now.
    Tell the person who looks after me. When it is right again: `!case open gate { $code }`
person-not-invited =
    The server does not let me invite { $handle }. Check the Matrix id, and that that server may take part here.
    I keep trying by myself.
room-lost =
    I am no longer in the room { $room }, though it is mine. I am making a new room and inviting those who are to be in it.
    Write nothing in the old one. Tell the one who runs me.
left-alone-told = { $handle } has left the room, or declined the invitation. I do not invite them again by myself.{ $actor ->
        [1] {" "}If { $handle } is to come in again: `!actor add { $code } { $handle }`
       *[0] {""}
    }
reason-flaw-not-encrypted = it is not encrypted
reason-flaw-not-ours = I did not make it
reason-flaw-others-have-power = someone else can change it
reason-flaw-open-to-join = it is open to others
reason-flaw-history = newcomers can read what was said before
reason-flaw-name = its name has been changed
reason-flaw-extra-state = someone has added settings
reason-flaw-pinned = something else is pinned than what I pinned
person-without-keys =
    { $handle } has not set up encryption yet and is therefore not invited. Ask { $handle } to log in with Element and confirm their session.
    I try again by myself.
identity-changed =
    { $handle } has a new phone or app (or somebody else uses the account). { $handle } is out until it has been checked.
    Call, and write nothing to the account meanwhile. Ask { $handle } to read out their fingerprint. The server now shows `{ $fingerprint }`.
    If every character is the same, write this. If it is not: write nothing, and tell the one who runs me.
identity-changed-alarm =
    { $code }: { $handle } has a new phone or app (or somebody else uses the account) and is out of every room until the case's coordinator has checked it.
    Write nothing to the account meanwhile.
identity-changed-several =
    { $handle } has a new phone or app (or someone else uses the account). { $handle } is out of everything until it has been checked. It concerns:
identity-changed-several-ends =
    Call, and write nothing to the account meanwhile. Ask { $handle } to read out their fingerprint. The server now shows `{ $fingerprint }`.
    If every character is the same, write this. It holds for all the cases. If it is not: write nothing, and tell the one who runs me.
    `{ $command }`
identity-changed-alarm-several = These have a new phone or app (or somebody else uses the account) and are out of every room until the case's coordinator has checked it. Write nothing to the account meanwhile.
line-identity-changed = – { $code }: { $handle }
unsigned-device-several =
    { $who } has an app that is not confirmed. It gets no key from me, and I do nothing of what is written from it.
    Ask { $who } to open Element: Settings, Sessions, verify this session. Then it works by itself. It concerns:
coordinator-identity-changed =
    { $who } has a new phone or app (or somebody else uses the account) and is out of every room until it has been checked. Call, and write nothing to the account meanwhile.
    The server now shows `{ $fingerprint }`. The one who runs me confirms it with `sigbot trust`, or a coordinator in the same case with `!person trust { $who }`
removal-waits =
    { $who } is to leave { $room } and is still there, for the server does not do it. I send nothing there and try again and again.
    Write nothing there now. Tell the one who runs me if it takes long.
removal-done = { $who } is out of { $room } now.
unsigned-device-told =
    { $who } has an app that is not confirmed. It gets no key from me, and I do nothing of what is written from it.
    Ask { $who } to open Element: Settings, Sessions, verify this session. Then it works by itself.
coordination-room = Coordination
hello =
    Hello! I am a program. I call people to meetings, remind them of what was agreed and keep the door to the group's room. This is our own chat: nobody else reads here.
    The coordinator is { $name }, { $phone }. Call there if you wonder about anything.
    To a time just answer **yes** or **no**, to a reminder **done**. Write `!help` to see what else you can do.
    My fingerprint is `{ $fingerprint }`.
    Compare it with what your app shows for me, now the first time.
hello-coordinator =
    Hello! I am a program. I call people to meetings, remind them and keep the door to your rooms. This is our own chat: here I answer all that is about people, and tell you when something needs you.
    Write `!today` to see what needs you now, and `!help` to see what you can do. If something goes wrong with me, tell the person who runs me.
    My fingerprint is `{ $fingerprint }`.
    Compare it with what your app shows for me, now the first time.
hello-onlooker =
    Hello! I am a program. I look after meetings and reminders in the cases. This is our own chat: nobody else reads here. If you wonder about a case, the unit's coordinators answer.
    Write `!help` to see what you can read.
    My fingerprint is `{ $fingerprint }`.
    Compare it with what your app shows for me, now the first time.
hello-office =
    Hello! I am a program, and this is your coordination room, { $unit }. Only you who are coordinators are here. Write no names here: codes are enough.
    To open a case: `!template open` gives you the block. All cases: `!cases`. More help: `!help`. What is about people I answer in your own chat with me. There `!today` shows what needs you.
verify =
    Your app asks whether we are to verify each other with symbols. I cannot do that, so cancel it.
    Compare my fingerprint with what your app shows for me instead: `{ $fingerprint }`.
own-room-instead = I do not go into other people's rooms. This is our own chat: write to me here.
letter-parked = Something could not be sent for a day and a night, and I have stopped trying. Tell the one who runs me.
edit-not-read = I do not see it when you change a message. Please write it again.
not-text = I only read text. Write it instead, or write `!help`.
could-not-read = I could not read your message. Please write it again.
could-not-read-told = I could not read a message from { $handle } and have asked for it again. Get in touch if it is urgent.
checkpoints-thread = In this thread I put check lines for my journal. Leave them here. With them nobody can change the journal without it showing.
withheld-reason = The device is not confirmed by its owner.
bot-fingerprint =
    My fingerprint is `{ $fingerprint }`.
    Compare it with what your app shows for me. If it is not the same: write nothing, and tell the one who runs me.
journal-whole =
    The journal holds: { $rows ->
        [one] one row
       *[other] { $rows } rows
    }, and none is changed, moved or gone. The chain ends with `{ $head }`
    That nobody has put another file in its place only the check lines in the coordination room show: `sigbot audit verify --anchors`
journal-broken =
    { $row ->
        [0] The journal does NOT hold: { $why }
       *[other] The journal does NOT hold. Row { $row } is the first wrong one: { $why }
    }
    Do not trust what I say of who is in. Call the people who run me, and tell the data-protection officer.
journal-edited = it was changed, moved or put in.
journal-missing = the one before it is gone.
journal-extra = its number is none that I give.
journal-unreadable = the file gives no whole row there.
journal-no-journal = the file is gone.

template-open =
    Fill in and send all of it as one message:
    `!open { $unit }`
    `born 2011-05-14`
    `decision assistance SN 2026/123`
    `youth @youth:{ $home }`
    `guardian1 @guardian1:{ $home }`
    `guardian2 phone`
    `school @school:{ $home }`
    `police @police:{ $home }`
    Only those with Matrix get calendars and reminders from me. Write phone for those without.

template-consent =
    Fill in from the paper and send all of it as one message:
    `!consent paper { $code } { $today } SN 2026/123:4`
    `yes { $family }`
    `school: basics, attendance, plan`
    `police: basics, whereabouts, plan`
    `through { $through }`
    The day is the one on which the paper was signed. After it stands where the paper lies.
