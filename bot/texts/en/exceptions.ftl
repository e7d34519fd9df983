### Exceptions about a guardian: noted, certified, noted by mistake; and what follows when custody is over.

exception-noted =
    Noted about { $who }: { $kind }, { $reference }.
    { $keeps ->
        [told] It holds now: nothing may be told to { $who }. If { $who } writes I do not answer.
        [part] { $word ->
            [aldrig_vh] It holds now: { $who } is told nothing. The calls are off without a reason, and the chat is closed.
           *[other] { $later ->
                [1] { $who } is a guardian through { DATE($through) }. From the next day { $who } is told nothing, the calls are off and the chat is closed.
               *[0] It holds now: { $who } is no longer a guardian and is told nothing. The calls are off without a reason, and the chat is closed.
            }
        }
       *[nothing] { $who } is a guardian as before and is told what guardians are told.
    }
    { $lets ->
        [nothing] A yes from { $who } is still needed.
        [yes-ever] A yes from { $who } is needed until the certifier has said yes. Then none is needed on any paper, not on those confirmed already either.
        [yes-if-model] It bears the measure, but lifts no secrecy: a yes from { $who } is still needed. That changes only if your model says so, with a jurist's reference (fb_6_13a_sekretess).
       *[other] That a yes from { $who } is not needed holds only when the certifier has said yes, and then on papers confirmed after that.
    }
    { $certifier ->
        [1] I have asked the certifier.
       *[0] There is no certifier in the case. Add one, and I ask: `!person add { $code } certifier @id`
    }
    { $rung ->
        [1] I send no more texts to read out to { $who }.
       *[0] {""}
    }
    { $numbers ->
        [none] {""}
       *[some] Without an owner: action { $numbers }.
    }

exception-posted = { $code }: an exception was noted, { $kind }. The certifier is asked.
certifier-added = { $who } can now certify exceptions in the case, and is not in the room.

exception-ask =
    An exception about { $who }: { $kind }, { $reference }.
    Is it right? Answer **yes { $who } { $code }** or **no**. Or write `!exception answer { $code } { $word } yes`

exception-thanks =
    Thank you. { $granted ->
        [1] Your yes is noted. If you change your mind: `!exception answer { $code } { $word } no`
       *[0] Your no is noted, and the exception does not hold.
    }

exception-answered =
    The certifier answered { $granted ->
        [1] yes
       *[0] no
    } about { $who }: { $kind } ({ $word }).
    { $out ->
        [none] Nobody had to leave the group.
       *[some] No longer in: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Without an owner: action { $numbers }.
    }
    { $granted ->
        [1] { $effect ->
            [nothing] { $who } is still told nothing, and a yes from { $who } is still needed.
            [yes-ever] No yes from { $who } is needed on any paper.
            [yes-if-model] It bears the measure, but lifts no secrecy: a yes from { $who } is still needed.
           *[other] It counts on papers that are confirmed from now on. For a paper that is confirmed already: take down a new one.
        }
       *[0] The exception does not hold. See who must answer: `!consent missing { $code }`
    }
    { $untold ->
        [1] { $who } is told nothing by me still, until you say so: `!person info { $code } { $who } yes reason={ $word } ref="{ $reference }"`
       *[0] {""}
    }
    { $back ->
        [none] {""}
       *[some] These are out since { $who } was added, and the consent covers them again. They come in by your word:
    }
    { LINES($back) }

never-back = { $who }: `!actor add { $code } { $party } { $user }`

exception-answered-posted = { $code }: exception { $kind }, the certifier answered { $granted ->
        [1] yes
       *[0] no
    }.

void-exception-ask =
    Was the exception about { $who } ({ $kind }) noted by mistake? Then it holds no longer. Nobody is let in by that.
    Answer **yes, void { $named }** within five minutes.

exception-voided =
    The exception about { $who } ({ $kind }, { $reference }) was a mistake and holds no longer.
    { $out ->
        [none] Nobody had to leave the group.
       *[some] No longer taking part: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Without an owner: action { $numbers }.
    }
    { $kept ->
        [1] { $who } is told nothing by me still, until you say so: `!person info { $code } { $who } yes reason={ $word } ref="{ $reference }"`
       *[0] { $who } is to answer again. What is missing: `!consent missing { $code }`
    }

