### Vad kommandoraden säger till den som driver tjänsten.

## Hjälp

cli-help = sigbot kallar, påminner och håller dörren för sociala insatsgrupper, i krypterade Matrix-rum.
help-init = Skapa rothemligheten och datamappen som konfigurationen namnger. Skriver inte över något.
help-reset = I stället: ge tjänstens konto en ny krypteringsidentitet. Behöver lösenordet; alla måste verifiera den på nytt.
help-check = Se på varje sak som en start behöver och säg ok eller vad som hjälper. Ändrar ingenting.
help-run = Kör tjänsten tills den stoppas.
help-demo = Spela ett helt ärende på en egen hemserver, med riktig kryptering, och kontrollera varje steg.
help-trust = Bekräfta någons fingeravtryck, till exempel en samordnares med ny telefon. Tjänsten ska vara stoppad.
help-account = Kontot, till exempel @namn:server.
help-fingerprint = Fingeravtrycket, som personen själv har läst upp; grupperna får stå isär.
help-audit = Journalen: vad som kan visas om vem som gjorde vad, och när.
help-audit-verify = Kontrollera journalens kedja, även medan tjänsten kör. Behöver ingen nyckel.
help-clock = Maskinens klocka, när boten inte tror på den.
help-clock-confirm = Säg att maskinens klocka går rätt, fast den visar något annat än väntat. Tjänsten ska vara stoppad.
help-day = Dagens datum som du vet att det är, till exempel 2026-11-30.
help-model = Arbetsmodeller: de värden som en kommun arbetar efter.
help-model-show = Visa en modell: varje värde och var det kommer ifrån; * märker det som skiljer sig från standard.
help-model-check = Läs alla modeller som finns och säg ok eller vad som är fel. Ändrar ingenting.
help-model-name = Modellens namn, till exempel standard.
help-version = Den installerade versionen.
help-config = Konfigurationsfilen.
help-json = Skriv JSON som ett program kan läsa.
help-keep = Låt allt vara igång tills Ctrl-C, och säg hur man loggar in.
help-place = En datamapp eller en kopia av en journal; annars den konfigurerade.
help-anchors = En fil med kontrollpunkterna som tjänsten har lagt i Samordningsrummet: visar även avkortning och omskrivning.

## init

init-done = Skapade { $secret } (läge 0600) och { $folder } (läge 0700).
    Förvara en kopia av rothemligheten på ett säkert ställe, skilt från säkerhetskopiorna av datamappen.
    Nästa steg: sigbot check
init-data-exists = { $file } är inte en tom mapp, och inget har ändrats: lägg tillbaka dess rothemlighet, eller namnge en annan data_folder.
init-cannot-write = { $file } kan inte skapas: välj en annan plats i konfigurationen, eller ge användaren rätt att skriva där.

reset-done = Kontot har en ny krypteringsidentitet som är tjänstens egen. Dess fingeravtryck, att jämföra:
    { $fingerprint }

## Konfigurationen

config-missing = Det finns ingen konfiguration på { $file }: kopiera config.example.yaml dit och fyll i den, eller peka ut din med --config.
config-unreadable = { $file } kan inte läsas som text: ge användaren rätt att läsa den, och spara den i UTF-8.
config-not-yaml = { $file } är inte YAML: se rad { $line }.
config-unknown-key = { $file } har en nyckel som inget läser: { $key } (i { $place }). Ta bort den, eller stava som i config.example.yaml.
config-missing-key = { $file } saknar nyckeln { $key } (i { $place }); config.example.yaml säger vad den betyder.
config-wrong-value = { $file } har ett värde av fel sort eller form vid { $place }; config.example.yaml visar det rätta.
config-unknown-model = { $file }: det finns ingen arbetsmodell med det namnet vid model. De som finns är { $known }.
config-url = { $file }: homeserver.url ska vara en https://-adress; http:// är bara för den här maskinen.
config-one-login = { $file }: ge homeserver ett sätt att logga in, antingen password_file eller access_token_file.
config-token-needs-device = { $file }: access_token_file och device_id hör ihop.
config-secret-in-data = { $file }: root_secret_file får inte ligga i data_folder, då skulle en säkerhetskopia hålla både lås och nyckel.
config-hidden-characters = { $file }: { $key } innehåller ett tecken som inte syns; skriv om det.
model-unreadable = Arbetsmodellen { $file } kan inte läsas: installera sigbot på nytt.
model-wrong = Arbetsmodellen { $file } är fel vid { $key }: värdets sort, eller dess källa.
model-unknown = Det finns ingen arbetsmodell "{ $said }". De som finns är { $known }.
model-value = { $key }: { $value } ({ $source })
model-source-seed = sagt av kommunerna
model-source-standard = standard
model-source-derived = följer av ett annat värde eller av lagen
model-standard-has = – standard: { $value }
config-person-twice = { $file }: någon står två gånger i units.{ $unit }.
config-bot-is-coordinator = { $file }: tjänstens eget konto kan inte vara samordnare i units.{ $unit }.
config-onlooker-works-here = { $file }: någon under protection_officers, intake_group eller steering_group i units.{ $unit } är också samordnare, ersättare eller tjänstens eget konto. Det måste vara någon annan.
config-two-duties = { $file }: någon i units.{ $unit } står under mer än en av protection_officers, intake_group och steering_group. Var och en har bara en uppgift.

