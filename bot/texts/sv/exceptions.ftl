### Undantag om en vårdnadshavare: noterat, intygat, felregistrerat; och vad som följer när vårdnaden är över.

exception-noted =
    Noterat om { $who }: { $kind }, { $reference }.
    { $keeps ->
        [told] Det gäller nu: inget får berättas för { $who }. Skriver { $who } svarar jag inte.
        [part] { $word ->
            [aldrig_vh] Det gäller nu: { $who } får inget veta. Kallelserna är avbokade utan skäl, och chatten är stängd.
           *[other] { $later ->
                [1] { $who } är vårdnadshavare till och med { DATE($through) }. Från nästa dag får { $who } inget veta, kallelserna är avbokade och chatten är stängd.
               *[0] Det gäller nu: { $who } är inte vårdnadshavare längre och får inget veta. Kallelserna är avbokade utan skäl, och chatten är stängd.
            }
        }
       *[nothing] { $who } är vårdnadshavare som förut och får veta det vårdnadshavare får veta.
    }
    { $lets ->
        [nothing] Ja från { $who } behövs fortfarande.
        [yes-ever] Ja från { $who } behövs tills intygaren har svarat ja. Sedan behövs det inte på något papper, inte heller på dem som redan är bekräftade.
        [yes-if-model] Det bär insatsen, men häver ingen sekretess: ja från { $who } behövs fortfarande. Det ändras bara om er modell säger det, med en jurists hänvisning (fb_6_13a_sekretess).
       *[other] Att ja från { $who } inte behövs gäller först när intygaren har svarat ja, och då på papper som bekräftas efter det.
    }
    { $certifier ->
        [1] Jag har frågat intygaren.
       *[0] Ingen intygare finns i ärendet. Lägg till en, så frågar jag: `!person ny { $code } intygare @id`
    }
    { $rung ->
        [1] Jag skickar inte fler texter att läsa upp för { $who }.
       *[0] {""}
    }
    { $numbers ->
        [none] {""}
       *[some] Utan ansvarig: åtgärd { $numbers }.
    }

exception-posted = { $code }: undantag noterat, { $kind }. Intygaren tillfrågas.
certifier-added = { $who } kan nu intyga undantag i ärendet, och är inte med i rummet.

exception-ask =
    Undantag om { $who }: { $kind }, { $reference }.
    Stämmer det? Svara **ja { $who } { $code }** eller **nej**. Eller skriv `!undantag svara { $code } { $word } ja`

exception-thanks =
    Tack. { $granted ->
        [1] Ditt ja är noterat. Ångrar du dig: `!undantag svara { $code } { $word } nej`
       *[0] Ditt nej är noterat, och undantaget gäller inte.
    }

exception-answered =
    Intygaren svarade { $granted ->
        [1] ja
       *[0] nej
    } om { $who }: { $kind } ({ $word }).
    { $out ->
        [none] Ingen behövde lämna gruppen.
       *[some] Inte längre med: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Utan ansvarig: åtgärd { $numbers }.
    }
    { $granted ->
        [1] { $effect ->
            [nothing] { $who } får fortfarande inget veta, och ja från { $who } behövs fortfarande.
            [yes-ever] Ja från { $who } behövs inte på något papper.
            [yes-if-model] Det bär insatsen, men häver ingen sekretess: ja från { $who } behövs fortfarande.
           *[other] Det räknas på papper som bekräftas från och med nu. Gäller det ett papper som redan är bekräftat: registrera ett nytt.
        }
       *[0] Undantaget gäller inte. Se vem som ska svara: `!samtycke saknas { $code }`
    }
    { $untold ->
        [1] { $who } får ändå inget veta av mig förrän du säger till: `!person info { $code } { $who } ja skäl={ $word } dnr="{ $reference }"`
       *[0] {""}
    }
    { $back ->
        [none] {""}
       *[some] De här är ute sedan { $who } lades till, och samtycket täcker dem igen. De kommer in på ditt ord:
    }
    { LINES($back) }

never-back = { $who }: `!aktör ny { $code } { $party } { $user }`

exception-answered-posted = { $code }: undantag { $kind }, intygaren svarade { $granted ->
        [1] ja
       *[0] nej
    }.

void-exception-ask =
    Ska undantaget om { $who } ({ $kind }) räknas som felregistrerat? Då gäller det inte längre. Ingen släpps in av det.
    Svara **ja, felregistrera { $named }** inom fem minuter.

exception-voided =
    Undantaget om { $who } ({ $kind }, { $reference }) är felregistrerat och gäller inte längre.
    { $out ->
        [none] Ingen behövde lämna gruppen.
       *[some] Inte längre med: { $out }.
    }
    { $numbers ->
        [none] {""}
       *[some] Utan ansvarig: åtgärd { $numbers }.
    }
    { $kept ->
        [1] { $who } får ändå inget veta av mig förrän du säger till: `!person info { $code } { $who } ja skäl={ $word } dnr="{ $reference }"`
       *[0] { $who } ska svara igen. Se vad som fattas: `!samtycke saknas { $code }`
    }

