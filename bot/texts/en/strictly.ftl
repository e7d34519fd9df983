### Nothing that was written is passed over: what cannot be read in one way is asked about.

refusal-several-commands = There are several commands in one message, so I have done nothing. Send them one by one.
refusal-do-or-not = Shall I do it or not? I have done nothing. Write the command without "not" if it is to be done.
refusal-key-without-value = There is nothing after "{ $word }=", so I have done nothing. Write what is to stand there and send it again.
refusal-key-twice = "{ $word }" stands twice. Which one counts? I have done nothing. Send it again with one of them.
refusal-one-meeting = One meeting at a time, so I have done nothing. I read "{ $said }". Write one command for each meeting.
refusal-withdraw-unlike = I cannot tell who takes what back, so I have done nothing. Write one line for each, with who it is first and then the parties.
refusal-box-is-whole = That box is taken back whole, without party and kind. I have done nothing.
refusal-remove-how = Shall { $who } leave the case, or has somebody taken their yes back? I have done nothing yet. Out of the case: `{ $out }` A yes taken back, change who if it was somebody else: `{ $back }`
refusal-which-of-these = That is so in several cases, so I have done nothing. Copy the one that is meant: { $ways }
line-way = `{ $way }`
refusal-reason-not-needed = The group lacks nobody that day, so the reason is not needed and would not be kept. Copy it without:
refusal-several-codes = There are several cases in one command, so I have done nothing. Write one command for each case.
refusal-register-one = register= is for one person at a time. Write a line for each.
