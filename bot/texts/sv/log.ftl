### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt
### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-audit-show = logg visa | logg
help-audit-show = `!logg visa { $code }` – vem som har kommit, gått och läst
usage-audit-show = `!logg visa { $code }`

command-audit-keys = logg nycklar
help-audit-keys = `!logg nycklar { $code }` – vem som har fått rummens nycklar
usage-audit-keys = `!logg nycklar { $code }`. Person, enhet och tid, om något har kommit i fel händer.

command-audit-verify = logg kontrollera
help-audit-verify = `!logg kontrollera` – om journalen är hel
usage-audit-verify = `!logg kontrollera`. Jag läser hela journalen och säger om den håller, eller vilken rad som är den första som är fel.
