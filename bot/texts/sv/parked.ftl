# Något som skulle sägas har getts upp: varför, hur länge det har prövats, vad som hjälper.
parked-what =
    { $to ->
        [person] { $code }: Det jag skrev till { $who } kom inte fram.
        [room] { $code }: Det jag skrev i ärendets rum kom inte fram.
        [office] Det jag skrev i samordningsrummet kom inte fram.
       *[user] Det jag skrev till { $who } kom inte fram.
    }
parked-about =
    { $about ->
        [meeting] {" "}Det gällde ett möte.
        [action] {" "}Det gällde en åtgärd.
        [reply] {" "}Det var ett svar.
       *[other] {""}
    }
parked-how-long =
    { $hours ->
        [one] Jag har försökt i en timme
       *[other] Jag har försökt i { $hours } timmar
    }
parked-help =
    { $to ->
        [person] Ring { $who } om det är bråttom, och säg till den som sköter mig.
        [room] Ring dem som är med där om det är bråttom, och säg till den som sköter mig.
        [office] Säg till den som sköter mig.
       *[user] Hör av dig till { $who } om det är bråttom, och säg till den som sköter mig.
    }
parked-too-large = { parked-what }{ parked-about } Servern tar inte emot så mycket på en gång, så jag försöker inte mer. { parked-help }
parked-malformed = { parked-what }{ parked-about } Servern kan inte läsa det, så jag försöker inte mer. { parked-help }
parked-suspended = { parked-what }{ parked-about } { parked-how-long }, men servern svarar att mitt konto är avstängt. { parked-help }
parked-locked = { parked-what }{ parked-about } { parked-how-long }, men servern svarar att mitt konto är låst. { parked-help }
parked-terms = { parked-what }{ parked-about } { parked-how-long }, men servern vill ha ett ja till nya villkor för mitt konto. { parked-help }
parked-limit = { parked-what }{ parked-about } { parked-how-long }, men servern har nått en gräns och tar inte emot mer. { parked-help }
parked-forbidden = { parked-what }{ parked-about } { parked-how-long }, men servern låter mig inte skriva där. { parked-help }
parked-unanswered = { parked-what }{ parked-about } { parked-how-long }. Servern tar emot annat, men inte det. { parked-help }
parked-refused = { parked-what }{ parked-about } { parked-how-long }, men servern säger nej. { parked-help }