## Filer som ska vara privata

root-secret-missing = Det finns ingen rothemlighet på { $file }: kör sigbot init, eller lägg tillbaka den om det redan finns data.
root-secret-others-can-read = Andra kan läsa { $file }: chmod 600 { $file }
root-secret-unreadable = { $file } kan inte läsas eller skapas: ge dess mapp till användaren som kör tjänsten.
root-secret-not-a-file = { $file } är ingen vanlig fil: lägg tillbaka rothemligheten.
root-secret-wrong-size = { $file } är inte en rothemlighet på 32 byte: lägg tillbaka rätt fil.
root-secret-exists = { $file } finns redan, och inget har ändrats: en ny rothemlighet skulle inte öppna något av det gamla.
login-missing = Det finns ingen fil { $file } att logga in med: skriv lösenordet eller nyckeln i den och kör chmod 600.
login-open = Andra kan läsa { $file }: chmod 600 { $file }
login-unreadable = { $file } kan inte läsas: ge den till användaren som kör tjänsten.
login-empty = { $file } ska innehålla lösenordet eller nyckeln på en rad, och inget annat.
data-folder-missing = Det finns ingen mapp { $file }: kör sigbot init.
data-folder-open = Andra kan se in i { $file }: chmod 700 { $file }
data-folder-unwritable = { $file } går inte att skriva i: ge den till användaren som kör tjänsten.

## trust

trust-done = Från nästa start gäller { $fingerprint } för { $user }.
trust-before-first-start = Tjänsten har inte körts än: skriv fingeravtrycket för { $said } i konfigurationen, om det är en samordnare.
trust-bad-id = "{ $said }" är inget Matrix-id: skriv det som @namn:server.
trust-bad-fingerprint = "{ $said }" är inget fingeravtryck: det är 43 tecken, ofta i grupper om fyra.

## clock

clock-confirmed = Från nästa start går tiden vidare från det som maskinen visar, den { $day }. Det står i journalen. Papper som hade gått ut av en fel tid förblir utgångna, och samordnarna får veta det.
clock-nothing-to-confirm = Maskinens klocka visar det som väntades: det finns inget att bekräfta, och inget har ändrats.
clock-another-day = Maskinens klocka visar { $shown } och inte "{ $said }": ställ klockan rätt först, och skriv dagens datum som den visar det.
clock-doubted = Maskinens klocka visar { $shown }, men { $expected } väntades: inget skickas förrän en hemserver på en annan maskin visar detsamma. Ställ klockan rätt; eller stoppa tjänsten, om den går rätt, och kör: sigbot clock confirm { $day }
clock-behind = Maskinens klocka visar { $shown }, men tjänsten har gått efter { $expected } förut. Ställ klockan rätt; eller stoppa tjänsten, om den går rätt och tiden förut var fel, och kör: sigbot clock confirm { $day }
clock-differs = Maskinens klocka visar { $shown } och hemserverns { $server }: ställ den som går fel, maskinens med NTP.
clock-before-first-start = Tjänsten har inte körts än: ställ klockan rätt och starta den.

## check

