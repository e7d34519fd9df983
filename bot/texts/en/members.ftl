### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-person-add = person add
also-person-add = new person | add person
help-person-add = `!person add { $code } vh2 @id` – one more of the family, or guide, case-officer, deputy, certifier
usage-person-add = `!person add { $code } vh2 @vh2:{ $home }`, or `!person add { $code } vh2 phone`. At the end may stand protected, and `info=no reason=sekretess_mot_vh ref="SN 1"` for one who may be told nothing.
command-person-remove = person remove
also-person-remove = remove person | remove | delete person | person delete
help-person-remove = `!person remove { $code } { $actor }` – takes someone out, at once
usage-person-remove = `!person remove { $code } { $actor }`. It happens directly, without a question. Several at once will do.
command-person-block = person block | block
also-person-block = block person
help-person-block = `!person block { $code } { $actor }` – out of everything, at once
usage-person-block = `!person block @name:{ $home }`, or `!person block { $code } { $actor }`. The account is out of everything in the unit directly, without a question. For a stolen phone.
command-person-change = person change
command-person-protect = person protect
also-person-protect = protect | protect person
command-person-trust = person trust
also-person-trust = trust
help-person-trust = `!person trust { $code } { $actor }` – new keys have been checked
usage-person-trust = `!person trust { $code } { $actor }`, after you have compared the fingerprint with the person themselves. Better still, write the fingerprint last, and only that one counts.
command-actor-add = actor add
also-actor-add = add actor
help-actor-add = `!actor add { $code } party=police @id` – adds an actor, who waits for consent
usage-actor-add = `!actor add { $code } party=police @police:{ $home }`, or `!actor add { $code } party=police mail name@example.se`. If you have the fingerprint: `fingerprint=` last. Who was taken out comes back by the handle alone: `!actor add { $code } { $actor }`
command-actor-remove = actor remove
also-actor-remove = actor delete
help-actor-remove = `!actor remove { $code } { $actor }` – takes an actor out, at once
usage-actor-remove = `!actor remove { $code } { $actor }`. It happens directly, without a question. Several at once will do.
command-actor-reserve = actor reservation
command-actors = actors
also-actors = show actors
help-actors = `!actors { $code }` – who takes part
usage-actors = `!actors { $code }`
command-lead = lead
command-contact-request = ask
line-actor = { $who } – { $party }

actors-shown =
    { $members ->
        [none] Nobody is in the room right now.
       *[some] There right now:
        { LINES($members) }
    }
    { $away ->
        [none] {""}
       *[some] May be there, but are not:
        { LINES($away) }
    }
    { $outside ->
        [none] {""}
       *[some] Not in:
        { LINES($outside) }
    }

actor-added = { $who } takes part from now and has been called to the meetings already set.

actor-waits-already =
    { $who } is in the case already, and waits outside:
    { LINES($waiting) }
    If a consent holds again { $who } comes in without more words.

actor-waits =
    Added, and waits outside:
    { LINES($waiting) }
    Nothing has been sent there.

person-added =
    { $who } is added to the family.
    { $needed ->
        [1] { $who } must say yes too. What is missing: `!consent missing { $code }`
       *[0] {""}
    }
    { $way ->
        [none] I send nothing to { $who }, and do not answer.
        [epost] Mail is not open yet, so I cannot reach { $who }. Another way: `!person add { $code } { $who } phone`
        [ring] When it is time: `!person greet { $code } { $who }`. Then you get the words, and call or write yourself.
       *[other] I write nothing to { $who } until you say so: `!person greet { $code } { $who }`
    }

person-back = { $who } is back and hears from me again. Times that are set are on their way.

taken-out-told =
    { $who } is out of the group: { $why }. They have had one last message. What they have read they keep.
    { $numbers ->
        [none] No actions were theirs.
       *[some] Without an owner now: action { $numbers }.
    }
    { $lacking ->
        [none] {""}
       *[some] { group-incomplete-told }
    }

group-changed = The group has changed. The coordinator will be in touch.
refusal-not-an-actor = { $who } is no actor. For others: `!person remove { $code } { $who }`
refusal-actor-part = Police, school and others outside social services are added here. "{ $said }" is added like this: `!person add { $code } { $said } @id`
refusal-person-how = Write who it is and how I reach them. For example like this:
refusal-last-coordinator = The case must keep a coordinator. Add a deputy first.
refusal-block-whom = Who is to be blocked? Write the account, for example @name:server, or the case's code and who it is.

adding-ask =
    { $code }: **is { $who } to be added?** Then { $who } must say yes too.
    { $out ->
        [none] Nobody has to leave for that, but nothing more is shared until { $who } has said yes.
       *[some] Out until { $who } has said yes on paper and you have let them in again: { $out }.
    }
    Until you answer nobody is let in, and nothing goes to those outside social services.
    Answer **add** or **yes { $code }**. If it was wrong: **no**. If you do not answer within { $minutes } minutes { $who } is added.

adding-left = { $who } is not added. All is as before.
adding-unanswered =
    { $code }: nobody answered about { $who }, so { $who } is added and must say yes too.
    What is missing: `!consent missing { $code }`
    If it was wrong, by the population register: `!person remove { $code } { $who } register={ $day }`
adding-unanswered-posted = { $code }: one more must say yes. The question went unanswered for an hour, so it counts as add.
farewell-closed = The group has ended. Thank you. If things get shaky again: call { $name } { $phone }.
refusal-remove-how =
    Shall { $who } leave the case, or has somebody taken their yes back? I have done nothing yet.
    Out of the case: `{ $out }`
    A yes taken back, change who if it was somebody else: `{ $back }`
refusal-register-one = register= is for one person at a time. Write a line for each.
