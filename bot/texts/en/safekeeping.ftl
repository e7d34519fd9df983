### Protected identities and new accounts. To the family: no word that shows where, or what it is about.

protection-set =
    { $who } is protected from now. No place and no mail leaves me in this case, and new calls have no calendar file. You say the place yourself, by telephone.
    { $meetings ->
        [none] {""}
       *[some] The place is taken out of the call to { $meetings }. Everyone called gets a new calendar file without it, and that is the last one. Call them and say where.
    }
    { $names ->
        [none] {""}
       *[some] These show a name of their own in the app, so that others can see who they are. Ask them to change it:
        { LINES($names) }
    }
    Set a day on which the protection is looked at again. When it is no longer needed: `!person protect { $code } { $who } over`
line-shows-name = { $who }
protection-end-asked = The certifier has been asked. Until they say yes { $who } is protected as before.
protection-end-posted = { $code }: the end of a protection waits for the certifier.
protection-end-ask = { $by } asks whether { $who } no longer lives with a protected identity. With a yes, places and calendar files may be sent again. Answer **yes { $code }** or **no**.
protection-end-thanks = { $ended ->
        [1] Noted: { $who } is no longer protected.
       *[0] Noted: { $who } is protected as before.
    }
protection-end-answered = { $ended ->
        [1] The certifier has said yes. { $who } is no longer protected. Places that were taken out stay out.
       *[0] The certifier has said no. { $who } is protected as before.
    }
protection-end-answered-posted = { $code }: { $ended ->
        [1] a protection has ended, by the certifier's word.
       *[0] the certifier has said no to ending a protection.
    }
refusal-protection-family = Protection is set for one of the family, and { $who } is not.
refusal-already-protected = { $who } is protected already. When it is no longer needed: `!person protect { $code } { $who } over`
refusal-not-protected = { $who } is not protected.
refusal-place-protected = Somebody in the case has a protected identity, so no place is written here. Call without a place, and say where by telephone.
invitation-without-place = M{ $number }, { WHEN($start, $end) }, stands as before. The place is no longer in the call. Ask the coordinator. Your answer stands.
family-invitation-without-place = The time { WHEN($start, $end) } stands as before. You will hear by telephone where it is. You need not answer again.

account-changed-code =
    { $who } has a new account from now. The old one is out everywhere. Answers, times and actions are kept.
    A new code to write on the paper, good for { $days } days: **{ $code }**
    I ask for the code there. Until it comes I write nothing else.
account-changed = { $who } has a new account from now. The old one is out everywhere, and all else is kept. I invite the new one.
account-changed-unwritten = { $who } has a new account from now. The old one is out everywhere, and all else is kept. I have not written there. When it is time: `!person greet { $code } { $who }`
account-changed-ring = { $who } is reached by telephone from now, and the old account is out. Begin with: `!person greet { $code } { $who }`
account-trusted =
    { $said } is trusted again.
    { $codes ->
        [none] {""}
       *[some] Back as before in { $codes }.
    }
    { $fingerprint ->
        [none] {""}
       *[some] The fingerprint is `{ $fingerprint }`.
    }
refusal-account-holds = { $said } is not blocked, and its keys are those I know. There is nothing to change.
refusal-change-how = Write who, and the new account. Or ring instead of an account.
refusal-change-yourself = Your own account is changed by the one who runs me, in the settings.
refusal-same-account = { $who } has the account { $said } already.

help-person-protect = `!person protect { $code } { $family }` – a protected identity, at once
usage-person-protect = `!person protect { $code } { $family }`. Places and mail stop going out at once, and new calls have no calendar file. `!person protect { $code } { $family } over` asks the certifier.
help-person-change = `!person change { $code } { $family } @new:{ $home }` – a new account, the old one out at once
usage-person-change = `!person change { $code } { $family } @new:{ $home }`, or ring instead of an account. Answers, times and plan go along. One of the family gets a new code.

refusal-change-certifier = A certifier's account is not changed like this, or somebody could certify for themselves. Add a new one, which the coordination room sees: `!person add { $code } intygare @id`
certifier-posted = { $code }: a certifier has been added. Not the right person? Tell the coordinator of the case.
