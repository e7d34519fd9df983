### No: why, and what helps. None of this tells anything of a case to someone who has no part in it.

refusal-not-for-you = That is not possible. Either it does not exist, or it is not yours. Write `!help` to see what you can do.
refusal-staff-only =
    Only social services can do that. { $name ->
        [none] Get in touch with the coordinator.
       *[other] Call { $name }, { $phone }.
    }
refusal-coordinator-only =
    Only the coordinator can do that. { $name ->
        [none] Get in touch there.
       *[other] Call { $name }, { $phone }.
    }
refusal-certifier-only = That is for the case's certifier.
refusal-log-only = A data-protection officer reads the log and does nothing else here. Write `!help` to see what you can read.
refusal-list-only = The intake group sees the cases as codes and colours, and no more of them. Write `!cases`, or ask the unit's coordinators.
refusal-numbers-only = The steering group gets numbers, never a case. The numbers are not here yet. If you need them now, ask the unit's coordinators.
refusal-has-a-duty = { $said } is { $duty } here and so cannot have a part in a case. If that is wrong, tell the people who run me.
refusal-unknown-word = I do not know "{ $word }". Write `!help` to see what you can do.
refusal-did-you-mean = I do not know "{ $word }". Did you mean this?
refusal-too-long = The message is too long for a command, so I have not read it. Split it up.
refusal-too-many-words = I do not understand "{ $said }" here, so I have done nothing. Did you mean only this?
refusal-astray = Does "{ $said }" belong to what stands before it? Put quotation marks around what belongs together, for example "Homework help on Tuesdays". I have done nothing.
refusal-about-no-case = This is not about one case, so I do not know what { $said } does there. I have done nothing. Did you mean this?
refusal-unknown-key = I do not know "{ $word }=" here, so I have done nothing. Write `!help` and the command.
refusal-unknown-line = I do not understand the line "{ $line }", so I have done nothing. Put it right and send it all again.

refusal-which-case = { $codes ->
        [none] Which case is it about? Write its code first. All of your cases are closed.
       *[some] Which case is it about? Write the code first. Your cases: { $codes }.
    }

refusal-other-case-here = Only this case counts here. Write about other cases in your own chat with me.
refusal-no-help = I find no help about "{ $said }". Write only `!help` for everything you can do.
refusal-not-encrypted = The message came unencrypted, so I have done nothing. Write again with an app that encrypts, such as Element.
refusal-unsigned-device = The device you wrote from is not confirmed, so I have done nothing. In Element: Settings, Sessions, verify this session. Then write again.
refusal-end-skipped = The meeting would end at { $said }, and that time does not exist on { DAY($day) }: the clocks go forward then. Choose another length, for example { $length }.
refusal-end-ambiguous = The meeting would end at { $said }, and that time comes twice on { DAY($day) }: the clocks go back then. Choose another length, for example { $length }.
refusal-unknown-handle = Nobody in the case is called "{ $said }". There are: { $known }.
refusal-which-person = Who is it about? There are: { $known }.
refusal-pass-on-words = Answer **done** when it is told. Was it about a meeting: answer with what was said, as in **yes, she is coming**.
refusal-account-shut-out = The account of { $who } is shut out. When it is safe again: `!person trust { $code } { $who }`
refusal-already-out = { $who } is already out.
refusal-no-matrix = { $who } cannot be reached in Matrix, so I cannot write there. Call or mail them yourself.
refusal-no-matrix-id = The Matrix id of { $who } is missing. It looks like this: `@name:server`
refusal-bad-matrix-id = "{ $said }" is no Matrix id. It looks like this: `@name:server`, in small letters.
refusal-other-server = "{ $said }" is on another server. Only accounts on { $home } may take part here.
refusal-same-id-twice = "{ $said }" is in the case already. Each has one part only.
refusal-which-party = Which party is it about?
refusal-unknown-exception = I do not know the exception "{ $said }". There are: { $known }.
refusal-exception-without-reference = The decision is missing. Write its reference. Copy all of it and change it:

refusal-exception-of-whom = Whom is it about? { $known ->
        [none] No exception { $word } is noted.
       *[some] Write one of { $known } too.
    }

refusal-maturity-incomplete = Write where the assessment stands and which day it was made. Copy all of it and change it:
refusal-paper-without-end = The last day is missing, and it must stand on the paper. Six months makes it through { DATE($suggested) }. Is that right? Copy all of it:
refusal-paper-too-long = A consent holds for at most { $months } months, that is through { DATE($longest) }. Is this right? Copy all of it:
refusal-not-evaluated = A consent is not rolled on: go through it with the family first. Write on which day you did. Was it today? Copy all of it:
refusal-signed-in-the-future = The day of signing, { DATE($signed) }, is still to come. Put it right and send again.
refusal-wildcard = A consent says which parties, and what each of them gets to know. Everyone, or all secrecy, is not possible: then nobody knows what yes means. Write a line for each, such as `school: basics, attendance`
refusal-unknown-party = I do not know the party "{ $said }". The parties are { $known }.
refusal-unknown-category = I do not know "{ $said }". What can be shared: { $known }.
refusal-party-without-category = What may { THE($party) } get to know? Write for example `{ $party }: basics, plan`
refusal-answer-yes-or-no = The answer is yes or no, not "{ $said }".
refusal-already-answered = It is answered already.
refusal-yes-or-no = Answer **yes** or **no**.
refusal-which-meeting = Which meeting? Write its number, such as M3. The meetings: `!meetings { $code }`
refusal-not-a-number = "{ $said }" is no number.
refusal-meeting-over = M{ $number } is over already, or cancelled.
refusal-old-time = The time has changed since you were asked. Now it is { WHEN($start, $end) }. Answer the new message.
refusal-later-answer = A later answer from you counts: { $answer }, to the meeting { WHEN($start, $end) }. Do you want to change it? Answer once more.
refusal-meeting-words = I did not get the answer. Answer **yes**, **no**, **maybe**, **late**, **sick** or **another time**.
refusal-action-number-missing = Which action? Write its number. The actions: `!plan { $code }`

refusal-no-such-action =
    { $numbers ->
        [none] I find no such action. Yours: `!mine { $code }`
       *[some] I find no action { $numbers } that is yours. Yours: `!mine { $code }`
    }

refusal-action-marked = Do you mean this? Then copy all of it:
refusal-no-action =
    { $numbers ->
        [none] Which action? Write its number. The actions: `!plan { $code }`
       *[some] I find no action { $numbers } here. The actions: `!plan { $code }`
    }
refusal-already-done = Action { $numbers } is done already.
refusal-which-action = Which of them? Write the number too: { $numbers }.
refusal-how-many-days = How many days later? Write for example later 3d.
refusal-action-words = I did not get the answer. Answer **done**, **later 3d** or **cannot**.
refusal-not-asked = That question was not for you, or it is open no longer.
refusal-asked-too-long-ago = The question was open for five minutes. Write the command again.
refusal-repeat-it = To be sure: answer **yes, { $word } { $named }**
refusal-not-understood = I did not get the answer.
refusal-unknown-purpose = Afterwards can be follow-up, contact or both: `afterwards: follow-up, contact`. If it is for others than social services, a line for each: `afterwards school: contact, plan`
