### Hur man annars säger det, med | mellan. Ordningen mellan orden, mellanslag och bestämd form spelar ingen roll.

also-open = nytt ärende | öppna nytt ärende | nytt
also-case-show = visa ärende
also-case-close = ärende stäng | avsluta | stäng | ärende klart | avsluta ärende
also-case-silence = tysta | ärende tyst | tysta familj
also-case-take-over = jag tar över | tar över | ärende övertag
also-away = borta | jag är borta
also-away-end = jag är tillbaka | frånvaro avsluta | frånvaro stopp
also-cases = mina ärenden | alla ärenden
also-person-greet = hälsa | hälsa på
also-person-remove = person ta bort | ta bort person | ta bort | person ut | person avlägsna | avlägsna
also-person-block = spärra person | person blockera | blockera | spärra konto
also-person-trust = lita på
also-actor-add = aktör lägg till | lägg till aktör
also-actor-remove = aktör ta bort | ta bort aktör | aktör ut | aktör avlägsna
also-room-release = släpp ut
also-consent-answer = samtycke svar
also-consent-missing = vad saknas | saknas | samtycke vad saknas
also-consent-withdraw = återkalla | återkalla samtycke | samtycke ta tillbaka | ta tillbaka | samtycke dra tillbaka | dra tillbaka
also-meeting-call = boka | möte boka | nytt möte | boka in
also-meeting-move = flytta möte | möte ändra | ändra möte | möte boka om | boka om
also-meeting-cancel = ställ in | möte avboka | avboka | möte ta bort | möte stryk
also-action-done = klar | klart
also-template-open = mall för öppna
also-template-consent = mall för samtycke
