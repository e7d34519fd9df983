### Det som demonstrationen själv säger mellan repliker. Berättelsen är på svenska.

setting-up-server = startar en homeserver (Synapse)
setting-up-people = registrerar boten och sex personer och loggar in dem
setting-up-bot = gör i ordning boten (sigbot init)

step-household = En homeserver och sju konton
step-office = Boten startar och bjuder in samordnaren
step-consent = Ett ärende öppnas; ingen släpps in före alla har sagt ja
step-attack = Serverns administratör tvingar in en främling
step-meetings = Möten kallas, flyttas och ställs in
step-plan = Planen och påminnelsen
step-withdrawal = Vårdnadshavaren tar bort polisen
step-journal = Journalen kontrolleras

part-bot = Påminnaren
part-coordinator = Samordnaren
part-police = Kontaktpolisen
part-school = Skolkontakten
part-guardian = Vårdnadshavaren
part-youth = Ungdomen
part-stranger = Främlingen

room-office = Samordningsrummet
room-private = enskilt · { $who }
a-file = 📎 { $name }
a-checkpoint = (kontrollpunkt över journalen)
a-file-for = en kalenderfil till { $who }
an-answer = ett svar på ”{ $text }”
person-came = { $who } är inne i { $room }
person-left = { $who } är ute ur { $room }
person-asked = { $who } är inbjuden till { $room }
message-taken-back = { $who } tog bort ett meddelande i { $room }
clock-is = botens klocka: { $day } kl. { $time }
invitation-gone = inbjudan togs tillbaka innan främlingen hann använda den; serverns administratör försöker igen
forced-in = serverns administratör gör främlingen till administratör i { $room }, i botens eget namn; främlingen går in

fact-server = en riktig Synapse ({ $version }) svarar på den egna datorn och ingen annanstans
fact-accounts = { $count } konton är registrerade, boten inräknad
fact-signed = alla { $count } personer har en enhet som är signerad av dem själva

fact-asked-in = boten har gjort ett Samordningsrum och samordnaren är inne
fact-room-made = rummet är krypterat, stängt och utan historik för den som kommer senare (rumsversion 12)
fact-room-name = det enda som står öppet om rummet är namnet ”{ $name }”
fact-bot-signed = botens enhet är signerad av botens egen identitet
fact-fingerprint = fingeravtrycket som boten visar är det som samordnarens klient ser

fact-opened = ärendet är öppnat med ett enda meddelande
fact-case-room = ett rum är gjort för ärendet, med koden { $code } som enda namn
fact-missing-told = samordnaren får veta vem som saknas och vad som hjälper
fact-told-in-private = det står i samordnarens enskilda rum, ingen annanstans
fact-waiting-outside = polisen och skolan är inte ens inbjudna
fact-card = när alla har sagt ja visas kortet för samordnaren
fact-still-outside = ingen släpps in förrän samordnaren svarar ja på kortet
fact-let-in = { $who } släpps in
fact-only-these = i rummet är samordnaren, polisen och skolan; familjen är det inte
fact-reads = { $who } läser det som sägs nu
fact-nothing-earlier = det som sades innan de kom kan de inte läsa

fact-stranger-out = { $who } är utkastad av boten
fact-stranger-told = samordnaren får veta vad som hände
fact-power-back = makten i rummet är återställd
fact-frozen = rummet är fryst så länge främlingen är inne: högst ett svar som redan var på väg kommer fram, oläsligt för främlingen
fact-stranger-no-key = främlingen har inte fått en enda rumsnyckel
fact-stranger-read-nothing = främlingen har inte läst ett ord
fact-room-goes-on = rummet fortsätter som förut, med en ny nyckel som främlingen inte har

fact-grid-private = ”!samtycke” skrevs i fel rum; svaret kommer till samordnaren
fact-command-redacted = kommandot är borttaget ur rummet
fact-only-a-hint = rummet ser bara att svaret finns någon annanstans
fact-no-grid = varken polisen eller skolan har sett något av samtycket

