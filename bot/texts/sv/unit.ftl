### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt
### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-case-take-over = ärende ta över | ta över
also-case-take-over = jag tar över | tar över | ärende övertag
help-case-take-over = `!ärende ta över { $code }` – du blir samordnare för enhetens ärende
usage-case-take-over = `!ärende ta över { $code }`. Den som var samordnare blir ersättare och får veta det. Det står också i Samordningsrummet.

command-away = frånvaro
also-away = borta | jag är borta
help-away = `!frånvaro 1/7–5/8 ersättare=@id` – någon annan har dina ärenden så länge
usage-away = `!frånvaro 1/7–5/8 ersättare=@id`. Kollegan ska finnas i enheten. Från första dagen kommer larmen till kollegan också, som får göra det du får. Ändra genom att skriva det igen.

command-away-end = frånvaro slut | tillbaka
also-away-end = jag är tillbaka | frånvaro avsluta | frånvaro stopp
help-away-end = `!frånvaro slut` – du är tillbaka, och ersättaren är ute på en gång
usage-away-end = `!frånvaro slut`. Det går också innan frånvaron har börjat. Den ersättare som redan var med i ärendet är med som förut.

command-cases = ärenden
also-cases = mina ärenden | alla ärenden
help-cases = `!ärenden` – enhetens ärenden
usage-cases = `!ärenden`

command-model-show = modell visa | modell
help-model-show = `!modell visa` – de värden ni arbetar efter, och var de kommer ifrån
usage-model-show = `!modell visa`, eller en annan modell: `!modell visa orebro`. Stjärnan märker det som skiljer sig från standard.

command-model-try = modell prova
help-model-try = `!modell prova orebro` – vad en annan modell skulle göra, innan något ändras
usage-model-try = `!modell prova orebro`. Visar för enhetens ärenden vilka som skulle komma eller gå. Ingenting ändras.
