### Hjälpen. Bara det som den som frågar får göra visas.

help-list =
    Det här kan du göra:
    { LINES($commands) }
    Mer om något av det: skriv `!hjälp` och ordet, som `!hjälp möte`
    { $duty ->
        [intygare] Du är intygare. När någon behöver ditt svar kommer en fråga här. Svara **ja** eller **nej** på den. Tills dess behöver du inte göra något.
        [styrgrupp] Styrgruppen får siffror, aldrig ett ärende. Siffrorna finns inte här än.
        [beredning] Beredningsgruppen ser ärendena som koder och färger, inget mer.
       *[other] {""}
    }
help-group = `{ $word }`: { $ways }
help-several =
    { LINES($commands) }
    Så skrivs ett av dem: `!hjälp` och hela kommandot.
help-usage = { LINES($commands) }

help-bot = `!bot` – mitt fingeravtryck
usage-bot = `!bot`. Jämför med det som din app visar för mig.

### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt
### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-bot = bot

command-help = hjälp
