### What people say in plain speech, with | between. Capitals and punctuation do not matter.

listen-regret = I changed my mind | I have changed my mind | I've changed my mind | changed my mind | I regret it | I take it back | I've had second thoughts
listen-wrong = wrong | write wrong | that was wrong | it was a mistake | mistake
listen-wrong-number = wrong number | wrong person | you have the wrong number | this is the wrong number | you have the wrong person
listen-filler = thanks | thank you | now | please | hello | hi | just | too | sorry | from | the | group
listen-when = when | when is it | when is the meeting | when is meeting | when is the next meeting | what time
listen-who = who | who is in | who is in the group | who knows | who gets to know
listen-who-knows = who knows what about me | who knows what | what do they know about me | what do they know | what may they know | who knows what about my child
listen-where = where | where is it | where is the meeting
listen-plan = plan | what did we decide
listen-todo = what do I have to do
listen-what = what is this | who are you
listen-reads = who reads this | does my mother read this
listen-hello = hello | thanks
listen-english = english | in english
listen-swedish = swedish | in swedish
listen-call = call | call me | can you call | can you call me | please call me | I want to talk
listen-help = help | help me | what can I write | what can you do
listen-key = key | your key | show key | fingerprint | what is your key
listen-stop = stop | stop it | stop this | quit it | stop writing | stop writing to me | write no more | leave me alone | shut up | cut it out | go away | buzz off | fuck off
listen-start = start | start again | begin | write again | write to me again
listen-language = change language
listen-yes = yes | yep | yeah | I will come | I'm coming | yes please | yes i will come | i will be there | we will come | yes we will come
listen-no = no | nope | I'm not coming | no thanks | i cant come | i will not come | i wont come
listen-maybe = maybe | perhaps | I don't know yet
listen-late = late | I'm late | I will be late | running late
listen-sick = sick | I'm sick | I am sick | ill | I'm ill
listen-other-time = another time | other time | can we take another time | I want another time
listen-done = done | it's done | it is done | finished
listen-later = later | postpone
listen-cannot = cannot | can't | I can't | I cannot | no time
listen-cancel = yes, cancel | cancel
listen-close = yes, close | close
listen-add = yes, add | add | add them
listen-void = yes, void | void
listen-room = room | the room
listen-receipt = receipt | the receipt
listen-protection = protection | the protection | protected
listen-party-polis = the police | police | the cops | cops | the cop | cop | the feds | feds
listen-party-skola = the school | school
listen-party-soc = social services | the social services | the social
listen-party-bup = child psychiatry | bup

### What is heard in the middle of a short message too: a/b is one of these, .. is three words at the most, word* is all that begins so.

listen-holds-call = call me/us | give me a call | can/could you/someone/anyone call | want/need to talk/speak .. to/with | want/need to talk/speak | talk to someone | phone me | ring me | remove my mom/mum/dad/mother/father/parents | remove mom/mum/dad
listen-holds-stop = want any more messages/texts/reminders | dont want .. messages/texts/reminders | stop contacting .. me/us | stop texting/writing/messaging/spamming/sending/bothering | stop .. messages | no more messages/texts/reminders | leave me/us alone | dont text/write/message .. me/us | dont text/write/message .. anymore | unsubscribe | remove/delete the bot | remove/delete this bot | turn off the/this bot | quit texting/messaging/writing/contacting/spamming | stop .. me | never text/write/message/contact .. me | leave us/me .. alone
listen-holds-wrong-number = wrong number | wrong person | dont know you/who/anyone | not the right person/number
listen-holds-start = write/text again | start again | start writing/texting | you can write/text again
listen-denied = dont call/ring/phone | do not call/ring/phone | not call/ring/phone | dont want to talk | stop calling | never call | dont stop
listen-leave-it = never mind | nevermind | forget it | leave it | leave it as it is | just asking | just wondering | not now | no change | that is enough | doesnt matter
