### Hjälpen. Bara det som den som frågar får göra visas.

help-list =
    { $now ->
        [none] {""}
       *[some] Just nu:
        { LINES($now) }
    }
    { $commands ->
        [none] {""}
       *[some] Mer du kan göra:
        { LINES($commands) }
    }
    Mer om något av det: skriv `!hjälp` och ordet, som `!hjälp möte`. Vad orden betyder: `!hjälp ord`
    { $duty ->
        [intygare] Du är intygare. När någon behöver ditt svar kommer en fråga här. Svara **ja** eller **nej** på den. Tills dess behöver du inte göra något.
        [styrgrupp] Styrgruppen får siffror, aldrig ett ärende. Siffrorna finns inte här än.
        [beredning] Beredningsgruppen ser ärendena som koder och färger, inget mer.
       *[other] {""}
    }
help-here =
    { LINES($now) }
    Allt du kan göra: skriv `!hjälp` i din egen chatt med mig.
help-subject = { $subject }: { $ways }
help-several =
    { $terms ->
        [none] {""}
       *[some] { LINES($terms) }
    }
    { LINES($commands) }
    Så skrivs ett av dem: `!hjälp` och hela kommandot.
help-usage =
    { $terms ->
        [none] {""}
       *[some] { LINES($terms) }
    }
    { $commands ->
        [none] {""}
       *[some] { LINES($commands) }
    }
line-waits-meeting = Kan du komma till mötet { WHEN($start) }? Svara **ja M{ $number } { $code }**, eller **nej**, **kanske**, **sen**, **sjuk** eller **annan tid**.
line-waits-action = Är det klart: { $title }, senast { DATE($due) }? Skriv `!åtgärd klar { $code } { $number }`

subject-lifecycle = Ärenden
subject-unit = Enheten och du
subject-members = Vilka som är med
subject-family = Familjen
subject-rooms = Rummet
subject-consent = Samtycke
subject-meetings = Möten
subject-plan = Planen
subject-log = Loggen
subject-help = Om mig

glossary-case = **Ärende**: en ungdom, en gång. Det har en kod, som Björk-17, och aldrig ett namn.
glossary-consent = **Samtycke**: att ungdomen och vårdnadshavarna häver sekretessen, så att de som står på papperet får veta just det som står där. Det är något annat än samtycke enligt GDPR.
glossary-grantor = **Den som ska samtycka**: var och en vars ja behövs. Under 12 alla vårdnadshavare, 12–17 ungdomen och alla vårdnadshavare, från 18 ungdomen själv.
glossary-guardian = **Vårdnadshavare** (vh1, vh2): den som har vårdnaden. En förälder utan vårdnad är anhörig.
glossary-youth = **Ungdom**: den som ärendet gäller.
glossary-party = **Part**: en myndighet eller organisation som står på papperet, som polis eller skola. Socialtjänsten är alltid en.
glossary-actor = **Aktör**: den person som är med för en part.
glossary-category = **Sort**: ett slags uppgifter på papperet. De är grund, närvaro, resultat, brott, umgänge, missbruk, hälsa, boende, ekonomi, plan och säkerhet.
glossary-basics = **Grund**: att gruppen finns, vilka som är med och när ni ses.
glossary-purpose = **Ändamål**: vad uppgifterna får användas till: samverkan, uppföljning efter avslut eller fortsatt kontakt.
glossary-conflict = **Oeniga svar**: alla har svarat, men inget är gemensamt. Då delas inget.
glossary-gate = **Grinden**: det som håller alla utom socialtjänsten ute när något behöver redas ut.
glossary-coordinator = **Samordnare**: den som sköter ärendet. **Ersättare**: den som gör det när samordnaren är borta.
glossary-guide = **Lots**: den i socialtjänsten som går bredvid ungdomen.
glossary-certifier = **Intygare**: enhetschefen, som svarar på undantag och inte är med i rummet.
glossary-lead = **Huvudkontakt**: den som ungdomen vänder sig till. Det är bara en åt gången.
glossary-network = **Nätverksmöte**: mötet där alla går igenom planen, punkt för punkt.
glossary-cadence = **Mötestakt**: längsta tiden mellan två nätverksmöten.
glossary-plan = **Individuell åtgärdsplan**: det ni har kommit överens om. Till ungdomen heter den din plan.
glossary-action = **Åtgärd**: en punkt i planen, med en ansvarig och ett datum.
glossary-apart = **Isär**: två ärenden som inte får mötas på samma plats.
glossary-protected = **Skyddade personuppgifter**: gäller en person. Då skrivs ingen plats, och inget skickas med e-post eller kalenderfil.
glossary-purge = **Gallring**: uppgifterna här tas bort för gott när tiden är ute. **Gallringsstopp**: något gör att de ska vara kvar så länge.

help-bot = `!bot` – mitt fingeravtryck
usage-bot = `!bot`. Jämför med det som din app visar för mig.

### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt
### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-bot = bot

command-help = hjälp
