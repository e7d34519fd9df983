### Vad människor säger i klartext, med | mellan. Stora bokstäver och skiljetecken spelar ingen roll.

listen-regret = jag ångrar mig | ångrar mig | jag har ångrat mig | har ångrat mig | jag ångrade mig | jag ångrar mej | ångrar mej
listen-wrong = fel | skriv fel | det blev fel | det var fel | jag skrev fel | oj fel | jag menade inte så | jag menade inte det | det var inte meningen | fel jag menade inte så | jag skrev fel förlåt | det blev fel förlåt | skrev fel
listen-wrong-number = fel nummer | fel person | ni har fel nummer | du har fel nummer | det är fel nummer | det här är fel nummer | har fel nummer
listen-filler = tack | nu | snälla | hej | genast | direkt | bara | också | tyvärr | punkt | ur | från | gruppen | eyy | asså | då | igen | oj | förlåt
listen-when = när | när är det | när är mötet | när är nästa möte | när är nästa tid | när ses vi | vilken tid | när e de | när e det | när är de | när e mötet | när ska vi ses | när ses vi | hur dags | hur dags var det | när är nästa möte och var | är det möte idag | är det möte | vilken tid var det
listen-who = vem är med | vilka är med | vem är med nu | vilka är med nu | vilka får veta | vem får veta | vilka är med i gruppen | vem är med i gruppen | vem får veta saker | vilka kommer | vem kommer | vem är det som får veta saker | kommer polisen | kommer skolan | kommer snuten | är polisen där | är polisen med | är skolan med
listen-who-knows = vem vet vad om mig | vem vet vad | vad vet de om mig | vad vet de | vad får de veta | vem får veta vad | vem får veta vad om mig | vem vet vad om mitt barn | vad får de veta om mig | vad vet polisen om mig | vad vet skolan om mig | vad vet polisen | vad vet skolan | vad får polisen veta | vad får skolan veta | vad vet soc om mig
listen-where = var | var är det | var är mötet | vart
listen-plan = plan | vad har vi bestämt
listen-todo = vad ska jag göra
listen-what = vad är det här | vem är du
listen-reads = vem läser det här | läser mamma det här
listen-hello = hej | tack
listen-english = engelska | english
listen-swedish = svenska | swedish
listen-call = ring | ring mig | kan du ringa | kan du ringa mig | kan ni ringa | vill prata | jag vill prata | jag vill bli uppringd
listen-help = hjälp | hjälp mig | vad kan jag skriva | vad kan du | hur funkar det här | hur funkar det | hur gör jag | vad kan man skriva | vad ska jag skriva
listen-key = nyckel | din nyckel | visa nyckel | fingeravtryck | vad är din nyckel
listen-stop = stopp | skriv inget | skriv ingenting | lämna mig | lämna oss | låt mig va | låt mig vara | sluta upp | stopp bror | stop bror | sluta bror | inga meddelanden | inga sms | inga mer sms | inga mess | inga påminnelser | stäng av | avsluta | stoppa | lägg ner | lägg av | sluta nu | stop | sluta | sluta skriva | sluta skriva till mig | skriv inte mer | skriv inte mer till mig | lämna mig i fred | lämna mig ifred | skicka inget mer | skicka inte mer | skicka inga fler | sluta skicka | sluta skicka meddelanden | skriv inget mer | ta bort mitt nummer | radera mitt nummer | avregistrera mig | avregistrera | avsluta prenumerationen | jag vill inte få meddelanden | jag vill inte ha meddelanden | jag vill inte ha sms | skriv aldrig mer till mig | skriv aldrig mer
listen-start = börja | börja igen | starta | skriv igen | skriv till mig igen
listen-language = byt språk
listen-yes = ja | japp | jo | jag kommer | ja tack | ja jag kommer | absolut | jaa | jao | jadå | jepp | ja vi kommer | vi kommer | ja hon kommer | ja han kommer | hon kommer | han kommer | klart jag kommer | ja det går bra | ja det passar bra | det går bra | det passar bra | ja vi kommer båda två
listen-no = nej | nix | nä | jag kommer inte | nej tack | näe | nepp | nej jag kommer inte | vi kommer inte | hon kommer inte | han kommer inte | jag tänker inte komma
listen-maybe = kanske | vet ej | vet ej än | jag vet inte | vet inte än | vet inte | jag vet inte än
listen-late = sen | jag blir sen | blir sen | försenad | jag är försenad | jag är sen | kommer lite senare | kommer senare | blir lite sen | jag blir lite sen | vi blir sena
listen-sick = sjuk | jag är sjuk | är sjuk | hon är sjuk | han är sjuk | magsjuk | jag är magsjuk | hon är magsjuk | han är magsjuk | han är magsjuk idag | hon är magsjuk idag | har feber | jag har feber | ligger hemma med feber
listen-other-time = annan tid | en annan tid | kan vi ta en annan tid | jag vill ha en annan tid | byta tid | går det att byta tid | kan vi byta tid | kan man byta tid | kan jag byta tid | annan dag | en annan dag
listen-done = klar | klart | gjort | gjord | det är klart | det är gjort | jag är klar | har gjort det | jag har gjort det | fixat | fixad | redan gjort | redan klart | de e gjort | det e gjort | de e klart | jag är klar med det | klar med det
listen-later = senare | skjut upp
listen-cannot = kan inte | jag kan inte | hinner inte | jag hinner inte | det går inte
listen-cancel = ja, ställ in | ställ in
listen-close = ja, avsluta | avsluta
listen-add = ja, lägg till | lägg till | lägg till hen | lägg till den
listen-void = ja, felregistrera | felregistrera
listen-room = rummet | rum
listen-receipt = kvitto | kvittot
listen-protection = skydd | skyddet | skyddad
listen-party-polis = polisen | polis | poliser | poliserna | polisn | polisarna | polismyndigheten | snuten | snut | snutar | snutarna | snutjäveln | snutjävlarna | aina | ainan | ainorna | bängen | bängarna | farbror blå
listen-party-skola = skolan | skola | skolen | skolans | plugget | gymnasiet | skolpersonalen
listen-party-soc = soc | socialtjänsten | socialtjänst | socialen | socen | socan | sociala
listen-party-bup = bup | bupp | barnpsyk | barnpsykiatrin | psykiatrin | barnpsykiatri | psyk