exception-voided-certifier = Undantaget om { $who } ({ $kind }, { $reference }) var felregistrerat och gäller inte längre. Du behöver inte svara på det.
exception-voided-posted = { $code }: undantaget { $kind } var felregistrerat och gäller inte längre.

custody-ended-told =
    { $who } är inte vårdnadshavare längre: den sista dagen har gått. { $who } får inget veta, kallelserna är avbokade utan skäl, och chatten är stängd.
    { $granted ->
        [1] Papper som bekräftas från och med nu behöver inte ja från { $who }.
       *[0] Intygaren har inte svarat. Ja från { $who } behövs till dess.
    }
    { $numbers ->
        [none] {""}
       *[some] Utan ansvarig: åtgärd { $numbers }.
    }

refusal-custody-not-here = vårdnad_till hör bara till ensam_vardnad och sarskilt_forordnad_vh, inte till { $kind }. Ta bort det och skriv igen.
refusal-both-asked-not-here = båda_tillfrågade hör bara till fb_6_13a, inte till { $kind }. Ta bort det och skriv igen.
refusal-both-asked-first = Båda vårdnadshavarna ska vara tillfrågade först. Skriv vilken dag det var klart. Kopiera hela och rätta dagen:
refusal-information-kept = Ett undantag gäller om { $who }, och så länge får { $who } inget veta. Det ändras av intygarens nej. Var undantaget fel: `!samtycke felregistrera { $code } { $word } { $who }`
refusal-never-by-remove = Att någon aldrig har varit vårdnadshavare skrivs så här: `!person bort { $code } vh2 folkbokföring={ $day }`
refusal-never-of-guardian = { $who } är inte inlagd som vårdnadshavare. Ta bort utan folkbokföring: `!person bort { $code } { $who }`
refusal-register-when = Skriv vilken dag du såg efter i folkbokföringen, i dag eller tidigare. Kopiera hela och rätta dagen:
refusal-never-without-certifier = Att ja från { $who } inte behövs ska en intygare svara på, och ingen finns i ärendet. Lägg till en: `!person ny { $code } intygare @id`, och skriv sedan igen. Ska { $who } ut nu: `!person bort { $code } { $who }`

### Kommandon: hur de skrivs (command-, det första visas), hur andra säger det (also-), hjälpens rad (help-), och helt

### utskrivet (usage-). Å, ä och ö får också skrivas a, a och o.

command-exception = undantag
help-exception = `!undantag { $code } vh_forhindrad vh1 dnr=…` – en vårdnadshavare behöver inte svara, eller får inget veta
usage-exception = `!undantag { $code } vh_forhindrad vh1 dnr="SN 1"`. Koder: vh_forhindrad, fb_6_13a, ensam_vardnad, sekretess_mot_vh, sarskilt_forordnad_vh, god_man. Intygaren svarar i sin chatt.
command-exception-answer = undantag svara
help-exception-answer = `!undantag svara { $code } vh_forhindrad ja` – intygarens svar
usage-exception-answer = `!undantag svara { $code } vh_forhindrad ja`, eller nej. Gäller det flera: skriv också vem.
command-maturity = mognad
help-maturity = `!mognad { $code } dnr=… datum=…` – ungdomens mognad är bedömd, för modeller som frågar färre från 15
usage-maturity = `!mognad { $code } dnr="SN 1" datum={ $today }`. Det gäller papper som bekräftas efteråt, från 15 år.
refusal-exception-incomplete = Skriv koden, vem det gäller och beslutet: `!undantag { $code } vh_forhindrad vh1 dnr=…` Koderna: { $known }.
refusal-exception-of-guardian = Ett undantag gäller en vårdnadshavare, inte { $who }. De som finns: { $known }.
refusal-exception-noted = Undantaget { $kind } om { $who } är redan noterat.
refusal-no-certifier = Ingen i ärendet kan intyga. Lägg till enhetschefen först: `!person ny { $code } intygare @namn:server`
refusal-no-substitute = Den som ska svara i stället ({ $kind }) är inte med i ärendet. Lägg till med `!person ny { $code } godman …` eller `!person ny { $code } förordnad …` och försök igen.
refusal-last-guardian = { $who } är den sista som kan svara för ungdomen. Finns det en god man eller särskilt förordnad vårdnadshavare? Lägg till den personen, och notera det undantaget.
refusal-no-such-exception = Det finns inget öppet undantag { $kind } om { $who }. Samordnaren kan notera det på nytt.
refusal-exception-yes-or-no = Svara **ja** eller **nej**: `!undantag svara { $code } { $word } ja`
refusal-model-asks-all = Er modell frågar alla vårdnadshavare tills ungdomen är 18, så en bedömning ändrar inget. Modellens värden: `!modell visa`
refusal-too-young = Före { DATE($fifteen) }, då ungdomen är 15, svarar alla vårdnadshavare. Gör en ny bedömning efter den dagen.
maturity-noted = Noterat: mognaden bedömd { DATE($assessed) }, { $reference }. Det räknas på papper som bekräftas från och med nu.
