### To the young person and the guardians. Short sentences. The first 80 characters are seen on locked screens:

### nothing there of who takes part, of any place or of what this is about.

family-unknown =
    I am a program and cannot help with that. Nobody is reading this now. Are you in danger? Call 112. Evenings and nights: the social emergency service { $socialjour }. Daytime: { $name } { $phone }. Do you want { $name } to call you? Answer **call**.

family-help =
    I am a program that reminds people of times. Nobody reads what you write to me.
    This is what you can write:
    • **when** – and you hear the next time
    • **where** – and you hear where to go
    • **what do I have to do** – and you see what you have said that you will do
    • **plan** – and you see what you have decided together
    • **who is in** – and you hear who gets to know things
    • **who knows what about me** – and you hear what they may know
    • **who reads this** – and you hear that
    • **call** – and { $name } calls you
    • **remove everyone** – and nobody in the group gets to know anything new
    • **stop** – and I write no more to you
    • **swedish** – and I write in Swedish
    • **key** – and I show that it is me
    To a time you can answer **yes**, **no**, **maybe**, **late**, **sick** or **another time**.
    Are you in danger? Call 112. Evenings and nights: the social emergency service { $socialjour }. Daytime: { $name } { $phone }.

family-wrong-heard =
    Thank you for telling me. I change nothing by myself. { $name } will call you, and you can talk about it.

family-call-promised =
    It is passed on. { $name } will call you as soon as possible. Are you in danger? Call 112 and do not wait. Evenings and nights: the social emergency service { $socialjour }. Daytime: { $phone }.

family-invitation-call =
    You are invited to a meeting { WHEN($start, $end) }. Can you come? Answer this message: **yes**, **no**, **maybe**, **late**, **sick** or **another time**.
    { $place ->
        [none] {""}
       *[other] Place: { $place }.
    }

family-invitation-new-time =
    The meeting is now { WHEN($start, $end) }. Can you come then? Answer this message, also if you have answered before: **yes**, **no**, **maybe**, **late**, **sick** or **another time**.
    { $place ->
        [none] {""}
       *[other] Place: { $place }.
    }

family-invitation-off = The meeting { WHEN($start, $end) } will not be held.

family-when =
    The next time is { WHEN($start, $end) }. Can you not come then? Answer **another time**, and { $name } will call you.
    { $place ->
        [none] {""}
       *[other] You meet here: { $place }.
    }

family-when-none = There is no time booked right now. You will hear when there is a new one.

family-hello = Thank you for writing! Do you wonder about something? Write **help**, and you will see what I can answer.

family-what-this-is =
    I am a program that reminds people of times. { $name } asked me to write to you. There is a group that meets and helps. Write **who is in**, and you will see who.
    Nobody reads what you write to me. Write **help**, and you will see what I can answer. Do you want to talk to someone? Answer **call**.

family-who-reads =
    I am a program. Nobody sits and reads what you write to me in this chat.
    { $name } hears if you want to talk, if you take someone out, and what you answer when I ask something. Otherwise { $name } only sees that you have written, never what.
    Anybody who has your phone can read everything here.

family-where = Here is the answer to your question. It is about the time { WHEN($start, $end) }. You meet here: { $place }.
family-where-none = Right now no time is booked. When there is a new time you will hear where.
family-where-call = Call { $name } { $phone }, and you will hear where to go. It does not stand here.

family-plan =
    Here is the answer to your question. This is how it is right now, and it may change when you meet.
    { $own ->
        [none] {""}
       *[some] This is what you have said that you will do:
        { LINES($own) }
        Is something done? Answer **done**.
    }
    { $others ->
        [none] {""}
       *[some] This is what others do:
        { LINES($others) }
    }
    { $count ->
        [0] Nothing is left to do right now. New things are decided when you meet.
       *[other] {""}
    }

family-to-do =
    { $own ->
        [none] Right now there is nothing you have to do. You will hear if something new comes.
       *[some] Here is the answer to your question. This is what you have said that you will do:
        { LINES($own) }
        Is it done? Answer **done**. Do you need more time? Answer **later**.
    }

family-meeting-answers =
    Answer like this: **yes**, **no**, **maybe**, **late**, **sick** or **another time**. Then I know what you mean.
    The time is { WHEN($start, $end) }.
    Do you want to talk? Answer **call**. Nobody is reading this now. Are you in danger? Call 112. Evenings and nights: the social emergency service { $socialjour }. Days: { $name } { $phone }.

