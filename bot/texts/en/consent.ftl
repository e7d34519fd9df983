### Consent: the paper, the answers and the card. All of this stands in private chats only.

consent-card =
    { $code } · consent { DATE($starts) }–{ DATE($through) }
    The paper: { $reference }.
    { LINES($knows) }
    { $yes } said yes.
    { $room ->
        [none] {""}
       *[some] In the room you speak of { $room }.
    }
    { $stays ->
        [none] {""}
       *[some] { ROWS($stays) }
    }
    { $outdone ->
        [1] The paper of { DATE($before) } was signed later and goes first. A yes to this card lets nobody in.
       *[0] {""}
    }
    { $conflict ->
        [1] The answers differ: everyone has answered, and nothing is in common. A yes to the card lets nobody in.
       *[0] {""}
    }
    { $afterwards ->
        [none] {""}
       *[some] After the case: { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] After the case also:
        { LINES($others_afterwards) }
    }
    { $unheard ->
        [1] Nobody has noted that the child was heard. Type the paper again with one line more: `child heard YYYY-MM-DD`
       *[0] {""}
    }
    { $early ->
        [1] The paper says longer, but the young person turns { $age } on { DATE($turns) }. A new paper is needed then.
       *[0] {""}
    }
    { $outside ->
        [none] {""}
       *[some] Not in after your yes:
        { LINES($outside) }
    }
    { $nobody ->
        [none] {""}
       *[some] On the paper, and not in the case:
        { LINES($nobody) }
    }
    { $leaving ->
        [none] {""}
       *[some] Out of the group by your yes: { $leaving }.
    }
    { $staying ->
        [none] {""}
       *[some] May be in already: { $staying }.
    }
    { $gate ->
        [1] The gate is shut. { $opens ->
            [1] Your yes opens it.
           *[0] Only the coordinator opens it.
        }
       *[0] {""}
    }
    { $joining ->
        [none] Nobody new is invited. Is it right? Answer: **yes { $code }**
       *[some] { $later ->
            [1] { $joining } will be invited when it begins, if you answer: **yes { $code }**
           *[0] { $joining } will be invited when you answer: **yes { $code }**
        }
    }

consent-card-left = Then the paper waits. When it is right I show the card again: `!consent missing { $code }`

card-stays-out = { $kinds ->
        [none] Stays out: { $party }
       *[some] Is not told { $kinds }: { $party }
    }. { $who } said no or took a yes back { DATE($day) }, and this paper is not signed after that. What helps: a new paper that { $who } signs on a later day.

card-less = { $who } did not say yes to { $kinds } for { THE($party) }, so { THE($party) } may not know it.

card-knows = { $party } may know { $kinds ->
        [none] nothing
       *[some] { $kinds }
    }.

card-nobody = { $party }. Add somebody, and write the account last: `!actor add { $code } party={ $word } @`

consent-grid =
    Consent right now
    { $gate ->
        [1] The gate is shut: only social services are in.
       *[0] {""}
    }
    { $conflict ->
        [1] The answers differ: everyone has answered, and nothing is in common. So nothing may be shared.
       *[0] {""}
    }
    { $grid ->
        [none] No party is named yet. The form for a paper: `!template consent { $code }`
       *[some] { ROWS($grid) }
    }
    { $afterwards ->
        [none] {""}
       *[some] After the case: { $afterwards }.
    }
    { $others_afterwards ->
        [none] {""}
       *[some] After the case also:
        { LINES($others_afterwards) }
    }
    { $alone ->
        [none] {""}
       *[some] Answered alone: { $alone }.
    }
    { $until }
    { $paper }
    { $waits }

grid-party = **{ $party }**: { $kinds ->
        [none] nothing may be shared
       *[some] { $kinds }
    }

grid-answer =
    – { $who }: { $standing }{ $less ->
        [none] {""}
       *[some] , but not { $less }
    }