check-config = konfiguration
check-root-secret = rothemlighet
check-data-folder = datamapp
check-login-file = fil med lösenord eller nyckel
check-homeserver = hemserver
check-clock = klocka
check-login = inloggning
check-room-version = rumsversion 12
check-colleagues = de som namnges
check-rate-limit = antal åtgärder i rad
outcome-ok = ok
outcome-fault = nej
outcome-unsure = vet inte
homeserver-unavailable = Ingenting svarar på { $url }: starta hemservern, eller rätta homeserver.url.
password-not-tried = Servern tar emot lösenord; om den tar det här visar sig vid första starten, för ett försök skulle skapa en enhet.
no-password-login = Servern tar inte emot lösenord: låt den utfärda en åtkomstnyckel, och använd access_token_file och device_id.
room-version-not-asked = Om servern skapar rum av version 12 visar sig vid första starten, för det säger den bara efter en inloggning.
rate-limited = Hemservern låter kontot göra { $count } saker i rad och sedan bara en då och då: att ta ut någon ur ett rum kunde dröja minuter. Be administratören lyfta gränsen för { $user } (docs/operator.md, Synapse: override_ratelimit).
colleagues-not-asked = Om kontona och fingeravtrycken i konfigurationen är rätt visar sig efter första starten: kör sigbot check en gång till då.
colleague-fine = Hemservern känner { $place }.
colleague-no-account = Hemservern känner inget konto för { $place }: rätta user där.
colleague-no-keys = { $place } kan inte bjudas in än: det finns ingen krypteringsidentitet. Personen loggar in med sin app och låter den sätta upp kryptering.
colleague-other-key = { $place } kan inte bjudas in: fingeravtrycket där är inte det som hemservern visar. Låt personen läsa upp sitt för dig, och rätta det; utelämnas fingerprint gäller det som syns först.
colleague-not-asked = Hemservern svarade inte för { $place }: försök en gång till.
rate-limit-not-asked = Om servern bromsar kontot visar sig efter första starten: kör sigbot check en gång till då.

demo-not-installed = Demon behöver en egen hemserver: pip install "sigbot[demo]", eller make setup i en utcheckning.

## run

up = sigbot är igång som { $user }, fingeravtryck { $fingerprint }, med { $cases ->
    [one] ett ärende
   *[other] { $cases } ärenden
}. { $waits }
up-waits = Väntar på { $people }.
up-joined = { $place } är med
up-invited = { $place } (inbjuden, har inte gått med)
up-not-invited = { $place } (kunde inte bjudas in än: nytt försök görs)
up-colleague-no-account = { $place } (kan inte bjudas in: kontot finns inte)
up-colleague-no-keys = { $place } (kan inte bjudas in: appen har inte satt upp kryptering)
up-colleague-other-key = { $place } (kan inte bjudas in: fingeravtrycket är ett annat; se sigbot check)
up-colleague-not-asked = { $place } (hemservern sade inte varför)

## En start som nekades

