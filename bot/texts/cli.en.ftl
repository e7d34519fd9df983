### What the command line says to the operator.

## Help

cli-help = sigbot calls, reminds and keeps the door for sociala insatsgrupper, in encrypted Matrix rooms.
help-init = Make the root secret and the data folder that the configuration names. Overwrites nothing.
help-reset = Instead: give the bot's account a new encryption identity. Needs the password; everyone must verify it anew.
help-check = Look at each thing a start needs and say ok or what helps. Changes nothing.
help-run = Run the bot until it is stopped.
help-demo = Play one whole case on a homeserver of its own, with real encryption, and check each step.
help-trust = Confirm someone's fingerprint, a coordinator's with a new phone for example. The service must be stopped.
help-account = The account, for example @name:server.
help-fingerprint = The fingerprint, which the person has read out themselves; its groups may stand apart.
help-audit = The journal: what can be shown of who did what, and when.
help-audit-verify = Verify the journal's chain, also beside a running bot. Needs no key.
help-clock = The clock of this machine, where it was not believed.
help-clock-confirm = Say that this machine's clock is right, though it shows what was not expected. The service must be stopped.
help-day = Today's date as you know it, for example 2026-11-30.
help-model = Working models: the values that a municipality works by.
help-model-show = Show a model: each value with where it comes from; * marks what differs from the standard.
help-model-check = Read every model there is and say ok or what is wrong. Changes nothing.
help-model-name = The model's name, for example standard.
help-version = The installed version.
help-config = The configuration file.
help-json = Print JSON for a program to read.
help-keep = Leave everything running until Ctrl-C, and say how to log in.
help-place = A data folder or a copy of a journal; the configured one without it.
help-anchors = A file with the checkpoints that the bot posted in the Samordningsrum: shows truncation and rewriting too.

## init

init-done = Made { $secret } (mode 0600) and { $folder } (mode 0700).
    Keep a copy of the root secret in a safe place, apart from the backups of the data folder.
    Next: sigbot check
init-data-exists = { $file } is not an empty folder, and nothing was changed: put its root secret back, or name another data_folder.
init-cannot-write = { $file } cannot be made: choose another place in the configuration, or give this user the right to write there.

reset-done = The account has a new encryption identity of the bot's own. Its fingerprint, for people to compare:
    { $fingerprint }

## The configuration

config-missing = There is no configuration at { $file }: copy config.example.yaml there and fill it in, or name yours with --config.
config-unreadable = { $file } cannot be read as text: give this user the right to read it, and keep it in UTF-8.
config-not-yaml = { $file } is not YAML: look at line { $line }.
config-unknown-key = { $file } has a key that nothing reads: { $key } (in { $place }). Take it out, or spell it as config.example.yaml does.
config-missing-key = { $file } lacks the key { $key } (in { $place }); config.example.yaml says what it means.
config-wrong-value = { $file } has a value of the wrong kind or form at { $place }; config.example.yaml shows the right one.
config-unknown-model = { $file }: there is no working model of that name at model. There are { $known }.
config-url = { $file }: homeserver.url must be an https:// address; http:// is for this machine alone.
config-one-login = { $file }: give homeserver one way in, either password_file or access_token_file.
config-token-needs-device = { $file }: access_token_file and device_id go together.
config-secret-in-data = { $file }: root_secret_file must not lie in data_folder, or one backup would hold lock and key.
config-hidden-characters = { $file }: { $key } holds a character that cannot be seen; type it anew.
model-unreadable = The working model { $file } cannot be read: install sigbot anew.
model-wrong = The working model { $file } is wrong at { $key }: its kind of value, or its source.
model-unknown = There is no working model "{ $said }". There are { $known }.
model-value = { $key }: { $value } ({ $source })
model-source-seed = said by the towns
model-source-standard = standard
model-source-derived = follows from another value or the law
model-standard-has = – standard: { $value }
config-person-twice = { $file }: someone stands twice in units.{ $unit }.
config-bot-is-coordinator = { $file }: the bot's own account cannot be a coordinator of units.{ $unit }.
config-onlooker-works-here = { $file }: somebody under protection_officers, intake_group or steering_group of units.{ $unit } is also a coordinator, a deputy or the bot's own account. It must be somebody else.
config-two-duties = { $file }: somebody in units.{ $unit } stands under more than one of protection_officers, intake_group and steering_group. Everyone has one duty.

## Files that must be private