line-standing = { $who }: { $standing }
line-consent-until = Holds through { DATE($through) }.
line-paper = The paper: { $reference }, signed { DATE($signed) }.
line-paper-ended = The paper { $reference } held through { DATE($through) }.
line-paper-draft = A draft of { DATE($signed) }: it lets nobody in until it says where the paper lies.
line-paper-lacks = A new paper, { $reference }, { DATE($starts) }–{ DATE($through) }: it is not enough, a yes is missing from { $missing }.
line-paper-card = A new paper, { $reference }, { DATE($starts) }–{ DATE($through) }: it waits for your yes to the card.
line-paper-later = A new paper, { $reference }: it begins { DATE($starts) }, through { DATE($through) }.

consent-missing =
    { $missing ->
        [none] Nobody's yes is missing.
       *[some] Yes is missing from:
        { LINES($missing) }
    }
    { $outside ->
        [none] Nobody waits outside.
       *[some] Waiting outside:
        { LINES($outside) }
    }
    { $past ->
        [none] {""}
       *[some] { $past } is no longer a guardian. A yes from them does not count. What helps: a new paper without { $past }. The form: `!template consent { $code }`
    }
    { $help ->
        [nothing] {""}
        [certifier] First the certifier must answer **yes** to the exception.
        [answer] What helps: a signed yes on the paper. Then, one at a time:
        [later-paper] What helps: a new paper, signed tomorrow or later, for the no counts first on the same day. Add where it lies after the date, and change what is not right:
       *[paper] What helps: a signed paper. Add where it lies after the date, and change what is not right:
    }

missing-adding = The question about { $who } is open, and until it is answered nobody is let in. Is { $who } to be added? Answer **add**, **yes { $code }** or **no**.

consent-why =
    { $inside ->
        [named] **{ $who }** takes part, named by social services. No consent is needed for that.
        [covered] **{ $who }** takes part.
        [apart] **{ $who }** may take part, and is not in the room:
        { LINES($between) }
       *[out] **{ $who }** is not in the room: { $why }.
    }
    { $until }
    { $answers ->
        [none] {""}
       *[some] What they have answered about that party:
        { LINES($answers) }
    }
    { $alone ->
        [none] {""}
       *[some] Answered alone: { $alone }.
    }
    { $paper }
    { $changes ->
        [none] {""}
       *[some] This would change it:
        { LINES($changes) }
    }

why-until = As the answers stand the party may know things through { DATE($through) }.
change-family = nothing has to: the family have chats of their own with me. Into the room { $who } comes only by `!room admit { $code } { $who }`
change-reopen = the case is closed. If a new group is needed: `!template open`

change-let-in = { $who } was taken out and comes back by the coordinator's word: { $kind ->
        [staff] `!person add { $code } { $role } { $user }`
        [family] `!person greet { $code } { $who }`
       *[other] `!actor add { $code } { $who }`
    }

change-trust = the account is shut out. Ask { $who } in person and compare the fingerprint. Then: `!person trust { $code } { $who }`
change-matrix = { $who } needs a Matrix account. Write the account last: `!person change { $code } { $who } @`
change-gate = the coordinator opens the gate: `!case open gate { $code }`
change-paper = a signed paper is registered. The form: `!template consent { $code }`
change-named = a new paper names the party. The form: `!template consent { $code }`
change-ask = { $people } say yes on paper. Then, one at a time: `!consent answer { $code } { $first } yes { $today }`
change-past = { $people } is no longer a guardian: a new paper without { $people }. The form: `!template consent { $code }`
change-new-yes = { $people } said no or took a yes back. What counts is a new paper, signed on a later day. The form: `!template consent { $code }`
change-card = all have said yes: answer the paper's card. To see it: `!consent missing { $code }`
change-later = the paper begins { DATE($day) }
change-common = the answers have nothing in common about that party. A new paper is needed: `!template consent { $code }`

change-kinds =
    { $kinds ->
        [none] the coordinator chooses what you speak of in the room
       *[some] a new paper lets the party know { $kinds } as well, or you do not speak of it in the room
    }{ $left ->
        [none] . The form: `!template consent { $code }`
       *[some] : `!room { $code } categories={ $left }`
    }

change-civil = a signed promise of silence is noted. Write its number last: `!actor reservation { $code } { $who } ref=`
change-other = { $why }

change-greet = { $who } has not shown yet who they are. First: `!person greet { $code } { $who }`

change-speak = { $who } gets no messages now. When it is time again: `!case speak { $code } { $first }`