### Det som hörs också mitt i ett kort meddelande: a/b är ett av orden, .. är högst tre ord emellan, ord* är allt som börjar så.

listen-holds-call = tid att ringa | snäll och ring | skulle behöva/vilja prata/snacka | vill att .. ringer/ringa | ring/ringa/ringer .. mig/oss/mej/upp | ring .. snälla/tack/nu/ikväll/imorgon | kan/kunde/måste du/ni/nån/någon/han/hon ringa | vill/behöver/måste .. prata/snacka .. med/någon/nån/er/dig | vill/behöver prata/snacka | kan jag få prata | kan vi prata | få prata med | vill .. bli uppringd | bli uppringd | ta bort mamma/pappa/morsan/farsan/mormor/morfar/farmor/farfar/föräldern/föräldrarna/brorsan/syrran/bror/syster | ta bort min/mina mamma/pappa/morsa/farsa/föräldrar/bror/syster
listen-holds-stop = sluta plinga/pinga/chatta/skicka/maila/sms/spam/messa | sluta upp | skriv inte/aldrig hit/här/igen | låt mig/oss va | avbryt/stoppa/avsluta alla/mina meddelanden/sms/påminnelser | ta/tar bort mig/oss ur/från sms/listan/sändlistan/utskicket/meddelandena | sluta skriv/smsa/messa/ringa | meddelanden/sms/påminnelser .. sluta | vill inte bli kontaktad/kontaktade | orkar inte med .. meddelanden/sms | få fler/flera/mer meddelanden/sms/påminnelser/mess | vill inte få .. meddelanden/sms/påminnelser/mess | stoppa meddelandena/sms/smsen/påminnelserna/utskicken/meddelanden | blockera mig/numret/mitt | sluta kontakta/ringa/besvära | inte att du/ni skriver/messar/smsar/hör | ta/tar bort mig från listan/sändlistan/utskicket/utskicken/sms/numret/era | vill vara ifred | stopp stopp | sluta skriva/spamma/messa/smsa/mejla/maila/störa/skicka/tjata/höra | sluta med .. meddelanden/meddelandena/sms/påminnelser/det/detta | inga/inget/inte fler/mer/flera meddelanden/meddelande/sms/mess/påminnelser/mejl | lämna mig/oss/mej .. ifred/fred | låt mig/oss vara | skriv/skicka/skicka inte .. till mig/oss/mej | skriv/skicka/hör inte mer/något/nåt/av | vill inte ha .. meddelanden/sms/påminnelser/mejl/mess | slipp* .. meddelanden/sms/påminnelser | ta/tar bort boten/roboten/dig/programmet/påminnaren | stäng av boten/dig/påminnelserna | avregistrera* | avprenumer* | blocka mig
listen-holds-wrong-number = fel nummer | fel person | fel mottagare | felringt | känner inte er/dig/nån/någon | vet inte vem/vilka ni/du är | inte rätt person/nummer | jag är inte den ni/du
listen-holds-start = skriv/skriva igen | börja skriva/skicka/igen/om | börja .. skriva igen | starta igen/om | kan skriva till mig igen | vill ha meddelanden/påminnelser igen | får skriva igen
listen-denied = jag ska/måste/borde/skulle sluta | mamma/pappa/morsan/farsan sluta | ifred mamma/pappa | vara mamma/pappa | inte bli uppringd | inte få samtal | vill sluta med | ring/ringa/ringer inte | inte ring/ringa/ringer/prata/snacka/uppringd | slipper/slippa prata/ringa | varför ringer | sluta/sluta ringa | ring aldrig | sluta inte | vill inte .. prata
listen-leave-it = låt det vara | låt de vara | låt vara | glöm det | glöm de | strunt i det | strunta i det | strunt samma | skit i det | skit samma | det räcker | det är bra så | det är bra som det är | inte nu | avbryt | bara undrade | jag undrade bara | undrade bara | ingen ändring | ändra inget | ändra ingenting | spelar ingen roll | vet inte riktigt | ingen aning