root-secret-missing = There is no root secret at { $file }: run sigbot init, or put it back from its safe place if there is data already.
root-secret-others-can-read = Others can read { $file }: chmod 600 { $file }
root-secret-unreadable = { $file } cannot be read or made: give its folder to the user that runs the bot.
root-secret-not-a-file = { $file } is not a plain file: put the root secret back.
root-secret-wrong-size = { $file } is not a root secret of 32 bytes: put the right file back.
root-secret-exists = { $file } exists already, and nothing was changed: a new root secret would open none of the old data.
login-missing = There is no file { $file } to log in with: write the password or token into it and chmod 600 it.
login-open = Others can read { $file }: chmod 600 { $file }
login-unreadable = { $file } cannot be read: give it to the user that runs the bot.
login-empty = { $file } must hold the password or token on one line, and nothing else.
data-folder-missing = There is no folder { $file }: run sigbot init.
data-folder-open = Others can look into { $file }: chmod 700 { $file }
data-folder-unwritable = { $file } cannot be written: give it to the user that runs the bot.

## trust

trust-done = From the next start { $fingerprint } holds for { $user }.
trust-before-first-start = The service has not been run yet: write the fingerprint of { $said } in the configuration, for a coordinator.
trust-bad-id = "{ $said }" is no Matrix id: write it as @name:server.
trust-bad-fingerprint = "{ $said }" is no fingerprint: it is 43 characters, often in groups of four.

## clock

clock-confirmed = From the next start the time goes on from what this machine shows, on { $day }. It is written in the journal. Papers that had ended by a wrong time stay ended, and the coordinators are told.
clock-nothing-to-confirm = This machine's clock shows what was expected: there is nothing to confirm, and nothing was changed.
clock-another-day = This machine's clock shows { $shown }, and not "{ $said }": set the clock right first, and write today's date as it shows it.
clock-doubted = This machine's clock shows { $shown }, and { $expected } was expected: nothing is sent until a homeserver on another machine shows the same. Set the clock right; or if it is right, stop the service and run: sigbot clock confirm { $day }
clock-behind = This machine's clock shows { $shown }, and the service has gone by { $expected } before. Set the clock right; or if it is right and the time before was wrong, stop the service and run: sigbot clock confirm { $day }
clock-differs = This machine's clock shows { $shown }, and the homeserver's { $server }: set the one that is wrong, this machine's by NTP.
clock-before-first-start = The service has not been run yet: set the clock right, and start it.

## check

check-config = configuration
check-root-secret = root secret
check-data-folder = data folder
check-login-file = password or token file
check-homeserver = homeserver
check-clock = clock
check-login = login
check-room-version = room version 12
check-colleagues = who is named
check-rate-limit = actions in a row
outcome-ok = ok
outcome-fault = no
outcome-unsure = not known
homeserver-unavailable = Nothing answers at { $url }: start the homeserver, or correct homeserver.url.
password-not-tried = The server takes passwords; whether it takes this one shows at the first start, for a try would make a device.
no-password-login = The server takes no passwords: let it issue an access token, and use access_token_file and device_id.
room-version-not-asked = Whether the server makes rooms of version 12 shows at the first start, for it says so only after a login.
rate-limited = The homeserver lets the account do { $count } things in a row and then only one now and then: taking someone out of a room could wait for minutes. Let its administrator lift that for { $user } (docs/operator.md; Synapse: override_ratelimit).
colleagues-not-asked = Whether the accounts and fingerprints in the configuration are right shows after the first start: run sigbot check once more then.
colleague-fine = { $place } is known to the homeserver.
colleague-no-account = The homeserver knows no account of { $place }: correct user there.
colleague-no-keys = { $place } cannot be invited yet: they have no encryption identity. They log in with their app and let it set up encryption.
colleague-other-key = { $place } cannot be invited: the fingerprint there is not the one that the homeserver shows. Have them read theirs out to you, and correct it; leave fingerprint out and the first one seen is taken.
colleague-not-asked = The homeserver did not answer for { $place }: try once more.
rate-limit-not-asked = Whether the server holds the account back shows after the first start: run sigbot check once more then.

demo-not-installed = The demo needs a homeserver of its own: pip install "sigbot[demo]", or make setup in a checkout.

## run

up = sigbot is up as { $user }, fingerprint { $fingerprint }, with { $cases ->
    [one] one case
   *[other] { $cases } cases
}. { $waits }
up-waits = It waits for { $people }.
up-joined = { $place } is in
up-invited = { $place } (invited, has not joined)
up-not-invited = { $place } (could not be invited yet: it is tried again)
up-colleague-no-account = { $place } (cannot be invited: there is no such account)
up-colleague-no-keys = { $place } (cannot be invited: their app has not set up encryption)
up-colleague-other-key = { $place } (cannot be invited: the fingerprint is another; see sigbot check)
up-colleague-not-asked = { $place } (the homeserver did not say why)

## A start that was refused