change-share = { $people } say yes to sharing the room. Ask first. Then, one at a time: `!room answer { $code } { $first } yes`

change-adding = the question about { $people } is open. Answer it: **add**, **yes { $code }** or **no**

outside-family = { $who } has a chat of their own with me. Into the room: `!room admit { $code } { $who }`
outside-reopen = { $who }: the case is closed. If a new group is needed: `!template open`

outside-let-in = { $who } was taken out. Back with: { $kind ->
        [staff] `!person add { $code } { $role } { $user }`
        [family] `!person greet { $code } { $who }`
       *[other] `!actor add { $code } { $who }`
    }

outside-trust = { $who }: the account is shut out. Ask { $who } in person and compare the fingerprint. Then: `!person trust { $code } { $who }`
outside-matrix = { $who } has no Matrix account. If there is one, write it last: `!person change { $code } { $who } @`
outside-gate = { $who } waits: the gate is shut. Open it: `!case open gate { $code }`
outside-paper = { $who } waits: no paper holds today. The form: `!template consent { $code }`
outside-named = { $who } waits: no paper names { THE($party) }. The form for a new one: `!template consent { $code }`
outside-ask = { $who } waits: yes is missing from { $people }. When it is there on paper: `!consent answer { $code } { $first } yes { $today }`
outside-past = { $who } waits: { $people } is no longer a guardian. A new paper: `!template consent { $code }`
outside-new-yes = { $who } waits: { $people } said no or took a yes back. What helps is a new paper of a later day: `!consent missing { $code }`
outside-card = { $who } waits for your yes to the paper's card. To see it: `!consent missing { $code }`
outside-later = { $who } comes in { DATE($day) }, when the paper begins.
outside-common = { $who } waits: the answers have nothing in common about { THE($party) }. A new paper: `!template consent { $code }`

outside-kinds =
    { $kinds ->
        [none] { $who } is not in the room until you choose what is spoken of there
       *[some] { $who } is not in the room, for { THE($party) } may not know { $kinds }
    }{ $left ->
        [none] . The form for a new paper: `!template consent { $code }`
       *[some] . If only { $left } is spoken of there, { $who } comes in: `!room { $code } categories={ $left }`
    }

outside-civil = { $who } is not in the room without a signed promise of silence. If there is one, write its number last: `!actor reservation { $code } { $who } ref=`
outside-other = { $who }: { $why }.

outside-greet = { $who } has not shown yet who they are. First: `!person greet { $code } { $who }`

outside-speak = { $who } gets no messages now. When it is time again: `!case speak { $code } { $first }`

outside-share = { $who } waits for { $people } to say yes to sharing the room. Ask first. Then, one at a time: `!room answer { $code } { $first } yes`

outside-adding = { $who } waits: the question about { $people } is open. Answer it: **add**, **yes { $code }** or **no**

