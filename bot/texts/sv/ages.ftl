### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt
### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-person-born = person född | född
help-person-born = `!person född { $code } 2011-05-14` – den ungas födelsedag
usage-person-born = `!person född { $code } 2011-05-14`, när bara månaden stod där eller när det blev fel. Vet ingen dagen: `2011-05`. Ingen släpps in av det.

command-person-farewell = person avsked
help-person-farewell = `!person avsked { $code } vh1 ja` – ett sista meddelande när den unga fyller 18, om den unga säger ja
usage-person-farewell = `!person avsked { $code } vh1 ja`, eller nej. Fråga den unga först. Utan ett ja får vårdnadshavare inget den dagen.
