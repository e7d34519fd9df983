# Something that was to be said has been given up: why, for how long it was tried, what helps.
parked-what =
    { $to ->
        [person] { $code }: What I wrote to { $who } did not arrive.
        [room] { $code }: What I wrote in the case's room did not arrive.
        [office] What I wrote in the coordinators' room did not arrive.
       *[user] What I wrote to { $who } did not arrive.
    }
parked-about =
    { $about ->
        [meeting] {" "}It was about a meeting.
        [action] {" "}It was about an action.
        [reply] {" "}It was an answer.
       *[other] {""}
    }
parked-how-long =
    { $hours ->
        [one] I have tried for an hour
       *[other] I have tried for { $hours } hours
    }
parked-help =
    { $to ->
        [person] Call { $who } if it is urgent, and tell the one who runs me.
        [room] Call those who are there if it is urgent, and tell the one who runs me.
        [office] Tell the one who runs me.
       *[user] Get in touch with { $who } if it is urgent, and tell the one who runs me.
    }
parked-too-large = { parked-what }{ parked-about } The server does not take so much at once, so I have stopped trying. { parked-help }
parked-malformed = { parked-what }{ parked-about } The server cannot read it, so I have stopped trying. { parked-help }
parked-suspended = { parked-what }{ parked-about } { parked-how-long }, but the server says that my account is suspended. { parked-help }
parked-locked = { parked-what }{ parked-about } { parked-how-long }, but the server says that my account is locked. { parked-help }
parked-terms = { parked-what }{ parked-about } { parked-how-long }, but the server wants new terms to be accepted for my account. { parked-help }
parked-limit = { parked-what }{ parked-about } { parked-how-long }, but the server has reached a limit and takes no more. { parked-help }
parked-forbidden = { parked-what }{ parked-about } { parked-how-long }, but the server does not let me write there. { parked-help }
parked-unanswered = { parked-what }{ parked-about } { parked-how-long }. The server takes other messages, but not that one. { parked-help }
parked-refused = { parked-what }{ parked-about } { parked-how-long }, but the server says no. { parked-help }