family-reminder-answers =
    Answer like this: **done**, **later** or **cannot**. Then I know what you mean.
    Do you want to talk? Answer **call**. Nobody is reading this now. Are you in danger? Call 112. Evenings and nights: the social emergency service { $socialjour }. Days: { $name } { $phone }.

family-already-done = It is done already. Well done!
family-which-action = Which of them do you mean? Write the number too. You can choose from { $numbers }.
family-old-time = The time has changed since you got the question. Now it is { WHEN($start, $end) }. Answer the new message.
family-later-answer = You have answered later: { $answer }, to the meeting { WHEN($start, $end) }. That answer counts. Do you want to change it? Answer once more.
family-meeting-over = That time is over, or it did not happen. Write **when**, and you hear the next time.
family-how-many-days = Okay. When will it be done? Answer for example **later 3** (three more days) or **later friday**.

family-who =
    Here is the answer to your question. This is how it is today. Ask me again whenever you like.
    Those who get to know things are { THE($parties) }.
    { $away ->
        [none] {""}
       *[some] Right now these have not come into the group's chat: { THE($away) }.
    }
    You can change your mind whenever you like, and you do not have to say why. Do you want to remove someone? Write for example "**remove the school**". Write "**remove everyone**" if it is all of them.

family-who-knows =
    Here is the answer to your question. This is how it is today. Ask me again whenever you like.
    { $holds ->
        [none] Right now only { $name } and the closest colleagues may know anything new.
       *[some] This is what they may know:
        { LINES($holds) }
    }
    { $own ->
        [none] {""}
       *[some] You yourself have said yes to this:
        { LINES($own) }
    }
    { $afterwards ->
        [none] {""}
       *[some] You have said yes to { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] When this is over you have said yes to more:
        { LINES($others_afterwards) }
    }
    You can always change your mind. Write for example "**remove the school**". Write "**remove everyone**" if it is about all of them.

line-told-until = { THE($party) }: { $kinds }, through { DATE($through) }

family-who-soc-only =
    Here is the answer to your question. Right now only { $name } and the closest colleagues get to know things. Nobody else is in the group.

family-answer-which =
    Good that you answer. Reply to the very message that you mean, and it will be right.
    On the phone: hold your finger on the message and choose Reply.

withdrawn-kinds-done =
    It is done. Here is more about it, read it when you like. You need do nothing more now. From now on nothing new is shared of what you took back. What { THE($who) } will hear nothing new of is { $kinds }. What they have read already they keep. You need not say why. { $name } will call you. Was it a mistake? Write **wrong**.

family-restored =
    Now it is changed, as you said when we talked. Here is more about it, read it when you like.
    Your yes holds again. You can always change your mind, and you need not say why.
    { $parties ->
        [none] {""}
       *[some] In again: { THE($parties) }.
    }
    { $away ->
        [none] {""}
       *[some] Not in at the moment: { THE($away) }.
    }

family-started = Then I write to you again. Do you want me to end it? Write **stop**.
family-language-changed = Now I write in English. Write **change language**, and I change back.

family-first-words =
    Hi! I am a program that reminds people of times. { $name } has asked me to write here.
    On your paper from { $name } there is a code. Write it here, and I know that it is you.
    Do you get no answer? Then the code was wrong. Look at the paper and write it again. Or call { $name }: { $phone }.
    Do you have no paper? Then this is not for you. Do not answer, and leave the chat: you will hear no more.

family-greeting-by-phone =
    Hi! This is { $name }. Your times come from me, on this number or { $phone }.
    You can always change your mind about who gets to know things. Tell me, and it happens at once. You need not say why.
    Do you want to hear no more? Tell me. Are you in danger? Call 112.

family-greeting =
    Thank you, now I know that it is you. I am a program that reminds people of times. Nobody reads what you write to me.
    Write **when**, and you hear the next time. Write **help**, and you hear what more you can do.
    You can always change your mind about who gets to know things. Write "**remove everyone**", and it happens at once.
    Do you want to talk? Call { $name }: { $phone }. Are you in danger? Call 112.
    { $child ->
        [1] {""}
       *[0] My key is `{ $fingerprint }`. It shows that it is me. Write **key**, and you see it again.
    }

