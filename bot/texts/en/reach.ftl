### Who is there, who may be and is not, and accounts that are typed.

line-away = { $who } – { $party }: { $reach }
reach-present = is in
reach-invited = invited, and has not come in yet
reach-left = has left or said no, or closed their account
reach-no-account = the account does not exist
reach-no-keys = has not finished logging in (the app has no keys)
reach-refused = the server does not let me invite them
reach-apart = reached by mail or telephone
reach-soon = is invited in a moment

unreached-left = { $who } has left the room. { $kind ->
        [staff] Back with: `!person add { $code } { $role } { $user }`
        [family] Ask { $who } first.
       *[other] Back with: `!actor add { $code } { $who }`
    }

unreached-no-account = { $who }: there is no such account. Ask { $who } what their app says, and write the account last: `!person change { $code } { $who } @`

unreached-no-keys = { $who } has not finished signing in: the app has no keys. Ask { $who } to finish. Then the invitation comes by itself.

unreached-refused = { $who }: the server does not let me invite. Ask { $who } whether the account is still there. Write a new one last: `!person change { $code } { $who } @`

unreached-keys-changed = { $who } has a new phone or app (or somebody else uses the account) and does not come in until that is checked. Call and compare the fingerprint. If it is right: `!person trust { $code } { $who }`

refusal-no-such-account =
    There is no account { $said }. Check the spelling, and ask the person what their app shows. Nothing has changed.
refusal-own-account = { $said } is my own account. Write the account of the one who is to take part. Nothing has changed.
account-not-asked = I could not check whether the account exists: { $said }. If nobody comes in, check the spelling.
person-without-account =
    The account given for { $handle } does not exist, so nobody can be invited. Ask { $handle } what their app shows, and add them again.