withdrawal-taken-down =
    It is done: { $who } has taken back their yes. It is about: { $parties }{ $category ->
        [none] {""}
       *[other] {" "}({ $category })
    }.
    { $out ->
        [none] Nobody had to be taken out.
       *[some] Taken out: { $out }. They have had one last message and their times are cancelled.
    }
    { $numbers ->
        [none] No actions were theirs.
       *[some] Without an owner now: action { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }
    Now:
    • Call { $who } and say that it is done.
    • Is it safe at home?
    • Who tells the others?
    • Is this part of a court sentence?

renewal-block =
    !consent renew paper { $code } { $dated ->
        [1] { $day }
       *[0] DATE
    } REFERENCE
    evaluated { $dated ->
        [1] { $day }
       *[0] DATE
    }
    yes { $family }
    { ROWS($grants) }
    from { $starts }
    through { $until }

renewal-line = { $party }: { $kinds }
renewal-afterwards = afterwards { $party }: { $word }, { $kinds }

voided =
    { $named } was taken down by mistake and no longer counts.
    { $out ->
        [none] Nobody had to leave the group.
       *[some] No longer in: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Without an owner: action { $numbers }.
    }
    { $paper ->
        [1] What helps: the right paper, with `!consent paper { $code } …`
       *[0] What helps: an answer on paper, with `!consent answer { $code } { $named } …`
    }

### Exceptions and the assessment of maturity.

### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-template-consent = template consent
also-template-consent = template for consent
help-template-consent = `!template consent { $code }` – the form for a signed paper
usage-template-consent = `!template consent { $code }`. Copy, fill in and send.
command-consent-paper = consent paper
also-consent-paper = paper
help-consent-paper = `!consent paper { $code }` – registers a signed paper
usage-consent-paper = `!consent paper { $code } { $today } SN 2026/123:4` and on the lines below: `yes ungdom vh1 vh2`, `school: basics, attendance`, `police: basics, plan`, `through YYYY-MM-DD`. A box about a parent's own matters: `family vh1: SN 1`, or a sibling's, who has no part in the case: `family sibling1: SN 2`. A yes to a part of it: `yes vh1: school attendance`. Which text was read: `form 2026-1 english`. That a child under twelve was heard: `child heard YYYY-MM-DD`. Who answered without the others in the room: `alone ungdom`. The whole form: `!template consent { $code }`
command-consent-renew = consent renew paper | consent renew
help-consent-renew = `!consent renew paper { $code }` – a new paper goes on where the old one ends
usage-consent-renew = `!consent renew paper { $code } { $today } SN 2026/123:4` and on the lines below what stands on the paper, as when the first was entered, and one line more: `evaluated { $today }`. Without `from` it holds from the day after the old one.
command-consent-answer = consent answer
also-consent-answer = answer consent
help-consent-answer = `!consent answer { $code } { $family } no` – someone's answer afterwards
usage-consent-answer = `!consent answer { $code } { $family } yes { $today }`, or `!consent answer { $code } { $family } no spoken`. A yes must be on paper. `alone` may stand last, if the others were not there. Several answers: one line for each.
command-consent-grid = consent | consent grid
also-consent-grid = show consent
help-consent-grid = `!consent { $code }` – who has said what, and what holds
usage-consent-grid = `!consent { $code }`
command-consent-missing = consent missing
also-consent-missing = what is missing | missing
help-consent-missing = `!consent missing { $code }` – whose yes is missing
usage-consent-missing = `!consent missing { $code }`
command-consent-history = consent history
also-consent-history = history | show history
help-consent-history = `!consent history { $code }` – everything said of consent, in order
usage-consent-history = `!consent history { $code }`
command-consent-receipt = consent receipt | receipt
help-consent-receipt = `!consent receipt { $code } { $family }` – the receipt to hand over
usage-consent-receipt = `!consent receipt { $code } { $family } language=sv`. When it is handed over: answer **yes** to the question, or `!consent receipt { $code } { $family } handed`
command-shared-otherwise = shared
help-shared-otherwise = `!shared { $code } dnr=…` – shared on another ground than consent; opens nothing
usage-shared-otherwise = `!shared { $code } dnr=SN-2026/9 party=police`. It stands in the history and the log. Nobody is let in by it.
command-own-consent = my consent | my part
help-own-consent = `!my consent { $code }` – what you may be told and tell
usage-own-consent = `!my consent { $code }`. What your organisation may know, what you may tell in the room, until which day and by which paper.
own-consent =
    { $staff ->
        [1] You in social services may speak in the room of { $tells }.
       *[0] This { THE($party) } may know: { $told }.
    }
    { $staff ->
        [1] {""}
       *[0] { $tells ->
            [none] You are not in the room. Meetings and tasks reach you here.
           *[some] In the room you may speak of: { $tells }. Take other things up with the coordinator.
        }
    }
    It holds to the end of { DATE($through) }, by the paper { $paper }.
    Questions? Call { $name }, { $phone }.
own-consent-none =
    No consent holds today, so nobody outside social services may be told anything, and you can tell nothing here.
    Questions? Call { $name }, { $phone }.
command-consent-why = consent why | why
help-consent-why = `!consent why { $code } { $actor }` – why someone is in or out
usage-consent-why = `!consent why { $code } { $actor }`. Which paper it rests on, what each has answered, and what would change it.
command-consent-withdraw = consent withdraw
also-consent-withdraw = withdraw | revoke | consent revoke | withdraw consent
help-consent-withdraw = `!consent withdraw { $code } { $family }` – someone takes back their yes, at once
usage-consent-withdraw = `!consent withdraw { $code } { $family }`, or one party only: `!consent withdraw { $code } { $family } party=police`. One kind of information only: `kinds=substance`. It happens directly, without a question. Several parties: `party=polis,skola`. Several people: one line for each.
command-consent-restore = consent restore
help-consent-restore = `!consent restore { $code } { $family } alone` – it was a mistake, said the one who took back a yes
usage-consent-restore = `!consent restore { $code } { $family } alone`, when they have written wrong themselves and you have called. Within seven days.
command-consent-stands = consent stands
help-consent-stands = `!consent stands { $code }` – says that the papers hold as before, when I was given an old copy of my journal
usage-consent-stands = `!consent stands { $code }`, when you have looked through the case. Those whom the papers cover are let in again.
command-consent-void = consent void
help-consent-void = `!consent void { $code } { $family }` – something was taken down by mistake; only takes away
usage-consent-void = `!consent void { $code } { $family }`, or the paper's reference instead of { $family }, or an exception: `!consent void { $code } vh_forhindrad vh1`. Then answer **yes, void** and the same again.

refusal-yes-part-lost = { $who } is no longer a guardian, so a yes from them does not count. I have written nothing.
    { $certified ->
        [1] What helps: a new paper without { $who }. The form: `!template consent { $code }`
       *[0] What helps: the certifier says yes to the exception first. Then a new paper without { $who }. The form: `!template consent { $code }`
    }

refusal-yes-of-adult = The young person is an adult when the paper holds and answers alone, so a yes from { $who } does not count. I have written nothing. What helps: a paper with the young person alone. The form: `!template consent { $code }`
refusal-alone-without-answer = Who answered alone: { $who } has no answer on the paper. Write the line with yes or no as well.
refusal-paper-without-date = On which day was the paper signed? Write the day and the reference (registration number or place in the archive). The form: `!template consent { $code }`
refusal-paper-without-answers = Who has answered? Write a line with yes or no and who. Those who can answer: { $known }.
refusal-form-without-version = Which version of the form was signed, and in which language was it read? Write for example `form 2026-1 english`
refusal-heard-in-the-future = The day on which the child was heard, { DATE($heard) }, is still to come. Write the day it happened, for example `child heard 2026-11-18`
refusal-end-before-start = The end { DATE($through) } lies before the start { DATE($starts) }. Put it right and send again.
refusal-starts-before-signed = It cannot hold from { DATE($starts) }: the paper was signed { DATE($signed) }.
refusal-too-few-parties = At least two parties are needed, and social services are always one. Write a line more, such as `school: basics, attendance`
refusal-answered-twice = { $who } has answered twice on the same paper. Which one holds?
refusal-answer-without-person = Who said { $answer }? Write who on the same line.
refusal-withdraw-whose = Who has taken their yes to { THE($party) } back? Copy it, and change it if it was somebody else. Those who can say so: { $known }.
refusal-answer-incomplete = Who has answered what? Write for example `!consent answer { $code } vh1 no`
refusal-part-not-on-paper = { $who } cannot say yes to more than what stands on the paper.
refusal-box-of-whom = "{ $said }" is nobody else in the family. There are: { $known }.
refusal-box-without-reference = Where is what { $who } signed? Write it like this: `family { $who }: SN 2026/1:4`
refusal-no-family-box = It is about { $who } themselves, and { $who } has not said yes to that. Bring a box of their own on the next paper, and write the line: `family { $who }: where it is`
refusal-nothing-signed = { $who } has no valid yes on paper, so there is nothing to give a receipt for. See what is missing: `!consent missing { $code }`
refusal-which-language = The receipt is in Swedish and English: `language=sv` or `language=en`. I do not know { $said }.
refusal-shared-without-reference = Where does the decision lie? Write its reference, so that it can be found. Copy and fill in:
refusal-withdraw-unlike = I cannot tell who takes what back, so I have done nothing. Write one line for each, with who it is first and then the parties.
refusal-box-is-whole = That box is taken back whole, without party and kind. I have done nothing.
