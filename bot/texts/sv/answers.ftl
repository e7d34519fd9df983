### Svar utan kommando: när det inte är säkert vilken fråga svaret gäller. Varje rad fungerar som den står.

which-question =
    Jag är inte säker på vilken fråga du svarar på. Skriv så här:
    { LINES($lines) }
family-which-question =
    Bra att du svarar! Jag är inte säker på vad du menar. Skriv så här:
    { LINES($lines) }

line-which-meeting = **{ $word } M{ $number } { $code }** – mötet { WHEN($start, $end) }
line-which-own-meeting = **{ $word } { $by ->
        [weekday] { WEEKDAY($start) }
       *[other] { $date }
    }** – tiden { WHEN($start, $end) }
line-which-actions = **{ $word } { $days }{ $number } { $code }** – { $title }
line-which-own-actions = **{ $word } { $days }{ $number }** – { $title }
line-which-cancel-meeting = **{ $sure ->
        [1] ja, ställ in
       *[0] nej
    } M{ $number } { $code }** – att ställa in mötet
line-which-close-case = **{ $sure ->
        [1] ja, avsluta
       *[0] nej
    } { $code }** – att avsluta ärendet
line-which-void = **{ $sure ->
        [1] ja, felregistrera
       *[0] nej
    } { $named }** – att det var felregistrerat, { $code }
line-which-consent-card = **{ $word } { $code }{ $reference ->
        [none] {""}
       *[other] {" "}{ $reference }
    }** – kortet med papperet
line-which-let-in = **{ $word } { $who } { $code }** – att släppa in { $who } i rummet
line-which-room-kinds = **{ $word } rummet { $code }** – vad ni får tala om i rummet
line-which-adding = **{ $word } { $code }** – frågan om att lägga till en till som ska svara
line-which-exception = **{ $word } { $exception } { $who } { $code }** – undantaget om { $who }
line-which-unprotect = **{ $word } skyddet { $who } { $code }** – om { $who } inte längre behöver skydd
line-which-receipt = **{ $word } kvitto { $who } { $code }** – att { $who } har fått sitt kvitto
line-which-pass-on = **{ $word } { $who } { $code }** – det som { $who } skulle få veta
line-which-own-withdraw = **{ $who ->
        [none] alla
       *[some] { THE($who) }
    }** – vilka som får veta saker

answer-yes = ja
answer-no = nej
answer-maybe = kanske
answer-late = sen
answer-sick = sjuk
answer-other-time = annan tid
answer-done = klar
answer-later = senare
answer-cannot = kan inte
answer-cancel-it = ja
answer-close-it = ja
answer-add-it = lägg till
answer-void-it = ja

refusal-card-too-late =
    Kortet var öppet i trettio minuter. Ingen är insläppt.
    Visa det igen: `!samtycke saknas { $code }`
refusal-let-in-too-late =
    Frågan var öppen i trettio minuter. { $who } är inte insläppt.
    Fråga igen: `!rum släpp-in { $code } { $who }`

reaction-is-no-answer = En reaktion räknas inte som svar, den är inte krypterad. Skriv svaret i stället, som svar på mitt meddelande.
family-reaction-is-no-answer = Jag ser att du har reagerat. Det räknas inte som svar. Skriv ditt svar till mig i stället.
