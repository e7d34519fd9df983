# Botens klocka gick fel och är rättad: vad som gick ut av det.
clock-put-back-told =
    Min klocka gick fel en stund, för långt fram. Nu går den rätt igen.
    { $papers ->
        [none] Inga papper gick ut av det.
       *[some] Papper som gick ut av det: { $papers }. De gäller inte längre.
    }
    { $out ->
        [none] {""}
       *[some] Borttagna nu: { $out }. De har fått ett sista meddelande.
    }
    { $misled ->
        [none] {""}
       *[some] Ett sista meddelande skrevs av misstag till { $misled }. Ring dem.
    }
    Jag släpper inte in någon av mig själv. Ska samarbetet gå vidare behövs ett nytt papper. Mallen: `!mall samtycke { $code }`
history-paper-ended = { $paper }: gick ut, som mest till och med { DATE($through) }, för att botens klocka hade gått fel ({ DATE($at) } { CLOCK($at) })
