### Help. Only what the asker may do is shown.

help-list =
    { $now ->
        [none] {""}
       *[some] Right now:
        { LINES($now) }
    }
    { $commands ->
        [none] {""}
       *[some] More that you can do:
        { LINES($commands) }
    }
    More about any of it: write `!help` and the word, as in `!help meeting`. What the words mean: `!help words`
    { $duty ->
        [intygare] You are a certifier. When somebody needs your answer a question comes here. Answer it with yes or no. Until then there is nothing for you to do.
        [styrgrupp] The steering group gets numbers, never a case. The numbers are not here yet.
        [beredning] The intake group sees the cases as codes and colours, nothing more.
       *[other] {""}
    }
help-here =
    { LINES($now) }
    All that you can do: write `!help` in your own chat with me.
help-subject = { $subject }: { $ways }
help-several =
    { $terms ->
        [none] {""}
       *[some] { LINES($terms) }
    }
    { LINES($commands) }
    How one of them is written: `!help` and the whole command.
help-usage =
    { $terms ->
        [none] {""}
       *[some] { LINES($terms) }
    }
    { $commands ->
        [none] {""}
       *[some] { LINES($commands) }
    }
line-waits-meeting = Can you come to the meeting { WHEN($start) }? Answer **yes M{ $number } { $code }**, or **no**, **maybe**, **late**, **sick** or **another time**.
line-waits-action = Is it done: { $title }, by { DATE($due) }? Write `!action done { $code } { $number }`

subject-lifecycle = Cases
subject-unit = The unit and you
subject-members = Who is in it
subject-family = The family
subject-rooms = The room
subject-consent = Consent
subject-meetings = Meetings
subject-plan = The plan
subject-log = The log
subject-help = About me

glossary-case = **Case**: one young person, one time. It has a code, like Björk-17, and never a name.
glossary-consent = **Consent**: that the young person and the guardians lift secrecy, so that those who stand on the paper may know just what stands there. It is another thing than consent under GDPR.
glossary-grantor = **Who must consent**: each one whose yes is needed. Under 12 all guardians, 12–17 the young person and all guardians, from 18 the young person alone.
glossary-guardian = **Guardian** (vh1, vh2): who has custody. A parent without custody is a relative.
glossary-youth = **Young person**: the one the case is about.
glossary-party = **Party**: an authority or organisation that stands on the paper, such as police or school. Social services are always one.
glossary-actor = **Actor**: the person who is there for a party.
glossary-category = **Kind**: a kind of information on the paper. They are basics, attendance, results, crime, whereabouts, substance, health, housing, money, plan and safety.
glossary-basics = **Basics**: that the group exists, who is in it and when you meet.
glossary-purpose = **Purpose**: what the information may be used for: working together, follow-up after closing, or contact after it.
glossary-conflict = **Conflict**: everyone has answered, but nothing is common to all. Then nothing is shared.
glossary-gate = **The gate**: what keeps everyone but social services out while something must be sorted out.
glossary-coordinator = **Coordinator**: who looks after the case. **Deputy**: who does it while the coordinator is away.
glossary-guide = **Guide**: the one in social services who goes beside the young person.
glossary-certifier = **Certifier**: the head of unit, who answers on exceptions and is not in the room.
glossary-lead = **Lead contact**: the one the young person turns to. There is only one at a time.
glossary-network = **Network meeting**: the meeting where everyone goes through the plan, item by item.
glossary-cadence = **Cadence**: the longest time between two network meetings.
glossary-plan = **Individual plan**: what you have agreed on. To the young person it is your plan.
glossary-action = **Action**: an item of the plan, with an owner and a date.
glossary-apart = **Keep apart**: two cases that must not meet in one place.
glossary-protected = **Protected identity**: is of a person. No place is written then, and nothing goes by mail or calendar file.
glossary-purge = **Purge**: what stands here is taken away for good when its time is over. **Hold**: something makes it stay meanwhile.

help-bot = `!fingerprint` – my fingerprint
usage-bot = `!fingerprint`. Compare it with what your app shows for me.

### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help
### (help-), and written out whole (usage-).

command-bot = fingerprint | bot

command-help = help
