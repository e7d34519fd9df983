### Hjälpen: en rad om varje kommando (help-), och hur det skrivs (usage-). Bara det som den som frågar får göra visas.

help-list =
    Det här kan du göra:
    { LINES($commands) }
    Mer om något av det: skriv `!hjälp` och ordet, som `!hjälp möte`
    { $duty ->
        [intygare] Du är intygare. När någon behöver ditt svar kommer en fråga här. Svara ja eller nej på den. Tills dess behöver du inte göra något.
        [styrgrupp] Styrgruppen får siffror, aldrig ett ärende. Siffrorna finns inte här än.
        [beredning] Beredningsgruppen ser ärendena som koder och färger, inget mer.
       *[other] {""}
    }
help-group = `{ $word }`: { $ways }
help-several =
    { LINES($commands) }
    Så skrivs ett av dem: `!hjälp` och hela kommandot.
help-usage = { LINES($commands) }

help-open = `!öppna` – öppnar ett ärende
usage-open = `!öppna { $unit }` och på raderna under: `född 2011-05-14`, `beslut bistånd SN 2026/123`, `ungdom @ungdom:{ $home }`, `vh1 ring`, `skola @skola:{ $home }`. Hela mallen: `!mall öppna`
help-template-open = `!mall öppna` – mallen för att öppna ett ärende
help-template-consent = `!mall samtycke { $code }` – mallen för ett underskrivet papper
usage-template-open = `!mall öppna`. Kopiera, fyll i och skicka.
usage-template-consent = `!mall samtycke { $code }`. Kopiera, fyll i och skicka.
help-case-show = `!ärende visa { $code }` – hur ärendet står
usage-case-show = `!ärende visa { $code }`
help-case-phase = `!ärende fas { $code } aktiv` – nästa steg
usage-case-phase = `!ärende fas { $code } aktiv`. Faserna är aktualiserad, samtycke inhämtat, aktiv och avslutad.
help-case-close = `!ärende avsluta { $code }` – avslutar, efter en fråga
usage-case-close = `!ärende avsluta { $code }`. Svara sedan ja, avsluta { $code }.
help-case-extract = `!ärende utdrag { $code }` – det jag har om ärendet, att lägga i akten
usage-case-extract = `!ärende utdrag { $code }`, eller bara det om en person: `!ärende utdrag { $code } { $family }`. Arkivet är akten: det är du som för in det där.
help-case-gate = `!ärende öppna grinden { $code }` – släpper in igen efter ett stopp
usage-case-gate = `!ärende öppna grinden { $code }`. De som ett samtycke täcker släpps in.
help-case-silence = `!ärende tysta { $code }` – inget mer skickas till familjen, på en gång
usage-case-silence = `!ärende tysta { $code }`, eller bara en av dem: `!ärende tysta { $code } { $family }`. Det som väntar på att skickas tas tillbaka. Vem som är med i rummet påverkas inte.
help-case-speak = `!ärende tala { $code }` – familjen får höra av mig igen
usage-case-speak = `!ärende tala { $code }`. Den som själv har skrivit stopp: `!ärende tala { $code } { $family }`, sedan du har ringt.
help-case-take-over = `!ärende ta över { $code }` – du blir samordnare för enhetens ärende
usage-case-take-over = `!ärende ta över { $code }`. Den som var samordnare blir ersättare och får veta det. Det står också i Samordningsrummet.
help-away = `!frånvaro 1/7–5/8 ersättare=@id` – någon annan har dina ärenden så länge
usage-away = `!frånvaro 1/7–5/8 ersättare=@id`. Kollegan ska finnas i enheten. Från första dagen kommer larmen till kollegan också, som får göra det du får. Ändra genom att skriva det igen.
help-away-end = `!frånvaro slut` – du är tillbaka, och ersättaren är ute på en gång
usage-away-end = `!frånvaro slut`. Det går också innan frånvaron har börjat. Den ersättare som redan var med i ärendet är med som förut.
help-cases = `!ärenden` – enhetens ärenden
usage-cases = `!ärenden`
help-person-add = `!person ny { $code } vh2 @id` – en till i familjen, eller lots, socialsekreterare, ersättare, intygare
usage-person-add = `!person ny { $code } vh2 @vh2:{ $home }`, eller `!person ny { $code } vh2 ring`. Sist kan stå skyddad, och `info=nej skäl=sekretess_mot_vh dnr="SN 1"` för den som inget får veta.
help-person-greet = `!person hälsa { $code } { $family }` – ger en kod till papperet och frågar efter den
usage-person-greet = `!person hälsa { $code } { $family }`. Du får en kod att skriva på papperet. När den har kommit får familjen höra mer av mig.
help-person-info = `!person info { $code } { $family } nej` – den personen får inget veta
usage-person-info = `!person info { $code } { $family } nej skäl=sekretess_mot_vh dnr="SN 1"`, och ja när det ändras. Den som tar tillbaka sitt ja blir hörd ändå.
help-person-born = `!person född { $code } 2011-05-14` – den ungas födelsedag
usage-person-born = `!person född { $code } 2011-05-14`, när bara månaden stod där eller när det blev fel. Vet ingen dagen: `2011-05`. Ingen släpps in av det.
help-person-farewell = `!person avsked { $code } vh1 ja` – ett sista meddelande när den unga fyller 18, om den unga säger ja
usage-person-farewell = `!person avsked { $code } vh1 ja`, eller nej. Fråga den unga först. Utan ett ja får vårdnadshavare inget den dagen.
help-person-remove = `!person bort { $code } { $actor }` – tar bort någon, på en gång
usage-person-remove = `!person bort { $code } { $actor }`. Det händer direkt, utan fråga. Flera på en gång går bra.
help-person-block = `!person spärra { $code } { $actor }` – ut ur allt, på en gång
usage-person-block = `!person spärra @namn:{ $home }`, eller `!person spärra { $code } { $actor }`. Kontot är ute ur allt i enheten direkt, utan fråga. För en stulen telefon.
help-person-trust = `!person lita { $code } { $actor }` – nya nycklar är kontrollerade
usage-person-trust = `!person lita { $code } { $actor }`, sedan du har jämfört fingeravtrycket med personen själv. Skriv gärna fingeravtrycket sist, så gäller bara det.
help-audit-show = `!logg visa { $code }` – vem som har kommit, gått och läst
usage-audit-show = `!logg visa { $code }`
help-audit-keys = `!logg nycklar { $code }` – vem som har fått rummens nycklar
usage-audit-keys = `!logg nycklar { $code }`. Person, enhet och tid, om något har kommit i fel händer.
help-audit-verify = `!logg kontrollera` – om journalen är hel
usage-audit-verify = `!logg kontrollera`. Jag läser hela journalen och säger om den håller, eller vilken rad som är den första som är fel.
help-actor-add = `!aktör ny { $code } part=polis @id` – lägger till en aktör, som väntar på samtycke
usage-actor-add = `!aktör ny { $code } part=polis @kontaktpolis:{ $home }`, eller `!aktör ny { $code } part=polis epost namn@example.se`. Har du fingeravtrycket: `fingeravtryck=` sist. Den som är borttagen kommer tillbaka med bara namnet: `!aktör ny { $code } { $actor }`
help-actor-remove = `!aktör bort { $code } { $actor }` – tar bort en aktör, på en gång
usage-actor-remove = `!aktör bort { $code } { $actor }`. Det händer direkt, utan fråga. Flera på en gång går bra.
help-actors = `!aktörer { $code }` – vilka som är med
usage-actors = `!aktörer { $code }`
help-consent-paper = `!samtycke papper { $code }` – registrerar ett underskrivet papper
usage-consent-paper = `!samtycke papper { $code } { $today } SN 2026/123:4` och på raderna under: `ja ungdom vh1 vh2`, `skola: grund, närvaro`, `polis: grund, plan`, `till ÅÅÅÅ-MM-DD`. En ruta om en förälders eget: `familj vh1: SN 1`, eller om ett syskons, som inte är med i ärendet: `familj syskon1: SN 2`. Ett ja till en del: `ja vh1: skola närvaro`. Vilken text som lästes: `blankett 2026-1 svenska`. Att ett barn under tolv fått säga sin mening: `barnet hört ÅÅÅÅ-MM-DD`. Vem som svarade utan de andra i rummet: `enskilt ungdom`. Hela mallen: `!mall samtycke`
help-consent-renew = `!samtycke förnya papper { $code }` – ett nytt papper tar vid när det gamla tar slut
usage-consent-renew = `!samtycke förnya papper { $code } { $today } SN 2026/123:4` och på raderna under det som står på papperet, som i `!samtycke papper`, och en rad till: `utvärderat { $today }`. Utan `från` gäller det från dagen efter det gamla.
help-consent-answer = `!samtycke svara { $code } { $family } nej` – någons svar i efterhand
usage-consent-answer = `!samtycke svara { $code } { $family } ja { $today }`, eller `!samtycke svara { $code } { $family } nej muntligt`. Ett ja måste stå på papper. Sist kan stå `enskilt`, om de andra inte var med. Flera svar: en rad för var och en.
help-consent-grid = `!samtycke { $code }` – vem som har sagt vad, och vad som gäller
usage-consent-grid = `!samtycke { $code }`
help-consent-missing = `!samtycke saknas { $code }` – vems ja som saknas
usage-consent-missing = `!samtycke saknas { $code }`
help-consent-why = `!samtycke varför { $code } { $actor }` – varför någon är med eller inte
usage-consent-why = `!samtycke varför { $code } { $actor }`. Vilket papper det vilar på, hur var och en har svarat, och vad som skulle ändra det.
help-consent-history = `!samtycke historik { $code }` – allt som har sagts om samtycke, i ordning
usage-consent-history = `!samtycke historik { $code }`
help-consent-receipt = `!samtycke kvitto { $code } { $family }` – kvittot att lämna över
usage-consent-receipt = `!samtycke kvitto { $code } { $family } språk=en`. När det är lämnat: svara ja på frågan, eller `!samtycke kvitto { $code } { $family } lämnat`
help-shared-otherwise = `!delat { $code } dnr=…` – delat på annan grund än samtycke; öppnar inget
usage-shared-otherwise = `!delat { $code } dnr=SN-2026/9 part=polis`. Det noteras i historiken och loggen. Ingen släpps in av det.
help-consent-withdraw = `!samtycke återkalla { $code } { $family }` – någon tar tillbaka sitt ja, på en gång
usage-consent-withdraw = `!samtycke återkalla { $code } { $family }`, eller bara en part: `!samtycke återkalla { $code } { $family } part=polis`. Bara en sorts uppgift: `kategorier=missbruk`. Det händer direkt, utan fråga. Flera parter: `part=polis,skola`. Flera personer: en rad för var och en.
help-consent-restore = `!samtycke återställ { $code } { $family } enskilt` – det blev fel, sa den som tog tillbaka sitt ja
usage-consent-restore = `!samtycke återställ { $code } { $family } enskilt`, när den själv har skrivit fel och du har talat med den ensam. Inom sju dagar.
help-consent-stands = `!samtycke gäller { $code }` – säger att papperen gäller som förut, när jag har fått en gammal kopia av min journal
usage-consent-stands = `!samtycke gäller { $code }`, när du har gått igenom ärendet. De som papperen täcker släpps in igen.
help-consent-void = `!samtycke felregistrera { $code } { $family }` – något skrevs in fel; tar bara bort
usage-consent-void = `!samtycke felregistrera { $code } { $family }`, eller papperets beteckning i stället för { $family }, eller ett undantag: `!samtycke felregistrera { $code } vh_forhindrad vh1`. Svara sedan ja, felregistrera och samma sak igen.
help-exception = `!undantag { $code } vh_forhindrad vh1 dnr=…` – en vårdnadshavare behöver inte svara, eller får inget veta
usage-exception = `!undantag { $code } vh_forhindrad vh1 dnr="SN 1"`. Koder: vh_forhindrad, fb_6_13a, ensam_vardnad, sekretess_mot_vh, sarskilt_forordnad_vh, god_man. Intygaren svarar i sin chatt.
help-exception-answer = `!undantag svara { $code } vh_forhindrad ja` – intygarens svar
usage-exception-answer = `!undantag svara { $code } vh_forhindrad ja`, eller nej. Gäller det flera: skriv också vem.
help-maturity = `!mognad { $code } dnr=… datum=…` – den ungas mognad är bedömd, för modeller som frågar färre från 15
usage-maturity = `!mognad { $code } dnr="SN 1" datum={ $today }`. Det gäller papper som bekräftas efteråt, från 15 år.
help-meeting-call = `!möte kalla { $code } tis 15 plats=Rådhuset` – kallar till möte
usage-meeting-call = `!möte kalla { $code } 8/12 15 1h30 plats="Rådhuset, rum 2" typ=extra`. Utan längd blir det en timme, utan typ ett nätverksmöte.
help-meeting-move = `!möte flytta { $code } M3 ons 9` – flyttar ett möte
usage-meeting-move = `!möte flytta { $code } M3 9/12 10 plats=Skolan`. Alla får frågan på nytt. Fattas någon som ska vara med: lägg till skäl="…".
help-meeting-cancel = `!möte ställ in { $code } M3` – ställer in, efter en fråga
usage-meeting-cancel = `!möte ställ in { $code } M3`. Svara sedan ja, ställ in M3.
help-meetings = `!möten { $code }` – möten framöver och vad folk har svarat
usage-meetings = `!möten { $code }`
help-plan = `!plan { $code }` – vad som är lovat
usage-plan = `!plan { $code }`
help-action-add = `!åtgärd ny { $code } "…" område=skola ansvarig={ $actor } klart=15/12` – ett löfte i planen
usage-action-add = `!åtgärd ny { $code } "Ringa skolan" område=skola ansvarig={ $actor } klart=15/12`. Varje åtgärd har en ansvarig och ett datum. Rör det en förälders eller ett syskons eget: `rör=vh1` eller `rör=syskon1`, som själv måste ha sagt ja.
help-action-done = `!åtgärd klar { $code } 1 3` – det är gjort
usage-action-done = `!åtgärd klar { $code } 1 3 5`. Eller svara klar på en påminnelse.
help-action-move = `!åtgärd flytta { $code } 3 15/12` – nytt datum
usage-action-move = `!åtgärd flytta { $code } 3 15/12`
help-mine = `!mina { $code }` – det du har lovat
usage-mine = `!mina { $code }`
help-model-show = `!modell visa` – de värden ni arbetar efter, och var de kommer ifrån
usage-model-show = `!modell visa`, eller en annan modell: `!modell visa orebro`. Stjärnan märker det som skiljer sig från standard.
help-model-try = `!modell prova orebro` – vad en annan modell skulle göra, innan något ändras
usage-model-try = `!modell prova orebro`. Visar för enhetens ärenden vilka som skulle komma eller gå. Ingenting ändras.
help-bot = `!bot` – mitt fingeravtryck
usage-bot = `!bot`. Jämför med det som din app visar för mig.
