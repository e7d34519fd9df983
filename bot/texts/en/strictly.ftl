### Nothing that was written is passed over: what cannot be read in one way is asked about.

refusal-several-commands = There are several commands in one message, so I have done nothing. Send them one by one{ $ways ->
        [none] .
       *[some] :
    }
    { ROWS($ways) }
line-way-apart = – `{ $way }`
line-way-below = `{ $way }`
refusal-do-or-not = Shall I do it or not? I have done nothing. Write the command without "not" if it is to be done.
refusal-key-without-value = There is nothing after "{ $word }=", so I have done nothing. Write what is to stand there and send it again.
refusal-key-twice = "{ $word }" stands twice. Which one counts? I have done nothing. Send it again with one of them.
refusal-value-without-quotes = I cannot see where the value after { $word }= ends. If it has several words, put quotation marks around them: { $word }="Large hall". I read: { $said }.
refusal-which-of-these = That is so in several cases, so I have done nothing. Copy the one that is meant: { $ways }
line-way = `{ $way }`
refusal-several-codes = There are several cases in one command, so I have done nothing. Write one command for each case.