fact-private-room = personen har ett eget rum med boten
fact-family-untouched = familjen har inte fått ett ord innan samordnaren säger till
fact-family-asked = { $who } har fått ett eget rum, och en fråga efter koden på sitt papper
fact-family-greeted = { $who } har svarat med koden och fått en hälsning
fact-called = var och en av { $count } personer har fått en egen kalenderfil
fact-requests = alla är kallelser (REQUEST, SEQUENCE 0)
fact-same-meeting = alla gäller samma möte på samma tid
fact-own-file = { $count } filer med en deltagare var, aldrig samma
fact-neutral = ingen fil säger vad det gäller eller vilka som kommer
fact-answered = skolans ja är mottaget
fact-moved = alla { $count } har fått en ny fil när mötet flyttades
fact-asked-again = alla är frågade igen (REQUEST, SEQUENCE 1)
fact-moved-time = alla filer har den nya tiden
fact-answers-open = ingens gamla svar gäller
fact-called-second = ett möte till är kallat
fact-cancel-waits = inget ställs in förrän samordnaren upprepar vilket möte det gäller
fact-cancelled = alla { $count } har fått avbokningen
fact-cancels = alla är avbokningar av just det mötet (CANCEL, STATUS:CANCELLED)

fact-promised = en åtgärd står i planen, med { $owner } som ansvarig
fact-plan = planen visar båda
fact-owner-told = { $who } får veta vad som ska göras
fact-reminded = påminnelsen når den som är ansvarig, dagen före
fact-mentioned = den nämner personen vid namn, så att telefonen ringer till
fact-owner-alone = ingen annan har fått den
fact-done-answered = svaret ”klar” är mottaget
fact-done = planen visar att åtgärden är klar

fact-police-out = polisen är ute ur rummet
fact-at-once = det tog { $seconds } sekunder från ordet
fact-withdrawn-told = vårdnadshavaren får de ord som är bestämda
fact-coordinator-told = samordnaren får veta vem, vad och när
fact-room-told = rummet får veta att gruppen har ändrats
fact-room-told-once = och inte ett ord mer
fact-removal-first = polisen var ute innan någon fick veta något
fact-farewell = polisen får ett avsked
fact-farewell-in-peace = avskedet kom medan polisen ännu var kvar i sitt eget rum
fact-own-cancel = polisens tid är avbokad för polisen ensam, utan ett ord om de andra
fact-own-room-closed = när polisen har läst det stängs polisens eget rum med boten
fact-nothing-more = polisen har inte fått något mer och är kvar utanför
fact-school-stays = skolan är kvar
fact-not-why = ingen i rummet har fått veta vem eller varför
fact-office-untold = inte ett ord om det har sagts i Samordningsrummet
fact-youth-untold = ungdomen har inte fått något av sig själv

fact-journal-verifies = journalen håller, rad för rad ({ $rows }), medan boten kör
fact-checkpoints = den stämmer med { $count ->
    [one] kontrollpunkten
   *[other] alla { $count } kontrollpunkter
} som samordnaren har i sitt rum
fact-change-found = en ändrad byte i en kopia hittas: rad { $row } pekas ut

step-failed = Steg { $number } håller inte: { $why }
figures = { $steps } steg · { $facts } fakta · { $messages } meddelanden · { $files } kalenderfiler · { $seconds } sekunder · nycklar till främlingen: { $keys }
left-running =
    { "" }
    Allt är igång till Ctrl-C. Logga in med Element eller någon annan Matrixklient:
    · homeserver { $url }
    · en samordnare till: { $coordinator } lösenord { $coordinator_password }
    · en vårdnadshavare som inte är med än: { $guardian } lösenord { $guardian_password }
    Sätt upp säkerhetsnyckeln (korssignering) vid första inloggningen: den identitet som då skapas är den boten håller sig till.
    Samordnaren bjuds in till Samordningsrummet när det är gjort. Skriv !hjälp där. Ärendet heter { $code }.
    Botens mapp: { $folder }