family-meeting-answered =
    { $answer ->
        [attendance-yes] Thank you! You meet { WHEN($start, $end) }.
        [attendance-no] Okay. You are not coming to the meeting { WHEN($start, $end) }. You need not say why.
        [attendance-maybe] Okay. You may come to the meeting { WHEN($start, $end) }. Answer again when you know.
        [attendance-late] Okay. You will be a little late for the meeting { WHEN($start, $end) }.
        [attendance-sick] Okay. Someone is ill, so you are not coming to the meeting { WHEN($start, $end) }. Get well soon!
       *[other] Okay. You want another time for the meeting { WHEN($start, $end) }. { $name } will get in touch.
    }

family-reminder =
    { $late ->
        [1] This reminder comes late, sorry. It is about something you have said that you will do.
       *[0] Tomorrow there is something you have said that you will do.
    } It stands further down, read it when it suits you.
    { LINES($items) }
    Answer **done**, **later** or **cannot**.

family-line-action = { $number } · { $title } · { DAY($due) }
family-action-yours =
    Hi! You have something new to do. It stands further down, read it when it suits you.
    • { $number } · { $title } · { DAY($due) }
    Answer **done** when it is. You can also answer **later** or **cannot**.

family-actions-done = Well done! I have noted that it is done.
family-action-moved = All right. The new date is { DAY($due) }.
family-action-declined = All right. The one who keeps the plan is told and will call you. You need not say why.

family-could-not-read =
    I could not read your message. Please write it again. I am a program, and nobody is reading this now.
    Are you in danger? Call 112. Evenings and nights: the social emergency service { $socialjour }. Daytime: { $name } { $phone }. Shall { $name } call you? Answer **call**.

family-edit-not-read =
    I do not see it when you change a message. Please write it again.
    Are you in danger? Call 112. Evenings and nights: the social emergency service { $socialjour }.

family-failure =
    Something went wrong here, and I do not know whether what you wrote arrived. Nobody is reading this now.
    Call { $name } { $phone }, and it will be put right. Are you in danger? Call 112. Evenings and nights: the social emergency service { $socialjour }.

family-key =
    My key is `{ $fingerprint }`.
    It shows that it is me. Your app can show it too. Are they not the same? Write no more and call { $name }: { $phone }.

family-verify =
    Your app asks whether we are to compare pictures. I cannot do that, so press cancel.
    My key is `{ $fingerprint }`.
    It shows that it is me. Ask { $name } if you are unsure.

family-own-room-instead = I can only read what you write here. Write to me here instead.

### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-case-silence = case silence
also-case-silence = silence
help-case-silence = `!case silence { $code }` – nothing more is sent to the family, at once
usage-case-silence = `!case silence { $code }`, or one of them alone: `!case silence { $code } { $family }`. What waits to be sent is withdrawn. Who is in the room is not changed by it.
command-case-speak = case speak
help-case-speak = `!case speak { $code }` – the family hears from me again
usage-case-speak = `!case speak { $code }`. For one who wrote stop themselves: `!case speak { $code } { $family }`, after you have called.
command-person-greet = person greet
also-person-greet = greet
help-person-greet = `!person greet { $code } { $family }` – gives a code for the paper and asks for it
usage-person-greet = `!person greet { $code } { $family }`. You get a code to write on the paper. When it has come the family hears more from me.
command-person-info = person info | person information
help-person-info = `!person info { $code } { $family } no` – that person is told nothing
usage-person-info = `!person info { $code } { $family } no reason=sekretess_mot_vh ref="SN 1"`, and yes when that changes. A yes taken back is heard all the same.

person-greeted =
    The code for { $who } is { $code }. Write it on the paper that { $who } is given, and nowhere else.
    I ask { $who } for the code. Nothing more is sent there until it has come. It holds for { $days } days and five tries.
    Was it lost? Write the command again, and you get a new one.

person-rung = { $who } is reached by phone alone. You get the words for each thing here, and send them yourself. Answer **done** when it is.
passed-on = Thank you. I have noted that { $who } has been told.
codes-answered-told = The code on the paper has been answered. A greeting and times to come are on their way to:
line-code-answered = – { $code }: { $who }
code-answered-told = { $who } has answered with the code on the paper. A greeting and the coming times are on their way.

