### Answers without a command: when it is not sure which question they are to. Each line works as it stands.

which-question =
    I am not sure which question you answer. Write one of these:
    { LINES($lines) }
family-which-question =
    Good that you answer! I am not sure what you mean. Write one of these:
    { LINES($lines) }

line-which-meeting = **{ $word } M{ $number } { $code }** – the meeting { WHEN($start, $end) }
line-which-own-meeting = **{ $word } { $by ->
        [weekday] { WEEKDAY($start) }
       *[other] { $date }
    }** – the time { WHEN($start, $end) }
line-which-actions = **{ $word } { $days }{ $number } { $code }** – { $title }
line-which-own-actions = **{ $word } { $days }{ $number }** – { $title }
line-which-cancel-meeting = **{ $sure ->
        [1] yes, cancel
       *[0] no
    } M{ $number } { $code }** – to cancel the meeting
line-which-close-case = **{ $sure ->
        [1] yes, close
       *[0] no
    } { $code }** – to close the case
line-which-void = **{ $sure ->
        [1] yes, void
       *[0] no
    } { $named }** – that it was taken down by mistake, { $code }
line-which-consent-card = **{ $word } { $code }{ $reference ->
        [none] {""}
       *[other] {" "}{ $reference }
    }** – the card with the paper
line-which-let-in = **{ $word } { $who } { $code }** – to let { $who } into the room
line-which-room-kinds = **{ $word } room { $code }** – what you may talk about in the room
line-which-adding = **{ $word } { $code }** – the question of adding one more who must answer
line-which-exception = **{ $word } { $exception } { $who } { $code }** – the exception about { $who }
line-which-unprotect = **{ $word } protection { $who } { $code }** – whether { $who } needs protection no longer
line-which-receipt = **{ $word } receipt { $who } { $code }** – that { $who } has the receipt
line-which-pass-on = **{ $word } { $who } { $code }** – what { $who } was to be told
line-which-own-withdraw = **{ $who ->
        [none] everyone
       *[some] { THE($who) }
    }** – who gets to know things

answer-yes = yes
answer-no = no
answer-maybe = maybe
answer-late = late
answer-sick = sick
answer-other-time = another time
answer-done = done
answer-later = later
answer-cannot = cannot
answer-cancel-it = yes
answer-close-it = yes
answer-add-it = add
answer-void-it = yes

refusal-card-too-late =
    The card was open for thirty minutes. Nobody is let in.
    Show it again: `!consent missing { $code }`
refusal-let-in-too-late =
    The question was open for thirty minutes. { $who } is not let in.
    Ask again: `!room admit { $code } { $who }`

reaction-is-no-answer = A reaction is no answer, for it is not encrypted. Write the answer instead, as a reply to my message.
family-reaction-is-no-answer = I see that you have reacted. That does not count as an answer. Please write your answer to me instead.
