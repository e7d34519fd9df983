### No: why, and what helps. None of this tells anything of a case to someone who has no part in it.

refusal-not-for-you = That is not possible. Either it does not exist, or it is not yours. Write `!help` to see what you can do.
refusal-staff-only = Social services do that. Get in touch with the coordinator.
refusal-coordinator-only = The coordinator or the deputy does that.
refusal-certifier-only = That is for the case's certifier.
refusal-log-only = A data-protection officer reads the log and does nothing else here. Write `!help` to see what you can read.
refusal-list-only = The intake group sees the cases as codes and colours, and no more of them. Write `!cases`, or ask the unit's coordinators.
refusal-numbers-only = The steering group gets numbers, never a case. The numbers are not here yet. If you need them now, ask the unit's coordinators.
refusal-has-a-duty = { $said } is { $duty } here and so cannot have a part in a case. If that is wrong, tell whoever runs me.
refusal-unknown-word = I do not know "{ $word }". Write `!help` to see what you can do.
refusal-did-you-mean = I do not know "{ $word }". Did you mean this?
refusal-too-long = The message is too long for a command, so I have not read it. Split it up.
refusal-too-many-words = I do not understand "{ $said }" here, so I have done nothing. Did you mean only this?
refusal-unknown-key = I do not know "{ $word }=" here, so I have done nothing. Write `!help` and the command.
refusal-unknown-line = I do not understand the line "{ $line }", so I have done nothing. Put it right and send it all again.
refusal-which-case = { $codes ->
        [none] Which case is it about? Write its code first. All of your cases are closed.
       *[some] Which case is it about? Write the code first. Your cases: { $codes }.
    }
refusal-other-case-here = Only this case counts here. Write about other cases in your own chat with me.
refusal-case-closed = The case is closed.
refusal-no-help = I find no help about "{ $said }". Write only `!help` for everything you can do.

refusal-not-encrypted = The message came unencrypted, so I have done nothing. Write again with an app that encrypts, such as Element.
refusal-unsigned-device = The device you wrote from is not confirmed, so I have done nothing. In Element: Settings, Sessions, verify this session. Then write again.

refusal-time-missing = When? Write for example tue 15, 8/12 15, v50 tue 15 or 2026-12-08 15:00.
refusal-time-unreadable = I do not understand the time "{ $said }". Write for example tue 15, 8/12 15, v50 tue 15, in 2 weeks or 2026-12-08 15:00.
refusal-time-past = { $said } has been already. Choose a time to come.
refusal-time-skipped = { $said } does not exist: the clocks go forward then. Choose another time.
refusal-time-ambiguous = { $said } comes twice: the clocks go back then. Choose another time.
refusal-end-skipped = The meeting would end at { $said }, and that time does not exist on { DAY($day) }: the clocks go forward then. Choose another length, for example { $length }.
refusal-end-ambiguous = The meeting would end at { $said }, and that time comes twice on { DAY($day) }: the clocks go back then. Choose another length, for example { $length }.
refusal-length-unreadable = I do not understand the length "{ $said }". Write for example 45min or 1h30.

refusal-unknown-handle = Nobody in the case is called "{ $said }". There are: { $known }.
refusal-which-person = Who is it about? There are: { $known }.
refusal-not-a-grantor = "{ $said }" is not one of those who answer. They are { $known }.
refusal-yes-part-lost = { $who } is a guardian no more, so no yes from there is taken down. I have written nothing.
    { $certified ->
        [1] What helps: a new paper without { $who }. The form: `!template consent { $code }`
       *[0] What helps: the certifier says yes to the exception first. Then a new paper without { $who }. The form: `!template consent { $code }`
    }
