### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help
### (help-), and written out whole (usage-).

command-audit-show = audit show | audit
help-audit-show = `!audit show { $code }` – who has come, left and read
usage-audit-show = `!audit show { $code }`

command-audit-keys = audit keys
help-audit-keys = `!audit keys { $code }` – who has been given the rooms' keys
usage-audit-keys = `!audit keys { $code }`. Person, device and time, if something has come into the wrong hands.

command-audit-verify = audit verify
help-audit-verify = `!audit verify` – whether the journal is whole
usage-audit-verify = `!audit verify`. I read the whole journal and say that it holds, or which row is the first wrong one.

### The lines of the log: one for each fact of a case, log- and the fact's name. They say who and when, never what was said.

log-case-opened = { DATE($at) } { CLOCK($at) } the case was opened
log-birth-date-set = { DATE($at) } { CLOCK($at) } the birth date changed by { $by }
log-model-taken-up = { DATE($at) } { CLOCK($at) } the working model { $model } holds
log-phase-moved = { DATE($at) } { CLOCK($at) } a new phase
log-person-added = { DATE($at) } { CLOCK($at) } { $who } added by { $by }
log-person-greeted = { DATE($at) } { CLOCK($at) } { $who } gets messages, by the answer of { $by }
log-person-taken-out = { DATE($at) } { CLOCK($at) } { $who } out: { $why }
log-person-let-in = { DATE($at) } { CLOCK($at) } { $who } may come back, said { $by }
log-farewell-written = { DATE($at) } { CLOCK($at) } the last message to { $who } was written
log-adding-asked = { DATE($at) } { CLOCK($at) } { $who } was to be added by { $by }: the question is open
log-adding-left = { DATE($at) } { CLOCK($at) } { $by } said no: nobody was added
log-farewell-read = { DATE($at) } { CLOCK($at) } the last message to { $who } is shown as read
log-code-given = { DATE($at) } { CLOCK($at) } { $who } was given a code on paper, by { $by }
log-code-missed = { DATE($at) } { CLOCK($at) } a wrong code from { $who }
log-code-ended = { DATE($at) } { CLOCK($at) } the code for { $who } ended
log-silenced = { DATE($at) } { CLOCK($at) } silent to { $who ->
        [none] the family
       *[some] { $who }
    }, said { $by }
log-spoken-to = { DATE($at) } { CLOCK($at) } no longer silent to { $who ->
        [none] the family
       *[some] { $who }
    }, said { $by }
log-information-set = { DATE($at) } { CLOCK($at) } what { $who } may be told changed by { $by }
log-passed-on = { DATE($at) } { CLOCK($at) } { $who } has been told, said { $by }
log-said-wrong = { DATE($at) } { CLOCK($at) } { $who } wrote that it was a mistake
log-withdrawal-restored = { DATE($at) } { CLOCK($at) } the yes of { $who } holds again, after a call by { $by }
log-last-words-agreed = { DATE($at) } { CLOCK($at) } the last text to { $who } when the young person comes of age decided, noted by { $by }
log-withdrawal-asked = { DATE($at) } { CLOCK($at) } { $who } was asked what they meant about their yes
log-withdrawal-asked-again = { DATE($at) } { CLOCK($at) } { $who } was asked once more
log-withdrawal-question-closed = { DATE($at) } { CLOCK($at) } { $who } { $why }
log-signed-by-another = { DATE($at) } { CLOCK($at) } somebody else signed in the chat of { $who }
log-spoken-with-alone = { DATE($at) } { CLOCK($at) } { $by } said that they had spoken with { $who } alone
log-cry-heard = { DATE($at) } { CLOCK($at) } { $who } wrote what may be danger
log-not-understood = { DATE($at) } { CLOCK($at) } { $who } wrote what nobody has read
log-wrong-number = { DATE($at) } { CLOCK($at) } the account of { $who } answered that it is somebody else
log-command-read = { DATE($at) } { CLOCK($at) } { $who } read ({ $command })
log-protection-officer-read = { DATE($at) } { CLOCK($at) } the data-protection officer { $who } read ({ $command })
log-consent-recorded = { DATE($at) } { CLOCK($at) } a paper taken down by { $by }
log-answer-given = { DATE($at) } { CLOCK($at) } an answer of { $who } taken down by { $by }
log-consent-confirmed = { DATE($at) } { CLOCK($at) } the paper confirmed by { $by }
log-consent-withdrawn = { DATE($at) } { CLOCK($at) } { $who } took their yes back
log-record-voided = { DATE($at) } { CLOCK($at) } a paper voided by { $by }
log-answer-voided = { DATE($at) } { CLOCK($at) } what stood about { $who } voided by { $by }
log-paper-ended = { DATE($at) } { CLOCK($at) } a paper ended: the bot's clock had been wrong
log-exception-noted = { DATE($at) } { CLOCK($at) } an exception about { $who } noted by { $by }
log-exception-answered = { DATE($at) } { CLOCK($at) } an exception about { $who } answered by { $by }
log-exception-voided = { DATE($at) } { CLOCK($at) } the exception about { $who } voided by { $by }
log-maturity-assessed = { DATE($at) } { CLOCK($at) } an assessment of maturity noted by { $by }
log-receipt-handed-over = { DATE($at) } { CLOCK($at) } receipt handed to { $who } by { $by }
log-shared-otherwise = { DATE($at) } { CLOCK($at) } shared on another ground ({ $reference }), noted by { $by }
log-gate-shut = { DATE($at) } { CLOCK($at) } the gate was shut
log-gate-opened = { DATE($at) } { CLOCK($at) } the gate was opened by { $by }
log-coordinator-took-over = { DATE($at) } { CLOCK($at) } { $who } took the case over
log-stand-in-named = { DATE($at) } { CLOCK($at) } { $who ->
        [none] a colleague
       *[some] { $who }
    } is to stand in for { $by }
