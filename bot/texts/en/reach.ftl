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
refusal-no-such-account =
    There is no account { $said }. Check the spelling, and ask the person what their app shows. Nothing has changed.
refusal-own-account = { $said } is my own account. Write the account of the one who is to take part. Nothing has changed.
account-not-asked = I could not check whether the account exists: { $said }. If nobody comes in, check the spelling.
person-without-account =
    The account given for { $handle } does not exist, so nobody can be invited. Ask { $handle } what their app shows, and add them again.