refusal-yes-of-adult = The young person is an adult when the paper holds and answers alone, so no yes from { $who } is taken down. I have written nothing. What helps: a paper with the young person alone. The form: `!template consent { $code }`
refusal-not-family = { $who } is not of the family. This is for the family alone.
refusal-not-an-actor = { $who } is no actor. For others: `!person remove { $who }`
refusal-already-greeted = { $who } has answered with their code already, and hears from me.
refusal-mail-not-open = Mail is not open yet, so I cannot reach { $who }. Give another way, phone or a Matrix id: `!person add { $who } phone`
refusal-pass-on-words = Answer done when it is told.
refusal-not-called-wrong = { $who } has not written wrong about the last thing they said, and nobody else can take away a no. What helps is a new paper.
refusal-restored-too-late = It is more than { $days } days since { $who } took their yes back. What helps is a new paper.
refusal-already-there = { $who } is in the case already. A new code: `!person greet`. If { $who } is to be out: `!person remove`
refusal-family-part = The family (youth, vh1, vh2) and social services' own (guide, case-officer, deputy, certifier) are added here. "{ $said }" is added with `!actor add`.
refusal-actor-part = Police, school and others outside social services are added here. "{ $said }" is added like this: `!person add { $said } @id`
refusal-account-shut-out = The account of { $who } is shut out. When it is safe again: `!person trust { $code } { $who }`
refusal-protected-mail = { $who } is protected, and mail shows too much. Write a Matrix id or phone.
refusal-person-how = Write who it is and how I reach them. For example like this:
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
refusal-already-out = { $who } is already out.
refusal-last-coordinator = The case must keep a coordinator. Add a deputy first.
refusal-no-matrix = { $who } cannot be reached in Matrix, so I cannot write there. Call or mail them yourself.
refusal-no-matrix-id = The Matrix id of { $who } is missing. It looks like this: @name:server
refusal-bad-matrix-id = "{ $said }" is no Matrix id. It looks like this: @name:server, in small letters.
refusal-other-server = "{ $said }" is on another server. Only accounts on { $home } may take part here.
refusal-same-id-twice = "{ $said }" is in the case already. Each has one part only.
refusal-handle-twice = { $who } is there twice. Each stands on a line of their own.
refusal-unknown-part = I do not know "{ $said }". Write for example youth, guardian1, guardian2, police, school, guide, case-officer or deputy.
refusal-which-party = Which party is it about?

refusal-open-incomplete = Something is missing: { $missing }. Nothing has been opened. Fill it in and send all of it:
refusal-other-unit = You open cases in { $unit }, not in "{ $said }".
refusal-born-in-the-future = The birth date { $born } lies ahead of us. Put it right and send again.
refusal-guardian-of-adult = The young person is of age and decides alone, so I tell { $who } nothing. If the young person wants { $who } to know something, tell them yourselves.
refusal-alone-without-answer = Who answered alone: { $who } has no answer on the paper. Write the line with yes or no as well.
refusal-last-words-of-whom = { $said } is no guardian. It is only about { $known }.
refusal-last-words-too-late = The day has passed, so { $who } gets nothing more from me. If the young person wants { $who } to know something, tell them yourselves.
refusal-last-words-how = Whom is it about, and what does the young person say: yes or no? Copy and change:
refusal-born-same = It says { $born } already, so I have changed nothing.
refusal-born-when = When was the young person born? Write the day, or the month alone if nobody knows. Copy and change:
refusal-born-long-ago = The birth date { $born } lies too far back. Put it right and send again.
refusal-no-decision = The decision is missing. Write a line: decision, and its reference.
refusal-no-youth = The young person is missing. Write a line: youth, and a Matrix id or phone.
refusal-no-guardian = A guardian is missing: the young person is under 18. Write a line: guardian1, and a Matrix id or phone.
refusal-unknown-phase = I do not know the phase "{ $said }". The phases are { $known }.
refusal-no-such-step = From { $here } there is no way there. { $steps ->
        [none] No step leads on from it.
       *[some] The next step can be { $steps }.
    }
refusal-consent-moves-it = That phase comes by itself when you answer yes to the card of the consent.
refusal-gate-not-shut = The gate is not shut.

refusal-unknown-model = There is no working model called { $said }. There are: { $known }.
refusal-which-model = Which working model shall I try? There are: { $known }. For example `!model try { FIRST($known) }`
refusal-paper-without-date = On which day was the paper signed? Write the day and the reference (registration number or place in the archive). The form: `!template consent`
refusal-paper-without-answers = Who has answered? Write a line with yes or no and who. Those who can answer: { $known }.
refusal-answer-before-paper = The answer is dated { DATE($signed) }, before the paper that was signed { DATE($paper) }. Correct the day and send it again.
refusal-void-what =
    { $said ->
        [none] What was wrong?
       *[other] I cannot find "{ $said }".
    } Write the paper's reference ({ $papers ->
        [none] there is no paper
       *[some] { $papers }
    }) or whose answer it is about: { $family }.
refusal-nothing-to-void = There is no answer of { $who } to void. See what there is: `!consent`
refusal-already-voided = { $named } is void already, and that is not taken back. Take down the right one: `!consent paper …`
refusal-own-words = { $who } took back their yes in their own words, and nobody else can change that. Call { $who }. What helps is a new paper.