exception-voided-certifier = The exception about { $who } ({ $kind }, { $reference }) was a mistake and holds no longer. You need not answer it.
exception-voided-posted = { $code }: the exception { $kind } was a mistake and holds no longer.

custody-ended-told =
    { $who } is no longer a guardian: the last day has passed. { $who } is told nothing, the calls are off without a reason, and the chat is closed.
    { $granted ->
        [1] Papers confirmed from now need no yes from { $who }.
       *[0] The certifier has not answered. A yes from { $who } is needed until then.
    }
    { $numbers ->
        [none] {""}
       *[some] Without an owner: action { $numbers }.
    }

refusal-custody-not-here = custody_through belongs to ensam_vardnad and sarskilt_forordnad_vh alone, not to { $kind }. Take it away and write again.
refusal-both-asked-not-here = both_asked belongs to fb_6_13a alone, not to { $kind }. Take it away and write again.
refusal-both-asked-first = Both guardians must have been asked first. Write on which day that was done. Copy all of it and put the day right:
refusal-information-kept = An exception holds about { $who }, and as long as it does { $who } is told nothing. The certifier's no changes that. If the exception was wrong: `!consent void { $code } { $word } { $who }`
refusal-never-by-remove = That somebody never was a guardian is written like this: `!person remove { $code } vh2 register={ $day }`
refusal-never-of-guardian = { $who } is not named as a guardian. Take them out without register: `!person remove { $code } { $who }`
refusal-register-when = Write on which day you looked in the population register, today or before. Copy all of it and put the day right:
refusal-never-without-certifier = That no yes from { $who } is needed is for a certifier to answer, and there is none in the case. Add one: `!person add { $code } certifier @id`, and write again. If { $who } is to go now: `!person remove { $code } { $who }`

### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help

### (help-), and written out whole (usage-).

command-exception = exception
help-exception = `!exception { $code } vh_forhindrad vh1 ref=…` – a guardian need not answer, or must not be told
usage-exception = `!exception { $code } vh_forhindrad vh1 ref="SN 1"`. Codes: vh_forhindrad, fb_6_13a, ensam_vardnad, sekretess_mot_vh, sarskilt_forordnad_vh, god_man. The certifier answers in their own chat.
command-exception-answer = exception answer
help-exception-answer = `!exception answer { $code } vh_forhindrad yes` – the certifier's answer
usage-exception-answer = `!exception answer { $code } vh_forhindrad yes`, or no. If it may be about several, write whom too.
command-maturity = maturity
help-maturity = `!maturity { $code } ref=… date=…` – the young person's maturity is assessed, for models that ask fewer from 15
usage-maturity = `!maturity { $code } ref="SN 1" date={ $today }`. It holds for papers that are confirmed after it, from the age of 15.
refusal-exception-incomplete = Write the code, whom it is about and the decision: `!exception { $code } vh_forhindrad vh1 ref=…` The codes: { $known }.
refusal-exception-of-guardian = An exception is about a guardian, not { $who }. There are: { $known }.
refusal-exception-noted = The exception { $kind } about { $who } is noted already.
refusal-no-certifier = Nobody in the case can certify. Add the head of unit first: `!person add { $code } certifier @name:server`
refusal-no-substitute = The person who is to answer instead ({ $kind }) is not in the case. Add them with `!person add { $code } godman …` or `!person add { $code } appointed …` and try again.
refusal-last-guardian = { $who } is the last who can answer for the young person. Is there a god man or a specially appointed guardian? Add that person, and note that exception.
refusal-no-such-exception = There is no open exception { $kind } about { $who }. The coordinator can note it again.
refusal-exception-yes-or-no = Answer **yes** or **no**: `!exception answer { $code } { $word } yes`
refusal-model-asks-all = Your model asks every guardian until the young person is 18, so an assessment changes nothing. The model's values: `!model show`
refusal-too-young = Before { DATE($fifteen) }, when the young person is 15, every guardian answers. Make a new assessment after that day.
maturity-noted = Noted: maturity assessed { DATE($assessed) }, { $reference }. It counts on papers that are confirmed from now on.