start-refused = Tjänsten startar inte.
not-a-homeserver = Det som svarar på homeserver.url är ingen Matrix-hemserver: rätta adressen.
wrong-password = Hemservern tar inte kontots lösenord: rätta filen som password_file namnger, eller ange ett annat konto vid homeserver.user om det här är stängt (docs/operator.md).
token-refused = Åtkomstnyckeln gäller inte, eller hör till ett annat konto eller en annan enhet: utfärda en ny, och ange device_id.
no-credentials = Det finns varken lösenord eller åtkomstnyckel: ange password_file eller access_token_file.
foreign-identity = Kontot har en krypteringsidentitet som någon annan har gjort: använd ett eget konto, eller sigbot init --reset-identity.
password-needed = Hemservern vill ha lösenordet innan den tar emot tjänstens identitet: ange password_file för den här starten.
signature-not-shown = Hemservern visar inte tjänstens underskrift på dess egen enhet: den är borttagen eller dold; fråga dess administratör.
store-lost = Kryptolagret är borta och nyckeln hör till den gamla enheten: ange password_file, eller en nyckel för en ny enhet.
store-old = Kryptolagret är en äldre kopia och får inte användas, och nyckeln hör till den gamla enheten: ange password_file, eller en nyckel för en ny enhet.
store-busy = En annan process använder kryptolagret: stoppa den andra tjänsten först.
store-unreadable = Kryptolagret öppnas inte med den sparade nyckeln: lägg ihop datamapp och rothemlighet från samma tid. Är det skadat: flytta undan mappen data/crypto och ange password_file, så blir det en ny enhet.
room-version-unsupported = Hemservern kan inte skapa rum av version 12: uppgradera den.
wrong-root-secret = Rothemligheten { $file } är inte den som uppgifterna gjordes med: lägg tillbaka den rätta.
already-running = En annan tjänst använder { $folder }: stoppa den först.
keys-missing = { $folder } har en journal och inga nycklar: lägg tillbaka keys.db från säkerhetskopian.
keys-damaged = Nycklarna i { $folder } är skadade: lägg tillbaka keys.db från säkerhetskopian.
journal-missing = { $folder } har nycklar och ingen journal: lägg tillbaka journalen från säkerhetskopian.
journal-short = Journalen i { $folder } slutar vid rad { $row }, men keys.db vet att rad { $known } finns: den är tom, avkortad eller gammal. Lägg tillbaka sigbot.db tillsammans med sigbot.db-wal, eller båda filerna ur samma säkerhetskopia.
journal-other = Journalen i { $folder } är en annan än den som keys.db hör till: lägg tillbaka sigbot.db och keys.db ur samma säkerhetskopia.
rows-altered = Rader i { $folder }/sigbot.db är ändrade, borttagna eller tillagda av något annat än tjänsten (tabell: { $tables }). Lägg tillbaka sigbot.db och keys.db ur samma säkerhetskopia.
unknown-layout = { $folder } är skriven av en nyare version: installera den versionen.
unknown-fact = { $folder } är skriven av en nyare version: installera den versionen.
key-missing = Ett ärende i { $folder } har förlorat sin nyckel: lägg tillbaka keys.db från säkerhetskopian.
chain-broken = Journalen i { $folder } är inte hel: rad { $row } är den första som inte passar. Kör sigbot audit verify, och återställ från en säkerhetskopia.
storage-disk-full = Disken under { $folder } är full: gör plats.
storage-locked = Ett annat program håller filerna i { $folder }: stäng det.
storage-read-only = { $folder } går inte att skriva i: ge den till användaren som kör tjänsten.
storage-damaged = Filerna i { $folder } är skadade: återställ från en säkerhetskopia.
storage-failed = Filerna i { $folder } kunde inte användas: se över disken och starta igen.
account-closed = Tjänstens konto är stängt för gott (deactivated): ange ett annat konto vid homeserver.user; docs/operator.md säger vad som händer med rummen.
account-locked = Tjänstens konto är låst på { $url }: låt administratören låsa upp det, sedan går tjänsten vidare.
logged-out = Hemservern på { $url } har loggat ut tjänsten: med password_file loggar den in igen vid nästa start, med access_token_file behövs en ny nyckel.
homeserver-lost = Hemservern på { $url } har inte svarat på fem minuter: se över den; tjänsten går vidare när den svarar.
file-not-ours = { $file } kan inte användas: ge den till användaren som kör tjänsten, som en vanlig fil om den var det.
file-failed = { $file } kunde inte användas: se över disken och starta igen.
unforeseen = Något som inte var förutsett avbröt detta, referens { $reference }: { $what }. Skicka den här raden till dem som gör sigbot.
homeserver-rejected = Hemservern på { $url } sa nej ({ $code }): se över kontots rättigheter där.

## audit verify

audit-missing = Det finns ingen journal i { $folder }: tjänsten har inte körts än, mappen är fel, eller så har journalen tagits bort.
audit-whole = Journalen är hel: { $rows ->
    [one] en rad
   *[other] { $rows } rader
}, huvud { $head }, { $checkpoints ->
    [0] ingen kontrollpunkt att jämföra med.
    [one] en kontrollpunkt stämmer.
   *[other] { $checkpoints } kontrollpunkter stämmer.
}
audit-broken = Journalen är INTE hel. Rad { $row } är den första som inte passar: { $why }
audit-broken-nowhere = Journalen är INTE hel: { $why }
why-edited = den är ändrad, flyttad eller insmugen.
why-missing = den före är borta.
why-extra = dess nummer är inget som tjänsten ger.
why-unreadable = filen ger ingen hel rad där.
why-truncated = en kontrollpunkt har sett rader som är borta.
why-rewritten = en kontrollpunkt har sett en annan kedja.
why-another-journal = en kontrollpunkt hör till en annan journal.
why-forged-checkpoint = en kontrollpunkt är inte undertecknad med tjänstens nyckel.
anchors-unreadable = { $file } kan inte läsas som text: exportera tråden med kontrollpunkterna på nytt.
anchors-empty = { $file } har ingen kontrollpunkt: exportera tråden i Samordningsrummet där tjänsten lägger dem.
