### Help: a line about each command (help-), and how it is written (usage-). Only what the asker may do is shown.

help-list =
    This is what you can do:
    { LINES($commands) }
    More about any of it: write `!help` and the word, as in `!help meeting`
    { $duty ->
        [intygare] You are a certifier. When somebody needs your answer a question comes here. Answer it with yes or no. Until then there is nothing for you to do.
        [styrgrupp] The steering group gets numbers, never a case. The numbers are not here yet.
        [beredning] The intake group sees the cases as codes and colours, nothing more.
       *[other] {""}
    }
help-group = `{ $word }`: { $ways }
help-several =
    { LINES($commands) }
    How one of them is written: `!help` and the whole command.
help-usage = { LINES($commands) }

help-open = `!open` – opens a case
usage-open = `!open { $unit }` and on the lines below: `born 2011-05-14`, `decision assistance SN 2026/123`, `youth @youth:{ $home }`, `guardian1 phone`, `school @school:{ $home }`. The whole form: `!template open`
help-template-open = `!template open` – the form for opening a case
help-template-consent = `!template consent { $code }` – the form for a signed paper
usage-template-open = `!template open`. Copy, fill in and send.
usage-template-consent = `!template consent { $code }`. Copy, fill in and send.
help-case-show = `!case show { $code }` – how the case stands
usage-case-show = `!case show { $code }`
help-case-phase = `!case phase { $code } active` – the next step
usage-case-phase = `!case phase { $code } active`. The phases are referred, consented, active and closed.
help-case-close = `!case close { $code }` – closes, after a question
usage-case-close = `!case close { $code }`. Then answer yes, close { $code }.
help-case-extract = `!case extract { $code }` – what I hold of the case, for the file
usage-case-extract = `!case extract { $code }`, or only what is about one person: `!case extract { $code } { $family }`. The archive is the file: you are the one who puts it there.
help-case-gate = `!case open gate { $code }` – lets in again after a stop
usage-case-gate = `!case open gate { $code }`. Those whom a consent covers are let in.
help-case-silence = `!case silence { $code }` – nothing more is sent to the family, at once
usage-case-silence = `!case silence { $code }`, or one of them alone: `!case silence { $code } { $family }`. What waits to be sent is withdrawn. Who is in the room is not changed by it.
help-case-speak = `!case speak { $code }` – the family hears from me again
usage-case-speak = `!case speak { $code }`. For one who wrote stop themselves: `!case speak { $code } { $family }`, after you have called.
help-case-take-over = `!case take over { $code }` – you become coordinator of a case of the unit
usage-case-take-over = `!case take over { $code }`. Whoever was its coordinator becomes deputy and is told. It is also said in the Samordningsrum.
help-away = `!away 1/7–5/8 deputy=@id` – somebody else has your cases meanwhile
usage-away = `!away 1/7–5/8 deputy=@id`. The colleague is one of the unit. From the first day the alarms reach them too, and they may do what you may. Write it again to change it.
help-away-end = `!away over` – you are back, and whoever stood in is out at once
usage-away-end = `!away over`. It works before the absence has begun too. Whoever had a part in the case before has it again.
help-cases = `!cases` – the unit's cases
usage-cases = `!cases`
help-person-add = `!person add { $code } vh2 @id` – one more of the family, or guide, case-officer, deputy, certifier
usage-person-add = `!person add { $code } vh2 @vh2:{ $home }`, or `!person add { $code } vh2 phone`. At the end may stand protected, and `info=no reason=sekretess_mot_vh ref="SN 1"` for one who may be told nothing.
help-person-greet = `!person greet { $code } { $family }` – gives a code for the paper and asks for it
usage-person-greet = `!person greet { $code } { $family }`. You get a code to write on the paper. When it has come the family hears more from me.
help-person-info = `!person info { $code } { $family } no` – that person is told nothing
usage-person-info = `!person info { $code } { $family } no reason=sekretess_mot_vh ref="SN 1"`, and yes when that changes. A yes taken back is heard all the same.
help-person-born = `!person born { $code } 2011-05-14` – the young person's birthday
usage-person-born = `!person born { $code } 2011-05-14`, where the month stood alone or something went wrong. Where nobody knows the day: `2011-05`. Nobody is let in by it.
help-person-farewell = `!person farewell { $code } vh1 yes` – a last text on the 18th birthday, if the young person says yes
usage-person-farewell = `!person farewell { $code } vh1 yes`, or no. Ask the young person first. Without a yes guardians get nothing that day.
help-person-remove = `!person remove { $code } { $actor }` – takes someone out, at once
usage-person-remove = `!person remove { $code } { $actor }`. It happens directly, without a question. Several at once will do.
help-person-block = `!person block { $code } { $actor }` – out of everything, at once
usage-person-block = `!person block @name:{ $home }`, or `!person block { $code } { $actor }`. The account is out of everything in the unit directly, without a question. For a stolen phone.
help-person-trust = `!person trust { $code } { $actor }` – new keys have been checked
usage-person-trust = `!person trust { $code } { $actor }`, after you have compared the fingerprint with the person themselves. Better still, write the fingerprint last, and only that one counts.
help-audit-show = `!audit show { $code }` – who has come, left and read
usage-audit-show = `!audit show { $code }`
help-audit-keys = `!audit keys { $code }` – who has been given the rooms' keys
usage-audit-keys = `!audit keys { $code }`. Person, device and time, if something has come into the wrong hands.
help-audit-verify = `!audit verify` – whether the journal is whole
usage-audit-verify = `!audit verify`. I read the whole journal and say that it holds, or which row is the first wrong one.
help-actor-add = `!actor add { $code } party=police @id` – adds an actor, who waits for consent
usage-actor-add = `!actor add { $code } party=police @police:{ $home }`, or `!actor add { $code } party=police mail name@example.se`. If you have the fingerprint: `fingerprint=` last. Who was taken out comes back by the handle alone: `!actor add { $code } { $actor }`
help-actor-remove = `!actor remove { $code } { $actor }` – takes an actor out, at once
usage-actor-remove = `!actor remove { $code } { $actor }`. It happens directly, without a question. Several at once will do.
help-actors = `!actors { $code }` – who takes part
usage-actors = `!actors { $code }`
help-consent-paper = `!consent paper { $code }` – registers a signed paper
usage-consent-paper = `!consent paper { $code } { $today } SN 2026/123:4` and on the lines below: `yes ungdom vh1 vh2`, `school: basics, attendance`, `police: basics, plan`, `through YYYY-MM-DD`. A box about a parent's own matters: `family vh1: SN 1`, or a sibling's, who has no part in the case: `family sibling1: SN 2`. A yes to a part of it: `yes vh1: school attendance`. Which text was read: `form 2026-1 english`. That a child under twelve was heard: `child heard YYYY-MM-DD`. Who answered without the others in the room: `alone ungdom`. The whole form: `!template consent`
help-consent-renew = `!consent renew paper { $code }` – a new paper goes on where the old one ends
usage-consent-renew = `!consent renew paper { $code } { $today } SN 2026/123:4` and on the lines below what stands on the paper, as in `!consent paper`, and one line more: `evaluated { $today }`. Without `from` it holds from the day after the old one.
help-consent-answer = `!consent answer { $code } { $family } no` – someone's answer afterwards
usage-consent-answer = `!consent answer { $code } { $family } yes { $today }`, or `!consent answer { $code } { $family } no spoken`. A yes must be on paper. `alone` may stand last, if the others were not there. Several answers: one line for each.
help-consent-grid = `!consent { $code }` – who has said what, and what holds
usage-consent-grid = `!consent { $code }`
help-consent-missing = `!consent missing { $code }` – whose yes is missing
usage-consent-missing = `!consent missing { $code }`
help-consent-why = `!consent why { $code } { $actor }` – why someone is in or out
usage-consent-why = `!consent why { $code } { $actor }`. Which paper it rests on, what each has answered, and what would change it.
help-consent-history = `!consent history { $code }` – everything said of consent, in order
usage-consent-history = `!consent history { $code }`
help-consent-receipt = `!consent receipt { $code } { $family }` – the receipt to hand over
usage-consent-receipt = `!consent receipt { $code } { $family } language=sv`. When it is handed over: answer yes to the question, or `!consent receipt { $code } { $family } handed`
help-shared-otherwise = `!shared { $code } dnr=…` – shared on another ground than consent; opens nothing
usage-shared-otherwise = `!shared { $code } dnr=SN-2026/9 party=police`. It stands in the history and the log. Nobody is let in by it.
help-consent-withdraw = `!consent withdraw { $code } { $family }` – someone takes back their yes, at once
usage-consent-withdraw = `!consent withdraw { $code } { $family }`, or one party only: `!consent withdraw { $code } { $family } party=police`. One kind of information only: `kinds=substance`. It happens directly, without a question. Several parties: `party=polis,skola`. Several people: one line for each.
help-consent-restore = `!consent restore { $code } { $family } alone` – it was a mistake, said the one who took back a yes
usage-consent-restore = `!consent restore { $code } { $family } alone`, when they have written wrong themselves and you have called. Within seven days.
help-consent-stands = `!consent stands { $code }` – says that the papers hold as before, when I was given an old copy of my journal
usage-consent-stands = `!consent stands { $code }`, when you have looked through the case. Those whom the papers cover are let in again.
help-consent-void = `!consent void { $code } { $family }` – something was taken down by mistake; only takes away
usage-consent-void = `!consent void { $code } { $family }`, or the paper's reference instead of { $family }, or an exception: `!consent void { $code } vh_forhindrad vh1`. Then answer yes, void and the same again.
help-exception = `!exception { $code } vh_forhindrad vh1 ref=…` – a guardian need not answer, or must not be told
usage-exception = `!exception { $code } vh_forhindrad vh1 ref="SN 1"`. Codes: vh_forhindrad, fb_6_13a, ensam_vardnad, sekretess_mot_vh, sarskilt_forordnad_vh, god_man. The certifier answers in their own chat.
help-exception-answer = `!exception answer { $code } vh_forhindrad yes` – the certifier's answer
usage-exception-answer = `!exception answer { $code } vh_forhindrad yes`, or no. If it may be about several, write whom too.
help-maturity = `!maturity { $code } ref=… date=…` – the young person's maturity is assessed, for models that ask fewer from 15
usage-maturity = `!maturity { $code } ref="SN 1" date={ $today }`. It holds for papers that are confirmed after it, from the age of 15.
help-meeting-call = `!meeting call { $code } tue 15 place=Townhall` – calls a meeting
usage-meeting-call = `!meeting call { $code } 8/12 15 1h30 place="Town hall, room 2" type=extra`. Without a length it is an hour, without a type a network meeting.
help-meeting-move = `!meeting move { $code } M3 wed 9` – moves a meeting
usage-meeting-move = `!meeting move { $code } M3 9/12 10 place=School`. Everyone is asked again. If someone who must be there is missing, add reason="…".
help-meeting-cancel = `!meeting cancel { $code } M3` – cancels, after a question
usage-meeting-cancel = `!meeting cancel { $code } M3`. Then answer yes, cancel M3.
help-meetings = `!meetings { $code }` – meetings to come and what people have answered
usage-meetings = `!meetings { $code }`
help-plan = `!plan { $code }` – what is promised
usage-plan = `!plan { $code }`
help-action-add = `!action add { $code } "…" area=school owner={ $actor } due=15/12` – a promise of the plan
usage-action-add = `!action add { $code } "Call the school" area=school owner={ $actor } due=15/12`. Each action has one owner and a date. If it concerns a parent's or a sibling's own matters: `about=vh1` or `about=sibling1`, who must have said yes themselves.
help-action-done = `!action done { $code } 1 3` – it is done
usage-action-done = `!action done { $code } 1 3 5`. Or answer done to a reminder.
help-action-move = `!action move { $code } 3 15/12` – a new date
usage-action-move = `!action move { $code } 3 15/12`
help-mine = `!mine { $code }` – what you have promised
usage-mine = `!mine { $code }`
help-model-show = `!model show` – the values you work by, and where they come from
usage-model-show = `!model show`, or another model: `!model show orebro`. The star marks what differs from the standard.
help-model-try = `!model try orebro` – what another model would do, before anything changes
usage-model-try = `!model try orebro`. Shows for the unit's cases who would come or go. Nothing is changed.
help-bot = `!fingerprint` – my fingerprint
usage-bot = `!fingerprint`. Compare it with what your app shows for me.
