### Inget av det skrivna gås förbi: det som inte går att läsa på ett sätt frågas om.

refusal-several-commands = Det står flera kommandon i samma meddelande, så jag har inte gjort något. Skicka dem ett och ett.
refusal-do-or-not = Ska jag göra det eller inte? Jag har inte gjort något. Skriv kommandot utan "inte" om det ska göras.
refusal-key-without-value = Efter "{ $word }=" står det inget, så jag har inte gjort något. Skriv vad som ska stå där och skicka igen.
refusal-key-twice = "{ $word }" står två gånger. Vilket gäller? Jag har inte gjort något. Skicka igen med ett av dem.
refusal-one-meeting = Ett möte i taget, så jag har inte gjort något. Jag läste "{ $said }". Skriv ett kommando för varje möte.
refusal-withdraw-unlike = Jag vet inte vem som tar tillbaka vad, så jag har inte gjort något. Skriv en rad för var och en, med vem det är först och sedan parterna.
refusal-box-is-whole = Den rutan tas tillbaka hel, utan part och kategori. Jag har inte gjort något.
refusal-remove-how = Ska { $who } ur ärendet, eller har någon tagit tillbaka sitt ja? Jag har inte gjort något än. Ur ärendet: `{ $out }` Ett ja som tas tillbaka, byt vem om det är någon annan: `{ $back }`
refusal-which-of-these = Det finns i flera ärenden, så jag har inte gjort något. Kopiera det som gäller: { $ways }
line-way = `{ $way }`
refusal-reason-not-needed = Gruppen är hel den dagen, så skälet behövs inte och skulle inte sparas. Kopiera utan det:
refusal-several-codes = Det står flera ärenden i samma kommando, så jag har inte gjort något. Skriv ett kommando för varje ärende.
refusal-register-one = folkbokföring= gäller en person i taget. Skriv en rad för var och en.
