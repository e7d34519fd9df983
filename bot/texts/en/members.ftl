### Commands: how they are written (command-, the first is shown), how else people say it (also-), the line of help
### (help-), and written out whole (usage-).

command-person-add = person add
help-person-add = `!person add { $code } vh2 @id` – one more of the family, or guide, case-officer, deputy, certifier
usage-person-add = `!person add { $code } vh2 @vh2:{ $home }`, or `!person add { $code } vh2 phone`. At the end may stand protected, and `info=no reason=sekretess_mot_vh ref="SN 1"` for one who may be told nothing.

command-person-remove = person remove
also-person-remove = remove person | remove | delete person | person delete
help-person-remove = `!person remove { $code } { $actor }` – takes someone out, at once
usage-person-remove = `!person remove { $code } { $actor }`. It happens directly, without a question. Several at once will do.

command-person-block = person block | block
also-person-block = block person
help-person-block = `!person block { $code } { $actor }` – out of everything, at once
usage-person-block = `!person block @name:{ $home }`, or `!person block { $code } { $actor }`. The account is out of everything in the unit directly, without a question. For a stolen phone.

command-person-change = person change

command-person-protect = person protect

command-person-trust = person trust
also-person-trust = trust
help-person-trust = `!person trust { $code } { $actor }` – new keys have been checked
usage-person-trust = `!person trust { $code } { $actor }`, after you have compared the fingerprint with the person themselves. Better still, write the fingerprint last, and only that one counts.

command-actor-add = actor add
also-actor-add = add actor
help-actor-add = `!actor add { $code } party=police @id` – adds an actor, who waits for consent
usage-actor-add = `!actor add { $code } party=police @police:{ $home }`, or `!actor add { $code } party=police mail name@example.se`. If you have the fingerprint: `fingerprint=` last. Who was taken out comes back by the handle alone: `!actor add { $code } { $actor }`

command-actor-remove = actor remove
also-actor-remove = actor delete
help-actor-remove = `!actor remove { $code } { $actor }` – takes an actor out, at once
usage-actor-remove = `!actor remove { $code } { $actor }`. It happens directly, without a question. Several at once will do.

command-actor-reserve = actor reservation

command-actors = actors
help-actors = `!actors { $code }` – who takes part
usage-actors = `!actors { $code }`

command-lead = lead

command-contact-request = ask
