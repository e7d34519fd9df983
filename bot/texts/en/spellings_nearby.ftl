### How else it is said, with | between. The order of the words, blanks and the definite form make no difference.

also-open = new case
also-case-show = show case
also-case-close = close | end case | case end
also-case-silence = silence
also-case-take-over = taking over
also-away = absent | i am away
also-away-end = i am back
also-cases = my cases | all cases
also-person-greet = greet
also-person-remove = remove person | remove | delete person | person delete
also-person-block = block person
also-person-trust = trust
also-actor-add = add actor
also-actor-remove = actor delete
also-room-release = release
also-consent-answer = answer consent
also-consent-missing = what is missing | missing
also-consent-withdraw = withdraw | revoke | consent revoke
also-meeting-call = call meeting | new meeting | book meeting
also-meeting-move = move meeting | change meeting | meeting change
also-meeting-cancel = cancel | meeting delete
also-action-done = done
also-template-open = template for open
also-template-consent = template for consent
