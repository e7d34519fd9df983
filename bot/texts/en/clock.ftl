# The bot's clock was wrong and is put right: what ended by it.
clock-put-back-told =
    My clock was wrong for a while, too far ahead. It is right again.
    { $papers ->
        [none] No paper ended by it.
       *[some] Papers that ended by it: { $papers }. They hold no longer.
    }
    { $out ->
        [none] {""}
       *[some] Taken out now: { $out }. They have got a last message.
    }
    { $misled ->
        [none] {""}
       *[some] A last message was written by mistake to { $misled }. Call them.
    }
    I let nobody in by myself. If the work is to go on, a new paper is needed. The form: `!template consent { $code }`
history-paper-ended = { $paper }: ended, through { DATE($through) } at the latest, for the bot's clock had been wrong ({ DATE($at) } { CLOCK($at) })
