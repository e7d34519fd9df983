### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt
### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-open = öppna | ärende öppna
also-open = nytt ärende | öppna nytt ärende | nytt
help-open = `!öppna` – öppnar ett ärende
usage-open = `!öppna { $unit }` och på raderna under: `född 2011-05-14`, `beslut bistånd SN 2026/123`, `ungdom @ungdom:{ $home }`, `vh1 ring`, `skola @skola:{ $home }`. Hela mallen: `!mall öppna`

command-template-open = mall öppna
also-template-open = mall för öppna
help-template-open = `!mall öppna` – mallen för att öppna ett ärende
usage-template-open = `!mall öppna`. Kopiera, fyll i och skicka.

command-case-show = ärende visa | ärende
also-case-show = visa ärende
help-case-show = `!ärende visa { $code }` – hur ärendet står
usage-case-show = `!ärende visa { $code }`

command-case-phase = ärende fas
help-case-phase = `!ärende fas { $code } aktiv` – nästa steg
usage-case-phase = `!ärende fas { $code } aktiv`. Faserna är aktualiserad, samtycke inhämtat, aktiv och avslutad.

command-case-close = ärende avsluta
also-case-close = ärende stäng | avsluta | stäng | ärende klart | avsluta ärende
help-case-close = `!ärende avsluta { $code }` – avslutar, efter en fråga
usage-case-close = `!ärende avsluta { $code }`. Svara sedan ja, avsluta { $code }.

command-case-extract = ärende utdrag | utdrag
help-case-extract = `!ärende utdrag { $code }` – det jag har om ärendet, att lägga i akten
usage-case-extract = `!ärende utdrag { $code }`, eller bara det om en person: `!ärende utdrag { $code } { $family }`. Arkivet är akten: det är du som för in det där.
