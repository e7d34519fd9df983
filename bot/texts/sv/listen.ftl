### Vad människor säger i klartext, med | mellan. Stora bokstäver och skiljetecken spelar ingen roll.

listen-withdraw-all = ta bort alla | ta bort allihop | ta bort alla från gruppen | ta bort alla i gruppen | jag vill ta bort alla | ta bort alla nu | jag tar tillbaka mitt ja | jag vill ta tillbaka mitt ja | ta tillbaka mitt ja | jag tar tillbaka mitt ja till alla | jag tar tillbaka allt | jag tar tillbaka mitt samtycke | jag vill ta tillbaka mitt samtycke
listen-withdraw-some = ta bort | jag vill ta bort | jag tar bort | snälla ta bort | kan du ta bort | jag tar tillbaka mitt ja till | ta tillbaka mitt ja till
listen-regret = jag ångrar mig | ångrar mig | jag har ångrat mig | har ångrat mig | jag ångrade mig
listen-hint = ta bort | tar bort | ta tillbaka | tar tillbaka | ångrar mig | ångrat mig | ska inte få veta | får inte veta | vill inte att de vet | slipper | inte vara med längre
listen-wrong = fel | det blev fel | det var fel
listen-filler = tack | nu | snälla | hej | genast | direkt | bara | också | tyvärr | ur | från | gruppen
listen-and = och | samt
listen-when = när | när är det | när är mötet | när är nästa möte | när är nästa tid | när ses vi | vilken tid
listen-who = vem är med | vilka är med | vem är med nu | vilka är med nu | vilka får veta | vem får veta
listen-call = ring | ring mig | kan du ringa | kan du ringa mig | kan ni ringa | vill prata | jag vill prata | jag vill bli uppringd
listen-help = hjälp | hjälp mig | vad kan jag skriva | vad kan du
listen-key = nyckel | din nyckel | visa nyckel | fingeravtryck | vad är din nyckel
listen-yes = ja | japp | jo | jag kommer | ja tack | ja jag kommer | absolut
listen-no = nej | nix | nä | jag kommer inte | nej tack
listen-maybe = kanske | vet inte | jag vet inte än
listen-late = sen | jag blir sen | blir sen | försenad | jag är försenad | jag är sen
listen-sick = sjuk | jag är sjuk | är sjuk
listen-other-time = annan tid | en annan tid | kan vi ta en annan tid | jag vill ha en annan tid
listen-done = klar | klart | gjort | gjord | det är klart | det är gjort | jag är klar
listen-later = senare | skjut upp
listen-cannot = kan inte | jag kan inte | hinner inte | jag hinner inte | det går inte
listen-cancel = ja, ställ in | ställ in
listen-close = ja, avsluta | avsluta
listen-party-polis = polisen | polis
listen-party-skola = skolan | skola
listen-party-soc = soc | socialtjänsten | socialen
