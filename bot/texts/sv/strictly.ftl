### Inget av det skrivna gås förbi: det som inte går att läsa på ett sätt frågas om.

refusal-several-commands = Det står flera kommandon i samma meddelande, så jag har inte gjort något. Skicka dem ett och ett{ $ways ->
        [none] .
       *[some] :
    }
    { ROWS($ways) }
line-way-apart = – `{ $way }`
line-way-below = `{ $way }`
refusal-do-or-not = Ska jag göra det eller inte? Jag har inte gjort något. Skriv kommandot utan "inte" om det ska göras.
refusal-key-without-value = Efter "{ $word }=" står det inget, så jag har inte gjort något. Skriv vad som ska stå där och skicka igen.
refusal-key-twice = "{ $word }" står två gånger. Vilket gäller? Jag har inte gjort något. Skicka igen med ett av dem.
refusal-value-without-quotes = Jag kan inte se var värdet efter { $word }= slutar. Har det flera ord, sätt citattecken runt dem: { $word }="Stora salen". Jag läste: { $said }.
refusal-which-of-these = Det finns i flera ärenden, så jag har inte gjort något. Kopiera det som gäller: { $ways }
line-way = `{ $way }`
refusal-several-codes = Det står flera ärenden i samma kommando, så jag har inte gjort något. Skriv ett kommando för varje ärende.
