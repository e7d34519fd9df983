### What words about who gets to know things are made of, with | between. Bent and careless forms stand too; one slip in the verb is fine.

listen-closing-remove = remove | remove all access for | removing | take away | take out | take off | kick out | kick | throw out | get rid of | delete | exclude | ban | please remove | cut out | get out | take them off
listen-closing-remove-open = take | kick | throw | get | cut | leave
listen-closing-away = away | out | off
listen-closing-removed = removed | took away | took out | kicked out | deleted
listen-closing-passive = be removed | is removed | are removed | get removed | gets removed | be taken away | be out | gone
listen-closing-take-back = take back | taking back | takes back | withdraw | withdrawing | revoke | revoking | retract | rescind
listen-closing-back = back
listen-closing-took-back = took back | withdrew | revoked | withdrawn
listen-closing-yes-said = my yes | our yes | my consent | our consent | my permission | our permission | my agreement | my approval | my signature | my okay | everything i said yes to | all my consent | all consent
listen-closing-all-of-it = it all | it all back | everything | consent | the consent
listen-closing-all = everyone | everybody | every one | every single one | them all | all | all of them | all of you | everyone else | everybody else | the whole group | the whole lot | whole group | everyone in it | all people | all the people
listen-closing-regret = i changed my mind | i have changed my mind | i've changed my mind | changed my mind | have changed my mind | i regret it | we changed our minds | we have changed our minds | we've changed our minds | I take it back
listen-closing-second-thoughts = change my mind | change your mind | i regret agreeing | i regret joining | i regret giving | i regret this | i regret it all | i regret doing this | i regret my | regret signing | regret saying yes | take it back | i want to end this | end this | stop all this
listen-closing-leave = i quit | opt out | opting out | i want out | want out | leave the group | leave this group | no to everything | say no to everything | drop out of this | back out
listen-closing-except = except | except for | but not | apart from | but keep
listen-closing-and = and | plus | as well as
listen-closing-but = but
listen-closing-not = not | dont | do not | never | doesnt | didnt | wont | shouldnt | cant | cannot | nobody | neither | nor | isnt
listen-closing-to = to | for | about | of | with | regarding
listen-closing-them = them | those | these people | him | her | they | the rest | the others
listen-closing-anyone = anyone | anybody | someone | somebody | people | who
listen-closing-me = me | us | myself
listen-closing-asking = can i | can we | can you even | may i | may we | could i | could we | how do i | how do you | how can i | how to | what happens | what if | is it possible | is it ok | is it okay | am i allowed | are we allowed | why | do i have to | do we have to | i wonder | wondering | whether | is it true | what do you mean | what does that mean | dont understand
listen-closing-doubt = maybe | perhaps | dont know | not sure | unsure | joking | kidding | just kidding | jk | or | thinking about | either | wait
listen-closing-told = says | said | say | told | tells | wrote | writes | write | thinks | wants me | asked me | made me
listen-closing-tell = tell | inform | share | share with
listen-closing-want = id like to | i would like to | would like to | want | wanna | wish | would like | id like | prefer | want to
listen-closing-may = should | may | be allowed
listen-closing-must = must | need | needs | have to | has to
listen-closing-unwilling = without | rather not have | refuse | no more | hate having
listen-closing-have = have | having
listen-closing-know = know | knowing | to know | find out | hear | read | see | be told | get told | get information | have access | involve | involved | get involved
listen-closing-take-part = be there | there | be in | be part of | be a part of | part of | take part | be with | in the group | in this group | in the meetings | at the meetings | at meetings | be here | be included | included | come to | join
listen-closing-meeting = meeting | the meeting | on thursday | on monday | on tuesday | on wednesday | on friday | tomorrow | today
listen-closing-yes = yes | do it | do that | thats right | that is right | correct | right | exactly | yup | i mean it | yep | yeah | yea | sure | ok | okay
listen-closing-no = no | nope | nah
listen-closing-thing = homework | picture | pictures | photo | photos | app | apps | friends | friend | video | videos | post | posts | file | files | account | followers | game | games | grades | clothes | songs | comments
listen-closing-bot = bot | the bot | this bot | yourself | you | the robot | this chat
listen-closing-neutral = thanks | that | thank you | thank you so much | thx | ty | now | right now | right away | immediately | at once | please | pls | plz | hello | hi | hey | dear | good morning | good evening | just | too | also | sorry | from | the | a | this | that group | group | group chat | chat | our group | my case | here | i | we | im | id | would you | could you | can you | can you please | could you please | you | will you | i want you to | want you to | i need you to | we want you to | would like you to | to | my | so | well | really | actually | completely | totally | for good | forever | permanently | as soon as possible | asap | hereby | anymore | any more | any longer | longer | again | all right | fuck | fucking | fuckin | fuck sake | for fuck sake | damn | god | goddamn | hell | the hell | bastards | idiots | shit | bitches | bro | bruh | man | dude | lol | lmao | haha | omg | wtf | regards | best regards | kind regards | best wishes | best | cheers | love | bye | goodbye | sincerely | yours | full stop | period | ffs | of course | literally | all the | instead | our
listen-signed = regards | best regards | kind regards | best wishes | sincerely | yours sincerely | love from | greetings | cheers
listen-closing-relative = mom | mum | mommy | mummy | mother | dad | daddy | father | parent | parents | guardian | grandma | grandpa | grandmother | grandfather | brother | sister | aunt | uncle | cousin | stepdad | stepmom | stepmother | stepfather | boyfriend | girlfriend | friend
listen-signs-before = this is | it is | its
listen-signs-after = here | writing | speaking

listen-insider-polis = officer | the officer | policeman | constable
listen-insider-skola = teacher | the teacher | my teacher | teachers | principal | headmaster | headteacher | school nurse
listen-insider-bup = psychologist | the psychologist | psychiatrist | therapist
listen-insider-soc = social worker | the social worker | my social worker | case officer | coordinator
listen-insider-frivard = probation officer | parole officer
listen-insider-fritid = youth worker | youth leader
listen-insider-tranare = coach | trainer

### Ordinary words that lie one letter from one of those above and are no slip.
listen-ordinary = remote | remodel | removal | delete it | take any | ball | call | fall | hall | tall | wall | mall | polite | policy | police | schools | shoot | scored | scarred | scares | hurry | hurts | beans | beats | heat | heats | seats | meats | hiss | kids | bills | skills | fills | wills | wanted | stable | missing | kissing | trapped | wrapped | strapped | locker | looked | booked | touched | toucher