refusal-exception-incomplete = Write the code, whom it is about and the decision: `!exception vh_forhindrad vh1 ref=…` The codes: { $known }.
refusal-unknown-exception = I do not know the exception "{ $said }". There are: { $known }.
refusal-exception-of-guardian = An exception is about a guardian, not { $who }. There are: { $known }.
refusal-exception-without-reference = The decision is missing. Write its reference. Copy all of it and change it:
refusal-exception-noted = The exception { $kind } about { $who } is noted already.
refusal-no-certifier = Nobody in the case can certify. Add the head of unit first: `!person add certifier @name:server`
refusal-no-substitute = Whoever is to answer instead ({ $kind }) is not in the case. Add them with `!person add godman …` or `!person add appointed …` and try again.
refusal-last-guardian = { $who } is the last who can answer for the young person. Is there a god man or a specially appointed guardian? Add that person, and note that exception.
refusal-no-such-exception = There is no open exception { $kind } about { $who }. The coordinator can note it anew.
refusal-exception-yes-or-no = Answer yes or no: `!exception answer { $word } yes`
refusal-exception-of-whom = Whom is it about? { $known ->
        [none] No exception { $word } is noted.
       *[some] Write one of { $known } too.
    }
refusal-model-asks-all = Your model asks every guardian until the young person is 18, so an assessment changes nothing. The model's values: `!model show`
refusal-maturity-incomplete = Write where the assessment stands and which day it was made. Copy all of it and change it:
refusal-too-young = Before { DATE($fifteen) }, when the young person is 15, every guardian answers. Make a new assessment after that day.

refusal-paper-without-end = The last day is missing, and it must stand on the paper. Six months makes it through { DATE($suggested) }. Is that right? Copy all of it:
refusal-paper-too-long = A consent holds for at most { $months } months, that is through { DATE($longest) }. Is this right? Copy all of it:
refusal-paper-ended = The paper held through { DATE($through) } and has run out. A new one is needed.
refusal-away-when = Which days? Write the first and the last, as in `!away 1/7–5/8 deputy=@id`
refusal-away-without-stand-in = Who has your cases meanwhile? Write the colleague's Matrix id last:
refusal-away-days = From { DATE($first) } to { DATE($last) } cannot be: the last day comes after the first, has not been yet, and is at most a year away. Correct it and send again.
refusal-not-away = No absence of yours is written down, so there is none to end. This is how to write one: `!away 1/7–5/8 deputy=@id`
refusal-stand-in-not-of-unit = { $said } is none of the unit's other coordinators. { $known ->
    [none] The unit has no other yet; whoever runs the bot can add one.
   *[some] Choose among { $known }.
}
refusal-stand-in-has-a-part = That colleague has another part in { $codes } and cannot stand in for you there. Choose somebody else.
refusal-already-yours = You are the coordinator of { $code } already. How it stands: `!case show { $code }`
refusal-nothing-to-renew = There is no consent to renew. Register the paper with `!consent paper`
refusal-form-without-version = Which version of the form was signed, and in which language was it read? Write for example `form 2026-1 english`
refusal-heard-in-the-future = The day on which the child was heard, { DATE($heard) }, lies ahead. Write the day it happened, for example `child heard 2026-11-18`
refusal-not-evaluated = A consent is not rolled on: go through it with the family first. Write on which day you did. Was it today? Copy all of it:
refusal-evaluated-in-the-future = The evaluation, { DATE($evaluated) }, lies ahead. Do it first, then send the paper.
refusal-evaluated-before-signed = The evaluation, { DATE($evaluated) }, is older than the paper to renew, which was signed { DATE($signed) }. Write the day of the latest one.
refusal-renewal-without-reference = Where does the paper lie? Write the registry number or the place in the archive after the day and send again.
refusal-end-before-start = The end { DATE($through) } lies before the start { DATE($starts) }. Put it right and send again.
refusal-starts-before-signed = It cannot hold from { DATE($starts) }: the paper was signed { DATE($signed) }.
refusal-signed-in-the-future = The signature { DATE($signed) } lies ahead of us. Put it right and send again.
refusal-wildcard = A consent says which parties, and what each of them gets to know. Everyone, or all secrecy, is not possible: then nobody knows what yes means. Write a line for each, such as school: basics, attendance
refusal-too-few-parties = At least two parties are needed, and social services are always one. Write a line more, such as school: basics, attendance
refusal-unknown-party = I do not know the party "{ $said }". The parties are { $known }.
refusal-unknown-category = I do not know "{ $said }". What can be shared: { $known }.
refusal-party-without-category = What may { THE($party) } get to know? Write for example { $party }: basics, plan
refusal-answered-twice = { $who } has answered twice on the same paper. Which one holds?
refusal-answer-without-person = Who said { $answer }? Write who on the same line.
refusal-withdraw-whose = Who has taken their yes to { THE($party) } back? Copy it, and change it if it was somebody else. Those who can say so: { $known }.
refusal-answer-incomplete = Who has answered what? Write for example `!consent answer vh1 no`
refusal-answer-yes-or-no = The answer is yes or no, not "{ $said }".
refusal-part-not-on-paper = { $who } cannot say yes to more than what stands on the paper.
refusal-no-paper = There is no paper to answer. Register it first. The form: `!template consent`
refusal-consent-incomplete = Yes is missing from { $missing }. When it is on paper: `!consent answer { FIRST($missing) } yes`
refusal-already-answered = It is answered already.
refusal-draft-stays-draft = It is a draft and lets nobody in. Register the signed paper with its reference.
refusal-yes-or-no = Answer yes or no.

