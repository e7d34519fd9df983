### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt
### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-person-add = person ny
help-person-add = `!person ny { $code } vh2 @id` – en till i familjen, eller lots, socialsekreterare, ersättare, intygare
usage-person-add = `!person ny { $code } vh2 @vh2:{ $home }`, eller `!person ny { $code } vh2 ring`. Sist kan stå skyddad, och `info=nej skäl=sekretess_mot_vh dnr="SN 1"` för den som inget får veta.

command-person-remove = person bort
also-person-remove = person ta bort | ta bort person | ta bort | person ut | person avlägsna | avlägsna
help-person-remove = `!person bort { $code } { $actor }` – tar bort någon, på en gång
usage-person-remove = `!person bort { $code } { $actor }`. Det händer direkt, utan fråga. Flera på en gång går bra.

command-person-block = person spärra | spärra
also-person-block = spärra person | person blockera | blockera | spärra konto
help-person-block = `!person spärra { $code } { $actor }` – ut ur allt, på en gång
usage-person-block = `!person spärra @namn:{ $home }`, eller `!person spärra { $code } { $actor }`. Kontot är ute ur allt i enheten direkt, utan fråga. För en stulen telefon.

command-person-change = person byt

command-person-protect = person skydda

command-person-trust = person lita | person lita på
also-person-trust = lita på
help-person-trust = `!person lita { $code } { $actor }` – nya nycklar är kontrollerade
usage-person-trust = `!person lita { $code } { $actor }`, sedan du har jämfört fingeravtrycket med personen själv. Skriv gärna fingeravtrycket sist, så gäller bara det.

command-actor-add = aktör ny
also-actor-add = aktör lägg till | lägg till aktör
help-actor-add = `!aktör ny { $code } part=polis @id` – lägger till en aktör, som väntar på samtycke
usage-actor-add = `!aktör ny { $code } part=polis @kontaktpolis:{ $home }`, eller `!aktör ny { $code } part=polis epost namn@example.se`. Har du fingeravtrycket: `fingeravtryck=` sist. Den som är borttagen kommer tillbaka med bara namnet: `!aktör ny { $code } { $actor }`

command-actor-remove = aktör bort
also-actor-remove = aktör ta bort | ta bort aktör | aktör ut | aktör avlägsna
help-actor-remove = `!aktör bort { $code } { $actor }` – tar bort en aktör, på en gång
usage-actor-remove = `!aktör bort { $code } { $actor }`. Det händer direkt, utan fråga. Flera på en gång går bra.

command-actor-reserve = aktör förbehåll

command-actors = aktörer
help-actors = `!aktörer { $code }` – vilka som är med
usage-actors = `!aktörer { $code }`

command-lead = huvudkontakt

command-contact-request = fråga