start-refused = The bot does not start.
not-a-homeserver = What answers at homeserver.url is no Matrix homeserver: correct the address.
wrong-password = The homeserver does not take the account's password: correct the file that password_file names, or give homeserver.user another account if this one was closed (docs/operator.md).
token-refused = The access token is not valid, or belongs to another account or device: issue a new one, and set device_id.
no-credentials = There is neither a password nor an access token: set password_file or access_token_file.
foreign-identity = The account has an encryption identity that someone else made: use an account of the bot's own, or sigbot init --reset-identity.
password-needed = The homeserver wants the password before it takes the bot's identity: set password_file for this start.
signature-not-shown = The homeserver does not show the bot's signature on its own device: it was removed or hidden; ask its administrator.
store-lost = The crypto store is gone and the token belongs to the old device: set password_file, or a token of a new device.
store-old = The crypto store is an older copy and must not be used, and the token belongs to the old device: set password_file, or a token of a new device.
store-busy = Another process uses the crypto store: stop the other bot first.
store-unreadable = The crypto store does not open with the kept key: put the data folder and the root secret of one time together. If it is damaged: move the folder data/crypto away and set password_file, and there will be a new device.
room-version-unsupported = The homeserver cannot make rooms of version 12: upgrade it.
wrong-root-secret = The root secret { $file } is not the one that the data was made with: put the right one back.
already-running = Another bot uses { $folder }: stop it first.
keys-missing = { $folder } holds a journal and no keys: put keys.db back from its backup.
keys-damaged = The keys in { $folder } are damaged: put keys.db back from its backup.
journal-missing = { $folder } holds keys and no journal: put the journal back from its backup.
journal-short = The journal in { $folder } ends at row { $row }, and keys.db knows of row { $known }: it is empty, cut or old. Put sigbot.db back together with sigbot.db-wal, or both files from one and the same backup.
journal-other = The journal in { $folder } is another than the one that keys.db belongs to: put back sigbot.db and keys.db from one and the same backup.
rows-altered = Rows in { $folder }/sigbot.db were changed, removed or put in by something other than the bot (table: { $tables }). Put back sigbot.db and keys.db from one and the same backup.
unknown-layout = { $folder } was written by a newer version: install that version.
unknown-fact = { $folder } was written by a newer version: install that version.
key-missing = A case in { $folder } has lost its key: put keys.db back from its backup.
chain-broken = The journal in { $folder } is not whole: row { $row } is the first that does not fit. Run sigbot audit verify, and restore from a backup.
storage-disk-full = The disk under { $folder } is full: make room.
storage-locked = Another program holds the files in { $folder }: close it.
storage-read-only = { $folder } cannot be written: give it to the user that runs the bot.
storage-damaged = The files in { $folder } are damaged: restore from a backup.
storage-failed = The files in { $folder } could not be used: look at the disk, then start again.
account-closed = The bot's account was closed for good (deactivated): give homeserver.user another account; docs/operator.md says what happens to the rooms.
account-locked = The bot's account is locked at { $url }: let its administrator unlock it; then the bot goes on.
logged-out = The homeserver at { $url } logged the bot out: with password_file it logs in again at the next start, with access_token_file it needs a new token.
homeserver-lost = The homeserver at { $url } has not answered for five minutes: look at it; the bot goes on when it answers.
file-not-ours = { $file } cannot be used: give it to the user that runs the bot, as a plain file where there was one.
file-failed = { $file } could not be used: look at the disk, then start again.
unforeseen = Something that was not foreseen ended this, reference { $reference }: { $what }. Send this line to those who make sigbot.
homeserver-rejected = The homeserver at { $url } refused ({ $code }): look at the account's rights there.

## audit verify

audit-missing = There is no journal in { $folder }: the bot has not run yet, the folder is the wrong one, or the journal was taken away.
audit-whole = The journal is whole: { $rows ->
    [one] one row
   *[other] { $rows } rows
}, head { $head }, { $checkpoints ->
    [0] no checkpoint to compare with.
    [one] one checkpoint agrees.
   *[other] { $checkpoints } checkpoints agree.
}
audit-broken = The journal is NOT whole. Row { $row } is the first that does not fit: { $why }
audit-broken-nowhere = The journal is NOT whole: { $why }
why-edited = it was changed, swapped or put in.
why-missing = the one before it is gone.
why-extra = its number is none that the bot gives.
why-unreadable = the file gives no whole row there.
why-truncated = a checkpoint has seen rows that are gone.
why-rewritten = a checkpoint has seen another chain.
why-another-journal = a checkpoint is of another journal.
why-forged-checkpoint = a checkpoint is not signed by this bot's key.
anchors-unreadable = { $file } cannot be read as text: export the thread with the checkpoints anew.
anchors-empty = { $file } holds no checkpoint: export the thread in the Samordningsrum where the bot posts them.