log-stand-in-began = { DATE($at) } { CLOCK($at) } { $who } began to stand in
log-stand-in-ended = { DATE($at) } { CLOCK($at) } { $who ->
        [none] who was to stand in
       *[some] { $who }
    } stood in no longer
log-room-made = { DATE($at) } { CLOCK($at) } { $who ->
        [none] the room of the case made
       *[some] a chat of their own made for { $who }
    }
log-admitted = { DATE($at) } { CLOCK($at) } { $who } invited
log-joined = { DATE($at) } { CLOCK($at) } { $who } seen in the room
log-removed = { DATE($at) } { CLOCK($at) } { $who } seen out of the room
log-not-reached = { DATE($at) } { CLOCK($at) } { $who } could not be invited
log-outsider-seen = { DATE($at) } { CLOCK($at) } someone who does not belong seen in the room: { $who }
log-protection-set = { DATE($at) } { CLOCK($at) } { $on ->
        [1] { $who } set as protected by { $by }
       *[0] { $who } no longer protected, said { $by }
    }
log-place-hidden = { DATE($at) } { CLOCK($at) } a place taken out of a call
log-account-changed = { DATE($at) } { CLOCK($at) } a new account for { $who }, by { $by }
log-block-lifted = { DATE($at) } { CLOCK($at) } { $who } is not blocked any more
log-room-kinds-set = { DATE($at) } { CLOCK($at) } what may be spoken of in the room changed by { $by }
log-room-kinds-told = { DATE($at) } { CLOCK($at) } what may be spoken of in the room worked out again
log-room-kinds-said = { DATE($at) } { CLOCK($at) } the room was told what may be spoken of
log-family-let-in = { DATE($at) } { CLOCK($at) } { $who } let into the room by { $by }
log-family-let-out = { DATE($at) } { CLOCK($at) } { $who } let out of the room{ $by ->
        [none] {""}
       *[some] {" "}by { $by }
    }
log-room-answer-noted = { DATE($at) } { CLOCK($at) } { $who } has answered about the room, noted by { $by }
log-mandatory-set = { DATE($at) } { CLOCK($at) } who must be there changed by { $by }
log-group-reason-given = { DATE($at) } { CLOCK($at) } a reason to meet without the whole group noted by { $by }
log-reservation-noted = { DATE($at) } { CLOCK($at) } a promise of silence by { $who } noted by { $by }
log-lead-named = { DATE($at) } { CLOCK($at) } { $who } is lead contact, said { $by }
log-contact-requested = { DATE($at) } { CLOCK($at) } a contact person asked for by { $by }
log-consents-suspended = { DATE($at) } { CLOCK($at) } no consent holds, for the journal is an old copy
log-consents-stand = { DATE($at) } { CLOCK($at) } { $by } has said that the consents hold as before
log-key = { DATE($at) } { CLOCK($at) } { $who }, device { $device } ({ $room })
log-meeting-closed = { DATE($at) } { CLOCK($at) } a meeting closed by { $by }
log-youth-asked = { DATE($at) } { CLOCK($at) } the young person asked before a meeting by { $who }, said { $by }
log-slot-set = { DATE($at) } { CLOCK($at) } fixed meeting time set by { $by }
log-slot-ended = { DATE($at) } { CLOCK($at) } fixed meeting time taken away by { $by }
log-break-noted = { DATE($at) } { CLOCK($at) } break noted by { $by }
log-break-ended = { DATE($at) } { CLOCK($at) } break taken away by { $by }
log-cadence-told = { DATE($at) } { CLOCK($at) } reminded of the meeting cadence
