### The bot has been given another account.

account-moved =
    I have a new account. Nobody holds the door of the rooms from my old one any more. Ask everyone to leave them, and write nothing there.
    { LINES($lines) }
    I make new rooms and ask in those who are to be there.
left-behind-room = { $code }, the room of the case: { $who } are still there.
left-behind-chats = { $code }, chats of their own: { $who }.
left-behind-office = That goes for the old Samordningsrum, and the chats with me.
