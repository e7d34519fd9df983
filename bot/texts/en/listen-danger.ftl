### Words that may mean danger, with | between. <word> is a family below, cut* is all that begins so, .. is three words at the most.
### Better a false alarm than a cry that nobody hears.

listen-danger-family-me = me | us | him | her | them | my | mom | mum | mother | dad | father | brother | sister | kids | children | son | daughter | someone | somebody | you
listen-danger-family-who = he | she | they | dad | father | mom | mum | mother | stepdad | stepfather | brother | uncle | cousin | boyfriend | husband | ex | man | someone | somebody | guy
listen-danger-family-child = son | daughter | child | kid | brother | sister | boy | girl | he | she | him | her
listen-danger-family-hits = hits | hitting | beats | beat | beating | kicks | kicked | kicking | punches | punched | slaps | slapped | chokes | choked | choking | strangles | strangled | stabs | stabbed | hurts | hurting | threatens | threatened | threatening | abuses | abused | abusing | raped | raping | rapes | molests | molested | touches | touched | follows | stalks | stalking | chasing | chases | kills | killing | kill | shoot | forces | forced | harming
listen-danger-family-kills = kill | murder | shoot | stab | hurt | harm | beat | attack
listen-danger-family-pills = pills | tablets | tylenol | paracetamol | ibuprofen | xanax | meds | medication
listen-danger-family-took = took | taken | swallowed | ate | take | taking
listen-danger-family-many = many | lot | lots | all | whole | bunch | bottle | handful | too | twenty | thirty
listen-danger-family-weapon = gun | knife | weapon | pistol | rifle | machete | axe | bomb | grenade
listen-danger-family-holds = has | had | have | got | with | pulled | holding | carries | pointed | pointing
listen-danger-family-cannot = cant | cannot | dont | wont
listen-danger-family-not = not | dont | never | didnt | hasnt | havent
listen-danger-family-harm = cut | cutting | hurt | hurting | kill | killing | hang | burn | burning | harm | harming | shoot

listen-danger-violence = <hits> <me> | hit me/us/my | <who> hit/hits me/us/him/her | i am/was/got being/been beaten/abused/threatened/raped/followed/stabbed/robbed/shot | being beaten/abused/threatened/followed | got/was/been beaten/stabbed/shot/raped/threatened/abused/jumped/kidnapped | domestic violence | violent at home | death threat* | threat to kill | stop him/her | stop them from | waiting outside | outside my house/door/home | coming after me | looking for me to | after me | forced marriage | marry me off | forced to marry | honor/honour killing
listen-danger-killing = <kills> <me> | will/gonna/going/wants/want .. <kills> me/him/her/us/them | shot <me>
listen-danger-weapons = <holds> .. <weapon> | <weapon> to/at/on my/me/his/her
listen-danger-death = want to die | wanna die | want to be dead | wish i was/were dead | wish i .. died | rather die | <cannot> want to live | not want to live | <cannot> wanna live | <cannot> want to be here/alive | cant live .. anymore | cant go on | kill/killing myself | end my life | end it all | ending it all | take my own/life life | take my life | suicid* | better off without me | better off dead | no reason to live | nothing to live for | tired of living | hate my life | dont want to wake up | dont wanna wake up | going to die | gonna die | jump in front | jump off .. bridge/building/roof | goodbye forever
listen-danger-self-harm = <harm> myself/himself/herself | cut* my wrist/wrists/arm/arms | self harm* | selfharm*
listen-danger-overdose = <took> .. <many> .. <pills> | <took> pills | <took> too many/much | overdos* | od on
listen-danger-fear = is/are following me/us | following me home | follows me | scared | afraid | terrified | frightened | in danger | not safe at/here | dont feel safe | unsafe at home | save me | help .. he/she/they | please help me | help me now | fear for my
listen-danger-missing = <child> .. not/hasnt/didnt .. come/came home | hasnt come home | didnt come home | not come home | <child> .. missing | is missing | went missing | gone missing | <child> .. disappeared | ran away | run away from home | cant find my .. <child> | cant find him/her | dont know where my .. <child> | dont know where he/she
listen-danger-abuse = rape* | raping | molest* | sexual* | sexually | touch/touches/touched me | nudes | naked pictures | nude pictures | pedo* | groom* me | abus*
listen-danger-locked = locked .. me/us/him/her .. in/up | locked in | locked up | wont let me/us out/leave | trapped | kidnap* | hostage | held against | took my passport | tied up
listen-danger-sick = not breathing | cant breathe | unconscious | wont wake up | not waking up | bleeding | ambulance | call 112/911/999 | 112 | 911 | emergency | call the police | house is on fire
listen-danger-whole = i cant take it anymore | i cant take this anymore | i cant do this anymore | please help | someone help me

listen-danger-not = not scared | not afraid | never scared | scared of heights/spiders/dogs | afraid of heights/spiders/dogs | afraid not | afraid i cant/wont/have/will/am | afraid we cant/wont/have | afraid that i/we | scared i will/ill be late | dying of laughter/boredom/hunger/heat/laughing | dying laughing | laughing .. dying | dying to see/know/try/meet | killing me with | homework/school/math/heat/back/head/boredom is killing me | kill/kills/killing time | kill for a/some | taken/took/take my/his/her/the/a pills/meds/medication/tablets | beats me | beat me at/in/to | beat the game/record | hit me up | hit me with/back | hits different | missing the/a/my/you/school | shoot me a/an | wont hurt | doesnt hurt | not going to hurt/kill | dont want to hurt/kill | phone/battery .. dying/die | in fear of missing | bus/train hit traffic | afraid so | save me a/some/the