refusal-which-meeting = Which meeting? Write its number, such as M3. The meetings: `!meetings`
refusal-no-such-meeting = I find no meeting M{ $number } to do anything with. The meetings: `!meetings`
refusal-not-a-number = "{ $said }" is no number.
refusal-meeting-over = M{ $number } is over already, or cancelled.
refusal-meeting-length = A meeting is at least one minute and at most twelve hours.
refusal-meeting-overlaps = M{ $number } is then, { WHEN($start, $end) }. Choose another time.
refusal-nothing-changed = M{ $number } has that time and place already.
refusal-unknown-kind = I do not know the kind of meeting "{ $said }". Write for example type=extra, type=individual or type=information.
refusal-no-consent-yet = Nobody outside social services can be called to { DAY($day) }: no consent covers them then. An information meeting with the family is fine: type=information. The coordinator sees what is missing with `!consent missing`
refusal-old-time = The time has changed since you were asked. Now it is { WHEN($start, $end) }. Answer the new message.
refusal-meeting-words = I did not get the answer. Answer yes, no, maybe, late, sick or another time.

refusal-action-incomplete = An action needs an owner and a date. Missing: { $missing }. Copy and change:
refusal-action-without-title = What is to be done? Write it in quotation marks.
refusal-action-number-missing = Which action? Write its number. The actions: `!plan`
refusal-no-such-action =
    { $numbers ->
        [none] I find no such action. Yours: `!mine`
       *[some] I find no action { $numbers } that is yours. Yours: `!mine`
    }
refusal-already-done = Action { $numbers } is done already.
refusal-title-too-long = The text is too long. At most { $longest } characters.
refusal-unknown-area = Write which area it is about: area=school. There are: { $known }.
refusal-owner-not-in = { $who } cannot be the owner: { $why }.
refusal-box-of-whom = "{ $said }" is nobody else in the family. There are: { $known }.
refusal-box-without-reference = Where is what { $who } signed? Write it like this: family { $who }: SN 2026/1:4
refusal-no-family-box = It is about { $who } themselves, and { $who } has not said yes to that. Bring a box of their own on the next paper, and write the line: family { $who }: where it is
refusal-which-action = Which of them? Write the number too: { $numbers }.
refusal-how-many-days = How many days later? Write for example later 3d.
refusal-action-words = I did not get the answer. Answer done, later 3d or cannot.

refusal-not-asked = That question was not for you, or it is open no longer.
refusal-asked-too-long-ago = The question was open for five minutes. Write the command again.
refusal-repeat-it = To be sure: answer **yes, { $word } { $named }**
refusal-not-understood = I did not get the answer.

refusal-bad-fingerprint = "{ $said }" is no fingerprint. It is 43 characters, which the app shows in groups of four. Copy all of it.
refusal-fingerprint-differs = That is not what the server shows: { $shown }. I have done nothing. Do not let the account in. Out of everything: `!person block`
refusal-fingerprint-unknown = I have no fingerprint to confirm for { $who }. Ask { $who } to read theirs out and write it last in the command.
refusal-identity-holds = { $who } has the keys that I know, and is not blocked. There is nothing to confirm.
refusal-block-yourself = You cannot block yourself. Ask another coordinator, or the one who runs me.
refusal-block-whom = Who is to be blocked? Write the account, for example @name:server, or the case's code and who it is.
refusal-nobody-of-yours = "{ $said }" has no part in any of the unit's cases.
refusal-nothing-signed = { $who } has no valid yes on paper, so there is nothing to give a receipt for. See what is missing: `!consent missing`
refusal-which-language = The receipt is in Swedish and English: language=sv or language=en. I do not know { $said }.
refusal-shared-without-reference = Where does the decision lie? Write its reference, so that it can be found. Copy and fill in:
refusal-guardian-may-not-know = { $who } may not know about { $kinds }, so it cannot be theirs. Let somebody else own it, or put it on the next paper: `guardians: { $kinds }`
refusal-unknown-purpose = Afterwards can be follow-up, contact or both: `afterwards: follow-up, contact`. If it is for others than social services, a line for each: `afterwards school: contact, plan`