code-ended-told =
    I write no more to { $who }: { $why }. Call, and check the paper and the Matrix id.
    A new code and another try: `!person greet { $code } { $who }`

person-way-changed = { $who } is now reached in the new way. I write nothing there until you say so.

silenced = From now on I send nothing to { $who }, not even a last message. What waited is withdrawn. If they take back a yes, I hear it all the same. To speak again: { $one ->
        [1] `!case speak { $code } { $who }`
       *[0] `!case speak { $code }`
    }

spoken-to = Now the family hears from me again. Times that are new or changed are on their way.{ $still ->
        [none] {""}
       *[some] {" "}Wrote stop themselves: { $still }. Call first, and then write who: `!case speak { $code } { FIRST($still) }`
    }

information-off = From now on { $who } is told nothing by me, and gets no answer. What waited is withdrawn. If { $who } takes back a yes, it happens all the same.
information-on = { $who } hears from me again.
told-wants-call = { $handle } would like to be called.

told-stop =
    { $handle } has written stop. I send nothing more there, and you have to arrange meetings in another way. Call { $handle }.
    Does { $handle } want to hear from me again: `!case speak { $code } { $handle }`

told-start = { $handle } wants to hear from me again, and does so now.
refusal-not-family = { $who } is not of the family. This is for the family alone.
refusal-already-greeted = { $who } has answered with their code already, and hears from me.
refusal-mail-not-open = Mail is not open yet, so I cannot reach { $who }. Give another way, phone or a Matrix id: `!person add { $code } { $who } phone`
refusal-already-there = { $who } is in the case already. A new code: `!person greet { $code } { $who }`. If { $who } is to be out: `!person remove { $code } { $who }`
refusal-family-part = The family (youth, vh1, vh2) and social services' own (guide, case-officer, deputy, certifier) are added here. "{ $said }" is added with `!actor add { $code }`.
refusal-protected-mail = { $who } is protected, and mail shows too much. Write a Matrix id or phone.

refusal-silent = Nothing is sent to { $who } now. { $how ->
        [told-nothing] { $who } may be told nothing, by a decision. If the decision changes: `!person info { $code } { $who } yes`, with ground and reference.
        [family] It is silent to the whole family. When they may hear from me: `!case speak { $code }`
       *[person] Call { $who } first. If { $who } wants to hear from me again: `!case speak { $code } { $who }`
    }

refusal-already-silent = It is silent already. To speak again: { $who ->
        [none] `!case speak { $code }`
       *[some] `!case speak { $code } { $who }`
    }

refusal-not-silent = { $still ->
        [none] It is not silent, so there is nothing to change.
       *[some] Wrote stop themselves: { $still }. Call, and then write who it is about, last in the command.
    }

refusal-which-ground = On which ground? Write reason= and one of these: { $known }.
refusal-no-reference = Where does the decision lie? Write ref= and its designation.
refusal-information-same = So it is already for { $who }.
refusal-information-how = Write who it is about and yes or no, with reason and ref. For example like this:
refusal-guardian-of-adult = The young person is of age and decides alone, so I tell { $who } nothing. If the young person wants { $who } to know something, tell them yourselves.
refusal-last-words-of-whom = { $said } is no guardian. It is only about { $known }.
refusal-last-words-too-late = The day has passed, so { $who } gets nothing more from me. If the young person wants { $who } to know something, tell them yourselves.
refusal-adding-open = The question about { $who } is open already. Answer it: **add**, **yes { $code }** or **no**.

last-words-noted =
    { $agreed ->
        [1] Noted: the young person says yes. { $who } gets a last text on the day the young person comes of age, at eight. To change it: the same command with no.
       *[0] Noted: the young person says no. { $who } gets nothing that day.
    }

family-meeting-reminder =
    { $today ->
        [1] Today the meeting is { WHEN($start, $end) }.
       *[0] Tomorrow the meeting is { WHEN($start, $end) }.
    } { $answered ->
        [1] Has something changed? Answer **no**, **late**, **sick** or **another time**.
       *[0] Can you come? Answer this: **yes**, **no**, **maybe**, **late**, **sick** or **another time**.
    }
    { $place ->
        [none] {""}
       *[other] Place: { $place }.
    }
