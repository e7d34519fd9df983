### What people say in plain speech, with | between. Capitals and punctuation do not matter.

listen-withdraw-all = remove everyone | remove everybody | remove them all | remove all | I want to remove everyone | I take back my yes | I want to take back my yes | take back my yes | I take it all back | I take back my consent | I withdraw my consent
listen-withdraw-some = remove | I want to remove | please remove | take out | can you remove | I take back my yes to | take back my yes to
listen-regret = I changed my mind | I have changed my mind | I've changed my mind | changed my mind | I regret it
listen-hint = remove | take back | took back | changed my mind | must not know | should not know | don't want them to know | not be part of
listen-wrong = wrong | that was wrong | it was a mistake | mistake
listen-filler = thanks | thank you | now | please | hello | hi | just | too | sorry | from | the | group
listen-and = and
listen-when = when | when is it | when is the meeting | when is the next meeting | what time
listen-who = who | who is in | who is in the group | who knows | who gets to know
listen-call = call | call me | can you call | can you call me | please call me | I want to talk
listen-help = help | help me | what can I write | what can you do
listen-key = key | your key | show key | fingerprint | what is your key
listen-yes = yes | yep | yeah | I will come | I'm coming | yes please
listen-no = no | nope | I'm not coming | no thanks
listen-maybe = maybe | perhaps | I don't know yet
listen-late = late | I'm late | I will be late | running late
listen-sick = sick | I'm sick | I am sick | ill | I'm ill
listen-other-time = another time | other time | can we take another time | I want another time
listen-done = done | it's done | it is done | finished
listen-later = later | postpone
listen-cannot = cannot | can't | I can't | I cannot | no time
listen-cancel = yes, cancel | cancel
listen-close = yes, close | close
listen-party-polis = the police | police
listen-party-skola = the school | school
listen-party-soc = social services | the social services
